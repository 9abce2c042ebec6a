using System.Globalization;
using System.Runtime.CompilerServices;

namespace Hcpcs.Reference.EntityFrameworkCore;

// A code: the place of its letter in the alphabet and then its four digits. A0000 is 10000, so that a zero in the column is not a code.
internal sealed class CodeNumber : IStoredForm<HcpcsCode, int>
{
    public static bool TryWrite(HcpcsCode value, out int stored)
    {
        stored = value.IsDefault ? 0 : (value.Letter - 'A' + 1) * 10_000 + value.Number;
        return stored != 0;
    }

    public static HcpcsCode? Read(int stored) =>
        stored == 0 ? null
        : stored is >= 10_000 and < 270_000 ? new HcpcsCode((char)('A' - 1 + stored / 10_000), stored % 10_000)
        : throw new FormatException($"The column holds {stored}, which is not a HCPCS code: those are 10000 (A0000) to 269999 (Z9999).");
}

// A modifier: its two characters in ASCII, which order as modifiers do.
internal sealed class ModifierNumber : IStoredForm<HcpcsModifier, short>
{
    public static bool TryWrite(HcpcsModifier value, out short stored)
    {
        Span<char> text = stackalloc char[HcpcsModifier.Length];
        stored = value.TryFormat(text, out int length) && length == HcpcsModifier.Length ? (short)(text[0] << 8 | text[1]) : (short)0;
        return stored != 0;
    }

    public static HcpcsModifier? Read(short stored) =>
        stored == 0 ? null
        : HcpcsModifier.TryParse([(char)(stored >> 8 & 0xFF), (char)(stored & 0xFF)], out var modifier) ? modifier
        : throw new FormatException(
            $"The column holds {stored}, which is not a modifier: those are two ASCII characters, the first times 256 plus the second, JZ as 19034.");
}

// An NDC: its eleven digits.
internal sealed class NdcNumber : IStoredForm<NdcCode, long>
{
    public static bool TryWrite(NdcCode value, out long stored)
    {
        stored = value.IsDefault ? 0 : long.Parse(value.ToElevenDigits(), CultureInfo.InvariantCulture);
        return !value.IsDefault;
    }

    public static NdcCode? Read(long stored) => NdcCode.Parse(stored.ToString("D11", CultureInfo.InvariantCulture));
}

// A coded field: the number of its enum value, which is its official code.
internal sealed class CodedNumber<TEnum> : IStoredForm<TEnum, int>
    where TEnum : struct, Enum
{
    public static bool TryWrite(TEnum value, out int stored)
    {
        stored = Unsafe.BitCast<TEnum, int>(value);
        return CodedText<TEnum>.TryWrite(value, out _);
    }

    // Any number comes back as it is, like the codes that CMS adds later.
    public static TEnum? Read(int stored) => Unsafe.BitCast<int, TEnum>(stored);
}
