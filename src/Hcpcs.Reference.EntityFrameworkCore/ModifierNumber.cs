namespace Hcpcs.Reference.EntityFrameworkCore;

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
