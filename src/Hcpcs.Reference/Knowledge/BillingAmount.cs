using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using static Hcpcs.Reference.DescriptionText;

namespace Hcpcs.Reference;

/// <summary>A quantity of a unit, such as 10 mg.</summary>
/// <param name="Quantity">How many; above 0. A quantity that is not from 0.000001 to 1,000,000,000,000 converts to nothing.</param>
/// <param name="Unit">The unit in the singular and lower case: <c>mg</c>, <c>minute</c>, <c>square centimeter</c>.</param>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct BillingAmount(
    [property: JsonPropertyName("quantity")] decimal Quantity,
    [property: JsonPropertyName("unit")] string Unit)
{
    private const string NoPlural = "|mg|mcg|g|kg|ml|cm|mm|mci|i.u.|meq|";

    /// <summary>
    /// Reads an amount: a number and a unit as descriptions name it, in full or short, in the singular or plural, in either case: <c>10 mg</c>,
    /// <c>1,000mg</c>, <c>2 hours</c>, <c>0.5 cc</c>, <c>2 boxes of 100</c>.
    /// </summary>
    /// <param name="text">The text. ASCII white space around it is ignored.</param>
    /// <returns>The amount, its unit under the one name that it has here: <c>ml</c> for cc, <c>g</c> for grams.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not an amount; the message says why.</exception>
    public static BillingAmount Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var amount, out string? reason) ? amount : throw new FormatException(reason);
    }

    /// <summary>
    /// Reads an amount, if the text is one. A number that is not from 0.000001 to 1,000,000,000,000 is not one, and a comma must separate
    /// thousands. Never throws.
    /// </summary>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="amount">The amount, or <c>default</c>.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out BillingAmount amount) => TryParse(text.AsSpan(), out amount);

    /// <inheritdoc cref="TryParse(string?, out BillingAmount)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out BillingAmount amount) => TryParse(text, out amount, out _);

    /// <summary>Reads an amount, or says in one sentence why the text is not one, for a message to the person who typed it. Never throws.</summary>
    /// <param name="text">The text; a <see langword="null"/> string is an empty one.</param>
    /// <param name="amount">The amount, or <c>default</c>.</param>
    /// <param name="reason">The sentence, which quotes at most 24 characters; <see langword="null"/> when the text is an amount.</param>
    /// <returns>Whether the text is an amount.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out BillingAmount amount, [NotNullWhen(false)] out string? reason)
    {
        text = CodeText.Trim(text);
        amount = default;
        reason = null;
        if (!IsNumberAt(text, 0))
        {
            reason = Explain(text, "does not begin with a number");
            return false;
        }

        decimal quantity = ReadNumber(text, 0, out int end, out _);
        if (!HasOnlyThousands(text))
        {
            reason = Explain(text, "has a comma that does not separate thousands (write 1.5 or 1,500)");
            return false;
        }

        if (!QuantityRange.Contains(quantity))
        {
            reason = Explain(text, $"has a number that is not {QuantityRange.Text}");
            return false;
        }

        int start = SkipBlanks(text, end);
        if (!UnitWords.TryMatch(text, start, UnitUse.Any | UnitUse.Typed, out var word, out end))
        {
            reason = Explain(text, start == text.Length ? "has no unit" : "has a unit that descriptions do not name");
            return false;
        }

        UnitWords.TryReadContents(text, ref word, ref end);
        if (end < text.Length)
        {
            reason = Explain(text, "has more than a number and a unit that descriptions name");
            return false;
        }

        amount = new BillingAmount(quantity, word.Unit);
        return true;
    }

    /// <summary>The amount as it is read: <c>10 mg</c>, <c>15 minutes</c>, <c>1 box of 100</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        string number = Quantity.ToString("#,0.#######", CultureInfo.InvariantCulture);
        string unit = Unit ?? string.Empty;
        if (Quantity <= 1 || unit.Length == 0 || NoPlural.Contains($"|{unit}|", StringComparison.Ordinal))
        {
            return $"{number} {unit}";
        }

        // "2 boxes of 100": what is counted stands before the "of".
        int of = unit.IndexOf(" of ", StringComparison.Ordinal);
        string counted = of < 0 ? unit : unit[..of];
        string rest = of < 0 ? string.Empty : unit[of..];
        return counted.EndsWith("foot", StringComparison.Ordinal) ? $"{number} {counted[..^4]}feet{rest}"
            : counted.EndsWith("supply", StringComparison.Ordinal) ? $"{number} {counted[..^1]}ies{rest}"
            : counted[^1] is 's' or 'x' || counted.EndsWith("ch", StringComparison.Ordinal) ? $"{number} {counted}es{rest}"
            : $"{number} {counted}s{rest}";
    }

    // Whether the commas of the number in front separate thousands. "1,5" would be read as 15 otherwise, and is 1.5 elsewhere in the world.
    private static bool HasOnlyThousands(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (char.IsAsciiDigit(At(text, length)) || At(text, length) is '.' or ',')
        {
            length++;
        }

        var number = text[..length];
        int point = number.IndexOf('.');
        var whole = point < 0 ? number : number[..point];
        if (whole.IndexOf(',') < 0)
        {
            return number.IndexOf(',') < 0;
        }

        for (int i = 0; i < whole.Length; i++)
        {
            if (whole[i] == ',' != ((whole.Length - i) % 4 == 0))
            {
                return false;
            }
        }

        return point < 0 || number[point..].IndexOf(',') < 0;
    }

    private static string Explain(ReadOnlySpan<char> text, string cause) =>
        (text.IsEmpty ? "The text is empty" : $"{CodeText.Quote(text)} {cause}")
        + ": an amount is a number and its unit, for example 10 mg or 2 hours.";
}
