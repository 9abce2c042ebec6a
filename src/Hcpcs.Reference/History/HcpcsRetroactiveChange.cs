using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// Days on which a later release gives another answer for a code or modifier than an earlier one did, which covered them: decisions that were made by the
/// earlier one may have to be made again. A release covers the days up to the end of its quarter, so later days are not listed.
/// </summary>
/// <remarks>JSON is the same under any options. Immutable and safe to use from any thread.</remarks>
public sealed record HcpcsRetroactiveChange
{
    /// <summary>The code or modifier as text.</summary>
    [JsonPropertyName("identity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Identity => Entry.Identity;

    /// <summary>How the answer changed.</summary>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsRetroactiveChangeKind Kind { get; init; }

    /// <summary>The first day whose answer changed.</summary>
    [JsonPropertyName("firstDay")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateOnly FirstDay { get; init; }

    /// <summary>The last such day: never after the last day of the earlier release.</summary>
    [JsonPropertyName("lastDay")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateOnly LastDay { get; init; }

    /// <summary>The answer of the earlier release; <see cref="HcpcsStatus.Unknown"/> where the entry is not in that release.</summary>
    [JsonPropertyName("from")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsStatus From { get; init; }

    /// <summary>
    /// The answer of the later release; <see cref="HcpcsStatus.Unknown"/> where the entry is not in that release. Of a reopened entry it is
    /// <see cref="HcpcsStatus.Valid"/>, since the record spans the days again, but up to the reactivation they are a gap.
    /// </summary>
    [JsonPropertyName("to")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsStatus To { get; init; }

    /// <summary>The earlier release.</summary>
    [JsonPropertyName("earlier")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsVersion Earlier { get; init; }

    /// <summary>The later release, the next one in hand. CMS may have made the change in a quarter between the two.</summary>
    [JsonPropertyName("later")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsVersion Later { get; init; }

    /// <summary>
    /// The entry of the later release; the one of the earlier release where the later one does not hold it, withdrew these days, or gave them to another
    /// meaning: a withdrawn meaning has its own wording.
    /// </summary>
    [JsonPropertyName("entry")]
    public required HcpcsEntry Entry { get; init; }
}
