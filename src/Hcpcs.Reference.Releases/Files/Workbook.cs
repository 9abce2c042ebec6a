using System.Buffers;
using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace Hcpcs.Reference.Releases;

// Goes through a workbook (XLSX or XLS) sheet by sheet and row by row, with every cell as text. Whatever the parser throws at a damaged
// file becomes an InvalidDataException that names the file and the sheet.
internal sealed class Workbook : ISheet
{
    // The main workbook has 48; a sheet can claim sixteen thousand, each of which takes room in every row.
    private const int MaxColumns = 1024;

    // As many as a worksheet has. A number of a row can be any, and all before it would be read as blank ones.
    private const int MaxRows = 1_048_576;

    private const long MaxCells = 64L * 1024 * 1024;

    // Of one cell; the longest text of any release has 4,544 characters.
    private const int MaxTextLength = 32 * 1024;

    // Of all cells, ten times what the largest workbook has: one shared text can stand in any number of them.
    private const long MaxTotalTextLength = 64L * 1024 * 1024;

    // What is read of a binary workbook, thirty times the largest one seen.
    private const long MaxRead = 128L * 1024 * 1024;

    private const int MaxSheetNameLength = 100;

    private readonly IExcelDataReader _reader;
    private readonly string _file;
    private readonly ReadBudget _budget;

    // The most that going on to a sheet can cost: a parser goes through all of it.
    private readonly long _sheetLength;

    private long _cells;
    private long _textLength;

    static Workbook() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public Workbook(byte[] content, string file, ReadBudget budget)
    {
        _file = file;
        _budget = budget;
        if (content.AsSpan().StartsWith("PK"u8))
        {
            _sheetLength = WorkbookParts.Verify(content, file, budget);
            _reader = Guard(() => ExcelReaderFactory.CreateReader(new MemoryStream(content, writable: false)));
        }
        else
        {
            _sheetLength = content.Length;
            _reader = Guard(() =>
            {
                CompoundFile.Verify(content);
                return ExcelReaderFactory.CreateReader(new BoundedStream(content, MaxRead));
            });
        }

        BeginSheet();
    }

    public string Sheet { get; private set; } = string.Empty;

    // The number of the row that was read last, counted from 1 as spreadsheets do.
    public int RowNumber { get; private set; }

    public int ColumnCount => _reader.FieldCount;

    public bool NextRow()
    {
        if (!Guard(_reader.Read))
        {
            return false;
        }

        RowNumber++;
        _cells += ColumnCount;
        for (int column = 0; column < ColumnCount; column++)
        {
            if (Value(column) is string text && (_textLength += text.Length) > MaxTotalTextLength)
            {
                throw Refuse($"the texts up to here have more than {MaxTotalTextLength / (1024 * 1024)} million characters, which no release has.");
            }
        }

        return RowNumber <= MaxRows && _cells <= MaxCells
            ? true
            : throw Refuse($"there are more rows than the {MaxRows} of a worksheet, or too many columns in each.");
    }

    public bool NextSheet()
    {
        RowNumber = 0;
        if (!Guard(_reader.NextResult))
        {
            return false;
        }

        BeginSheet();
        return true;
    }

    // The text of a cell on one line, without the blanks around it.
    public string Text(int column) => Value(column) switch
    {
        null => string.Empty,
        string { Length: > MaxTextLength } text => throw new InvalidDataException(
            $"{_file}, {Locate(column)}: the text has {text.Length} characters, more than the {MaxTextLength} that a cell can hold."),
        string text when HasHalfSurrogate(text) =>
            throw new InvalidDataException($"{_file}, {Locate(column)}: the text holds half of a surrogate pair."),
        string text => CellText.OneLine(text),
        DateTime date => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        var value => value.ToString() ?? string.Empty,
    };

    // Whether somebody's edit made a number of what is text in every other row.
    public bool IsNumber(int column) => Value(column) is double or int or decimal;

    public string Location => $"sheet '{Sheet}', row {RowNumber}";

    // Sheet and cell, as a spreadsheet names them.
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

    // XML can smuggle one in by an escape; no text file could hold it.
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

    private object? Value(int column) => column < _reader.FieldCount ? _reader.GetValue(column) : null;

    private void BeginSheet()
    {
        Sheet = CellText.Name(_reader.Name ?? string.Empty, MaxSheetNameLength);
        _budget.Spend(_sheetLength, _file);
        if (_reader.FieldCount > MaxColumns)
        {
            throw new InvalidDataException($"{_file}, sheet '{Sheet}': it has {_reader.FieldCount} columns, and a release at most {MaxColumns}.");
        }
    }

    private InvalidDataException Refuse(string why) => new($"{_file}, sheet '{Sheet}', row {RowNumber}: {why}");

    private T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            string sheet = RowNumber > 0 ? $", sheet '{Sheet}', after row {RowNumber}" : string.Empty;
            throw new InvalidDataException($"{_file}{sheet}: the workbook cannot be read ({ForeignText.Shorten(exception.Message, ReadBudget.MaxMessageLength)}).", exception);
        }
    }
}
