using System.Diagnostics;
using System.Text;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary><c>hcpcs validate</c> as a process of its own: standard input, pipes, terminals and signals.</summary>
public sealed class ValidateProcessTests : IDisposable
{
    private const string Claims = "code,date\nJ1412,2024-05-01\nC9399,2024-05-01\n";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Standard_input_is_judged()
    {
        using var process = Start("validate", "-");
        process.StandardInput.Write(Claims);
        process.StandardInput.Close();

        var run = Finish(process);

        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().HaveCount(2);
        run.OutputLines[1].Should().StartWith("3,C9399,code,NotOtherwiseClassified,warning,");
        run.ErrorLines[0].Should().Be("Rows read: 2");
        (run.Output + run.Error).Should().NotContain("\u001B");
    }

    [Fact]
    public void Empty_standard_input_is_named()
    {
        using var process = Start("validate", "-");
        process.StandardInput.Close();

        Finish(process).ShouldFailWith("Standard input is empty");
    }

    [Fact]
    public void Findings_appear_while_the_input_goes_on()
    {
        using var process = Start("validate", "-");
        process.StandardInput.Write(Claims);
        process.StandardInput.Flush();

        process.StandardOutput.ReadLine().Should().Be(ValidateRun.Header);
        process.StandardOutput.ReadLine().Should().StartWith("3,C9399,");

        process.StandardInput.Close();
        Finish(process).ExitCode.Should().Be(0);
    }

    [SkippableFact]
    public void A_reader_that_leaves_early_ends_the_run_quietly()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows does not tell.");
        using var process = Start("validate", "-");
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(Claims);
        process.StandardInput.Flush();
        process.StandardOutput.ReadLine();
        process.StandardOutput.Close();

        // The input never ends: without being told the run would go on.
        string rows = string.Concat(Enumerable.Repeat("J141Z,2024-05-01\n", 1000));
        var watch = Stopwatch.StartNew();
        try
        {
            while (watch.Elapsed < s_patience)
            {
                process.StandardInput.Write(rows);
            }
        }
        catch (IOException)
        {
            // It has ended.
        }

        process.WaitForExit(s_patience).Should().BeTrue();
        error.Result.Should().BeEmpty();
        process.ExitCode.Should().Be(0);
    }

    [SkippableFact]
    public void A_run_that_is_stopped_takes_its_unfinished_output_with_it()
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no kill.");
        string output = _folder.File("findings.csv");
        using var process = Start("validate", "-", "--output", output);
        process.StandardInput.Write(Claims);
        process.StandardInput.Flush();
        var watch = Stopwatch.StartNew();
        while (_folder.FileNames.Length == 0 && watch.Elapsed < s_patience)
        {
            Thread.Sleep(20);
        }

        _folder.FileNames.Should().ContainSingle().Which.Should().StartWith("findings.csv.").And.EndWith(".tmp");
        Process.Start("/bin/sh", ["-c", $"kill -TERM {process.Id}"]).WaitForExit();

        process.WaitForExit(s_patience).Should().BeTrue();
        process.ExitCode.Should().NotBe(0);
        _folder.FileNames.Should().BeEmpty();
    }

    [SkippableFact]
    public void A_full_disk_is_one_line_on_standard_error()
    {
        Skip.IfNot(File.Exists("/dev/full"), "There is no /dev/full.");
        File.WriteAllText(_folder.File("claims.csv"), Claims);
        using var process = Start("/bin/sh", ["-c", $"dotnet '{ToolPath}' validate '{_folder.File("claims.csv")}' > /dev/full"]);

        var run = Finish(process);

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("No space left");
    }

    [SkippableFact]
    public void A_terminal_shows_progress_and_files_get_plain_text()
    {
        string file = MakeLargeFile(), findings = _folder.File("findings.csv");

        string shown = RunOnTerminal($"validate '{file}' > '{findings}'");

        shown.Should().Contain("Reading claims.csv").And.Contain("\u001B[").And.Contain("Rows read: 200001");
        File.ReadAllText(findings).Should().StartWith(ValidateRun.Header + "\n200002,C9399,").And.NotContain("\u001B");
    }

    [SkippableFact]
    public void A_person_sees_a_summary_and_a_log_has_no_progress()
    {
        string file = MakeLargeFile(), error = _folder.File("error.txt");

        RunOnTerminal($"validate '{file}'").Should().Contain("Reading claims.csv").And.Contain("NotOtherwiseClassified 1").And.NotContain("200002,C9399,");
        RunOnTerminal($"validate '{file}' 2> '{error}'").Should().Contain("NotOtherwiseClassified 1").And.NotContain("Reading");
        File.ReadAllText(error).Should().StartWith("Rows read: 200001").And.NotContain("\u001B");
    }

    private static string ToolPath { get; } = Path.Combine(AppContext.BaseDirectory, "hcpcs.dll");

    private string MakeLargeFile()
    {
        string file = _folder.File("claims.csv");
        File.WriteAllText(file, "code,date\n" + string.Concat(Enumerable.Repeat("J1412,2024-05-01\n", 200_000)) + "C9399,2024-05-01\n");
        return file;
    }

    /// <summary>Runs the command on a pseudo terminal, which <c>script</c> of util-linux makes.</summary>
    private static string RunOnTerminal(string arguments)
    {
        Skip.IfNot(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "There is no /usr/bin/script of util-linux.");
        string shell = $"stty cols 120; dotnet '{ToolPath}' {arguments}";
        using var process = Start("/usr/bin/script", ["--quiet", "--return", "--command", shell, "/dev/null"]);
        process.StandardInput.Close();
        return Finish(process).Output;
    }

    private static Process Start(params string[] args) => Start("dotnet", [ToolPath, .. args]);

    private static Process Start(string file, string[] args)
    {
        var start = new ProcessStartInfo(file, args)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        start.Environment["TERM"] = "xterm-256color";
        return Process.Start(start)!;
    }

    private static ToolRun Finish(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ToolRun(process.ExitCode, output, error.Result);
    }
}
