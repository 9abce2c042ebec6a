using System.Text;

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
        string text = Decode(content);
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
    public bool IsNumber(int column) => Text(column) is { Length: > 0 } text && text.All(char.IsAsciiDigit);

    public string Locate(int column) => $"{Location}, column {column + 1}";

    public void Dispose()
    {
        // Nothing is held open.
    }

    private static bool HasTabs(string text) =>
        text[..Math.Min(text.Length, 64 * 1024)].Split('\n').Any(line => line.AsSpan().Count('\t') >= EnoughTabs);

    // CMS's files are windows-1252 or, of the outpatient system, in DOS code page 437, whose FF is a no-break space; no text has the letter that it
    // would be otherwise. One that a program saved again may be UTF-8.
    private static string Decode(byte[] content)
    {
        try
        {
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            return utf8.GetString(content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? content.AsSpan(Encoding.UTF8.Preamble.Length) : content);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(content).Replace('\u00FF', '\u00A0');
        }
    }
}
