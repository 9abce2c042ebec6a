using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>An everyday word or brand in a search, and CMS's words that were looked for in its place.</summary>
/// <remarks>
/// Its source is the table of everyday words that docs/guide/search.md describes. Its JSON has <c>text</c> and <c>words</c>, and reads back equal. Immutable and
/// safe to use from any thread.
/// </remarks>
public sealed record HcpcsSearchAlias
{
    /// <summary>The part of the search that it is about, in lower case, such as <c>knee scooter</c>.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>What CMS calls it, such as <c>crutch substitute</c>. <c>walker wheeled/wheel</c> means <c>walker</c> with <c>wheeled</c> or <c>wheel</c>.</summary>
    [JsonPropertyName("words")]
    public required string Words { get; init; }

    /// <summary>Both, such as <c>knee scooter, also called crutch substitute</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Text}, also called {Words}";
}
