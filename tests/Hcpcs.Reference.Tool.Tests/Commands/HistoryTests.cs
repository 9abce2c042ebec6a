using System.Text.Json;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>What is known of the past, on the command line.</summary>
public sealed class HistoryTests
{
    [Theory]
    [InlineData("On 2025-03-01, as known in 2025-01: terminated; observed in 2025-01", 1, "J0570", "--on", "2025-03-01", "--known", "2025-01")]
    [InlineData("On 2024-12-31: valid; 2023-01 and 2025-01 agree", 0, "J0570", "--on", "2024-12-31")]
    [InlineData("On 2018-02-01: not yet effective; changed between 2018-01 and 2019-01", 1, "G9890", "--on", "2018-02-01")]
    [InlineData("On 2025-03-01: not known; ended by 2025-01 and reopened by 2025-10 from a later day: whether it was valid in between, the data does not say", 1, "J0570", "--on", "2025-03-01")]
    [InlineData("On 2017-02-01: not known; in 2016-01, but not in 2018-01, though no end was given", 1, "G9668", "--on", "2017-02-01")]
    [InlineData("On 2017-02-01, as known in 2018-01: not in the release; observed in 2018-01", 1, "G9668", "--on", "2017-02-01", "--known", "2018-01")]
    [InlineData("Meaning 2: Fecal microbiota jslm 1 ml, since 2023-07-01, in 2025-01 to 2026-01, another meaning than in 2016-01", 0, "J1440")]
    [InlineData("Meaning 1: Mac exam perf, 2018-01-01 to 2018-03-31, in 2018-01, withdrawn: by today's knowledge never valid", 0, "G9890")]
    [InlineData("Meaning 1: Gene profile panel breast, since 2006-01-01, in 2016-01 to 2026-01, with a gap from 2016-01-01 to 2016-06-30", 0, "S3854")]
    [InlineData("Meaning 1: Oral health assess, not dent, since 2011-01-01, in 2016-01 to 2026-01 but not in 2019-01", 0, "DA")]
    [InlineData("    not in 2019-01, though it had not ended", 0, "DA")]
    public void The_history_of_an_entry(string line, int exitCode, params string[] arguments)
    {
        var run = ToolRun.Of(["history", .. arguments]);

        run.ExitCode.Should().Be(exitCode);
        run.Output.ReplaceLineEndings("\n").Split('\n').Should().Contain(line);
    }

    [Fact]
    public void A_reopened_gap_stands_between_the_spans_and_in_the_JSON()
    {
        string[] lines = ToolRun.Of("history", "J0570").Output.ReplaceLineEndings("\n").Split('\n');
        lines.Where(line => !line.StartsWith(' ')).Should().ContainInConsecutiveOrder(
            "2025-01             2017-01-01 to 2024-12-31  Buprenorphine implant 74.2mg",
            "gap                 2025-01-01 to 2025-09-30  whether it was valid, the data does not say: ended by 2025-01, reopened from a later day by 2025-10",
            "2025-10             since 2017-01-01          Buprenorphine implant 74.2mg");

        using var json = JsonDocument.Parse(ToolRun.Of("history", "J0570", "--format", "json").Output);
        const string Gap = """[{"firstDay":"2025-01-01","lastDay":"2025-09-30","earlier":"2025-01","later":"2025-10"}]""";
        json.RootElement.GetProperty("meanings")[0].GetProperty("reopenedGaps").GetRawText().Should().Be(Gap);
        json.RootElement.GetProperty("versions").EnumerateArray().Select(version => version.TryGetProperty("reopenedGaps", out var gaps) ? gaps.GetRawText() : string.Empty)
            .Should().Equal(string.Empty, string.Empty, Gap, Gap);
    }

    /// <summary>G0298 is not in the release of 2018; the exam of G9890 was withdrawn, not the bridge payment that the number stands for since.</summary>
    [Fact]
    public void What_was_changed_backwards_as_text()
    {
        string[] lines = ToolRun.Of("history", "--retroactive-since", "2016-01").Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Should().Contain("G0298  2015-04-13 to 2016-03-31  valid, since 2018-01 not in the release (withdrawn): Hiv combination assay")
            .And.Contain("G9890  2018-01-01 to 2018-03-31  valid, since 2019-01 not yet effective (withdrawn): Mac exam perf")
            .And.Contain("J0570  2025-01-01 to 2025-03-31  terminated, since 2025-10 not known (reopened): Buprenorphine implant 74.2mg");
        lines[^1].Should().EndWith("Each is listed up to the last day of the older release, which says nothing about later days.");
        lines.Should().NotContain(line => line.Contains("unknown"), "what the data does not say is another thing than what is not in a release");
    }

    [Fact]
    public void What_was_changed_backwards_as_CSV()
    {
        var run = ToolRun.Of("history", "--retroactive-since", "2025-01", "--format", "csv");

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("identity,kind,firstDay,lastDay,from,to,earlier,later,shortDescription\n")
            .And.Contain("J0570,reopened,2025-01-01,2025-03-31,terminated,valid,2025-01,2025-10,Buprenorphine implant 74.2mg\n");
    }

    /// <summary>J0570 had ended on 2024-12-31 and was reopened from 2025-10-01.</summary>
    [Theory]
    [InlineData("2024-12-31", 0, "valid")]
    [InlineData("2025-03-01", 1, "outsideCoverage")]
    [InlineData("2025-10-01", 0, "valid")]
    public void A_page_does_not_call_a_day_of_a_reopened_gap_valid(string day, int exitCode, string status)
    {
        var run = ToolRun.Of("show", "J0570", "--on", day, "--format", "json");
        using var json = JsonDocument.Parse(run.Output);

        run.ExitCode.Should().Be(exitCode);
        json.RootElement.GetProperty("validOn").GetProperty("valid").GetBoolean().Should().Be(exitCode == 0);
        json.RootElement.GetProperty("page").GetProperty("on").GetProperty("status").GetString().Should().Be(status);
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
            10,J1412,2026-01-15,13/45/2025

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
            "10 J1412 row NoDecisionDate error",
            "11 J1412 row NoDecisionDate error");
        run.Rows.Where(row => row[3] is "NoDecisionDate").Select(row => row[5]).Should().Equal(
            "The row does not say on which day its claim was decided: it is judged by the best knowledge of today.",
            "'soon' is not a day: the day of the decision is one day of the calendar, for example 2026-01-15. The row is judged by the best knowledge of today.",
            "'20260101-20260131' is not a day: the day of the decision is one day of the calendar, for example 2026-01-15. The row is judged by the best knowledge of today.",
            "'13/45/2025' is not a day: the day of the decision is one day of the calendar, for example 2026-01-15. The row is judged by the best knowledge of today.");
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
    [InlineData("--noc 2018-01 is given more than once", "compile-history", "x", "--noc", "2018-01=a", "--noc", "2018-01=b", "--output", "y")]
    public void Wrong_usage_is_told_on_one_line(string message, params string[] arguments) => ToolRun.Of(arguments).ShouldFailWith(message);

    [Fact]
    public void The_export_of_the_history_has_a_row_for_each_version()
    {
        var run = ToolRun.Of("export", "--history", "--format", "csv");

        string[] rows = run.Output.Split('\n');
        rows[0].Should().StartWith(
            "kind,code,validFrom,validThrough,gapFrom,gapThrough,firstRelease,lastRelease,nextRelease,firstReleaseDay,lastReleaseDay,nextReleaseDay,meaning,boundary,ending,");
        rows.Should().Contain(row => row.StartsWith("code,J1440,1994-01-01,2013-12-31,,,2016-01,2016-01,2018-01,2016-01-01,2016-01-01,2018-01-01,1,none,droppedAfterEnd,"));
        rows.Should().Contain(row => row.StartsWith("code,J1440,2023-07-01,,,,2025-01,2026-01,,2025-01-01,2026-01-01,,2,certain,current,"));
        rows.Skip(1).Where(row => row.Length > 0 && row.Split(',')[4].Length > 0).Select(row => string.Join(',', row.Split(',')[..7])).Should().Equal(
            "code,J0570,2017-01-01,,2025-01-01,2025-09-30,2025-10", "code,J0570,2017-01-01,,2025-01-01,2025-09-30,2026-01",
            "code,S3854,2006-01-01,,2016-01-01,2016-06-30,2018-01");
    }
}
