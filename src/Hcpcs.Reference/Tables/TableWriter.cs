using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

/// <summary>
/// Lays records out as a code table file. The same records and release give the same bytes.
/// </summary>
internal sealed class TableWriter
{
    private readonly TextEncoder _encoder = new();
    private readonly List<string[]> _words = [];
    private readonly Dictionary<string, int> _wordNumbers = new(StringComparer.Ordinal);
    private readonly List<uint> _sharedRows = [];
    private readonly Dictionary<SharedRow, int> _sharedRowNumbers = [];

    private int _nameCount;

    private TableWriter()
    {
    }

    /// <summary>The bytes of a table of these records.</summary>
    /// <exception cref="ArgumentException">A record that no table can hold; the message names it.</exception>
    public static byte[] Write(
        HcpcsRelease release, IEnumerable<HcpcsRecord> records, IEnumerable<HcpcsModifierRecord> modifiers, HcpcsProductNames? names)
    {
        var writer = new TableWriter();
        var codes = writer.LayOut(records, HcpcsCode.PositionCount, "code", r => r.Code.Position, r => r.Code.ToString(), out var rows);
        var mods = writer.LayOut(
            modifiers, HcpcsModifier.PositionCount, "modifier", r => r.Modifier.Position, r => r.Modifier.ToString(), out _);
        var namesByRow = names is null ? null : Array.ConvertAll(rows, row => writer.SplitNames(names, row.Code)).ToList();
        release = release with
        {
            CodeCount = codes.Count,
            ModifierCount = mods.Count,
            EarliestCodeTermination = codes.EarliestTermination,
            EarliestModifierTermination = mods.EarliestTermination,
        };
        var encoder = writer._encoder;
        byte[] vocabulary = encoder.WriteVocabulary();
        return Assemble(
        [
            (TableSection.Release, WriteRelease(release)),
            (TableSection.CodeIndex, codes.Index),
            (TableSection.CodeColumns, codes.Columns),
            (TableSection.CodeTexts, encoder.WriteTexts(codes.Texts)),
            (TableSection.ModifierIndex, mods.Index),
            (TableSection.ModifierColumns, mods.Columns),
            (TableSection.ModifierTexts, encoder.WriteTexts(mods.Texts)),
            (TableSection.SharedRows, ToBytes(writer._sharedRows)),
            (TableSection.Words, Counted(writer._words.Count, encoder.WriteTexts(writer._words))),
            (TableSection.Vocabulary, Counted(encoder.Count, vocabulary)),
            .. names is null
                ? []
                : ((TableSection, byte[])[])
                [
                    (TableSection.CodeNamesSource, WriteNamesSource(names)),
                    (TableSection.CodeNames, encoder.WriteTexts(namesByRow!)),
                ],
        ]);
    }

    private static byte[] Assemble((TableSection Id, byte[] Content)[] sections)
    {
        int offset = HeaderLength + sections.Length * DirectoryEntryLength;
        long length = offset + sections.Sum(section => (long)section.Content.Length);
        if (length > MaxFileLength)
        {
            throw new ArgumentException($"The table would have {length} bytes; one has up to {MaxFileLength}.");
        }

        var file = new byte[length];
        Magic.CopyTo(file);
        WriteUInt32(file, VersionOffset, TableFormat.Version);
        WriteUInt32(file, SectionCountOffset, (uint)sections.Length);
        BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(FileLengthOffset), file.Length);
        for (int i = 0; i < sections.Length; i++)
        {
            var (id, content) = sections[i];
            int entry = HeaderLength + i * DirectoryEntryLength;
            WriteUInt32(file, entry, (uint)id);
            WriteUInt32(file, entry + 4, (uint)offset);
            WriteUInt32(file, entry + 8, (uint)content.Length);
            content.CopyTo(file, offset);
            offset += content.Length;
        }

        SHA256.HashData(file.AsSpan(HeaderLength), file.AsSpan(HashOffset, HashLength));
        return file;
    }

    private static byte[] WriteRelease(HcpcsRelease release)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(release.FirstDay.DayNumber);
        writer.Write((uint)release.CompanionLists);
        writer.Write(release.CodeCount);
        writer.Write(release.ModifierCount);
        writer.Write(DateCell(release.EarliestCodeTermination));
        writer.Write(DateCell(release.EarliestModifierTermination));
        WriteTexts(writer, release.SourceName, release.SourceSha256);
        if (release.Revision > 1)
        {
            writer.Write(release.Revision);
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static byte[] WriteNamesSource(HcpcsProductNames names)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(names.Quarter.FirstDay.DayNumber);
        WriteTexts(writer, names.SourceName, names.SourceSha256);
        writer.Flush();
        return stream.ToArray();
    }

    private static void WriteTexts(BinaryWriter writer, params ReadOnlySpan<string> texts)
    {
        foreach (string text in texts)
        {
            byte[] utf8 = TextEncoder.StrictUtf8.GetBytes(text);
            writer.Write(utf8.Length);
            writer.Write(utf8);
        }
    }

    private static byte[] Counted(int count, byte[] content)
    {
        var counted = new byte[sizeof(uint) + content.Length];
        WriteUInt32(counted, 0, (uint)count);
        content.CopyTo(counted, sizeof(uint));
        return counted;
    }

    private string[] SplitNames(HcpcsProductNames names, HcpcsCode code)
    {
        var ofCode = names[code];
        foreach (string name in ofCode)
        {
            if (string.IsNullOrWhiteSpace(name) || name.Contains(NameSeparator))
            {
                throw new ArgumentException($"The code {code} cannot have the product name '{name}': it is blank or has a line break.");
            }
        }

        if ((_nameCount += ofCode.Count) > MaxNames)
        {
            throw new ArgumentException($"With the product names of {code} there are {_nameCount}; a table holds up to {MaxNames}.");
        }

        try
        {
            return _encoder.Split(string.Join(NameSeparator, ofCode));
        }
        catch (ArgumentException exception)
        {
            throw new ArgumentException($"The product names of {code} cannot be in a table: {exception.Message}", exception);
        }
    }

    private EntryBlock LayOut<T>(
        IEnumerable<T> entries, int positionCount, string noun, Func<T, int> position, Func<T, string> name, out T[] rows)
        where T : HcpcsEntry
    {
        rows = entries.ToArray();
        if (Array.FindIndex(rows, row => row is null) is >= 0 and var missing)
        {
            throw new ArgumentException($"The record at place {missing} of the {noun}s is null.");
        }

        Array.Sort(rows, (left, right) => position(left).CompareTo(position(right)));
        var index = new byte[PositionIndex.CellCount(positionCount) * sizeof(ulong)];
        var columns = new uint[ColumnCount * rows.Length];
        var texts = new List<string[]>(2 * rows.Length);
        DateOnly? earliest = null;
        for (int i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            int place = position(row);
            if (place < 0)
            {
                throw new ArgumentException($"A record without a {noun} ('{row.ShortDescription}') cannot be in a table.");
            }

            if (i > 0 && position(rows[i - 1]) == place)
            {
                throw new ArgumentException($"The {noun} {name(row)} occurs more than once.");
            }

            try
            {
                int cell = place / PositionsPerCell * sizeof(ulong);
                WriteUInt32(index, cell, ReadUInt32(index, cell) | 1u << (place % PositionsPerCell));
                columns[AddedColumn * rows.Length + i] = DateCell(row.AddedDate);
                columns[ActionEffectiveColumn * rows.Length + i] = DateCell(row.ActionEffectiveDate);
                columns[TerminationColumn * rows.Length + i] = DateCell(row.TerminationDate);
                columns[ActionCodeColumn * rows.Length + i] = CodeCell(row.ActionCode, nameof(row.ActionCode));
                columns[SharedRowColumn * rows.Length + i] = (uint)ShareRow(row);
                texts.Add(_encoder.Split(row.ShortDescription ?? throw new ArgumentException("its short description is null.")));
                texts.Add(_encoder.Split(row.LongDescription ?? throw new ArgumentException("its long description is null.")));
            }
            catch (ArgumentException exception)
            {
                throw new ArgumentException($"The {noun} {name(row)} cannot be in a table: {exception.Message}", exception);
            }

            if (row.TerminationDate is { } end && (earliest is null || end < earliest))
            {
                earliest = end;
            }
        }

        NumberCells(index);
        return new EntryBlock(rows.Length, index, ToBytes(columns), texts, earliest);
    }

    /// <summary>Writes into each cell how many positions are occupied before it.</summary>
    private static void NumberCells(byte[] index)
    {
        uint before = 0;
        for (int cell = 0; cell < index.Length; cell += sizeof(ulong))
        {
            WriteUInt32(index, cell + 4, before);
            before += uint.PopCount(ReadUInt32(index, cell));
        }
    }

    /// <summary>The number of the row with the fields that many entries have in common.</summary>
    private int ShareRow(HcpcsEntry entry)
    {
        var cells = new SharedRow();
        Fill(ref cells, Shared.PricingIndicators, Shared.PricingIndicatorsMax, entry.PricingIndicators, CodeCell, nameof(entry.PricingIndicators));
        cells[Shared.MultiplePricingIndicator] = CodeCell(entry.MultiplePricingIndicator, nameof(entry.MultiplePricingIndicator));
        Fill(
            ref cells, Shared.CoverageIssuesManualReferences, Shared.CoverageIssuesManualReferencesMax,
            entry.CoverageIssuesManualReferences, WordCell, nameof(entry.CoverageIssuesManualReferences));
        Fill(
            ref cells, Shared.MedicareCarriersManualReferences, Shared.MedicareCarriersManualReferencesMax,
            entry.MedicareCarriersManualReferences, WordCell, nameof(entry.MedicareCarriersManualReferences));
        cells[Shared.Statute] = OptionalWordCell(entry.Statute);
        Fill(ref cells, Shared.LabCertifications, Shared.LabCertificationsMax, entry.LabCertifications, CodeCell, nameof(entry.LabCertifications));
        Fill(
            ref cells, Shared.CrossReferences, Shared.CrossReferencesMax, entry.CrossReferences,
            (reference, field) => WordCell(reference.Text, field), nameof(entry.CrossReferences));
        cells[Shared.Coverage] = CodeCell(entry.Coverage, nameof(entry.Coverage));
        cells[Shared.AscPaymentGroup] = CodeCell(entry.AscPaymentGroup, nameof(entry.AscPaymentGroup));
        cells[Shared.AscPaymentGroupEffectiveDate] = DateCell(entry.AscPaymentGroupEffectiveDate);
        cells[Shared.MogPaymentGroup] = CodeCell(entry.MogPaymentGroup, nameof(entry.MogPaymentGroup));
        cells[Shared.MogPaymentPolicyIndicator] = CodeCell(entry.MogPaymentPolicyIndicator, nameof(entry.MogPaymentPolicyIndicator));
        cells[Shared.MogEffectiveDate] = DateCell(entry.MogEffectiveDate);
        cells[Shared.ProcessingNote] = OptionalWordCell(entry.ProcessingNote);
        cells[Shared.Betos] = CodeCell(entry.Betos, nameof(entry.Betos));
        Fill(ref cells, Shared.TypesOfService, Shared.TypesOfServiceMax, entry.TypesOfService, CodeCell, nameof(entry.TypesOfService));
        cells[Shared.AnesthesiaBaseUnits] = entry.AnesthesiaBaseUnits switch
        {
            null => 0,
            >= 0 and <= 999 and var units => (uint)units + 1,
            var units => throw new ArgumentException($"{units} anesthesia base units; the record layout holds 0 to 999."),
        };
        cells[Shared.NotOtherwiseClassified] = entry is HcpcsRecord { NotOtherwiseClassified: { } listed } ? listed ? 2u : 1u : 0;

        if (!_sharedRowNumbers.TryGetValue(cells, out int number))
        {
            number = _sharedRowNumbers.Count;
            _sharedRowNumbers.Add(cells, number);
            _sharedRows.AddRange((ReadOnlySpan<uint>)cells);
        }

        return number;
    }

    private static void Fill<T>(ref SharedRow cells, int first, int max, ValueList<T> values, Func<T, string, uint> toCell, string field)
    {
        if (values.Count > max)
        {
            throw new ArgumentException($"{field} has {values.Count} values; the record layout holds {max}.");
        }

        for (int i = 0; i < values.Count; i++)
        {
            cells[first + i] = toCell(values[i], field);
        }
    }

    private uint OptionalWordCell(string? text) => string.IsNullOrEmpty(text) ? 0 : WordCell(text, string.Empty);

    private uint WordCell(string text, string field)
    {
        if (string.IsNullOrEmpty(text))
        {
            throw new ArgumentException($"{field} has an empty value.");
        }

        if (!_wordNumbers.TryGetValue(text, out int number))
        {
            number = _words.Count;
            _wordNumbers.Add(text, number);
            _words.Add(_encoder.Split(text));
        }

        return (uint)number + 1;
    }

    private static uint CodeCell<TEnum>(TEnum? value, string field)
        where TEnum : struct, Enum =>
        value is { } present ? CodeCell(present, field) : 0;

    private static uint CodeCell<TEnum>(TEnum value, string field)
        where TEnum : struct, Enum
    {
        int number = Unsafe.BitCast<TEnum, int>(value);
        return CodedValueFormat.Of<TEnum>().ToCode(number).Length > 0
            ? (uint)number + 1
            : throw new ArgumentException($"{number} stands for no official code in {field}.");
    }

    private static uint DateCell(DateOnly? date) => date is { } day ? (uint)day.DayNumber + 1 : 0;

    private static uint ReadUInt32(byte[] bytes, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(offset));

    private static void WriteUInt32(byte[] bytes, int offset, uint value) =>
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(offset), value);

    private static byte[] ToBytes(IReadOnlyList<uint> values)
    {
        var bytes = new byte[checked(values.Count * sizeof(uint))];
        for (int i = 0; i < values.Count; i++)
        {
            WriteUInt32(bytes, i * sizeof(uint), values[i]);
        }

        return bytes;
    }

    private sealed record EntryBlock(int Count, byte[] Index, byte[] Columns, List<string[]> Texts, DateOnly? EarliestTermination);

    /// <summary>The cells of one row of shared fields, compared by content.</summary>
    [InlineArray(Shared.CellCount)]
    private struct SharedRow : IEquatable<SharedRow>
    {
        private uint _first;

        public readonly bool Equals(SharedRow other) => ((ReadOnlySpan<uint>)this).SequenceEqual(other);

        public override readonly bool Equals(object? obj) => obj is SharedRow other && Equals(other);

        public override readonly int GetHashCode()
        {
            var hash = new HashCode();
            foreach (uint cell in this)
            {
                hash.Add(cell);
            }

            return hash.ToHashCode();
        }
    }
}
