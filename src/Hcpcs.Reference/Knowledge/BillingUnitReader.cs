using static Hcpcs.Reference.DescriptionText;

namespace Hcpcs.Reference;

// Finds the billing unit in a long description, in one pass over the text.
// In this order: what the text says is "= 1 unit"; what stands after "per" or "each"; for drugs an amount alone. Two different phrases do
// not give an answer. What is in parentheses explains the item, and is read for the first kind only.
internal static class BillingUnitReader
{
    public static BillingUnit? Read(string? description, SectionTrait trait)
    {
        if (string.IsNullOrEmpty(description) || trait == SectionTrait.Reports)
        {
            return null;
        }

        ReadOnlySpan<char> text = description;
        FoundUnit phrase = default;
        FoundUnit maximum = default;
        FoundUnit first = default;
        List<FoundUnit>? sideBySide = null;
        int depth = 0;
        int at = 0;
        while (at < text.Length)
        {
            char c = text[at];
            if (IsNumberAt(text, at))
            {
                bool isAmount = BillingAmountReader.TryRead(text, at, out var amount);
                if (isAmount && BillingAmountReader.SaysOneUnit(text, amount))
                {
                    return Unit(text, amount);
                }

                if (isAmount && (amount.Word.Use & UnitUse.Amount) != UnitUse.None
                    && (depth == 0 || BillingAmountReader.IsWholeDose(text, amount)) && BillingAmountReader.Qualify(text, ref amount))
                {
                    if (phrase.End > 0)
                    {
                        maximum = amount.IsUpTo ? amount : maximum;
                    }
                    else if (first.End > 0 && BillingAmountReader.AreSideBySide(text, sideBySide?[^1] ?? first, amount))
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
                if (depth == 0 && BillingPhraseReader.TryRead(text, at, end, out var found))
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
            return maximum.End > 0 && trait == SectionTrait.Amounts
                && !string.Equals(maximum.Word.Unit, phrase.Word.Unit, StringComparison.Ordinal)
                ? unit with { Maximum = maximum.Amount }
                : unit;
        }

        return first.End == 0 || trait != SectionTrait.Amounts ? null
            : sideBySide is null ? Unit(text, first)
            : Unit(text, sideBySide);
    }

    private static BillingUnit Unit(ReadOnlySpan<char> text, FoundUnit found) => new()
    {
        Quantity = found.Amount.Quantity,
        Unit = found.Word.Unit,
        Wording = text[found.Start..found.End].ToString(),
        IsUpTo = found.IsUpTo,
    };

    private static BillingUnit Unit(ReadOnlySpan<char> text, List<FoundUnit> parts)
    {
        FoundUnit whole = parts[0];
        int end = parts[^1].End;
        int total = SkipBlanks(text, end);
        if (At(text, total) == '(' && IsNumberAt(text, total + 1) && BillingAmountReader.TryRead(text, total + 1, out var inside)
            && At(text, inside.End) == ')')
        {
            whole = inside;
            end = inside.End + 1;
        }

        return new BillingUnit
        {
            Quantity = whole.Amount.Quantity,
            Unit = whole.Word.Unit,
            Wording = text[parts[0].Start..end].ToString(),
            IsUpTo = parts[0].IsUpTo,
            Parts = [.. parts.Select(part => part.Amount)],
        };
    }
}
