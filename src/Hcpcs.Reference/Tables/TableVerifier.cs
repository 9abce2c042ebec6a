using System.Buffers.Binary;
using System.Numerics;
using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

// Checks every number of a table from outside that a later read relies on.
internal static class TableVerifier
{
    // Throws InvalidDataException: A number is not what it can be; the message names its section.
    public static void Verify(TableReader table)
    {
        var release = ReleaseSections.Read(table.File);
        var texts = new TextVerifier(table.File, table.Vocabulary);
        texts.Verify(TableSection.Words, sizeof(uint), table.Words, canBeEmpty: false);
        if (table.CodeNames is not null)
        {
            texts.Verify(TableSection.CodeNames, 0, table.CodeNames, canBeEmpty: true);
        }

        VerifySharedRows(table.File, (uint)table.Words.Count);
        texts.Verify(TableSection.CodeTexts, 0, table.Codes.Texts, canBeEmpty: true);
        texts.Verify(TableSection.ModifierTexts, 0, table.Modifiers.Texts, canBeEmpty: true);
        VerifyIndex(table.File, TableSection.CodeIndex, HcpcsCode.PositionCount, release.CodeCount);
        VerifyColumns(table.File, TableSection.CodeColumns, release.CodeCount, release.EarliestCodeTermination);
        VerifyIndex(table.File, TableSection.ModifierIndex, HcpcsModifier.PositionCount, release.ModifierCount);
        VerifyColumns(table.File, TableSection.ModifierColumns, release.ModifierCount, release.EarliestModifierTermination);
    }

    private static void VerifyIndex(TableFile file, TableSection id, int positionCount, int count)
    {
        var index = file.Bytes(id);
        uint before = 0;
        for (int cell = 0; cell < index.Length / sizeof(ulong); cell++)
        {
            uint bitmap = UInt32At(index, cell * sizeof(ulong));
            int positions = Math.Min(PositionsPerCell, positionCount - cell * PositionsPerCell);
            if (UInt32At(index, cell * sizeof(ulong) + 4) != before || (ulong)bitmap >> positions != 0)
            {
                throw file.Refuse($"cell {cell} of section {TableFile.NameOf(id)} does not follow from those before it");
            }

            before += (uint)BitOperations.PopCount(bitmap);
        }

        if (before != (uint)count)
        {
            throw file.Refuse($"section {TableFile.NameOf(id)} has {before} entries where {count} are stated");
        }
    }

    private static void VerifyColumns(TableFile file, TableSection id, int count, DateOnly? earliestTermination)
    {
        var columns = file.Bytes(id);
        int sharedRowCount = file.Bytes(TableSection.SharedRows).Length / SharedRowLength;
        uint earliest = uint.MaxValue;
        for (int row = 0; row < count; row++)
        {
            uint Cell(ReadOnlySpan<byte> bytes, int column) => UInt32At(bytes, (column * count + row) * sizeof(uint));
            uint termination = Cell(columns, TerminationColumn);
            if (!Cells.IsDate(Cell(columns, AddedColumn)) || !Cells.IsDate(Cell(columns, ActionEffectiveColumn)) || !Cells.IsDate(termination)
                || !Cells.IsCode<ActionCode>(Cell(columns, ActionCodeColumn))
                || Cell(columns, SharedRowColumn) >= (uint)sharedRowCount)
            {
                throw file.Refuse($"row {row} of section {TableFile.NameOf(id)} holds a number that is out of range");
            }

            if (termination != 0)
            {
                earliest = Math.Min(earliest, termination);
            }
        }

        if (Cells.ToDate(earliest == uint.MaxValue ? 0 : earliest) != earliestTermination)
        {
            throw file.Refuse($"the earliest termination that it states is not that of section {TableFile.NameOf(id)}");
        }
    }

    private static void VerifySharedRows(TableFile file, uint wordCount)
    {
        var rows = file.Bytes(TableSection.SharedRows);
        uint[] cells = new uint[SharedFields.MaxValues];

        // The check goes from field to field and looks at the cells alone.
        var none = new SharedFields();
        for (int row = 0; row < rows.Length / SharedRowLength; row++)
        {
            for (int cell = 0; cell < cells.Length; cell++)
            {
                cells[cell] = UInt32At(rows, row * SharedRowLength + cell * sizeof(uint));
            }

            var check = new SharedRowCheck(cells, wordCount);
            none.Visit(ref check);
            if (!check.IsSound)
            {
                throw file.Refuse($"row {row} of section {TableFile.NameOf(TableSection.SharedRows)} holds a number that is out of range");
            }
        }
    }

    private static uint UInt32At(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]);

    // Whether each cell of a shared row holds what its field can hold, in lists from the first cell on without a gap.
    private struct SharedRowCheck(uint[] cells, uint wordCount) : IFieldVisitor
    {
        private int _place;

        public bool IsSound { get; private set; } = true;

        public void Code<T>(string name, ref T? value)
            where T : struct, Enum =>
            IsSound &= Cells.IsCode<T>(Next());

        public void Codes<T>(string name, int max, ref ValueList<T> values)
            where T : struct, Enum
        {
            foreach (uint cell in NextList(max))
            {
                IsSound &= Cells.IsCode<T>(cell);
            }
        }

        public void Text(string name, ref string? value) => IsSound &= Next() <= wordCount;

        public void Texts(string name, int max, ref ValueList<string> values) => CheckWords(max);

        public void References(string name, int max, ref ValueList<CrossReference> values) => CheckWords(max);

        public void Date(string name, ref DateOnly? value) => IsSound &= Cells.IsDate(Next());

        public void Number(string name, int max, ref int? value) => IsSound &= Next() <= (uint)max + 1;

        public void Flag(string name, ref bool? value) => IsSound &= Next() <= 2;

        private void CheckWords(int max)
        {
            foreach (uint cell in NextList(max))
            {
                IsSound &= cell <= wordCount;
            }
        }

        private uint Next() => cells[_place++];

        private ReadOnlySpan<uint> NextList(int max)
        {
            var list = cells.AsSpan(_place, max);
            _place += max;
            int used = list.IndexOf(0u);
            IsSound &= used < 0 || !list[used..].ContainsAnyExcept(0u);
            return list;
        }
    }
}
