using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// A row of CMS's ASP NDC-HCPCS crosswalk: a drug product, the code it is billed with, and how many billing units it is. Texts and numbers
/// are CMS's, even where they contradict each other; texts are on one line without blanks around them.
/// </summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record DrugProduct
{
    /// <summary>The code. A product may have more than one, each in a row of its own.</summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsCode Code { get; init; }

    /// <summary>The short description of the code.</summary>
    [JsonPropertyName("shortDescription")]
    public required string ShortDescription { get; init; }

    /// <summary>The labeler: who makes, repackages or distributes the product.</summary>
    [JsonPropertyName("labeler")]
    public required string Labeler { get; init; }

    /// <summary>The NDC as the crosswalk prints it, or the article number that some rows have in its place.</summary>
    [JsonPropertyName("ndcText")]
    public required string NdcText { get; init; }

    /// <summary>The NDC; <see langword="null"/> where <see cref="NdcText"/> is not an NDC.</summary>
    [JsonPropertyName("ndc")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public NdcCode? Ndc => NdcCode.TryParse(NdcText, out var ndc) ? ndc : null;

    /// <summary>The name of the product.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The dosage of one billing unit, for example <c>10 MG</c>.</summary>
    [JsonPropertyName("dosage")]
    public required string Dosage { get; init; }

    /// <summary>PKG SIZE: the size of one item, a vial say, in a measure that the crosswalk does not state.</summary>
    [JsonPropertyName("packageSize")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? PackageSize { get; init; }

    /// <summary>PKG QTY: how many items are in a package.</summary>
    [JsonPropertyName("packageQuantity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? PackageQuantity { get; init; }

    /// <summary>BILLUNITS: billing units in one item.</summary>
    [JsonPropertyName("billingUnitsPerItem")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? BillingUnitsPerItem { get; init; }

    /// <summary>BILLUNITSPKG: billing units in one package.</summary>
    [JsonPropertyName("billingUnitsPerPackage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? BillingUnitsPerPackage { get; init; }

    /// <summary>What stands in columns of numbers and is not a number, as <c>column: text</c>. Such a number is <see langword="null"/>.</summary>
    [JsonPropertyName("notNumbers")]
    [JsonConverter(typeof(ValueListJsonConverter<string>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<string> NonNumericTexts { get; init; }

    /// <summary>
    /// Whether <see cref="BillingUnitsPerItem"/> times <see cref="PackageQuantity"/> is more than one percent away from
    /// <see cref="BillingUnitsPerPackage"/>. CMS rounds packages up to whole units, and a few rows are wrong; only the label tells which.
    /// </summary>
    [JsonPropertyName("billingUnitsDisagree")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool BillingUnitsDisagree =>
        Math.Abs((double?)BillingUnitsPerItem * (double?)PackageQuantity - (double?)BillingUnitsPerPackage ?? 0)
            > (double)(BillingUnitsPerPackage ?? 0) / 100;

    // Whether UN counts the items of the crosswalk: its numbers agree, and an item is one piece. Of a drug taken by mouth, an item that is not of
    // size 1 may be a bottle of 100 tablets, of which UN counts each one, or of syrup; the crosswalk does not say which.
    private bool IsCountedInItems =>
        BillingUnitsPerItem is { } units && QuantityRange.Contains(units)
        && PackageQuantity is { } items && QuantityRange.Contains(items)
        && units * items == BillingUnitsPerPackage
        && (PackageSize == 1 || !MayBeTakenByMouth);

    // Most short descriptions of such codes say so; two ranges hold most of the others.
    private bool MayBeTakenByMouth =>
        ShortDescription.Contains("oral", StringComparison.OrdinalIgnoreCase)
        || Code is { Letter: 'J', Number: (>= 7500 and <= 7599) or (>= 8500 and <= 8999) };

    /// <summary>The billing units in a number of packages as the crosswalk has them: <see cref="BillingUnitsPerPackage"/> times the number.</summary>
    /// <param name="packages">The packages.</param>
    /// <returns>
    /// The billing units; <see langword="null"/> where the crosswalk states none for a package, or where either number is not from 0.000001 to
    /// 1,000,000,000,000.
    /// </returns>
    public HcpcsUnits? GetBillingUnits(PackageCount packages) => HcpcsUnits.Of(BillingUnitsPerPackage, packages.Count);

    /// <summary>
    /// The billing units of the quantity that a claim states beside this NDC, where they follow from definitions alone. A strength, a density or
    /// <see cref="PackageSize"/> is never used.
    /// </summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="unit">
    /// The billing unit of <see cref="Code"/>, if known: <see cref="BillingUnit.Of(HcpcsRecord)"/>. Without it only UN converts.
    /// </param>
    /// <returns>
    /// For UN, <see cref="BillingUnitsPerItem"/> times the number: where that times <see cref="PackageQuantity"/> is exactly
    /// <see cref="BillingUnitsPerPackage"/>, and of drugs taken by mouth only where <see cref="PackageSize"/> is 1, since an item may else be a
    /// bottle of tablets, of which UN counts each one. For the other units what <see cref="BillingUnit.GetUnits(NdcQuantity)"/> gives.
    /// <see langword="null"/> where that does not tell.
    /// </returns>
    /// <remarks>Nothing is allocated.</remarks>
    public HcpcsUnits? GetBillingUnits(NdcQuantity quantity, BillingUnit? unit = null) =>
        quantity.Unit != NdcUnit.Unit ? unit?.GetUnits(quantity)
        : IsCountedInItems ? HcpcsUnits.Of(BillingUnitsPerItem, quantity.Quantity)
        : null;
}
