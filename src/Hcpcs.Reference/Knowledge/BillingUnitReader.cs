using System.Globalization;

namespace Hcpcs.Reference;

// Finds the billing unit in a long description, in one pass over the text.
// In this order: what the text says is "= 1 unit"; what stands after "per" or "each"; for drugs an amount alone. Two
// different phrases are no answer. What is in parentheses explains the item, and is read for the first kind only.
internal static class BillingUnitReader
{
    private static readonly Word s_item = new("item", "item", UnitUse.Per);

    // The units by their first letter.
    private static readonly List<Word>[] s_words = MakeWords();

    public static BillingUnit? Read(string? description, HcpcsSection.SectionTrait trait)
    {
        if (string.IsNullOrEmpty(description) || trait == HcpcsSection.SectionTrait.Reports)
        {
            return null;
        }

        ReadOnlySpan<char> text = description;
        Found phrase = default;
        Found maximum = default;
        Found first = default;
        List<Found>? sideBySide = null;
        int depth = 0;
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (IsNumberAt(text, at))
            {
                bool isAmount = TryReadAmount(text, at, out var amount);
                if (isAmount && SaysOneUnit(text, amount))
                {
                    return Unit(text, amount);
                }

                if (isAmount && (amount.Word.Use & UnitUse.Amount) != UnitUse.None
                    && (depth == 0 || IsWholeDose(text, amount)) && Qualify(text, ref amount))
                {
                    if (phrase.End > 0)
                    {
                        maximum = amount.IsUpTo ? amount : maximum;
                    }
                    else if (first.End > 0 && AreSideBySide(text, sideBySide?[^1] ?? first, amount))
                    {
                        (sideBySide ??= [first]).Add(amount);
                    }
                    else
                    {
                        first = amount;
                        sideBySide = null;
                    }
                }

                at = amount.End;
            }
            else if (char.IsAsciiLetter(c))
            {
                int end = WordEnd(text, at);
                if (depth == 0 && TryReadPhrase(text, at, end, out var found))
                {
                    if (phrase.End > 0 && phrase.Amount != found.Amount)
                    {
                        return null;
                    }

                    maximum = first.IsUpTo && sideBySide is null ? first : maximum;
                    phrase = found;
                    end = found.End;
                }

                at = end;
            }
            else
            {
                depth += c is '(' or '[' ? 1 : c is ')' or ']' && depth > 0 ? -1 : 0;
                at++;
            }
        }

        if (phrase.End > 0)
        {
            var unit = Unit(text, phrase);

            // "Per 100 microcuries, up to 999 microcuries" limits the units, not what one of them holds.
            return maximum.End > 0 && trait == HcpcsSection.SectionTrait.Amounts
                && !string.Equals(maximum.Word.Unit, phrase.Word.Unit, StringComparison.Ordinal)
                ? unit with { Maximum = maximum.Amount }
                : unit;
        }

        return first.End == 0 || trait != HcpcsSection.SectionTrait.Amounts ? null
            : sideBySide is null ? Unit(text, first)
            : Unit(text, sideBySide);
    }

    private static BillingUnit Unit(ReadOnlySpan<char> text, Found found) =>
        new(found.Amount.Quantity, found.Word.Unit, text[found.Start..found.End].ToString()) { IsUpTo = found.IsUpTo };

    private static BillingUnit Unit(ReadOnlySpan<char> text, List<Found> parts)
    {
        Found whole = parts[0];
        int end = parts[^1].End;
        int total = SkipBlanks(text, end);
        if (At(text, total) == '(' && IsNumberAt(text, total + 1) && TryReadAmount(text, total + 1, out var inside)
            && At(text, inside.End) == ')')
        {
            whole = inside;
            end = inside.End + 1;
        }

        return new BillingUnit(whole.Amount.Quantity, whole.Word.Unit, text[parts[0].Start..end].ToString())
        {
            IsUpTo = parts[0].IsUpTo,
            Parts = [.. parts.Select(part => part.Amount)],
        };
    }

    // Reads a number and the unit behind it; on failure "End" is that of the number.
    private static bool TryReadAmount(ReadOnlySpan<char> text, int at, out Found amount)
    {
        decimal quantity = ReadNumber(text, at, out int end, out bool isMillions);
        int start = SkipBlanks(text, end);
        if (TryMatch(text, start, UnitUse.Amount | UnitUse.Equals, out var word, out int wordEnd))
        {
            // A concentration, and the size of a thing, are no amount that is billed.
            int next = SkipBlanks(text, wordEnd);
            bool isRatio = At(text, next) == '/' && TryMatch(text, SkipBlanks(text, next + 1), UnitUse.Any, out _, out _);
            amount = new Found(at, wordEnd, quantity, word);
            return quantity > 0 && !isRatio && !StartsWithAny(text, next, "per|vial|size|syringe|or");
        }

        if (isMillions && quantity > 0)
        {
            int cells = text[end..].IndexOf(" cells", StringComparison.OrdinalIgnoreCase);
            if (cells >= 0 && text.Slice(end, cells).IndexOfAny(',', ';') < 0)
            {
                amount = new Found(at, end + cells + 6, quantity, new Word("cells", "cell", UnitUse.Amount));
                return true;
            }
        }

        amount = new Found(at, end, quantity, default);
        return false;
    }

    // Whether an amount in parentheses is that of the thing before them: "single unit dose applicator (3.2 mg)".
    private static bool IsWholeDose(ReadOnlySpan<char> text, Found amount) =>
        At(text, amount.Start - 1) == '(' && At(text, amount.End) == ')'
        && EndsWithAny(text[..(amount.Start - 1)].TrimEnd(' '), "single unit dosage form|single unit dose applicator");

    // Looks at the words before an amount: "up to" belongs to it, "greater than" makes it none.
    private static bool Qualify(ReadOnlySpan<char> text, ref Found amount)
    {
        char before = At(text, amount.Start - 1);
        if (before == '-' || char.IsAsciiLetterOrDigit(before))
        {
            return false;
        }

        var head = text[..amount.Start].TrimEnd(' ');
        if (head.EndsWith("up to", StringComparison.OrdinalIgnoreCase))
        {
            amount.Start = LowerBound(head[..^"up to".Length]);
            amount.IsUpTo = true;
            return true;
        }

        const string LessOrEqual = "less than or equal to";
        if (head.EndsWith(LessOrEqual, StringComparison.OrdinalIgnoreCase))
        {
            amount.Start = LowerBound(head[..^LessOrEqual.Length]);
            amount.IsUpTo = true;
            return true;
        }

        return !EndsWithAny(head, "to|than|least|exceed|over|minimum|minimum of|approximately|under|above|through|every|per");
    }

    // Where the wording of a maximum begins: at "greater than 7 days and" if that stands before it.
    private static int LowerBound(ReadOnlySpan<char> head)
    {
        int than = head.LastIndexOf("greater than", StringComparison.OrdinalIgnoreCase);
        return than >= 0 && EndsWithAny(head.TrimEnd(' '), "and|but") ? than : head.Length;
    }

    private static bool TryReadPhrase(ReadOnlySpan<char> text, int at, int end, out Found found)
    {
        var word = text[at..end];
        found = default;
        return word.Equals("per", StringComparison.OrdinalIgnoreCase) ? TryReadPer(text, at, end, out found)
            : word.Equals("each", StringComparison.OrdinalIgnoreCase) ? TryReadEach(text, at, end, out found)
            : word.Equals("pair", StringComparison.OrdinalIgnoreCase) && TryReadPair(text, at, end, out found);
    }

    private static bool TryReadPer(ReadOnlySpan<char> text, int at, int end, out Found found)
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
                found = new Found(at, next, quantity, s_item);
                return quantity > 1;
            }

            next = SkipBlanks(text, next);
        }

        if (!TryMatch(text, next, UnitUse.Per, out var word, out int wordEnd) || quantity <= 0)
        {
            return false;
        }

        // "per box of 100" and "per bottle of 60 tablets" count boxes and bottles.
        if (StartsWithAny(text, SkipBlanks(text, wordEnd), "of"))
        {
            int count = SkipBlanks(text, SkipBlanks(text, wordEnd) + 2);
            if (IsNumberAt(text, count))
            {
                ReadNumber(text, count, out wordEnd, out _);
                word = new Word(word.Text, $"{word.Unit} of {text[count..wordEnd]}", word.Use);
                int things = WordEnd(text, SkipBlanks(text, wordEnd));
                wordEnd = EndsPhrase(text, things) ? things : wordEnd;
            }
        }

        found = new Found(at, wordEnd, quantity, word);
        return EndsPhrase(text, wordEnd);
    }

    private static bool TryReadEach(ReadOnlySpan<char> text, int at, int end, out Found found)
    {
        found = default;
        if (EndsWithAny(text[..at].TrimEnd(' '), "for|of|in|to|on|with|per|and|or|by|at"))
        {
            return false;
        }

        if (EndsPhrase(text, end))
        {
            found = new Found(at, end, 1, s_item);
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

        if (!TryMatch(text, next, isNumber ? UnitUse.Per : UnitUse.Each, out var word, out int wordEnd) || quantity <= 0)
        {
            return false;
        }

        found = new Found(at, wordEnd, quantity, word);
        return EndsPhrase(text, wordEnd);
    }

    private static bool TryReadPair(ReadOnlySpan<char> text, int at, int end, out Found found)
    {
        found = new Found(at, end, 1, new Word("pair", "pair", UnitUse.Per));
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
        return last.Length > 0 && (TryMatch(last, 0, UnitUse.Any, out _, out int end) && end == last.Length
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

    private static bool SaysOneUnit(ReadOnlySpan<char> text, Found amount)
    {
        int next = SkipBlanks(text, amount.End);
        if (At(text, next) == '=')
        {
            next = SkipBlanks(text, next + 1);
            return At(text, next) == '1' && StartsWithAny(text, SkipBlanks(text, next + 1), "unit");
        }

        return text[..amount.Start].TrimEnd(' ').EndsWith("1 unit equals", StringComparison.OrdinalIgnoreCase);
    }

    // Whether two amounts are those of two substances in one product: "5 mg/5 mg", "5 mg and caffeine 5 mg".
    private static bool AreSideBySide(ReadOnlySpan<char> text, Found left, Found right)
    {
        if (right.Start <= left.End || text[left.End] == '/')
        {
            return right.Start > left.End;
        }

        var between = text[left.End..right.Start];
        bool isList = between[0] == ',';
        var inner = between.Trim(", ");
        return !inner.IsEmpty && inner.IndexOfAny(",;") < 0
            && (isList || StartsWithAny(inner, 0, "and|&") || inner.EndsWith(" and")
                || inner.IndexOf(" and ", StringComparison.Ordinal) >= 0);
    }

    private static decimal ReadNumber(ReadOnlySpan<char> text, int at, out int end, out bool isMillions)
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

    // The longest unit that stands at a place, in the singular or plural, as a word of its own.
    private static bool TryMatch(ReadOnlySpan<char> text, int at, UnitUse use, out Word word, out int end)
    {
        word = default;
        end = at;
        int letter = (At(text, at) | 0x20) - 'a';
        if ((uint)letter >= 26 || s_words[letter] is not { } words)
        {
            return false;
        }

        foreach (var candidate in words)
        {
            if ((candidate.Use & use) != UnitUse.None && text[at..].StartsWith(candidate.Text, StringComparison.OrdinalIgnoreCase))
            {
                int after = at + candidate.Text.Length;
                if (text[after..].StartsWith("es") && !char.IsAsciiLetterOrDigit(At(text, after + 2)))
                {
                    after += 2;
                }
                else if (At(text, after) == 's')
                {
                    after++;
                }

                if (after > end && !char.IsAsciiLetterOrDigit(At(text, after)))
                {
                    word = candidate;
                    end = after;
                }
            }
        }

        return end > at;
    }

    private static bool IsNumberAt(ReadOnlySpan<char> text, int at)
    {
        char c = At(text, at);
        return char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(At(text, at + 1)));
    }

    // Whether one of the wordings, which a bar separates, stands at a place.
    private static bool StartsWithAny(ReadOnlySpan<char> text, int at, string wordings)
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
    private static bool EndsWithAny(ReadOnlySpan<char> text, string wordings)
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

    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> wordings)
    {
        int bar = wordings.IndexOf('|');
        var next = bar < 0 ? wordings : wordings[..bar];
        wordings = bar < 0 ? default : wordings[(bar + 1)..];
        return next;
    }

    private static char At(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length ? text[at] : '\0';

    private static int SkipBlanks(ReadOnlySpan<char> text, int at)
    {
        while (At(text, at) == ' ')
        {
            at++;
        }

        return at;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int at)
    {
        while (char.IsAsciiLetter(At(text, at)))
        {
            at++;
        }

        return at;
    }

    [Flags]
    private enum UnitUse : byte
    {
        // Nowhere.
        None = 0,

        // After a number, in the description of a drug.
        Amount = 1,

        // After "per", or "each" and a number.
        Per = 2,

        // After "each".
        Each = 4,

        // Only where the text says that it makes one unit.
        Equals = 8,

        // All of them.
        Any = Amount | Per | Each | Equals,
    }

    private readonly struct Word(string text, string unit, UnitUse use)
    {
        public string Text { get; } = text;

        public string Unit { get; } = unit;

        public UnitUse Use { get; } = use;
    }

    private struct Found(int start, int end, decimal quantity, Word word)
    {
        public int Start = start;
        public bool IsUpTo;

        public readonly int End => end;

        public readonly Word Word => word;

        public readonly BillingAmount Amount => new(quantity, word.Unit);
    }

    private static List<Word>[] MakeWords()
    {
        // A wording, and behind a slash the name of the unit where it is another. Misspellings are those of the descriptions.
        const string Amounts = "milligram/mg|mg|microgram/mcg|mcg|gram/g|gm/g|g|milliliter/ml|ml|cc/ml|i.u./i.u.|iu/i.u.|usp unit|unit|meq"
            + "|millicurie|mci/millicurie|microcurie|square centimeter|square  centimeter/square centimeter|sq cm/square centimeter"
            + "|sq. cm/square centimeter|square cenitmeter/square centimeter|square centiimeter/square centimeter|cubic centimeter"
            + "|plaque forming unit|day of therapy|days of therapy/day of therapy";
        const string Pers = "fluid ounce|ounce|oz/ounce|pound|gallon|pint|liter|square inch|square millimeter|centimeter|millimeter|mm/millimeter"
            + "|inch|foot|cubic foot|linear yard|yard|statute mile|nautical mile|mile|minute|hour|day|diem/day|half day|week|month"
            + "|calendar month|dose|therapeutic dose|study dose|treatment dose|treatment session|treatment|session|visit|encounter"
            + "|instillation|infusion|implant|vial|single use vial|single dose vial|procedure|meal|trip|order|page|dwelling|screen"
            + "|evaluation|service|course of treatment|course of therapy|cycle|lens|strip|test|tablet|packet|pair|set|box|shoe|bar|source"
            + "|patch|joint|extension|study|bottle|factor viii i.u./i.u.";
        var words = new List<Word>[26];
        Add(Amounts, UnitUse.Amount | UnitUse.Per);
        Add(Pers, UnitUse.Per);
        Add("dressing|joint|unit|session|procedure|lens|diaper|tablet", UnitUse.Each);
        Add("month's supply|calorie|cubic foot|pound", UnitUse.Equals);
        return words;

        void Add(string list, UnitUse use)
        {
            foreach (string item in list.Split('|'))
            {
                int slash = item.IndexOf('/');
                (words[item[0] - 'a'] ??= []).Add(new Word(slash < 0 ? item : item[..slash], item[(slash + 1)..], use));
            }
        }
    }
}
