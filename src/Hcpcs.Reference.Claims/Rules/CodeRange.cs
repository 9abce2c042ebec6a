using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>Codes from a first to a last one, both included.</summary>
/// <param name="First">The first code.</param>
/// <param name="Last">The last code; the same for a single one.</param>
public readonly record struct CodeRange([property: JsonPropertyName("first")] HcpcsCode First, [property: JsonPropertyName("last")] HcpcsCode Last)
{
    /// <summary>Reads ranges and single codes, separated by blanks: <c>A0425-A0436 K0001</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The ranges, in its order; at least one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">There is none; or a part is not a code or two codes with a hyphen between them, the first not behind the last.</exception>
    public static ValueList<CodeRange> ParseList(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        ValueList<CodeRange> ranges = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
        return ranges.IsEmpty ? throw new FormatException("The text has no codes; a rule for all codes has no list.") : ranges;
    }

    /// <summary>The range of a section.</summary>
    /// <param name="section">The section.</param>
    /// <returns>Its codes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is <see langword="null"/>.</exception>
    public static CodeRange Of(HcpcsSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return new CodeRange(section.First, section.Last);
    }

    /// <summary>Whether a code is one of them.</summary>
    /// <param name="code">The code; <c>default</c> is in no range.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(HcpcsCode code) => code >= First && code <= Last && !code.IsDefault;

    /// <summary>The range as <see cref="ParseList"/> reads it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => First == Last ? First.ToString() : $"{First}-{Last}";

    private static CodeRange Parse(string text)
    {
        int hyphen = text.IndexOf('-', StringComparison.Ordinal);
        var first = HcpcsCode.Parse(hyphen < 0 ? text : text[..hyphen]);
        var last = hyphen < 0 ? first : HcpcsCode.Parse(text[(hyphen + 1)..]);
        return first <= last ? new CodeRange(first, last) : throw new FormatException($"'{text}' is not a range of codes: {first} lies behind {last}.");
    }
}
