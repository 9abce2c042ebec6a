using System.Buffers;
using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace Hcpcs.Reference.Releases;

/// <summary>
/// Goes through a workbook (XLSX or XLS) sheet by sheet and row by row, with every cell as text. Whatever the parser throws at a damaged
/// file becomes an <see cref="InvalidDataException"/> that names the file and the sheet.
/// </summary>
internal sealed class Workbook : IDisposable
{
    private readonly IExcelDataReader _reader;
    private readonly string _file;

    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public Workbook(byte[] content, string file)
    {
        _file = file;
        if (content.AsSpan().StartsWith("PK"u8))
        {
            ReleaseReader.VerifyParts(content, file);
        }

        _reader = Guard(() => ExcelReaderFactory.CreateReader(new MemoryStream(content, writable: false)));
    }

    public string Sheet => OneLine(_reader.Name);

    /// <summary>The number of the row that was read last, counted from 1 as spreadsheets do.</summary>
    public int RowNumber { get; private set; }

    public int ColumnCount => _reader.FieldCount;

    public bool NextRow()
    {
        if (!Guard(_reader.Read))
        {
            return false;
        }

        RowNumber++;
        return true;
    }

    public bool NextSheet()
    {
        RowNumber = 0;
        return Guard(_reader.NextResult);
    }

    /// <summary>The text of a cell on one line, without the blanks around it.</summary>
    public string Text(int column) => Value(column) switch
    {
        null => string.Empty,
        string text when HasHalfSurrogate(text) =>
            throw new InvalidDataException($"{_file}, {Locate(column)}: the text holds half of a surrogate pair."),
        string text => OneLine(text),
        DateTime date => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        var value => value.ToString() ?? string.Empty,
    };

    /// <summary>Whether somebody's edit made a number of what is text in every other row.</summary>
    public bool IsNumber(int column) => Value(column) is double or int or decimal;

    /// <summary>Sheet and cell, as a spreadsheet names them.</summary>
    public string Locate(int column)
    {
        string letters = string.Empty;
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + (rest - 1) % 26) + letters;
        }

        return $"sheet '{Sheet}', cell {letters}{RowNumber}";
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>XML can smuggle one in by an escape; no text file could hold it.</summary>
    private static bool HasHalfSurrogate(string text)
    {
        for (var rest = text.AsSpan(); Rune.DecodeFromUtf16(rest, out _, out int length) is var status && !rest.IsEmpty; rest = rest[length..])
        {
            if (status != OperationStatus.Done)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Line breaks and other control characters, of which the text of a release has none, become one blank: an editor's line break within
    /// a description, or the end-of-file mark that an export left in a cell.
    /// </summary>
    internal static string OneLine(string text)
    {
        if (text.Any(char.IsControl))
        {
            var line = new StringBuilder(text.Length);
            foreach (char c in text)
            {
                if (!char.IsControl(c))
                {
                    line.Append(c);
                }
                else if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }

            text = line.ToString();
        }

        return text.Trim();
    }

    private object? Value(int column) => column < _reader.FieldCount ? _reader.GetValue(column) : null;

    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            string sheet = RowNumber > 0 ? $", sheet '{Sheet}', after row {RowNumber}" : string.Empty;
            throw new InvalidDataException($"{_file}{sheet}: the workbook cannot be read ({exception.Message.ReplaceLineEndings(" ")}).", exception);
        }
    }
}
