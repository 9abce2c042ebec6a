using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>A text that a note relies on: of the FDA or DailyMed for a drug, of CMS or a Medicare contractor for coverage and modifiers.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record NoteSource
{
    /// <summary>What the text is.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>Who published it and, where a copy was read, who made the copy.</summary>
    [JsonPropertyName("publisher")]
    public required string Publisher { get; init; }

    /// <summary>
    /// The date that the text states, <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>: of the label's revision, of the announcement or, for
    /// openFDA, of the record's last update; <see langword="null"/> if a copy does not state one.
    /// </summary>
    [JsonPropertyName("date")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Date { get; init; }

    /// <summary>Where it was read.</summary>
    [JsonPropertyName("url")]
    public required string Url { get; init; }

    /// <summary>Which facts were taken from it, and which part of the text was read where that is not the whole.</summary>
    [JsonPropertyName("facts")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<string> Facts { get; init; }
}
