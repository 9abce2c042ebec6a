using System.Diagnostics;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>One of the things that a text being typed may become.</summary>
/// <remarks>
/// Its JSON has <c>kind</c>, <c>text</c>, <c>code</c> or <c>modifier</c> where there is one, and <c>highlights</c> where there are any, and
/// reads back equal. Immutable and safe to use from any thread.
/// </remarks>
[DebuggerDisplay("{Kind} {Text,nq} {Code,nq}{Modifier,nq}")]
public sealed record HcpcsCompletion
{
    /// <summary>What it is.</summary>
    [JsonPropertyName("kind")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(EnumNameJsonConverter<HcpcsCompletionKind>))]
    public required HcpcsCompletionKind Kind { get; init; }

    /// <summary>What to show: a product name, a short description, or the typed text with its last word completed.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>The code that it leads to; <see langword="null"/> for a word or a modifier.</summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HcpcsCode? Code { get; init; }

    /// <summary>The modifier that it leads to; <see langword="null"/> for a word or a code.</summary>
    [JsonPropertyName("modifier")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HcpcsModifier? Modifier { get; init; }

    /// <summary>
    /// Which parts of <see cref="Text"/> were typed, in order and without overlap: words, and the beginning of an unfinished word. Empty
    /// where the typed text is not in it, such as a code in its description.
    /// </summary>
    [JsonPropertyName("highlights")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(RangeListJsonConverter))]
    public ValueList<Range> Highlights { get; init; }

    /// <summary>The <see cref="Text"/> as HTML, with the <see cref="Highlights"/> in <c>&lt;mark&gt;</c> elements.</summary>
    /// <returns>The HTML; the text is escaped and safe as content of an element.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A highlight of a completion made by hand lies outside of the text.</exception>
    public string ToHtml() => MatchedWords.ToHtml(Text, Highlights);
}
