using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// The quantity that a claim states beside an NDC: 2 UN, 10 ML. It counts the drug product, and is neither a number of packages
/// (<see cref="PackageCount"/>) nor of billing units of the code (<see cref="HcpcsUnits"/>).
/// </summary>
/// <param name="Quantity">How many; above 0. A quantity that is not from 0.000001 to 1,000,000,000,000 converts to nothing.</param>
/// <param name="Unit">What is counted.</param>
/// <remarks>Source: X12 837, CTP04 and CTP05-1. <c>default</c> is "no quantity". Immutable and safe to use from any thread.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public readonly record struct NdcQuantity(
    [property: JsonPropertyName("quantity")] decimal Quantity,
    [property: JsonPropertyName("unit"), JsonConverter(typeof(OfficialCodeJsonConverter<NdcUnit>))] NdcUnit Unit)
{
    // The characters of a number or a quantity, blanks around them apart: more than a claim has room for, and few enough that no digit is lost.
    private const int MaxLength = 24;

    // The characters of a unit.
    private const int UnitLength = 2;

    /// <summary>
    /// Reads a quantity: a number and its unit, <c>2UN</c>, <c>10 ML</c>, <c>0.5ml</c>, or the unit in front as paper claims have it,
    /// <c>UN2</c>.
    /// </summary>
    /// <param name="text">The text. ASCII white space around number and unit is ignored.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a quantity; the message says why.</exception>
    public static NdcQuantity Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static NdcQuantity Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var quantity, out string? reason) ? quantity : throw new FormatException(reason);

    /// <summary>Reads a quantity from UTF-8, as <see cref="Parse(string)"/> does.</summary>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="FormatException">The text is not a quantity; the message says why.</exception>
    public static NdcQuantity Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out var quantity) ? quantity : throw new FormatException(Explain(CodeText.Decode(utf8Text)));

    /// <summary>
    /// Reads a quantity, if the text is one: a number that is not from 0.000001 to 1,000,000,000,000, has a sign, an exponent or thousands
    /// separators, or is longer than 24 characters is not one. Never throws.
    /// </summary>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="quantity">The quantity, or <c>default</c>.</param>
    /// <returns>Whether the text is a quantity.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out NdcQuantity quantity) => TryParse(text.AsSpan(), out quantity);

    /// <inheritdoc cref="TryParse(string?, out NdcQuantity)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out NdcQuantity quantity)
    {
        quantity = default;
        return TrySplit(CodeText.Trim(text), out var number, out var unit) && TryParse(number, unit, out quantity);
    }

    /// <summary>Reads a quantity from UTF-8, as <see cref="TryParse(string?, out NdcQuantity)"/> does. Never throws.</summary>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="quantity">The quantity, or <c>default</c>.</param>
    /// <returns>Whether the text is a quantity.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out NdcQuantity quantity)
    {
        quantity = default;
        utf8Text = CodeText.Trim(utf8Text);
        return utf8Text.Length <= MaxLength && TryParse(CodeText.Widen(utf8Text, stackalloc char[MaxLength]), out quantity);
    }

    /// <summary>Reads a quantity, or says in one sentence why the text is not one, for a message to the person who typed it. Never throws.</summary>
    /// <param name="text">The text; a <see langword="null"/> string is an empty one.</param>
    /// <param name="quantity">The quantity, or <c>default</c>.</param>
    /// <param name="reason">The sentence, which quotes at most 24 characters; <see langword="null"/> when the text is a quantity.</param>
    /// <returns>Whether the text is a quantity.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out NdcQuantity quantity, [NotNullWhen(false)] out string? reason)
    {
        reason = TryParse(text, out quantity) ? null : Explain(text);
        return reason is null;
    }

    /// <summary>
    /// Reads a quantity whose number and unit are two texts, as a claim has them, under the rules of
    /// <see cref="TryParse(string?, out NdcQuantity)"/>. Never throws.
    /// </summary>
    /// <param name="quantityText">The number (CTP04); a <see langword="null"/> string is an empty one.</param>
    /// <param name="unitText">The code of the unit (CTP05-1), in either case; a <see langword="null"/> string is an empty one.</param>
    /// <param name="quantity">The quantity, or <c>default</c>.</param>
    /// <returns>Whether the two are a quantity.</returns>
    public static bool TryParse(ReadOnlySpan<char> quantityText, ReadOnlySpan<char> unitText, out NdcQuantity quantity)
    {
        quantity = default;
        if (!TryReadNumber(quantityText, out decimal number) || !QuantityRange.Contains(number)
            || !TryReadUnit(CodeText.Trim(unitText), out var unit))
        {
            return false;
        }

        quantity = new NdcQuantity(number, unit);
        return true;
    }

    /// <summary>
    /// Reads a quantity whose number and unit are two texts in UTF-8, as the readers of claim files have them, under the rules of
    /// <see cref="TryParse(string?, out NdcQuantity)"/>. Never throws.
    /// </summary>
    /// <param name="utf8QuantityText">The number (CTP04) in UTF-8.</param>
    /// <param name="utf8UnitText">The code of the unit (CTP05-1) in UTF-8, in either case.</param>
    /// <param name="quantity">The quantity, or <c>default</c>.</param>
    /// <returns>Whether the two are a quantity.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8QuantityText, ReadOnlySpan<byte> utf8UnitText, out NdcQuantity quantity) =>
        TryReadFewDigits(utf8QuantityText, utf8UnitText, out quantity) || TryReadOther(utf8QuantityText, utf8UnitText, out quantity);

    // Not inlined: the buffers would have the compiler keep the texts of the few digits in memory too.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadOther(ReadOnlySpan<byte> utf8QuantityText, ReadOnlySpan<byte> utf8UnitText, out NdcQuantity quantity)
    {
        quantity = default;
        utf8QuantityText = CodeText.Trim(utf8QuantityText);
        utf8UnitText = CodeText.Trim(utf8UnitText);
        return utf8QuantityText.Length <= MaxLength && utf8UnitText.Length == UnitLength && TryParse(
            CodeText.Widen(utf8QuantityText, stackalloc char[MaxLength]), CodeText.Widen(utf8UnitText, stackalloc char[UnitLength]), out quantity);
    }

    // A few digits and a unit with nothing around them, as most claims have them.
    private static bool TryReadFewDigits(ReadOnlySpan<byte> quantityText, ReadOnlySpan<byte> unitText, out NdcQuantity quantity)
    {
        quantity = default;
        if (quantityText.Length is 0 or > 6 || unitText.Length != UnitLength)
        {
            return false;
        }

        int number = 0;
        foreach (byte b in quantityText)
        {
            int digit = b - '0';
            if ((uint)digit > 9)
            {
                return false;
            }

            number = number * 10 + digit;
        }

        if (number == 0 || !TryReadUnit((char)unitText[0], (char)unitText[1], out var unit))
        {
            return false;
        }

        quantity = new NdcQuantity(number, unit);
        return true;
    }

    /// <summary>The quantity as it is read and written: <c>2UN</c>, <c>0.5ML</c>; empty for <c>default</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        this == default ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"{Quantity:0.######################}{Unit.ToCode()}");

    // Parts number and unit, whichever stands in front; no number begins with a letter.
    private static bool TrySplit(ReadOnlySpan<char> text, out ReadOnlySpan<char> number, out ReadOnlySpan<char> unit)
    {
        bool hasBoth = text.Length is > UnitLength and <= MaxLength;
        bool isUnitFirst = hasBoth && char.IsAsciiLetter(text[0]);
        number = !hasBoth ? default : isUnitFirst ? text[UnitLength..] : text[..^UnitLength];
        unit = !hasBoth ? default : isUnitFirst ? text[..UnitLength] : text[^UnitLength..];
        return hasBoth;
    }

    // The number of a unit is its code.
    private static bool TryReadUnit(ReadOnlySpan<char> text, out NdcUnit unit)
    {
        unit = default;
        return text.Length == UnitLength && TryReadUnit(text[0], text[1], out unit);
    }

    private static bool TryReadUnit(char first, char second, out NdcUnit unit)
    {
        unit = (NdcUnit)(char.ToUpperInvariant(first) << 8 | char.ToUpperInvariant(second));
        return char.IsAscii(first) && char.IsAscii(second)
            && unit is NdcUnit.Unit or NdcUnit.Milliliter or NdcUnit.Gram or NdcUnit.InternationalUnit or NdcUnit.Milligram;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out decimal number)
    {
        // A few digits, as most claims have.
        text = CodeText.Trim(text);
        if (text.Length is > 0 and <= 9 && CodeText.TryReadDigits(text, out int whole))
        {
            number = whole;
            return true;
        }

        number = 0;
        return text.Length <= MaxLength && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }

    // Says in one sentence why a text is not a quantity.
    private static string Explain(ReadOnlySpan<char> text)
    {
        const string Expected = "an NDC quantity is a number and UN, ML, GR, F2 or ME, for example 2UN or 10ML";
        var trimmed = CodeText.Trim(text);
        string quoted = CodeText.Quote(trimmed);
        if (trimmed.IsEmpty)
        {
            return $"The text is empty: {Expected}.";
        }

        if (TryReadNumber(trimmed, out _))
        {
            return $"{quoted} has no unit: {Expected}.";
        }

        if (TryReadUnit(trimmed, out _))
        {
            return $"{quoted} has no number: {Expected}.";
        }

        return TrySplit(trimmed, out var number, out var unit) && TryReadUnit(unit, out _) && TryReadNumber(number, out _)
            ? $"{quoted} is not a quantity, since its number is not {QuantityRange.Text}: {Expected}."
            : $"{quoted} is not a quantity: {Expected}.";
    }
}
