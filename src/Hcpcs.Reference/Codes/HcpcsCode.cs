using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// The identity of a HCPCS Level II code: one letter A-Z and four digits, as in <c>J1412</c>.
/// </summary>
/// <remarks>
/// <para>
/// A value says how a code is written, not that CMS has published it: ask <see cref="IHcpcsLookup"/> whether it exists and when it was valid.
/// D and four digits has the shape too, but is a dental (CDT) code: see <see cref="IsDental"/>.
/// </para>
/// <para>
/// <c>default</c> is "no code": <see cref="IsDefault"/> is true, the text is empty, and no table holds it. Values order as their texts do,
/// with <c>default</c> first. The type is immutable and safe to use from any thread.
/// </para>
/// <para>Source: HCPCS contractor record layout, field 1 (positions 1-5).</para>
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<HcpcsCode>))]
[TypeConverter(typeof(TextValueTypeConverter<HcpcsCode>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct HcpcsCode :
    IEquatable<HcpcsCode>,
    IComparable<HcpcsCode>,
    IComparable,
    ISpanParsable<HcpcsCode>,
    IUtf8SpanParsable<HcpcsCode>,
    ISpanFormattable,
    IUtf8SpanFormattable
{
    /// <summary>The number of characters in the text of a code: 5.</summary>
    public const int Length = 5;

    // How many codes the shape allows: 26 letters by 10,000 numbers. Every Position is below it.
    internal const int PositionCount = 26 * 10_000;

    // The value of D0000.
    private const int FirstDental = ('D' - 'A') * 10_000 + 1;

    // The position plus one, so that default is "no code" rather than A0000.
    private readonly int _value;

    private HcpcsCode(int value) => _value = value;

    /// <summary>Makes the code of a letter and a number.</summary>
    /// <param name="letter">The letter, A-Z or a-z.</param>
    /// <param name="number">The number after the letter, 0 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The letter is not an ASCII letter, or the number is not within 0 to 9999.</exception>
    public HcpcsCode(char letter, int number)
    {
        if (!char.IsAsciiLetter(letter))
        {
            throw new ArgumentOutOfRangeException(nameof(letter), letter, "The letter of a HCPCS Level II code is A to Z.");
        }

        if ((uint)number > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "The number of a HCPCS Level II code is 0 to 9999.");
        }

        _value = ((letter | 0x20) - 'a') * 10_000 + number + 1;
    }

    /// <summary>Whether this is <c>default</c>, which stands for no code.</summary>
    public bool IsDefault => _value == 0;

    /// <summary>The letter, A-Z, or the character U+0000 for <c>default</c>.</summary>
    public char Letter => _value == 0 ? '\0' : (char)('A' + (_value - 1) / 10_000);

    /// <summary>The number after the letter, 0 to 9999; 0 for <c>default</c>.</summary>
    public int Number => _value == 0 ? 0 : (_value - 1) % 10_000;

    /// <summary>
    /// Whether the code is in the D series. Dental codes have the shape of Level II codes but are CDT, maintained and copyrighted by the
    /// American Dental Association, and are not in CMS's public file.
    /// </summary>
    public bool IsDental => (uint)(_value - FirstDental) < 10_000;

    // The place in the space of all codes, 0 for A0000 to 259,999 for Z9999; -1 for default.
    internal int Position => _value - 1;

    internal static HcpcsCode FromPosition(int position) => new(position + 1);

    /// <summary>Reads a code. ASCII white space around it is ignored and lower case is accepted; nothing else is repaired.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The text is not a Level II code; the message says what it is instead (a CPT code, a modifier, a letter O for a zero ...).
    /// </exception>
    public static HcpcsCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static HcpcsCode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var code, out string? reason) ? code : throw new FormatException(reason);

    /// <summary>Reads a code from UTF-8. ASCII white space around it is ignored and lower case is accepted; nothing else is repaired.</summary>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <returns>The code.</returns>
    /// <exception cref="FormatException">The text is not a Level II code; the message says what it is instead.</exception>
    public static HcpcsCode Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out var code) ? code : throw new FormatException(CodeText.ExplainCode(CodeText.Decode(utf8Text)));

    /// <summary>
    /// Reads a code, if the text is one. ASCII white space around it is ignored and lower case is accepted; nothing else is repaired.
    /// Never throws.
    /// </summary>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="code">The code, or <c>default</c>.</param>
    /// <returns>Whether the text is a Level II code by its shape.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse([NotNullWhen(true)] string? text, out HcpcsCode code) => TryParse(text.AsSpan(), out code);

    /// <inheritdoc cref="TryParse(string?, out HcpcsCode)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<char> text, out HcpcsCode code)
    {
        if (text.Length == Length && TryParseFive(ref MemoryMarshal.GetReference(text), out int value))
        {
            code = new HcpcsCode(value);
            return true;
        }

        return TryParseTrimmed(text, out code);
    }

    /// <summary>
    /// Reads a code from UTF-8, if the text is one. ASCII white space around it is ignored and lower case is accepted; nothing else is
    /// repaired. Never throws.
    /// </summary>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="code">The code, or <c>default</c>.</param>
    /// <returns>Whether the text is a Level II code by its shape.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out HcpcsCode code)
    {
        if (utf8Text.Length == Length && TryParseFive(ref MemoryMarshal.GetReference(utf8Text), out int value))
        {
            code = new HcpcsCode(value);
            return true;
        }

        return TryParseTrimmed(utf8Text, out code);
    }

    /// <summary>
    /// Reads a code, or says what the text is instead: the sentence that <see cref="Parse(string)"/> throws, for a message to the person
    /// who typed it. Never throws.
    /// </summary>
    /// <param name="text">The text; a <see langword="null"/> string is an empty one.</param>
    /// <param name="code">The code, or <c>default</c>.</param>
    /// <param name="reason">
    /// One sentence that quotes at most 24 characters of the text; <see langword="null"/> when the text is a code.
    /// </param>
    /// <returns>Whether the text is a Level II code by its shape.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out HcpcsCode code, [NotNullWhen(false)] out string? reason)
    {
        reason = TryParse(text, out code) ? null : CodeText.ExplainCode(text);
        return reason is null;
    }

    // Five UTF-16 characters to the stored value. Four digits are read, checked and added up as one 64-bit word.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryParseFive(ref char first, out int value)
    {
        uint letter = (uint)(first | 0x20) - 'a';
        ulong digits = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref first, 1)));
        if (!BitConverter.IsLittleEndian)
        {
            // The first digit belongs in the lowest 16 bits.
            digits = System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(digits);
            digits = (digits & 0x00FF00FF00FF00FF) << 8 | (digits >> 8 & 0x00FF00FF00FF00FF);
        }

        const ulong HighBits = 0xFFF0_FFF0_FFF0_FFF0, Zeros = 0x0030_0030_0030_0030, Six = 0x0006_0006_0006_0006;
        // What is left of 0-9 is 0-9, which stays below 16 when 6 is added; of any other character a high bit is set now or then.
        digits ^= Zeros;
        if (letter > 25 || ((digits | digits + Six) & HighBits) != 0)
        {
            value = 0;
            return false;
        }

        // The top 16 bits of the product are 1000 d0 + 100 d1 + 10 d2 + d3; no lower lane exceeds 999, so none carries.
        const ulong Weights = 1000UL << 48 | 100UL << 32 | 10UL << 16 | 1;
        int number = (int)(digits * Weights >> 48);
        value = (int)letter * 10_000 + number + 1;
        return true;
    }

    // Five UTF-8 bytes to the stored value.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryParseFive(ref byte first, out int value)
    {
        uint letter = (uint)(first | 0x20) - 'a';
        uint digits = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, 1));
        if (!BitConverter.IsLittleEndian)
        {
            digits = System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(digits);
        }

        const uint HighBits = 0xF0F0_F0F0, Zeros = 0x3030_3030, Six = 0x0606_0606;
        digits ^= Zeros;
        if (letter > 25 || ((digits | digits + Six) & HighBits) != 0)
        {
            value = 0;
            return false;
        }

        digits = digits * 10 + (digits >> 8);
        int number = (int)((digits & 0xFF) * 100 + (digits >> 16 & 0xFF));
        value = (int)letter * 10_000 + number + 1;
        return true;
    }

    // The position of five UTF-8 bytes, or -1 where they are not a code as they stand: white space and the like are for
    // TryParse(ReadOnlySpan<byte>, out HcpcsCode).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int PositionOf(ref byte first) => TryParseFive(ref first, out int value) ? value - 1 : -1;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryParseTrimmed(ReadOnlySpan<char> text, out HcpcsCode code)
    {
        int value = 0;
        var trimmed = CodeText.Trim(text);
        bool parsed = trimmed.Length == Length && TryParseFive(ref MemoryMarshal.GetReference(trimmed), out value);
        code = new HcpcsCode(value);
        return parsed;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryParseTrimmed(ReadOnlySpan<byte> text, out HcpcsCode code)
    {
        int value = 0;
        var trimmed = CodeText.Trim(text);
        bool parsed = trimmed.Length == Length && TryParseFive(ref MemoryMarshal.GetReference(trimmed), out value);
        code = new HcpcsCode(value);
        return parsed;
    }

    /// <summary>The code as text, five characters in upper case; empty for <c>default</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        Span<char> text = stackalloc char[Length];
        TryFormat(text, out int length);
        return new string(text[..length]);
    }

    /// <summary>Writes the code as five characters; nothing for <c>default</c>.</summary>
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

        int number = Number;
        destination[4] = (char)('0' + number % 10);
        destination[3] = (char)('0' + number / 10 % 10);
        destination[2] = (char)('0' + number / 100 % 10);
        destination[1] = (char)('0' + number / 1000);
        destination[0] = Letter;
        charsWritten = Length;
        return true;
    }

    /// <summary>Writes the code as five bytes of UTF-8; nothing for <c>default</c>.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        Span<char> chars = stackalloc char[Length];
        TryFormat(chars, out int length);
        return CodeText.TryNarrow(chars[..length], utf8Destination, out bytesWritten);
    }

    /// <inheritdoc/>
    public bool Equals(HcpcsCode other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is HcpcsCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value;

    /// <summary>Orders codes as their texts order: by letter, then by number; <c>default</c> comes first.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    public int CompareTo(HcpcsCode other) => _value.CompareTo(other._value);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        HcpcsCode other => CompareTo(other),
        _ => throw new ArgumentException($"A HcpcsCode cannot be compared with a {obj.GetType()}.", nameof(obj)),
    };

    /// <summary>Whether two codes are the same.</summary>
    public static bool operator ==(HcpcsCode left, HcpcsCode right) => left._value == right._value;

    /// <summary>Whether two codes differ.</summary>
    public static bool operator !=(HcpcsCode left, HcpcsCode right) => left._value != right._value;

    /// <summary>Whether the left code comes before the right one.</summary>
    public static bool operator <(HcpcsCode left, HcpcsCode right) => left._value < right._value;

    /// <summary>Whether the left code comes before the right one or is the same.</summary>
    public static bool operator <=(HcpcsCode left, HcpcsCode right) => left._value <= right._value;

    /// <summary>Whether the left code comes after the right one.</summary>
    public static bool operator >(HcpcsCode left, HcpcsCode right) => left._value > right._value;

    /// <summary>Whether the left code comes after the right one or is the same.</summary>
    public static bool operator >=(HcpcsCode left, HcpcsCode right) => left._value >= right._value;

    // The framework's interfaces ask for a format and a provider: a code has one format and no culture, so they play no part.
    static HcpcsCode IParsable<HcpcsCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<HcpcsCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out HcpcsCode result) =>
        TryParse(s, out result);

    static HcpcsCode ISpanParsable<HcpcsCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<HcpcsCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out HcpcsCode result) =>
        TryParse(s, out result);

    static HcpcsCode IUtf8SpanParsable<HcpcsCode>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<HcpcsCode>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out HcpcsCode result) =>
        TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);
}
