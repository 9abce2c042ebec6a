using System.Text;

namespace Hcpcs.Reference;

// Texts that somebody else wrote, as messages and listings show them: on one line, of bounded length, and without what a terminal would
// obey.
// One source file, compiled into each assembly that needs it.
internal static class ForeignText
{
    // As many characters of a text as a message repeats where nothing else is said.
    private const int DefaultMaxLength = 100;

    // A text without control characters and line separators, each of which becomes a blank: a line break ends no line, an escape sequence
    // has no effect.
    public static string OneLine(string text)
    {
        var all = text.AsSpan();
        if (!all.ContainsAnyInRange('\0', '\x1F') && !all.ContainsAnyInRange('\x7F', '\x9F') && !all.ContainsAnyInRange('\u2028', '\u2029'))
        {
            return text;
        }

        return string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = LeavesLine(source[i]) ? ' ' : source[i];
            }
        });
    }

    // The beginning of a text on one line, with dots behind it where it goes on.
    public static string Shorten(string text, int maxLength)
    {
        int length = CutLength(text, maxLength);
        return OneLine(length < text.Length ? $"{text.AsSpan(0, length)}..." : text);
    }

    // The beginning of a text in quotation marks. What no line can show (control characters, line separators, half of a surrogate pair)
    // becomes U+FFFD, so that it is seen that something is there.
    public static string Quote(ReadOnlySpan<char> text, int maxLength = DefaultMaxLength)
    {
        int length = CutLength(text, maxLength);
        var quoted = new StringBuilder(length + 8).Append('\'');
        foreach (var rune in text[..length].EnumerateRunes())
        {
            quoted.Append(rune.IsBmp && LeavesLine((char)rune.Value) ? Rune.ReplacementChar.ToString() : rune.ToString());
        }

        return quoted.Append(length < text.Length ? "...'" : "'").ToString();
    }

    // Whether a character ends the line that it stands on, or is a command to a terminal.
    public static bool LeavesLine(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    // The length of the beginning, which cuts no character in two.
    public static int CutLength(ReadOnlySpan<char> text, int maxLength) =>
        text.Length <= maxLength ? text.Length : char.IsHighSurrogate(text[maxLength - 1]) ? maxLength - 1 : maxLength;
}
