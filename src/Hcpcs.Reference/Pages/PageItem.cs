using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>An entry of a part of a page, ready to be shown.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record PageItem
{
    /// <summary>Its name, or <see langword="null"/> for a sentence that stands for itself.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; init; }

    /// <summary>What it says, at least one value but for an empty field.</summary>
    [JsonPropertyName("values")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(ValueListJsonConverter<PageValue>))]
    public ValueList<PageValue> Values { get; init; }

    /// <summary>What it means.</summary>
    [JsonPropertyName("remark")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Remark { get; init; }

    /// <summary>Where to read more: an address that begins with <c>https:</c>, <c>mailto:</c> or <c>tel:</c>.</summary>
    [JsonPropertyName("url")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Url { get; init; }

    /// <summary>What it relies on: numbers of the part <c>sources</c>, whose first item is 1.</summary>
    [JsonPropertyName("footnotes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(FootnotesJsonConverter))]
    public ValueList<int> Footnotes { get; init; }

    /// <summary>Whether it must stand out.</summary>
    [JsonPropertyName("isWarning")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsWarning { get; init; }

    /// <summary>Whether it can be small: see <see cref="PageStatement.IsRemark"/>.</summary>
    [JsonPropertyName("isRemark")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsRemark { get; init; }
}
