using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>A column of a table on a page.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record PageColumn
{
    /// <summary>The heading.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Whether its cells are numbers, which are aligned to the right.</summary>
    [JsonPropertyName("isNumber")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsNumber { get; init; }
}
