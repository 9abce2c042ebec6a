using System.Diagnostics.CodeAnalysis;

namespace Hcpcs.Reference.Tests.Validation;

/// <summary>A lookup that is not a <see cref="HcpcsTable"/>, as an application's own would be.</summary>
internal class ForwardingLookup(IHcpcsLookup inner) : IHcpcsLookup
{
    public HcpcsRelease Release => inner.Release;

    public IEnumerable<HcpcsRecord> EnumerateCodes() => inner.EnumerateCodes();

    public IEnumerable<HcpcsModifierRecord> EnumerateModifiers() => inner.EnumerateModifiers();

    public bool TryGet(HcpcsCode code, [NotNullWhen(true)] out HcpcsRecord? record) => inner.TryGet(code, out record);

    public bool TryGet(HcpcsModifier modifier, [NotNullWhen(true)] out HcpcsModifierRecord? record) => inner.TryGet(modifier, out record);

    public bool Contains(HcpcsCode code) => inner.Contains(code);

    public bool Contains(HcpcsModifier modifier) => inner.Contains(modifier);

    public virtual bool TryGetValidity(HcpcsCode code, out ValidityPeriod validity) => inner.TryGetValidity(code, out validity);

    public bool TryGetValidity(HcpcsModifier modifier, out ValidityPeriod validity) => inner.TryGetValidity(modifier, out validity);

    public ValueList<string> GetProductNames(HcpcsCode code) => inner.GetProductNames(code);
}
