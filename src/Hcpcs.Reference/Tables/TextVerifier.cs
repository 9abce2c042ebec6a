using System.Buffers.Binary;
using System.Text.Unicode;
using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

// Checks the vocabulary of a table from outside when it is made, and then the texts that consist of it.
internal sealed class TextVerifier
{
    private readonly TableFile _file;
    private readonly byte[] _words;
    private readonly int[] _starts;
    private int _totalLength;
    private int _nameCount;

    // Throws InvalidDataException: The vocabulary does not hold together.
    public TextVerifier(TableFile file, Vocabulary vocabulary)
    {
        _file = file;
        VerifyVocabulary(vocabulary);
        _words = vocabulary.CopyAll(out _starts);
    }

    // Texts must lie where they are said to and be made of words that there are; what they say must be UTF-8 and no flood.
    // id: Their section.
    // prefix: How many bytes of it lie before them.
    // canBeEmpty: Whether one can be empty.
    // Throws InvalidDataException: One does not; the message says which and why.
    public void Verify(TableSection id, int prefix, TextList texts, bool canBeEmpty)
    {
        var items = BlocksOf(id, prefix, texts.Count, out var offsets);
        byte[] utf8 = new byte[1024];
        byte[] words = _words;
        int[] starts = _starts;
        int wordCount = starts.Length - 1;
        int at = 0;
        for (int number = 0; number < texts.Count; number++)
        {
            if (number % ItemsPerBlock == 0 && UInt32At(offsets, number / ItemsPerBlock * sizeof(uint)) != (uint)at)
            {
                throw Refuse(id, number, "does not begin where it should");
            }

            if (!TryReadNumber(items, ref at, out int length) || length > items.Length - at || (length == 0 && !canBeEmpty))
            {
                throw Refuse(id, number, "has a length that does not fit");
            }

            long most = 0;
            for (int end = at + length; at < end;)
            {
                if (!TryReadNumber(items[..end], ref at, out int word) || word >= wordCount)
                {
                    throw Refuse(id, number, "has a word that does not exist");
                }

                most += starts[word + 1] - starts[word] + 1;
            }

            // With a blank for each word: twice the length that texts may have is far from a flood, and is decoded to see.
            if (most > 2 * MaxTextLength)
            {
                throw Refuse(id, number, $"has more than {MaxTextLength} bytes");
            }

            int decoded = texts.CopyUtf8(number, words, starts, ref utf8);
            if (decoded > MaxTextLength || (_totalLength += decoded) > MaxTotalTextLength)
            {
                throw Refuse(id, number, $"has more than {MaxTextLength} bytes, or all texts more than {MaxTotalTextLength}");
            }

            if (id == TableSection.CodeNames && (_nameCount += 1 + utf8.AsSpan(0, decoded).Count((byte)NameSeparator)) > MaxNames + texts.Count)
            {
                throw Refuse(id, number, $"has more names than the {MaxNames} of a table");
            }

            if (!Utf8.IsValid(utf8.AsSpan(0, decoded)))
            {
                throw Refuse(id, number, "is not UTF-8");
            }
        }

        if (at != items.Length)
        {
            throw _file.RefuseLength(id);
        }
    }

    // Blocks must lie where they are said to, and a word must take up from the one before it no more than there is.
    private void VerifyVocabulary(Vocabulary vocabulary)
    {
        const TableSection Id = TableSection.Vocabulary;
        var items = BlocksOf(Id, sizeof(uint), vocabulary.Count, out var offsets);
        int at = 0, previous = 0;
        long length = 0;
        for (int number = 0; number < vocabulary.Count; number++)
        {
            bool begins = number % ItemsPerBlock == 0;
            if ((begins && UInt32At(offsets, number / ItemsPerBlock * sizeof(uint)) != (uint)at)
                || at + 2 > items.Length
                || items[at] > (begins ? 0 : previous)
                || items[at] + items[at + 1] > MaxTokenLength
                || at + 2 + items[at + 1] > items.Length)
            {
                throw _file.Refuse($"word {number} of section {TableFile.NameOf(Id)} does not follow from those before it");
            }

            previous = items[at] + items[at + 1];
            at += 2 + items[at + 1];
            length += previous;
        }

        if (length > MaxVocabularyLength)
        {
            throw _file.Refuse($"the words of section {TableFile.NameOf(Id)} have {length} bytes, more than {MaxVocabularyLength}");
        }

        if (at != items.Length)
        {
            throw _file.RefuseLength(Id);
        }
    }

    // What lies behind the offsets of the blocks, whose room was made sure of.
    private ReadOnlySpan<byte> BlocksOf(TableSection id, int prefix, int count, out ReadOnlySpan<byte> offsets)
    {
        var content = _file.Bytes(id)[prefix..];
        int length = Vocabulary.BlockCount(count) * sizeof(uint);
        offsets = content[..length];
        return content[length..];
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> bytes, ref int at, out int number)
    {
        number = 0;
        if (at >= bytes.Length)
        {
            return false;
        }

        int first = bytes[at++];
        int more = first < OneByteNumbers ? 0 : first < ThreeBytesFollow ? 1 : 3;
        if (more > bytes.Length - at)
        {
            return false;
        }

        number = more switch
        {
            0 => first,
            1 => OneByteNumbers + ((first - OneByteNumbers) << 8 | bytes[at]),
            _ => bytes[at] << 16 | bytes[at + 1] << 8 | bytes[at + 2],
        };
        at += more;
        return true;
    }

    private InvalidDataException Refuse(TableSection id, int number, string why) =>
        _file.Refuse($"text {number} of section {TableFile.NameOf(id)} {why}");

    private static uint UInt32At(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]);
}
