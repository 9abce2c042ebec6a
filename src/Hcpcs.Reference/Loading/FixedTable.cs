namespace Hcpcs.Reference.Loading;

/// <summary>A table that stays.</summary>
internal sealed class FixedTable(HcpcsSnapshot snapshot) : IHcpcsTableProvider
{
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

    public HcpcsSnapshot Current { get; } = snapshot;
}
