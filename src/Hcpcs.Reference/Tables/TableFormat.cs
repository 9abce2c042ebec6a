namespace Hcpcs.Reference.Tables;

// The layout of a code table file (.hcpcs), shared by the writer and the reader. docs/internals/table-format.md describes it in full.
// All numbers are little-endian and 32 bits unless said otherwise. A cell that can be absent holds 0 for absent and the value plus one
// otherwise. Offsets of sections count from the beginning of the file.
internal static class TableFormat
{
    // Raised only when an older reader would misread a file; new facts go into new sections, which older readers skip.
    public const int Version = 1;

    public const int
        VersionOffset = TableSeal.VersionOffset,
        SectionCountOffset = 12,
        FileLengthOffset = 16,
        HeaderLength = TableSeal.MaxHeaderLength,
        DirectoryEntryLength = 12;

    // Columns of a section of entries, each one number a row.
    public const int AddedColumn = 0, ActionEffectiveColumn = 1, TerminationColumn = 2, ActionCodeColumn = 3, SharedRowColumn = 4, ColumnCount = 5;

    // The bytes of a row of SharedFields, a cell for each value that it can have.
    public const int SharedRowLength = SharedFields.MaxValues * sizeof(uint);

    // Words of the vocabulary, and texts, are found by the offset of their block and counted from there.
    public const int ItemsPerBlock = 16;

    // Numbers in texts: one below this takes a byte. From here on a byte has the upper part of the number and the next one the lower part;
    // ThreeBytesFollow has the number in three bytes behind it, the highest first.
    public const int OneByteNumbers = 192, ThreeBytesFollow = byte.MaxValue, TwoByteNumbers = OneByteNumbers + (ThreeBytesFollow - OneByteNumbers) * 256;

    // The longest word or separator of the vocabulary, and the longest text, in bytes of UTF-8.
    public const int MaxTokenLength = byte.MaxValue, MaxTextLength = 1 << 20;

    // A file: 35 times the embedded table. What a table of this length costs to check is seconds, of any length minutes.
    public const int MaxFileLength = 32 << 20;

    // All words together, in bytes; those of a release have 0.1 million. A small file could otherwise claim a large memory.
    public const int MaxVocabularyLength = 1 << 26;

    // All texts of a file together, in bytes: 13 times what the embedded table has. A byte of a file can stand for 255, and a search keeps
    // some ten for one.
    public const int MaxTotalTextLength = 16 << 20;

    // Product names of all codes together: 60 times what the embedded table has.
    public const int MaxNames = 65_536;

    // Between the names of a code, which are one text.
    public const char NameSeparator = '\n';

    // One cell of the position index covers this many positions: a bitmap in the low half, the ordinal of its first bit in the high one.
    public const int PositionsPerCell = 32;

    // The first byte is not ASCII and the last two are a line break, so that neither text editors nor text transfers pass unnoticed.
    public static ReadOnlySpan<byte> Magic => [0x89, (byte)'H', (byte)'C', (byte)'P', (byte)'C', (byte)'S', 0x0D, 0x0A];
}

// The sections of a code table file: four ASCII characters, the first one lowest.
internal enum TableSection
{
    Release = 'R' | 'E' << 8 | 'L' << 16 | 'S' << 24,
    Vocabulary = 'V' | 'O' << 8 | 'C' << 16 | 'B' << 24,
    Words = 'W' | 'O' << 8 | 'R' << 16 | 'D' << 24,
    SharedRows = 'S' | 'H' << 8 | 'A' << 16 | 'R' << 24,
    CodeIndex = 'C' | 'I' << 8 | 'D' << 16 | 'X' << 24,
    CodeTexts = 'C' | 'T' << 8 | 'X' << 16 | 'T' << 24,
    CodeColumns = 'C' | 'C' << 8 | 'O' << 16 | 'L' << 24,
    CodeNames = 'C' | 'N' << 8 | 'A' << 16 | 'M' << 24,
    CodeNamesSource = 'C' | 'N' << 8 | 'S' << 16 | 'R' << 24,
    ModifierIndex = 'M' | 'I' << 8 | 'D' << 16 | 'X' << 24,
    ModifierTexts = 'M' | 'T' << 8 | 'X' << 16 | 'T' << 24,
    ModifierColumns = 'M' | 'C' << 8 | 'O' << 16 | 'L' << 24,
}
