using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>One record of a code or modifier, and the releases in which it was observed so, one after another without another in between.</summary>
/// <remarks>JSON is the same under any options. Immutable and safe to use from any thread.</remarks>
public sealed record HcpcsEntryVersion
{
    /// <summary>The record.</summary>
    [JsonPropertyName("entry")]
    public required HcpcsEntry Entry { get; init; }

    /// <summary>The first release in hand that has it.</summary>
    [JsonPropertyName("first")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsVersion First { get; init; }

    /// <summary>The last release in hand that has it.</summary>
    [JsonPropertyName("last")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsVersion Last { get; init; }

    /// <summary>The release in hand that follows <see cref="Last"/>, by which it was observed no longer; <see langword="null"/> for the newest.</summary>
    [JsonPropertyName("next")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HcpcsVersion? Next { get; init; }

    /// <summary>Why it was observed no longer.</summary>
    [JsonPropertyName("ending")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public HcpcsVersionEnding Ending { get; init; }

    /// <summary>The <see cref="HcpcsMeaning.Number"/> of what it means.</summary>
    [JsonPropertyName("meaning")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Meaning { get; init; }

    /// <summary>Whether it means something else than the version before.</summary>
    [JsonPropertyName("boundary")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public HcpcsMeaningBoundary Boundary { get; init; }

    /// <summary>
    /// Days of the record of which the data does not say whether the entry was valid, the oldest first: it had ended, and this version or one
    /// before it was reactivated from a later day (J0570).
    /// </summary>
    [JsonPropertyName("reopenedGaps")]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsReopenedGap>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<HcpcsReopenedGap> ReopenedGaps { get; init; }

    /// <summary>
    /// What changed from the version before: empty for the first one, and where the entry was only missing in between.
    /// </summary>
    [JsonPropertyName("changes")]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsFieldChange>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<HcpcsFieldChange> Changes { get; init; }
}
