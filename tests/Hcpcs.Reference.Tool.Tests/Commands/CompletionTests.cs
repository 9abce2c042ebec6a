using System.Diagnostics;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>The scripts with which shells complete, run by the shells themselves.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableTheory]
    [InlineData("hcpcs s", "search", "show", "site")]
    [InlineData("hcpcs compile-", "compile-drugs", "compile-fees", "compile-history")]
    [InlineData("hcpcs --no", "--no-pager")]
    [InlineData("hcpcs show --f", "--format", "--full")]
    [InlineData("hcpcs show J1412 --format ", "html", "json", "markdown", "text")]
    [InlineData("hcpcs show --format m", "markdown")]
    [InlineData("hcpcs show --format = js", "json")]
    [InlineData("hcpcs --no-pager show --format j", "json")]
    [InlineData("hcpcs validate claims.837 --rules ", "auto", "medicare", "none")]
    [InlineData("hcpcs validate --severity w", "warning")]
    [InlineData("hcpcs completion ", "--help", "--no-pager", "bash", "fish", "pwsh", "zsh")]
    [InlineData("hcpcs fields cov", "coverage", "coverageIssuesManualReferences")]
    [InlineData("hcpcs search bed --coverage ", "C", "D", "I", "M", "S")]
    [InlineData("hcpcs show --on ")]
    [InlineData("hcpcs rules --form", "--format")]
    public void Bash_completes_commands_options_and_their_values(string line, params string[] expected)
    {
        string script = WriteScript("bash");
        string[] words = line.Split(' ');
        string quoted = string.Join(' ', words.Select(word => $"'{word}'"));

        string[] completed = RunShell(
            "/bin/bash",
            "--noprofile", "--norc", "-c",
            $"compopt() {{ :; }}; source '{script}'; COMP_WORDS=({quoted}); COMP_CWORD={words.Length - 1}; _hcpcs; printf '%s\\n' \"${{COMPREPLY[@]}}\"");

        completed.Order(StringComparer.Ordinal).Should().Equal(expected);
    }

    [SkippableFact]
    public void Bash_completes_files_where_a_file_is_meant()
    {
        string script = WriteScript("bash");
        foreach (string line in new[] { "'validate' ''", "'show' '--table' ''", "'diff' 'old.zip' 'n'", "'export' '--output' ''" })
        {
            string[] completed = RunShell(
                "/bin/bash", "--noprofile", "--norc", "-c", $"compopt() {{ echo \"$@\"; }}; source '{script}'; COMP_WORDS=('hcpcs' {line}); COMP_CWORD=$((${{#COMP_WORDS[@]}}-1)); _hcpcs");

            completed.Should().Equal(["-o default"], line);
        }
    }

    [SkippableFact]
    public void Bash_completes_at_a_prompt()
    {
        string script = WriteScript("bash");
        File.WriteAllText(_folder.File("keys"), $"source '{script}'\nhcpcs show J1412 --format mark\t\n");

        // Bash completes only for somebody who types: on a terminal, with readline.
        Skip.IfNot(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "There is no /usr/bin/script of util-linux.");
        string[] lines = RunShell(
            "/bin/sh", "-c", $"{{ sleep 1; cat '{_folder.File("keys")}'; sleep 1; }} | /usr/bin/script -qec 'PS1= TERM=xterm bash --noprofile --norc -i' /dev/null");

        lines.Should().Contain(line => line.Contains("--format markdown", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Every_command_option_and_fixed_value_is_in_the_script(string shell)
    {
        string script = ToolRun.Of("completion", shell).Output;

        foreach (var command in Program.CreateRoot(new ToolOutput(Stream.Null, TextWriter.Null, terminal: null)).Subcommands)
        {
            script.Should().Contain(command.Name);
            foreach (var option in command.Options)
            {
                script.Should().Contain(option.Name.TrimStart('-'));
            }
        }

        script.Should().ContainAll("markdown", "medicare", "information", "ndjson", "fhir").And.NotContain("\r");
    }

    private string WriteScript(string shell)
    {
        var run = ToolRun.Of("completion", shell);
        run.ExitCode.Should().Be(0);
        File.WriteAllText(_folder.File(shell), run.Output);
        return _folder.File(shell);
    }

    private static string[] RunShell(string program, params string[] arguments)
    {
        Skip.IfNot(File.Exists(program), $"There is no {program}.");
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        error.Result.Should().BeEmpty();
        return output.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }
}
