using System.Diagnostics;

namespace Hcpcs.Reference;

/// <summary>An entry that a search found; its record is made when it is looked up. Immutable and safe to use from any thread.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class HcpcsSearchHit
{
    private readonly string _query;

    internal HcpcsSearchHit(HcpcsCode code, HcpcsModifier modifier, HcpcsSearchMatch match, HcpcsSearchFields fields, string query)
    {
        Code = code;
        Modifier = modifier;
        Match = match;
        Fields = fields;
        _query = query;
    }

    /// <summary>The code; <c>default</c> where a modifier was found.</summary>
    public HcpcsCode Code { get; }

    /// <summary>The modifier; <c>default</c> where a code was found.</summary>
    public HcpcsModifier Modifier { get; }

    /// <summary>How it matches.</summary>
    public HcpcsSearchMatch Match { get; }

    /// <summary>Where the words were found.</summary>
    public HcpcsSearchFields Fields { get; }

    /// <summary>
    /// The words of a text that the search matched: of a description, a name, or any other text of the entry. Typing errors are looked
    /// through only where the hit needed that.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The whole words, in order and apart from each other.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public ValueList<Range> Highlight(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SearchWords.Highlight(
            _query, text, prefixes: Match >= HcpcsSearchMatch.NearWholeText || Fields.HasFlag(HcpcsSearchFields.Code),
            errors: Match is HcpcsSearchMatch.NearWholeText or >= HcpcsSearchMatch.TypingError);
    }

    /// <summary>The code or modifier.</summary>
    /// <returns>Its text.</returns>
    public override string ToString() => Code.IsDefault ? Modifier.ToString() : Code.ToString();
}
