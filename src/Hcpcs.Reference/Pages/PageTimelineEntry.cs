using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>One line of a timeline: days of service, and the releases that tell of them.</summary>
/// <remarks>JSON is the same under any options. Immutable and safe to use from any thread.</remarks>
public sealed record PageTimelineEntry
{
    /// <summary>What it tells.</summary>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required PageTimelineKind Kind { get; init; }

    /// <summary>What it is of, in a word or two: <c>Meaning 2</c>, <c>Replaces J1439</c>.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The first day of service, where one is stated; of a change there is none.</summary>
    [JsonPropertyName("firstDay")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? FirstDay { get; init; }

    /// <summary>The last day of service, where there is one.</summary>
    [JsonPropertyName("lastDay")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? LastDay { get; init; }

    /// <summary>The first release that has it so; of a change and of a reopened gap, the last one before it; of another code, the release of the page.</summary>
    [JsonPropertyName("firstRelease")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsVersion FirstRelease { get; init; }

    /// <summary>The last release that has it so; of a change and of a reopened gap, the first one that states it; of another code, the release of the page.</summary>
    [JsonPropertyName("lastRelease")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsVersion LastRelease { get; init; }

    /// <summary>What it says.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }
}
