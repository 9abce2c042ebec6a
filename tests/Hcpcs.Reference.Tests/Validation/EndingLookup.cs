namespace Hcpcs.Reference.Tests.Validation;

/// <summary>A decorator that ends every code on a day of its own, as a payer might; the records say nothing of that.</summary>
internal sealed class EndingLookup(IHcpcsLookup inner, DateOnly lastDay) : ForwardingLookup(inner)
{
    public override bool TryGetValidity(HcpcsCode code, out ValidityPeriod validity)
    {
        bool found = base.TryGetValidity(code, out validity);
        validity = validity with { LastDay = lastDay };
        return found;
    }
}
