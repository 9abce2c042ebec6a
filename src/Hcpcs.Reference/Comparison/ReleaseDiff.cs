namespace Hcpcs.Reference;

/// <summary>
/// What changed between two releases: computed from their data, not from CMS's action codes, and said where those disagree.
/// </summary>
/// <remarks>Immutable and safe to use from any thread. docs/diff.md has the kinds of change and what a comparison cannot know.</remarks>
public sealed class ReleaseDiff
{
    /// <summary>Below this share of their wording two descriptions are taken for those of different things.</summary>
    internal const double ReplacedBelow = 0.5;

    /// <summary>What identifies an entry cannot differ between the two sides of a pair.</summary>
    private static readonly HcpcsField[] s_fields =
        [.. HcpcsField.All.Where(field => field.Kind != HcpcsFieldKind.Identifier && field != HcpcsField.RecordKind)];

    private ReleaseDiff(IHcpcsLookup older, IHcpcsLookup newer)
    {
        Older = older.Release;
        Newer = newer.Release;
        var wording = new Lazy<Wording>(() => new Wording(
            [.. older.EnumerateCodes(), .. newer.EnumerateCodes(), .. older.EnumerateModifiers(), .. newer.EnumerateModifiers()]));
        Changes =
        [
            .. Compare(older.EnumerateCodes(), newer.EnumerateCodes(), record => record.Code, wording),
            .. Compare(older.EnumerateModifiers(), newer.EnumerateModifiers(), record => record.Modifier, wording),
        ];
    }

    /// <summary>The older release.</summary>
    public HcpcsRelease Older { get; }

    /// <summary>The newer release.</summary>
    public HcpcsRelease Newer { get; }

    /// <summary>How many quarters the newer release is later: 0 for a correction, 1 for the next one, more where releases were skipped.</summary>
    public int QuartersApart => Newer.Quarter.QuartersSince(Older.Quarter);

    /// <summary>
    /// Whether both releases were read with the list of not otherwise classified codes. Otherwise
    /// <see cref="HcpcsField.NotOtherwiseClassified"/> is not compared: unknown is no change.
    /// </summary>
    public bool ComparesNotOtherwiseClassified =>
        (Older.CompanionLists & Newer.CompanionLists).HasFlag(HcpcsCompanionLists.NotOtherwiseClassified);

    /// <summary>The entries that differ: codes in code order, then modifiers in theirs.</summary>
    public IReadOnlyList<ReleaseChange> Changes { get; }

    /// <summary>Compares two releases.</summary>
    /// <param name="older">The older release.</param>
    /// <param name="newer">The newer one, or another version of the same quarter.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="older"/> is of a later quarter than <paramref name="newer"/>.</exception>
    public static ReleaseDiff Compare(IHcpcsLookup older, IHcpcsLookup newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        (older, newer) = (older.Pin(), newer.Pin());
        return older.Release.Quarter <= newer.Release.Quarter
            ? new ReleaseDiff(older, newer)
            : throw new ArgumentException(
                $"The release of {older.Release} is newer than that of {newer.Release}: give the older one first.", nameof(older));
    }

    private IEnumerable<ReleaseChange> Compare<TKey, TEntry>(
        IEnumerable<TEntry> older, IEnumerable<TEntry> newer, Func<TEntry, TKey> identify, Lazy<Wording> wording)
        where TKey : notnull
        where TEntry : HcpcsEntry
    {
        var olderEntries = older.ToDictionary(identify);
        var newerEntries = newer.ToDictionary(identify);
        foreach (var key in olderEntries.Keys.Union(newerEntries.Keys).Order())
        {
            if (Compare(olderEntries.GetValueOrDefault(key), newerEntries.GetValueOrDefault(key), wording) is { } change)
            {
                yield return change;
            }
        }
    }

    private ReleaseChange? Compare(HcpcsEntry? older, HcpcsEntry? newer, Lazy<Wording> wording)
    {
        FieldChange[] fields = [];
        ReleaseChangeKinds kinds;
        double? sharedWording = null;
        if (older is null)
        {
            kinds = newer!.TerminationDate < Newer.FirstDay ? ReleaseChangeKinds.Added | ReleaseChangeKinds.AlreadyEnded : ReleaseChangeKinds.Added;
        }
        else if (newer is null)
        {
            kinds = older.TerminationDate < Newer.FirstDay ? ReleaseChangeKinds.DroppedAfterEnd : ReleaseChangeKinds.Dropped;
        }
        else
        {
            fields = older == newer ? [] : FindFields(older, newer);
            if (fields.Length == 0)
            {
                return null;
            }

            sharedWording = fields.Any(change => change.Field == HcpcsField.LongDescription)
                ? wording.Value.Share(older.LongDescription, newer.LongDescription)
                : null;
            kinds = Classify(older, newer, fields, sharedWording);
        }

        string? disagreement = QuartersApart == 0 ? null : ActionCodeCheck.Describe(newer, kinds, fields);
        return new ReleaseChange(older, newer, kinds, fields, sharedWording, disagreement);
    }

    private static FieldChange[] FindFields(HcpcsEntry older, HcpcsEntry newer)
    {
        bool isListKnown = older is not HcpcsRecord { NotOtherwiseClassified: null }
            && newer is not HcpcsRecord { NotOtherwiseClassified: null };
        return
        [
            .. s_fields.Where(field => isListKnown || field != HcpcsField.NotOtherwiseClassified)
                .Select(field => new FieldChange(field, field.GetValues(older), field.GetValues(newer)))
                .Where(change => change.OldValues != change.NewValues),
        ];
    }

    private ReleaseChangeKinds Classify(HcpcsEntry older, HcpcsEntry newer, FieldChange[] fields, double? sharedWording)
    {
        var kinds = ReleaseChangeKinds.None;
        foreach (var change in fields)
        {
            var field = change.Field;
            if (field == HcpcsField.TerminationDate)
            {
                kinds |= older.TerminationDate is { } end && (newer.TerminationDate ?? DateOnly.MaxValue) >= end
                    ? ReleaseChangeKinds.Reactivated
                    : newer.TerminationDate < Older.LastDay ? ReleaseChangeKinds.Terminated | ReleaseChangeKinds.Retroactive
                    : ReleaseChangeKinds.Terminated;
            }
            else if (field == HcpcsField.ShortDescription || field == HcpcsField.LongDescription)
            {
                kinds |= change.IsBlanksOnly ? ReleaseChangeKinds.None : ReleaseChangeKinds.Reworded;
            }
            else if (field == HcpcsField.AddedDate && older.AddedDate is not null && newer.AddedDate is not null)
            {
                kinds |= ReleaseChangeKinds.Replaced;
            }
            else if (!ActionCodeCheck.IsRemark(field))
            {
                kinds |= ReleaseChangeKinds.Changed;
            }
        }

        kinds |= sharedWording < ReplacedBelow ? ReleaseChangeKinds.Replaced : ReleaseChangeKinds.None;
        return kinds == ReleaseChangeKinds.None ? ReleaseChangeKinds.Clerical : kinds;
    }
}
