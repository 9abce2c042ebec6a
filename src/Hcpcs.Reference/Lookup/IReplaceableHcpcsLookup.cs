namespace Hcpcs.Reference;

/// <summary>
/// A lookup whose release can be replaced while the program runs. A decorator around one implements this too where answers that take
/// several calls must come from one release.
/// </summary>
/// <remarks>Safe to use from any thread.</remarks>
public interface IReplaceableHcpcsLookup : IHcpcsLookup
{
    /// <summary>
    /// What answers for the release in use now, and for that one from then on. Who makes several calls that must agree makes them on this;
    /// the extension methods, the validator, search and pages of this package do.
    /// </summary>
    IHcpcsLookup Current { get; }
}
