using System.Runtime.CompilerServices;

namespace Hcpcs.Reference.EntityFrameworkCore;

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
