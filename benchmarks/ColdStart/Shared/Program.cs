using System.Diagnostics;

namespace ColdStart;

/// <summary>
/// Times the first record and its printing in a process that has done nothing before: microseconds of both, bytes allocated, microseconds until
/// the record is in hand. The same in both programs; each has its own
/// <see cref="Subject"/>.
/// </summary>
internal static class Program
{
    private static void Main()
    {
        // Whatever the subject needs is loaded and compiled within these calls: this method names no type of it.
        long allocatedBefore = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        object record = Subject.GetRecord("J1412");
        long inHand = Stopwatch.GetTimestamp();
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - allocatedBefore;
        long printing = Stopwatch.GetTimestamp();
        Subject.Print(record);
        long end = Stopwatch.GetTimestamp();

        long ticks = inHand - start + end - printing;
        Console.Error.WriteLine($"{Microseconds(ticks)} {allocated} {Microseconds(inHand - start)}");
    }

    private static long Microseconds(long ticks) => ticks * 1_000_000 / Stopwatch.Frequency;
}
