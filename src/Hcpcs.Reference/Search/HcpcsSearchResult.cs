using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>What a search found.</summary>
/// <remarks>
/// Its JSON has <c>hits</c>, which is an empty array where there are none, <c>total</c>, and <c>next</c>, <c>groups</c>, <c>alsoCalled</c> and
/// <c>pointers</c> where there are any, and reads back equal. Immutable and safe to use from any thread.
/// </remarks>
public sealed record HcpcsSearchResult
{
    // A result without hits.
    internal static readonly HcpcsSearchResult Nothing = new();

    /// <summary>The hits, the best first, from <see cref="HcpcsSearchOptions.Offset"/> on, at most <see cref="HcpcsSearchOptions.Limit"/>.</summary>
    [JsonPropertyName("hits")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsSearchHit>))]
    public ValueList<HcpcsSearchHit> Hits { get; init; }

    /// <summary>How many entries match and pass the filters, those outside offset and limit included.</summary>
    [JsonPropertyName("total")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonNumberHandling(JsonNumberHandling.Strict)]
    public int Total { get; init; }

    /// <summary>
    /// The <see cref="HcpcsSearchOptions.Offset"/> of the hits that follow; <see langword="null"/> where these are the last. The same text and filters give the
    /// same order as long as the same release is searched, so that a page of hits continues the one before.
    /// </summary>
    [JsonPropertyName("next")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.Strict)]
    public int? NextOffset { get; init; }

    /// <summary>
    /// How the entries that match and pass the filters are spread over the sections, in the order of codes, those outside of all sections and then modifiers last;
    /// empty unless <see cref="HcpcsSearchOptions.CountGroups"/> asks for it.
    /// </summary>
    [JsonPropertyName("groups")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsSearchGroup>))]
    public ValueList<HcpcsSearchGroup> Groups { get; init; }

    /// <summary>The everyday words and brands of the text that CMS calls something else, and what it calls them. Empty in most searches.</summary>
    [JsonPropertyName("alsoCalled")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsSearchAlias>))]
    public ValueList<HcpcsSearchAlias> AlsoCalled { get; init; }

    /// <summary>
    /// Where Level II does not have what was searched for: another code set with bare numbers, or what is used instead. Empty in most
    /// searches. A pointer is not a hit and does not count in <see cref="Total"/>.
    /// </summary>
    [JsonPropertyName("pointers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsSearchPointer>))]
    public ValueList<HcpcsSearchPointer> Pointers { get; init; }
}
