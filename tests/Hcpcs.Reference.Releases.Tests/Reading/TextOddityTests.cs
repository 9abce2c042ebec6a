using System.Text;
using Hcpcs.Reference.Releases.Tests.Independent;
using Hcpcs.Reference.Releases.Tests.Making;

namespace Hcpcs.Reference.Releases.Tests;

/// <summary>What the fixed-width text of real releases has been seen to hold (shared/cms/README.md), one oddity a test.</summary>
public sealed class TextOddityTests : IDisposable
{
    private const string Name = "HCPC2026_JAN_ANWEB.txt";

    /// <summary>Enough entries of January 2026 to tell the quarter without a remark.</summary>
    private static readonly string[] s_others = [.. Lines.Codes('Z', 10, "20260101")];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_banner_of_any_length_is_skipped_line_by_line_and_reported()
    {
        string[] banner =
            ["Note regarding coverage and payment indicators for codes in CMS", "", "\t\t\t", "*Inclusion or exclusion", "A0021 is no data line"];

        var release = Read(Lines.Join([.. banner, Lines.Entry("A0021"), .. s_others]));

        release.Records.Should().HaveCount(11);
        release.SkippedLineCount.Should().Be(5);
        release.OnContent().Select(notice => notice.Location).Should().Equal("line 1", "line 2", "line 3", "line 4", "line 5");
    }

    [Fact]
    public void A_blank_line_and_a_line_of_blanks_without_a_record_ID_are_skipped_and_reported_wherever_they_stand()
    {
        var release = Read(Lines.Join([Lines.Entry("A0021"), "", .. s_others, new string(' ', 296)]));

        release.Records.Should().HaveCount(11);
        release.SkippedLineCount.Should().Be(2);
        release.OnContent().Select(notice => notice.ToString()).Should().Equal($"{Name}, line 2: skipped: blank.", $"{Name}, line 13: skipped: blank.");
    }

    [Theory]
    [InlineData("A0021001005", "record IDs are 3, 4, 7 and 8")]
    [InlineData("A0021 01003", "the sequence number has five digits")]
    [InlineData("a0021001003", "codes are written in capitals")]
    [InlineData("99213001003", "a CPT code is no code of Level II")]
    [InlineData("AA   001007", "a modifier stands in positions 4 and 5")]
    public void A_stray_line_is_skipped_and_reported_never_guessed_at(string beginning, string because)
    {
        string stray = beginning + Lines.Entry("A0021")[beginning.Length..];

        var release = Read(Lines.Join([.. s_others, stray]));

        release.Records.Should().HaveCount(10, because);
        release.Modifiers.Should().BeEmpty();
        release.OnContent().Should().ContainSingle().Which.Location.Should().Be("line 11");
    }

    [Fact]
    public void Blanks_after_the_320_characters_of_a_line_are_no_matter()
    {
        var release = Read(Lines.Join([Lines.Entry("A0021").PadRight(546), .. s_others]));

        release.Records[0].Should().Be(Read(Lines.Join([Lines.Entry("A0021"), .. s_others])).Records[0]);
        release.OnContent().Should().BeEmpty();
    }

    [Fact]
    public void A_lost_line_break_refuses_the_file_since_the_code_after_it_would_be_lost()
    {
        Refusal(Lines.Join([.. s_others, Lines.Entry("A0021") + Lines.Entry("A0022")])).Should().StartWith($"{Name}, line 11: ");
        Refusal(Lines.Join([Lines.Entry("A0021"), Lines.Continuation("A0021", 200, "more") + Lines.Entry("A0022"), .. s_others]))
            .Should().StartWith($"{Name}, line 2: ");
    }

    [Fact]
    public void Lines_whose_blanks_at_the_end_are_trimmed_away_read_as_the_full_ones()
    {
        string[] lines = [Lines.Entry("AA"), Lines.Entry("A0021", "One"), Lines.Continuation("A0021", 200, "two"), .. s_others];
        string trimmed = Lines.Join(lines.Select(line => line.TrimEnd()));
        trimmed.Split("\r\n")[0].Should().HaveLength(293, "the action code is the last field");

        var release = Read(trimmed);

        Assert.Equal(Read(Lines.Join(lines)).Records, release.Records);
        release.Modifiers.Should().ContainSingle();
        release.OnContent().Should().BeEmpty();
    }

    [Fact]
    public void Line_feeds_alone_end_lines_as_well()
    {
        string text = Lines.Join([Lines.Entry("A0021", "One"), Lines.Continuation("A0021", 200, "two"), .. s_others]);

        var release = Read(text.Replace("\r\n", "\n"));

        Assert.Equal(Read(text).Records, release.Records);
        release.OnContent().Should().BeEmpty();
    }

    [Theory]
    [InlineData(320)]
    [InlineData(293)]
    public void The_last_line_needs_no_line_break(int length)
    {
        string text = Lines.Join([Lines.Entry("A0021"), .. s_others]);

        var release = Read(text[..^(Lines.CrLf.Length + 320 - length)]);

        Assert.Equal(Read(text).Records, release.Records);
        release.OnContent().Should().BeEmpty();
    }

    [Fact]
    public void A_banner_in_windows_1252_changes_nothing_in_the_data()
    {
        string[] banner = ["codes in CMS\u0092 2026 HCPCS Update", "\u00A0\u00A0 convey endorsement\u00A0 ", "\u00A0"];

        var release = Read(Lines.Join([.. banner, Lines.Entry("A0021"), .. s_others]));

        release.Records.Should().HaveCount(11);
        release.SkippedLineCount.Should().Be(3);
    }

    [Fact]
    public void A_byte_of_windows_1252_in_a_description_is_the_character_that_it_stands_for()
    {
        Read(Lines.Join([Lines.Entry("A0021", "Patient\u0092s own \u0096 \u00BD ounce"), .. s_others]))
            .Records[0].LongDescription.Should().Be("Patient\u2019s own \u2013 \u00BD ounce");
    }

    [Fact]
    public void A_byte_order_mark_before_the_first_line_costs_no_entry()
    {
        byte[] text = [.. Encoding.UTF8.Preamble, .. Zip.Bytes(Lines.Join([Lines.Entry("A0021"), .. s_others]))];

        var release = CmsRelease.Read(_folder.Write(Name, text));

        release.Records.Should().HaveCount(11);
        release.OnContent().Should().BeEmpty();
    }

    [Theory]
    [InlineData("\u001A")]
    [InlineData("\u001A\r\n")]
    [InlineData("\u001A\u001A\r\n  ")]
    public void An_end_of_file_mark_of_old_after_the_last_line_is_no_data(string mark)
    {
        var release = Read(Lines.Join(s_others) + mark);

        release.Records.Should().HaveCount(10);
        release.OnContent().Should().NotContain(notice => !notice.Message.StartsWith("skipped: "));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(400)]
    public void Zeros_where_a_download_was_not_finished_refuse_the_file(int whole)
    {
        string text = Lines.Join([Lines.Entry("A0021"), .. s_others]);

        Refusal(text[..(322 * 3 + whole)] + new string('\0', 4096)).Should().StartWith($"{Name}, line {(whole == 0 ? 4 : 5)}: ");
    }

    [Fact]
    public void Control_characters_in_a_field_reach_no_message()
    {
        var release = Read(Lines.Join([.. s_others, Lines.Entry("A0021", fields: [(120, "5\u0007"), (269, "2020\u001B101"), (266, "1\t2")])]));

        release.OnContent().Should().HaveCount(3).And.NotContain(notice => notice.ToString().Any(char.IsControl));
    }

    [Fact]
    public void Further_lines_of_a_description_are_joined_by_one_blank_whatever_blanks_are_around_them()
    {
        var release = Read(Lines.Join(
        [
            Lines.Entry("A0021", "Injection,"), Lines.Continuation("A0021", 200, "  of  something   "), Lines.Continuation("A0021", 300, ""),
            Lines.Continuation("A0021", 400, "per 1 mg"), .. s_others,
        ]));

        release.Records[0].LongDescription.Should().Be("Injection, of  something per 1 mg");
        release.Records.Should().HaveCount(11);
    }

    [Fact]
    public void A_line_that_continues_another_entry_than_the_one_before_it_is_skipped_and_reported()
    {
        var release = Read(Lines.Join(
        [
            Lines.Entry("A0021", "One"), Lines.Entry("A0022", "Two"), Lines.Continuation("A0021", 200, "lost"),
            Lines.Continuation("AA", 200, "lost"), .. s_others,
        ]));

        release.Records[0].LongDescription.Should().Be("One");
        release.Records[1].LongDescription.Should().Be("Two");
        release.OnContent().Select(notice => notice.Location).Should().Equal("line 3", "line 4");
        release.OnContent()[0].Message.Should().Contain("A0021");
        release.SkippedLineCount.Should().Be(2);
    }

    [Fact]
    public void A_first_line_that_continues_is_skipped_and_reported()
    {
        var release = Read(Lines.Join([Lines.Continuation("A0021", 200, "lost"), .. s_others]));

        release.Records.Should().HaveCount(10);
        release.OnContent().Should().ContainSingle().Which.Location.Should().Be("line 1");
    }

    [Theory]
    [InlineData("A0021")]
    [InlineData("AA")]
    public void A_code_or_modifier_that_occurs_twice_refuses_the_file_and_names_both_lines(string identity)
    {
        string text = Lines.Join(["A banner", Lines.Entry(identity), .. s_others, Lines.Entry(identity, "Another")]);

        string message = Refusal(text);

        message.Should().StartWith(Name).And.Contain(identity).And.Contain("line 2").And.Contain("line 13");
    }

    [Theory]
    [InlineData(277, "20240230", "Action Effective Date", "no 30 February")]
    [InlineData(269, "00000000", "Code Added Date", "zeros are no day")]
    [InlineData(285, "2024013 ", "Termination Date", "a digit is missing")]
    [InlineData(245, "20241301", "MOG Effective Date", "no 13th month")]
    [InlineData(285, "1 3 2024", "Termination Date", "blanks within")]
    public void A_date_that_is_no_day_is_left_absent_and_reported_with_line_column_and_value(int column, string date, string field, string because)
    {
        var release = Read(Lines.Join([.. s_others, Lines.Entry("A0021", fields: (column, date))]));

        var record = release.Records[^1];
        new[] { (277, record.ActionEffectiveDate), (269, record.AddedDate), (285, record.TerminationDate), (245, record.MogEffectiveDate) }
            .Single(item => item.Item1 == column).Item2.Should().BeNull(because);
        var notice = release.OnContent().Should().ContainSingle().Subject;
        notice.File.Should().Be(Name);
        notice.Location.Should().Be($"line 11, column {column}");
        notice.Message.Should().Contain(field).And.Contain(date.Trim());
        release.SkippedLineCount.Should().Be(0, "the entry itself is kept");
    }

    [Fact]
    public void The_six_digit_dates_of_2018_with_their_group_20_are_kept_as_far_as_they_are_values()
    {
        // The 2018 file is shifted by two columns there: what stands in the group is the century of the date.
        var release = Read(Lines.Join([.. s_others, Lines.Entry("A0021", fields: [(231, "20"), (233, "070101")])]));

        release.Records[^1].AscPaymentGroup.Should().Be((AscPaymentGroup)('2' << 8 | '0'));
        release.Records[^1].AscPaymentGroupEffectiveDate.Should().BeNull();
        release.OnContent().Should().ContainSingle().Which.Location.Should().Be("line 11, column 233");
    }

    [Fact]
    public void Coded_values_that_no_layout_defines_are_kept_as_they_are_without_a_remark()
    {
        var release = Read(Lines.Join(
        [
            .. s_others,
            Lines.Entry("A0021", fields:
            [
                (120, "5A58"), (128, "Q"), (181, "999"), (230, "x"), (241, "998"), (244, "Z"), (253, "9999"), (257, "Q9X"), (261, "#~"), (293, "0"),
            ]),
        ]));

        release.OnContent().Should().BeEmpty();
        using var saved = new MemoryStream();
        release.ToTable().Save(saved);
        saved.Position = 0;
        HcpcsTable.Load(saved).TryGet(HcpcsCode.Parse("A0021"), out var loaded).Should().BeTrue();
        Assert.Equal(release.Records[^1], loaded);
        var fields = LibraryEntries.Of([], [loaded!])["A0021"];
        fields.Should().Contain(new Dictionary<string, string>
        {
            ["pricingIndicators"] = "5A|58",
            ["multiplePricingIndicator"] = "Q",
            ["labCertifications"] = "999",
            ["coverage"] = "x",
            ["mogPaymentGroup"] = "998",
            ["mogPaymentPolicyIndicator"] = "Z",
            ["processingNote"] = "9999",
            ["betos"] = "Q9X",
            ["typesOfService"] = "#|~",
            ["actionCode"] = "0",
        });
    }

    [Fact]
    public void A_coded_value_that_is_no_printable_ASCII_is_left_absent_and_reported()
    {
        var release = Read(Lines.Join([.. s_others, Lines.Entry("A0021", fields: [(122, "5\u00E9"), (230, "\u0092")])]));

        release.Records[^1].PricingIndicators.Should().Equal(PricingIndicator.NotSeparatelyPriced);
        release.Records[^1].Coverage.Should().BeNull();
        release.OnContent().Select(notice => notice.Location).Should().Equal("line 11, column 122", "line 11, column 230");
    }

    [Fact]
    public void A_processing_note_of_zeros_is_kept()
    {
        Read(Lines.Join([.. s_others, Lines.Entry("A0021", fields: (253, "0000"))])).Records[^1].ProcessingNote.Should().Be("0000");
    }

    [Fact]
    public void A_pricing_indicator_of_zeros_is_a_value_and_a_blank_one_is_absent()
    {
        Read(Lines.Join([.. s_others, Lines.Entry("A0021")])).Records[^1].PricingIndicators.Should().Equal(PricingIndicator.NotSeparatelyPriced);
        Read(Lines.Join([.. s_others, Lines.Entry("A0021", fields: (120, "  "))])).Records[^1].PricingIndicators.Should().BeEmpty();
    }

    [Fact]
    public void Anesthesia_base_units_of_zero_are_a_number_blank_ones_are_absent_and_other_text_is_reported()
    {
        var release = Read(Lines.Join(
        [
            .. s_others, Lines.Entry("A0021", fields: (266, "000")), Lines.Entry("A0022", fields: (266, "   ")), Lines.Entry("A0023", fields: (266, "1.5")),
            Lines.Entry("A0024", fields: (266, "015")),
        ]));

        release.Records.Skip(10).Select(record => record.AnesthesiaBaseUnits).Should().Equal(0, null, null, 15);
        release.OnContent().Should().ContainSingle().Which.Location.Should().Be("line 13, column 266");
    }

    [Fact]
    public void A_termination_before_the_added_date_and_an_action_before_it_are_kept_as_CMS_wrote_them()
    {
        var record = Read(Lines.Join([.. s_others, Lines.Entry("A0021", fields: [(269, "20250401"), (277, "20240101"), (285, "20240930")])])).Records[^1];

        record.AddedDate.Should().Be(new DateOnly(2025, 4, 1));
        record.ActionEffectiveDate.Should().Be(new DateOnly(2024, 1, 1));
        record.TerminationDate.Should().Be(new DateOnly(2024, 9, 30));
        record.IsValidOn(new DateOnly(2024, 9, 30)).Should().BeFalse("no day is within it");
    }

    [Fact]
    public void A_blank_action_date_is_absent_without_a_remark()
    {
        var release = Read(Lines.Join([.. s_others, Lines.Entry("A0021", fields: (277, "        "))]));

        release.Records[^1].ActionEffectiveDate.Should().BeNull();
        release.OnContent().Should().BeEmpty();
    }

    [Fact]
    public void Cross_references_are_kept_as_CMS_wrote_them_whatever_they_point_to()
    {
        var record = Read(Lines.Join([.. s_others, Lines.Entry("A0021", fields: (205, "A9999" + "99213" + "CPT  " + "     " + "AA   "))])).Records[^1];

        record.CrossReferences.Select(reference => (reference.Text, reference.Kind)).Should().Equal(
            ("A9999", CrossReferenceKind.LevelTwoCode), ("99213", CrossReferenceKind.LevelOneCode), ("CPT", CrossReferenceKind.Text),
            ("AA", CrossReferenceKind.Modifier));
    }

    [Fact]
    public void Codes_without_modifiers_are_a_release_and_modifiers_without_codes_are_none()
    {
        Read(Lines.Join(s_others)).Modifiers.Should().BeEmpty();

        Refusal(Lines.Join(Lines.Entry("AA"))).Should().StartWith(Name).And.Contain("does not hold a code");
    }

    private CmsRelease Read(string text) => CmsRelease.Read(_folder.Write(Name, text));

    private string Refusal(string text)
    {
        string message = FluentActions.Invoking(() => Read(text)).Should().Throw<InvalidDataException>().Which.Message;
        message.Should().NotContainAny("\r", "\n");
        return message;
    }
}
