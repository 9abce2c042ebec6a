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

    /// <summary>J0570 had ended by the release of January 2025 and was open again in that of October; both of 2023-01 and 2025-01 have it valid in 2024.</summary>
    [Fact]
    public void Each_row_is_judged_by_what_was_known_when_its_claim_was_decided()
    {
        var run = ValidateRun.Of(
            """
            claim,code,date,paid_date
            1,J0570,2025-03-01,2025-03-20
            2,J0570,2025-03-01,2025-11-20
            3,J0570,2025-03-01,7/20/2025
            4,J0570,2024-03-01,20240720
            5,J0570,2024-03-01,2010-07-20
            6,G9890,2018-02-01,2018-02-20
            7,G9890,2018-02-01,
            8,J1412,2026-01-15,soon
            9,J1412,2026-01-15,20260101-20260131

            """,
            "--history", "--known-column", "Paid Date");

        run.Findings.Should().Equal(
            "2 J0570 code Terminated error",
            "3 J0570 code OutsideCoverage warning",
            "4 J0570 code OutsideCoverage warning",
            "6 J0570 code OutsideCoverage warning",
            "8 G9890 row NoDecisionDate error",
            "8 G9890 code NotYetEffective error",
            "9 J1412 row NoDecisionDate error",
            "10 J1412 row NoDecisionDate error");
        run.ExitCode.Should().Be(1);
        run.Summary.Should().ContainSingle(line => line.StartsWith("note: the releases of 2016-01, "), "it is told once which of them lack the list");
    }

    [Fact]
    public void A_column_that_the_file_does_not_have_ends_the_run()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("claims.csv"), "code,date\nJ1412,2026-01-15\n");

        ToolRun.Of("validate", folder.File("claims.csv"), "--history", "--known-column", "paid_date").ShouldFailWith("has no column 'paid_date'");
    }

    [Theory]
    [InlineData("claims.837", "ISA*00*          *00*          *ZZ*A              *ZZ*B              *260115*0900*^*00501*000000001*0*T*:~GS*HC*A*B*20260115*0900*1*X*005010X222A1~")]
    [InlineData("claims.json", """{"resourceType":"Claim","id":"1"}""")]
    public void Files_that_do_not_say_when_a_claim_was_decided_are_refused(string name, string content)
    {
        using var folder = new TemporaryFolder();

        File.WriteAllText(folder.File(name), content);

        ToolRun.Of("validate", folder.File(name), "--history", "--known-column", "paid_date")
            .ShouldFailWith("--known-column is for delimited text");
    }

    [Theory]
    [InlineData("--known-column goes with --history", "validate", "x", "--known-column", "paid_date")]
    [InlineData("a code, or --retroactive-since", "history")]
    [InlineData("--known goes with --on", "history", "J0570", "--known", "2025-01")]
    [InlineData("--history-table does nothing", "export", "--history-table", "x")]
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
