namespace Hcpcs.Reference;

// What may have been meant by a text that is not a code of the release: only codes that are valid on the day, or without a day exist, at
// most five, the likeliest kind of mistake first and in code order within one kind.
internal static class CodeSuggestions
{
    private const int Max = 5;

    // The longest text that is looked into: a code with its description behind it, say.
    private const int MaxLength = 256;

    public static ValueList<string> Find(IHcpcsLookup lookup, ReadOnlySpan<char> text, DateOnly? day)
    {
        text = CodeText.Trim(text);
        if (text.IsEmpty || text.Length > MaxLength)
        {
            return default;
        }

        Span<char> upper = stackalloc char[text.Length];
        text.ToUpperInvariant(upper);
        var found = new List<HcpcsCode>(Max);
        foreach (var candidates in (ReadOnlySpan<IEnumerable<HcpcsCode>>)
            [
                ExtraZero(upper), Contained(upper), LookAlikes(upper), WithoutWhatIsStuckOn(upper), SwappedPairs(upper), MissingZero(upper),
                OneDigitOff(upper),
            ])
        {
            foreach (var code in candidates)
            {
                if (found.Count < Max && !found.Contains(code) && (day is { } dateOfService ? lookup.IsValid(code, dateOfService) : lookup.Contains(code)))
                {
                    found.Add(code);
                }
            }
        }

        return [.. found.Select(code => code.ToString())];
    }

    // A zero after the letter that is one too many: J01412 for J1412.
    private static SortedSet<HcpcsCode> ExtraZero(ReadOnlySpan<char> text)
    {
        var codes = new SortedSet<HcpcsCode>();
        if (text.Length == HcpcsCode.Length + 1 && text[1] == '0')
        {
            AddIfCode(codes, $"{text[0]}{text[2..]}");
        }

        return codes;
    }

    // The codes that the text begins with or contains, in their order there: J1885*, (J1885), J0129X10, J1885 - a name.
    private static List<HcpcsCode> Contained(ReadOnlySpan<char> text)
    {
        var codes = new List<HcpcsCode>();
        for (int place = 0; CodeText.TryFindCode(text, ref place, out var code); place++)
        {
            codes.Add(code);
        }

        return codes;
    }

    // O for 0, I or l for 1, S for 5, B for 8, Z for 2, and the other way round where the letter belongs.
    private static SortedSet<HcpcsCode> LookAlikes(ReadOnlySpan<char> text)
    {
        var codes = new SortedSet<HcpcsCode>();
        if (text.Length != HcpcsCode.Length)
        {
            return codes;
        }

        Span<char> repaired = stackalloc char[HcpcsCode.Length];
        for (int i = 1; i < text.Length; i++)
        {
            repaired[i] = text[i] switch { 'O' => '0', 'I' or 'L' => '1', 'S' => '5', 'B' => '8', 'Z' => '2', var c => c };
        }

        string letters = text[0] switch { '0' => "O", '1' => "IL", '5' => "S", '8' => "B", '2' => "Z", 'I' => "IL", var c => c.ToString() };
        foreach (char letter in letters)
        {
            repaired[0] = letter;
            AddIfCode(codes, repaired);
        }

        return codes;
    }

    // Separators inside (J-1412), and modifiers stuck on (J1412JZ, J1412-JZ).
    private static SortedSet<HcpcsCode> WithoutWhatIsStuckOn(ReadOnlySpan<char> text)
    {
        var codes = new SortedSet<HcpcsCode>();
        Span<char> bare = stackalloc char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                bare[length++] = c;
            }
            else if (c is not (' ' or '-' or '.' or '_' or '/' or ':' or ',' or '*'))
            {
                return codes;
            }
        }

        int stuckOn = length - HcpcsCode.Length;
        if (stuckOn >= 0 && stuckOn % HcpcsModifier.Length == 0 && stuckOn <= ServiceLine.MaxModifiers * HcpcsModifier.Length)
        {
            AddIfCode(codes, bare[..HcpcsCode.Length]);
        }

        return codes;
    }

    private static SortedSet<HcpcsCode> SwappedPairs(ReadOnlySpan<char> text)
    {
        var codes = new SortedSet<HcpcsCode>();
        if (text.Length != HcpcsCode.Length)
        {
            return codes;
        }

        Span<char> swapped = stackalloc char[HcpcsCode.Length];
        for (int i = 0; i + 1 < text.Length; i++)
        {
            text.CopyTo(swapped);
            (swapped[i], swapped[i + 1]) = (swapped[i + 1], swapped[i]);
            AddIfCode(codes, swapped);
        }

        return codes;
    }

    // A zero after the letter that was left out: J120 for J0120.
    private static SortedSet<HcpcsCode> MissingZero(ReadOnlySpan<char> text)
    {
        var codes = new SortedSet<HcpcsCode>();
        if (text.Length is > 1 and < HcpcsCode.Length)
        {
            Span<char> padded = stackalloc char[HcpcsCode.Length];
            padded.Fill('0');
            padded[0] = text[0];
            text[1..].CopyTo(padded[(HcpcsCode.Length - text.Length + 1)..]);
            AddIfCode(codes, padded);
        }

        return codes;
    }

    private static SortedSet<HcpcsCode> OneDigitOff(ReadOnlySpan<char> text)
    {
        var codes = new SortedSet<HcpcsCode>();
        if (text.Length != HcpcsCode.Length)
        {
            return codes;
        }

        Span<char> changed = stackalloc char[HcpcsCode.Length];
        for (int i = 1; i < text.Length; i++)
        {
            text.CopyTo(changed);
            for (char digit = '0'; digit <= '9'; digit++)
            {
                changed[i] = digit;
                AddIfCode(codes, changed);
            }
        }

        return codes;
    }

    private static void AddIfCode(SortedSet<HcpcsCode> codes, ReadOnlySpan<char> text)
    {
        if (HcpcsCode.TryParse(text, out var code))
        {
            codes.Add(code);
        }
    }
}
