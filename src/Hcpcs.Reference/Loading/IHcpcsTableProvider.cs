namespace Hcpcs.Reference;

/// <summary>
/// Which release is in use, where a table file can be replaced while the program runs
/// (<see cref="HcpcsReferenceOptions.ReloadOnChange"/>).
/// </summary>
/// <remarks>
/// <see cref="IHcpcsLookup"/>, <see cref="IHcpcsValidator"/>, <see cref="IHcpcsSearch"/> and <see cref="IHcpcsPages"/> from the same
/// services forward each call to the snapshot that is current when it begins. For several calls on one release, take <see cref="Current"/>
/// once and make them on it. Safe to use from any thread.
/// </remarks>
public interface IHcpcsTableProvider
{
    /// <summary>The release in use. Reading it takes no lock, except the first time, which loads the table.</summary>
    /// <exception cref="InvalidDataException">At first use: the file is not a table, or is damaged.</exception>
    /// <exception cref="IOException">At first use: the table file is missing or cannot be read.</exception>
    HcpcsSnapshot Current { get; }

    /// <summary>Another table has taken the place of the one in use. Raised from a thread of the pool, after the swap.</summary>
    event EventHandler<HcpcsReloadedEventArgs>? Reloaded;

    /// <summary>
    /// The file changed and could not be loaded; the table in use stays. Raised once for each state of the file, from a thread of the
    /// pool.
    /// </summary>
    event EventHandler<HcpcsReloadFailedEventArgs>? ReloadFailed;
}
