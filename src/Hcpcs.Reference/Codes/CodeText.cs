using System.Globalization;
using System.Text;

namespace Hcpcs.Reference;

// What the identities share as text: trimming, narrowing, and saying what a text is that is not one of them.
internal static class CodeText
{
    // The digits of an NDC as claims have it.
    private const int NdcDigits = 11;

    // The longest part of a foreign text that a message repeats.
    private const int MaxQuoted = 24;

    // Removes ASCII white space at both ends. Other white space (a no-break space, say) is content, and makes a text malformed.
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

    // Trim(ReadOnlySpan<char>)
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

    // Copies ASCII characters to bytes, all or nothing.
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

    // The whole text: a part of it could be a code although the whole is not.
    public static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    // Whether the text has the shape of a CPT (Level I) code: five digits, or four and A, F, T, U or M.
    public static bool IsLevelOneCode(ReadOnlySpan<char> text) =>
        text.Length == 5 && AreDigits(text[..4]) && (char.IsAsciiDigit(text[4]) || (char)(text[4] & ~0x20) is 'A' or 'F' or 'T' or 'U' or 'M');

    // Whether the text has the shape of a code that lines carry in place of a Level II code: CPT or HIPPS.
    public static bool IsOtherCodeSet(ReadOnlySpan<char> text) => IsLevelOneCode(text) || HippsCodes.HasOwnShape(text);

    // Says in one sentence why a text is not a Level II code, and what it is instead where that can be told.
    public static string ExplainCode(ReadOnlySpan<char> text)
    {
        const string Expected = "a HCPCS Level II code is a letter and four digits, for example J1412";
        var trimmed = Trim(text);
        string quoted = Quote(trimmed);
        if (trimmed.IsEmpty)
        {
            return $"The text is empty: {Expected}.";
        }

        if (NameOtherCodeSet(trimmed) is { } other)
        {
            return $"{quoted} {other}, another code set: {Expected}.";
        }

        if (HcpcsModifier.TryParse(trimmed, out _))
        {
            return $"{quoted} has the shape of a modifier, not of a code: {Expected}.";
        }

        foreach (var c in trimmed.EnumerateRunes())
        {
            if (c.Value is < ' ' or > '~')
            {
                return $"{quoted} contains the character U+{c.Value:X4}, which is not in any code: {Expected}.";
            }
        }

        int place = 0;
        if (trimmed.Length > HcpcsCode.Length && TryFindCode(trimmed, ref place, out var code))
        {
            return place == 0
                ? $"{quoted} begins with the code {code}, but has more after it; modifiers and other parts are separate: {Expected}."
                : $"{quoted} contains the code {code}, but has more around it: {Expected}.";
        }

        if (trimmed.Length != HcpcsCode.Length)
        {
            return $"{quoted} has {Characters(trimmed.Length)} instead of 5: {Expected}.";
        }

        if (!char.IsAsciiLetter(trimmed[0]))
        {
            return $"{quoted} does not begin with a letter: {Expected}.";
        }

        if (!trimmed.ContainsAnyInRange('0', '9'))
        {
            return $"{quoted} has no digits: {Expected}.";
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

    // Finds the next code in a text: what it begins with, or what stands by itself behind something that is neither letter nor digit.
    // place: Where to begin; gets where the code begins.
    public static bool TryFindCode(ReadOnlySpan<char> text, ref int place, out HcpcsCode code)
    {
        for (; place + HcpcsCode.Length <= text.Length; place++)
        {
            int end = place + HcpcsCode.Length;
            if ((place == 0 || (!char.IsLetterOrDigit(text[place - 1]) && !(end < text.Length && char.IsAsciiDigit(text[end]))))
                && HcpcsCode.TryParse(text[place..end], out code))
            {
                return true;
            }
        }

        code = default;
        return false;
    }

    // Says in one sentence why a text is not a modifier, and what it is instead where that can be told.
    public static string ExplainModifier(ReadOnlySpan<char> text)
    {
        const string Expected = "a modifier is two letters or digits, for example JZ";
        var trimmed = Trim(text);
        string quoted = Quote(trimmed);
        if (trimmed.IsEmpty)
        {
            return $"The text is empty: {Expected}.";
        }

        if (HcpcsCode.TryParse(trimmed, out _))
        {
            return $"{quoted} has the shape of a code, not of a modifier: {Expected}.";
        }

        return NameOtherCodeSet(trimmed) is { } other ? $"{quoted} {other}, not a modifier: {Expected}."
            : trimmed.Length != HcpcsModifier.Length ? $"{quoted} is not a modifier, since it has {Characters(trimmed.Length)}: {Expected}."
            : $"{quoted} is not a modifier: {Expected}.";
    }

    // Says in one sentence why a text is not an NDC, and what it is instead where that can be told.
    public static string ExplainNdc(ReadOnlySpan<char> text)
    {
        const string Expected = "an NDC is 4-4-2, 5-3-2, 5-4-1 or 5-4-2 digits with hyphens, or eleven digits without";
        var trimmed = Trim(text);
        string quoted = Quote(trimmed);
        if (trimmed.IsEmpty)
        {
            return $"The text is empty: {Expected}.";
        }

        if (NdcCode.GetReadings(trimmed) is [var first, var second, var third])
        {
            return $"{quoted} has ten digits without hyphens, which is ambiguous: it may be {first}, {second} or {third}: {Expected}.";
        }

        if (trimmed is ['N' or 'n', '4', .. var qualified]
            && Trim(qualified) is { Length: > NdcDigits } claimed
            && NdcCode.TryParse(claimed[..NdcDigits], out var ndc))
        {
            return $"{quoted} is the NDC {ndc} after the qualifier N4, with {Quote(Trim(claimed[NdcDigits..]))} behind it, which is its quantity: {Expected}.";
        }

        if (trimmed.Contains('*') && trimmed.Length <= NdcCode.Length && NdcCode.TryParse(trimmed.ToString().Replace('*', '0'), out ndc))
        {
            return $"{quoted} is the NDC {ndc}, with * in the place of a zero: {Expected}.";
        }

        if (DescribeDigits(trimmed) is { } digits)
        {
            return $"{quoted} {digits}: {Expected}.";
        }

        string? instead = HcpcsCode.TryParse(trimmed, out _) ? "has the shape of a HCPCS Level II code"
            : NameOtherCodeSet(trimmed) ?? (AreDigits(trimmed) ? $"has {Characters(trimmed.Length)}" : null);
        return instead is null ? $"{quoted} is not an NDC: {Expected}." : $"{quoted} {instead}, so it is not an NDC: {Expected}.";
    }

    // What a number, or three with hyphens, can be that is not an NDC; null where the text is none.
    private static string? DescribeDigits(ReadOnlySpan<char> text)
    {
        // The form of twelve digits (6-4-2) takes effect on 2033-03-07 (21 CFR 207.33).
        const string Twelve = "has the form of twelve digits, 6-4-2, which takes effect on 2033-03-07";
        if (text is [_, _, _, _, _, _, '-', _, _, _, _, '-', _, _] && AreDigits($"{text[..6]}{text[7..11]}{text[12..]}"))
        {
            return Twelve;
        }

        if (text.IndexOfAny('E', 'e') > 0
            && double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _))
        {
            return "is a number in exponent form, as spreadsheets write long ones: digits may be lost, and the column must be text";
        }

        return !AreDigits(text) ? null : text.Length switch
        {
            8 or 9 => $"has {text.Length} digits: either zeros in front are lost, or these are labeler and product without the package",
            12 when text[0] == '0' => Twelve,
            12 => "has twelve digits and may be a UPC, the number of a bar code",
            _ => null,
        };
    }

    // Says in one sentence why a text is not a quarter, and what it is instead where that can be told.
    public static string ExplainQuarter(ReadOnlySpan<char> text)
    {
        const string Expected = "a quarter is its year and its first month, for example 2026-01";
        var trimmed = Trim(text);
        string quoted = Quote(trimmed);
        if (trimmed.IsEmpty)
        {
            return $"The text is empty: {Expected}.";
        }

        if (HcpcsVersion.TryParse(trimmed, out _))
        {
            return $"{quoted} is the version of a correction, not a quarter: {Expected}.";
        }

        const string Day = "yyyy-MM-dd";
        return DateOnly.TryParseExact(trimmed, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? $"{quoted} is a day, not a quarter: {Expected}."
            : trimmed.Length == HcpcsQuarter.Length && DateOnly.TryParseExact(
                $"{trimmed}-01", Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? $"{quoted} is a month that does not begin a quarter; 01, 04, 07 and 10 do: {Expected}."
            : $"{quoted} is not a quarter: {Expected}.";
    }

    // Says in one sentence why a text is not the version of a release.
    public static string ExplainVersion(ReadOnlySpan<char> text)
    {
        const string Expected = "a version is a quarter such as 2026-01, and for a correction a point and its number from 2 to 999, as in 2026-01.2";
        var trimmed = Trim(text);
        string quoted = Quote(trimmed);
        int point = trimmed.IndexOf('.');
        if (point <= 0)
        {
            return trimmed.IsEmpty ? $"The text is empty: {Expected}." : ExplainQuarter(trimmed);
        }

        return !HcpcsQuarter.TryParse(trimmed[..point], out _) ? ExplainQuarter(trimmed[..point])
            : trimmed[(point + 1)..] is "1" ? $"{quoted} is not a version, since a release as first published has no number: {Expected}."
            : $"{quoted} is not a version: {Expected}.";
    }

    // What the text is in a code set other than Level II, modifiers apart; null where that cannot be told.
    private static string? NameOtherCodeSet(ReadOnlySpan<char> text) =>
        IsLevelOneCode(text) ? "is a CPT (HCPCS Level I) code" :
        HippsCodes.HasOwnShape(text) ? "has the shape of a HIPPS code (a payment group on institutional claims)" :
        NdcCode.TryParse(text, out _) ? "is a National Drug Code (NDC)" :
        null;

    private static string Characters(int count) => count == 1 ? "1 character" : $"{count} characters";

    // Reads up to nine ASCII digits as a number.
    public static bool TryReadDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.Length is 0 or > 9 || !AreDigits(text))
        {
            return false;
        }

        foreach (char c in text)
        {
            number = number * 10 + (c - '0');
        }

        return true;
    }

    // Copies bytes to as many characters. ASCII stays what it is; any other byte becomes a character outside of ASCII, which no identity
    // has.
    public static ReadOnlySpan<char> Widen(ReadOnlySpan<byte> utf8, Span<char> destination)
    {
        for (int i = 0; i < utf8.Length; i++)
        {
            destination[i] = (char)utf8[i];
        }

        return destination[..utf8.Length];
    }

    public static bool AreDigits(ReadOnlySpan<char> text)
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

    // The text in quotation marks, as far as it is needed to tell which one is meant.
    internal static string Quote(ReadOnlySpan<char> text) => ForeignText.Quote(text, MaxQuoted);
}
