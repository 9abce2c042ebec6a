namespace Hcpcs.Reference.Tool;

// Every version of every code and modifier, one row each, for warehouses: a slowly changing dimension with two times.
internal static class HistoryExport
{
    // history: What is exported.
    // output: Where the rows go.
    // isTerminal: Whether they go to a terminal, to which no control characters of a file may go.
    public static void Write(HcpcsHistory history, Stream output, bool isTerminal)
    {
        var firstDays = history.Releases.ToDictionary(release => release.Version, release => HistoryCommand.Format(release.FirstDay));
        var rows = new CsvRows(output, isTerminal);
        rows.Write(
        [
            "kind", "code", "validFrom", "validThrough", "gapFrom", "gapThrough", "firstRelease", "lastRelease", "nextRelease",
            "firstReleaseDay", "lastReleaseDay", "nextReleaseDay", "meaning", "boundary", "ending",
            .. ExportedEntries.Fields.Select(field => field.JsonName), HcpcsField.NotOtherwiseClassified.JsonName,
        ]);
        foreach (var code in history.Codes)
        {
            WriteVersions(history.GetVersions(code));
        }

        foreach (var modifier in history.Modifiers)
        {
            WriteVersions(history.GetVersions(modifier));
        }

        rows.Complete();

        void WriteVersions(ValueList<HcpcsEntryVersion> versions)
        {
            foreach (var version in versions)
            {
                var (entry, gaps) = (version.Entry, version.ReopenedGaps);
                rows.Write(
                [
                    ExportedEntries.Kind(entry),
                    entry.Identity,
                    Format(entry.AddedDate),
                    Format(entry.TerminationDate),
                    gaps.IsEmpty ? string.Empty : HistoryCommand.Format(gaps[0].FirstDay),
                    gaps.IsEmpty ? string.Empty : HistoryCommand.Format(gaps[^1].LastDay),
                    version.First.ToString(),
                    version.Last.ToString(),
                    version.Next?.ToString() ?? string.Empty,
                    firstDays[version.First],
                    firstDays[version.Last],
                    version.Next is { } next ? firstDays[next] : string.Empty,
                    version.Meaning.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    HistoryCommand.Name(version.Boundary),
                    HistoryCommand.Name(version.Ending),
                    .. ExportedEntries.Fields.Select(field => CsvExport.Join(field, entry)),
                    ExportedEntries.IsNotOtherwiseClassified(entry) switch { true => "true", false => "false", null => string.Empty },
                ]);
            }
        }
    }

    private static string Format(DateOnly? day) => day is { } present ? HistoryCommand.Format(present) : string.Empty;
}
