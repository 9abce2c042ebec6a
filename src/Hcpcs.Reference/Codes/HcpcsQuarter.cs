using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// A quarter of a year, for which CMS publishes a release, a drug file or a fee file: its text is the year and the first month,
/// <c>2026-01</c>, and its name is CMS's, <c>January 2026</c>.
/// </summary>
/// <remarks>
/// <para>
/// CMS's quarters begin on the first of January, April, July and October. They are calendar quarters, not those of the federal fiscal year.
/// </para>
/// <para>
/// <c>default</c> is "no quarter": <see cref="IsDefault"/> is true, text and name are empty, and it contains no day. Values order by time, with
/// <c>default</c> first. The type is immutable and safe to use from any thread.
/// </para>
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<HcpcsQuarter>))]
[TypeConverter(typeof(TextValueTypeConverter<HcpcsQuarter>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct HcpcsQuarter :
    IEquatable<HcpcsQuarter>,
    IComparable<HcpcsQuarter>,
    IComparable,
    ISpanParsable<HcpcsQuarter>,
    IUtf8SpanParsable<HcpcsQuarter>,
    ISpanFormattable,
    IUtf8SpanFormattable
{
    /// <summary>The number of characters in the text of a quarter: 7.</summary>
    public const int Length = 7;

    private const int MaxYear = 9999;

    // The quarters from the first one of the year 1, which is 1, so that default is "no quarter".
    private readonly int _value;

    private HcpcsQuarter(int value) => _value = value;

    /// <summary>Makes the quarter of a year and a number.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="number">The number of the quarter in its year, 1 to 4; not its first month.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 1 to 9999, or the number is not within 1 to 4.</exception>
    public HcpcsQuarter(int year, int number)
    {
        if (year is < 1 or > MaxYear)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, "The year of a quarter is 1 to 9999.");
        }

        if (number is < 1 or > 4)
        {
            throw new ArgumentOutOfRangeException(nameof(number), number, "The number of a quarter is 1 to 4, not a month.");
        }

        _value = (year - 1) * 4 + number;
    }

    /// <summary>Whether this is <c>default</c>, which stands for no quarter.</summary>
    public bool IsDefault => _value == 0;

    /// <summary>The year, 1 to 9999; 0 for <c>default</c>.</summary>
    public int Year => _value == 0 ? 0 : (_value - 1) / 4 + 1;

    /// <summary>The number of the quarter in its year, 1 to 4; 0 for <c>default</c>.</summary>
    public int Number => _value == 0 ? 0 : (_value - 1) % 4 + 1;

    /// <summary>The first day: 1 January, April, July or October.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>, which has no days.</exception>
    public DateOnly FirstDay => _value == 0 ? throw NoDays() : new DateOnly(Year, FirstMonth, 1);

    /// <summary>The last day: 31 March, 30 June, 30 September or 31 December.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>, which has no days.</exception>
    public DateOnly LastDay => _value == 0 ? throw NoDays() : new DateOnly(Year, FirstMonth + 2, DateTime.DaysInMonth(Year, FirstMonth + 2));

    /// <summary>First month and year in English, as CMS names its releases and files: <c>January 2026</c>; empty for <c>default</c>.</summary>
    public string Name => _value == 0 ? string.Empty : FirstDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    private int FirstMonth => Number * 3 - 2;

    // The place among all quarters, from 1; 0 for default.
    internal int Ordinal => _value;

    internal static HcpcsQuarter FromOrdinal(int ordinal) => new(ordinal);

    /// <summary>The quarter that a day is in.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The quarter.</returns>
    public static HcpcsQuarter Of(DateOnly day) => new(day.Year, (day.Month + 2) / 3);

    /// <summary>Whether a day is in the quarter: from its first day to its last, both included.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is; <see langword="false"/> for <c>default</c>.</returns>
    public bool Contains(DateOnly day) => this == Of(day);

    /// <summary>The quarter that is so many quarters later: 1 is the next one, -1 the one before.</summary>
    /// <param name="count">How many quarters later; earlier when negative.</param>
    /// <returns>The quarter.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The result is not within the years 1 to 9999.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>, which is followed by none.</exception>
    public HcpcsQuarter AddQuarters(int count)
    {
        if (_value == 0)
        {
            throw NoDays();
        }

        long value = (long)_value + count;
        return value is >= 1 and <= MaxYear * 4
            ? new HcpcsQuarter((int)value)
            : throw new ArgumentOutOfRangeException(nameof(count), count, $"No quarter within the years 1 to 9999 is {count} quarters after {this}.");
    }

    /// <summary>How many quarters this one is after another: 0 for the same, 1 for the next, negative for an earlier one.</summary>
    /// <param name="other">The other quarter.</param>
    /// <returns>The difference in quarters.</returns>
    /// <exception cref="ArgumentException"><paramref name="other"/> is <c>default</c>.</exception>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public int QuartersSince(HcpcsQuarter other) =>
        _value == 0 ? throw NoDays() :
        other._value == 0 ? throw new ArgumentException("The other quarter is default, which stands for no quarter.", nameof(other)) :
        _value - other._value;

    private static InvalidOperationException NoDays() => new("The quarter is default, which stands for no quarter: it has no days.");

    /// <summary>Reads a quarter. ASCII white space around it is ignored.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The quarter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a quarter; the message says what it is instead.</exception>
    public static HcpcsQuarter Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static HcpcsQuarter Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var quarter, out string? reason) ? quarter : throw new FormatException(reason);

    /// <summary>Reads a quarter from UTF-8. ASCII white space around it is ignored.</summary>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <returns>The quarter.</returns>
    /// <exception cref="FormatException">The text is not a quarter; the message says what it is instead.</exception>
    public static HcpcsQuarter Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out var quarter) ? quarter : throw new FormatException(CodeText.ExplainQuarter(CodeText.Decode(utf8Text)));

    /// <summary>Reads a quarter, if the text is one. ASCII white space around it is ignored. Never throws.</summary>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="quarter">The quarter, or <c>default</c>.</param>
    /// <returns>Whether the text is a quarter by its shape.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out HcpcsQuarter quarter) => TryParse(text.AsSpan(), out quarter);

    /// <inheritdoc cref="TryParse(string?, out HcpcsQuarter)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out HcpcsQuarter quarter)
    {
        text = CodeText.Trim(text);
        quarter = text.Length == Length
            && text[4] == '-'
            && CodeText.TryReadDigits(text[..4], out int year)
            && CodeText.TryReadDigits(text[5..], out int month)
            && year > 0
            && month is 1 or 4 or 7 or 10
            ? new HcpcsQuarter(year, (month + 2) / 3)
            : default;
        return quarter._value != 0;
    }

    /// <summary>Reads a quarter from UTF-8, if the text is one. ASCII white space around it is ignored. Never throws.</summary>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="quarter">The quarter, or <c>default</c>.</param>
    /// <returns>Whether the text is a quarter by its shape.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out HcpcsQuarter quarter)
    {
        quarter = default;
        utf8Text = CodeText.Trim(utf8Text);
        return utf8Text.Length <= Length && TryParse(CodeText.Widen(utf8Text, stackalloc char[Length]), out quarter);
    }

    /// <summary>
    /// Reads a quarter, or says what the text is instead: the sentence that <see cref="Parse(string)"/> throws, for a message to the person
    /// who typed it. Never throws.
    /// </summary>
    /// <param name="text">The text; a <see langword="null"/> string is an empty one.</param>
    /// <param name="quarter">The quarter, or <c>default</c>.</param>
    /// <param name="reason">
    /// One sentence that quotes at most 24 characters of the text; <see langword="null"/> when the text is a quarter.
    /// </param>
    /// <returns>Whether the text is a quarter by its shape.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out HcpcsQuarter quarter, [NotNullWhen(false)] out string? reason)
    {
        reason = TryParse(text, out quarter) ? null : CodeText.ExplainQuarter(text);
        return reason is null;
    }

    /// <summary>The quarter as text, year and first month as in <c>2026-01</c>; empty for <c>default</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        Span<char> text = stackalloc char[Length];
        TryFormat(text, out int length);
        return new string(text[..length]);
    }

    /// <summary>Writes the quarter as characters, year and first month as in <c>2026-01</c>; nothing for <c>default</c>.</summary>
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

        return destination.TryWrite(CultureInfo.InvariantCulture, $"{Year:D4}-{FirstMonth:D2}", out charsWritten);
    }

    /// <summary>Writes the quarter as bytes of UTF-8, year and first month as in <c>2026-01</c>; nothing for <c>default</c>.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        Span<char> chars = stackalloc char[Length];
        TryFormat(chars, out int length);
        return CodeText.TryNarrow(chars[..length], utf8Destination, out bytesWritten);
    }

    // Refuses a quarter that is none, for whatever is described by its quarter.
    internal static void ThrowIfDefault(HcpcsQuarter quarter)
    {
        if (quarter.IsDefault)
        {
            throw new ArgumentException("The quarter is default, which stands for no quarter.", nameof(quarter));
        }
    }

    /// <inheritdoc/>
    public bool Equals(HcpcsQuarter other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is HcpcsQuarter other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>Orders quarters by time; <c>default</c> comes first.</summary>
    /// <param name="other">The other quarter.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    public int CompareTo(HcpcsQuarter other) => _value.CompareTo(other._value);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        HcpcsQuarter other => CompareTo(other),
        _ => throw new ArgumentException($"A HcpcsQuarter cannot be compared with a {obj.GetType()}.", nameof(obj)),
    };

    /// <summary>Whether two quarters are the same.</summary>
    public static bool operator ==(HcpcsQuarter left, HcpcsQuarter right) => left._value == right._value;

    /// <summary>Whether two quarters differ.</summary>
    public static bool operator !=(HcpcsQuarter left, HcpcsQuarter right) => left._value != right._value;

    /// <summary>Whether the left quarter is earlier than the right one.</summary>
    public static bool operator <(HcpcsQuarter left, HcpcsQuarter right) => left._value < right._value;

    /// <summary>Whether the left quarter is earlier than the right one or is the same.</summary>
    public static bool operator <=(HcpcsQuarter left, HcpcsQuarter right) => left._value <= right._value;

    /// <summary>Whether the left quarter is later than the right one.</summary>
    public static bool operator >(HcpcsQuarter left, HcpcsQuarter right) => left._value > right._value;

    /// <summary>Whether the left quarter is later than the right one or is the same.</summary>
    public static bool operator >=(HcpcsQuarter left, HcpcsQuarter right) => left._value >= right._value;

    // The framework's interfaces ask for a format and a provider: a quarter has one format and no culture, so they play no part.
    static HcpcsQuarter IParsable<HcpcsQuarter>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<HcpcsQuarter>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out HcpcsQuarter result) =>
        TryParse(s, out result);

    static HcpcsQuarter ISpanParsable<HcpcsQuarter>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<HcpcsQuarter>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out HcpcsQuarter result) =>
        TryParse(s, out result);

    static HcpcsQuarter IUtf8SpanParsable<HcpcsQuarter>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<HcpcsQuarter>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out HcpcsQuarter result) =>
        TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);
}
