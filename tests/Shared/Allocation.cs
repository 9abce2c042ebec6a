namespace Hcpcs.Reference.Tests;

/// <summary>
/// What code allocates, whatever runs beside it. Only the calling thread is counted. What is made on first use has been made before
/// anything is counted. A garbage collection that another test sets off empties pools, and the call after it fills them again: of several
/// rounds the least counts.
/// </summary>
internal static class Allocation
{
    private const int Rounds = 10;

    /// <summary>The bytes that many calls allocate.</summary>
    public static long Of(Action action, int calls = 1000)
    {
        for (int i = 0; i < 50; i++)
        {
            action();
        }

        long least = long.MaxValue;
        for (int round = 0; round < Rounds && least > 0; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < calls; i++)
            {
                action();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    /// <summary>
    /// The bytes that the one call allocates that cannot be repeated. First use is counted too, so that a limit leaves room for it. So is the rest of the 8 KB
    /// from which the thread took its objects, each time that a garbage collection, of another test perhaps, takes it away.
    /// </summary>
    public static long OfOne(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
