using System.Runtime.CompilerServices;

namespace Hcpcs.Reference;

// What is asked of an entry on every claim line, side by side: its days as numbers, and what else to heed.
// firstDay: The number of the first valid day; below that of any day where the release has none.
// lastDay: The number of the last valid day; the greatest of all numbers where the release has none.
// marks: What else to heed.
internal readonly struct EntryFacts(int firstDay, uint lastDay, EntryMarks marks)
{
    private readonly int _firstDay = firstDay;
    private readonly uint _lastDay = lastDay;
    private readonly EntryMarks _marks = marks;

    // The facts of what is not there: no day is clean.
    public static EntryFacts NeverValid => new(int.MaxValue, 0, EntryMarks.None);

    public bool HasAny(EntryMarks marks) => (_marks & marks) != EntryMarks.None;

    // Whether the entry is valid on all of the days and has none of the marks.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsClean(DateOnly from, DateOnly through, EntryMarks heeded) =>
        from.DayNumber >= _firstDay && (uint)through.DayNumber <= _lastDay && (_marks & heeded) == EntryMarks.None;
}
