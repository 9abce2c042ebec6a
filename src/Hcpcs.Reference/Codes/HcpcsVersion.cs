using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// Which edition of a quarter's release it is: <c>2026-01</c> as first published, <c>2026-01.2</c> for the first correction of it,
/// <c>2026-01.3</c> for the second.
/// </summary>
/// <remarks>
/// <para>
/// The text serves as a key, in FHIR resources and in exports. It sorts as a text like the values do up to revision 9; values sort right always.
/// The number is the user's own count of what CMS published for the quarter. It is not the <c>v2</c> in some of CMS's file names, which counts
/// drafts that were never published.
/// </para>
/// <para>
/// <c>default</c> is "no version": <see cref="IsDefault"/> is true and the text is empty. Values order by quarter and then by revision, with
/// <c>default</c> first. The type is immutable and safe to use from any thread.
/// </para>
/// </remarks>
[JsonConverter(typeof(TextValueJsonConverter<HcpcsVersion>))]
[TypeConverter(typeof(TextValueTypeConverter<HcpcsVersion>))]
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct HcpcsVersion :
    IEquatable<HcpcsVersion>,
    IComparable<HcpcsVersion>,
    IComparable,
    ISpanParsable<HcpcsVersion>,
    IUtf8SpanParsable<HcpcsVersion>,
    ISpanFormattable,
    IUtf8SpanFormattable
{
    /// <summary>The number of characters in the longest text of a version: 11, as in <c>2026-01.999</c>.</summary>
    public const int MaxLength = 11;

    /// <summary>The highest revision: 999.</summary>
    public const int MaxRevision = 999;

    private const int RevisionsOfQuarter = MaxRevision + 1;

    // The ordinal of the quarter and the revision in one number, so that it orders as versions do.
    private readonly int _value;

    /// <summary>Makes the version of a quarter and a revision.</summary>
    /// <param name="quarter">The quarter.</param>
    /// <param name="revision">1 for the release as first published, 2 to 999 for its corrections.</param>
    /// <exception cref="ArgumentException"><paramref name="quarter"/> is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="revision"/> is not within 1 to 999.</exception>
    public HcpcsVersion(HcpcsQuarter quarter, int revision = 1)
    {
        HcpcsQuarter.ThrowIfDefault(quarter);

        if (revision is < 1 or > MaxRevision)
        {
            throw new ArgumentOutOfRangeException(
                nameof(revision), revision, "A revision is 1 for a release as first published, and 2 to 999 for its corrections.");
        }

        _value = quarter.Ordinal * RevisionsOfQuarter + revision;
    }

    /// <summary>Whether this is <c>default</c>, which stands for no version.</summary>
    public bool IsDefault => _value == 0;

    /// <summary>The quarter; <c>default</c> for <c>default</c>.</summary>
    public HcpcsQuarter Quarter => HcpcsQuarter.FromOrdinal(_value / RevisionsOfQuarter);

    /// <summary>1 for the release as first published, 2 to 999 for its corrections; 0 for <c>default</c>.</summary>
    public int Revision => _value % RevisionsOfQuarter;

    /// <summary>
    /// The name of the quarter, with the revision where it is a correction: <c>January 2026</c>, <c>January 2026 (revision 2)</c>; empty for
    /// <c>default</c>.
    /// </summary>
    public string Name => Revision > 1
        ? string.Create(CultureInfo.InvariantCulture, $"{Quarter.Name} (revision {Revision})")
        : Quarter.Name;

    /// <summary>Reads a version. ASCII white space around it is ignored.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not a version; the message says what it is instead.</exception>
    public static HcpcsVersion Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static HcpcsVersion Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var version, out string? reason) ? version : throw new FormatException(reason);

    /// <summary>Reads a version from UTF-8. ASCII white space around it is ignored.</summary>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <returns>The version.</returns>
    /// <exception cref="FormatException">The text is not a version; the message says what it is instead.</exception>
    public static HcpcsVersion Parse(ReadOnlySpan<byte> utf8Text) =>
        TryParse(utf8Text, out var version) ? version : throw new FormatException(CodeText.ExplainVersion(CodeText.Decode(utf8Text)));

    /// <summary>Reads a version, if the text is one. ASCII white space around it is ignored. Never throws.</summary>
    /// <param name="text">The text, which may be <see langword="null"/>.</param>
    /// <param name="version">The version, or <c>default</c>.</param>
    /// <returns>Whether the text is a version by its shape.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out HcpcsVersion version) => TryParse(text.AsSpan(), out version);

    /// <inheritdoc cref="TryParse(string?, out HcpcsVersion)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out HcpcsVersion version)
    {
        version = default;
        text = CodeText.Trim(text);
        int point = text.IndexOf('.');
        var quarterText = point < 0 ? text : text[..point];
        if (quarterText.Length != HcpcsQuarter.Length || !HcpcsQuarter.TryParse(quarterText, out var quarter))
        {
            return false;
        }

        // A version has one text: no number for a first publication, no zeros in front.
        int revision = 1;
        if (point >= 0
            && !(text[(point + 1)..] is [not '0', ..] number && CodeText.TryReadDigits(number, out revision) && revision is > 1 and <= MaxRevision))
        {
            return false;
        }

        version = new HcpcsVersion(quarter, revision);
        return true;
    }

    /// <summary>Reads a version from UTF-8, if the text is one. ASCII white space around it is ignored. Never throws.</summary>
    /// <param name="utf8Text">The text in UTF-8.</param>
    /// <param name="version">The version, or <c>default</c>.</param>
    /// <returns>Whether the text is a version by its shape.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out HcpcsVersion version)
    {
        version = default;
        utf8Text = CodeText.Trim(utf8Text);
        return utf8Text.Length <= MaxLength && TryParse(CodeText.Widen(utf8Text, stackalloc char[MaxLength]), out version);
    }

    /// <summary>
    /// Reads a version, or says what the text is instead: the sentence that <see cref="Parse(string)"/> throws, for a message to the person
    /// who typed it. Never throws.
    /// </summary>
    /// <param name="text">The text; a <see langword="null"/> string is an empty one.</param>
    /// <param name="version">The version, or <c>default</c>.</param>
    /// <param name="reason">
    /// One sentence that quotes at most 24 characters of the text; <see langword="null"/> when the text is a version.
    /// </param>
    /// <returns>Whether the text is a version by its shape.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out HcpcsVersion version, [NotNullWhen(false)] out string? reason)
    {
        reason = TryParse(text, out version) ? null : CodeText.ExplainVersion(text);
        return reason is null;
    }

    /// <summary>The version as text, <c>2026-01</c> or <c>2026-01.2</c>; empty for <c>default</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaxLength];
        TryFormat(text, out int length);
        return new string(text[..length]);
    }

    /// <summary>Writes the version as characters, <c>2026-01</c> or <c>2026-01.2</c>; nothing for <c>default</c>.</summary>
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

        return Revision > 1
            ? destination.TryWrite(CultureInfo.InvariantCulture, $"{Quarter}.{Revision}", out charsWritten)
            : Quarter.TryFormat(destination, out charsWritten);
    }

    /// <summary>Writes the version as bytes of UTF-8, <c>2026-01</c> or <c>2026-01.2</c>; nothing for <c>default</c>.</summary>
    /// <param name="utf8Destination">Where to write.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <returns>Whether there was room.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        Span<char> chars = stackalloc char[MaxLength];
        TryFormat(chars, out int length);
        return CodeText.TryNarrow(chars[..length], utf8Destination, out bytesWritten);
    }

    /// <inheritdoc/>
    public bool Equals(HcpcsVersion other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is HcpcsVersion other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value.GetHashCode();

    /// <summary>Orders versions by quarter, then by revision; <c>default</c> comes first.</summary>
    /// <param name="other">The other version.</param>
    /// <returns>Less than zero, zero or more than zero.</returns>
    public int CompareTo(HcpcsVersion other) => _value.CompareTo(other._value);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        HcpcsVersion other => CompareTo(other),
        _ => throw new ArgumentException($"A HcpcsVersion cannot be compared with a {obj.GetType()}.", nameof(obj)),
    };

    /// <summary>Whether two versions are the same.</summary>
    public static bool operator ==(HcpcsVersion left, HcpcsVersion right) => left._value == right._value;

    /// <summary>Whether two versions differ.</summary>
    public static bool operator !=(HcpcsVersion left, HcpcsVersion right) => left._value != right._value;

    /// <summary>Whether the left version is earlier than the right one.</summary>
    public static bool operator <(HcpcsVersion left, HcpcsVersion right) => left._value < right._value;

    /// <summary>Whether the left version is earlier than the right one or is the same.</summary>
    public static bool operator <=(HcpcsVersion left, HcpcsVersion right) => left._value <= right._value;

    /// <summary>Whether the left version is later than the right one.</summary>
    public static bool operator >(HcpcsVersion left, HcpcsVersion right) => left._value > right._value;

    /// <summary>Whether the left version is later than the right one or is the same.</summary>
    public static bool operator >=(HcpcsVersion left, HcpcsVersion right) => left._value >= right._value;

    // The framework's interfaces ask for a format and a provider: a version has one format and no culture, so they play no part.
    static HcpcsVersion IParsable<HcpcsVersion>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<HcpcsVersion>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out HcpcsVersion result) =>
        TryParse(s, out result);

    static HcpcsVersion ISpanParsable<HcpcsVersion>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<HcpcsVersion>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out HcpcsVersion result) =>
        TryParse(s, out result);

    static HcpcsVersion IUtf8SpanParsable<HcpcsVersion>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<HcpcsVersion>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out HcpcsVersion result) =>
        TryParse(utf8Text, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(
        Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);
}
