using System.Diagnostics.CodeAnalysis;

namespace Hcpcs.Reference;

// The entries in the meaning that they had on a day, by the best knowledge of today: what the newest release has no more, or has in another meaning, is that of
// the last release that had it so. What vanished without an end is its last record, which has the day: whoever asks tells that nobody knows.
internal sealed class DayLookup(IHcpcsHistory history, IHcpcsLookup newest, DateOnly day) : IHcpcsLookup
{
    private HcpcsRelease? _release;

    // The newest release, with the days that all of them cover.
    public HcpcsRelease Release => _release ??= newest.Release with
    {
        EarliestCodeTermination = history.Releases.Min(release => release.EarliestCodeTermination),
        EarliestModifierTermination = history.Releases.Min(release => release.EarliestModifierTermination),
    };

    public IEnumerable<HcpcsRecord> EnumerateCodes() => newest.EnumerateCodes();

    public IEnumerable<HcpcsModifierRecord> EnumerateModifiers() => newest.EnumerateModifiers();

    public bool TryGet(HcpcsCode code, [NotNullWhen(true)] out HcpcsRecord? record)
    {
        record = (HcpcsRecord?)Find(history.GetStatus(code, day), () => history.GetMeanings(code));
        return record is not null || newest.TryGet(code, out record);
    }

    public bool TryGet(HcpcsModifier modifier, [NotNullWhen(true)] out HcpcsModifierRecord? record)
    {
        record = (HcpcsModifierRecord?)Find(history.GetStatus(modifier, day), () => history.GetMeanings(modifier));
        return record is not null || newest.TryGet(modifier, out record);
    }

    public bool Contains(HcpcsCode code) => TryGet(code, out _);

    public bool Contains(HcpcsModifier modifier) => TryGet(modifier, out _);

    public bool TryGetValidity(HcpcsCode code, out ValidityPeriod validity)
    {
        bool found = TryGet(code, out var record);
        validity = found ? record!.Validity : default;
        return found;
    }

    public bool TryGetValidity(HcpcsModifier modifier, out ValidityPeriod validity)
    {
        bool found = TryGet(modifier, out var record);
        validity = found ? record!.Validity : default;
        return found;
    }

    public ValueList<string> GetProductNames(HcpcsCode code) => newest.GetProductNames(code);

    private static HcpcsEntry? Find(HcpcsHistoryStatus status, Func<ValueList<HcpcsMeaning>> getMeanings) =>
        status.Meaning > 0 ? getMeanings()[status.Meaning - 1].Entry
        : status.Evidence.Kind == HcpcsEvidenceKind.Vanished ? getMeanings()[^1].Entry
        : null;
}
