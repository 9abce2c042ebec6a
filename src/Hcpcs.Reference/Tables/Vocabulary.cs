using System.Runtime.CompilerServices;
using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

/// <summary>
/// The words and separators that the texts of a table are made of, read in place. Each is stored as what it does not share with the
/// beginning of the one before it.
/// </summary>
internal sealed unsafe class Vocabulary(TableMemory memory, byte* start, int count)
{
    /// <summary>Offsets of the blocks lie before the words, whose offsets count from behind them.</summary>
    private readonly byte* _words = start + (nuint)BlockCount(count) * sizeof(uint);

    /// <summary>Keeps the bytes in place for as long as anything reads them.</summary>
    public TableMemory Memory { get; } = memory;

    /// <summary>How many words and separators there are.</summary>
    public int Count { get; } = count;

    public static int BlockCount(int count) => (count + ItemsPerBlock - 1) / ItemsPerBlock;

    /// <summary>Whether a byte belongs to a word: letters and digits, and whatever is not ASCII, so that no character is torn apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWordByte(byte value) => char.IsAsciiLetterOrDigit((char)value) || value >= 0x80;

    /// <summary>Copies a word or separator.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="target">Where to; <see cref="TableFormat.MaxTokenLength"/> bytes are always enough.</param>
    /// <returns>Its length.</returns>
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

    /// <summary>Copies all words and separators one after the other, for who reads all texts.</summary>
    /// <param name="starts">Where each begins; one more says where the last one ends.</param>
    /// <returns>The words and separators.</returns>
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
