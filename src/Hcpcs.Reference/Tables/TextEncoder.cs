using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

// Collects the texts of a table, makes the vocabulary of their words and separators, and writes both. The same texts give the same bytes.
internal sealed class TextEncoder
{
    // Refuses texts that UTF-8 cannot hold rather than changing them.
    internal static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Latin-1 strings of UTF-8 bytes: keys that compare and hash as the bytes do.
    private readonly Dictionary<string, int> _occurrences = new(StringComparer.Ordinal);
    private Dictionary<string, int> _numbers = [];
    private long _totalLength;

    // How many words and separators there are.
    public int Count => _occurrences.Count;

    // Takes a text apart. All texts are to be taken apart before the first is written.
    // Throws ArgumentException: UTF-8 cannot hold the text, or it or all of them are too long.
    public string[] Split(string text)
    {
        byte[] utf8 = StrictUtf8.GetBytes(text);
        if (utf8.Length > MaxTextLength)
        {
            throw new ArgumentException($"a text has {utf8.Length} bytes; a table holds up to {MaxTextLength}.");
        }

        if ((_totalLength += utf8.Length) > MaxTotalTextLength)
        {
            throw new ArgumentException($"with its texts, all together have more than {MaxTotalTextLength} bytes, which is what a table holds.");
        }

        var parts = new List<string>();
        for (int start = 0, end; start < utf8.Length; start = end)
        {
            bool isWord = Vocabulary.IsWordByte(utf8[start]);
            end = start + 1;
            while (end < utf8.Length && Vocabulary.IsWordByte(utf8[end]) == isWord)
            {
                end++;
            }

            if (!isWord && end - start == 1 && utf8[start] == ' ' && start > 0 && end < utf8.Length)
            {
                continue;
            }

            for (int piece = start; piece < end; piece += MaxTokenLength)
            {
                if (piece > start)
                {
                    // An empty separator keeps the blank out that two words in a row would get.
                    parts.Add(string.Empty);
                }

                parts.Add(Encoding.Latin1.GetString(utf8, piece, Math.Min(MaxTokenLength, end - piece)));
            }
        }

        foreach (string part in parts)
        {
            _occurrences[part] = _occurrences.GetValueOrDefault(part) + 1;
        }

        return [.. parts];
    }

    // Numbers what occurs and writes it: the most frequent first, which take one byte each, the rest in the order of their bytes. It is no
    // longer than all texts together, and so within what a vocabulary may have.
    public byte[] WriteVocabulary()
    {
        var byFrequency = _occurrences.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key).ToArray();
        string[] ordered =
        [
            .. byFrequency.Take(OneByteNumbers),
            .. byFrequency.Skip(OneByteNumbers).Order(StringComparer.Ordinal),
        ];
        _numbers = new Dictionary<string, int>(ordered.Length, StringComparer.Ordinal);
        string previous = string.Empty;
        return WriteBlocks(ordered.Length, (number, output) =>
        {
            string word = ordered[number];
            _numbers.Add(word, number);
            int shared = number % ItemsPerBlock == 0 ? 0 : word.AsSpan().CommonPrefixLength(previous);
            previous = word;
            output.Write([(byte)shared, (byte)(word.Length - shared)]);
            output.Write(Encoding.Latin1.GetBytes(word[shared..]));
        });
    }

    // Writes texts that were taken apart.
    public byte[] WriteTexts(List<string[]> texts)
    {
        var text = new ArrayBufferWriter<byte>();
        return WriteBlocks(texts.Count, (number, output) =>
        {
            text.ResetWrittenCount();
            foreach (string part in texts[number])
            {
                WriteNumber(text, _numbers[part]);
            }

            WriteNumber(output, text.WrittenCount);
            output.Write(text.WrittenSpan);
        });
    }

    // The offset of each block, then the items.
    private static byte[] WriteBlocks(int count, Action<int, ArrayBufferWriter<byte>> write)
    {
        var items = new ArrayBufferWriter<byte>();
        var offsets = new byte[Vocabulary.BlockCount(count) * sizeof(uint)];
        for (int number = 0; number < count; number++)
        {
            if (number % ItemsPerBlock == 0)
            {
                BinaryPrimitives.WriteInt32LittleEndian(offsets.AsSpan(number / ItemsPerBlock * sizeof(uint)), items.WrittenCount);
            }

            write(number, items);
        }

        return [.. offsets, .. items.WrittenSpan];
    }

    private static void WriteNumber(ArrayBufferWriter<byte> output, int number)
    {
        if (number < OneByteNumbers)
        {
            output.Write([(byte)number]);
        }
        else if (number < TwoByteNumbers)
        {
            number -= OneByteNumbers;
            output.Write([(byte)(OneByteNumbers + (number >> 8)), (byte)number]);
        }
        else
        {
            output.Write([(byte)ThreeBytesFollow, (byte)(number >> 16), (byte)(number >> 8), (byte)number]);
        }
    }
}
