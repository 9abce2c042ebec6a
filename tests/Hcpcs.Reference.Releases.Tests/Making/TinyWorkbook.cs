using System.IO.Compression;
using System.Security;
using System.Text;

namespace Hcpcs.Reference.Releases.Tests.Making;

/// <summary>An XLSX written part by part, so that a test decides what is in each cell and how it is stored.</summary>
internal sealed class TinyWorkbook
{
    /// <summary>The 48 column names of CMS's main workbook; they have been the same since 2016.</summary>
    public static readonly IReadOnlyList<string> Header =
    [
        "HCPC", "SEQNUM", "RECID", "LONG DESCRIPTION", "SHORT DESCRIPTION", "PRICE1", "PRICE2", "PRICE3", "PRICE4", "MULT_PI", "CIM1", "CIM2",
        "CIM3", "MCM1", "MCM2", "MCM3", "STATUTE", "LABCERT1", "LABCERT2", "LABCERT3", "LABCERT4", "LABCERT5", "LABCERT6", "LABCERT7", "LABCERT8",
        "XREF1", "XREF2", "XREF3", "XREF4", "XREF5", "COV", "ASC_GRP", "ASC_DT", "OPPS", "OPPS_PI", "OPPS_DT", "PROCNOTE", "BETOS", "TOS1", "TOS2",
        "TOS3", "TOS4", "TOS5", "ANEST_BU", "ADD DT", "ACT EFF DT", "TERM DT", "ACTION CD",
    ];

    private readonly SortedDictionary<int, Cell[]> _rows = [];
    private readonly List<string> _shared = [];
    private readonly TinyWorkbook? _next;

    public string SheetName { get; init; } = "A";

    /// <summary>What the second sheet holds.</summary>
    public TinyWorkbook? Next
    {
        get => _next;
        init
        {
            _next = value;
            _shared = value?._shared ?? [];
        }
    }

    public CompressionLevel Compression { get; init; } = CompressionLevel.Optimal;

    public enum As
    {
        /// <summary>A text in the cell itself.</summary>
        Inline,

        /// <summary>A text in the table of shared strings, as Excel writes it.</summary>
        Shared,

        /// <summary>A number.</summary>
        Number,

        /// <summary>A number in a cell with a date format: days since 1899-12-30.</summary>
        Date,
    }

    public TinyWorkbook Row(int number, params Cell[] cells)
    {
        _rows.Add(number, cells);
        return this;
    }

    public TinyWorkbook HeaderRow(int number, IEnumerable<string>? names = null) =>
        Row(number, [.. (names ?? Header).Select(name => new Cell(name, As.Shared))]);

    /// <summary>A row of the main workbook: the usual administrative cells, and in their place those that the test names.</summary>
    public TinyWorkbook Entry(int number, string identity, params (string Column, Cell Cell)[] cells)
    {
        var row = new Dictionary<string, Cell>
        {
            ["HCPC"] = identity.PadLeft(5),
            ["SEQNUM"] = "0010",
            ["RECID"] = identity.Length == 5 ? "3" : "7",
            ["LONG DESCRIPTION"] = "An item",
            ["SHORT DESCRIPTION"] = "Item",
            ["PRICE1"] = "00",
            ["MULT_PI"] = "9",
            ["COV"] = "D",
            ["BETOS"] = "Z2",
            ["TOS1"] = "9",
            ["ANEST_BU"] = "000",
            ["ADD DT"] = "20200101",
            ["ACT EFF DT"] = "20260101",
            ["ACTION CD"] = "N",
        };
        foreach (var (column, cell) in cells)
        {
            row[column] = cell;
        }

        return Row(number, [.. Header.Select(name => row.GetValueOrDefault(name, string.Empty))]);
    }

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                <Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
                <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
                </Types>
                """);
            Part(zip, "_rels/.rels", Relationships(("rId1", "officeDocument", "xl/workbook.xml")));
            Part(zip, "xl/workbook.xml", $"""
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="{SecurityElement.Escape(SheetName)}" sheetId="1" r:id="rId1"/>
                <sheet name="{SecurityElement.Escape(Next?.SheetName ?? "Blank")}" sheetId="2" r:id="rId4"/></sheets></workbook>
                """);
            Part(zip, "xl/_rels/workbook.xml.rels", Relationships(
                ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "styles", "styles.xml"), ("rId3", "sharedStrings", "sharedStrings.xml"),
                ("rId4", "worksheet", "worksheets/sheet2.xml")));
            Part(zip, "xl/worksheets/sheet1.xml", SheetXml());
            Part(zip, "xl/worksheets/sheet2.xml", (Next ?? new TinyWorkbook()).SheetXml());
            Part(zip, "xl/styles.xml", """
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>
                """);
            Part(zip, "xl/sharedStrings.xml", $"""
                <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{string.Concat(_shared.Select(text => $"<si>{TextXml(text)}</si>"))}</sst>
                """);
        }

        return stream.ToArray();
    }

    private static string Relationships(params (string Id, string Kind, string Target)[] items) =>
        $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(items.Select(item =>
            $"""<Relationship Id="{item.Id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{item.Kind}" Target="{item.Target}"/>"""))}</Relationships>
        """;

    private static string TextXml(string text) => $"""<t xml:space="preserve">{SecurityElement.Escape(text)}</t>""";

    private static string Letters(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + column / 26 - 1)}{(char)('A' + column % 26)}";

    private string SheetXml()
    {
        var xml = new StringBuilder("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
        foreach (var (number, cells) in _rows)
        {
            xml.Append($"""<row r="{number}">""");
            for (int column = 0; column < cells.Length; column++)
            {
                if (cells[column] is { Text.Length: > 0 } cell)
                {
                    xml.Append(CellXml($"{Letters(column)}{number}", cell));
                }
            }

            xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private string CellXml(string place, Cell cell)
    {
        switch (cell.As)
        {
            case As.Inline:
                return $"""<c r="{place}" t="inlineStr"><is>{TextXml(cell.Text)}</is></c>""";
            case As.Shared:
                _shared.Add(cell.Text);
                return $"""<c r="{place}" t="s"><v>{_shared.Count - 1}</v></c>""";
            default:
                return $"""<c r="{place}" s="{(cell.As == As.Date ? 1 : 0)}"><v>{cell.Text}</v></c>""";
        }
    }

    private void Part(ZipArchive zip, string name, string xml)
    {
        var entry = zip.CreateEntry(name, Compression);
        entry.LastWriteTime = new DateTimeOffset(2026, 1, 12, 13, 5, 0, TimeSpan.Zero);
        using var writer = new StreamWriter(entry.Open());
        writer.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""");
        writer.Write(xml);
    }

    /// <summary>What stands in a cell; an empty text is no cell at all.</summary>
    public readonly record struct Cell(string Text, As As = As.Inline)
    {
        public static implicit operator Cell(string text) => new(text);
    }
}
