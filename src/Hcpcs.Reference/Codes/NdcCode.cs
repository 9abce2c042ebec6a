using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// The identity of a drug product: a National Drug Code (NDC) of labeler, product and package, normalized to 5-4-2 digits as claims have it,
/// <c>00002-1433-80</c>.
/// </summary>
/// <remarks>
/// <para>
/// It reads the three forms of ten digits with hyphens (4-4-2, 5-3-2, 5-4-1), whose short part gets a leading zero, 5-4-2, and eleven digits
/// without hyphens, each also after a claim's qualifier N4. Ten digits without hyphens are refused, since they do not tell which part is the
/// short one: <see cref="GetReadings"/> gives the three. A value says how an NDC is written, not that the FDA has listed it.
/// </para>
/// <para>
/// <c>default</c> is "no NDC": <see cref="IsDefault"/> is true, the text is empty, and no product has it. Values order as their texts do, with
/// <c>default</c> first. The type is immutable and safe to use from any thread.
/// </para>
/// <para>Source: 21 CFR 207.33 for the forms of ten digits; HIPAA's 5-4-2 for claims.</para>
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<NdcCode>))]
[TypeConverter(typeof(TextValueTypeConverter<NdcCode>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct NdcCode :
    IEquatable<NdcCode>,
    IComparable<NdcCode>,
    IComparable,
    ISpanParsable<NdcCode>,
    IUtf8SpanParsable<NdcCode>,
    ISpanFormattable,
    IUtf8SpanFormattable
{
    /// <summary>The number of characters in the text of an NDC, hyphens included: 13.</summary>
    public const int Length = 13;

    // The number of digits in an NDC as claims have it: 11.
    private const int DigitCount = 11;

    // The eleven digits as a number, plus one, so that default is "no NDC" rather than 00000-0000-00.
    private readonly long _value;

    private NdcCode(long value) => _value = value;

    /// <summary>Whether this is <c>default</c>, which stands for no NDC.</summary>
    public bool IsDefault => _value == 0;

    /// <summary>Reads an NDC. ASCII white space around it is ignored.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The NDC.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text is not an NDC; the message says what it is instead, and that ten digits need their hyphens.
    /// </exception>
    public static NdcCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static NdcCode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var ndc, out string? reason) ? ndc : throw new FormatException(reason);

    /// <summary>Reads an NDC from UTF-8. ASCII white space around it is ignored.</summary>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <returns>The NDC.</returns>
    /// <exception cref="FormatException">
    /// The text is not an NDC; the message says what it is instead, and that ten digits need their hyphens.
    /// </exception>
    public static NdcCode Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out var ndc) ? ndc : throw new FormatException(CodeText.ExplainNdc(CodeText.Decode(utf8Text)));

    /// <summary>Reads an NDC, if the text is one. ASCII white space around it is ignored. Never throws.</summary>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="ndc">The NDC, or <c>default</c>.</param>
    /// <returns>Whether the text is an NDC by its shape.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out NdcCode ndc) => TryParse(text.AsSpan(), out ndc);

    /// <inheritdoc cref="TryParse(string?, out NdcCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out NdcCode ndc)
    {
        ndc = default;
        text = CodeText.Trim(text);
        if (text is ['N' or 'n', '4', .. var unqualified])
        {
            text = CodeText.Trim(unqualified);
        }

        int first = text.IndexOf('-'), last = text.LastIndexOf('-');
        if (text.Length == DigitCount
            && CodeText.TryReadDigits(text[..5], out int labeler)
            && CodeText.TryReadDigits(text[5..], out int rest))
        {
            ndc = new NdcCode(labeler * 1_000_000L + rest + 1);
        }
        else if ((first, last - first - 1, text.Length - last - 1) is (5, 4, 2) or (4, 4, 2) or (5, 3, 2) or (5, 4, 1)
            && CodeText.TryReadDigits(text[..first], out labeler)
            && CodeText.TryReadDigits(text[(first + 1)..last], out int product)
            && CodeText.TryReadDigits(text[(last + 1)..], out int package))
        {
            // A part that is a digit short has lost the zero in front of it, which its number does not need.
            ndc = new NdcCode(labeler * 1_000_000L + product * 100 + package + 1);
        }

        return ndc._value != 0;
    }

    /// <summary>Reads an NDC from UTF-8, if the text is one. ASCII white space around it is ignored. Never throws.</summary>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="ndc">The NDC, or <c>default</c>.</param>
    /// <returns>Whether the text is an NDC by its shape.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out NdcCode ndc) => TryReadElevenDigits(utf8Text, out ndc) || TryReadOther(utf8Text, out ndc);

    // Not inlined: the buffer would have the compiler keep the text of eleven digits in memory too.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadOther(ReadOnlySpan<byte> utf8Text, out NdcCode ndc)
    {
        const int MaxLength = 24;

        ndc = default;
        utf8Text = CodeText.Trim(utf8Text);
        return utf8Text.Length <= MaxLength && TryParse(CodeText.Widen(utf8Text, stackalloc char[MaxLength]), out ndc);
    }

    // Eleven digits and nothing else, as nearly all claims have them.
    private static bool TryReadElevenDigits(ReadOnlySpan<byte> text, out NdcCode ndc)
    {
        ndc = default;
        if (text.Length != DigitCount)
        {
            return false;
        }

        long number = 0;
        foreach (byte b in text)
        {
            int digit = b - '0';
            if ((uint)digit > 9)
            {
                return false;
            }

            number = number * 10 + digit;
        }

        ndc = new NdcCode(number + 1);
        return true;
    }

    /// <summary>The NDCs that a text may stand for.</summary>
    /// <param name="text">The text; ASCII white space around it is ignored.</param>
    /// <returns>
    /// The one that the text is; of ten digits without hyphens the three that they can be, read as 4-4-2, 5-3-2 and 5-4-1, of which at most one is
    /// meant; empty for any other text.
    /// </returns>
    public static IReadOnlyList<NdcCode> GetReadings(ReadOnlySpan<char> text)
    {
        text = CodeText.Trim(text);
        if (TryParse(text, out var ndc))
        {
            return (NdcCode[])[ndc];
        }

        return text.Length == DigitCount - 1 && CodeText.AreDigits(text)
            ? (NdcCode[])[Parse($"0{text}"), Parse($"{text[..5]}0{text[5..]}"), Parse($"{text[..9]}0{text[9..]}")]
            : [];
    }

    /// <summary>
    /// Reads an NDC, or says what the text is instead: the sentence that <see cref="Parse(string)"/> throws, for a message to the person
    /// who typed it. Never throws.
    /// </summary>
    /// <param name="text">The text; a <see langword="null"/> string is an empty one.</param>
    /// <param name="ndc">The NDC, or <c>default</c>.</param>
    /// <param name="reason">
    /// One sentence that quotes at most 24 characters of the text; <see langword="null"/> when the text is an NDC.
    /// </param>
    /// <returns>Whether the text is an NDC by its shape.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out NdcCode ndc, [NotNullWhen(false)] out string? reason)
    {
        reason = TryParse(text, out ndc) ? null : CodeText.ExplainNdc(text);
        return reason is null;
    }

    /// <summary>The NDC as text, 5-4-2 digits with hyphens; empty for <c>default</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        Span<char> text = stackalloc char[Length];
        TryFormat(text, out int length);
        return new string(text[..length]);
    }

    /// <summary>Writes the NDC as characters, 5-4-2 digits with hyphens; nothing for <c>default</c>.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (_value == 0)
        {
            return true;
        }

        if (destination.Length < Length)
        {
            return false;
        }

        long rest = _value - 1;
        for (int i = Length - 1; i >= 0; i--)
        {
            if (i is 5 or 10)
            {
                destination[i] = '-';
            }
            else
            {
                (rest, long digit) = Math.DivRem(rest, 10);
                destination[i] = (char)('0' + digit);
            }
        }

        charsWritten = Length;
        return true;
    }

    /// <summary>Writes the NDC as bytes of UTF-8, 5-4-2 digits with hyphens; nothing for <c>default</c>.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        Span<char> chars = stackalloc char[Length];
        TryFormat(chars, out int length);
        return CodeText.TryNarrow(chars[..length], utf8Destination, out bytesWritten);
    }

    /// <summary>The NDC as eleven digits without hyphens, as an X12 837 claim has it; empty for <c>default</c>.</summary>
    /// <returns>The text.</returns>
    public string ToElevenDigits() => ToString().Replace("-", string.Empty, StringComparison.Ordinal);

    /// <inheritdoc/>
    public bool Equals(NdcCode other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is NdcCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>Orders NDCs as their eleven digits order; <c>default</c> comes first.</summary>
    /// <param name="other">The other NDC.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    public int CompareTo(NdcCode other) => _value.CompareTo(other._value);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        NdcCode other => CompareTo(other),
        _ => throw new ArgumentException($"An NdcCode cannot be compared with a {obj.GetType()}.", nameof(obj)),
    };

    /// <summary>Whether two NDCs are the same.</summary>
    public static bool operator ==(NdcCode left, NdcCode right) => left._value == right._value;

    /// <summary>Whether two NDCs differ.</summary>
    public static bool operator !=(NdcCode left, NdcCode right) => left._value != right._value;

    /// <summary>Whether the left NDC comes before the right one.</summary>
    public static bool operator <(NdcCode left, NdcCode right) => left._value < right._value;

    /// <summary>Whether the left NDC comes before the right one or is the same.</summary>
    public static bool operator <=(NdcCode left, NdcCode right) => left._value <= right._value;

    /// <summary>Whether the left NDC comes after the right one.</summary>
    public static bool operator >(NdcCode left, NdcCode right) => left._value > right._value;

    /// <summary>Whether the left NDC comes after the right one or is the same.</summary>
    public static bool operator >=(NdcCode left, NdcCode right) => left._value >= right._value;

    // The framework's interfaces ask for a format and a provider: an NDC has one format and no culture, so they play no part.
    static NdcCode IParsable<NdcCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<NdcCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NdcCode result) =>
        TryParse(s, out result);

    static NdcCode ISpanParsable<NdcCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<NdcCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out NdcCode result) =>
        TryParse(s, out result);

    static NdcCode IUtf8SpanParsable<NdcCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<NdcCode>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out NdcCode result) =>
        TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);
}
