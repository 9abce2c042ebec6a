using System.Text.Json.Serialization;
namespace Hcpcs.Reference;

/// <summary>A row of Addendum B of Medicare's hospital outpatient prospective payment system (OPPS).</summary>
/// <remarks>
/// <para>
/// Source: CMS, OPPS Addendum B, with the meanings of Addendum D1. That a code has a rate does not imply coverage. An amount that the file leaves
/// out, or writes as a single period, is <see langword="null"/>; <c>$0.00</c> is 0. JSON is the same under any options. Immutable and safe to use
/// from any thread.
/// </para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record OutpatientFee
{
    /// <summary>The code.</summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsCode Code { get; init; }

    /// <summary>Whether and how the system pays.</summary>
    [JsonPropertyName("statusIndicator")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required OutpatientStatusIndicator StatusIndicator { get; init; }

    /// <summary>The ambulatory payment classification (APC), four digits.</summary>
    [JsonPropertyName("apc")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Apc { get; init; }

    /// <summary>The weight of the APC, which the conversion factor of the system multiplies. Drugs have a rate without one.</summary>
    [JsonPropertyName("relativeWeight")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? RelativeWeight { get; init; }

    /// <summary>The rate, US dollars, before any adjustment to an area.</summary>
    [JsonPropertyName("paymentRate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? PaymentRate { get; init; }

    /// <summary>The national unadjusted copayment, US dollars.</summary>
    [JsonPropertyName("nationalUnadjustedCopayment")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? NationalUnadjustedCopayment { get; init; }

    /// <summary>The minimum unadjusted copayment, US dollars: mostly a fifth of the rate, and 0 for preventive services.</summary>
    [JsonPropertyName("minimumUnadjustedCopayment")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? MinimumUnadjustedCopayment { get; init; }

    /// <summary>The coinsurance, percent, where it was lowered because the price rose faster than inflation (Inflation Reduction Act).</summary>
    [JsonPropertyName("iraCoinsurancePercentage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? IraCoinsurancePercentage { get; init; }

    /// <summary>The copayment that results from that percentage or from the inpatient deductible as its cap, US dollars.</summary>
    [JsonPropertyName("adjustedBeneficiaryCopayment")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? AdjustedBeneficiaryCopayment { get; init; }

    /// <summary><c>*</c>: the pass-through status of the drug or device ends during the calendar year.</summary>
    [JsonPropertyName("passThroughExpires")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool PassThroughExpires { get; init; }

    /// <summary>CMS's remark, for example on a capped copayment.</summary>
    [JsonPropertyName("note")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Note { get; init; }

    /// <summary><c>*</c>: the row changed since the quarter before.</summary>
    [JsonPropertyName("changed")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool IsChanged { get; init; }

    /// <summary>The file and its quarter.</summary>
    [JsonPropertyName("source")]
    public required FeeSource Source { get; init; }
}
