using System.Text;

namespace Hcpcs.Reference;

/// <summary>
/// Texts that somebody else wrote, as messages and listings show them: on one line, of bounded length, and without what a terminal would obey.
/// </summary>
/// <remarks>One source file, compiled into each assembly that needs it.</remarks>
internal static class ForeignText
{
    /// <summary>As many characters of a text as a message repeats where nothing else is said.</summary>
    private const int DefaultMaxLength = 100;

    /// <summary>A text without control characters, each of which becomes a blank: a line break ends no line, an escape sequence has no effect.</summary>
    public static string OneLine(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\0', '\x1F') < 0 && !text.AsSpan().ContainsAnyInRange('\x7F', '\x9F'))
        {
            return text;
        }

        return string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });
    }

    /// <summary>The beginning of a text on one line, with dots behind it where it goes on.</summary>
    public static string Shorten(string text, int maxLength)
    {
        int length = CutLength(text, maxLength);
        return OneLine(length < text.Length ? $"{text.AsSpan(0, length)}..." : text);
    }

    /// <summary>
    /// The beginning of a text in quotation marks. Control characters and line separators, which no line can show, and surrogates, which
    /// may have no other half, become U+FFFD, so that it is seen that something is there.
    /// </summary>
    public static string Quote(ReadOnlySpan<char> text, int maxLength = DefaultMaxLength)
    {
        int length = CutLength(text, maxLength);
        var quoted = new StringBuilder(length + 8).Append('\'');
        foreach (char c in text[..length])
        {
            quoted.Append(char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' ? '\uFFFD' : c);
        }

        return quoted.Append(length < text.Length ? "...'" : "'").ToString();
    }

    /// <summary>The length of the beginning, which cuts no character in two.</summary>
    private static int CutLength(ReadOnlySpan<char> text, int maxLength) =>
        text.Length <= maxLength ? text.Length : char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength;
}
