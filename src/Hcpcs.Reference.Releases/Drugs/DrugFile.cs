using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Releases;

/// <summary>
/// Goes through a CSV file of Medicare Part B drugs: a banner that names the quarter, a header somewhere below it, and rows, of which those
/// of CPT codes are dropped.
/// </summary>
internal sealed partial class DrugFile
{
    /// <summary>The header is in line 9 of every file seen.</summary>
    private const int MaxHeaderLine = 40;

    /// <summary>Six times the largest one seen. A row of fifteen bytes becomes one of some hundred in memory.</summary>
    private const int MaxFileLength = 16 * 1024 * 1024;

    /// <summary>No number of these files has as many digits; a decimal would round it.</summary>
    private const int MaxNumberLength = 28;

    private readonly CsvReader _rows;
    private readonly string _file;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<CmsReleaseNotice> _notices = [];
    private readonly List<string> _notNumbers = [];
    private int _columnCount;
    private int _codeColumn = -1;
    private CsvRow _row = new(0, []);

    /// <summary>Reads banner and header.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">What messages call a file of the kind.</param>
    /// <param name="columns">The columns that a file of the kind has besides that of the code.</param>
    public DrugFile(string path, string kind, params string[] columns)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            throw new IOException($"{path} is a folder, not {kind}.");
        }

        _file = Path.GetFileName(path);
        byte[] content = ReleaseReader.ReadFile(path, _file, MaxFileLength);
        string? other = ReleaseReader.KindOf(content) switch
        {
            ReleaseReader.ContentKind.Html => "an HTML page, perhaps saved in place of the download",
            ReleaseReader.ContentKind.Zip => "a zip: give the CSV file in it",
            ReleaseReader.ContentKind.Workbook => "a workbook: give the CSV file that CMS has beside it",
            _ when content.Length == 0 => "empty",
            _ => null,
        };
        if (other is not null)
        {
            throw new InvalidDataException($"{_file} is not {kind} but {other}.");
        }

        _rows = new CsvReader(Decode(content), _file);
        var quarter = ReadHeader(kind, columns);
        Source = new DrugDataSource(HcpcsQuarter.Of(quarter))
        {
            SourceName = _file,
            SourceSha256 = Convert.ToHexString(SHA256.HashData(content)).ToLowerInvariant(),
        };
    }

    public DrugDataSource Source { get; }

    public IReadOnlyList<CmsReleaseNotice> Notices => _notices;

    /// <summary>How many rows of CPT or CDT codes were dropped.</summary>
    public int DroppedRowCount { get; private set; }

    /// <summary>The line of the row that was read last.</summary>
    public int Line => _row.Line;

    /// <summary>The code of that row.</summary>
    public HcpcsCode Code { get; private set; }

    /// <summary>What stood in its columns of numbers and is none. Complete when all of them were read.</summary>
    public ValueList<string> NotNumbers => [.. _notNumbers];

    /// <summary>Goes on to the next row of a Level II code.</summary>
    /// <exception cref="InvalidDataException">A row does not have the columns of the header; the message names file and line.</exception>
    public bool NextRow()
    {
        _notNumbers.Clear();
        while (_rows.Next() is { } row)
        {
            _row = row;
            if (row.Fields.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (row.Fields.Count != _columnCount)
            {
                throw new InvalidDataException(
                    $"{_file}, line {row.Line}: the row has {row.Fields.Count} columns and the header {_columnCount}: "
                    + "it was cut short, or a comma is missing or too many.");
            }

            string text = Field(_codeColumn);
            if (IsLevelOne(text))
            {
                DroppedRowCount++;
            }
            else if (!HcpcsCode.TryParse(text, out var code))
            {
                Note(new(_file, $"line {row.Line}", $"skipped: {EntryCollector.Quote(text)} is no Level II code.") { IsSkippedLine = true });
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

    public string Text(string column) => Field(_columns[column]);

    public string? OptionalText(string column) => Text(column) is { Length: > 0 } text ? text : null;

    /// <summary>The number in a column; what is none is kept among <see cref="NotNumbers"/>.</summary>
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
            _notNumbers.Add($"{column}: {text}");
            Note(new(_file, $"line {_row.Line}, column '{column}'", $"{EntryCollector.Quote(text)} is no number; it is kept as text."));
        }

        return null;
    }

    private void Note(CmsReleaseNotice notice)
    {
        if (_notices.Count >= EntryCollector.MaxNotes)
        {
            throw new InvalidDataException($"{_file}, {notice.Location}: {notice.Message} That is remark {EntryCollector.MaxNotes + 1}: the file is damaged throughout.");
        }

        _notices.Add(notice);
    }

    private string Field(int column) => Workbook.OneLine(_row.Fields[column]);

    /// <summary>CPT has five digits, or four and a letter.</summary>
    private static bool IsLevelOne(string code) =>
        code.Length == 5 && code.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 && char.IsAsciiLetterOrDigit(code[4]);

    /// <summary>CMS's files are windows-1252; one that an editor saved again may be UTF-8, and then says so.</summary>
    private static string Decode(byte[] content) => content.AsSpan().StartsWith(Encoding.UTF8.Preamble)
        ? Encoding.UTF8.GetString(content.AsSpan(Encoding.UTF8.Preamble.Length))
        : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(content);

    private DateOnly ReadHeader(string kind, string[] columns)
    {
        DateOnly? quarter = null;
        while (_rows.Next() is { Line: <= MaxHeaderLine } row)
        {
            _row = row;
            for (int i = 0; i < row.Fields.Count; i++)
            {
                string text = Field(i);
                if (text.EndsWith("CODE", StringComparison.OrdinalIgnoreCase) && _codeColumn < 0)
                {
                    _codeColumn = i;
                }

                if (text.Length > 0)
                {
                    _columns.TryAdd(text, i);
                }

                quarter ??= ReadQuarter(text);
            }

            var missing = columns.Where(column => !_columns.ContainsKey(column)).ToArray();
            if (_codeColumn >= 0 && missing.Length == 0)
            {
                _columnCount = row.Fields.Count;
                return quarter ?? throw new InvalidDataException(
                    $"{_file} does not tell its quarter: above its header no line says 'Effective January 1, 2026 through March 31, 2026' or the like.");
            }

            if (_codeColumn >= 0 && missing.Length < columns.Length)
            {
                throw new InvalidDataException($"{_file}, line {row.Line}: no column '{missing[0]}', which {kind} has.");
            }

            _codeColumn = -1;
            _columns.Clear();
        }

        throw new InvalidDataException($"{_file} is not {kind}: no line has the column names {string.Join(", ", columns.Take(3))}.");
    }

    /// <exception cref="InvalidDataException">The text names days that are no quarter.</exception>
    private DateOnly? ReadQuarter(string text)
    {
        if (EffectiveDays().Match(text) is not { Success: true } match)
        {
            return null;
        }

        bool areDays = TryReadDay(match.Groups["first"].Value, out var first) & TryReadDay(match.Groups["last"].Value, out var last);
        return areDays && first is { Day: 1, Month: 1 or 4 or 7 or 10 } && first.AddMonths(3).AddDays(-1) == last
            ? first
            : throw new InvalidDataException($"{_file}, line {_row.Line}: {EntryCollector.Quote(text)} does not name the first and last day of a quarter.");
    }

    private static bool TryReadDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "MMMM d, yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out day);

    [GeneratedRegex(
        "^Effective (?<first>[a-z]+ [0-9]+, [0-9]+) through (?<last>[a-z]+ [0-9]+, [0-9]+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex EffectiveDays();
}
