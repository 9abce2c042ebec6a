using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

/// <summary>
/// Opens a code table file: finds its sections and, for a file from outside, checks all of it before anything is read from it.
/// </summary>
internal sealed unsafe class TableReader
{
    private const int ReleaseFixedLength = 6 * sizeof(int);

    private readonly TableMemory _memory;
    private readonly string _name;
    private int _sectionCount;
    private int _totalTextLength;
    private int _nameCount;
    private TextList _words = null!;

    private TableReader(TableMemory memory, string name)
    {
        _memory = memory;
        _name = name;
    }

    public EntrySection Codes { get; private set; } = null!;

    public EntrySection Modifiers { get; private set; } = null!;

    /// <summary>The product names of each row of the codes, or <see langword="null"/> where the table has none.</summary>
    public TextList? CodeNames { get; private set; }

    /// <summary>Opens a table.</summary>
    /// <param name="memory">Its bytes.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="verify">
    /// Whether to check the content too. The embedded table is not checked: it cannot change after the build, whose tests check it.
    /// </param>
    /// <exception cref="InvalidDataException">The bytes are no code table, or a damaged one; the message says what and where.</exception>
    public static TableReader Open(TableMemory memory, string name, bool verify)
    {
        var reader = new TableReader(memory, name);
        reader.ReadDirectory();
        if (verify)
        {
            reader.VerifyDirectory();
        }

        reader.ReadEntries();
        if (verify)
        {
            reader.Verify();
        }

        return reader;
    }

    /// <summary>
    /// Whether the bytes are a table of this version, and where its sections lie. Every process that uses the embedded table runs this
    /// once and not yet optimized: it is short, and its messages are made elsewhere.
    /// </summary>
    private void ReadDirectory()
    {
        if (_memory.Length < HeaderLength || !_memory.Span.StartsWith(Magic))
        {
            throw RefuseBeginning();
        }

        if (UInt32At(VersionOffset) != TableFormat.Version)
        {
            throw RefuseVersion();
        }

        if (UInt32At(FileLengthOffset) != (uint)_memory.Length || UInt32At(FileLengthOffset + sizeof(uint)) != 0)
        {
            throw RefuseLength();
        }

        uint count = UInt32At(SectionCountOffset);
        if (count > (uint)(_memory.Length - HeaderLength) / DirectoryEntryLength)
        {
            throw RefuseDirectory();
        }

        _sectionCount = (int)count;
    }

    private void VerifyDirectory()
    {
        var file = _memory.Span;
        Span<byte> hash = stackalloc byte[HashLength];
        SHA256.HashData(file[HeaderLength..], hash);
        if (!hash.SequenceEqual(file.Slice(HashOffset, HashLength)))
        {
            throw Refuse("its content does not have the checksum that its header states: it was damaged");
        }

        var known = new HashSet<TableSection>();
        for (int i = 0; i < _sectionCount; i++)
        {
            int entry = HeaderLength + i * DirectoryEntryLength;
            var id = (TableSection)UInt32At(entry);
            uint offset = UInt32At(entry + 4), size = UInt32At(entry + 8);
            if (offset < HeaderLength + (uint)_sectionCount * DirectoryEntryLength || (ulong)offset + size > (ulong)file.Length)
            {
                throw Refuse($"section {NameOf(id)} (offset {offset}, length {size}) lies outside of it");
            }

            if (!known.Add(id))
            {
                throw Refuse($"section {NameOf(id)} occurs twice");
            }
        }
    }

    /// <summary>Which release the table holds. Made when it is asked for: lookups do not need it.</summary>
    public HcpcsRelease ReadRelease()
    {
        var content = SectionBytes(TableSection.Release);
        uint firstDay = UInt32At(content, 0);
        if (firstDay > (uint)DateOnly.MaxValue.DayNumber || DateOnly.FromDayNumber((int)firstDay) is not { Day: 1, Month: 1 or 4 or 7 or 10 })
        {
            throw Refuse("the first day of its release is not the first day of a quarter");
        }

        uint earliestCode = UInt32At(content, 16), earliestModifier = UInt32At(content, 20);
        if (!IsDateCell(earliestCode) || !IsDateCell(earliestModifier))
        {
            throw Refuse("an earliest termination of its release is no date");
        }

        var texts = content[ReleaseFixedLength..];
        var release = new HcpcsRelease(HcpcsQuarter.Of(DateOnly.FromDayNumber((int)firstDay)))
        {
            CompanionLists = (HcpcsCompanionLists)UInt32At(content, 4),
            CodeCount = (int)UInt32At(content, 8),
            ModifierCount = (int)UInt32At(content, 12),
            EarliestCodeTermination = EntrySection.DateOf(earliestCode),
            EarliestModifierTermination = EntrySection.DateOf(earliestModifier),
            SourceName = ReadText(TableSection.Release, ref texts),
            SourceSha256 = ReadText(TableSection.Release, ref texts),
        };
        if (!texts.IsEmpty)
        {
            // Behind the texts of a correction stands its number.
            uint revision = texts.Length == sizeof(uint) ? UInt32At(texts, 0) : 0;
            release = revision is > 1 and <= HcpcsVersion.MaxRevision
                ? release with { Revision = (int)revision }
                : throw Refuse("the revision of its release is not a number from 2 to 999");
        }

        if (CodeNames is null)
        {
            return release;
        }

        var source = SectionBytes(TableSection.CodeNamesSource);
        if (source.Length < sizeof(uint)
            || UInt32At(source, 0) > (uint)DateOnly.MaxValue.DayNumber
            || DateOnly.FromDayNumber((int)UInt32At(source, 0)) is not { Day: 1, Month: 1 or 4 or 7 or 10 })
        {
            throw Refuse("the first day of its product names is not the first day of a quarter");
        }

        var sourceTexts = source[sizeof(uint)..];
        return release with
        {
            ProductNamesQuarter = HcpcsQuarter.Of(DateOnly.FromDayNumber((int)UInt32At(source, 0))),
            ProductNamesSourceName = ReadText(TableSection.CodeNamesSource, ref sourceTexts),
            ProductNamesSourceSha256 = ReadText(TableSection.CodeNamesSource, ref sourceTexts),
        };
    }

    private string ReadText(TableSection id, ref ReadOnlySpan<byte> content)
    {
        if (content.Length < sizeof(int) || UInt32At(content, 0) > (uint)(content.Length - sizeof(int)))
        {
            throw Refuse($"a text of section {NameOf(id)} is longer than the section");
        }

        int length = (int)UInt32At(content, 0);
        string text = Encoding.UTF8.GetString(content.Slice(sizeof(int), length));
        content = content[(sizeof(int) + length)..];
        return text;
    }

    private void ReadEntries()
    {
        byte* release = Section(TableSection.Release, out int releaseLength);
        byte* shared = Section(TableSection.SharedRows, out int sharedLength);
        if (releaseLength < ReleaseFixedLength + 2 * sizeof(int))
        {
            throw RefuseLength(TableSection.Release);
        }

        if (sharedLength % (Shared.CellCount * sizeof(uint)) != 0)
        {
            throw RefuseLength(TableSection.SharedRows);
        }

        byte* vocabularyStart = CountedBlocks(TableSection.Vocabulary, out int vocabularyCount);
        var vocabulary = new Vocabulary(_memory, vocabularyStart, vocabularyCount);
        byte* words = CountedBlocks(TableSection.Words, out int wordCount);
        _words = new TextList(vocabulary, words, wordCount);
        var pool = new SharedPool(_words, shared, sharedLength / (Shared.CellCount * sizeof(uint)));
        Codes = ReadSection(
            TableSection.CodeIndex, TableSection.CodeColumns, TableSection.CodeTexts, HcpcsCode.PositionCount,
            (int)TableMemory.ReadUInt32(release + 8), vocabulary, pool);
        Modifiers = ReadSection(
            TableSection.ModifierIndex, TableSection.ModifierColumns, TableSection.ModifierTexts, HcpcsModifier.PositionCount,
            (int)TableMemory.ReadUInt32(release + 12), vocabulary, pool);
        if (HasSection(TableSection.CodeNames))
        {
            byte* names = Section(TableSection.CodeNames, out int namesLength);
            if (namesLength < LeastLength(Codes.Count))
            {
                throw RefuseLength(TableSection.CodeNames);
            }

            CodeNames = new TextList(vocabulary, names, Codes.Count);
        }
    }

    /// <summary>A section that begins with the number of its items.</summary>
    private byte* CountedBlocks(TableSection id, out int count)
    {
        byte* start = Section(id, out int length);
        count = length < sizeof(uint) ? -1 : (int)TableMemory.ReadUInt32(start);
        return count >= 0 && LeastLength(count) <= length - sizeof(uint) ? start + sizeof(uint) : throw RefuseLength(id);
    }

    /// <summary>The offsets of blocks and a byte for each item, the least that one takes: no count is believed that the file has no room for.</summary>
    private static long LeastLength(int count) => ((long)count + ItemsPerBlock - 1) / ItemsPerBlock * sizeof(uint) + count;

    private EntrySection ReadSection(
        TableSection indexId, TableSection columnsId, TableSection textsId, int positionCount, int count,
        Vocabulary vocabulary, SharedPool pool)
    {
        byte* index = Section(indexId, out int indexLength);
        byte* columns = Section(columnsId, out int columnsLength);
        byte* texts = Section(textsId, out int textsLength);
        if (indexLength != (long)PositionIndex.CellCount(positionCount) * sizeof(ulong))
        {
            throw RefuseLength(indexId);
        }

        if (count < 0 || columnsLength != (long)count * ColumnCount * sizeof(uint))
        {
            throw RefuseLength(columnsId);
        }

        if (count > int.MaxValue / 2 || textsLength < LeastLength(2 * count))
        {
            throw RefuseLength(textsId);
        }

        return new EntrySection(new PositionIndex(index), columns, new TextList(vocabulary, texts, 2 * count), count, pool);
    }

    /// <summary>Checks every number that a later read relies on.</summary>
    private void Verify()
    {
        var release = ReadRelease();
        VerifyVocabulary(_words.Vocabulary);
        byte[] words = _words.Vocabulary.CopyAll(out int[] starts);
        VerifyTexts(TableSection.Words, sizeof(uint), _words, canBeEmpty: false, words, starts);
        if (CodeNames is not null)
        {
            VerifyTexts(TableSection.CodeNames, 0, CodeNames, canBeEmpty: true, words, starts);
        }

        VerifySharedRows();
        VerifyTexts(TableSection.CodeTexts, 0, Codes.Texts, canBeEmpty: true, words, starts);
        VerifyTexts(TableSection.ModifierTexts, 0, Modifiers.Texts, canBeEmpty: true, words, starts);
        VerifyEntries(
            TableSection.CodeIndex, TableSection.CodeColumns, HcpcsCode.PositionCount, release.CodeCount, release.EarliestCodeTermination);
        VerifyEntries(
            TableSection.ModifierIndex, TableSection.ModifierColumns, HcpcsModifier.PositionCount, release.ModifierCount,
            release.EarliestModifierTermination);
    }

    private void VerifyEntries(
        TableSection indexId, TableSection columnsId, int positionCount, int count, DateOnly? earliestTermination)
    {
        var index = SectionBytes(indexId);
        uint before = 0;
        for (int cell = 0; cell < index.Length / sizeof(ulong); cell++)
        {
            uint bitmap = UInt32At(index, cell * sizeof(ulong));
            int positions = Math.Min(PositionsPerCell, positionCount - cell * PositionsPerCell);
            if (UInt32At(index, cell * sizeof(ulong) + 4) != before || (ulong)bitmap >> positions != 0)
            {
                throw Refuse($"cell {cell} of section {NameOf(indexId)} does not follow from those before it");
            }

            before += (uint)BitOperations.PopCount(bitmap);
        }

        if (before != (uint)count)
        {
            throw Refuse($"section {NameOf(indexId)} has {before} entries where {count} are stated");
        }

        var columns = SectionBytes(columnsId);
        int sharedRowCount = SectionBytes(TableSection.SharedRows).Length / (Shared.CellCount * sizeof(uint));
        uint earliest = uint.MaxValue;
        for (int row = 0; row < count; row++)
        {
            uint Cell(ReadOnlySpan<byte> bytes, int column) => UInt32At(bytes, (column * count + row) * sizeof(uint));
            uint termination = Cell(columns, TerminationColumn);
            if (!IsDateCell(Cell(columns, AddedColumn)) || !IsDateCell(Cell(columns, ActionEffectiveColumn)) || !IsDateCell(termination)
                || !IsCodeCell(Cell(columns, ActionCodeColumn), CodedValueFormat.ActionCode)
                || Cell(columns, SharedRowColumn) >= (uint)sharedRowCount)
            {
                throw Refuse($"row {row} of section {NameOf(columnsId)} holds a number that it cannot hold");
            }

            if (termination != 0)
            {
                earliest = Math.Min(earliest, termination);
            }
        }

        if (EntrySection.DateOf(earliest == uint.MaxValue ? 0 : earliest) != earliestTermination)
        {
            throw Refuse($"the earliest termination that it states is not that of section {NameOf(columnsId)}");
        }
    }

    private void VerifySharedRows()
    {
        var rows = SectionBytes(TableSection.SharedRows);
        uint wordCount = (uint)_words.Count;
        Span<uint> cells = stackalloc uint[Shared.CellCount];
        for (int row = 0; row < rows.Length / (Shared.CellCount * sizeof(uint)); row++)
        {
            for (int cell = 0; cell < Shared.CellCount; cell++)
            {
                cells[cell] = UInt32At(rows, (row * Shared.CellCount + cell) * sizeof(uint));
            }

            bool sound =
                AreCodes(cells.Slice(Shared.PricingIndicators, Shared.PricingIndicatorsMax), CodedValueFormat.PricingIndicator)
                && IsCodeCell(cells[Shared.MultiplePricingIndicator], CodedValueFormat.MultiplePricingIndicator)
                && AreWords(cells.Slice(Shared.CoverageIssuesManualReferences, Shared.CoverageIssuesManualReferencesMax), wordCount)
                && AreWords(cells.Slice(Shared.MedicareCarriersManualReferences, Shared.MedicareCarriersManualReferencesMax), wordCount)
                && cells[Shared.Statute] <= wordCount
                && AreCodes(cells.Slice(Shared.LabCertifications, Shared.LabCertificationsMax), CodedValueFormat.LabCertification)
                && AreWords(cells.Slice(Shared.CrossReferences, Shared.CrossReferencesMax), wordCount)
                && IsCodeCell(cells[Shared.Coverage], CodedValueFormat.CoverageCode)
                && IsCodeCell(cells[Shared.AscPaymentGroup], CodedValueFormat.AscPaymentGroup)
                && IsDateCell(cells[Shared.AscPaymentGroupEffectiveDate])
                && IsCodeCell(cells[Shared.MogPaymentGroup], CodedValueFormat.MogPaymentGroup)
                && IsCodeCell(cells[Shared.MogPaymentPolicyIndicator], CodedValueFormat.MogPaymentPolicyIndicator)
                && IsDateCell(cells[Shared.MogEffectiveDate])
                && cells[Shared.ProcessingNote] <= wordCount
                && IsCodeCell(cells[Shared.Betos], CodedValueFormat.BetosCode)
                && AreCodes(cells.Slice(Shared.TypesOfService, Shared.TypesOfServiceMax), CodedValueFormat.TypeOfService)
                && cells[Shared.AnesthesiaBaseUnits] <= 1000
                && cells[Shared.NotOtherwiseClassified] <= 2;
            if (!sound)
            {
                throw Refuse($"row {row} of section {NameOf(TableSection.SharedRows)} holds a number that it cannot hold");
            }
        }
    }

    /// <summary>Blocks must lie where they are said to, and a word must take up from the one before it no more than there is.</summary>
    private void VerifyVocabulary(Vocabulary vocabulary)
    {
        var items = BlocksOf(TableSection.Vocabulary, sizeof(uint), vocabulary.Count, out var offsets);
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
                throw Refuse($"word {number} of section {NameOf(TableSection.Vocabulary)} does not follow from those before it");
            }

            previous = items[at] + items[at + 1];
            at += 2 + items[at + 1];
            length += previous;
        }

        if (length > MaxVocabularyLength)
        {
            throw Refuse($"the words of section {NameOf(TableSection.Vocabulary)} have {length} bytes, more than {MaxVocabularyLength}");
        }

        if (at != items.Length)
        {
            throw RefuseLength(TableSection.Vocabulary);
        }
    }

    /// <summary>Texts must lie where they are said to and be made of words that there are; what they say must be UTF-8 and no flood.</summary>
    private void VerifyTexts(TableSection id, int prefix, TextList texts, bool canBeEmpty, byte[] words, int[] starts)
    {
        var items = BlocksOf(id, prefix, texts.Count, out var offsets);
        byte[] utf8 = new byte[1024];
        int at = 0;
        for (int number = 0; number < texts.Count; number++)
        {
            if (number % ItemsPerBlock == 0 && UInt32At(offsets, number / ItemsPerBlock * sizeof(uint)) != (uint)at)
            {
                throw RefuseText(id, number, "does not begin where it should");
            }

            if (!TryReadNumber(items, ref at, out int length) || length > items.Length - at || (length == 0 && !canBeEmpty))
            {
                throw RefuseText(id, number, "has a length that does not fit");
            }

            long most = 0;
            for (int end = at + length; at < end;)
            {
                if (!TryReadNumber(items[..end], ref at, out int word) || word >= texts.Vocabulary.Count)
                {
                    throw RefuseText(id, number, "has a word that does not exist");
                }

                most += starts[word + 1] - starts[word] + 1;
            }

            // With a blank for each word: twice the length that texts may have is far from a flood, and is decoded to see.
            if (most > 2 * MaxTextLength)
            {
                throw RefuseText(id, number, $"has more than {MaxTextLength} bytes");
            }

            int decoded = texts.CopyUtf8(number, words, starts, ref utf8);
            if (decoded > MaxTextLength || (_totalTextLength += decoded) > MaxTotalTextLength)
            {
                throw RefuseText(id, number, $"has more than {MaxTextLength} bytes, or all texts more than {MaxTotalTextLength}");
            }

            if (id == TableSection.CodeNames && (_nameCount += 1 + utf8.AsSpan(0, decoded).Count((byte)NameSeparator)) > MaxNames + texts.Count)
            {
                throw RefuseText(id, number, $"has more names than the {MaxNames} of a table");
            }

            if (!Utf8.IsValid(utf8.AsSpan(0, decoded)))
            {
                throw RefuseText(id, number, "is not UTF-8");
            }
        }

        if (at != items.Length)
        {
            throw RefuseLength(id);
        }
    }

    /// <summary>What lies behind the offsets of the blocks, whose room was made sure of.</summary>
    private ReadOnlySpan<byte> BlocksOf(TableSection id, int prefix, int count, out ReadOnlySpan<byte> offsets)
    {
        var content = SectionBytes(id)[prefix..];
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

    private InvalidDataException RefuseText(TableSection id, int number, string why) =>
        Refuse($"text {number} of section {NameOf(id)} {why}");

    private static bool AreCodes(ReadOnlySpan<uint> cells, CodedValueFormat format)
    {
        foreach (uint cell in cells)
        {
            if (!IsCodeCell(cell, format))
            {
                return false;
            }
        }

        return HasNoGap(cells);
    }

    private static bool AreWords(ReadOnlySpan<uint> cells, uint wordCount)
    {
        foreach (uint cell in cells)
        {
            if (cell > wordCount)
            {
                return false;
            }
        }

        return HasNoGap(cells);
    }

    private static bool HasNoGap(ReadOnlySpan<uint> cells)
    {
        int used = cells.IndexOf(0u);
        return used < 0 || !cells[used..].ContainsAnyExcept(0u);
    }

    private static bool IsCodeCell(uint cell, CodedValueFormat format) => cell == 0 || format.IsCode((int)(cell - 1));

    private static bool IsDateCell(uint cell) => cell <= (uint)DateOnly.MaxValue.DayNumber + 1;

    private bool HasSection(TableSection id)
    {
        for (int entry = HeaderLength, i = 0; i < _sectionCount; i++, entry += DirectoryEntryLength)
        {
            if (UInt32At(entry) == (uint)id)
            {
                return true;
            }
        }

        return false;
    }

    private byte* Section(TableSection id, out int length)
    {
        for (int entry = HeaderLength, i = 0; i < _sectionCount; i++, entry += DirectoryEntryLength)
        {
            if (UInt32At(entry) == (uint)id)
            {
                length = (int)UInt32At(entry + 8);
                return _memory.Start + UInt32At(entry + 4);
            }
        }

        throw Refuse($"section {NameOf(id)} is missing");
    }

    private ReadOnlySpan<byte> SectionBytes(TableSection id)
    {
        byte* start = Section(id, out int length);
        return new ReadOnlySpan<byte>(start, length);
    }

    private uint UInt32At(int offset) => TableMemory.ReadUInt32(_memory.Start + offset);

    private static uint UInt32At(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]);

    private static string NameOf(TableSection id)
    {
        Span<char> name = stackalloc char[4];
        for (int i = 0; i < 4; i++)
        {
            char c = (char)((int)id >> 8 * i & 0xFF);
            name[i] = char.IsAsciiLetterOrDigit(c) ? c : '?';
        }

        return new string(name);
    }

    private InvalidDataException RefuseBeginning() => Refuse(_memory.Length == 0 ? "it is empty" : "it does not begin as one does");

    private InvalidDataException RefuseVersion() =>
        Refuse($"its format version is {UInt32At(VersionOffset)}, and this package reads version {TableFormat.Version}");

    private InvalidDataException RefuseLength() => Refuse(
        $"it has {_memory.Length} bytes where its header says {BinaryPrimitives.ReadInt64LittleEndian(_memory.Span[FileLengthOffset..])}: "
        + "it was cut short or added to");

    private InvalidDataException RefuseDirectory() => Refuse($"its directory of {UInt32At(SectionCountOffset)} sections does not fit into it");

    private InvalidDataException RefuseLength(TableSection id) =>
        Refuse($"section {NameOf(id)} has a length of {SectionBytes(id).Length} bytes, which is not what it must be");

    private InvalidDataException Refuse(string why) => new($"{_name} is not a usable HCPCS code table: {why}.");
}
