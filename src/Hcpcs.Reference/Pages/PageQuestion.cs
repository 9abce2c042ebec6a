using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>A question that the data answers.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record PageQuestion
{
    /// <summary>The question.</summary>
    [JsonPropertyName("question")]
    public required string Question { get; init; }

    /// <summary>The answer.</summary>
    [JsonPropertyName("answer")]
    public required string Answer { get; init; }
}
