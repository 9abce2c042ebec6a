using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>Whether a code or modifier was valid on a day, in which meaning, and what the answer rests on.</summary>
/// <remarks>JSON is the same under any options. Immutable and safe to use from any thread.</remarks>
public readonly record struct HcpcsHistoryStatus
{
    /// <summary>
    /// The status. With <see cref="HcpcsEvidenceKind.ReopenedGap"/>, <see cref="HcpcsStatus.Valid"/> says only that the record spans the day.
    /// </summary>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public HcpcsStatus Status { get; init; }

    /// <summary>
    /// The <see cref="HcpcsMeaning.Number"/> of the meaning that was valid on the day, or had ended by then; 0 where there is none.
    /// </summary>
    [JsonPropertyName("meaning")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Meaning { get; init; }

    /// <summary>What the answer rests on.</summary>
    [JsonPropertyName("evidence")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public HcpcsEvidence Evidence { get; init; }

    /// <summary>Whether the status is <see cref="HcpcsStatus.Valid"/> and the day does not lie in a reopened gap.</summary>
    [JsonIgnore]
    public bool IsPlainlyValid => Status == HcpcsStatus.Valid && Evidence.Kind != HcpcsEvidenceKind.ReopenedGap;
}
