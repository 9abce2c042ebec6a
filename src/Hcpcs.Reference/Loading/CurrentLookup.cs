using System.Diagnostics.CodeAnalysis;

namespace Hcpcs.Reference.Loading;

// Asks the table that is in use when a call begins.
internal sealed class CurrentLookup(IHcpcsTableProvider provider) : IHcpcsLookup, IReplaceable<IHcpcsLookup>
{
    public IHcpcsLookup Current => provider.Current.Lookup;

    // Whether it asks this one.
    public bool IsOf(IHcpcsTableProvider other) => ReferenceEquals(provider, other);

    public HcpcsRelease Release => Current.Release;

    public IEnumerable<HcpcsRecord> EnumerateCodes() => Current.EnumerateCodes();

    public IEnumerable<HcpcsModifierRecord> EnumerateModifiers() => Current.EnumerateModifiers();

    public bool TryGet(HcpcsCode code, [NotNullWhen(true)] out HcpcsRecord? record) => Current.TryGet(code, out record);

    public bool TryGet(HcpcsModifier modifier, [NotNullWhen(true)] out HcpcsModifierRecord? record) => Current.TryGet(modifier, out record);

    public bool Contains(HcpcsCode code) => Current.Contains(code);

    public bool Contains(HcpcsModifier modifier) => Current.Contains(modifier);

    public bool TryGetValidity(HcpcsCode code, out ValidityPeriod validity) => Current.TryGetValidity(code, out validity);

    public bool TryGetValidity(HcpcsModifier modifier, out ValidityPeriod validity) => Current.TryGetValidity(modifier, out validity);

    public ValueList<string> GetProductNames(HcpcsCode code) => Current.GetProductNames(code);
}
