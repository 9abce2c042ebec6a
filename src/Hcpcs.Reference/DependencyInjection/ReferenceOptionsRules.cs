namespace Hcpcs.Reference;

// What the options must keep to. Nothing is opened for it.
// One source file, compiled into each assembly that needs it.
internal static class ReferenceOptionsRules
{
    private const string Options = nameof(HcpcsReferenceOptions);

    // Throws InvalidOperationException: An option is wrong; the message says which and why.
    public static void Check(HcpcsReferenceOptions options)
    {
        if (((object?[])[options.TableFile, options.OpenTable, options.Table]).Count(source => source is not null) > 1)
        {
            throw new InvalidOperationException(
                $"{Options} names more than one source: set one of {nameof(options.TableFile)}, {nameof(options.OpenTable)} and "
                + $"{nameof(options.Table)}.");
        }

        TableFileRules.Check(Options, options.TableFile, options.ReloadOnChange, options.PollingInterval);
    }
}
