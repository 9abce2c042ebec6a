namespace Hcpcs.Reference;

// What may have been meant by a text that is not a code of the release: only codes that are valid on the day, or without a day exist, at
// most five, the likeliest kind of mistake first and in code order within one kind.
internal ref struct CodeSuggestions
{
    private const int Max = 5;

    // The longest text that is looked into: a code with its description behind it, say.
    private const int MaxLength = 256;

    private readonly IHcpcsLookup _lookup;
    private readonly DateOnly? _day;
    private readonly Span<HcpcsCode> _found;
    private int _count;

    // Where those begin that the present kind of mistake gives.
    private int _kindStart;

    private CodeSuggestions(IHcpcsLookup lookup, DateOnly? day, Span<HcpcsCode> found)
    {
        _lookup = lookup;
        _day = day;
        _found = found;
    }

    public static ValueList<string> Find(IHcpcsLookup lookup, ReadOnlySpan<char> text, DateOnly? day)
    {
        text = CodeText.Trim(text);
        if (text.IsEmpty || text.Length > MaxLength)
        {
            return default;
        }

        Span<char> upper = stackalloc char[text.Length];
        text.ToUpperInvariant(upper);
        var suggestions = new CodeSuggestions(lookup, day, stackalloc HcpcsCode[Max]);
        suggestions.TryExtraZero(upper);
        suggestions.TryContained(upper);
        suggestions.TryLookAlikes(upper);
        suggestions.TryWithoutWhatIsStuckOn(upper);
        suggestions.TrySwappedPairs(upper);
        suggestions.TryMissingZero(upper);
        suggestions.TryOneDigitOff(upper);
        return suggestions.ToList();
    }

    // A zero after the letter that is one too many: J01412 for J1412.
    private void TryExtraZero(ReadOnlySpan<char> text)
    {
        BeginKind();
        if (text.Length == HcpcsCode.Length + 1 && text[1] == '0')
        {
            Span<char> shortened = stackalloc char[HcpcsCode.Length];
            shortened[0] = text[0];
            text[2..].CopyTo(shortened[1..]);
            Offer(shortened);
        }
    }

    // The codes that the text begins with or contains, in their order there: J1885*, (J1885), J0129X10, J1885 - a name.
    private void TryContained(ReadOnlySpan<char> text)
    {
        for (int place = 0; CodeText.TryFindCode(text, ref place, out var code); place++)
        {
            BeginKind();
            Offer(code);
        }
    }

    // O for 0, I or l for 1, S for 5, B for 8, Z for 2, and the other way round where the letter belongs.
    private void TryLookAlikes(ReadOnlySpan<char> text)
    {
        BeginKind();
        if (text.Length != HcpcsCode.Length)
        {
            return;
        }

        Span<char> repaired = stackalloc char[HcpcsCode.Length];
        for (int i = 1; i < text.Length; i++)
        {
            repaired[i] = text[i] switch { 'O' => '0', 'I' or 'L' => '1', 'S' => '5', 'B' => '8', 'Z' => '2', var c => c };
        }

        var letters = text[0] switch { '0' => "O", '1' => "IL", '5' => "S", '8' => "B", '2' => "Z", 'I' => "IL", _ => text[..1] };
        foreach (char letter in letters)
        {
            repaired[0] = letter;
            Offer(repaired);
        }
    }

    // Separators inside (J-1412), and modifiers stuck on (J1412JZ, J1412-JZ).
    private void TryWithoutWhatIsStuckOn(ReadOnlySpan<char> text)
    {
        BeginKind();
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
                return;
            }
        }

        int stuckOn = length - HcpcsCode.Length;
        if (stuckOn >= 0 && stuckOn % HcpcsModifier.Length == 0 && stuckOn <= ServiceLine.MaxModifiers * HcpcsModifier.Length)
        {
            Offer(bare[..HcpcsCode.Length]);
        }
    }

    private void TrySwappedPairs(ReadOnlySpan<char> text)
    {
        BeginKind();
        Span<char> swapped = stackalloc char[HcpcsCode.Length];
        for (int i = 0; text.Length == HcpcsCode.Length && i + 1 < text.Length; i++)
        {
            text.CopyTo(swapped);
            (swapped[i], swapped[i + 1]) = (swapped[i + 1], swapped[i]);
            Offer(swapped);
        }
    }

    // A zero after the letter that was left out: J120 for J0120.
    private void TryMissingZero(ReadOnlySpan<char> text)
    {
        BeginKind();
        if (text.Length is > 1 and < HcpcsCode.Length)
        {
            Span<char> padded = stackalloc char[HcpcsCode.Length];
            padded.Fill('0');
            padded[0] = text[0];
            text[1..].CopyTo(padded[(HcpcsCode.Length - text.Length + 1)..]);
            Offer(padded);
        }
    }

    private void TryOneDigitOff(ReadOnlySpan<char> text)
    {
        BeginKind();
        Span<char> changed = stackalloc char[HcpcsCode.Length];
        for (int i = 1; text.Length == HcpcsCode.Length && i < text.Length; i++)
        {
            text.CopyTo(changed);
            for (char digit = '0'; digit <= '9'; digit++)
            {
                changed[i] = digit;
                Offer(changed);
            }
        }
    }

    private void BeginKind() => _kindStart = _count;

    private void Offer(scoped ReadOnlySpan<char> text)
    {
        if (HcpcsCode.TryParse(text, out var code))
        {
            Offer(code);
        }
    }

    // Takes a code in its place among those of its kind, where it may be meant. Of a kind that gives too many, the last ones are dropped.
    private void Offer(HcpcsCode code)
    {
        if (_kindStart == Max || _found[.._count].Contains(code) || !(_day is { } day ? _lookup.IsValid(code, day) : _lookup.Contains(code)))
        {
            return;
        }

        int place = _count;
        while (place > _kindStart && code < _found[place - 1])
        {
            place--;
        }

        if (place < Max)
        {
            _count = Math.Min(_count + 1, Max);
            _found[place..(_count - 1)].CopyTo(_found[(place + 1).._count]);
            _found[place] = code;
        }
    }

    private readonly ValueList<string> ToList()
    {
        string[] texts = new string[_count];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = _found[i].ToString();
        }

        return new ValueList<string>(texts);
    }
}
