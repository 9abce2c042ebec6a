namespace Hcpcs.Reference;

/// <summary>Which release took the place of which.</summary>
/// <param name="previous">The release that was in use.</param>
/// <param name="current">The release that is in use now.</param>
public sealed class HcpcsReloadedEventArgs(HcpcsRelease previous, HcpcsRelease current) : EventArgs
{
    /// <summary>The release that was in use.</summary>
    public HcpcsRelease Previous { get; } = previous;

    /// <summary>The release that is in use now.</summary>
    public HcpcsRelease Current { get; } = current;
}
