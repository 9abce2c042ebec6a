using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>A sentence that follows from the data by a rule.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record PageStatement
{
    /// <summary>The sentence.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>The rule's id, for example <c>not-otherwise-classified</c>: a contract, listed in docs/guide/pages.md.</summary>
    [JsonPropertyName("rule")]
    public required string Rule { get; init; }

    /// <summary>The fields or files relied on.</summary>
    [JsonPropertyName("source")]
    public required string Source { get; init; }
}
