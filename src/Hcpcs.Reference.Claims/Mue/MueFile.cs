using System.Globalization;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Claims;

// Reads a file of MUE values, as CMS publishes it in CSV. The reader of claim lines does not serve here: it passes over rows that it cannot read, and
// a table without them would silently lack limits.
internal static partial class MueFile
{
    // Many times the length of CMS's largest, which has a row of some fifty bytes for each code.
    private const int MaxLength = 16 * 1024 * 1024;

    // file: What messages call it.
    // given: The quarter; null where the name of the file is to say it.
    // Throws InvalidDataException: It is something else, or damaged; the message names the file.
    public static MueTable Read(Stream stream, string file, HcpcsQuarter? given)
    {
        var content = BoundedRead.ToEnd(stream, MaxLength, $"{file} is longer than {MaxLength >> 20} MB, more than any file of MUE values.");
        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        ThrowIfOther(bytes, file);
        var rows = new CsvReader(CellText.Decode(bytes), file);
        var columns = MueColumns.Read(rows, file);
        var quarter = given ?? QuarterOf(file);
        var limits = new Dictionary<HcpcsCode, MueLimit>();
        int skipped = 0;
        while (rows.Next() is { } row)
        {
            if (row.Fields.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            string place = $"{file}, line {row.Line}";
            if (row.Fields.Count < columns.Count)
            {
                throw new InvalidDataException(
                    $"{place}: the row has only {row.Fields.Count} of {columns.Count} columns: it was cut short, or misses a comma.");
            }

            string text = CellText.OneLine(row.Fields[columns.Code]);

            // No Level II code begins with a digit. A spreadsheet program may have dropped leading zeros of a CPT code: it is dropped all the same.
            if (text is [>= '0' and <= '9', ..])
            {
                skipped++;
            }
            else if (!HcpcsCode.TryParse(text, out var code, out string? reason))
            {
                throw new InvalidDataException($"{place}: {(text.Length > 0 ? reason : "the row has no code.")}");
            }
            else if (code.IsDental)
            {
                skipped++;
            }
            else if (ReadLimit(code, row, columns, place) is var limit && !limits.TryAdd(code, limit) && limits[code] != limit)
            {
                throw new InvalidDataException($"{place}: {code} has an earlier row with another value, indicator or rationale.");
            }
        }

        return limits.Count > 0
            ? new MueTable(columns.Kind, quarter, file, skipped, limits)
            : throw new InvalidDataException($"{file} has no row of a HCPCS Level II code.");
    }

    private static void ThrowIfOther(ReadOnlySpan<byte> content, string file)
    {
        string? other =
            content.StartsWith("PK\x03\x04"u8)
                ? "a zip or an Excel workbook: give the CSV file that CMS's zip has beside the workbook, or save the workbook as CSV"
            : content.IsEmpty ? "empty"
            : content.Contains((byte)0) ? "not a CSV file: it holds NUL bytes, as binary files and UTF-16 do. Save the table as CSV"
            : content.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'<', ..] ? "an HTML page or XML, perhaps saved in place of the download"
            : null;
        if (other is not null)
        {
            throw new InvalidDataException($"{file} is {other}.");
        }
    }

    private static MueLimit ReadLimit(HcpcsCode code, CsvRow row, MueColumns columns, string place)
    {
        string units = CellText.OneLine(row.Fields[columns.Units]);
        if (!int.TryParse(units, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            throw new InvalidDataException(
                $"{place}: the MUE value {ForeignText.Quote(units)} of {code} is not a whole number from 0 to {int.MaxValue}.");
        }

        // The number stands before CMS's words for it.
        string words = CellText.OneLine(row.Fields[columns.Indicator]);
        int length = words.AsSpan().IndexOf(' ');
        if (!MueAdjudicationIndicators.TryParse(length < 0 ? words : words.AsSpan(0, length), out var indicator))
        {
            throw new InvalidDataException(
                $"{place}: the adjudication indicator {ForeignText.Quote(words)} of {code} does not begin with its number, as in '1 Line Edit'.");
        }

        return new MueLimit
        {
            Code = code,
            Units = number,
            AdjudicationIndicator = indicator,
            Rationale = CellText.OneLine(row.Fields[columns.Rationale]) is { Length: > 0 } rationale ? rationale : null,
        };
    }

    // Throws InvalidDataException: The name does not tell.
    private static HcpcsQuarter QuarterOf(string file) =>
        EffectiveDay().Match(file) is { Success: true } match
        && $"{match.Groups["month"]}/{match.Groups["day"]}/{match.Groups["year"]}" is var text
        && DateOnly.TryParseExact(text, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? HcpcsQuarter.Of(day)
            : throw new InvalidDataException(
                $"{file} does not have its quarter in its name, as in 'MCR_MUE_PractitionerServices_Eff_07-01-2026.csv': give the quarter.");

    [GeneratedRegex(
        "(?<![a-z])Eff[-_. ]*(?<month>[0-9]{1,2})[-_. ](?<day>[0-9]{1,2})[-_. ](?<year>[0-9]{4})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex EffectiveDay();
}
