using System.Globalization;

namespace Hcpcs.Reference;

// What stands at a place of a description: a character, a number or one of several wordings.
internal static class DescriptionText
{
    public static bool IsNumberAt(ReadOnlySpan<char> text, int at)
    {
        char c = At(text, at);
        return char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(At(text, at + 1)));
    }

    // Reads the number at a place, with a "million" behind it; 0 where it is too large.
    public static decimal ReadNumber(ReadOnlySpan<char> text, int at, out int end, out bool isMillions)
    {
        end = at;
        isMillions = false;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && char.IsAsciiDigit(At(text, end + 1)))))
        {
            end++;
        }

        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands;
        if (!decimal.TryParse(text[at..end], Style, CultureInfo.InvariantCulture, out decimal number))
        {
            return 0;
        }

        if (text[end..].StartsWith("/2 ") && number == 1)
        {
            end += 2;
            return 0.5m;
        }

        int next = SkipBlanks(text, end);
        if (StartsWithAny(text, next, "million") && number < 1_000_000_000)
        {
            isMillions = true;
            end = next + "million".Length;
            number *= 1_000_000;
        }

        // 30-day, as 30 days.
        if (At(text, end) == '-' && char.IsAsciiLetter(At(text, end + 1)))
        {
            end++;
        }

        return number;
    }

    // Whether one of the wordings, which a bar separates, stands at a place.
    public static bool StartsWithAny(ReadOnlySpan<char> text, int at, string wordings)
    {
        var rest = wordings.AsSpan();
        while (!rest.IsEmpty)
        {
            var word = Next(ref rest);
            if (at < text.Length && text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && !char.IsAsciiLetterOrDigit(At(text, at + word.Length)))
            {
                return true;
            }
        }

        return false;
    }

    // Whether the text ends in one of the wordings.
    public static bool EndsWithAny(ReadOnlySpan<char> text, string wordings)
    {
        var rest = wordings.AsSpan();
        while (!rest.IsEmpty)
        {
            var word = Next(ref rest);
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
                && !char.IsAsciiLetterOrDigit(At(text, text.Length - word.Length - 1)))
            {
                return true;
            }
        }

        return false;
    }

    // The character at a place; before and behind the text, a null character.
    public static char At(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? text[at] : '\0';

    public static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (At(text, at) == ' ')
        {
            at++;
        }

        return at;
    }

    public static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (char.IsAsciiLetter(At(text, at)))
        {
            at++;
        }

        return at;
    }

    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> wordings)
    {
        int bar = wordings.IndexOf('|');
        var next = bar < 0 ? wordings : wordings[..bar];
        wordings = bar < 0 ? default : wordings[(bar + 1)..];
        return next;
    }
}
