namespace Hcpcs.Reference;

/// <summary>
/// A lookup whose release can be replaced while the program runs. A decorator around such a lookup should implement this too, so that answers
/// of several calls come from one release.
/// </summary>
/// <remarks>Safe to use from any thread.</remarks>
public interface IReplaceableHcpcsLookup : IHcpcsLookup
{
    /// <summary>
    /// A lookup of the release in use now, which keeps answering for that release. Make several calls that must agree on it; the extension
    /// methods, the validator, search and pages of this package do.
    /// </summary>
    IHcpcsLookup Current { get; }
}
