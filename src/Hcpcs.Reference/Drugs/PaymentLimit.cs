using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// A row of CMS's quarterly file of Medicare Part B payment limits. Whether a code has one says nothing about coverage: the contractor
/// that processes the claim decides. Texts are on one line without blanks around them.
/// </summary>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record PaymentLimit
{
    /// <summary>The code.</summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsCode Code { get; init; }

    /// <summary>The short description of the code.</summary>
    [JsonPropertyName("shortDescription")]
    public required string ShortDescription { get; init; }

    /// <summary>The dosage that the limit is for: one billing unit.</summary>
    [JsonPropertyName("dosage")]
    public required string Dosage { get; init; }

    /// <summary>The payment limit, US dollars for one billing unit.</summary>
    [JsonPropertyName("limit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Limit { get; init; }

    /// <summary>The patient's coinsurance, percent.</summary>
    [JsonPropertyName("coinsurancePercentage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? CoinsurancePercentage { get; init; }

    /// <summary>For vaccines, the percentage of the average wholesale price (AWP) that is paid.</summary>
    [JsonPropertyName("vaccineAwpPercentage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? VaccineAwpPercentage { get; init; }

    /// <summary>For vaccines, the limit by that, US dollars.</summary>
    [JsonPropertyName("vaccineLimit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? VaccineLimit { get; init; }

    /// <summary>For blood products, the percentage of the average wholesale price (AWP) that is paid.</summary>
    [JsonPropertyName("bloodAwpPercentage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? BloodAwpPercentage { get; init; }

    /// <summary>For blood products, the limit by that, US dollars.</summary>
    [JsonPropertyName("bloodLimit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? BloodLimit { get; init; }

    /// <summary>The column Clotting Factor: <c>1</c> for clotting factors, else <see langword="null"/>.</summary>
    [JsonPropertyName("clottingFactor")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ClottingFactor { get; init; }

    /// <summary>CMS's remarks, for example <c>Inflation-adjusted coinsurance</c>.</summary>
    [JsonPropertyName("notes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Notes { get; init; }

    /// <summary>What stands in columns of numbers and is not a number, as <c>Payment Limit: N/A</c>. Such a number is <see langword="null"/>.</summary>
    [JsonPropertyName("notNumbers")]
    [JsonConverter(typeof(ValueListJsonConverter<string>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<string> NonNumericTexts { get; init; }
}
