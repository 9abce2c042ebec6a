using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>A fact that most readers open the page for, in a few words.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record PageFact
{
    /// <summary>What is told, with the quarter of the file where it is one's: <c>Part B limit, January 2026</c>.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>The fact.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }
}
