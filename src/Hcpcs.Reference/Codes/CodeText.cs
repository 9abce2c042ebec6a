using System.Text;

namespace Hcpcs.Reference;

/// <summary>What codes and modifiers share as text: trimming, narrowing, and saying what a text is that is neither.</summary>
internal static class CodeText
{
    /// <summary>The longest part of a foreign text that a message repeats.</summary>
    private const int MaxQuoted = 24;

    /// <summary>Removes ASCII white space at both ends. Other white space (a no-break space, say) is content, and makes a text malformed.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        int start = 0, end = text.Length;
        while (start < end && IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <inheritdoc cref="Trim(ReadOnlySpan{char})"/>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        int start = 0, end = text.Length;
        while (start < end && IsWhiteSpace((char)text[start]))
        {
            start++;
        }

        while (end > start && IsWhiteSpace((char)text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    private static bool IsWhiteSpace(char c) => c is ' ' or (>= '\t' and <= '\r');

    /// <summary>Copies ASCII characters to bytes, all or nothing.</summary>
    public static bool TryNarrow(ReadOnlySpan<char> ascii, Span<byte> destination, out int written)
    {
        if (destination.Length < ascii.Length)
        {
            written = 0;
            return false;
        }

        for (int i = 0; i < ascii.Length; i++)
        {
            destination[i] = (byte)ascii[i];
        }

        written = ascii.Length;
        return true;
    }

    /// <summary>The whole text: a part of it could be a code although the whole is none.</summary>
    public static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    /// <summary>Whether the text has the shape of a CPT (Level I) code: five digits, or four and A, F, T, U or M.</summary>
    public static bool IsLevelOneCode(ReadOnlySpan<char> text) =>
        text.Length == 5 && AreDigits(text[..4]) && (char.IsAsciiDigit(text[4]) || (char)(text[4] & ~0x20) is 'A' or 'F' or 'T' or 'U' or 'M');

    /// <summary>Says in one sentence why a text is no Level II code, and what it is instead where that can be told.</summary>
    public static string ExplainCode(ReadOnlySpan<char> text)
    {
        const string Expected = "a HCPCS Level II code is a letter and four digits, for example J1412";
        var trimmed = Trim(text);
        string quoted = Quote(trimmed);
        if (trimmed.IsEmpty)
        {
            return $"The text is empty: {Expected}.";
        }

        if (IsLevelOneCode(trimmed))
        {
            return $"{quoted} is a CPT (HCPCS Level I) code, another code set: {Expected}.";
        }

        if (HcpcsModifier.TryParse(trimmed, out _))
        {
            return $"{quoted} has the shape of a modifier, not of a code: {Expected}.";
        }

        foreach (char c in trimmed)
        {
            if (c is < ' ' or > '~')
            {
                return $"{quoted} contains the character U+{(int)c:X4}, which is in no code: {Expected}.";
            }
        }

        if (trimmed.Length > HcpcsCode.Length && HcpcsCode.TryParse(trimmed[..HcpcsCode.Length], out var code))
        {
            return $"{quoted} begins with the code {code}, but has more in it; modifiers and the like are separate: {Expected}.";
        }

        if (trimmed.Length != HcpcsCode.Length)
        {
            return $"{quoted} has {trimmed.Length} character{(trimmed.Length == 1 ? string.Empty : "s")} instead of 5: {Expected}.";
        }

        if (!char.IsAsciiLetter(trimmed[0]))
        {
            return $"{quoted} does not begin with a letter: {Expected}.";
        }

        int wrong = 1;
        while (char.IsAsciiDigit(trimmed[wrong]))
        {
            wrong++;
        }

        string lookAlike = (char)(trimmed[wrong] & ~0x20) switch
        {
            'O' => $"the letter {trimmed[wrong]} for a zero",
            'I' or 'L' => $"the letter {trimmed[wrong]} for a one",
            _ => $"'{trimmed[wrong]}' where a digit belongs",
        };
        return $"{quoted} has {lookAlike} at character {wrong + 1}: {Expected}.";
    }

    /// <summary>Says in one sentence why a text is no modifier.</summary>
    public static string ExplainModifier(ReadOnlySpan<char> text)
    {
        const string Expected = "a modifier is two letters or digits, for example JZ";
        var trimmed = Trim(text);
        if (trimmed.IsEmpty)
        {
            return $"The text is empty: {Expected}.";
        }

        return HcpcsCode.TryParse(trimmed, out _)
            ? $"{Quote(trimmed)} has the shape of a code, not of a modifier: {Expected}."
            : $"{Quote(trimmed)} is no modifier: {Expected}.";
    }

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text in quotation marks, as far as it is needed to tell which one is meant.</summary>
    internal static string Quote(ReadOnlySpan<char> text) => ForeignText.Quote(text, MaxQuoted);
}
