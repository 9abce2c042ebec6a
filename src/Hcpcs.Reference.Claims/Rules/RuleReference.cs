using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>Where a rule is stated.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record RuleReference
{
    /// <summary>Publisher and title, with the section where there is one.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>The address at which it was read.</summary>
    [JsonPropertyName("url")]
    public required string Url { get; init; }

    /// <summary>The date that the text bears: a day, a month or a year; <see langword="null"/> where it bears none.</summary>
    [JsonPropertyName("date")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Date { get; init; }
}
