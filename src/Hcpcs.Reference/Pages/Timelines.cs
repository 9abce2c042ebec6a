namespace Hcpcs.Reference.Pages;

// The timeline of a page, from a history and from what the page says of other codes.
internal static class Timelines
{
    // As much of a value as a reader compares at a glance; the versions of the history have all of it.
    private const int MaxValueLength = 80;

    public static PageTimeline? Of(HcpcsCode code, PageSubject subject, ValueList<PageEntry> replaces, ValueList<PageEntry> replacedBy) =>
        subject.Data.History is { } history
            ? Make(history, history.GetVersions(code), history.GetMeanings(code), subject.Release.Version, replaces, replacedBy)
            : null;

    public static PageTimeline? Of(HcpcsModifier modifier, PageSubject subject, ValueList<PageEntry> replacedBy) =>
        subject.Data.History is { } history
            ? Make(history, history.GetVersions(modifier), history.GetMeanings(modifier), subject.Release.Version, default, replacedBy)
            : null;

    public static PageTable ToTable(PageTimeline timeline) => new()
    {
        Caption = $"By the {timeline.Releases.Count} releases in hand from {timeline.Releases[0]} to {timeline.Releases[^1]}; quarters between them were not read",
        Columns = [Column("What"), Column("Days of service"), Column("Releases"), Column("Says")],
        Rows =
        [
            .. timeline.Entries.Select(entry => new PageRow
            {
                Cells = [Cell(entry.Name), Cell(Days(entry)), Cell(Releases(entry)), Cell(entry.Text)],
            }),
        ],
    };

    // The days of service of an entry; empty for a change.
    public static string Days(PageTimelineEntry entry) =>
        entry.Kind == PageTimelineKind.Change ? string.Empty : PageText.Period(entry.FirstDay, entry.LastDay) ?? "no days stated";

    private static string Releases(PageTimelineEntry entry) => entry switch
    {
        { Kind: PageTimelineKind.Change or PageTimelineKind.ReopenedGap } => $"between {entry.FirstRelease} and {entry.LastRelease}",
        _ when entry.FirstRelease == entry.LastRelease => entry.FirstRelease.ToString(),
        _ => $"{entry.FirstRelease} to {entry.LastRelease}",
    };

    private static PageTimeline? Make(
        IHcpcsHistory history,
        ValueList<HcpcsEntryVersion> versions,
        ValueList<HcpcsMeaning> meanings,
        HcpcsVersion release,
        ValueList<PageEntry> replaces,
        ValueList<PageEntry> replacedBy)
    {
        if (versions.IsEmpty)
        {
            return null;
        }

        var entries = new List<PageTimelineEntry>();
        foreach (var meaning in meanings)
        {
            entries.Add(new PageTimelineEntry
            {
                Kind = meaning.IsWithdrawn ? PageTimelineKind.WithdrawnMeaning : PageTimelineKind.Meaning,
                Name = meanings.Count == 1 ? "Meaning" : $"Meaning {meaning.Number}",
                FirstDay = meaning.Validity.FirstDay == DateOnly.MinValue ? null : meaning.Validity.FirstDay,
                LastDay = meaning.Validity.IsOpenEnded ? null : meaning.Validity.LastDay,
                FirstRelease = meaning.First,
                LastRelease = meaning.Last,
                Text = $"{Name(meaning.Entry)}{Remark(meaning)}",
            });
        }

        // Meanings that are not certainly different have the same gaps.
        entries.AddRange(meanings.SelectMany(meaning => meaning.ReopenedGaps).Distinct().Select(Gap));
        entries.AddRange(replaces.Select(entry => Related(entry, PageTimelineKind.Replaces, $"Replaces {entry.Identity}", release)));
        entries.AddRange(replacedBy.Select(entry => Related(entry, PageTimelineKind.ReplacedBy, $"Replaced by {entry.Identity}", release)));
        for (int i = 0; i < versions.Count; i++)
        {
            if (i > 0 && Describe(versions[i]) is { Length: > 0 } changes)
            {
                entries.Add(Change(versions[i - 1].Last, versions[i].First, changes));
            }

            if (versions[i] is { Next: { } next, Ending: HcpcsVersionEnding.DroppedAfterEnd or HcpcsVersionEnding.Vanished } last)
            {
                entries.Add(Change(
                    last.Last, next,
                    last.Ending == HcpcsVersionEnding.Vanished ? "It is not in the release any more, though no end was given." : "It is not in the release any more: it had ended."));
            }
        }

        return new PageTimeline
        {
            Releases = [.. history.Releases.Select(item => item.Version)],
            Entries = [.. entries],
        };
    }

    private static PageColumn Column(string name) => new() { Name = name };

    private static PageValue Cell(string text) => new() { Text = text };

    private static string Name(HcpcsEntry entry) => entry.ShortDescription.Length > 0 ? entry.ShortDescription : entry.LongDescription;

    private static string Remark(HcpcsMeaning meaning) =>
        meaning.Boundary switch
        {
            HcpcsMeaningBoundary.Certain => $". Another meaning than in {meaning.After}",
            HcpcsMeaningBoundary.Probable => $". Probably another meaning than in {meaning.After}: the wording shares less than half",
            _ => string.Empty,
        }
        + (meaning.IsWithdrawn ? ". Withdrawn: the next meaning began within its days, and by today's knowledge it was never valid" : string.Empty)
        + (meaning.MissingFrom.IsEmpty
            ? string.Empty
            : $". Not in the release of {string.Join(" and ", meaning.MissingFrom)}, though it is in those around it")
        + (meaning.HasVanished ? ". Later releases do not hold it, though no end was given" : string.Empty);

    private static string Describe(HcpcsEntryVersion version) => string.Join(
        "; ",
        version.Changes.Where(change => !change.IsBlanksOnly).Select(change => $"{change.Field.Name}: {Values(change.OldValues)} became {Values(change.NewValues)}"));

    private static string Values(ValueList<string> values) => values.IsEmpty ? "(none)" : ForeignText.Shorten(string.Join(", ", values), MaxValueLength);

    private static PageTimelineEntry Change(HcpcsVersion earlier, HcpcsVersion later, string text) => new()
    {
        Kind = PageTimelineKind.Change,
        Name = "Change",
        FirstRelease = earlier,
        LastRelease = later,
        Text = text,
    };

    private static PageTimelineEntry Related(PageEntry entry, PageTimelineKind kind, string name, HcpcsVersion release) => new()
    {
        Kind = kind,
        Name = name,
        FirstDay = entry.FirstDay,
        LastDay = entry.LastDay,
        FirstRelease = release,
        LastRelease = release,
        Text = entry.ShortDescription.Length > 0 ? entry.ShortDescription : "no description",
    };

    private static PageTimelineEntry Gap(HcpcsReopenedGap gap) => new()
    {
        Kind = PageTimelineKind.ReopenedGap,
        Name = "Not known",
        FirstDay = gap.FirstDay,
        LastDay = gap.LastDay,
        FirstRelease = gap.Earlier,
        LastRelease = gap.Later,
        Text = "It had ended and was reopened from a later day: whether it was valid in between, the data does not say.",
    };
}
