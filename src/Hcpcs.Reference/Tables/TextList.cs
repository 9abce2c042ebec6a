using System.Runtime.CompilerServices;
using System.Text;
using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

// Texts by number, read in place: each is a sequence of numbers of the Vocabulary.
internal sealed unsafe class TextList(Vocabulary vocabulary, byte* start, int count)
{
    // Longer than nearly every description, and short enough for the stack.
    private const int UsualLength = 1024;

    private readonly byte* _texts = start + (nuint)Vocabulary.BlockCount(count) * sizeof(uint);

    public int Count { get; } = count;

    public Vocabulary Vocabulary { get; } = vocabulary;

    // A text.
    [SkipLocalsInit]
    public string Read(int number)
    {
        byte* usual = stackalloc byte[UsualLength];
        int length = Decode(number, usual, UsualLength);
        if (length <= UsualLength)
        {
            return ToText(usual, length);
        }

        fixed (byte* longer = new byte[length])
        {
            return ToText(longer, Decode(number, longer, length));
        }
    }

    // Copies a text as UTF-8 with the help of Vocabulary.CopyAll, for who reads all texts.
    // number: The number of the text.
    // words: The words and separators.
    // starts: Where each begins.
    // buffer: Where to; it grows as needed.
    // Returns: The length of the text.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int CopyUtf8(int number, byte[] words, int[] starts, ref byte[] buffer)
    {
        byte* at = Find(number);
        int encoded = ReadNumber(ref at);
        byte* end = at + encoded;
        int length = 0;
        bool afterWord = false;
        while (at < end)
        {
            int word = ReadNumber(ref at), first = starts[word], wordLength = starts[word + 1] - first;
            if (length + wordLength >= buffer.Length)
            {
                Array.Resize(ref buffer, 2 * (buffer.Length + wordLength));
            }

            bool isWord = wordLength > 0 && Vocabulary.IsWordByte(words[first]);
            if (isWord && afterWord)
            {
                buffer[length++] = (byte)' ';
            }

            words.AsSpan(first, wordLength).CopyTo(buffer.AsSpan(length));
            length += wordLength;
            afterWord = isWord;
        }

        GC.KeepAlive(this);
        return length;
    }

    // Reads a number of one, two or four bytes.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadNumber(ref byte* at)
    {
        int first = *at++;
        if (first < OneByteNumbers)
        {
            return first;
        }

        if (first < ThreeBytesFollow)
        {
            return OneByteNumbers + ((first - OneByteNumbers) << 8 | *at++);
        }

        int number = at[0] << 16 | at[1] << 8 | at[2];
        at += 3;
        return number;
    }

    private byte* Find(int number)
    {
        byte* at = _texts + TableMemory.ReadUInt32(start + (nuint)(number / ItemsPerBlock) * sizeof(uint));
        for (int before = number % ItemsPerBlock; before > 0; before--)
        {
            int length = ReadNumber(ref at);
            at += length;
        }

        return at;
    }

    // Copies a text as UTF-8 and gives its length; what does not fit is left out. Two words with nothing between them have a blank between
    // them: the commonest separator is not stored.
    [SkipLocalsInit]
    private int Decode(int number, byte* target, int capacity)
    {
        byte* word = stackalloc byte[MaxTokenLength];
        byte* at = Find(number);
        int encoded = ReadNumber(ref at);
        byte* end = at + encoded;
        int length = 0;
        bool afterWord = false;
        while (at < end)
        {
            int wordLength = Vocabulary.Copy(ReadNumber(ref at), word);
            bool isWord = wordLength > 0 && Vocabulary.IsWordByte(word[0]);
            if (isWord && afterWord)
            {
                if (length < capacity)
                {
                    target[length] = (byte)' ';
                }

                length++;
            }

            if (wordLength <= capacity - length)
            {
                Unsafe.CopyBlockUnaligned(target + length, word, (uint)wordLength);
            }

            length += wordLength;
            afterWord = isWord;
        }

        GC.KeepAlive(this);
        return length;
    }

    // Nearly every text is ASCII, where UTF-8 and Latin-1 agree; decoding Latin-1 spares a process that has not used UTF-8 yet the
    // milliseconds that its first use takes.
    private static string ToText(byte* bytes, int length) =>
        IsAscii(bytes, length) ? Encoding.Latin1.GetString(bytes, length) : Encoding.UTF8.GetString(bytes, length);

    private static bool IsAscii(byte* bytes, int length)
    {
        ulong any = 0;
        int i = 0;
        for (; i <= length - sizeof(ulong); i += sizeof(ulong))
        {
            any |= Unsafe.ReadUnaligned<ulong>(bytes + i);
        }

        for (; i < length; i++)
        {
            any |= bytes[i];
        }

        return (any & 0x8080_8080_8080_8080) == 0;
    }
}
