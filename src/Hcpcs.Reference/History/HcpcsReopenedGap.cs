using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// Days that a record spans, though the entry had ended before them and was reactivated with effect from a later day: whether it was valid on
/// them, the data does not say. <see cref="IHcpcsHistory"/> answers with <see cref="HcpcsEvidenceKind.ReopenedGap"/> for them.
/// </summary>
/// <remarks>JSON is the same under any options. Immutable and safe to use from any thread.</remarks>
public sealed record HcpcsReopenedGap
{
    /// <summary>The day after the former termination date.</summary>
    [JsonPropertyName("firstDay")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateOnly FirstDay { get; init; }

    /// <summary>The day before the reactivation.</summary>
    [JsonPropertyName("lastDay")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateOnly LastDay { get; init; }

    /// <summary>The last release in hand that has the end.</summary>
    [JsonPropertyName("earlier")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsVersion Earlier { get; init; }

    /// <summary>The first release in hand that has the reactivation.</summary>
    [JsonPropertyName("later")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsVersion Later { get; init; }
}
