namespace Hcpcs.Reference;

// Finds what two releases state differently, and says of what kind each change is.
internal sealed class ReleaseComparison
{
    // Below this share of their wording two descriptions are taken for those of different things.
    private const double ReplacedBelow = 0.5;

    private readonly IHcpcsLookup _older;
    private readonly IHcpcsLookup _newer;
    private readonly DateOnly _lastDayOfOlder;
    private readonly DateOnly _firstDayOfNewer;
    private readonly bool _isCorrection;

    // The words of both releases are counted only when two descriptions differ.
    private readonly Lazy<Wording> _wording;

    public ReleaseComparison(IHcpcsLookup older, IHcpcsLookup newer, int quartersApart)
    {
        _older = older;
        _newer = newer;
        _lastDayOfOlder = older.Release.LastDay;
        _firstDayOfNewer = newer.Release.FirstDay;
        _isCorrection = quartersApart == 0;
        _wording = new Lazy<Wording>(() => new Wording(
            (HcpcsEntry[])[.. older.EnumerateCodes(), .. newer.EnumerateCodes(), .. older.EnumerateModifiers(), .. newer.EnumerateModifiers()]));
    }

    // The changes: codes in code order, then modifiers in theirs.
    public ValueList<HcpcsReleaseChange> FindChanges() =>
    [
        .. Compare(_older.EnumerateCodes(), _newer.EnumerateCodes(), record => record.Code),
        .. Compare(_older.EnumerateModifiers(), _newer.EnumerateModifiers(), record => record.Modifier),
    ];

    private IEnumerable<HcpcsReleaseChange> Compare<TKey, TEntry>(
        IEnumerable<TEntry> older, IEnumerable<TEntry> newer, Func<TEntry, TKey> identify)
        where TKey : notnull
        where TEntry : HcpcsEntry
    {
        var olderEntries = older.ToDictionary(identify);
        var newerEntries = newer.ToDictionary(identify);
        foreach (var key in olderEntries.Keys.Union(newerEntries.Keys).Order())
        {
            if (Compare(olderEntries.GetValueOrDefault(key), newerEntries.GetValueOrDefault(key)) is { } change)
            {
                yield return change;
            }
        }
    }

    private HcpcsReleaseChange? Compare(HcpcsEntry? older, HcpcsEntry? newer)
    {
        ValueList<HcpcsFieldChange> fields = default;
        HcpcsReleaseChangeKinds kinds;
        double? sharedWording = null;
        if (older is null)
        {
            kinds = newer!.TerminationDate < _firstDayOfNewer
                ? HcpcsReleaseChangeKinds.Added | HcpcsReleaseChangeKinds.AlreadyEnded
                : HcpcsReleaseChangeKinds.Added;
        }
        else if (newer is null)
        {
            kinds = older.TerminationDate < _firstDayOfNewer ? HcpcsReleaseChangeKinds.DroppedAfterEnd : HcpcsReleaseChangeKinds.Dropped;
        }
        else
        {
            fields = older == newer ? default : HcpcsFieldChange.Between(older, newer);
            if (fields.IsEmpty)
            {
                return null;
            }

            sharedWording = fields.Any(change => change.Field == HcpcsField.LongDescription)
                ? _wording.Value.Share(older.LongDescription, newer.LongDescription)
                : null;
            kinds = Classify(older, newer, fields, sharedWording);
        }

        return new HcpcsReleaseChange
        {
            Kinds = kinds,
            Older = older,
            Newer = newer,
            Fields = fields,
            SharedWording = sharedWording,
            ActionCodeDisagreement = _isCorrection ? null : ActionCodeCheck.Describe(newer, kinds, fields),
        };
    }

    private HcpcsReleaseChangeKinds Classify(HcpcsEntry older, HcpcsEntry newer, ValueList<HcpcsFieldChange> fields, double? sharedWording)
    {
        var kinds = HcpcsReleaseChangeKinds.None;
        foreach (var change in fields)
        {
            var field = change.Field;
            if (field == HcpcsField.TerminationDate)
            {
                kinds |= older.TerminationDate is { } end && (newer.TerminationDate ?? DateOnly.MaxValue) >= end
                    ? HcpcsReleaseChangeKinds.Reactivated
                    : newer.TerminationDate < _lastDayOfOlder ? HcpcsReleaseChangeKinds.Terminated | HcpcsReleaseChangeKinds.Retroactive
                    : HcpcsReleaseChangeKinds.Terminated;
            }
            else if (field == HcpcsField.ShortDescription || field == HcpcsField.LongDescription)
            {
                kinds |= change.IsBlanksOnly ? HcpcsReleaseChangeKinds.None : HcpcsReleaseChangeKinds.Reworded;
            }
            else if (!ActionCodeCheck.IsRemark(field) && field != HcpcsField.AddedDate)
            {
                kinds |= HcpcsReleaseChangeKinds.Changed;
            }
        }

        kinds |= Meaning(older, newer, sharedWording < ReplacedBelow);
        if (older.AddedDate != newer.AddedDate && !kinds.HasFlag(HcpcsReleaseChangeKinds.Replaced))
        {
            // A date that moved under the same wording is a correction.
            kinds |= HcpcsReleaseChangeKinds.Changed;
        }

        return kinds == HcpcsReleaseChangeKinds.None ? HcpcsReleaseChangeKinds.Clerical : kinds;
    }

    // Whether the characters stand for something else.
    private static HcpcsReleaseChangeKinds Meaning(HcpcsEntry older, HcpcsEntry newer, bool isOtherWording) =>
        newer.AddedDate > older.TerminationDate || (isOtherWording && newer.AddedDate > older.AddedDate) ? HcpcsReleaseChangeKinds.Replaced
        : isOtherWording ? HcpcsReleaseChangeKinds.ProbablyReplaced
        : HcpcsReleaseChangeKinds.None;
}
