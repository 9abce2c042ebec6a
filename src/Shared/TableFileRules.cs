namespace Hcpcs.Reference;

// What options that name a table file must keep to.
// One source file, compiled into each assembly that needs it.
internal static class TableFileRules
{
    // A timer waits whole milliseconds, and at most 49 days.
    private static readonly TimeSpan s_shortestInterval = TimeSpan.FromMilliseconds(1), s_longestInterval = TimeSpan.FromDays(30);

    // options: What messages call the options.
    // Throws InvalidOperationException: An option is wrong; the message says which and why.
    public static void Check(string options, string? tableFile, bool reloadOnChange, TimeSpan pollingInterval)
    {
        if (tableFile is { Length: 0 })
        {
            throw new InvalidOperationException($"{options}.TableFile is empty; it names a file, or is null for the embedded table.");
        }

        if (reloadOnChange && tableFile is null)
        {
            throw new InvalidOperationException($"{options}.ReloadOnChange needs a TableFile to watch.");
        }

        if (reloadOnChange && (pollingInterval < s_shortestInterval || pollingInterval > s_longestInterval))
        {
            throw new InvalidOperationException(
                $"{options}.PollingInterval is {pollingInterval}; it must lie between a millisecond and 30 days.");
        }
    }
}
