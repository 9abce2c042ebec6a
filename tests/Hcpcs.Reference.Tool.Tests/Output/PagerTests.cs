using System.Diagnostics;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>The pager, on a pseudo terminal: what is longer than the screen goes through it, and nothing else.</summary>
public sealed class PagerTests
{
    private const string Pager = "sed 's/^/paged /'";

    [SkippableTheory]
    [InlineData(true, "rules")]
    [InlineData(true, "show J1412 --full")]
    [InlineData(true, "validate --help")]
    [InlineData(false, "info")]
    [InlineData(false, "rules --no-pager")]
    [InlineData(false, "--no-pager rules")]
    [InlineData(false, "rules | cat")]
    [InlineData(false, "rules --format json")]
    public void What_is_longer_than_the_screen_is_paged(bool isPaged, string arguments)
    {
        string shown = RunOnTerminal(24, $"PAGER=\"{Pager}\" dotnet '{ToolPath}' {arguments}");

        shown.Contains("paged ", StringComparison.Ordinal).Should().Be(isPaged);
    }

    [SkippableTheory]
    [InlineData("PAGER=")]
    [InlineData("PAGER=cat")]
    [InlineData("PAGER=no-such-pager-anywhere")]
    public void Without_a_pager_all_is_shown(string variable)
    {
        RunOnTerminal(24, $"{variable} dotnet '{ToolPath}' info").Should().Contain("HCPCS release of January 2026");
        RunOnTerminal(10, $"{variable} dotnet '{ToolPath}' info").Should().Contain("HCPCS release of January 2026").And.Contain("Table format version");
    }

    [SkippableFact]
    public void A_pager_that_is_left_early_is_no_error() =>
        RunOnTerminal(24, $"PAGER='head -n 1' dotnet '{ToolPath}' fields; echo \"exit $?\"").Should().Contain("exit 0");

    [SkippableFact]
    public void The_exit_code_is_that_of_the_answer() =>
        RunOnTerminal(5, $"PAGER='{Pager.Replace("'", "\"", StringComparison.Ordinal)}' dotnet '{ToolPath}' show C9136 --on 2026-01-15 --full; echo \"exit $?\"").Should().Contain("paged").And.Contain("exit 1");

    private static string ToolPath { get; } = Path.Combine(AppContext.BaseDirectory, "hcpcs.dll");

    private static string RunOnTerminal(int lines, string command)
    {
        Skip.IfNot(OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"), "There is no /usr/bin/script of util-linux.");
        var start = new ProcessStartInfo("/usr/bin/script", ["--quiet", "--return", "--command", $"stty cols 100 rows {lines}; {command}", "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["TERM"] = "xterm";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
