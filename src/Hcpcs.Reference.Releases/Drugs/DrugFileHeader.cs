using System.Globalization;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Releases;

// What stands above the rows of a file of Medicare Part B drugs: a banner that names the quarter, and somewhere below it the columns.
internal sealed partial class DrugFileHeader
{
    // The header is in line 9 of every file seen.
    private const int MaxLine = 40;

    private DrugFileHeader(DateOnly quarter, int columnCount, int codeColumn, Dictionary<string, int> columns)
    {
        Quarter = quarter;
        ColumnCount = columnCount;
        CodeColumn = codeColumn;
        Columns = columns;
    }

    // The first day of the quarter.
    public DateOnly Quarter { get; }

    public int ColumnCount { get; }

    // The column of the code, which the two kinds of file call differently.
    public int CodeColumn { get; }

    // The columns by name, whatever its case.
    public IReadOnlyDictionary<string, int> Columns { get; }

    // Reads on to the row below the header.
    // rows: The file.
    // file: What messages call it.
    // kind: What messages call a file of the kind.
    // wanted: The columns that a file of the kind has besides that of the code.
    // Throws InvalidDataException: There is no such header; the message says what is missing.
    public static DrugFileHeader Read(CsvReader rows, string file, string kind, string[] wanted)
    {
        DateOnly? quarter = null;
        while (rows.Next() is { Line: <= MaxLine } row)
        {
            var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            int codeColumn = -1;
            for (int i = 0; i < row.Fields.Count; i++)
            {
                string text = CellText.OneLine(row.Fields[i]);
                if (text.EndsWith("CODE", StringComparison.OrdinalIgnoreCase) && codeColumn < 0)
                {
                    codeColumn = i;
                }

                if (text.Length > 0)
                {
                    columns.TryAdd(text, i);
                }

                quarter ??= ReadQuarter(text, $"{file}, line {row.Line}");
            }

            string[] missing = [.. wanted.Where(column => !columns.ContainsKey(column))];
            if (codeColumn >= 0 && missing.Length == 0)
            {
                return quarter is { } day
                    ? new DrugFileHeader(day, row.Fields.Count, codeColumn, columns)
                    : throw new InvalidDataException(
                        $"{file} does not state its quarter: no line above its header reads like 'Effective January 1, 2026 through March 31, 2026'.");
            }

            if (codeColumn >= 0 && missing.Length < wanted.Length)
            {
                throw new InvalidDataException($"{file}, line {row.Line}: the column '{missing[0]}' of {kind} is missing.");
            }
        }

        throw new InvalidDataException($"{file} is not {kind}: no line has the column names {string.Join(", ", wanted.Take(3))}.");
    }

    // Throws InvalidDataException: The text names days that are not a quarter.
    private static DateOnly? ReadQuarter(string text, string place)
    {
        if (EffectiveDays().Match(text) is not { Success: true } match)
        {
            return null;
        }

        bool areDays = TryReadDay(match.Groups["first"].Value, out var first) & TryReadDay(match.Groups["last"].Value, out var last);
        return areDays && first is { Day: 1, Month: 1 or 4 or 7 or 10 } && first.AddMonths(3).AddDays(-1) == last
            ? first
            : throw new InvalidDataException($"{place}: {ForeignText.Quote(text)} does not name the first and last day of a quarter.");
    }

    private static bool TryReadDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "MMMM d, yyyy", CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out day);

    [GeneratedRegex(
        "^Effective (?<first>[a-z]+ [0-9]+, [0-9]+) through (?<last>[a-z]+ [0-9]+, [0-9]+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex EffectiveDays();
}
