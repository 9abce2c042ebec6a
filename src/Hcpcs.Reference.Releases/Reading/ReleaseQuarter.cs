using System.Globalization;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Releases;

// Tells which quarter a release is of. The data decides; the name of the file is only compared with it.
internal static partial class ReleaseQuarter
{
    // Fewer entries with one action date may be dated ahead (the 2018 release has two); every release changes more entries than this.
    private const int EnoughEntries = 10;

    // HCPC2026_JAN_ANWEB_01122026, HCPC17_CONTR_ANWEB: a year, and a month where the release is not the annual one.
    [GeneratedRegex(
        "HCPCS?_?(20)?(?<year>[0-9]{2})(_(?<month>JAN|APR|JUL|OCT)[A-Z]*)?(_|\\.|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedQuarter();

    // The first day of the quarter: the latest one that enough entries carry as their action effective date.
    // Throws InvalidDataException: No entry carries the first day of a quarter; the message says whether dates could not be read.
    public static DateOnly Find(
        IEnumerable<HcpcsRecord> records, IEnumerable<HcpcsModifierRecord> modifiers, string file, EntryCollector entries)
    {
        var counts = new SortedDictionary<DateOnly, int>();
        foreach (var entry in records.Cast<HcpcsEntry>().Concat(modifiers))
        {
            if (entry.ActionEffectiveDate is { Day: 1, Month: 1 or 4 or 7 or 10 } day)
            {
                counts[day] = counts.GetValueOrDefault(day) + 1;
            }
        }

        if (counts.Count == 0)
        {
            throw new InvalidDataException(entries.Values is { UnreadableDateCount: > 0 and var count }
                ? $"{file}: {count} {(count == 1 ? "date" : "dates")} cannot be read, so its quarter is unknown. The first is at {entries.Values.FirstUnreadableDate}."
                : $"{file} does not state its quarter: none of its action effective dates is the first day of a quarter.");
        }

        DateOnly? found = null;
        foreach (var (day, count) in counts)
        {
            if (count >= EnoughEntries)
            {
                found = day;
            }
        }

        var quarter = found ?? counts.Keys.Last();
        if (found is null)
        {
            entries.Notices.Note(
                string.Empty,
                $"taken for the release of {quarter:O}, its latest action effective date, though fewer than {EnoughEntries} entries carry it.");
        }

        CompareWithName(quarter, file, entries);
        return quarter;
    }

    private static void CompareWithName(DateOnly quarter, string file, EntryCollector entries)
    {
        if (NamedQuarter().Match(file) is not { Success: true } match)
        {
            return;
        }

        int year = 2000 + int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        string month = match.Groups["month"].Value;
        bool agrees = year == quarter.Year
            && (month.Length == 0 || month.Equals(quarter.ToString("MMM", CultureInfo.InvariantCulture), StringComparison.OrdinalIgnoreCase));
        if (!agrees)
        {
            entries.Notices.Note(
                string.Empty, $"its name says {(month.Length == 0 ? string.Empty : month + " ")}{year}, but by its dates it is the release of {quarter:O}.");
        }
    }
}
