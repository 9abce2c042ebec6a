using System.Diagnostics;
using System.Text;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>The command as a process of its own: what only the operating system shows.</summary>
public sealed class ProcessTests
{
    private const char Escape = '\u001B';

    [Theory]
    [InlineData(0, "show", "J1412")]
    [InlineData(0, "show", "J1412", "--on", "2024-01-01")]
    [InlineData(1, "show", "J1412", "--on", "2023-12-31")]
    [InlineData(1, "show", "J9998")]
    [InlineData(1, "show", "99213")]
    [InlineData(2)]
    [InlineData(2, "show")]
    [InlineData(2, "show", "J1412", "--on", "2024")]
    [InlineData(2, "info", "--table", "no-such-file.hcpcs")]
    public void The_process_ends_with_the_exit_code(int exitCode, params string[] args) => Run(args).ExitCode.Should().Be(exitCode);

    [Fact]
    public void The_version_is_that_of_the_assembly()
    {
        var run = Run("--version");

        run.ExitCode.Should().Be(0);
        var version = typeof(Program).Assembly.GetName().Version!;
        run.OutputLines.Should().ContainSingle().Which.Should()
            .StartWith($"{version.Major}.{version.Minor}.{version.Build}").And.NotContain("+", "the commit is not part of it");
    }

    [Fact]
    public void Redirected_output_is_plain_utf8_even_where_the_terminal_has_colours()
    {
        var run = Run("show", "J1412");

        run.Output.Should().StartWith("J1412").And.NotContain(Escape.ToString());
        run.Should().Be(ToolRun.Of("show", "J1412"), "a process writes what the tests in process see");
    }

    [Fact]
    public void A_reader_that_leaves_early_is_no_error()
    {
        using var process = Start("export");
        process.StandardOutput.ReadLine().Should().StartWith("{\"code\":");
        process.StandardOutput.Close();

        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        error.Should().BeEmpty();
        process.ExitCode.Should().Be(0);
    }

    [SkippableFact]
    public void A_full_disk_is_one_line_on_standard_error()
    {
        Skip.IfNot(File.Exists("/dev/full"), "There is no /dev/full.");
        foreach (string command in new[] { "show J1412", "export", "fields" })
        {
            var run = Finish(StartShell($"dotnet '{ToolPath}' {command} > /dev/full"));

            run.ExitCode.Should().Be(2);
            run.ErrorLines.Should().ContainSingle().Which.Should().Contain("No space left");
        }
    }

    [SkippableFact]
    public void A_terminal_gets_colours()
    {
        var run = RunOnTerminal("show J1412", ("TERM", "xterm-256color"));

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotContain("│").And.MatchRegex(@"\u001B\[[0-9;]*3[0-7]mJ1412");
    }

    [SkippableFact]
    public void NO_COLOR_takes_the_colours_away()
    {
        var run = RunOnTerminal("show J1412", ("TERM", "xterm-256color"), ("NO_COLOR", "1"));

        run.Output.Should().Contain("J1412").And.NotMatchRegex(@"\u001B\[[0-9;]*m");
    }

    [SkippableFact]
    public void A_dumb_terminal_gets_plain_lines()
    {
        var run = RunOnTerminal("show J1412", ("TERM", "dumb"));

        run.Output.Should().Contain("HCPCS Pricing Indicator Code: 51  Drugs").And.NotContain(Escape.ToString());
    }

    [SkippableFact]
    public void From_a_terminal_into_a_file_goes_plain_text()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("page.txt");

        RunOnTerminal($"show J1412 > '{file}'", ("TERM", "xterm-256color")).ExitCode.Should().Be(0);

        File.ReadAllText(file).Should().Be(ToolRun.Of("show", "J1412").Output);
        File.ReadAllBytes(file)[0].Should().Be((byte)'J', "there is no byte order mark");
    }

    private static string ToolPath { get; } = Path.Combine(AppContext.BaseDirectory, "hcpcs.dll");

    private static ToolRun Run(params string[] args) => Finish(Start(args));

    private static Process Start(params string[] args) => Start("dotnet", [ToolPath, .. args]);

    private static Process StartShell(string command) => Start("/bin/sh", ["-c", command]);

    /// <summary>Runs the command on a pseudo terminal, which <c>script</c> of util-linux makes.</summary>
    private static ToolRun RunOnTerminal(string arguments, params (string Name, string Value)[] environment)
    {
        Skip.IfNot(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "There is no /usr/bin/script of util-linux.");
        string shell = $"stty cols 120; dotnet '{ToolPath}' {arguments}";
        return Finish(Start("/usr/bin/script", ["--quiet", "--return", "--command", shell, "/dev/null"], environment));
    }

    private static Process Start(string file, string[] args, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(file, args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.Environment.Remove("NO_COLOR");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    private static ToolRun Finish(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new ToolRun(process.ExitCode, output, error.Result);
        }
    }
}
