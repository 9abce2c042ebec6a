using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// The identity of a two-character procedure modifier. A letter and then a letter or digit (<c>JZ</c>, <c>A1</c>) is Level II, published
/// by CMS; a digit first (<c>25</c>, <c>1P</c>) is Level I, part of CPT: see <see cref="IsLevelOne"/>.
/// </summary>
/// <remarks>
/// <para>
/// Look-alikes are never repaired, since GO and G0, KO and K0, AI and A1 are all real. <c>default</c> is "no modifier": its text is empty
/// and no table holds it. Values order as their texts do in ASCII, with <c>default</c> first. The type is immutable and safe to use from
/// any thread.
/// </para>
/// <para>Source: HCPCS contractor record layout, field 4 (positions 4-5).</para>
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<HcpcsModifier>))]
[TypeConverter(typeof(TextValueTypeConverter<HcpcsModifier>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct HcpcsModifier :
    IEquatable<HcpcsModifier>,
    IComparable<HcpcsModifier>,
    IComparable,
    ISpanParsable<HcpcsModifier>,
    IUtf8SpanParsable<HcpcsModifier>,
    ISpanFormattable,
    IUtf8SpanFormattable
{
    /// <summary>The number of characters in the text of a modifier: 2.</summary>
    public const int Length = 2;

    private const int Alphabet = 36;

    // How many modifiers the shape allows: 36 by 36. Every Position is below it.
    internal const int PositionCount = Alphabet * Alphabet;

    // The position plus one, so that default is "no modifier" rather than 00.
    private readonly short _value;

    private HcpcsModifier(int value) => _value = (short)value;

    /// <summary>Whether this is <c>default</c>, which stands for no modifier.</summary>
    public bool IsDefault => _value == 0;

    /// <summary>
    /// Whether the modifier begins with a digit and so belongs to Level I (CPT), which CMS's public file does not hold; <see
    /// langword="false"/> for <c>default</c>.
    /// </summary>
    public bool IsLevelOne => _value is > 0 and <= 10 * Alphabet;

    // The place in the space of all modifiers, 0 for 00 to 1,295 for ZZ; -1 for default.
    internal int Position => _value - 1;

    internal static HcpcsModifier FromPosition(int position) => new(position + 1);

    /// <summary>Reads a modifier. ASCII white space around it is ignored and lower case is accepted; look-alikes are not repaired.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The modifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a modifier; the message says what it is instead.</exception>
    public static HcpcsModifier Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static HcpcsModifier Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var modifier, out string? reason) ? modifier : throw new FormatException(reason);

    /// <summary>Reads a modifier from UTF-8. ASCII white space around it is ignored and lower case is accepted.</summary>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <returns>The modifier.</returns>
    /// <exception cref="FormatException">The text is not a modifier; the message says what it is instead.</exception>
    public static HcpcsModifier Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out var modifier) ? modifier : throw new FormatException(CodeText.ExplainModifier(CodeText.Decode(utf8Text)));

    /// <summary>
    /// Reads a modifier, if the text is one. ASCII white space around it is ignored and lower case is accepted; look-alikes are not repaired.
    /// Never throws.
    /// </summary>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="modifier">The modifier, or <c>default</c>.</param>
    /// <returns>Whether the text is a modifier by its shape.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out HcpcsModifier modifier) => TryParse(text.AsSpan(), out modifier);

    /// <inheritdoc cref="TryParse(string?, out HcpcsModifier)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out HcpcsModifier modifier)
    {
        if (text.Length != Length)
        {
            text = CodeText.Trim(text);
        }

        modifier = text.Length == Length ? FromCharacters(text[0], text[1]) : default;
        return modifier._value != 0;
    }

    /// <summary>
    /// Reads a modifier from UTF-8, if the text is one. ASCII white space around it is ignored and lower case is accepted. Never throws.
    /// </summary>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="modifier">The modifier, or <c>default</c>.</param>
    /// <returns>Whether the text is a modifier by its shape.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out HcpcsModifier modifier)
    {
        if (utf8Text.Length != Length)
        {
            utf8Text = CodeText.Trim(utf8Text);
        }

        modifier = utf8Text.Length == Length ? FromCharacters(utf8Text[0], utf8Text[1]) : default;
        return modifier._value != 0;
    }

    /// <summary>
    /// Reads a modifier, or says what the text is instead: the sentence that <see cref="Parse(string)"/> throws, for a message to the person
    /// who typed it. Never throws.
    /// </summary>
    /// <param name="text">The text; a <see langword="null"/> string is an empty one.</param>
    /// <param name="modifier">The modifier, or <c>default</c>.</param>
    /// <param name="reason">
    /// One sentence that quotes at most 24 characters of the text; <see langword="null"/> when the text is a modifier.
    /// </param>
    /// <returns>Whether the text is a modifier by its shape.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out HcpcsModifier modifier, [NotNullWhen(false)] out string? reason)
    {
        reason = TryParse(text, out modifier) ? null : CodeText.ExplainModifier(text);
        return reason is null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static HcpcsModifier FromCharacters(uint first, uint second)
    {
        uint high = Rank(first), low = Rank(second);
        return high < Alphabet && low < Alphabet ? new HcpcsModifier((int)(high * Alphabet + low) + 1) : default;
    }

    // 0-9 for digits, 10-35 for letters of either case, more for anything else.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Rank(uint character)
    {
        const byte No = Alphabet;
        ReadOnlySpan<byte> ranks =
        [
            No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No,
            No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, No, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, No, No, No, No, No, No,
            No, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, No, No, No, No, No,
            No, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, No, No, No, No, No,
        ];
        return character < (uint)ranks.Length ? ranks[(int)character] : No;
    }

    private static char Character(int rank) => (char)(rank < 10 ? '0' + rank : 'A' + rank - 10);

    /// <summary>The modifier as text, two characters in upper case; empty for <c>default</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        _value == 0 ? string.Empty : string.Create(Length, this, static (span, modifier) => modifier.TryFormat(span, out _));

    /// <summary>Writes the modifier as two characters; nothing for <c>default</c>.</summary>
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

        destination[0] = Character(Position / Alphabet);
        destination[1] = Character(Position % Alphabet);
        charsWritten = Length;
        return true;
    }

    /// <summary>Writes the modifier as two bytes of UTF-8; nothing for <c>default</c>.</summary>
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
    public bool Equals(HcpcsModifier other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is HcpcsModifier other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value;

    /// <summary>Orders modifiers as their texts order in ASCII (digits before letters); <c>default</c> comes first.</summary>
    /// <param name="other">The other modifier.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    public int CompareTo(HcpcsModifier other) => _value.CompareTo(other._value);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        HcpcsModifier other => CompareTo(other),
        _ => throw new ArgumentException($"A HcpcsModifier cannot be compared with a {obj.GetType()}.", nameof(obj)),
    };

    /// <summary>Whether two modifiers are the same.</summary>
    public static bool operator ==(HcpcsModifier left, HcpcsModifier right) => left._value == right._value;

    /// <summary>Whether two modifiers differ.</summary>
    public static bool operator !=(HcpcsModifier left, HcpcsModifier right) => left._value != right._value;

    /// <summary>Whether the left modifier comes before the right one.</summary>
    public static bool operator <(HcpcsModifier left, HcpcsModifier right) => left._value < right._value;

    /// <summary>Whether the left modifier comes before the right one or is the same.</summary>
    public static bool operator <=(HcpcsModifier left, HcpcsModifier right) => left._value <= right._value;

    /// <summary>Whether the left modifier comes after the right one.</summary>
    public static bool operator >(HcpcsModifier left, HcpcsModifier right) => left._value > right._value;

    /// <summary>Whether the left modifier comes after the right one or is the same.</summary>
    public static bool operator >=(HcpcsModifier left, HcpcsModifier right) => left._value >= right._value;

    // The framework's interfaces ask for a format and a provider: a modifier has one format and no culture, so they play no part.
    static HcpcsModifier IParsable<HcpcsModifier>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<HcpcsModifier>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out HcpcsModifier result) =>
        TryParse(s, out result);

    static HcpcsModifier ISpanParsable<HcpcsModifier>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<HcpcsModifier>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out HcpcsModifier result) =>
        TryParse(s, out result);

    static HcpcsModifier IUtf8SpanParsable<HcpcsModifier>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<HcpcsModifier>.TryParse(
        ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out HcpcsModifier result) =>
        TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);
}
