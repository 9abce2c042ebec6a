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

    /// <summary>The fields or files relied on, or the text in which the rule was read.</summary>
    [JsonPropertyName("source")]
    public required string Source { get; init; }

    /// <summary>Where the text of the rule is, for a rule that is in none of CMS's files.</summary>
    [JsonPropertyName("url")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Url { get; init; }

    /// <summary>Whether it says how far the data goes, or repeats what a file remarks, rather than what to do: renderers put it last and small.</summary>
    [JsonPropertyName("isRemark")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsRemark { get; init; }
}
