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
