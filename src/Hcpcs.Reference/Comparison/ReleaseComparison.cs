namespace Hcpcs.Reference;

// Finds what two releases state differently, and says of what kind each change is.
internal sealed class ReleaseComparison
{
    // Below this share of their wording two descriptions are taken for those of different things.
    private const double ReplacedBelow = 0.5;

    // What identifies an entry cannot differ between the two sides of a pair.
    private static readonly HcpcsField[] s_fields =
        [.. HcpcsField.All.Where(field => field.Kind != HcpcsFieldKind.Identifier && field != HcpcsField.RecordKind)];

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
            fields = older == newer ? default : FindFields(older, newer);
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

    private static ValueList<HcpcsFieldChange> FindFields(HcpcsEntry older, HcpcsEntry newer)
    {
        bool isListKnown = older is not HcpcsRecord { NotOtherwiseClassified: null }
            && newer is not HcpcsRecord { NotOtherwiseClassified: null };
        return
        [
            .. s_fields.Where(field => isListKnown || field != HcpcsField.NotOtherwiseClassified)
                .Select(field => new HcpcsFieldChange { Field = field, OldValues = field.GetValues(older), NewValues = field.GetValues(newer) })
                .Where(change => change.OldValues != change.NewValues),
        ];
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
            else if (field == HcpcsField.AddedDate && older.AddedDate is not null && newer.AddedDate is not null)
            {
                kinds |= HcpcsReleaseChangeKinds.Replaced;
            }
            else if (!ActionCodeCheck.IsRemark(field))
            {
                kinds |= HcpcsReleaseChangeKinds.Changed;
            }
        }

        kinds |= sharedWording < ReplacedBelow ? HcpcsReleaseChangeKinds.Replaced : HcpcsReleaseChangeKinds.None;
        return kinds == HcpcsReleaseChangeKinds.None ? HcpcsReleaseChangeKinds.Clerical : kinds;
    }
}
