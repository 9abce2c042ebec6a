using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

// Opens a code table: makes what reads its sections in place.
internal sealed unsafe class TableReader
{
    private readonly TableFile _file;

    // Every process that uses the embedded table runs this once and not yet optimized, when each call costs its compilation.
    private TableReader(TableFile file)
    {
        _file = file;
        byte* release = file.Section(TableSection.Release, out int releaseLength);
        byte* sharedRows = file.Section(TableSection.SharedRows, out int sharedLength);
        if (releaseLength < ReleaseSections.MinLength)
        {
            throw file.RefuseLength(TableSection.Release);
        }

        if (sharedLength % SharedRowLength != 0)
        {
            throw file.RefuseLength(TableSection.SharedRows);
        }

        byte* vocabularyStart = CountedBlocks(TableSection.Vocabulary, out int vocabularyCount);
        var vocabulary = new Vocabulary(file.Memory, vocabularyStart, vocabularyCount);
        byte* wordsStart = CountedBlocks(TableSection.Words, out int wordCount);
        var words = new TextList(vocabulary, wordsStart, wordCount);
        var pool = new SharedPool(words, sharedRows, sharedLength / SharedRowLength);
        int codeCount = (int)TableMemory.ReadUInt32(release + ReleaseSections.CodeCountOffset);
        int modifierCount = (int)TableMemory.ReadUInt32(release + ReleaseSections.ModifierCountOffset);
        Codes = ReadEntries(
            TableSection.CodeIndex, TableSection.CodeColumns, TableSection.CodeTexts, HcpcsCode.PositionCount, codeCount, vocabulary, pool);
        Modifiers = ReadEntries(
            TableSection.ModifierIndex, TableSection.ModifierColumns, TableSection.ModifierTexts, HcpcsModifier.PositionCount, modifierCount,
            vocabulary, pool);
        if (file.Has(TableSection.CodeNames))
        {
            byte* names = file.Section(TableSection.CodeNames, out int namesLength);
            if (namesLength < LeastLength(codeCount))
            {
                throw file.RefuseLength(TableSection.CodeNames);
            }

            CodeNames = new TextList(vocabulary, names, codeCount);
        }

        Vocabulary = vocabulary;
        Words = words;
    }

    public TableFile File => _file;

    public Vocabulary Vocabulary { get; }

    // The words that shared fields refer to.
    public TextList Words { get; }

    public EntrySection Codes { get; }

    public EntrySection Modifiers { get; }

    // The product names of each row of the codes, or null where the table has none.
    public TextList? CodeNames { get; }

    // Opens a table.
    // memory: Its bytes.
    // name: What messages call it.
    // verify: Whether to check the content too. The embedded table is not checked: it cannot change after the build, whose tests check it.
    // Throws InvalidDataException: The bytes are not a code table, or a damaged one; the message says what and where.
    public static TableReader Open(TableMemory memory, string name, bool verify)
    {
        var file = TableFile.Open(memory, name);
        if (verify)
        {
            file.Verify();
        }

        var reader = new TableReader(file);
        if (verify)
        {
            TableVerifier.Verify(reader);
        }

        return reader;
    }

    // A section that begins with the number of its items.
    private byte* CountedBlocks(TableSection id, out int count)
    {
        byte* start = _file.Section(id, out int length);
        count = length < sizeof(uint) ? -1 : (int)TableMemory.ReadUInt32(start);
        return count >= 0 && LeastLength(count) <= length - sizeof(uint) ? start + sizeof(uint) : throw _file.RefuseLength(id);
    }

    // The offsets of blocks and a byte for each item, the least that one takes: no count is believed that the file has no room for.
    private static long LeastLength(int count) => ((long)count + ItemsPerBlock - 1) / ItemsPerBlock * sizeof(uint) + count;

    private EntrySection ReadEntries(
        TableSection indexId, TableSection columnsId, TableSection textsId, int positionCount, int count,
        Vocabulary vocabulary, SharedPool pool)
    {
        byte* index = _file.Section(indexId, out int indexLength);
        byte* columns = _file.Section(columnsId, out int columnsLength);
        byte* texts = _file.Section(textsId, out int textsLength);
        if (indexLength != (long)PositionIndex.CellCount(positionCount) * sizeof(ulong))
        {
            throw _file.RefuseLength(indexId);
        }

        if (count < 0 || columnsLength != (long)count * ColumnCount * sizeof(uint))
        {
            throw _file.RefuseLength(columnsId);
        }

        if (count > int.MaxValue / 2 || textsLength < LeastLength(2 * count))
        {
            throw _file.RefuseLength(textsId);
        }

        return new EntrySection(new PositionIndex(index), positionCount, columns, new TextList(vocabulary, texts, 2 * count), count, pool);
    }
}
