using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>A value set, or a page of one, as a list.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record HcpcsExpansion
{
    /// <summary>The entries: in code order, modifiers behind codes; of a filter, the best first.</summary>
    [JsonPropertyName("entries")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsEntry>))]
    public ValueList<HcpcsEntry> Entries { get; init; }

    /// <summary>How many entries there are, those outside offset and count included.</summary>
    [JsonPropertyName("total")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonNumberHandling(JsonNumberHandling.Strict)]
    public required int Total { get; init; }

    /// <summary>The release that it was made from.</summary>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsVersion Version { get; init; }

    /// <summary>The day by which entries count as active or not: the date that was asked for, or the last day of the release's quarter.</summary>
    [JsonPropertyName("day")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required DateOnly Day { get; init; }

    /// <summary>Why there is no list: the version is not the release in use. Empty where there is one.</summary>
    [JsonPropertyName("issues")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsTerminologyIssue>))]
    public ValueList<HcpcsTerminologyIssue> Issues { get; init; }
}
