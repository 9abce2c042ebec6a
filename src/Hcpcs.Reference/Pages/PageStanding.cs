using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>Whether an entry is valid, in a word and a sentence: what a page says first.</summary>
/// <remarks>
/// It is of the date of service or, without one, of the last day of the release. Immutable and safe to use from any thread.
/// </remarks>
public sealed record PageStanding
{
    /// <summary>How it stands.</summary>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(EnumNameJsonConverter<PageStandingKind>))]
    public required PageStandingKind Kind { get; init; }

    /// <summary>The word: <c>Valid</c>, <c>Ended</c>, <c>Not yet valid</c>, <c>Unknown</c>.</summary>
    [JsonPropertyName("word")]
    public required string Word { get; init; }

    /// <summary>Since when, until when, what takes its place, and which release says so.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }
}
