using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>A value and what it means.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record PageValue
{
    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public required string Text { get; init; }

    /// <summary>What it means, where that is not plain.</summary>
    [JsonPropertyName("meaning")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Meaning { get; init; }
}
