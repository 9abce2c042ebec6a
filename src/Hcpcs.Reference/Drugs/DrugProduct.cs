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

    /// <summary>
    /// The billing units in a number of packages: <see cref="BillingUnitsPerPackage"/> times the number. It counts packages as the crosswalk
    /// has them, not the milliliters, units or grams (ML, UN, GR) that a claim states beside an NDC.
    /// </summary>
    /// <param name="packages">How many packages, or what part of one.</param>
    /// <returns>The billing units; <see langword="null"/> where the crosswalk states none for a package.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="packages"/> is not greater than zero.</exception>
    /// <exception cref="OverflowException">The product is too large for a <see langword="decimal"/>.</exception>
    public decimal? GetBillingUnits(decimal packages)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(packages);
        return BillingUnitsPerPackage * packages;
    }
}
