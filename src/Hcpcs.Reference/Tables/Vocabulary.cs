using System.Runtime.CompilerServices;
using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

// The words and separators that the texts of a table are made of, read in place. Each is stored as what it does not share with the
// beginning of the one before it.
internal sealed unsafe class Vocabulary(TableMemory memory, byte* start, int count)
{
    // Offsets of the blocks lie before the words, whose offsets count from behind them.
    private readonly byte* _words = start + (nuint)BlockCount(count) * sizeof(uint);

    // Keeps the bytes in place for as long as anything reads them.
    public TableMemory Memory { get; } = memory;

    // How many words and separators there are.
    public int Count { get; } = count;

    public static int BlockCount(int count) => (count + ItemsPerBlock - 1) / ItemsPerBlock;

    // Whether a byte belongs to a word: letters and digits, and whatever is not ASCII, so that no character is torn apart.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWordByte(byte value) => char.IsAsciiLetterOrDigit((char)value) || value >= 0x80;

    // Copies a word or separator.
    // target: Where to; TableFormat.MaxTokenLength bytes are always enough.
    // Returns: Its length.
    public int Copy(int number, byte* target)
    {
        byte* at = _words + TableMemory.ReadUInt32(start + (nuint)(number / ItemsPerBlock) * sizeof(uint));
        for (int before = number % ItemsPerBlock; before > 0; before--)
        {
            CopyRest(target, ref at);
        }

        int length = CopyRest(target, ref at);
        GC.KeepAlive(this);
        return length;
    }

    // Copies all words and separators one after the other, for who reads all texts.
    // starts: Where each begins; one more says where the last one ends.
    // Returns: The words and separators.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public byte[] CopyAll(out int[] starts)
    {
        starts = new int[Count + 1];
        byte[] words = new byte[8 * Count + MaxTokenLength];
        byte* word = stackalloc byte[MaxTokenLength], at = _words;
        for (int number = 0; number < Count; number++)
        {
            int end = starts[number], length = CopyRest(word, ref at);
            if (end + length > words.Length)
            {
                Array.Resize(ref words, 2 * words.Length);
            }

            new ReadOnlySpan<byte>(word, length).CopyTo(words.AsSpan(end));
            starts[number + 1] = end + length;
        }

        GC.KeepAlive(this);
        return words;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyRest(byte* target, ref byte* at)
    {
        int shared = at[0], rest = at[1];
        Unsafe.CopyBlockUnaligned(target + shared, at + 2, (uint)rest);
        at += 2 + rest;
        return shared + rest;
    }
}
