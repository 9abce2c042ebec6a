using static Hcpcs.Reference.DescriptionText;

namespace Hcpcs.Reference;

// Reads amounts of a description, such as "up to 50 mg", and tells which of them are billed.
internal static class BillingAmountReader
{
    // Reads a number and the unit behind it. Where that fails, the end is that of the number.
    public static bool TryRead(ReadOnlySpan<char> text, int at, out FoundUnit amount)
    {
        decimal quantity = ReadNumber(text, at, out int end, out bool isMillions);
        int start = SkipBlanks(text, end);
        if (UnitWords.TryMatch(text, start, UnitUse.Amount | UnitUse.Equals, out var word, out int wordEnd))
        {
            // A concentration is not an amount that is billed, and neither is the size of a thing.
            int next = SkipBlanks(text, wordEnd);
            bool isRatio = At(text, next) == '/' && UnitWords.TryMatch(text, SkipBlanks(text, next + 1), UnitUse.Any, out _, out _);
            amount = new FoundUnit(at, wordEnd, quantity, word);
            return quantity > 0 && !isRatio && !StartsWithAny(text, next, "per|vial|size|syringe|or");
        }

        if (isMillions && quantity > 0)
        {
            int cells = text[end..].IndexOf(" cells", StringComparison.OrdinalIgnoreCase);
            if (cells >= 0 && text.Slice(end, cells).IndexOfAny(',', ';') < 0)
            {
                amount = new FoundUnit(at, end + cells + 6, quantity, new UnitWord("cells", "cell", UnitUse.Amount));
                return true;
            }
        }

        amount = new FoundUnit(at, end, quantity, default);
        return false;
    }

    // Whether the text says that an amount is one unit: "(500 ml = 1 unit)".
    public static bool SaysOneUnit(ReadOnlySpan<char> text, FoundUnit amount)
    {
        int next = SkipBlanks(text, amount.End);
        if (At(text, next) == '=')
        {
            next = SkipBlanks(text, next + 1);
            return At(text, next) == '1' && StartsWithAny(text, SkipBlanks(text, next + 1), "unit");
        }

        return text[..amount.Start].TrimEnd(' ').EndsWith("1 unit equals", StringComparison.OrdinalIgnoreCase);
    }

    // Whether an amount in parentheses is that of the thing before them: "single unit dose applicator (3.2 mg)".
    public static bool IsWholeDose(ReadOnlySpan<char> text, FoundUnit amount) =>
        At(text, amount.Start - 1) == '(' && At(text, amount.End) == ')'
        && EndsWithAny(text[..(amount.Start - 1)].TrimEnd(' '), "single unit dosage form|single unit dose applicator");

    // Looks at the words before an amount: "up to" belongs to it; after "greater than" it is not one that is billed.
    public static bool Qualify(ReadOnlySpan<char> text, ref FoundUnit amount)
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

    // Whether two amounts are those of two substances in one product: "5 mg/5 mg", "5 mg and caffeine 5 mg".
    public static bool AreSideBySide(ReadOnlySpan<char> text, FoundUnit left, FoundUnit right)
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

    // Where the wording of a maximum begins: at "greater than 7 days and" if that stands before it.
    private static int LowerBound(ReadOnlySpan<char> head)
    {
        int than = head.LastIndexOf("greater than", StringComparison.OrdinalIgnoreCase);
        return than >= 0 && EndsWithAny(head.TrimEnd(' '), "and|but") ? than : head.Length;
    }
}
