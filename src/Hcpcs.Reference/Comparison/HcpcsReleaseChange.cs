using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>A code or modifier that two releases do not state alike.</summary>
/// <remarks>Its JSON is the same under any serializer options. Immutable and safe to use from any thread.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record HcpcsReleaseChange
{
    /// <summary>The code or modifier as text; empty where both entries are absent, as in no change of a comparison.</summary>
    [JsonPropertyName("identity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Identity => (Newer ?? Older) switch
    {
        HcpcsRecord record => record.Code.ToString(),
        HcpcsModifierRecord record => record.Modifier.ToString(),
        _ => string.Empty,
    };

    /// <summary>Whether it is a modifier rather than a code.</summary>
    [JsonPropertyName("isModifier")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool IsModifier => (Newer ?? Older) is HcpcsModifierRecord;

    /// <summary>What happened to it, at least one thing.</summary>
    [JsonPropertyName("kinds")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(EnumNameJsonConverter<HcpcsReleaseChangeKinds>))]
    public required HcpcsReleaseChangeKinds Kinds { get; init; }

    /// <summary>The entry of the older release; <see langword="null"/> where it was added.</summary>
    [JsonPropertyName("older")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HcpcsEntry? Older { get; init; }

    /// <summary>The entry of the newer release; <see langword="null"/> where it was dropped.</summary>
    [JsonPropertyName("newer")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HcpcsEntry? Newer { get; init; }

    /// <summary>The fields that differ, in the order of <see cref="HcpcsField.All"/>; empty where it was added or dropped.</summary>
    [JsonPropertyName("fields")]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsFieldChange>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<HcpcsFieldChange> Fields { get; init; }

    /// <summary>
    /// How much the two long descriptions share, 0 to 1: the weight of the words that both have, divided by the weight of all words of the
    /// description with less of it. A word weighs more the fewer descriptions of the two releases have it. <see langword="null"/> where
    /// the descriptions do not differ or one is empty.
    /// </summary>
    [JsonPropertyName("sharedWording")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? SharedWording { get; init; }

    /// <summary>
    /// In one sentence, how the action code of the newer release disagrees with what the data shows; <see langword="null"/> where they agree,
    /// the code is absent, or both releases are of one quarter. An action code is about the last release only: if there are releases between
    /// the two, it can disagree and still be right.
    /// </summary>
    [JsonPropertyName("actionCodeDisagreement")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ActionCodeDisagreement { get; init; }
}
