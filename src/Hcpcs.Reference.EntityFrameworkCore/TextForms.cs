namespace Hcpcs.Reference.EntityFrameworkCore;

// A code or a modifier: its text. Parsing trims, so that the blanks with which a database fills a column do not matter.
internal sealed class IdentityText<T> : IStoredForm<T, string>
    where T : struct, IParsable<T>, IFormattable
{
    public static bool TryWrite(T value, out string stored)
    {
        stored = value.ToString(null, null);
        return stored.Length > 0;
    }

    public static T? Read(string stored) => string.IsNullOrWhiteSpace(stored) ? null : T.Parse(stored, null);
}

// An NDC: the eleven digits that claims and their databases have. It reads hyphens too.
internal sealed class NdcText : IStoredForm<NdcCode, string>
{
    public const int Width = 11;

    public static bool TryWrite(NdcCode value, out string stored)
    {
        stored = value.ToElevenDigits();
        return !value.IsDefault;
    }

    public static NdcCode? Read(string stored) => IdentityText<NdcCode>.Read(stored);
}

// A coded field: its official code.
internal sealed class CodedText<TEnum> : IStoredForm<TEnum, string>
    where TEnum : struct, Enum
{
    private static readonly Func<TEnum, string> s_toCode =
        typeof(OfficialCode).GetMethod(nameof(OfficialCode.ToCode), [typeof(TEnum)])!.CreateDelegate<Func<TEnum, string>>();

    private static readonly TryParseCode s_tryParse =
        typeof(OfficialCode).GetMethod(nameof(OfficialCode.TryParse), [typeof(ReadOnlySpan<char>), typeof(TEnum).MakeByRefType()])!
            .CreateDelegate<TryParseCode>();

    private delegate bool TryParseCode(ReadOnlySpan<char> text, out TEnum value);

    // How many characters the field has: a code of the field may have as many, and no more.
    public static int Width { get; } = Enumerable.Range(1, 8).Last(length => s_tryParse(new string('X', length), out _));

    public static bool TryWrite(TEnum value, out string stored)
    {
        stored = s_toCode(value);
        return stored.Length > 0;
    }

    public static TEnum? Read(string stored) =>
        string.IsNullOrWhiteSpace(stored) ? null
        : s_tryParse(stored, out var value) ? value
        : throw new FormatException(
            $"The column holds {ForeignText.Quote(stored, 24)}, which is not a {typeof(TEnum).Name}: that has at most {Width} printable characters.");
}
