using System.Text.Json.Serialization;
namespace Hcpcs.Reference;

/// <summary>A row of Medicare's clinical laboratory fee schedule (CLFS).</summary>
/// <remarks>
/// <para>
/// Source: CMS, clinical diagnostic laboratory fee schedule. Descriptions are left out: they are those of the release. JSON is the same under any
/// options. Immutable and safe to use from any thread.
/// </para>
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record LaboratoryFee
{
    /// <summary>The code.</summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsCode Code { get; init; }

    /// <summary><c>QW</c> for a test that is waived under CLIA; <see langword="null"/> for the row without a modifier.</summary>
    [JsonPropertyName("modifier")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HcpcsModifier? Modifier { get; init; }

    /// <summary>Who sets the rate.</summary>
    [JsonPropertyName("indicator")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required LaboratoryFeeIndicator Indicator { get; init; }

    /// <summary>The rate, US dollars with two decimals; <see langword="null"/> where the contractors set it locally.</summary>
    [JsonPropertyName("rate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Rate { get; init; }

    /// <summary>The day from which the rate holds.</summary>
    [JsonPropertyName("effectiveDate")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateOnly EffectiveDate { get; init; }

    /// <summary>The file and its quarter.</summary>
    [JsonPropertyName("source")]
    public required FeeSource Source { get; init; }
}
