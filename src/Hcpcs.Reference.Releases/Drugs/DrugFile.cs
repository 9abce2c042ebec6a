using System.Globalization;

namespace Hcpcs.Reference.Releases;

// Goes through the rows of a CSV file of Medicare Part B drugs, of which those of CPT codes are dropped.
internal sealed class DrugFile
{
    // Six times the largest one seen. A row of fifteen bytes becomes one of some hundred in memory.
    public const int MaxLength = 16 * 1024 * 1024;

    // No number of these files has as many digits; a decimal would round it.
    private const int MaxNumberLength = 28;

    private readonly CsvReader _rows;
    private readonly DrugFileHeader _header;
    private readonly NoticeList _notices;
    private readonly List<string> _nonNumericTexts = [];
    private CsvRow _row = new(0, []);

    // Reads banner and header.
    // kind: What messages call a file of the kind.
    // columns: The columns that a file of the kind has besides that of the code.
    // Throws InvalidDataException: It is something else, or damaged.
    public DrugFile(SourceFile file, string kind, params string[] columns)
    {
        string? other = file.Kind switch
        {
            ContentKind.Html => "an HTML page, perhaps saved in place of the download",
            ContentKind.Zip => "a zip: give the CSV file in it",
            ContentKind.Workbook => "a workbook: give the CSV file that CMS has beside it",
            _ when file.Content.Length == 0 => "empty",
            _ => null,
        };
        if (other is not null)
        {
            throw new InvalidDataException($"{file.Name} is not {kind} but {other}.");
        }

        _notices = new NoticeList(file.Name);
        _rows = new CsvReader(CellText.Decode(file.Content), file.Name);
        _header = DrugFileHeader.Read(_rows, file.Name, kind, columns);
        Source = new DrugDataSource(HcpcsQuarter.Of(_header.Quarter))
        {
            SourceName = file.Name,
            SourceSha256 = file.Sha256,
        };
    }

    public DrugDataSource Source { get; }

    public IReadOnlyList<CmsFileNotice> Notices => _notices.All;

    // How many rows of CPT or CDT codes were dropped.
    public int DroppedRowCount { get; private set; }

    // The line of the row that was read last.
    public int Line => _row.Line;

    // The code of that row.
    public HcpcsCode Code { get; private set; }

    // What stood in its columns of numbers and is not a number. Complete when all of them were read.
    public ValueList<string> NonNumericTexts => [.. _nonNumericTexts];

    // Goes on to the next row of a Level II code.
    // Throws InvalidDataException: A row does not have the columns of the header; the message names file and line.
    public bool NextRow()
    {
        _nonNumericTexts.Clear();
        while (_rows.Next() is { } row)
        {
            _row = row;
            if (row.Fields.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (row.Fields.Count != _header.ColumnCount)
            {
                throw new InvalidDataException(
                    $"{Source.SourceName}, line {row.Line}: the row has {row.Fields.Count} columns and the header {_header.ColumnCount}: "
                    + "it was cut short, or has a missing or extra comma.");
            }

            string text = Field(_header.CodeColumn);
            if (LevelOneCode.Is(text))
            {
                DroppedRowCount++;
            }
            else if (!HcpcsCode.TryParse(text, out var code))
            {
                _notices.Note($"line {row.Line}", $"skipped: {ForeignText.Quote(text)} is not a Level II code.", isSkippedLine: true);
            }
            else if (code.IsDental)
            {
                DroppedRowCount++;
            }
            else
            {
                Code = code;
                return true;
            }
        }

        return false;
    }

    public string Text(string column) => Field(_header.Columns[column]);

    public string? OptionalText(string column) => Text(column) is { Length: > 0 } text ? text : null;

    // The number in a column; what is not a number is kept among NonNumericTexts.
    public decimal? Number(string column)
    {
        string text = Text(column);
        if (text.Length <= MaxNumberLength
            && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            return number;
        }

        if (text.Length > 0)
        {
            _nonNumericTexts.Add($"{column}: {text}");
            _notices.Note($"line {_row.Line}, column '{column}'", $"{ForeignText.Quote(text)} is not a number; it is kept as text.");
        }

        return null;
    }

    private string Field(int column) => CellText.OneLine(_row.Fields[column]);
}
