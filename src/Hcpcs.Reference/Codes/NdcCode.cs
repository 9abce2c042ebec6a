using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// A National Drug Code: labeler, product and package, normalised to 5-4-2 digits as claims have it, <c>00002-1433-80</c>.
/// </summary>
/// <remarks>
/// <para>
/// Read are the three forms of ten digits (4-4-2, 5-3-2, 5-4-1), whose short part gets a zero in front, 5-4-2, and eleven digits without
/// hyphens. Ten digits without hyphens are refused: which part is the short one cannot be told. A value says how an NDC is written, not
/// that it was assigned.
/// </para>
/// <para><c>default</c> is no NDC: its text is empty. Immutable and safe to use from any thread.</para>
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<NdcCode>))]
[TypeConverter(typeof(TextValueTypeConverter<NdcCode>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct NdcCode :
    IEquatable<NdcCode>, IComparable<NdcCode>, ISpanParsable<NdcCode>, IUtf8SpanParsable<NdcCode>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The eleven digits as a number, plus one, so that <c>default</c> is no NDC.</summary>
    private readonly long _value;

    private NdcCode(long value) => _value = value;

    /// <summary>Whether this is <c>default</c>, which stands for no NDC.</summary>
    public bool IsDefault => _value == 0;

    /// <summary>Reads an NDC. ASCII white space around it is ignored.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The NDC.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no NDC, or ten digits without hyphens; the message says which.</exception>
    public static NdcCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static NdcCode Parse(ReadOnlySpan<char> text) => TryParse(text, out var ndc) ? ndc : throw new FormatException(Explain(text));

    /// <summary>Reads an NDC, if the text is one. Never throws.</summary>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="ndc">The NDC, or <c>default</c>.</param>
    /// <returns>Whether the text is an NDC by its shape.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out NdcCode ndc) => TryParse(text.AsSpan(), out ndc);

    /// <inheritdoc cref="TryParse(string?, out NdcCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out NdcCode ndc)
    {
        ndc = default;
        text = CodeText.Trim(text);
        int first = text.IndexOf('-'), last = text.LastIndexOf('-');
        if (text.Length == 11 && TryRead(text, out long digits))
        {
            ndc = new NdcCode(digits + 1);
        }
        else if ((first, last - first - 1, text.Length - last - 1) is (5, 4, 2) or (4, 4, 2) or (5, 3, 2) or (5, 4, 1)
            && TryRead(text[..first], out long labeler)
            && TryRead(text[(first + 1)..last], out long product)
            && TryRead(text[(last + 1)..], out long package))
        {
            // A part that is a digit short has lost the zero in front of it, which its number does not need.
            ndc = new NdcCode((labeler * 10_000 + product) * 100 + package + 1);
        }

        return ndc._value != 0;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out long digits)
    {
        digits = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            digits = digits * 10 + (c - '0');
        }

        return true;
    }

    private static string Explain(ReadOnlySpan<char> text)
    {
        text = CodeText.Trim(text);
        string why = text.Length == 10 && TryRead(text, out _)
            ? "has ten digits without hyphens, which is ambiguous: write it with hyphens, or as eleven digits"
            : "is no NDC";
        return $"{CodeText.Quote(text)} {why}. An NDC is 4-4-2, 5-3-2, 5-4-1 or 5-4-2 digits with hyphens, or eleven digits without.";
    }

    /// <summary>The NDC as 5-4-2 digits with hyphens; empty for <c>default</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        if (_value == 0)
        {
            return string.Empty;
        }

        Span<char> text = stackalloc char[13];
        long rest = _value - 1;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (i is 5 or 10)
            {
                text[i] = '-';
            }
            else
            {
                (rest, long digit) = Math.DivRem(rest, 10);
                text[i] = (char)('0' + digit);
            }
        }

        return text.ToString();
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

    /// <summary>Orders as the eleven digits order; <c>default</c> comes first.</summary>
    /// <param name="other">The other NDC.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    public int CompareTo(NdcCode other) => _value.CompareTo(other._value);

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

    // The framework's interfaces, for which an NDC has one format and no culture.
    static NdcCode IParsable<NdcCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<NdcCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NdcCode result) =>
        TryParse(s, out result);

    static NdcCode ISpanParsable<NdcCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<NdcCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out NdcCode result) =>
        TryParse(s, out result);

    static NdcCode IUtf8SpanParsable<NdcCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        Parse(CodeText.Decode(utf8Text));

    static bool IUtf8SpanParsable<NdcCode>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out NdcCode result) =>
        TryParse(CodeText.Decode(utf8Text), out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString();
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        CodeText.TryNarrow(ToString(), utf8Destination, out bytesWritten);
}
