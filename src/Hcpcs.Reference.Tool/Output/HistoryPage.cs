using System.Text;

namespace Hcpcs.Reference.Tool;

// The history of an entry for people: its meanings, then one line a version with what changed before it, and one for days between two of which
// nobody knows. On a terminal with a timeline.
internal static class HistoryPage
{
    private const int TimelineWidth = 60, MaxValueLength = 60;

    public static void Write(HcpcsHistory history, ValueList<HcpcsEntryVersion> versions, ValueList<HcpcsMeaning> meanings, ToolOutput output)
    {
        var writer = output.Text;
        WriteLine($"{versions[^1].Entry.Identity} in the releases from {history.Releases[0]} to {history.Releases[^1]}");
        foreach (var meaning in meanings)
        {
            WriteLine(
                $"Meaning {meaning.Number}: {meaning.Entry.ShortDescription}, {Days(meaning.Validity)}, "
                + $"in {Range(meaning.First, meaning.Last)}{Remark(meaning)}");
        }

        if (output.Terminal is not null)
        {
            WriteTimeline(history, meanings, writer);
        }

        foreach (var version in versions)
        {
            foreach (var gap in version.ReopenedGaps.Where(gap => gap.Later == version.First))
            {
                WriteLine(
                    $"{"gap",-18}  {Days(new ValidityPeriod(gap.FirstDay, gap.LastDay)),-24}  whether it was valid, the data does not say: "
                    + $"ended by {gap.Earlier}, reopened from a later day by {gap.Later}");
            }

            foreach (var change in version.Changes.Where(change => !change.IsBlanksOnly))
            {
                WriteLine($"    {change.Field.Name}: {Values(change.OldValues)} -> {Values(change.NewValues)}");
            }

            WriteLine($"{Range(version.First, version.Last),-18}  {Days(version.Entry.Validity),-24}  {version.Entry.ShortDescription}");
            if (version.Ending is HcpcsVersionEnding.DroppedAfterEnd or HcpcsVersionEnding.Vanished)
            {
                WriteLine(version.Ending == HcpcsVersionEnding.Vanished
                    ? $"    not in {version.Next}, though it had not ended"
                    : $"    not in {version.Next}, after its end");
            }
        }

        void WriteLine(string line) => writer.WriteLine(ForeignText.OneLine(line));
    }

    private static string Remark(HcpcsMeaning meaning) =>
        (meaning.MissingFrom.IsEmpty ? string.Empty : $" but not in {string.Join(" and ", meaning.MissingFrom)}")
        + string.Concat(meaning.ReopenedGaps.Select(
            gap => $", with a gap from {HistoryCommand.Format(gap.FirstDay)} to {HistoryCommand.Format(gap.LastDay)}"))
        + meaning.Boundary switch
        {
            HcpcsMeaningBoundary.Certain => $", another meaning than in {meaning.After}",
            HcpcsMeaningBoundary.Probable => $", probably another meaning than in {meaning.After}",
            _ => string.Empty,
        }
        + (meaning.IsWithdrawn ? ", withdrawn: by today's knowledge never valid" : string.Empty)
        + (meaning.HasVanished ? ", vanished without an end" : string.Empty);

    // A bar a meaning, over the years from the first added date, of which the last is that of the newest release. Days of a gap are lighter.
    private static void WriteTimeline(HcpcsHistory history, ValueList<HcpcsMeaning> meanings, TextWriter writer)
    {
        int last = history.Releases[^1].LastDay.DayNumber;
        int first = meanings.Min(meaning => Math.Max(meaning.Validity.FirstDay.DayNumber, last - 36_525));
        if (first >= last)
        {
            return;
        }

        foreach (var meaning in meanings.Where(meaning => !meaning.IsWithdrawn))
        {
            var bar = new StringBuilder();
            for (int i = 0; i < TimelineWidth; i++)
            {
                var day = DateOnly.FromDayNumber(first + (int)((long)(last - first) * i / (TimelineWidth - 1)));
                bar.Append(
                    meaning.ReopenedGaps.Any(gap => gap.FirstDay <= day && day <= gap.LastDay) ? '░'
                    : meaning.Validity.Contains(day) ? '█'
                    : '·');
            }

            writer.WriteLine($"{DateOnly.FromDayNumber(first).Year} {bar} {history.Releases[^1].Year}  meaning {meaning.Number}");
        }
    }

    private static string Range(HcpcsVersion first, HcpcsVersion last) => first == last ? first.ToString() : $"{first} to {last}";

    private static string Days(ValidityPeriod validity) => (validity.FirstDay > DateOnly.MinValue, validity.IsOpenEnded) switch
    {
        (true, true) => $"since {HistoryCommand.Format(validity.FirstDay)}",
        (true, false) => $"{HistoryCommand.Format(validity.FirstDay)} to {HistoryCommand.Format(validity.LastDay)}",
        (false, true) => "no days stated",
        (false, false) => $"to {HistoryCommand.Format(validity.LastDay)}",
    };

    private static string Values(ValueList<string> values) =>
        values.IsEmpty ? "(none)" : ForeignText.Shorten(string.Join(", ", values), MaxValueLength);
}
