using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Hcpcs.Reference;

/// <summary>
/// A service as a claim line carries it: the X12 837 composite medical procedure identifier (SV101 of professional, SV202 of institutional
/// claims), for example <c>HC:J1412:JZ</c>.
/// </summary>
/// <remarks>
/// <para>
/// Components: product qualifier, code, up to four modifiers, description, and what later versions of the standard add after them, which is
/// kept as it is. Texts are kept as written; <see cref="IHcpcsValidator"/> says whether they are codes. A text without trailing separators
/// formats back unchanged; trailing empty components are dropped.
/// </para>
/// <para>Immutable, with value equality, and safe to use from any thread. Source: ASC X12 837, composite C003.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ServiceLine
{
    /// <summary>The qualifier of HCPCS codes, which covers CPT too.</summary>
    public const string HcpcsQualifier = "HC";

    /// <summary>The qualifier of HIPPS codes, the payment groups of institutional claims.</summary>
    public const string HippsQualifier = "HP";

    /// <summary>How many modifiers the composite has room for: 4.</summary>
    public const int MaxModifiers = 4;

    /// <summary>How many characters the description has room for: 80.</summary>
    public const int MaxDescriptionLength = 80;

    private const char DefaultSeparator = ':';
    private const int QualifierLength = 2;

    // What people put between code and modifiers.
    private const string Separators = " -:,";

    /// <summary>
    /// The product or service ID qualifier, two characters. Known are HC (HCPCS, CPT included), ER (jurisdiction-specific), IV (home infusion),
    /// WK (advanced billing concepts), HP (HIPPS) and AD (dental, CDT); others are kept.
    /// </summary>
    public string Qualifier { get; init; } = HcpcsQualifier;

    /// <summary>The code as written.</summary>
    public string Code { get; init; } = string.Empty;

    /// <summary>
    /// The modifiers as written, in their places: an empty one stands for a place that was skipped. The composite has room for four; more can
    /// be held here, so that a validator can say that they are too many.
    /// </summary>
    public ValueList<string> Modifiers
    {
        get;
        init
        {
            int used = value.Count;
            while (used > 0 && string.IsNullOrEmpty(value[used - 1]))
            {
                used--;
            }

            field = used == value.Count ? value : ValueList.Create(value.AsSpan()[..used]);
        }
    }

    /// <summary>The description, which a claim with a not otherwise classified code must have, at most 80 characters; empty where there is none.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>What follows the description, separators included, uninterpreted; empty if nothing follows.</summary>
    public string LaterComponents { get; init; } = string.Empty;

    /// <summary>Whether the qualifier says that the code is a HCPCS code (Level I or II).</summary>
    public bool IsHcpcs => string.Equals(Qualifier, HcpcsQualifier, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the qualifier says that the code is a HIPPS code, a payment group, whatever its shape.</summary>
    public bool IsHipps => string.Equals(Qualifier, HippsQualifier, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a composite.</summary>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="line">The service line, or <see langword="null"/>.</param>
    /// <param name="separator">The component separator of the interchange (ISA16); a colon by default.</param>
    /// <returns>
    /// Whether the text has a qualifier of two letters or digits, a code, and a description of at most 80 characters. Never throws.
    /// </returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ServiceLine? line, char separator = DefaultSeparator) =>
        TryParse(text.AsSpan(), out line, separator);

    /// <inheritdoc cref="TryParse(string?, out ServiceLine?, char)"/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ServiceLine? line, char separator = DefaultSeparator)
    {
        line = null;
        var rest = text;
        var qualifier = Next(ref rest, separator);
        var code = Next(ref rest, separator);
        if (qualifier.Length != QualifierLength
            || !char.IsAsciiLetterOrDigit(qualifier[0])
            || !char.IsAsciiLetterOrDigit(qualifier[1])
            || code.IsEmpty)
        {
            return false;
        }

        // The places of the modifiers are found first, so that the list is made in its final length.
        Span<Range> places = stackalloc Range[MaxModifiers];
        int used = 0;
        for (int i = 0; i < MaxModifiers; i++)
        {
            int start = text.Length - rest.Length;
            int length = Next(ref rest, separator).Length;
            places[i] = start..(start + length);
            used = length > 0 ? i + 1 : used;
        }

        var description = Next(ref rest, separator);
        if (description.Length > MaxDescriptionLength)
        {
            return false;
        }

        string[] modifiers = used == 0 ? [] : new string[used];
        for (int i = 0; i < modifiers.Length; i++)
        {
            modifiers[i] = text[places[i]].ToString();
        }

        line = new ServiceLine
        {
            Qualifier = qualifier is HcpcsQualifier ? HcpcsQualifier : qualifier.ToString(),
            Code = code.ToString(),
            Modifiers = new ValueList<string>(modifiers),
            Description = description.ToString(),
            LaterComponents = rest.TrimEnd(separator).ToString(),
        };
        return true;
    }

    /// <summary>
    /// Reads what people write in place of a composite: code and modifiers glued together or behind hyphens, colons, commas or blanks
    /// (<c>E0277RRKJKX</c>, <c>A0425-QN</c>, <c>HCPCS:J1885:JZ</c>). A composite is read as one.
    /// </summary>
    /// <remarks>
    /// Two digits glued to a modifier or behind a blank are a quantity, though CPT has modifiers of two digits; behind a hyphen, colon or comma
    /// they are a modifier. A text with a sixth character that is a digit, such as <c>J01412</c>, is not read.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <param name="line">The service line, or <see langword="null"/>. It may have more than four modifiers, which a validator reports.</param>
    /// <param name="quantity">The digits of a quantity that stands behind (<c>99</c>, <c>X10</c>), which is not part of the line; empty if none.</param>
    /// <returns>Whether the text is a composite, or a code with nothing but modifiers and a quantity behind it. Never throws.</returns>
    public static bool TryParseLenient(ReadOnlySpan<char> text, [NotNullWhen(true)] out ServiceLine? line, out string quantity)
    {
        quantity = string.Empty;
        text = CodeText.Trim(text);
        if (TryParse(text, out line))
        {
            return true;
        }

        int place = 0;
        if (!CodeText.TryFindCode(text, ref place, out var code)
            || (place > 0 && !text[..place].TrimEnd(Separators).Equals("HCPCS", StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        var modifiers = new List<string>();
        var rest = text[(place + HcpcsCode.Length)..];
        if (rest is [>= '0' and <= '9', ..])
        {
            // J01412 is not J0141 twice: which digit is too many cannot be told.
            return false;
        }

        while (!rest.IsEmpty)
        {
            var behind = rest.TrimStart(Separators);
            var separator = rest[..^behind.Length];
            int length = behind.IndexOfAny(Separators);
            var part = length < 0 ? behind : behind[..length];
            rest = behind[part.Length..];

            // Behind a blank a word is not several modifiers.
            if (quantity.Length > 0
                || part.IsEmpty
                || (part.Length > HcpcsModifier.Length && separator is [.., ' '] && !IsQuantity(part))
                || !TrySplit(part, isModifierAllowedOfDigits: separator.IndexOfAnyExcept(' ') >= 0, modifiers, out quantity))
            {
                quantity = string.Empty;
                return false;
            }
        }

        line = new ServiceLine { Code = code.ToString(), Modifiers = [.. modifiers] };
        return true;
    }

    /// <summary>Reads a composite that must be one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separator">The component separator of the interchange (ISA16); a colon by default.</param>
    /// <returns>The service line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a composite; the message says what was expected.</exception>
    public static ServiceLine Parse(string text, char separator = DefaultSeparator)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var line, separator)
            ? line
            : throw new FormatException(
                $"{CodeText.Quote(text)} is not a service line: it takes a qualifier of two characters, a code, up to four modifiers and a "
                + $"description of at most {MaxDescriptionLength} characters, for example HC{separator}J1412{separator}JZ.");
    }

    /// <summary>Writes the composite, without trailing empty components.</summary>
    /// <param name="separator">The component separator of the interchange (ISA16); a colon by default.</param>
    /// <returns>The text; reading it again gives an equal service line.</returns>
    /// <exception cref="InvalidOperationException">
    /// The line cannot be written so that it would read back: more than four modifiers, a description of more than 80 characters, a qualifier
    /// or code that is missing, or a component that holds the separator.
    /// </exception>
    public string Format(char separator = DefaultSeparator)
    {
        string text = Join(separator);
        return TryParse(text, out var again, separator) && again == this
            ? text
            : throw new InvalidOperationException($"The service line {CodeText.Quote(text)} does not fit into a composite.");
    }

    /// <summary>The composite with colons, without trailing empty components; for display also of what <see cref="Format"/> refuses.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Join(DefaultSeparator);

    // Splits modifiers that are glued together, and a quantity behind them.
    private static bool TrySplit(ReadOnlySpan<char> part, bool isModifierAllowedOfDigits, List<string> modifiers, out string quantity)
    {
        quantity = string.Empty;
        while (!part.IsEmpty)
        {
            if (IsQuantity(part) && !(isModifierAllowedOfDigits && part.Length == HcpcsModifier.Length))
            {
                quantity = part.TrimStart("Xx").ToString();
                return true;
            }

            if (part.Length < HcpcsModifier.Length || !HcpcsModifier.TryParse(part[..HcpcsModifier.Length], out var modifier))
            {
                return false;
            }

            modifiers.Add(modifier.ToString());
            part = part[HcpcsModifier.Length..];
            isModifierAllowedOfDigits = false;
        }

        return true;
    }

    // Digits, or an X and at least two: X1 is a modifier.
    private static bool IsQuantity(ReadOnlySpan<char> part)
    {
        var digits = part is ['X' or 'x', _, _, ..] ? part[1..] : part;
        return CodeText.TryReadDigits(digits, out _);
    }

    private string Join(char separator)
    {
        string[] places = Modifiers.Count >= MaxModifiers
            ? [.. Modifiers]
            : [.. Modifiers, .. Enumerable.Repeat(string.Empty, MaxModifiers - Modifiers.Count)];
        return string.Join(separator, [Qualifier, Code, .. places, Description, LaterComponents]).TrimEnd(separator);
    }

    // The component up to the next separator, which is taken off with it; empty when nothing is left.
    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> rest, char separator)
    {
        int end = rest.IndexOf(separator);
        var component = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return component;
    }
}
