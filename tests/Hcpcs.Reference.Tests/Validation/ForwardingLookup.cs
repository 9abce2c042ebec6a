using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Hcpcs.Reference.Tests.Validation;

/// <summary>A lookup that is no <see cref="HcpcsTable"/>, as an application's own would be.</summary>
internal sealed class ForwardingLookup(IHcpcsLookup inner) : IHcpcsLookup
{
    public HcpcsRelease Release => inner.Release;

    public FrozenDictionary<HcpcsCode, HcpcsRecord> Records => inner.Records;

    public FrozenDictionary<HcpcsModifier, HcpcsModifierRecord> Modifiers => inner.Modifiers;

    public IEnumerable<HcpcsRecord> EnumerateRecords() => inner.EnumerateRecords();

    public IEnumerable<HcpcsModifierRecord> EnumerateModifiers() => inner.EnumerateModifiers();

    public bool TryGet(HcpcsCode code, [NotNullWhen(true)] out HcpcsRecord? record) => inner.TryGet(code, out record);

    public bool Contains(HcpcsCode code) => inner.Contains(code);

    public bool TryGetValidity(HcpcsCode code, out ValidityPeriod validity) => inner.TryGetValidity(code, out validity);

    public bool TryGetModifier(HcpcsModifier modifier, [NotNullWhen(true)] out HcpcsModifierRecord? record) =>
        inner.TryGetModifier(modifier, out record);

    public bool ContainsModifier(HcpcsModifier modifier) => inner.ContainsModifier(modifier);

    public bool TryGetModifierValidity(HcpcsModifier modifier, out ValidityPeriod validity) =>
        inner.TryGetModifierValidity(modifier, out validity);
}
