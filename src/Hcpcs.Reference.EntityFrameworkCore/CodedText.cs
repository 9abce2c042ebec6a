namespace Hcpcs.Reference.EntityFrameworkCore;

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
