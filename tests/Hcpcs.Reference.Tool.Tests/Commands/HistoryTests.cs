namespace Hcpcs.Reference.Tool.Tests;

/// <summary>What is known of the past, on the command line.</summary>
public sealed class HistoryTests
{
    [Theory]
    [InlineData("On 2025-03-01, as known in 2025-01: terminated; observed in 2025-01", 1, "J0570", "--on", "2025-03-01", "--known", "2025-01")]
    [InlineData("On 2024-12-31: valid; 2023-01 and 2025-01 agree", 0, "J0570", "--on", "2024-12-31")]
    [InlineData("On 2018-02-01: not yet effective; changed between 2018-01 and 2019-01", 1, "G9890", "--on", "2018-02-01")]
    [InlineData("Meaning 2: Fecal microbiota jslm 1 ml, 2023-07-01 to today, in 2025-01 to 2026-01, another meaning than in 2016-01", 0, "J1440")]
    [InlineData("    not in 2019-01, though it had not ended", 0, "DA")]
    public void The_history_of_an_entry(string line, int exitCode, params string[] arguments)
    {
        var run = ToolRun.Of(["history", .. arguments]);

        run.ExitCode.Should().Be(exitCode);
        run.Output.ReplaceLineEndings("\n").Split('\n').Should().Contain(line);
    }

    [Fact]
    public void What_was_changed_backwards_as_CSV()
    {
        var run = ToolRun.Of("history", "--retroactive-since", "2025-01", "--format", "csv");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("identity,kind,firstDay,lastDay,from,to,earlier,later,shortDescription\n")
            .And.Contain("J0570,reopened,2025-01-01,2025-03-31,terminated,valid,2025-01,2025-10,Buprenorphine implant 74.2mg\n");
    }

    [Fact]
    public void A_release_as_it_stood()
    {
        ToolRun.Of("show", "J0570", "--known", "2025-01", "--on", "2025-03-01").ExitCode.Should().Be(1, "it had ended by then");
        ToolRun.Of("show", "J0570", "--on", "2026-03-01").ExitCode.Should().Be(0);
        ToolRun.Of("show", "J0570", "--known", "2024-01").ShouldFailWith("does not have the release 2024-01");
    }

    [Theory]
    [InlineData("a code, or --retroactive-since", "history")]
    [InlineData("--known goes with --on", "history", "J0570", "--known", "2025-01")]
    [InlineData("--history-table does nothing", "show", "J0570", "--history-table", "x")]
    [InlineData("--history goes with --format csv", "export", "--history")]
    [InlineData("'2025' is not", "show", "J0570", "--known", "2025")]
    [InlineData("--noc", "compile-history", "x", "--noc", "list.xlsx", "--output", "y")]
    public void Wrong_usage_is_told_on_one_line(string message, params string[] arguments) => ToolRun.Of(arguments).ShouldFailWith(message);

    [Fact]
    public void The_export_of_the_history_has_a_row_for_each_version()
    {
        var run = ToolRun.Of("export", "--history", "--format", "csv");

        string[] rows = run.Output.Split('\n');
        rows[0].Should().StartWith(
            "kind,code,validFrom,validThrough,firstRelease,lastRelease,nextRelease,firstReleaseDay,lastReleaseDay,nextReleaseDay,meaning,boundary,ending,");
        rows.Should().Contain(row => row.StartsWith("code,J1440,1994-01-01,2013-12-31,2016-01,2016-01,2018-01,2016-01-01,2016-01-01,2018-01-01,1,none,droppedAfterEnd,"));
        rows.Should().Contain(row => row.StartsWith("code,J1440,2023-07-01,,2025-01,2026-01,,2025-01-01,2026-01-01,,2,certain,current,"));
    }
}
