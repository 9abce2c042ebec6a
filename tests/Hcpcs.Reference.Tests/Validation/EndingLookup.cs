using System.Diagnostics.CodeAnalysis;

namespace Hcpcs.Reference.Tests.Validation;

/// <summary>A decorator that ends every code on a day of its own, as a payer might; the records say nothing of that.</summary>
internal sealed class EndingLookup(IHcpcsLookup inner, DateOnly lastDay) : IHcpcsLookup
{
    public HcpcsRelease Release => inner.Release;

    public IEnumerable<HcpcsRecord> EnumerateCodes() => inner.EnumerateCodes();

    public IEnumerable<HcpcsModifierRecord> EnumerateModifiers() => inner.EnumerateModifiers();

    public bool TryGet(HcpcsCode code, [NotNullWhen(true)] out HcpcsRecord? record) => inner.TryGet(code, out record);

    public bool TryGet(HcpcsModifier modifier, [NotNullWhen(true)] out HcpcsModifierRecord? record) => inner.TryGet(modifier, out record);

    public bool Contains(HcpcsCode code) => inner.Contains(code);

    public bool Contains(HcpcsModifier modifier) => inner.Contains(modifier);

    public bool TryGetValidity(HcpcsCode code, out ValidityPeriod validity)
    {
        bool found = inner.TryGetValidity(code, out validity);
        validity = validity with { LastDay = lastDay };
        return found;
    }

    public bool TryGetValidity(HcpcsModifier modifier, out ValidityPeriod validity) => inner.TryGetValidity(modifier, out validity);

    public ValueList<string> GetProductNames(HcpcsCode code) => inner.GetProductNames(code);
}
