using static Hcpcs.Reference.DescriptionText;

namespace Hcpcs.Reference;

// Reads the phrases of a description that name what is counted: "per 15 minutes", "each dressing", "pair".
internal static class BillingPhraseReader
{
    public static bool TryRead(ReadOnlySpan<char> text, int at, int end, out FoundUnit found)
    {
        var word = text[at..end];
        found = default;
        return word.Equals("per", StringComparison.OrdinalIgnoreCase) ? TryReadPer(text, at, end, out found)
            : word.Equals("each", StringComparison.OrdinalIgnoreCase) ? TryReadEach(text, at, end, out found)
            : word.Equals("pair", StringComparison.OrdinalIgnoreCase) && TryReadPair(text, at, end, out found);
    }

    private static bool TryReadPer(ReadOnlySpan<char> text, int at, int end, out FoundUnit found)
    {
        found = default;
        var head = text[..at].TrimEnd(' ');
        if (head.IsEmpty || char.IsAsciiDigit(head[^1]) || IsRate(head))
        {
            return false;
        }

        int next = SkipBlanks(text, end);
        next = StartsWithAny(text, next, "one") ? SkipBlanks(text, next + "one".Length) : next;
        decimal quantity = 1;
        if (IsNumberAt(text, next))
        {
            quantity = ReadNumber(text, next, out next, out _);
            if (EndsPhrase(text, next))
            {
                found = new FoundUnit(at, next, quantity, UnitWords.Item);
                return quantity > 1;
            }

            next = SkipBlanks(text, next);
        }

        if (!UnitWords.TryMatch(text, next, UnitUse.Per, out var word, out int wordEnd) || quantity <= 0)
        {
            return false;
        }

        // "per box of 100" and "per bottle of 60 tablets" count boxes and bottles.
        if (UnitWords.TryReadContents(text, ref word, ref wordEnd))
        {
            int things = WordEnd(text, SkipBlanks(text, wordEnd));
            wordEnd = EndsPhrase(text, things) ? things : wordEnd;
        }

        found = new FoundUnit(at, wordEnd, quantity, word);
        return EndsPhrase(text, wordEnd);
    }

    private static bool TryReadEach(ReadOnlySpan<char> text, int at, int end, out FoundUnit found)
    {
        found = default;
        if (EndsWithAny(text[..at].TrimEnd(' '), "for|of|in|to|on|with|per|and|or|by|at"))
        {
            return false;
        }

        if (EndsPhrase(text, end))
        {
            found = new FoundUnit(at, end, 1, UnitWords.Item);
            return true;
        }

        int next = SkipBlanks(text, end);
        bool isAdditional = StartsWithAny(text, next, "additional");
        next = isAdditional ? SkipBlanks(text, next + "additional".Length) : next;
        decimal quantity = 1;
        bool isNumber = IsNumberAt(text, next);
        if (isNumber)
        {
            quantity = ReadNumber(text, next, out next, out _);
            next = SkipBlanks(text, next);
        }

        // An additional unit without a number (each additional lesion) adds to another code: what it counts is rarely named in one word.
        if (isAdditional != isNumber && isAdditional)
        {
            return false;
        }

        if (!UnitWords.TryMatch(text, next, isNumber ? UnitUse.Per : UnitUse.Each, out var word, out int wordEnd) || quantity <= 0)
        {
            return false;
        }

        found = new FoundUnit(at, wordEnd, quantity, word);
        return EndsPhrase(text, wordEnd);
    }

    private static bool TryReadPair(ReadOnlySpan<char> text, int at, int end, out FoundUnit found)
    {
        found = new FoundUnit(at, end, 1, new UnitWord("pair", "pair", UnitUse.Per));
        var head = text[..at].TrimEnd(' ');
        return !head.IsEmpty && head[^1] is ',' or ';' && EndsPhrase(text, end);
    }

    // Whether "per" behind these words makes a rate: "10 mg per", "once per", "50 ml or greater per".
    private static bool IsRate(ReadOnlySpan<char> head)
    {
        int start = head.Length;
        while (start > 0 && char.IsAsciiLetter(head[start - 1]))
        {
            start--;
        }

        var last = head[start..];
        return last.Length > 0 && (UnitWords.TryMatch(last, 0, UnitUse.Any, out _, out int end) && end == last.Length
            || EndsWithAny(head, "times|once|twice|greater|less|more|and|or|calories|paid|payment|rate|only"));
    }

    private static bool EndsPhrase(ReadOnlySpan<char> text, int at)
    {
        int next = SkipBlanks(text, at);
        return At(text, next) switch
        {
            '\0' or ',' or ';' or '(' or ')' or '.' or ':' or '[' => true,
            '-' => next > at,
            _ => next > at && StartsWithAny(text, next, "of|or part|or portion|or fraction|up to|to facility|interval|length|wound surface|vwf"),
        };
    }
}
