using System.IO.Compression;
using Hcpcs.Reference.Releases.Tests.Independent;
using Hcpcs.Reference.Releases.Tests.Making;
using Hcpcs.Reference.Tests;
using static Hcpcs.Reference.Releases.Tests.Making.TinyWorkbook;

namespace Hcpcs.Reference.Releases.Tests;

/// <summary>The main workbook in every shape that CMS and its spreadsheet have given it, built cell by cell.</summary>
public sealed class WorkbookTests : IDisposable
{
    private const string Name = "HCPC2026_JAN_ANWEB.xlsx";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(11)]
    public void The_header_may_stand_in_row_1_or_below_a_banner(int header)
    {
        var workbook = new TinyWorkbook { SheetName = "whatever it is called" }.HeaderRow(header).Entry(header + 1, "AA").Entry(header + 2, "A0021");
        if (header > 1)
        {
            workbook.Row(1, "***Disclaimers");
            workbook.Row(3, "*Inclusion or exclusion of a procedure, supply, product, or service does not imply coverage", "", "HCPC");
        }

        var release = Read(workbook);

        release.Records.Should().ContainSingle().Which.Code.Should().Be(HcpcsCode.Parse("A0021"));
        release.Modifiers.Should().ContainSingle().Which.Modifier.Should().Be(HcpcsModifier.Parse("AA"));
        release.Release.FirstDay.Should().Be(new DateOnly(2026, 1, 1));
        release.SkippedLineCount.Should().Be(header - 1);
    }

    [Fact]
    public void Columns_are_found_by_their_names_in_any_order_and_case()
    {
        var names = Header.Reverse().Select(name => name == "PRICE1" ? " price1 " : name).ToArray();
        var cells = new string[48];
        Array.Fill(cells, string.Empty);
        Put("HCPC", "A0021");
        Put("RECID", "3");
        Put("LONG DESCRIPTION", "An item");
        Put(" price1 ", "51");
        Put("TOS5", "P");
        Put("ACT EFF DT", "20260101");

        var record = Read(new TinyWorkbook().HeaderRow(1, names).Row(2, [.. cells.Select(text => (Cell)text)])).Records.Should().ContainSingle().Subject;

        record.LongDescription.Should().Be("An item");
        record.PricingIndicators.Should().Equal(PricingIndicator.Drugs);
        record.TypesOfService.Should().Equal(TypeOfService.LumpSumPurchase);

        void Put(string column, string text) => cells[Array.IndexOf(names, column)] = text;
    }

    [Theory]
    [MemberData(nameof(AllColumns))]
    public void A_header_in_which_one_column_is_missing_is_refused_by_that_name(string column)
    {
        var names = Header.Select(name => name == column ? $"{name}?" : name);

        string message = Refusal(new TinyWorkbook { SheetName = "A" }.HeaderRow(3, names).Entry(4, "A0021").Write());

        message.Should().StartWith($"{Name}, sheet 'A', row 3: ").And.Contain($"'{column}'");
    }

    /// <summary>SEQNUM, HCPC and RECID are what tells the header from other rows; SEQNUM itself is not read.</summary>
    public static TheoryData<string> AllColumns => [.. Header.Except(["HCPC", "SEQNUM", "RECID"])];

    [Theory]
    [InlineData("HCPC")]
    [InlineData("SEQNUM")]
    [InlineData("RECID")]
    public void A_workbook_without_the_columns_that_make_the_header_is_not_a_release(string column)
    {
        Refusal(new TinyWorkbook().HeaderRow(1, Header.Except([column])).Entry(2, "A0021").Write())
            .Should().StartWith($"{Name} is not the main workbook of a release");
    }

    [Fact]
    public void Texts_are_the_same_whether_they_stand_in_the_cell_or_in_the_shared_strings()
    {
        const string Description = "  Injection, <something> & \"more\", per 1 mg ";
        var inline = new TinyWorkbook().HeaderRow(1)
            .Entry(2, "A0021", ("LONG DESCRIPTION", Description), ("PRICE1", "00"), ("PRICE2", "51"), ("XREF1", "99213"), ("PROCNOTE", "0088"));
        var shared = new TinyWorkbook().HeaderRow(1)
            .Entry(2, "A0021", [.. new[]
            {
                ("HCPC", "A0021"), ("RECID", "3"), ("LONG DESCRIPTION", Description), ("SHORT DESCRIPTION", "Item"), ("PRICE1", "00"), ("PRICE2", "51"),
                ("XREF1", "99213"), ("PROCNOTE", "0088"), ("ADD DT", "20200101"),
            }.Select(cell => (cell.Item1, new Cell(cell.Item2, As.Shared)))]);

        var record = Read(shared).Records.Should().ContainSingle().Subject;

        Assert.Equal(Read(inline).Records[0], record);
        record.LongDescription.Should().Be(Description.Trim());
        record.PricingIndicators.Should().Equal(PricingIndicator.NotSeparatelyPriced, PricingIndicator.Drugs);
        record.ProcessingNote.Should().Be("0088");
    }

    [Fact]
    public void Codes_that_an_edit_turned_into_numbers_get_their_leading_zeros_back()
    {
        var fields = Fields(
            ("RECID", "3"), ("PRICE1", "0"), ("PRICE2", "51"), ("LABCERT1", "10"), ("XREF1", "99213"), ("OPPS", "7"), ("OPPS_PI", "1"),
            ("PROCNOTE", "88"), ("TOS1", "2"), ("ANEST_BU", "3"), ("ADD DT", "20250401"), ("TERM DT", "20261231"), ("ASC_DT", "20080101"));

        fields.Should().Contain(new Dictionary<string, string>
        {
            ["pricingIndicators"] = "00|51",
            ["labCertifications"] = "010",
            ["crossReferences"] = "99213",
            ["mogPaymentGroup"] = "007",
            ["mogPaymentPolicyIndicator"] = "1",
            ["processingNote"] = "0088",
            ["typesOfService"] = "2",
            ["anesthesiaBaseUnits"] = "3",
            ["addedDate"] = "2025-04-01",
            ["terminationDate"] = "2026-12-31",
            ["ascPaymentGroupEffectiveDate"] = "2008-01-01",
        });
    }

    [Fact]
    public void A_cell_with_the_format_of_a_date_is_that_day()
    {
        // 45748 days after 1899-12-30.
        var entries = Read(new TinyWorkbook().HeaderRow(1).Entry(2, "A0021", ("ADD DT", new Cell("45748", As.Date)), ("TERM DT", new Cell("46022", As.Date))));

        entries.Records[0].AddedDate.Should().Be(new DateOnly(2025, 4, 1));
        entries.Records[0].TerminationDate.Should().Be(new DateOnly(2025, 12, 31));
        entries.OnContent().Should().OnlyContain(notice => notice.Message.StartsWith("taken for the release"));
    }

    [Theory]
    [InlineData("ADD DT", "45748", nameof(As.Number), "AS2", "Code Added Date")]
    [InlineData("TERM DT", "20240230", nameof(As.Inline), "AU2", "Termination Date")]
    [InlineData("ADD DT", "2025-04-01", nameof(As.Inline), "AS2", "Code Added Date")]
    [InlineData("PRICE2", "510", nameof(As.Number), "G2", "Pricing Indicator")]
    [InlineData("COV", "CC", nameof(As.Shared), "AE2", "Coverage")]
    [InlineData("ANEST_BU", "-1", nameof(As.Number), "AR2", "Anesthesia")]
    [InlineData("ANEST_BU", "1000", nameof(As.Inline), "AR2", "Anesthesia")]
    public void A_value_that_does_not_fit_is_left_absent_and_reported_with_its_cell(string column, string text, string kind, string cell, string field)
    {
        var release = Read(new TinyWorkbook { SheetName = "HCPC" }.HeaderRow(1).Entry(2, "A0021", (column, new Cell(text, Enum.Parse<As>(kind)))));

        var notice = release.OnContent().Where(notice => notice.Location.Length > 0).Should().ContainSingle().Subject;
        notice.File.Should().Be(Name);
        notice.Location.Should().Be($"sheet 'HCPC', cell {cell}");
        notice.Message.Should().Contain(field).And.Contain(text);
        release.SkippedLineCount.Should().Be(0);
        var absent = LibraryEntries.Of(release)["A0021"];
        absent.GetValueOrDefault(OfficialEntries.Layout.Single(layout => column.TrimEnd('2') == layout.Column).Name, "absent")
            .Should().Be(column == "PRICE2" ? "00" : "absent");
    }

    [Fact]
    public void Blank_rows_and_rows_that_are_not_there_are_skipped_and_rows_keep_their_numbers()
    {
        var release = Read(new TinyWorkbook().HeaderRow(1).Entry(2, "A0021").Row(3).Row(4, "  ", " ").Entry(9, "A0022", ("TERM DT", "20259999")));

        release.Records.Should().HaveCount(2);
        release.SkippedLineCount.Should().Be(6, "rows 3 to 8 hold nothing");
        release.OnContent().Should().Contain(notice => notice.Location == "sheet 'A', cell AU9");
    }

    [Fact]
    public void A_row_that_continues_a_description_is_joined_to_the_row_before_it()
    {
        var release = Read(new TinyWorkbook().HeaderRow(1)
            .Entry(2, "A0021", ("LONG DESCRIPTION", "One "))
            .Row(3, "A0021", "0020", "4", " two")
            .Entry(4, "AA", ("LONG DESCRIPTION", "Three"))
            .Row(5, "   AA", "0020", new Cell("8", As.Number), "four"));

        release.Records[0].LongDescription.Should().Be("One two");
        release.Modifiers[0].LongDescription.Should().Be("Three four");
        release.SkippedLineCount.Should().Be(0);
    }

    [Fact]
    public void Stray_rows_are_skipped_and_reported_with_their_place()
    {
        var release = Read(new TinyWorkbook().HeaderRow(1).Entry(2, "A0021")
            .Row(3, "A0022", "0020", "4", "of another code")
            .Entry(4, "A0023", ("RECID", "5"))
            .Entry(5, "A0024", ("RECID", ""))
            .Entry(6, "99213")
            .Entry(7, "TOTAL")
            .Row(8, "", "", "3", "without a code"));

        release.Records.Should().ContainSingle();
        release.SkippedLineCount.Should().Be(6);
        release.OnContent().Where(notice => notice.Message.StartsWith("skipped: ")).Select(notice => notice.Location)
            .Should().Equal(Enumerable.Range(3, 6).Select(row => $"sheet 'A', cell A{row}"));
    }

    [Theory]
    [InlineData("A0021", "A0021")]
    [InlineData("A0021", "a0021")]
    [InlineData("AA", "AA")]
    public void A_code_or_modifier_that_occurs_twice_refuses_the_workbook_and_names_both_cells(string first, string second)
    {
        Refusal(new TinyWorkbook { SheetName = "A" }.HeaderRow(1).Entry(2, "A0020").Entry(3, first).Entry(4, "A0022").Entry(5, second, ("RECID", "3")).Write())
            .Should().StartWith(Name).And.Contain(first).And.Contain("cell A3").And.Contain("cell A5");
    }

    [Theory]
    [InlineData("Two\nlines")]
    [InlineData("Two\r\nlines")]
    [InlineData("Two_x000D_\nlines")]
    [InlineData("A tab\tand_x0007_a bell")]
    public void Control_characters_in_a_cell_reach_no_message(string text)
    {
        var release = Read(new TinyWorkbook { SheetName = "A\tB" }.HeaderRow(1).Entry(2, "A0021", ("PRICE1", text), ("ADD DT", text)).Entry(3, text));

        release.OnContent().Should().HaveCount(4);
        release.OnContent().Should().NotContain(notice => notice.ToString().Any(char.IsControl));
    }

    [Theory]
    [InlineData(99, "\U0001F600", "")]
    [InlineData(98, "\U0001F600", "\U0001F600")]
    [InlineData(10, "\u2028b", " b")]
    public void The_name_of_a_sheet_is_cut_between_characters_and_stays_on_one_line(int before, string end, string kept)
    {
        string name = new('n', before);

        var release = Read(new TinyWorkbook { SheetName = name + end }.HeaderRow(1).Entry(2, "A0021", ("ADD DT", "none")));

        release.OnContent().Select(notice => notice.Location).Should().Contain($"sheet '{name}{kept}', cell AS2");
    }

    [Theory]
    [InlineData("Two\nlines")]
    [InlineData("Two\u2028lines\u2029")]
    [InlineData("Two \r\nlines\r\n")]
    [InlineData("Two_x000D_\nlines")]
    [InlineData("_x001A_Two\tlines")]
    public void A_line_break_that_an_editor_left_in_a_description_is_a_blank(string text)
    {
        var workbook = new TinyWorkbook().HeaderRow(1)
            .Entry(2, "A0021", ("LONG DESCRIPTION", text), ("SHORT DESCRIPTION", new Cell(text, As.Shared)));

        var record = Read(workbook).Records[0];

        record.LongDescription.Should().Be("Two lines");
        record.ShortDescription.Should().Be("Two lines");
    }

    [Fact]
    public void A_sheet_that_claims_all_its_million_rows_costs_no_memory_for_each()
    {
        var workbook = new TinyWorkbook().HeaderRow(1).Entry(2, "A0021").Row(1_048_576, "", "", "", "", new Cell("end", As.Inline));
        CmsRelease? release = null;

        Allocation.OfOne(() => release = Read(workbook)).Should().BeLessThan(500L * 1_048_576, "the parser allocates some hundred bytes for a row");

        release!.Records.Should().ContainSingle();
        release.SkippedLineCount.Should().Be(1_048_574);
    }

    [Fact]
    public void The_sheet_of_the_release_need_not_be_the_first()
    {
        var data = new TinyWorkbook { SheetName = "Data" }.HeaderRow(2).Entry(3, "A0021", ("ADD DT", "none"));
        var workbook = new TinyWorkbook { SheetName = "Read me", Next = data }.Row(1, "Read me").Row(40, "HCPC", "SEQNUM");

        var release = Read(workbook);

        release.Records.Should().ContainSingle();
        release.OnContent().Select(notice => notice.Location).Should().Contain("sheet 'Data', row 1").And.Contain("sheet 'Data', cell AS3");
    }

    [Fact]
    public void A_workbook_without_a_header_is_not_a_release()
    {
        Refusal(new TinyWorkbook().Row(1, "Read me").Row(2, "HCPC").Write()).Should().StartWith(Name).And.Contain("HCPC, SEQNUM and RECID");
        Refusal(new TinyWorkbook().Write()).Should().StartWith(Name);
        Refusal(new TinyWorkbook().HeaderRow(1).Write()).Should().StartWith(Name).And.Contain("does not hold a code");
    }

    [Fact]
    public void A_workbook_whose_parts_are_stored_and_not_compressed_reads_the_same()
    {
        var deflated = new TinyWorkbook().HeaderRow(1).Entry(2, "A0021");
        var stored = new TinyWorkbook { Compression = CompressionLevel.NoCompression }.HeaderRow(1).Entry(2, "A0021");

        Assert.Equal(Read(deflated).Records, Read(stored).Records);
    }

    private IReadOnlyDictionary<string, string> Fields(params (string Column, string Number)[] cells)
    {
        var numbers = cells.Select(cell => (cell.Column, new Cell(cell.Number, As.Number))).ToArray();
        return LibraryEntries.Of(Read(new TinyWorkbook().HeaderRow(1).Entry(2, "A0021", numbers)))["A0021"];
    }

    private CmsRelease Read(TinyWorkbook workbook) => CmsRelease.Read(_folder.Write(Name, workbook.Write()));

    private string Refusal(byte[] workbook)
    {
        string path = _folder.Write(Name, workbook);
        string message = FluentActions.Invoking(() => CmsRelease.Read(path)).Should().Throw<InvalidDataException>().Which.Message;
        message.Should().NotContainAny("\r", "\n");
        return message;
    }
}
