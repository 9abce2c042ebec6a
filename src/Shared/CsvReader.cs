using System.Text;

namespace Hcpcs.Reference;

// Splits CSV, or text with another separator, into rows. Fields in quotation marks may hold commas, line breaks and doubled quotation marks.
// Its own, since what is wrong is to be named by line: a quotation mark that never closes would else swallow the rest of the file.
// One source file, compiled into each assembly that needs it.
internal sealed class CsvReader(string text, string file, char separator = ',')
{
    // As many as a worksheet has; bounds what a file of commas costs.
    private const int MaxFields = 16 * 1024;

    private readonly StringBuilder _field = new();
    private int _place;
    private int _line = 1;

    // The next row, or null at the end.
    // Throws InvalidDataException: A quotation mark is not closed, or has more behind it; the message names file and line.
    public CsvRow? Next()
    {
        if (_place >= text.Length)
        {
            return null;
        }

        int line = _line;
        var fields = new List<string>();
        do
        {
            fields.Add(ReadField());
            if (fields.Count > MaxFields)
            {
                throw new InvalidDataException($"{file}, line {line}: the row has more than {MaxFields} columns.");
            }
        }
        while (Skip(separator));

        Skip('\r');
        if (!Skip('\n') && _place < text.Length)
        {
            throw new InvalidDataException($"{file}, line {_line}: more text follows a closing quotation mark, where a {(separator == ',' ? "comma" : "tab")} belongs.");
        }

        _line++;
        return new CsvRow(line, fields);
    }

    private string ReadField()
    {
        int start = _place;
        if (!Skip('"'))
        {
            int length = text.AsSpan(start).IndexOfAny(separator, '\n');
            _place = length < 0 ? text.Length : start + length;
            return text[start.._place].TrimEnd('\r');
        }

        int line = _line;
        _field.Clear();
        do
        {
            int length = text.AsSpan(_place).IndexOf('"');
            if (length < 0)
            {
                throw new InvalidDataException(
                    $"{file}, line {line}: a quotation mark is not closed. The file was cut short, or is damaged there.");
            }

            _line += text.AsSpan(_place, length).Count('\n');
            _field.Append(text, _place, length);
            _place += length + 1;
            if (_place < text.Length && text[_place] == '"')
            {
                _field.Append('"');
            }
        }
        while (Skip('"'));
        return _field.ToString();
    }

    private bool Skip(char c)
    {
        bool found = _place < text.Length && text[_place] == c;
        _place += found ? 1 : 0;
        return found;
    }
}
