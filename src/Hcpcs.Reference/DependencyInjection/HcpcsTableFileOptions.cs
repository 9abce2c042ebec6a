namespace Hcpcs.Reference;

/// <summary>
/// From which file <c>AddHcpcsDrugProducts</c> and <c>AddHcpcsFees</c> take their table, and what happens when the file changes while the
/// program runs.
/// </summary>
/// <typeparam name="TTable">The table: <c>HcpcsDrugTable</c> or <c>HcpcsFeeTable</c>.</typeparam>
public sealed class HcpcsTableFileOptions<TTable>
    where TTable : class
{
    /// <summary>
    /// The table file, as <c>hcpcs compile-drugs</c> or <c>hcpcs compile-fees</c> writes it; <see langword="null"/> for the embedded table. It is
    /// loaded when the service is first resolved. A file that is missing or damaged then throws: the embedded table never replaces it. A
    /// relative path is relative to the current directory.
    /// </summary>
    public string? TableFile { get; set; }

    /// <summary>
    /// Whether <see cref="TableFile"/> is checked every <see cref="PollingInterval"/> and loaded when it has changed. A file that is
    /// damaged, incomplete or of an older quarter leaves the table in use untouched: <see cref="OnReloadFailed"/> is told.
    /// </summary>
    public bool ReloadOnChange { get; set; }

    /// <summary>How long to wait between two looks at the file, from a millisecond to 30 days; two seconds unless set.</summary>
    public TimeSpan PollingInterval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Whether a reload may go back to an older quarter. A table is made from several of CMS's files, each of a quarter of its own. It is older
    /// if one of these is of an earlier quarter than in the table in use, and none is of a later one; or if it lacks one that the table in use has.
    /// </summary>
    public bool AllowOlderQuarter { get; set; }

    /// <summary>
    /// Is told of the table that was in use and of the one that has taken its place. Called from a thread of the pool, after the swap; what it
    /// throws is ignored.
    /// </summary>
    public Action<TTable, TTable>? OnReloaded { get; set; }

    /// <summary>
    /// Is told why a changed file was not taken over; the table in use stays. Called once for each state of the file, from a thread of the pool;
    /// what it throws is ignored.
    /// </summary>
    public Action<HcpcsReloadFailedEventArgs>? OnReloadFailed { get; set; }
}
