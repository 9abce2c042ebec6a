namespace Hcpcs.Reference.Tool.Tests;

/// <summary>The page of a code for people, against what the January 2026 release and its record layout say.</summary>
public sealed class ShowTextTests
{
    private static readonly HcpcsRelease s_release = new(new HcpcsQuarter(2026, 1));

    [Fact]
    public void The_page_of_J1412_names_every_field_with_value_and_meaning()
    {
        var run = ToolRun.Of("show", "J1412");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.OutputLines.Should().ContainInOrder(
            "Valid: since 2024-01-01, no end date (January 2026 release, to 2026-03-31).",
            "Healthcare Common Procedure Coding System Code: J1412",
            "HCPCS Short Description: Inj roctavian ml 2x10^13vc g",
            "HCPCS Long Description: "
            + "Injection, valoctocogene roxaparvovec-rvox, per ml, containing nominal 2 x 10^13 vector genomes",
            "HCPCS Pricing Indicator Code: 51  Drugs",
            "HCPCS Multiple Pricing Indicator Code: A  Not applicable as HCPCS priced under one methodology",
            "HCPCS Coverage Code: C  Carrier judgment",
            "HCPCS ASC Payment Group Code: YY  Approved to be performed in an ambulatory surgical center",
            "HCPCS ASC Payment Group Effective Date: 2024-01-01",
            "HCPCS Berenson-Eggers Type Of Service Code: O1E  Other drugs",
            "HCPCS Type Of Service Code: 1  Medical care",
            "                            P  Lump sum purchase of DME, prosthetics, orthotics",
            "HCPCS Anesthesia Base Unit Quantity: 0",
            "HCPCS Code Added Date: 2024-01-01",
            "HCPCS Action Effective Date: 2024-01-01",
            "HCPCS Action Code: N  No maintenance for this code",
            "Not Otherwise Classified (NOC) list: not listed");
    }

    [Fact]
    public void The_release_stands_on_the_page()
    {
        var run = ToolRun.Of("show", "J1412");

        run.OutputLines[0].Should().StartWith("J1412  Injection, valoctocogene roxaparvovec-rvox");
        run.OutputLines.Should().Contain(line => line.Contains("(January 2026 release, to 2026-03-31)"));
    }

    [Fact]
    public void Each_field_with_a_value_is_explained_right_below_it()
    {
        string[] lines = ToolRun.Of("show", "J1412").OutputLines;

        foreach (var field in new[] { HcpcsField.PricingIndicators, HcpcsField.Coverage, HcpcsField.Betos, HcpcsField.LongDescription })
        {
            int place = Array.FindIndex(lines, line => line.StartsWith(field.Name + ": ", StringComparison.Ordinal));
            lines[place + 1].Should().Be("    " + field.Definition);
        }
    }

    [Theory]
    [InlineData("J1412")]
    [InlineData("G0103")]
    [InlineData("P7001")]
    [InlineData("JZ")]
    public void No_field_is_hidden_it_has_values_or_is_named_as_empty(string code)
    {
        string[] lines = ToolRun.Of("show", code).OutputLines;

        string[] empty = lines.Single(line => line.StartsWith("Empty: ", StringComparison.Ordinal))["Empty: ".Length..].Split(", ");
        var otherIdentity = code.Length == 2 ? HcpcsField.Code : HcpcsField.Modifier;
        foreach (var field in HcpcsField.All.Where(field => field != otherIdentity))
        {
            bool hasValue = lines.Any(line => line.StartsWith(field.Name + ": ", StringComparison.Ordinal));
            empty.Contains(field.Name).Should().Be(!hasValue, field.Name);
        }
    }

    [Fact]
    public void The_empty_fields_of_J1412_are_those_that_the_release_leaves_blank()
    {
        ToolRun.Of("show", "J1412").OutputLines.Should().Contain(
            "Empty: HCPCS Coverage Issues Manual Reference Section Number, "
            + "HCPCS Medicare Carriers Manual Reference Section Number, HCPCS Statute Number, HCPCS Lab Certification Code, "
            + "HCPCS Cross Reference Code, HCPCS MOG Payment Group Code, HCPCS MOG Payment Policy Indicator, HCPCS MOG Effective Date, "
            + "HCPCS Processing Note Number, HCPCS Termination Date");
    }

    [Fact]
    public void The_record_stands_behind_what_it_means_for_a_claim()
    {
        string[] lines = ToolRun.Of("show", "J1412").OutputLines;

        lines.Where(line => line is "Payment" or "Billing and documentation" or "Clinical context" or "Questions" or "CMS record" or "Sources and contacts").Should().Equal(
            "Payment", "Billing and documentation", "Clinical context", "Questions", "CMS record", "Sources and contacts");
        lines.Should().Contain(line => line.StartsWith("CMS's HCPCS file has pricing indicator 51: \"Drugs\".", StringComparison.Ordinal))
            .And.Contain(line => line.EndsWith("Questions about HCPCS: CMS, hcpcs@cms.hhs.gov", StringComparison.Ordinal));
    }

    [Fact]
    public void On_a_terminal_the_empty_fields_are_shown_when_asked_for() =>
        ToolRun.OnTerminal("show", "J1412", "--empty").Output.Should().Contain("(empty)").And.Contain("HCPCS Termination Date");

    [Theory]
    [InlineData("html", "<!DOCTYPE html>\n<html lang=\"en\">", "<dt>HCPCS Termination Date</dt><dd>(empty)</dd>")]
    [InlineData("markdown", "# J1412: Injection, valoctocogene", "- **HCPCS Termination Date**: (empty)")]
    public void The_page_is_written_as_HTML_or_Markdown(string format, string start, string emptyField)
    {
        var run = ToolRun.Of("show", "J1412", "--format", format);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith(start).And.NotContain(emptyField);
        ToolRun.Of("show", "J1412", "--format", format, "--empty").Output.Should().StartWith(start).And.Contain(emptyField);
        ToolRun.Of("show", "J1412", "--format", format, "--on", "2023-12-31").ExitCode.Should().Be(1);
    }

    [Fact]
    public void The_fields_that_are_empty_are_explained_in_text_when_asked_for() =>
        ToolRun.Of("show", "J1412", "--empty").OutputLines.Should().Contain("HCPCS Termination Date: (empty)")
            .And.NotContain(line => line.StartsWith("Empty: ", StringComparison.Ordinal));

    [Fact]
    public void Two_characters_are_a_modifier()
    {
        var run = ToolRun.Of("show", "JZ");

        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().ContainInOrder(
            "HCPCS Level II modifier",
            "Valid: since 2023-01-01, no end date (January 2026 release, to 2026-03-31).",
            "HCPCS Modifier Code: JZ",
            "HCPCS Short Description: Zero drug wasted",
            "HCPCS Long Description: Zero drug amount discarded/not administered to any patient",
            "HCPCS Coverage Code: C  Carrier judgment",
            "HCPCS Code Added Date: 2023-01-01",
            "HCPCS Action Code: N  No maintenance for this code");
    }

    [Theory]
    [InlineData("j1412", "J1412")]
    [InlineData(" J1412\t", "J1412")]
    [InlineData("jz", "JZ")]
    [InlineData(" jZ ", "JZ")]
    public void Lower_case_and_blanks_make_no_difference(string typed, string code) =>
        ToolRun.Of("show", typed).Should().Be(ToolRun.Of("show", code));

    [Fact]
    public void Without_a_day_nothing_is_said_about_one()
    {
        var run = ToolRun.Of("show", "C8904");

        run.ExitCode.Should().Be(0, "whether a code has ended depends on the day, and none was given");
        run.OutputLines.Should().Contain(line => line.StartsWith("Ended: Last valid day 2018-12-31.", StringComparison.Ordinal));
        run.OutputLines.Should().NotContain(line => line.StartsWith("On 2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("J1412", "2024-01-01", 0, "On 2024-01-01: valid")]
    [InlineData("J1412", "2023-12-31", 1, "On 2023-12-31: not valid: 2024-01-01 is the first valid day")]
    [InlineData("C8904", "2018-12-31", 0, "On 2018-12-31: valid")]
    [InlineData("C8904", "2019-01-01", 1, "On 2019-01-01: not valid: 2018-12-31 was the last valid day")]
    [InlineData("CP", "2017-12-31", 0, "On 2017-12-31: valid")]
    [InlineData("CP", "2018-01-01", 1, "On 2018-01-01: not valid: 2017-12-31 was the last valid day")]
    [InlineData("J1412", "2026-03-31", 0, "On 2026-03-31: valid")]
    [InlineData("J1412", "2026-04-01", 0,
        "On 2026-04-01: valid as far as this release knows, which is the one for days up to 2026-03-31")]
    public void On_a_day_the_page_says_whether_the_code_is_valid(string code, string day, int exitCode, string line)
    {
        var run = ToolRun.Of("show", code, "--on", day);

        run.ExitCode.Should().Be(exitCode);
        run.Error.Should().BeEmpty();
        run.OutputLines.Should().Contain(line);
        run.OutputLines.Should().Contain(other => other.StartsWith("HCPCS Action Code: ", StringComparison.Ordinal), "the page is whole");
    }

    [Fact]
    public void Missing_dates_leave_the_validity_open()
    {
        using var folder = new TemporaryFolder();
        string table = folder.SaveTable(s_release,
        [
            new HcpcsRecord { Code = HcpcsCode.Parse("A0001") },
            new HcpcsRecord { Code = HcpcsCode.Parse("A0002"), TerminationDate = new DateOnly(2025, 6, 30) },
        ]);

        ToolRun.Of("show", "A0001", "--table", table).OutputLines.Should()
            .Contain(line => line.StartsWith("Valid: as far as the release states: it has neither a first nor a last day", StringComparison.Ordinal));
        ToolRun.Of("show", "A0002", "--table", table).OutputLines.Should()
            .Contain(line => line.StartsWith("Ended: Last valid day 2025-06-30.", StringComparison.Ordinal));
        ToolRun.Of("show", "A0002", "--table", table, "--on", "1970-01-01").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_listed_NOC_code_is_called_listed() =>
        ToolRun.Of("show", "A0999").OutputLines.Should().Contain("Not Otherwise Classified (NOC) list: listed");

    [Fact]
    public void Whether_a_code_is_listed_is_unknown_where_the_list_was_not_read()
    {
        using var folder = new TemporaryFolder();
        string table = folder.SaveTable(s_release, [new HcpcsRecord { Code = HcpcsCode.Parse("A0001") }]);

        ToolRun.Of("show", "A0001", "--table", table).OutputLines.Should()
            .Contain("Not Otherwise Classified (NOC) list: unknown: the release was read without the list");
    }

    [Theory]
    [InlineData("A4466", "HCPCS Cross Reference Code: A4467  Level II code, ")]
    [InlineData("A0021", "HCPCS Cross Reference Code: A0030  Level II code, not in this release")]
    [InlineData("C8904", "HCPCS Cross Reference Code: 77046  CPT number")]
    [InlineData("P7001", "HCPCS Cross Reference Code: CPT  text")]
    [InlineData("AM", "HCPCS Cross Reference Code: QM  modifier, ")]
    public void A_cross_reference_says_what_it_is(string code, string line) =>
        ToolRun.Of("show", code).OutputLines.Should().Contain(other => other.StartsWith(line, StringComparison.Ordinal));

    [Fact]
    public void A_cross_reference_to_an_ended_code_says_when_it_ended()
    {
        using var folder = new TemporaryFolder();
        string table = folder.SaveTable(s_release,
        [
            new HcpcsRecord { Code = HcpcsCode.Parse("A0001"), CrossReferences = [new CrossReference("A0002")] },
            new HcpcsRecord
            {
                Code = HcpcsCode.Parse("A0002"), ShortDescription = "Gone since", TerminationDate = new DateOnly(2025, 6, 30),
            },
        ]);

        ToolRun.Of("show", "A0001", "--table", table).OutputLines.Should()
            .Contain("HCPCS Cross Reference Code: A0002  Level II code, Gone since (ended 2025-06-30)");
    }

    [Fact]
    public void Processing_notes_and_laboratory_certifications_are_explained()
    {
        string[] lines = ToolRun.Of("show", "G0103").OutputLines;

        lines.Should().Contain("HCPCS Lab Certification Code: 310  Routine chemistry");
        lines.Should().Contain(line => line.StartsWith("HCPCS Processing Note Number: 0064  ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_that_the_layout_does_not_define_is_shown_and_said_to_be_undefined()
    {
        using var folder = new TemporaryFolder();
        OfficialCode.TryParse("5A", out PricingIndicator unknown).Should().BeTrue();
        string table = folder.SaveTable(s_release, [new HcpcsRecord { Code = HcpcsCode.Parse("A0001"), PricingIndicators = [unknown] }]);

        ToolRun.Of("show", "A0001", "--table", table).OutputLines.Should()
            .Contain("HCPCS Pricing Indicator Code: 5A  (the record layout does not define it)");
    }

    [Fact]
    public void Control_characters_of_a_table_reach_neither_pipe_nor_terminal()
    {
        using var folder = new TemporaryFolder();
        string table = folder.SaveTable(s_release, [new HcpcsRecord { Code = HcpcsCode.Parse("A0001"), LongDescription = "a\u001B[31mb\nc\u009Bd" }]);

        ToolRun.Of("show", "A0001", "--table", table).OutputLines.Should().Contain("HCPCS Long Description: a [31mb c d");
        ToolRun.OnTerminal("show", "A0001", "--table", table).Output.Should().Contain("a [31mb c d");
    }

    [Fact]
    public void Redirected_text_is_neither_wrapped_nor_shortened()
    {
        // The longest description of the release takes 60 lines of the official file.
        string line = ToolRun.Of("show", "G0556").OutputLines.Single(
            other => other.StartsWith("HCPCS Long Description: ", StringComparison.Ordinal));

        line.Length.Should().Be("HCPCS Long Description: ".Length + 4501);
    }

    [Fact]
    public void Every_code_and_modifier_has_a_page()
    {
        var table = HcpcsTable.Embedded;
        var entries = table.EnumerateCodes().Select(record => ((HcpcsEntry)record, record.Code.ToString()))
            .Concat(table.EnumerateModifiers().Select(record => ((HcpcsEntry)record, record.Modifier.ToString())));
        int count = 0;
        foreach (var (entry, code) in entries)
        {
            var run = ToolRun.Of("show", code);
            if (run.ExitCode != 0 || run.Error.Length > 0
                || !run.Output.Contains(entry.LongDescription, StringComparison.Ordinal)
                || !run.Output.Contains(entry.ShortDescription, StringComparison.Ordinal))
            {
                Assert.Fail($"{code}: {run}");
            }

            count++;
        }

        count.Should().Be(8623 + 383);
    }
}
