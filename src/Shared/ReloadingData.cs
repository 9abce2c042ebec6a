namespace Hcpcs.Reference;

// A table file of drug products or fees that may be replaced while the program runs.
// One source file, compiled into each assembly that needs it.
// kind: The kind of file.
// options: Options that keep to TableFileRules and name a file.
internal abstract class ReloadingData<TTable>(SealedTable kind, HcpcsTableFileOptions<TTable> options)
    : ReloadingFile<TTable>(options.TableFile!, kind.Name, options.PollingInterval)
    where TTable : class
{
    protected override bool IsHeader(ReadOnlySpan<byte> beginning, long length) => kind.IsHeader(beginning, length);

    // The files that a table is made from, always in the same order; null where it has no file of a name.
    protected abstract (string Name, HcpcsQuarter? Quarter)[] FilesOf(TTable table);

    protected override string? Objection(TTable loaded, TTable inUse)
    {
        if (options.AllowOlderQuarter)
        {
            return null;
        }

        string? older = null, missing = null;
        bool isNewer = false;
        foreach (var (now, before) in FilesOf(loaded).Zip(FilesOf(inUse)))
        {
            isNewer |= now.Quarter > before.Quarter;
            if (now.Quarter is null && before.Quarter is { } quarter)
            {
                missing ??= $"{FilePath} does not hold {before.Name}, of which the table in use has that of {quarter.Name}: set "
                    + $"{nameof(options.AllowOlderQuarter)} to do without it.";
            }
            else if (now.Quarter < before.Quarter)
            {
                older ??= $"{FilePath} holds {now.Name} of {now.Quarter?.Name}, older than that of {before.Quarter?.Name} in use: set "
                    + $"{nameof(options.AllowOlderQuarter)} to go back.";
            }
        }

        return missing ?? (isNewer ? null : older);
    }

    protected override void OnReloaded(TTable previous, TTable current) =>
        Tell(options.OnReloaded, handler => handler(previous, current));

    protected override void OnRefused(Exception exception)
    {
        var arguments = new HcpcsReloadFailedEventArgs(FilePath, exception);
        Tell(options.OnReloadFailed, handler => handler(arguments));
    }
}
