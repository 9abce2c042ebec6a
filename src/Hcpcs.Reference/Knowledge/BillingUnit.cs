using System.Text;

namespace Hcpcs.Reference;

/// <summary>What one unit of a code is on a claim, as its long description says it.</summary>
/// <param name="Quantity">How many of the unit make one billing unit; of several substances without a total, the first one's.</param>
/// <param name="Unit">
/// The unit in the singular and lower case: <c>mg</c>, <c>i.u.</c>, <c>minute</c>, <c>box of 100</c>, <c>dressing</c>, and <c>item</c>
/// where the description says <c>each</c>. One unit has one name: gram and gm are <c>g</c>, cc is <c>ml</c>.
/// </param>
/// <param name="Wording">The words of the description that say so.</param>
/// <remarks>
/// A reading of CMS's words, not a field that CMS publishes; where they do not say it plainly there is none. docs/billing-units.md tells
/// how it is read and how it compares with CMS's crosswalk of drugs. Immutable and safe to use from any thread.
/// </remarks>
public sealed record BillingUnit(decimal Quantity, string Unit, string Wording)
{
    /// <summary>Whether the quantity is the most that one unit stands for: <c>up to 50 mg</c> is one unit, and so is 20 mg.</summary>
    public bool IsUpTo { get; init; }

    /// <summary>
    /// The amount of each substance where the description names several, as <c>3 mg/1 mg</c>; otherwise empty.
    /// </summary>
    public ValueList<BillingAmount> Parts { get; init; }

    /// <summary>The most that one unit holds where the description adds it, as in <c>per study dose, up to 25 millicuries</c>.</summary>
    public BillingAmount? Maximum { get; init; }

    /// <summary>Reads the billing unit of a record from its long description and the section of its code.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The unit, or <see langword="null"/> where the description states none plainly.</returns>
    public static BillingUnit? Of(HcpcsRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return BillingUnitReader.Read(record.LongDescription, HcpcsSection.Of(record.Code)?.Trait ?? default);
    }

    /// <summary>The unit as it is read: <c>10 mg</c>, <c>up to 50 mg</c>, <c>1 therapeutic dose</c>, <c>3 mg and 1 mg</c>.</summary>
    /// <returns>The text, without the maximum; where the description states a lower bound too, its words.</returns>
    public override string ToString()
    {
        if (IsUpTo && Wording.StartsWith("greater than", StringComparison.OrdinalIgnoreCase))
        {
            return Wording;
        }

        var text = new StringBuilder();
        if (IsUpTo)
        {
            text.Append("up to ");
        }

        var whole = new BillingAmount(Quantity, Unit);
        bool total = Parts.IsEmpty || Parts[0] != whole;
        if (total)
        {
            text.Append(whole);
        }

        if (!Parts.IsEmpty)
        {
            text.Append(total ? " (" : string.Empty).AppendJoin(" and ", Parts).Append(total ? ")" : string.Empty);
        }

        return text.ToString();
    }
}
