using System.Globalization;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Releases;

// Goes through the rows of a fee file of CMS's, of which those of CPT and dental codes are dropped.
internal sealed partial class FeeFile : IDisposable
{
    // Five times the largest one seen.
    public const int MaxLength = 16 * 1024 * 1024;

    // Rows of Level II codes: five times the most seen, and as many as a fee table holds.
    private const int MaxRows = 32_768;

    // The header is in line 10 of the physician file, above in the others.
    private const int MaxHeaderRow = 40;

    // The physician file spreads each heading over up to five rows.
    private const int HeadingRows = 5;

    // No number of these files has as many characters; a decimal would round it.
    private const int MaxNumberLength = 28;

    // A workbook keeps 563.56 as a binary fraction. What is this close to a number of cents is that number.
    private const decimal Noise = 0.000_000_1m;

    private readonly ISheet _sheet;
    private readonly NoticeList _notices;
    private readonly HashSet<(HcpcsCode Code, string Modifiers)> _seen = [];
    private readonly HashSet<(string Column, string Text)> _unknown = [];
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private int _columnCount;
    private int _rowCount;

    private FeeFile(SourceFile file)
    {
        string? other = file.Kind switch
        {
            ContentKind.Html => "an HTML page, perhaps saved in place of the download",
            ContentKind.Zip when ContentKinds.IsDamagedZip(file.Content) => "a workbook or zip that was cut short or is damaged: download it again",
            ContentKind.Zip => "a zip: give the workbook or the CSV file in it",
            _ when file.Content.Length == 0 => "empty",
            _ => null,
        };
        if (other is not null)
        {
            throw new InvalidDataException($"{file.Name} is not a fee file but {other}.");
        }

        File = file;
        _notices = new NoticeList(file.Name);
        _sheet = file.Kind == ContentKind.Workbook ? new Workbook(file.Content, file.Name, new ReadBudget())
            : PhysicianText.Is(file.Content) ? new PhysicianText(file.Content, file.Name)
            : new TextSheet(file.Content, file.Name);
    }

    public SourceFile File { get; }

    public FeeFileLayout Layout { get; private set; } = null!;

    // Whether it is the fixed-width text, which does not say of which quarter it is.
    public bool IsFixedWidth => _sheet is PhysicianText;

    // The cells above the header.
    public List<string> Banner { get; } = [];

    public NoticeList Notices => _notices;

    // How many rows of CPT or dental codes were dropped.
    public int DroppedRowCount { get; private set; }

    // The code of the row that was read last.
    public HcpcsCode Code { get; private set; }

    // The names of the columns, in their order.
    public IEnumerable<string> Columns => _columns.OrderBy(column => column.Value).Select(column => column.Key);

    // Opens a file and reads to the row below its header.
    // wanted: What it must be; null for any fee file.
    // Throws InvalidDataException: It is something else, or a heading is missing; the message says which.
    public static FeeFile Open(SourceFile source, FeeFileLayout? wanted)
    {
        var file = new FeeFile(source);
        try
        {
            file.FindHeader(wanted);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    // Goes on to the next row of a Level II code.
    // Throws InvalidDataException: A row does not have the columns of the header; the message names the place.
    public bool NextRow()
    {
        while (_sheet.NextRow())
        {
            string text = _sheet.Text(_columns[Layout.CodeColumn]);
            if (text.Length == 0)
            {
                if (_notices.CountSkipped() && !Enumerable.Range(0, _sheet.ColumnCount).All(column => _sheet.Text(column).Length == 0))
                {
                    _notices.NoteSkipped(_sheet.Location, "it has no code.");
                }
            }
            else if (_sheet is TextSheet && _sheet.ColumnCount != _columnCount)
            {
                throw Refuse($"the row has {_sheet.ColumnCount} columns and the header {_columnCount}: it was cut short, or has a missing or extra separator");
            }
            else if (IsLevelOne(text))
            {
                DroppedRowCount++;
            }
            else if (!HcpcsCode.TryParse(text, out var code))
            {
                _notices.Skip(_sheet.Location, $"{ForeignText.Quote(text)} is not a Level II code.");
            }
            else if (code.IsDental)
            {
                DroppedRowCount++;
            }
            else
            {
                Code = code;
                return ++_rowCount <= MaxRows ? true : throw Refuse($"that is the {_rowCount}th row of a Level II code; no fee file has as many");
            }
        }

        return _rowCount > 0 ? false : throw new InvalidDataException($"{File.Name} does not have a row with a Level II code.");
    }

    public string Text(string column) => _sheet.Text(_columns[column]);

    // A code of so many digits; null for an empty cell.
    // Throws InvalidDataException: The text is not such a code.
    public string? Digits(string column, int count) =>
        Padded(column, count) is not { } text ? null
        : text.Length == count && text.All(char.IsAsciiDigit) ? text
        : throw RefuseCell(column, $"{ForeignText.Quote(text)} is not a code of {count} digits");

    // A code of digits; null for an empty cell. One that was kept as a number has lost its leading zeros.
    public string? Padded(string column, int width)
    {
        string text = Text(column);
        return text.Length == 0 ? null : _sheet.IsNumber(_columns[column]) ? text.PadLeft(width, '0') : text;
    }

    // The number in a column with so many decimals; null for an empty cell. An amount may have a dollar sign and commas.
    // Throws InvalidDataException: It is not a number, is below 0, or has more decimals.
    public decimal? Number(string column, int decimals)
    {
        string text = Text(column);
        return text.Length == 0 ? null : Parse(column, text, decimals);
    }

    // Likewise, where the cell must hold a number.
    public decimal RequiredNumber(string column, int decimals) => Parse(column, Text(column), decimals);

    // Likewise in percent; a workbook may keep the fraction of 1 and show it as percent.
    // Throws InvalidDataException: It is not a number, is below 0 or above 100, or has more decimals.
    public decimal? Percentage(string column, int decimals)
    {
        string text = Text(column);
        decimal? percentage = text.Length == 0 ? null
            : _sheet is Workbook && _sheet.IsNumber(_columns[column]) ? Scale(Parse(column, text, decimals + 2) * 100, decimals)
            : Parse(column, text.TrimEnd('%', ' '), decimals);
        return percentage > 100 ? throw RefuseCell(column, $"{ForeignText.Quote(text)} is more than 100 percent") : percentage;
    }

    // An amount in dollars and cents; null for 0, which is never a price where this is used.
    public decimal? Cents(string column) => RequiredNumber(column, decimals: 2) is var amount && amount == 0 ? null : amount;

    // Throws InvalidDataException: The text is neither the mark nor empty.
    public bool IsMarked(string column, string mark)
    {
        string text = Text(column);
        return text.Equals(mark, StringComparison.Ordinal)
            || (text.Length == 0 ? false : throw RefuseCell(column, $"{ForeignText.Quote(text)} is neither '{mark}' nor empty"));
    }

    public HcpcsModifier? Modifier(string column)
    {
        string text = Text(column);
        return text.Length == 0 ? null
            : HcpcsModifier.TryParse(text, out var modifier) ? modifier
            : throw RefuseCell(column, $"{ForeignText.Quote(text)} is not a modifier");
    }

    // The value of a coded column; null for an empty cell. One without a name is kept, and told once.
    // Throws InvalidDataException: The text does not fit the column.
    public T? Coded<T>(string column, Parser<T> parser, int width)
        where T : struct, Enum
    {
        if (Padded(column, width) is not { } text)
        {
            return null;
        }

        if (!parser(text, out var value))
        {
            throw RefuseCell(column, $"{ForeignText.Quote(text)} is longer than a code of this column");
        }

        if (!Enum.IsDefined(value) && _unknown.Add((column, text)))
        {
            Note(column, $"{ForeignText.Quote(text)} in '{column}' of {Code} is kept, but this library does not know what it means.");
        }

        return value;
    }

    public T RequiredCode<T>(string column, Parser<T> parser, int width)
        where T : struct, Enum => Coded(column, parser, width) ?? throw RefuseCell(column, "it is empty");

    // Tells apart two rows of a code.
    // Throws InvalidDataException: The code has a row with the same modifiers above.
    public void EnsureNew(params ReadOnlySpan<HcpcsModifier?> modifiers)
    {
        string key = string.Join(' ', modifiers.ToArray().Where(modifier => modifier is not null));
        if (!_seen.Add((Code, key)))
        {
            throw Refuse($"{Code}{(key.Length > 0 ? " " + key : string.Empty)} already has a row above");
        }
    }

    // Tells of a cell of the row that was read last.
    public void Note(string column, string message) => _notices.Note(_sheet.Locate(_columns[column]), message);

    // What a column of no meaning for Level II codes has, should it have something.
    public void NoteUnlessEmpty(string column, string empty)
    {
        string text = Text(column);
        if (text.Length > 0 && !text.Equals(empty, StringComparison.Ordinal))
        {
            Note(column, $"{ForeignText.Quote(text)} in '{column}' of {Code} is left out; no Level II code has had a value there.");
        }
    }

    public InvalidDataException RefuseCell(string column, string why) => new($"{File.Name}, {_sheet.Locate(_columns[column])} ('{column}'): {why}.");

    public void Dispose() => _sheet.Dispose();

    private InvalidDataException Refuse(string why) => new($"{File.Name}, {_sheet.Location}: {why}.");

    // A CPT code that was kept as a number has lost its leading zeros.
    private static bool IsLevelOne(string text) => LevelOneCode.Is(text) || (text.Length < 5 && text.All(char.IsAsciiDigit));

    private void FindHeader(FeeFileLayout? wanted)
    {
        var above = new Queue<string[]>();
        do
        {
            Banner.Clear();
            above.Clear();
            while (_sheet.RowNumber < MaxHeaderRow && _sheet.NextRow())
            {
                string[] cells = [.. Enumerable.Range(0, _sheet.ColumnCount).Select(_sheet.Text)];
                if (FeeFileLayout.All.FirstOrDefault(layout => layout.IsHeader(cells)) is { } layout)
                {
                    TakeHeader(layout, wanted, above, cells);
                    return;
                }

                Banner.AddRange(cells.Where(cell => cell.Length > 0));
                above.Enqueue(cells);
                if (above.Count == HeadingRows)
                {
                    above.Dequeue();
                }
            }
        }
        while (_sheet.NextSheet());
        throw new InvalidDataException(wanted is null
            ? $"{File.Name} is not a fee file: no row has the column names of the physician, DMEPOS, enteral, outpatient or laboratory fee schedule."
            : $"{File.Name} is not {wanted.Name}: no row has the column names {string.Join(", ", wanted.Marks)}.");
    }

    private void TakeHeader(FeeFileLayout layout, FeeFileLayout? wanted, Queue<string[]> above, string[] cells)
    {
        if (wanted is not null && layout != wanted)
        {
            throw new InvalidDataException($"{File.Name} is {layout.Name}, not {wanted.Name}.");
        }

        Layout = layout;
        _columnCount = cells.Length;
        for (int i = 0; i < cells.Length; i++)
        {
            string name = layout.HasTallHeader
                ? string.Join(' ', above.Append(cells).Select(row => i < row.Length ? row[i] : string.Empty).Where(part => part.Length > 0))
                : cells[i];
            if (name.Length > 0)
            {
                _columns.TryAdd(layout.HasTallHeader && cells[i].Equals(layout.CodeColumn, StringComparison.OrdinalIgnoreCase) ? cells[i] : Blanks().Replace(name, " "), i);
            }
        }

        if (layout.Columns.FirstOrDefault(column => !_columns.ContainsKey(column)) is { } missing)
        {
            throw new InvalidDataException($"{File.Name}, {_sheet.Location}: the column '{missing}' of {layout.Name} is missing.");
        }
    }

    private decimal Parse(string column, string text, int decimals)
    {
        string digits = text.Replace("$", string.Empty, StringComparison.Ordinal).Replace(",", string.Empty, StringComparison.Ordinal);
        if (text.Length > MaxNumberLength
            || !Amount().IsMatch(text)
            || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
            || number > 100_000_000)
        {
            throw RefuseCell(column, $"{ForeignText.Quote(text)} is not an amount");
        }

        decimal rounded = Scale(number, decimals);
        return Math.Abs(number - rounded) < Noise
            ? rounded
            : throw RefuseCell(column, $"{ForeignText.Quote(text)} has more than the {decimals} decimals of this column");
    }

    // The number with so many decimals, written out.
    private static decimal Scale(decimal number, int decimals)
    {
        decimal rounded = Math.Round(number, decimals);
        return rounded + new decimal(0, 0, 0, false, (byte)decimals);
    }

    public delegate bool Parser<T>(ReadOnlySpan<char> text, out T value);

    // 17956.72, 17,956.720, $17,956.720. A comma elsewhere may stand for a decimal point.
    [GeneratedRegex(
        "^\\$?([0-9]{1,3}(,[0-9]{3})+|[0-9]*)(\\.[0-9]*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Amount();

    [GeneratedRegex(" {2,}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();
}
