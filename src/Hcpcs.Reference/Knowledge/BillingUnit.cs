using System.Text;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>What one unit of a code is on a claim, as its long description says it.</summary>
/// <remarks>
/// It is a reading of CMS's words, not a field that CMS publishes. If the words do not say it plainly, there is no unit.
/// docs/reference/billing-units.md tells how it is read and how it compares with CMS's crosswalk of drugs. Immutable and safe to use from any
/// thread.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record BillingUnit
{
    /// <summary>How many of the unit make one billing unit, above 0; of several substances without a total, the first one's.</summary>
    [JsonPropertyName("quantity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required decimal Quantity { get; init; }

    /// <summary>
    /// The unit in the singular and lower case: <c>mg</c>, <c>i.u.</c>, <c>minute</c>, <c>box of 100</c>, <c>dressing</c>, and <c>item</c>
    /// where the description says <c>each</c>. One unit has one name: gram and gm are <c>g</c>, cc is <c>ml</c>.
    /// </summary>
    [JsonPropertyName("unit")]
    public required string Unit { get; init; }

    /// <summary>The words of the description that say so.</summary>
    [JsonPropertyName("wording")]
    public required string Wording { get; init; }

    /// <summary>
    /// The unit in words: <c>10 mg</c>, <c>up to 50 mg</c>, <c>1 therapeutic dose</c>, <c>3 mg and 1 mg</c>, without the maximum. If the
    /// description also states a lower bound, this is the wording of the description.
    /// </summary>
    [JsonPropertyName("text")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Text => Describe();

    /// <summary>Whether the quantity is the most that one unit stands for: <c>up to 50 mg</c> is one unit, and so is 20 mg.</summary>
    [JsonPropertyName("isUpTo")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsUpTo { get; init; }

    /// <summary>
    /// The amount of each substance where the description names several, as <c>3 mg/1 mg</c>; otherwise empty.
    /// </summary>
    [JsonPropertyName("parts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(ValueListJsonConverter<BillingAmount>))]
    public ValueList<BillingAmount> Parts { get; init; }

    /// <summary>The most that one unit holds where the description adds it, as in <c>per study dose, up to 25 millicuries</c>.</summary>
    [JsonPropertyName("maximum")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BillingAmount? Maximum { get; init; }

    /// <summary>Reads the billing unit of a record from its long description and the section of its code.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The unit, or <see langword="null"/> where the description states none plainly.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <see langword="null"/>.</exception>
    public static BillingUnit? Of(HcpcsRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return BillingUnitReader.Read(record.LongDescription, SectionTable.TraitOf(record.Code));
    }

    /// <summary>
    /// The billing units of an amount: 1 g of a code that is billed per 250 mg is 4 units. Of a unit that is up to an amount
    /// (<see cref="IsUpTo"/>), each one that is begun counts: 120 mg of up to 50 mg are 3.
    /// </summary>
    /// <param name="amount">The amount.</param>
    /// <returns>
    /// The units; <see langword="null"/> where an amount does not tell them. It is of another measure than the unit; or the unit is one of several
    /// substances (<see cref="Parts"/>); or the code is one of several for ranges of amounts, as <c>greater than 3 mg, but less than or equal
    /// to 6 mg</c>; or its quantity is not from 0.000001 to 1,000,000,000,000.
    /// </returns>
    /// <remarks>
    /// Units convert by definition only: metric ones, cubic centimeters and milliliters, minutes and hours, miles and statute miles.
    /// </remarks>
    public HcpcsUnits? GetUnits(BillingAmount amount)
    {
        if (!TryMeasure(amount, out decimal quantity))
        {
            return null;
        }

        decimal exact = quantity / Quantity;
        return new HcpcsUnits(IsUpTo ? decimal.Ceiling(exact) : exact);
    }

    /// <summary>What an amount is beyond its full units, in the unit of this one: 100 mg of 1.1 g of a code that is billed per 250 mg.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>
    /// The rest; <see langword="null"/> where there is none, or where <see cref="GetUnits(BillingAmount)"/> does not give units. A unit that is up to
    /// an amount does not leave one.
    /// </returns>
    public BillingAmount? GetRemainder(BillingAmount amount) =>
        !IsUpTo && TryMeasure(amount, out decimal quantity) && quantity % Quantity is > 0 and var rest ? new BillingAmount(rest, Unit) : null;

    /// <summary>The amount of so many units, the reverse of <see cref="GetUnits(BillingAmount)"/>: 4 units of 250 mg are 1,000 mg.</summary>
    /// <param name="units">The units.</param>
    /// <returns>
    /// The amount in <see cref="Unit"/>, of a unit that is up to an amount (<see cref="IsUpTo"/>) the most; <see langword="null"/> where units do not
    /// tell it, or where their number is not from 0.000001 to 1,000,000,000,000.
    /// </returns>
    public BillingAmount? GetAmount(HcpcsUnits units) =>
        IsProportional && QuantityRange.Contains(units.Exact) ? new BillingAmount(Quantity * units.Exact, Unit) : null;

    /// <summary>
    /// The billing units of a quantity that a claim states beside an NDC, where the unit of the code measures the same: ML of a code in
    /// milliliters, GR and ME of a code in grams, milligrams or micrograms, F2 of a code in i.u. A strength or a density is never used.
    /// </summary>
    /// <param name="quantity">The quantity.</param>
    /// <returns>
    /// The units, as <see cref="GetUnits(BillingAmount)"/> has them; <see langword="null"/> for all else. UN counts pieces of a product: only
    /// <see cref="DrugProduct.GetBillingUnits(NdcQuantity, BillingUnit?)"/> converts it. <c>unit</c> in a description is never taken for an
    /// international unit: the units of heparin and botulinum toxins are their own.
    /// </returns>
    /// <remarks>Nothing is allocated.</remarks>
    public HcpcsUnits? GetUnits(NdcQuantity quantity)
    {
        string? unit = quantity.Unit switch
        {
            NdcUnit.Milliliter => "ml",
            NdcUnit.Gram => "g",
            NdcUnit.Milligram => "mg",
            NdcUnit.InternationalUnit => "i.u.",
            _ => null,
        };
        return unit is null ? null : GetUnits(new BillingAmount(quantity.Quantity, unit));
    }

    /// <summary>The unit as it is read: <see cref="Text"/>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    // Whether twice the amount is twice the units. It is not where another code is for more, nor where one amount stands for several.
    private bool IsProportional =>
        Parts.IsEmpty && !HasLowerBound && !(IsUpTo && Wording.StartsWith("less than", StringComparison.OrdinalIgnoreCase))
        && QuantityRange.Contains(Quantity);

    private bool HasLowerBound => IsUpTo && Wording.StartsWith("greater than", StringComparison.OrdinalIgnoreCase);

    // The quantity of an amount in the unit of this one.
    private bool TryMeasure(BillingAmount amount, out decimal quantity)
    {
        quantity = 0;
        return IsProportional && QuantityRange.Contains(amount.Quantity) && UnitMeasures.TryConvert(amount.Quantity, amount.Unit, Unit, out quantity);
    }

    private string Describe()
    {
        if (HasLowerBound)
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
