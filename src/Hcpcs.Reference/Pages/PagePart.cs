using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>A part of a page, ready to be shown: every renderer walks these.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record PagePart
{
    /// <summary>The heading.</summary>
    [JsonPropertyName("heading")]
    public required string Heading { get; init; }

    /// <summary>The entries, at least one.</summary>
    [JsonPropertyName("items")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(ValueListJsonConverter<PageItem>))]
    public required ValueList<PageItem> Items { get; init; }
}
