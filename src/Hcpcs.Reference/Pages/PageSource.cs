using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>A text that a page relies on, or whom to ask.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record PageSource
{
    /// <summary>What it is.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Its date and file, or the address.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>Where it was read, if it was on the web.</summary>
    [JsonPropertyName("url")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Url { get; init; }
}
