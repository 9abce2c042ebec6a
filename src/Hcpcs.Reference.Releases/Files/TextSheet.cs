namespace Hcpcs.Reference.Releases;

// The rows of a text with separators: commas, or tabs where its lines have them.
internal sealed class TextSheet : ISheet
{
    // Of one cell, as a workbook holds.
    private const int MaxTextLength = 32 * 1024;

    // As many tabs in one of the first lines as no sentence has.
    private const int EnoughTabs = 4;

    private readonly string _file;
    private readonly CsvReader _rows;
    private CsvRow _row = new(0, []);

    public TextSheet(byte[] content, string file)
    {
        string text = CellText.Decode(content);
        _file = file;
        _rows = new CsvReader(text, file, HasTabs(text) ? '\t' : ',');
    }

    public int RowNumber => _row.Line;

    public int ColumnCount => _row.Fields.Count;

    public string Location => $"line {RowNumber}";

    public bool NextRow()
    {
        if (_rows.Next() is not { } row)
        {
            return false;
        }

        _row = row;
        return true;
    }

    public bool NextSheet() => false;

    public string Text(int column)
    {
        string text = column < _row.Fields.Count ? CellText.OneLine(_row.Fields[column]) : string.Empty;
        return text.Length <= MaxTextLength
            ? text
            : throw new InvalidDataException(
                $"{_file}, {Locate(column)}: the text has {text.Length} characters, more than the {MaxTextLength} that a cell can hold.");
    }

    // A spreadsheet program that saved the text may have written a code of digits as a number.
    public bool IsNumber(int column) => IsNumber(Text(column));

    // Whether a cell of a text may have been a number.
    public static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    public string Locate(int column) => $"{Location}, column {column + 1}";

    public void Dispose()
    {
        // Nothing is held open.
    }

    private static bool HasTabs(string text) =>
        text[..Math.Min(text.Length, 64 * 1024)].Split('\n').Any(line => line.AsSpan().Count('\t') >= EnoughTabs);
}
