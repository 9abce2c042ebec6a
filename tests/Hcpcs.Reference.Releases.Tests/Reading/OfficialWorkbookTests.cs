using System.Text;
using Hcpcs.Reference.Releases.Tests.Independent;
using Hcpcs.Reference.Releases.Tests.Making;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Releases.Tests;

/// <summary>The official workbooks, read alone: each cell is what its XML says, and where text and workbook disagree is known.</summary>
public class OfficialWorkbookTests
{
    private const string Text2019 = "HCPC2019_CONTR_ANWEB.txt", Sheet2019 = "HCPC2019_CONTR_ANWEB.xlsx";
    private const string Text2020 = "HCPC2020_ANWEB_w_disclaimer.txt", Sheet2020 = "HCPC2020_ANWEB_w_disclaimer.xls";
    private const string Text2025 = "HCPC2025_JAN_ANWEB_12172024.txt", Sheet2025 = "HCPC2025_JAN_ANWEB_12172024.xlsx";
    private const string Text2026 = "HCPC2026_JAN_ANWEB_01122026.txt", Sheet2026 = "HCPC2026_JAN_ANWEB_01122026.xlsx";

    [SkippableTheory]
    [InlineData(Official.October2020, 6825, 371, "October 2020")]
    [InlineData(Official.October2025, 8463, 383, "October 2025")]
    public void A_release_that_is_a_workbook_has_every_cell_of_it(string workbook, int codes, int modifiers, string name)
    {
        var official = Official.SheetEntries(workbook);

        var release = Official.Read(workbook);

        release.Records.Select(record => record.Code.ToString()).Should().Equal(official.Codes).And.HaveCount(codes);
        release.Modifiers.Select(record => record.Modifier.ToString()).Should().Equal(official.Modifiers).And.HaveCount(modifiers);
        official.DifferencesTo(LibraryEntries.Of(release)).Should().BeEmpty();
        release.Release.ToString().Should().Be(name);
        release.Release.SourceName.Should().Be(Path.GetFileName(workbook));
        release.Release.CompanionLists.Should().Be(HcpcsCompanionLists.None);
    }

    [SkippableTheory]
    [InlineData(Official.January2019, Sheet2019, 6440, 360)]
    [InlineData(Official.January2025, Sheet2025, 8259, 383)]
    [InlineData(Official.January2026, Sheet2026, 8623, 383)]
    public void The_workbook_beside_a_text_read_alone_has_every_cell_of_it(string zip, string sheet, int codes, int modifiers)
    {
        var official = Official.SheetEntries(zip, sheet);

        var release = Official.ReadMember(zip, sheet);

        official.DifferencesTo(LibraryEntries.Of(release)).Should().BeEmpty();
        release.Records.Should().HaveCount(codes);
        release.Modifiers.Should().HaveCount(modifiers);
        release.Release.Should().Match<HcpcsRelease>(read => read.FirstDay == Official.Read(zip).Release.FirstDay && read.SourceName == sheet);
    }

    /// <summary>Many people keep the workbook as CSV: with commas or tabs, in UTF-8 or windows-1252, it is the release that the workbook is.</summary>
    [SkippableTheory]
    [InlineData(',', false)]
    [InlineData(',', true)]
    [InlineData('\t', true)]
    public void The_main_workbook_saved_as_CSV_is_the_same_release(char separator, bool isUtf8)
    {
        OfficialFiles.Path(Official.January2026);
        var workbook = Official.ReadMember(Official.January2026, Sheet2026);
        var sheet = OfficialSheet.Read(Official.Bytes(Official.January2026, Sheet2026));
        var encoding = isUtf8 ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: true) : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var columns = sheet.Rows[1].Keys.ToArray();
        string csv = string.Concat(sheet.Rows.Values.Select(row => string.Join(separator, columns.Select(column =>
            $"\"{row.GetValueOrDefault(column, string.Empty).Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"));

        var read = CmsRelease.Read(new MemoryStream([.. encoding.GetPreamble(), .. encoding.GetBytes(csv)]), "HCPC2026_JAN_ANWEB_01122026.csv");

        read.Records.Should().Equal(workbook.Records);
        read.Modifiers.Should().Equal(workbook.Modifiers);
        read.Release.FirstDay.Should().Be(workbook.Release.FirstDay);
    }

    /// <summary>A spreadsheet program that opened the CSV file and saved it again has taken leading zeros.</summary>
    [Fact]
    public void Leading_zeros_that_a_CSV_file_has_lost_are_put_back()
    {
        string Row(string code, string price) => string.Join(',', TinyWorkbook.Header.Select(name => name switch
        {
            "HCPC" => code,
            "SEQNUM" => "10",
            "RECID" => "3",
            "PRICE1" => price,
            "ANEST_BU" => "0",
            "ACT EFF DT" => "20260101",
            _ => string.Empty,
        }));

        var release = CmsRelease.Read(new MemoryStream(Zip.Bytes($"{string.Join(',', TinyWorkbook.Header)}\n{Row("A0001", "0")}\n{Row("A0002", "51")}\n")), "release.csv");

        release.Records.SelectMany(record => record.PricingIndicators).Should().Equal(PricingIndicator.NotSeparatelyPriced, PricingIndicator.Drugs);
    }

    [SkippableFact]
    public void The_list_of_corrections_is_said_to_be_one()
    {
        OfficialFiles.Path(Official.January2026);

        FluentActions.Invoking(() => Official.ReadMember(Official.January2026, "HCPC2026_JAN_ANWEB_Corrections_01122026.xlsx"))
            .Should().Throw<InvalidDataException>().WithMessage("*is not a release but CMS's list of corrections to one: give the main file of the zip that it is from.");
    }

    [SkippableFact]
    public void Rows_above_the_header_are_reported_as_skipped_and_no_others()
    {
        var official = Official.SheetEntries(Official.October2020);
        official.OtherLines.Should().Equal(Enumerable.Range(1, 10), "the header of October 2020 is row 11, and no row below it is blank");

        var release = Official.Read(Official.October2020);

        release.SkippedLineCount.Should().Be(10);
        release.OnContent().Select(notice => notice.Location).Should().Equal(official.OtherLines.Select(number => $"sheet 'A', row {number}"));
        release.OnContent().Should().OnlyContain(notice => notice.File == "anweb.xlsx" && notice.Message.StartsWith("skipped: "));
        Official.Read(Official.October2025).OnContent().Should().BeEmpty("its header is row 1");
    }

    [SkippableTheory]
    [InlineData(Official.January2019, Text2019, Sheet2019, "E0210 typesOfService", "E0776 typesOfService")]
    [InlineData(Official.January2025, Text2025, Sheet2025, "E0210 typesOfService", "E0776 typesOfService", "G0503 longDescription")]
    [InlineData(Official.January2026, Text2026, Sheet2026, "C9248 pricingIndicators")]
    public void A_text_and_its_workbook_differ_in_blank_action_dates_in_blanks_of_descriptions_and_in_few_cells_more(
        string zip, string text, string sheet, params string[] others)
    {
        var official = Official.Entries(zip, text).DifferencesTo(Official.SheetEntries(zip, sheet));

        var found = LibraryEntries.Of(Official.ReadMember(zip, text)).DifferencesTo(LibraryEntries.Of(Official.ReadMember(zip, sheet)));

        found.Should().Equal(official);
        found.Where(difference => !IsBlankActionDate(difference) && !IsMatterOfBlanks(difference))
            .Select(difference => $"{difference.Identity} {difference.Field}").Should().Equal(others);
        found.Should().Contain(difference => IsBlankActionDate(difference));
    }

    [SkippableFact]
    public void Where_text_and_workbook_are_both_in_the_zip_the_text_decides()
    {
        const string Code = "C9248";
        var release = Official.Read(Official.January2026);

        release.Release.SourceName.Should().Be(Text2026);
        Official.Entries(Official.January2026, Text2026)[Code]["pricingIndicators"].Should().NotContain("11");
        Official.SheetEntries(Official.January2026, Sheet2026)[Code]["pricingIndicators"].Should().Contain("11");
        release.Records.Single(record => record.Code.ToString() == Code).PricingIndicators.Should().NotContain((PricingIndicator)11);
    }

    [SkippableFact]
    public void The_binary_workbook_of_January_2020_read_alone_equals_the_text()
    {
        var text = Official.Entries(Official.January2020, Text2020);

        var release = Official.ReadMember(Official.January2020, Sheet2020);

        text.DifferencesTo(LibraryEntries.Of(release)).Should().OnlyContain(difference => IsMatterOfBlanks(difference)).And.HaveCount(13);
        release.Records.Should().HaveCount(6710);
        release.Modifiers.Should().HaveCount(369);
        release.Release.FirstDay.Should().Be(new DateOnly(2020, 1, 1));
    }

    [SkippableFact]
    public void Hand_edited_cells_that_are_numbers_read_as_the_texts_around_them()
    {
        var october2020 = Official.Read(Official.October2020);
        var october2025 = Official.Read(Official.October2025);

        var j5 = october2020.Modifiers.Single(record => record.Modifier.ToString() == "J5");
        j5.AddedDate.Should().Be(new DateOnly(2020, 10, 1));
        j5.ActionEffectiveDate.Should().Be(new DateOnly(2020, 10, 1));
        october2025.Records.Single(record => record.Code.ToString() == "C1742").TypesOfService.Should().Equal((TypeOfService)2);
        october2025.Records.Single(record => record.Code.ToString() == "C9088").TerminationDate.Should().Be(new DateOnly(2025, 9, 30));
    }

    [SkippableFact]
    public void The_description_that_one_workbook_continues_in_a_row_of_its_own_is_whole()
    {
        var g0503 = Official.Read(Official.October2020).Records.Single(record => record.Code.ToString() == "G0503");

        g0503.LongDescription.Should().EndWith("and/or other treatment goals and are prepared for discharge from active treatment");
    }

    [SkippableTheory]
    [InlineData("NOC codes_JAN2026.xlsx")]
    [InlineData("HCPC2026_JAN_ANWEB_Corrections_01122026.xlsx")]
    [InlineData("HCPC2026_JAN_ANWEB_Transaction Report_12292025.xlsx")]
    [InlineData("HCPC2026_recordlayout.txt")]
    [InlineData("proc_notes_JAN2026.txt")]
    public void A_companion_of_the_release_is_not_taken_for_it(string member)
    {
        OfficialFiles.Path(Official.January2026);

        FluentActions.Invoking(() => Official.ReadMember(Official.January2026, member))
            .Should().Throw<InvalidDataException>().Which.Message.Should().StartWith($"{member} is not ").And.NotContain("\n");
    }

    private static bool IsBlankActionDate(OfficialEntries.Difference difference) =>
        difference is { Field: "actionEffectiveDate", Left.Length: > 0, Right: "" };

    /// <summary>The text's lines are joined by one blank; the workbook has two here and there.</summary>
    private static bool IsMatterOfBlanks(OfficialEntries.Difference difference) =>
        difference.Field == "longDescription" && difference.Left != difference.Right && Words(difference.Left).SequenceEqual(Words(difference.Right));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
