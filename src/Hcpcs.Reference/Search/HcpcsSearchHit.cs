using System.Diagnostics;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>An entry that a search found.</summary>
/// <remarks>
/// Its JSON has <c>entry</c>, <c>match</c>, <c>fields</c> and <c>query</c>, and reads back equal. Immutable and safe to use from any thread.
/// </remarks>
[DebuggerDisplay("{ToString(),nq} {Match}")]
public sealed record HcpcsSearchHit
{
    /// <summary>The record of the code or modifier that was found.</summary>
    [JsonPropertyName("entry")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsEntry Entry { get; init; }

    /// <summary>How it matches.</summary>
    [JsonPropertyName("match")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(EnumNameJsonConverter<HcpcsSearchMatch>))]
    public required HcpcsSearchMatch Match { get; init; }

    /// <summary>Where the words were found.</summary>
    [JsonPropertyName("fields")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(EnumNameJsonConverter<HcpcsSearchFields>))]
    public HcpcsSearchFields Fields { get; init; }

    /// <summary>What was searched, as it was typed: <see cref="Highlight"/> looks for its words.</summary>
    [JsonPropertyName("query")]
    public required string Query { get; init; }

    /// <summary>
    /// Whether the entry is what was typed, or has all of it: its code or the beginning of that, a text as a whole, or all words as written,
    /// abbreviated, in singular or plural, or by everyday names. Otherwise a word was completed or corrected, or is missing. Amounts, units and words such as
    /// <c>of</c> need not be there.
    /// </summary>
    [JsonIgnore]
    public bool IsAsTyped => Match is HcpcsSearchMatch.Code or HcpcsSearchMatch.WholeText or HcpcsSearchMatch.CodePrefix
        or HcpcsSearchMatch.NameOrShortDescription or HcpcsSearchMatch.Words;

    /// <summary>The code; <see langword="null"/> where a modifier was found.</summary>
    [JsonIgnore]
    public HcpcsCode? Code => Entry is HcpcsRecord record ? record.Code : null;

    /// <summary>The modifier; <see langword="null"/> where a code was found.</summary>
    [JsonIgnore]
    public HcpcsModifier? Modifier => Entry is HcpcsModifierRecord record ? record.Modifier : null;

    /// <summary>The code or modifier as text.</summary>
    [JsonIgnore]
    public string Identity => Entry.Identity;

    /// <summary>
    /// The words of a text that the search matched: of a description, a name, or any other text of the entry. Typing errors are considered
    /// only if the hit needed that.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The whole words, in order and apart from each other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public ValueList<Range> Highlight(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MatchedWords.Find(
            Query, text, prefixes: !IsAsTyped || Fields.HasFlag(HcpcsSearchFields.Code),
            errors: MatchedWords.HasErrors(Match), wholeWords: true);
    }

    /// <summary>A text as HTML, with the words that <see cref="Highlight"/> gives in <c>&lt;mark&gt;</c> elements.</summary>
    /// <param name="text">The text, which is escaped: it may hold any character, and is safe as content of an element.</param>
    /// <returns>The HTML.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public string ToHtml(string text) => MatchedWords.ToHtml(text, Highlight(text));

    /// <summary>The code or modifier.</summary>
    /// <returns>Its text.</returns>
    public override string ToString() => Identity;
}
