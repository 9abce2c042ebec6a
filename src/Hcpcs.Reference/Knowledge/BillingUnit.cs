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

    /// <summary>The unit as it is read: <see cref="Text"/>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    private string Describe()
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
