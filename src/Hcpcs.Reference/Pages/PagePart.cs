using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>A part of a page, ready to be shown: every renderer walks these.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record PagePart
{
    /// <summary>What the part is, as an address within a page: <c>payment</c>. A contract, listed in docs/guide/pages.md.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The heading.</summary>
    [JsonPropertyName("heading")]
    public required string Heading { get; init; }

    /// <summary>The entries; at least one where there is no table.</summary>
    [JsonPropertyName("items")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(ValueListJsonConverter<PageItem>))]
    public ValueList<PageItem> Items { get; init; }

    /// <summary>What is shown as a table.</summary>
    [JsonPropertyName("table")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PageTable? Table { get; init; }

    /// <summary>What stands in place of a part that is folded until it is opened; <see langword="null"/> for a part that is open.</summary>
    [JsonPropertyName("summary")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Summary { get; init; }
}
