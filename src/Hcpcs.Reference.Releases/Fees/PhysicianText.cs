namespace Hcpcs.Reference.Releases;

// The rows of the physician fee schedule's fixed-width text (PPRRVU25_JAN.txt), as if the first one were a header with the headings of its CSV file.
//
// CMS's files have no record layout of it. This one was read off the text of January 2025, whose rows say in fixed places what the CSV file of October 2025
// says of the same codes in columns. Lines that begin with HDR are notices. Nothing in the text says of which quarter it is.
internal sealed class PhysicianText : ISheet
{
    private const string NoticeMark = "HDR";

    // Files from old systems end with Ctrl-Z.
    private const byte EndMark = 0x1A;

    // As a line ends with amounts, one that is shorter was cut.
    private const int LineLength = 171;

    private static readonly (string Heading, int Start, int Length)[] s_fields =
    [
        (FeeFileLayout.Code, 0, 5), (FeeFileLayout.Modifier, 5, 2), (FeeFileLayout.Description, 7, 50), ("STATUS CODE", 57, 1),
        ("NOT USED FOR MEDICARE PAYMENT", 58, 1), ("WORK RVU", 59, 6), ("NON-FAC PE RVU", 65, 7), ("NON-FAC NA INDICATOR", 72, 2), ("FACILITY PE RVU", 74, 7),
        ("FACILITY NA INDICATOR", 81, 2), ("MP RVU", 83, 6), ("NON-FACILITY TOTAL", 89, 7), ("FACILITY TOTAL", 96, 6), ("PCTC IND", 102, 1), ("GLOB DAYS", 103, 3),
        ("PRE OP", 106, 3), ("INTRA OP", 109, 3), ("POST OP", 112, 3), ("MULT PROC", 115, 1), ("BILAT SURG", 116, 1), ("ASST SURG", 117, 1), ("CO- SURG", 118, 1),
        ("TEAM SURG", 119, 1), ("ENDO BASE", 120, 5), ("CONV FACTOR", 125, 15), ("PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES", 140, 3),
        ("CALCULATION FLAG", 143, 1), ("DIAGNOSTIC IMAGING FAMILY INDICATOR", 144, 3), ("NON-FACILITY PE USED FOR OPPS PAYMENT AMOUNT", 147, 10),
        ("FACILITY PE USED FOR OPPS PAYMENT AMOUNT", 157, 7), ("MP USED FOR OPPS PAYMENT AMOUNT", 164, 7),
    ];

    private readonly string _file;
    private readonly StringReader _lines;

    private bool _hasGivenHeader;

    // The line that was read last; null while the header stands for it.
    private string? _line;

    public PhysicianText(byte[] content, string file)
    {
        _file = file;
        _lines = new StringReader(CellText.Decode(content.AsSpan().TrimEnd(EndMark)));
    }

    public int RowNumber { get; private set; }

    public int ColumnCount => s_fields.Length;

    public string Location => $"line {RowNumber}";

    public static bool Is(ReadOnlySpan<byte> content) => content.StartsWith("HDR"u8);

    public bool NextRow()
    {
        if (!_hasGivenHeader)
        {
            return _hasGivenHeader = true;
        }

        do
        {
            RowNumber++;
            _line = _lines.ReadLine();
        }
        while (_line is not null && (_line.StartsWith(NoticeMark, StringComparison.Ordinal) || string.IsNullOrWhiteSpace(_line)));
        return _line is null || _line.TrimEnd().Length == LineLength
            ? _line is not null
            : throw new InvalidDataException($"{_file}, {Location}: the line has {_line.TrimEnd().Length} characters, and one of this text has {LineLength}.");
    }

    public bool NextSheet() => false;

    public string Text(int column)
    {
        var (heading, start, length) = s_fields[column];
        return _line is null ? heading : CellText.OneLine(_line.Substring(start, length));
    }

    public bool IsNumber(int column) => TextSheet.IsNumber(Text(column));

    public string Locate(int column) => $"{Location}, character {s_fields[column].Start + 1}";

    public void Dispose() => _lines.Dispose();
}
