using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>Another code or modifier that a page names, or its own place among them.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record PageEntry
{
    /// <summary>The code or modifier.</summary>
    [JsonPropertyName("identity")]
    public required string Identity { get; init; }

    /// <summary>Its short description.</summary>
    [JsonPropertyName("shortDescription")]
    public required string ShortDescription { get; init; }

    /// <summary>Its first valid day, where the release states one.</summary>
    [JsonPropertyName("firstDay")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? FirstDay { get; init; }

    /// <summary>Its last valid day, where the release states one.</summary>
    [JsonPropertyName("lastDay")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? LastDay { get; init; }
}
