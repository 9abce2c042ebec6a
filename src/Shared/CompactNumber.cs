using System.Buffers;

namespace Hcpcs.Reference;

// Numbers as the project's table files of rows have them: seven bits a byte, the lowest first; the high bit says that another byte follows.
// One source file, compiled into each assembly that needs it.
internal static class CompactNumber
{
    public static void Write(ArrayBufferWriter<byte> writer, ulong number)
    {
        for (; number > 0x7F; number >>= 7)
        {
            writer.Write([(byte)(number | 0x80)]);
        }

        writer.Write([(byte)number]);
    }

    // Reads a number and goes on behind it.
    // maxLength: The most bytes that it may have.
    // Returns: Whether there is one. Where not, the place is behind what was looked at.
    public static bool TryRead(ReadOnlySpan<byte> file, ref int place, int maxLength, out ulong number)
    {
        number = 0;
        for (int shift = 0; shift < 7 * maxLength && place < file.Length; shift += 7)
        {
            byte part = file[place++];
            number |= (ulong)(part & 0x7F) << shift;
            if (part <= 0x7F)
            {
                return true;
            }
        }

        return false;
    }
}
