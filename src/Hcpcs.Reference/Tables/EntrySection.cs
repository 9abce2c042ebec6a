using System.Runtime.CompilerServices;
using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

// The rows of all codes or of all modifiers, read in place, in the order of the codes. Each read keeps the table's bytes in place by
// itself.
internal sealed unsafe class EntrySection(
    PositionIndex index, int positionCount, byte* columns, TextList texts, int count, SharedPool pool)
{
    // Made by whoever asks first. Two threads that race make equal arrays, and either may stay.
    private EntryFacts[]? _facts;
    private EntryFacts[]? _factsByPosition;

    // The index as it lies in the table, which whoever asks it keeps alive.
    public PositionIndex Index { get; } = index;

    // How many rows there are.
    public int Count { get; } = count;

    // The texts of the rows: of each its short description, then its long one.
    public TextList Texts { get; } = texts;

    // The position of the code or modifier in the row that follows another one's, which need not have a row; -1 behind the last. Begin with
    // -1: the first answer belongs to row 0, the next to row 1, and so on.
    public int NextPosition(int position)
    {
        int next = Index.NextOccupied(position + 1, positionCount);
        GC.KeepAlive(this);
        return next;
    }

    // The first and last valid day of a row.
    public ValidityPeriod Validity(int row) => new(
        Cells.ToDate(Cell(AddedColumn, row)) ?? DateOnly.MinValue,
        Cells.ToDate(Cell(TerminationColumn, row)) ?? DateOnly.MaxValue);

    // The number of the first valid day of a row; -1 where the release has none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FirstDay(int row) => (int)Cell(AddedColumn, row) - 1;

    // The number of the last valid day of a row; the greatest of all numbers where the release has none.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint LastDay(int row) => Cell(TerminationColumn, row) - 1;

    // What a claim line must heed about a row. Columns would cost a cache line each, of far more rows than a cache has.
    public ref readonly EntryFacts Facts(int row) => ref (_facts ?? MakeFacts())[row];

    // Everything in a row.
    public EntryFields Read(int row) => new(SharedFields(row))
    {
        ShortDescription = ReadShortDescription(row),
        LongDescription = Texts.Read(2 * row + 1),
        AddedDate = Cells.ToDate(Cell(AddedColumn, row)),
        ActionEffectiveDate = Cells.ToDate(Cell(ActionEffectiveColumn, row)),
        TerminationDate = Cells.ToDate(Cell(TerminationColumn, row)),
        ActionCode = Cells.ToCode<ActionCode>(Cell(ActionCodeColumn, row)),
    };

    // The fields that rows share. Not to be changed.
    public SharedFields SharedFields(int row) => pool.ReadSharedRow((int)Cell(SharedRowColumn, row));

    // The short description of a row.
    public string ReadShortDescription(int row) => Texts.Read(2 * row);

    // The same by position, where the positions are few: one read in place of finding the row first. What has no row is never valid.
    public ref readonly EntryFacts FactsAt(int position) => ref (_factsByPosition ?? MakeFactsByPosition())[position];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private EntryFacts[] MakeFactsByPosition()
    {
        var facts = new EntryFacts[positionCount];
        Array.Fill(facts, EntryFacts.NeverValid);
        for (int position = -1, row = 0; (position = NextPosition(position)) >= 0; row++)
        {
            facts[position] = Facts(row);
        }

        return _factsByPosition = facts;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private EntryFacts[] MakeFacts()
    {
        var facts = new EntryFacts[Count];
        for (int row = 0; row < facts.Length; row++)
        {
            facts[row] = new EntryFacts(FirstDay(row), LastDay(row), pool.ReadMarks((int)Cell(SharedRowColumn, row)));
        }

        return _facts = facts;
    }

    // Every read of a column ends here: the section, and with it the memory that its texts hold, is alive until then.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Cell(int column, int row)
    {
        uint cell = TableMemory.ReadUInt32(columns + ((nuint)column * (nuint)Count + (nuint)row) * sizeof(uint));
        GC.KeepAlive(this);
        return cell;
    }
}
