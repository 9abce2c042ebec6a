using static Hcpcs.Reference.FeeTableFormat;

namespace Hcpcs.Reference;

// A fee table file in memory. Opening it reads where its blocks lie; what is in them is read when it is first asked for.
internal sealed class FeeTableFile
{
    private readonly FeeCursor _textBlock;
    private readonly FeeCursor _index;
    private readonly FeeCursor?[] _blocks = new FeeCursor?[FileCount];
    private readonly Lazy<FeeTexts> _texts;
    private readonly Lazy<FeeRows> _rows;

    // Opens a file that is known to be right.
    public FeeTableFile(byte[] bytes, string name)
    {
        Bytes = bytes;
        var cursor = new FeeCursor(bytes, name, SealedTable.HeaderLength, bytes.Length);
        Span<int> lengths = stackalloc int[2 + FileCount];
        for (int i = 0; i < lengths.Length; i++)
        {
            lengths[i] = cursor.ReadCount();
        }

        _textBlock = cursor.Take(lengths[0]);
        _index = cursor.Take(lengths[1]);
        for (int i = 0; i < FileCount; i++)
        {
            _blocks[i] = lengths[2 + i] == 0 ? null : cursor.Take(lengths[2 + i]);
        }

        cursor.EnsureEnd();
        _texts = new(() => new FeeTexts(_textBlock));
        _rows = new(() => new FeeRows(_index, _blocks, _texts.Value));
    }

    public byte[] Bytes { get; }

    // Where each code's rows lie.
    public FeeRows Rows => _rows.Value;

    // The file of a kind; null where the table has none.
    public FeeSource? SourceOf(FeeFileKind kind)
    {
        if (_rows.IsValueCreated)
        {
            return Rows.Section(kind)?.Source;
        }

        return _blocks[(int)kind] is { } block ? FeeSection.ReadSource(ref block, _texts.Value) : null;
    }

    // Opens a file from outside, and checks all of it but its header, which is right.
    // name: What messages call it.
    // Throws InvalidDataException: What is behind the header is not a fee table; the message says what and where.
    public static FeeTableFile Check(byte[] bytes, string name)
    {
        var file = new FeeTableFile(bytes, name);
        file._texts.Value.Check();
        file.Rows.Check(file._index, file._blocks);
        return file;
    }
}
