namespace Hcpcs.Reference;

// Finds the days on which a release gives another answer for an entry than the release before it did. Days after the older release's last one are not
// counted: it made no statement about them that somebody could have decided by.
// older, newer: What each release has of the entry; not both null.
// isOtherMeaning: Whether the newer one certainly means something else.
internal sealed class RetroactiveDays(ReleaseSpan earlier, ReleaseSpan later, HcpcsEntry? older, HcpcsEntry? newer, bool isOtherMeaning)
{
    private readonly List<HcpcsRetroactiveChange> _changes = [];

    public IReadOnlyList<HcpcsRetroactiveChange> Find()
    {
        if (older is null)
        {
            Add(HcpcsRetroactiveChangeKind.AddedBackdated, FirstOf(newer!), LastOf(newer!), HcpcsStatus.Unknown, HcpcsStatus.Valid);
        }
        else if (newer is null)
        {
            // CMS removes entries some years after they end: those had the same answer before.
            if (LastOf(older) >= later.FirstDay)
            {
                Add(HcpcsRetroactiveChangeKind.Withdrawn, FirstOf(older), LastOf(older), HcpcsStatus.Valid, HcpcsStatus.Unknown);
            }
        }
        else
        {
            Compare(older, newer);
        }

        return _changes;
    }

    private void Compare(HcpcsEntry older, HcpcsEntry newer)
    {
        var (oldFirst, oldLast) = (FirstOf(older), LastOf(older));
        var (newFirst, newLast) = (FirstOf(newer), LastOf(newer));
        if (isOtherMeaning && newFirst > oldLast)
        {
            // The number began anew after its end: nothing that was said before is taken back.
            Add(HcpcsRetroactiveChangeKind.AddedBackdated, newFirst, newLast, HcpcsStatus.Terminated, HcpcsStatus.Valid);
            return;
        }

        Add(HcpcsRetroactiveChangeKind.AddedBackdated, newFirst, Math.Min(newLast, oldFirst - 1), HcpcsStatus.NotYetEffective, HcpcsStatus.Valid);
        Add(HcpcsRetroactiveChangeKind.Withdrawn, oldFirst, Math.Min(oldLast, newFirst - 1), HcpcsStatus.Valid, HcpcsStatus.NotYetEffective);
        Add(
            older.TerminationDate is null ? HcpcsRetroactiveChangeKind.Ended : HcpcsRetroactiveChangeKind.EndMoved,
            Math.Max(oldFirst, newLast + 1L), oldLast, HcpcsStatus.Valid, HcpcsStatus.Terminated);
        Add(
            newer.TerminationDate is null ? HcpcsRetroactiveChangeKind.Reopened : HcpcsRetroactiveChangeKind.EndMoved,
            Math.Max(newFirst, oldLast + 1L), newLast, HcpcsStatus.Terminated, HcpcsStatus.Valid);
        if (isOtherMeaning || IsRewordedBackwards(older, newer))
        {
            long since = isOtherMeaning ? newFirst : newer.ActionEffectiveDate!.Value.DayNumber;
            Add(
                HcpcsRetroactiveChangeKind.Reworded, Math.Max(since, Math.Max(oldFirst, newFirst)), Math.Min(oldLast, newLast),
                HcpcsStatus.Valid, HcpcsStatus.Valid);
        }
    }

    // CMS's day of the change is another one than before: a corrected misspelling leaves it as it was.
    private static bool IsRewordedBackwards(HcpcsEntry older, HcpcsEntry newer) =>
        newer.ActionEffectiveDate is not null && newer.ActionEffectiveDate != older.ActionEffectiveDate
        && HcpcsFieldChange.Between(older, newer).Any(
            change => !change.IsBlanksOnly && (change.Field == HcpcsField.LongDescription || change.Field == HcpcsField.ShortDescription));

    private void Add(HcpcsRetroactiveChangeKind kind, long first, long last, HcpcsStatus from, HcpcsStatus to)
    {
        last = Math.Min(last, earlier.LastDay);
        if (first <= last)
        {
            _changes.Add(new HcpcsRetroactiveChange
            {
                Kind = kind,
                FirstDay = DateOnly.FromDayNumber((int)first),
                LastDay = DateOnly.FromDayNumber((int)last),
                From = from,
                To = to,
                Earlier = earlier.Version,
                Later = later.Version,
                Entry = newer is null || IsTaken(kind, to) ? older! : newer,
            });
        }
    }

    // Whether the days were taken from what the older release has, whose wording is told then: the newer one's is of other days.
    private bool IsTaken(HcpcsRetroactiveChangeKind kind, HcpcsStatus to) =>
        kind == HcpcsRetroactiveChangeKind.Withdrawn || (isOtherMeaning && to != HcpcsStatus.Valid);

    private static int FirstOf(HcpcsEntry entry) => entry.Validity.FirstDay.DayNumber;

    private static int LastOf(HcpcsEntry entry) => entry.Validity.LastDay.DayNumber;
}
