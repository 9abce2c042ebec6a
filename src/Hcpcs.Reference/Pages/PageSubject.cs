namespace Hcpcs.Reference.Pages;

// What a page is made of: the entry, the release and other data that are asked about it, and the date of service.
// The lookup is that of one release, so that all parts of a page agree.
internal sealed class PageSubject
{
    public PageSubject(HcpcsEntry entry, string identity, IHcpcsLookup lookup, HcpcsPageData data, DateOnly? dateOfService)
    {
        Entry = entry;
        Identity = identity;
        Lookup = lookup;
        Release = lookup.Release;
        Data = data;
        DateOfService = dateOfService;
        Day = dateOfService ?? Release.LastDay;
        SuccessorDay = entry.TerminationDate is { } end && Day <= end && end < DateOnly.MaxValue ? end.AddDays(1) : Day;
        Successors = entry switch
        {
            HcpcsRecord record => lookup.GetSuccessors(record.Code, SuccessorDay),
            HcpcsModifierRecord record => lookup.GetSuccessors(record.Modifier, SuccessorDay),
            _ => default,
        };
        if (dateOfService is { } day)
        {
            var status = HcpcsValidityExtensions.Judge(entry.Validity, day, Release.CoverageBegins(entry));
            bool isInGap = status == HcpcsStatus.Valid && data.History is { } history
                && StatusIn(history, entry, day).Evidence.Kind == HcpcsEvidenceKind.ReopenedGap;
            Status = isInGap ? HcpcsStatus.OutsideCoverage : status;
        }
    }

    public HcpcsEntry Entry { get; }

    // The code or modifier as text.
    public string Identity { get; }

    public IHcpcsLookup Lookup { get; }

    public HcpcsRelease Release { get; }

    public HcpcsPageData Data { get; }

    public DateOnly? DateOfService { get; }

    // The status on the date of service; null without one. OutsideCoverage on a day that the entry spans says that it lies in a reopened gap.
    public HcpcsStatus? Status { get; }

    // The day as of which the page speaks: the one that was asked for, or the last one of the release.
    public DateOnly Day { get; }

    // Where the cross references lead.
    public ValueList<HcpcsSuccessor> Successors { get; }

    // The day on which successors are judged: for an entry that ends later than Day, the day after its last.
    public DateOnly SuccessorDay { get; }

    public bool HasEnded => Entry.TerminationDate < Day;

    private static HcpcsHistoryStatus StatusIn(IHcpcsHistory history, HcpcsEntry entry, DateOnly day) =>
        entry is HcpcsRecord record ? history.GetStatus(record.Code, day) : history.GetStatus(((HcpcsModifierRecord)entry).Modifier, day);
}
