using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>How many of the entries that a search found are of one section, or modifiers.</summary>
/// <remarks>
/// <see cref="HcpcsSearchOptions.Section"/> searches within a section, and <see cref="HcpcsSearchOptions.IsModifier"/> among modifiers. Its JSON has <c>section</c>,
/// <c>modifiers</c> where it is theirs, <c>total</c> and <c>ended</c>, and reads back equal. Immutable and safe to use from any thread.
/// </remarks>
public sealed record HcpcsSearchGroup
{
    /// <summary>The section; <see langword="null"/> for modifiers, and for codes outside of all sections.</summary>
    [JsonPropertyName("section")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HcpcsSection? Section { get; init; }

    /// <summary>Whether the group is that of modifiers.</summary>
    [JsonPropertyName("modifiers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsModifiers { get; init; }

    /// <summary>How many entries of the group match and pass the filters, at least 1. The totals of all groups add up to that of the search.</summary>
    [JsonPropertyName("total")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonNumberHandling(JsonNumberHandling.Strict)]
    public required int Total { get; init; }

    /// <summary>How many of them ended before the last day of the release.</summary>
    [JsonPropertyName("ended")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonNumberHandling(JsonNumberHandling.Strict)]
    public required int Ended { get; init; }
}
