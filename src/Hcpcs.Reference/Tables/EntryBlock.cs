using System.Buffers.Binary;
using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

// The codes or the modifiers of a table that is being written: their sections, and what the release says of them.
internal sealed record EntryBlock(int Count, byte[] Index, byte[] Columns, List<string[]> Texts, DateOnly? EarliestTermination)
{
    // Lays entries out.
    // entries: The entries; they are put in order.
    // positionCount: The positions that there are.
    // noun: What messages call an entry.
    // position: The position of an entry; negative where it has no identity.
    // name: The identity of an entry.
    // encoder: Gets the descriptions.
    // sharedRows: Gets the fields that entries share.
    // Throws ArgumentException: No table can hold an entry; the message names it.
    public static EntryBlock LayOut<T>(
        T[] entries, int positionCount, string noun, Func<T, int> position, Func<T, string> name, TextEncoder encoder, SharedRowWriter sharedRows)
        where T : HcpcsEntry
    {
        if (Array.FindIndex(entries, entry => entry is null) is >= 0 and var missing)
        {
            throw new ArgumentException($"The record at place {missing} of the {noun}s is null.");
        }

        Array.Sort(entries, (left, right) => position(left).CompareTo(position(right)));
        byte[] index = new byte[PositionIndex.CellCount(positionCount) * sizeof(ulong)], columns = new byte[ColumnCount * entries.Length * sizeof(uint)];
        var texts = new List<string[]>(2 * entries.Length);
        DateOnly? earliest = null;
        for (int row = 0; row < entries.Length; row++)
        {
            int place = position(entries[row]);
            if (place < 0)
            {
                throw new ArgumentException($"A record without a {noun} ('{entries[row].ShortDescription}') cannot be in a table.");
            }

            if (row > 0 && position(entries[row - 1]) == place)
            {
                throw new ArgumentException($"The {noun} {name(entries[row])} occurs more than once.");
            }

            var fields = entries[row].Fields;
            try
            {
                Occupy(index, place);
                SetCell(AddedColumn, Cells.Of(fields.AddedDate));
                SetCell(ActionEffectiveColumn, Cells.Of(fields.ActionEffectiveDate));
                SetCell(TerminationColumn, Cells.Of(fields.TerminationDate));
                SetCell(ActionCodeColumn, Cells.Of(fields.ActionCode, JsonNames.ActionCode));
                SetCell(SharedRowColumn, sharedRows.Add(fields.Shared));
                texts.Add(encoder.Split(fields.ShortDescription ?? throw new ArgumentException("its short description is null.")));
                texts.Add(encoder.Split(fields.LongDescription ?? throw new ArgumentException("its long description is null.")));
            }
            catch (ArgumentException exception)
            {
                throw new ArgumentException($"The {noun} {name(entries[row])} cannot be in a table: {exception.Message}", exception);
            }

            if (fields.TerminationDate is { } end && (earliest is null || end < earliest))
            {
                earliest = end;
            }

            void SetCell(int column, uint cell) =>
                BinaryPrimitives.WriteUInt32LittleEndian(columns.AsSpan((column * entries.Length + row) * sizeof(uint)), cell);
        }

        NumberCells(index);
        return new EntryBlock(entries.Length, index, columns, texts, earliest);
    }

    private static void Occupy(byte[] index, int position)
    {
        var cell = index.AsSpan(position / PositionsPerCell * sizeof(ulong));
        BinaryPrimitives.WriteUInt32LittleEndian(cell, BinaryPrimitives.ReadUInt32LittleEndian(cell) | 1u << (position % PositionsPerCell));
    }

    // Writes into each cell how many positions are occupied before it.
    private static void NumberCells(byte[] index)
    {
        uint before = 0;
        for (var cells = index.AsSpan(); cells.Length > 0; cells = cells[sizeof(ulong)..])
        {
            BinaryPrimitives.WriteUInt32LittleEndian(cells[sizeof(uint)..], before);
            before += uint.PopCount(BinaryPrimitives.ReadUInt32LittleEndian(cells));
        }
    }
}
