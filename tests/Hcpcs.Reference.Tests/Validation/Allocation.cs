namespace Hcpcs.Reference.Tests.Validation;

internal static class Allocation
{
    /// <summary>The bytes that many calls allocate on this thread, once everything that is made on first use has been made.</summary>
    public static long Of(Action action, int calls = 1000)
    {
        for (int i = 0; i < 50; i++)
        {
            action();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < calls; i++)
        {
            action();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
