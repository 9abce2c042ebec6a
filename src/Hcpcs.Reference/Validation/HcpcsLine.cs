using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// A claim line as a validator takes it: the parsed code and up to four parsed modifiers in their places, and the days of service. For a code
/// or modifier that is not Level II, the line has the text.
/// </summary>
/// <remarks>
/// <para>
/// <see cref="Parse(ReadOnlySpan{char}, DateOnly?, DateOnly?, ReadOnlySpan{char}, ReadOnlySpan{char}, ReadOnlySpan{char}, ReadOnlySpan{char})"/>
/// makes a line from texts and does not throw for anything that a claim can hold. It does not allocate if the modifiers are Level II or CPT,
/// and the code is Level II or has up to eight ASCII characters, as all codes on claims do.
/// </para>
/// <para>JSON is that of the texts, so that a line reads back as it was written. Immutable and safe to use from any thread.</para>
/// </remarks>
[JsonConverter(typeof(HcpcsLineJsonConverter))]
public readonly record struct HcpcsLine
{
    // A code that does not parse, where it is short: one byte a character, the first one lowest.
    private readonly ulong _shortCode;

    // The place of the unreadable date among the texts: behind those of the code and the modifiers.
    private const int DatePlace = 1 + ServiceLine.MaxModifiers;

    // Empty, or six texts: those of the code, of the modifiers and of the date that do not parse, empty for those that do.
    private readonly ValueList<string> _texts;

    private readonly HcpcsCode _code;
    private readonly HcpcsModifier _modifier1, _modifier2, _modifier3, _modifier4;

    private readonly DayOrNone _decidedOn;

    /// <summary>Makes a line of a code that is parsed already.</summary>
    /// <param name="code">The code; <c>default</c> for a line without one.</param>
    /// <param name="from">The first day of service; <see langword="null"/> where the line has no date.</param>
    /// <param name="through">The last day of service; <see langword="null"/> where it is the first one too.</param>
    public HcpcsLine(HcpcsCode code, DateOnly? from, DateOnly? through = null)
    {
        _code = code;
        From = from;
        Through = through;
    }

    private HcpcsLine(
        HcpcsCode code, DateOnly? from, DateOnly? through, HcpcsModifier modifier1, HcpcsModifier modifier2, HcpcsModifier modifier3, HcpcsModifier modifier4)
    {
        _code = code;
        From = from;
        Through = through;
        _modifier1 = modifier1;
        _modifier2 = modifier2;
        _modifier3 = modifier3;
        _modifier4 = modifier4;
    }

    private HcpcsLine(in HcpcsLine line, ulong shortCode, ValueList<string> texts)
    {
        this = line;
        _shortCode = shortCode;
        _texts = texts;
    }

    /// <summary>The code; <c>default</c> where the text is not a Level II code, and where there is none.</summary>
    public HcpcsCode Code
    {
        get => _code;
        init => (_code, _shortCode, _texts) = (value, 0, WithoutText(0));
    }

    /// <summary>The first modifier; <c>default</c> where there is none, or its text is not a modifier.</summary>
    public HcpcsModifier Modifier1
    {
        get => _modifier1;
        init => (_modifier1, _texts) = (value, WithoutText(1));
    }

    /// <summary>The second modifier, likewise.</summary>
    public HcpcsModifier Modifier2
    {
        get => _modifier2;
        init => (_modifier2, _texts) = (value, WithoutText(2));
    }

    /// <summary>The third modifier, likewise.</summary>
    public HcpcsModifier Modifier3
    {
        get => _modifier3;
        init => (_modifier3, _texts) = (value, WithoutText(3));
    }

    /// <summary>The fourth modifier, likewise.</summary>
    public HcpcsModifier Modifier4
    {
        get => _modifier4;
        init => (_modifier4, _texts) = (value, WithoutText(4));
    }

    /// <summary>Whether the line has more than four modifiers. Those are not judged.</summary>
    public bool HasFurtherModifiers { get; init; }

    /// <summary>
    /// The first day of service; <see langword="null"/> where the line has no date. That is a finding then, and only existence is judged.
    /// </summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of service; <see langword="null"/> where it is <see cref="From"/> too. One before that is a finding.</summary>
    public DateOnly? Through { get; init; }

    /// <summary>
    /// The text in the place of a date of service that is not a day, such as 20260231; empty where there is none. It is a finding, and the line is
    /// judged by <see cref="From"/>, which may be another date of the claim, or <see langword="null"/>.
    /// </summary>
    public string UnreadableDate
    {
        get => TextAt(DatePlace);
        init => _texts = WithText(DatePlace, CodeText.Trim(value).ToString());
    }

    /// <summary>
    /// The day on which the claim was decided; <see langword="null"/> where it is not known. A validator that has a history, such as
    /// <see cref="HcpcsHistoryValidator"/>, judges the line by what was known on that day. A validator of one release does not use it.
    /// </summary>
    public DateOnly? DecidedOn
    {
        get => _decidedOn.Day;
        init => _decidedOn = new DayOrNone(value);
    }

    /// <summary>
    /// Whether the days are those of the whole claim, since the line has none of its own. What is not valid on all of them is an error then only
    /// where it is valid on none, and a warning where it is on some.
    /// </summary>
    public bool IsPeriodOfClaim { get; init; }

    /// <summary>
    /// Whether the line is a request for authorization or a predetermination, for a service that is still to come: that it has no date is an
    /// information then, not an error.
    /// </summary>
    public bool IsRequest { get; init; }

    /// <summary>Whether the line describes the item, as one with a not otherwise classified code must.</summary>
    public bool IsDescribed { get; init; }

    /// <summary>
    /// Whether something beside the code says that it is a HIPPS code, whatever its shape: the revenue code
    /// (<see cref="IsHippsRevenueCode"/>), or the qualifier HP. Such a code is not judged.
    /// </summary>
    public bool IsHipps { get; init; }

    // Whether the line has a code, or a text in its place.
    internal bool HasCode => !_code.IsDefault || _shortCode != 0 || TextAt(0).Length > 0;

    // Whether every part that has a text parsed.
    internal bool IsParsed => _shortCode == 0 && _texts.IsEmpty;

    /// <summary>Makes a line of texts.</summary>
    /// <param name="code">The code as written.</param>
    /// <param name="from">The first day of service; <see langword="null"/> where the line has no date.</param>
    /// <param name="through">The last day of service; <see langword="null"/> where it is the first one too.</param>
    /// <param name="modifier1">The first modifier as written; empty where there is none.</param>
    /// <param name="modifier2">The second modifier.</param>
    /// <param name="modifier3">The third modifier.</param>
    /// <param name="modifier4">The fourth modifier.</param>
    /// <returns>The line.</returns>
    public static HcpcsLine Parse(
        ReadOnlySpan<char> code,
        DateOnly? from,
        DateOnly? through,
        ReadOnlySpan<char> modifier1 = default,
        ReadOnlySpan<char> modifier2 = default,
        ReadOnlySpan<char> modifier3 = default,
        ReadOnlySpan<char> modifier4 = default)
    {
        HcpcsModifier first = default, second = default, third = default, fourth = default;
        return HcpcsCode.TryParse(code, out var parsed)
            && (modifier1.IsEmpty || HcpcsModifier.TryParse(modifier1, out first))
            && (modifier2.IsEmpty || HcpcsModifier.TryParse(modifier2, out second))
            && (modifier3.IsEmpty || HcpcsModifier.TryParse(modifier3, out third))
            && (modifier4.IsEmpty || HcpcsModifier.TryParse(modifier4, out fourth))
            ? new HcpcsLine(parsed, from, through, first, second, third, fourth)
            : KeepTexts(code, from, through, modifier1, modifier2, modifier3, modifier4);
    }

    /// <summary>Makes a line of texts in UTF-8.</summary>
    /// <param name="utf8Code">The code as written.</param>
    /// <param name="from">The first day of service; <see langword="null"/> where the line has no date.</param>
    /// <param name="through">The last day of service; <see langword="null"/> where it is the first one too.</param>
    /// <param name="utf8Modifier1">The first modifier as written; empty where there is none.</param>
    /// <param name="utf8Modifier2">The second modifier.</param>
    /// <param name="utf8Modifier3">The third modifier.</param>
    /// <param name="utf8Modifier4">The fourth modifier.</param>
    /// <returns>The line.</returns>
    public static HcpcsLine Parse(
        ReadOnlySpan<byte> utf8Code,
        DateOnly? from,
        DateOnly? through,
        ReadOnlySpan<byte> utf8Modifier1 = default,
        ReadOnlySpan<byte> utf8Modifier2 = default,
        ReadOnlySpan<byte> utf8Modifier3 = default,
        ReadOnlySpan<byte> utf8Modifier4 = default)
    {
        HcpcsModifier first = default, second = default, third = default, fourth = default;
        // Codes of other code sets, such as CPT, are as frequent as those of Level II.
        ulong packed = 0;
        return (HcpcsCode.TryParse(utf8Code, out var parsed) || TryPack(CodeText.Trim(utf8Code), out packed))
            && (utf8Modifier1.IsEmpty || HcpcsModifier.TryParse(utf8Modifier1, out first))
            && (utf8Modifier2.IsEmpty || HcpcsModifier.TryParse(utf8Modifier2, out second))
            && (utf8Modifier3.IsEmpty || HcpcsModifier.TryParse(utf8Modifier3, out third))
            && (utf8Modifier4.IsEmpty || HcpcsModifier.TryParse(utf8Modifier4, out fourth))
            ? packed == 0
                ? new HcpcsLine(parsed, from, through, first, second, third, fourth)
                : new HcpcsLine(new HcpcsLine(default, from, through, first, second, third, fourth), packed, default)
            : Decode(utf8Code, from, through, utf8Modifier1, utf8Modifier2, utf8Modifier3, utf8Modifier4);
    }

    /// <summary>
    /// Whether a revenue code of an institutional claim says that the code beside it is a HIPPS code (a payment group, not a HCPCS code): 0022,
    /// 0023 and 0024 do, also without the zeros in front. Source: CMS Pub. 100-04 chapters 3, 6 and 10.
    /// </summary>
    /// <param name="revenueCode">The revenue code as written; blanks around it are ignored.</param>
    /// <returns>Whether <see cref="IsHipps"/> holds for the line.</returns>
    public static bool IsHippsRevenueCode(ReadOnlySpan<char> revenueCode) => HippsCodes.IsRevenueCode(revenueCode);

    /// <summary>The text of a part, without the blanks around it: as written where it does not parse, else as the code or modifier prints.</summary>
    /// <param name="part">The code or one of the modifiers.</param>
    /// <returns>The text; empty where there is none.</returns>
    public string GetText(HcpcsLineParts part) => part switch
    {
        HcpcsLineParts.Code when !Code.IsDefault => Code.ToString(),
        HcpcsLineParts.Code when _shortCode != 0 => Unpack(_shortCode),
        HcpcsLineParts.Code => TextAt(0),
        HcpcsLineParts.Modifier1 => ModifierText(Modifier1, 1),
        HcpcsLineParts.Modifier2 => ModifierText(Modifier2, 2),
        HcpcsLineParts.Modifier3 => ModifierText(Modifier3, 3),
        HcpcsLineParts.Modifier4 => ModifierText(Modifier4, 4),
        _ => string.Empty,
    };

    /// <summary>The line for people: code and modifiers as written, then the days, as in <c>J1412-JZ 2026-01-15</c>.</summary>
    /// <returns>The text, on one line.</returns>
    public override string ToString()
    {
        var text = new StringBuilder(ForeignText.OneLine(GetText(HcpcsLineParts.Code)));
        for (int place = 0; place < ServiceLine.MaxModifiers; place++)
        {
            if (GetText(HcpcsValidatorExtensions.PartOfModifier(place)) is { Length: > 0 } modifier)
            {
                text.Append('-').Append(ForeignText.OneLine(modifier));
            }
        }

        if (From is { } from)
        {
            text.Append(CultureInfo.InvariantCulture, $" {from:O}");
        }

        if (Through is { } through && through != From)
        {
            text.Append(CultureInfo.InvariantCulture, $" to {through:O}");
        }

        return text.ToString();
    }

    // Writes a short code that does not parse; nothing where there is another one, or none.
    internal ReadOnlySpan<char> ShortCode(Span<char> buffer)
    {
        int length = 0;
        for (ulong rest = _shortCode; rest != 0; rest >>= 8)
        {
            buffer[length++] = (char)(rest & 0xFF);
        }

        return buffer[..length];
    }

    internal HcpcsModifier Modifier(int place) => place switch { 0 => Modifier1, 1 => Modifier2, 2 => Modifier3, _ => Modifier4 };

    // The text of a modifier that does not parse; empty where it does, and where there is none.
    internal string MalformedModifier(int place) => TextAt(place + 1);

    private string ModifierText(HcpcsModifier modifier, int place) => modifier.IsDefault ? TextAt(place) : modifier.ToString();

    // The texts without the one of a part that has been given another value.
    private ValueList<string> WithoutText(int place) => WithText(place, string.Empty);

    private ValueList<string> WithText(int place, string text)
    {
        if (TextAt(place).Equals(text, StringComparison.Ordinal))
        {
            return _texts;
        }

        string[] texts = _texts.IsEmpty ? NoTexts() : [.. _texts];
        texts[place] = text;
        return Array.TrueForAll(texts, text => text.Length == 0) ? default : new ValueList<string>(texts);
    }

    private static string[] NoTexts()
    {
        string[] texts = new string[DatePlace + 1];
        Array.Fill(texts, string.Empty);
        return texts;
    }

    private string TextAt(int place) => _texts.IsEmpty ? string.Empty : _texts[place];

    private static string Unpack(ulong shortCode) => new HcpcsLine(default, shortCode, default).ShortCode(stackalloc char[sizeof(ulong)]).ToString();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static HcpcsLine Decode(
        ReadOnlySpan<byte> code,
        DateOnly? from,
        DateOnly? through,
        ReadOnlySpan<byte> modifier1,
        ReadOnlySpan<byte> modifier2,
        ReadOnlySpan<byte> modifier3,
        ReadOnlySpan<byte> modifier4)
    {
        Span<char> buffer = stackalloc char[sizeof(ulong)];
        var text = TryPack(CodeText.Trim(code), out ulong packed)
            ? new HcpcsLine(default, packed, default).ShortCode(buffer)
            : CodeText.Decode(code);
        Span<char> modifiers = stackalloc char[ServiceLine.MaxModifiers * HcpcsModifier.Length];
        return KeepTexts(
            text, from, through, Widen(modifier1, modifiers), Widen(modifier2, modifiers[2..]), Widen(modifier3, modifiers[4..]), Widen(modifier4, modifiers[6..]));

        // Two ASCII characters, as most modifiers are, need no string.
        static ReadOnlySpan<char> Widen(ReadOnlySpan<byte> text, Span<char> buffer)
        {
            text = CodeText.Trim(text);
            if (text.IsEmpty)
            {
                return [];
            }

            if (text.Length != HcpcsModifier.Length || text[0] >= 0x80 || text[1] >= 0x80)
            {
                return CodeText.Decode(text);
            }

            (buffer[0], buffer[1]) = ((char)text[0], (char)text[1]);
            return buffer[..HcpcsModifier.Length];
        }
    }

    // A line of which something does not parse.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static HcpcsLine KeepTexts(
        ReadOnlySpan<char> code,
        DateOnly? from,
        DateOnly? through,
        ReadOnlySpan<char> modifier1,
        ReadOnlySpan<char> modifier2,
        ReadOnlySpan<char> modifier3,
        ReadOnlySpan<char> modifier4)
    {
        string[]? texts = null;
        ulong packed = 0;
        if (!HcpcsCode.TryParse(code, out var parsed) && CodeText.Trim(code) is { IsEmpty: false } unreadable && !TryPack(unreadable, out packed))
        {
            Keep(ref texts, 0, unreadable);
        }

        var (first, second, third, fourth) =
            (Read(modifier1, 1, ref texts), Read(modifier2, 2, ref texts), Read(modifier3, 3, ref texts), Read(modifier4, 4, ref texts));
        return new HcpcsLine(
            new HcpcsLine(parsed, from, through, first, second, third, fourth), packed, texts is null ? default : new ValueList<string>(texts));

        static HcpcsModifier Read(ReadOnlySpan<char> text, int place, ref string[]? texts)
        {
            if (!HcpcsModifier.TryParse(text, out var modifier) && CodeText.Trim(text) is { IsEmpty: false } unreadable)
            {
                Keep(ref texts, place, unreadable);
            }

            return modifier;
        }

        static void Keep(ref string[]? texts, int place, ReadOnlySpan<char> text)
        {
            texts ??= NoTexts();
            texts[place] = text.ToString();
        }
    }

    private static bool TryPack(ReadOnlySpan<char> text, out ulong packed)
    {
        packed = 0;
        foreach (char c in text.Length <= sizeof(ulong) ? text : default)
        {
            if (c is '\0' or > '\x7F')
            {
                packed = 0;
                return false;
            }

            packed = packed >> 8 | (ulong)c << 56;
        }

        packed >>= 8 * Math.Max(0, sizeof(ulong) - text.Length);
        return packed != 0;
    }

    private static bool TryPack(ReadOnlySpan<byte> text, out ulong packed)
    {
        packed = 0;
        for (int i = text.Length <= sizeof(ulong) ? text.Length - 1 : -1; i >= 0; i--)
        {
            if (text[i] is 0 or > 0x7F)
            {
                packed = 0;
                return false;
            }

            packed = packed << 8 | text[i];
        }

        return packed != 0;
    }

    // A day, or none, as its number plus one. In a type of its own it takes four bytes at the end of the line that are empty otherwise, so that the
    // line is not larger; a DateOnly? or an int makes it 64 bytes.
    private readonly record struct DayOrNone
    {
        private readonly int _number;

        public DayOrNone(DateOnly? day) => _number = day is { } value ? value.DayNumber + 1 : 0;

        public DateOnly? Day => _number == 0 ? null : DateOnly.FromDayNumber(_number - 1);
    }
}
