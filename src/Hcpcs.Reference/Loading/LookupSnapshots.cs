namespace Hcpcs.Reference.Loading;

// The snapshots of a lookup: one that stays, unless the lookup's release can be replaced. A file that is looked at has ReloadingTable.
internal sealed class LookupSnapshots(IHcpcsLookup lookup, Func<IHcpcsLookup, HcpcsSnapshot> makeSnapshot) : IHcpcsTableProvider
{
    private volatile HcpcsSnapshot? _current;

    // Nothing is ever raised: whoever listens need not be kept.
    public event EventHandler<HcpcsReloadedEventArgs>? Reloaded
    {
        add { }
        remove { }
    }

    public event EventHandler<HcpcsReloadFailedEventArgs>? ReloadFailed
    {
        add { }
        remove { }
    }

    public HcpcsSnapshot Current
    {
        get
        {
            var inUse = lookup.Pin();
            var current = _current;
            return current is not null && ReferenceEquals(current.Lookup, inUse) ? current : _current = makeSnapshot(inUse);
        }
    }
}
