using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// A row of CMS's quarterly file of Medicare Part B payment limits. Whether a code has one says nothing about coverage: the contractor
/// that processes the claim decides. Texts are on one line without blanks around them.
/// </summary>
public sealed record PaymentLimit
{
    /// <summary>The code.</summary>
    public required HcpcsCode Code { get; init; }

    /// <summary>The short description of the code.</summary>
    public required string ShortDescription { get; init; }

    /// <summary>The dosage that the limit is for: one billing unit.</summary>
    public required string Dosage { get; init; }

    /// <summary>The payment limit, US dollars for one billing unit.</summary>
    public decimal? Limit { get; init; }

    /// <summary>The patient's coinsurance, percent.</summary>
    public decimal? CoinsurancePercentage { get; init; }

    /// <summary>For vaccines, the percentage of the average wholesale price (AWP) that is paid.</summary>
    public decimal? VaccineAwpPercentage { get; init; }

    /// <summary>For vaccines, the limit by that, US dollars.</summary>
    public decimal? VaccineLimit { get; init; }

    /// <summary>For blood products, the percentage of the average wholesale price (AWP) that is paid.</summary>
    public decimal? BloodAwpPercentage { get; init; }

    /// <summary>For blood products, the limit by that, US dollars.</summary>
    public decimal? BloodLimit { get; init; }

    /// <summary>The column Clotting Factor: <c>1</c> for clotting factors, else <see langword="null"/>.</summary>
    public string? ClottingFactor { get; init; }

    /// <summary>CMS's remarks, for example <c>Inflation-adjusted coinsurance</c>.</summary>
    public string? Notes { get; init; }

    /// <summary>What stands in columns of numbers and is not a number, as <c>Payment Limit: N/A</c>. Such a number is <see langword="null"/>.</summary>
    [JsonPropertyName("notNumbers")]
    public ValueList<string> NonNumericTexts { get; init; }
}
