using static Hcpcs.Reference.DescriptionText;

namespace Hcpcs.Reference;

// The units that descriptions name, and where each of them counts.
internal static class UnitWords
{
    // What is counted where the description says "each" without a noun.
    public static readonly UnitWord Item = new("item", "item", UnitUse.Per);

    // The units by their first letter.
    private static readonly List<UnitWord>[] s_words = MakeWords();

    // The longest unit that stands at a place, in the singular or plural, as a word of its own.
    public static bool TryMatch(ReadOnlySpan<char> text, int at, UnitUse use, out UnitWord word, out int end)
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

    // Reads the "of 100" behind a box or a bottle, which makes it a unit of its own, and moves the end of the word behind it.
    public static bool TryReadContents(ReadOnlySpan<char> text, ref UnitWord word, ref int end)
    {
        int of = SkipBlanks(text, end);
        int count = SkipBlanks(text, of + 2);
        if (!StartsWithAny(text, of, "of") || !IsNumberAt(text, count))
        {
            return false;
        }

        ReadNumber(text, count, out end, out _);
        word = new UnitWord(word.Text, $"{word.Unit} of {text[count..end]}", word.Use);
        return true;
    }

    private static List<UnitWord>[] MakeWords()
    {
        // A wording, and behind a slash the name of the unit where it is another. Misspellings are those of the descriptions.
        const string Amounts = "milligram/mg|mg|microgram/mcg|mcg|gram/g|gm/g|g|milliliter/ml|ml|cc/ml|i.u./i.u.|iu/i.u.|usp unit|unit|meq"
            + "|millicurie|mci/millicurie|microcurie|square centimeter|square  centimeter/square centimeter|sq cm/square centimeter"
            + "|sq. cm/square centimeter|square cenitmeter/square centimeter|square centiimeter/square centimeter|cubic centimeter"
            + "|billion vector genome|plaque forming unit|day of therapy|days of therapy/day of therapy";
        const string Pers = "fluid ounce|ounce|oz/ounce|pound|gallon|pint|liter|square inch|square millimeter|centimeter|millimeter|mm/millimeter"
            + "|inch|foot|cubic foot|linear yard|yard|statute mile|nautical mile|mile|minute|hour|day|diem/day|half day|week|month"
            + "|calendar month|dose|therapeutic dose|study dose|treatment dose|treatment session|treatment|session|visit|encounter"
            + "|instillation|infusion|implant|vial|single use vial|single dose vial|procedure|meal|trip|order|page|dwelling|screen"
            + "|evaluation|service|course of treatment|course of therapy|cycle|lens|strip|test|tablet|packet|pair|set|box|shoe|bar|source"
            + "|patch|joint|extension|study|bottle|factor viii i.u./i.u.";
        var words = new List<UnitWord>[26];
        Add(Amounts, UnitUse.Amount | UnitUse.Per);
        Add(Pers, UnitUse.Per);
        Add("dressing|joint|unit|session|procedure|lens|diaper|tablet", UnitUse.Each);
        Add("month's supply|calorie|cubic foot|pound", UnitUse.Equals);
        Add(
            "item|cell|feet/foot|cubic feet/cubic foot|month's supplies/month's supply|courses of treatment/course of treatment"
                + "|courses of therapy/course of therapy",
            UnitUse.Typed);
        return words;

        void Add(string list, UnitUse use)
        {
            foreach (string item in list.Split('|'))
            {
                int slash = item.IndexOf('/');
                (words[item[0] - 'a'] ??= []).Add(new UnitWord(slash < 0 ? item : item[..slash], item[(slash + 1)..], use));
            }
        }
    }
}

// A word for a unit as descriptions write it, and the name that the unit has here.
internal readonly struct UnitWord(string text, string unit, UnitUse use)
{
    public string Text { get; } = text;

    public string Unit { get; } = unit;

    public UnitUse Use { get; } = use;
}

// Where a word counts as a unit.
[Flags]
internal enum UnitUse : byte
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

    // All of them in descriptions.
    Any = Amount | Per | Each | Equals,

    // Not in descriptions: only in an amount that a person types.
    Typed = 16,
}
