using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>A name that a code is known by.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record PageName
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Where it comes from.</summary>
    [JsonPropertyName("source")]
    public required string Source { get; init; }
}
