using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Hcpcs.Reference.Loading;

/// <summary>Asks the table that is in use when a call begins.</summary>
internal sealed class CurrentLookup(IHcpcsTableProvider provider) : IHcpcsLookup
{
    public IHcpcsLookup Current => provider.Current.Table;

    public HcpcsRelease Release => Current.Release;

    public FrozenDictionary<HcpcsCode, HcpcsRecord> Records => Current.Records;

    public FrozenDictionary<HcpcsModifier, HcpcsModifierRecord> Modifiers => Current.Modifiers;

    public IEnumerable<HcpcsRecord> EnumerateRecords() => Current.EnumerateRecords();

    public IEnumerable<HcpcsModifierRecord> EnumerateModifiers() => Current.EnumerateModifiers();

    public bool TryGet(HcpcsCode code, [NotNullWhen(true)] out HcpcsRecord? record) => Current.TryGet(code, out record);

    public bool Contains(HcpcsCode code) => Current.Contains(code);

    public bool TryGetValidity(HcpcsCode code, out ValidityPeriod validity) => Current.TryGetValidity(code, out validity);

    public bool TryGetModifier(HcpcsModifier modifier, [NotNullWhen(true)] out HcpcsModifierRecord? record) =>
        Current.TryGetModifier(modifier, out record);

    public bool ContainsModifier(HcpcsModifier modifier) => Current.ContainsModifier(modifier);

    public bool TryGetModifierValidity(HcpcsModifier modifier, out ValidityPeriod validity) =>
        Current.TryGetModifierValidity(modifier, out validity);

    public ValueList<string> GetProductNames(HcpcsCode code) => Current.GetProductNames(code);
}
