using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

/// <summary>The rows of all codes or of all modifiers, read in place.</summary>
internal sealed unsafe class EntrySection(PositionIndex index, byte* columns, byte* texts, int count, SharedPool pool)
{
    public PositionIndex Index { get; } = index;

    public int Count { get; } = count;

    /// <summary>The first and last valid day of a row.</summary>
    public ValidityPeriod Validity(int row) => new(
        DateOf(Cell(AddedColumn, row)) ?? DateOnly.MinValue,
        DateOf(Cell(TerminationColumn, row)) ?? DateOnly.MaxValue);

    /// <summary>Everything in a row.</summary>
    public EntryFields Read(int row)
    {
        var fields = pool.ReadSharedRow((int)Cell(SharedRowColumn, row)).Copy();
        uint start = Text(2 * row), middle = Text(2 * row + 1), end = Text(2 * row + 2);
        fields.ShortDescription = pool.ReadText(start, middle);
        fields.LongDescription = pool.ReadText(middle, end);
        fields.AddedDate = DateOf(Cell(AddedColumn, row));
        fields.ActionEffectiveDate = DateOf(Cell(ActionEffectiveColumn, row));
        fields.TerminationDate = DateOf(Cell(TerminationColumn, row));
        fields.ActionCode = Cell(ActionCodeColumn, row) is > 0 and var code ? (ActionCode)(code - 1) : null;
        return fields;
    }

    private uint Cell(int column, int row) => TableMemory.ReadUInt32(columns + ((nuint)column * (nuint)Count + (nuint)row) * sizeof(uint));

    private uint Text(int i) => TableMemory.ReadUInt32(texts + (nuint)i * sizeof(uint));

    internal static DateOnly? DateOf(uint cell) => cell == 0 ? null : DateOnly.FromDayNumber((int)(cell - 1));
}
