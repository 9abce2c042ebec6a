using System.Runtime.CompilerServices;
using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

/// <summary>The rows of all codes or of all modifiers, read in place.</summary>
internal sealed unsafe class EntrySection(PositionIndex index, byte* columns, TextList texts, int count, SharedPool pool)
{
    // Made by whoever asks first. Two threads that race make equal arrays, and either may stay.
    private EntryMarks[]? _marks;

    public PositionIndex Index { get; } = index;

    public int Count { get; } = count;

    /// <summary>The texts of the rows: of each its short description, then its long one.</summary>
    public TextList Texts { get; } = texts;

    /// <summary>The first and last valid day of a row.</summary>
    public ValidityPeriod Validity(int row) => new(
        DateOf(Cell(AddedColumn, row)) ?? DateOnly.MinValue,
        DateOf(Cell(TerminationColumn, row)) ?? DateOnly.MaxValue);

    /// <summary>The number of the first valid day of a row; -1 where the release has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FirstDay(int row) => (int)Cell(AddedColumn, row) - 1;

    /// <summary>The number of the last valid day of a row; the greatest of all numbers where the release has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint LastDay(int row) => Cell(TerminationColumn, row) - 1;

    /// <summary>What a claim line must heed about a row besides its days.</summary>
    public EntryMarks Marks(int row) => (_marks ?? MakeMarks())[row];

    /// <summary>Everything in a row.</summary>
    public EntryFields Read(int row)
    {
        var fields = pool.ReadSharedRow((int)Cell(SharedRowColumn, row)).Copy();
        fields.ShortDescription = ReadShortDescription(row);
        fields.LongDescription = Texts.Read(2 * row + 1);
        fields.AddedDate = DateOf(Cell(AddedColumn, row));
        fields.ActionEffectiveDate = DateOf(Cell(ActionEffectiveColumn, row));
        fields.TerminationDate = DateOf(Cell(TerminationColumn, row));
        fields.ActionCode = Cell(ActionCodeColumn, row) is > 0 and var code ? (ActionCode)(code - 1) : null;
        return fields;
    }

    /// <summary>The fields that rows share. Not to be changed.</summary>
    public EntryFields SharedFields(int row) => pool.ReadSharedRow((int)Cell(SharedRowColumn, row));

    /// <summary>The short description of a row.</summary>
    public string ReadShortDescription(int row) => Texts.Read(2 * row);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private EntryMarks[] MakeMarks()
    {
        var marks = new EntryMarks[Count];
        for (int row = 0; row < marks.Length; row++)
        {
            marks[row] = pool.ReadMarks((int)Cell(SharedRowColumn, row));
        }

        return _marks = marks;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Cell(int column, int row) => TableMemory.ReadUInt32(columns + ((nuint)column * (nuint)Count + (nuint)row) * sizeof(uint));

    internal static DateOnly? DateOf(uint cell) => cell == 0 ? null : DateOnly.FromDayNumber((int)(cell - 1));
}
