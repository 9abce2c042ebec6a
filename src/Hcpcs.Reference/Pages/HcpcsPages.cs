using Hcpcs.Reference.Pages;

namespace Hcpcs.Reference;

/// <summary>Makes pages from a lookup, and from drug data, fee data and a history where there are some.</summary>
/// <remarks>
/// A page is made from one release: where the lookup is an <see cref="IReplaceable{T}"/>, from the one that is in use when the page is asked for. The
/// same holds for drug products and fees. Safe to use from any thread when what it is made from is.
/// </remarks>
public sealed class HcpcsPages : IHcpcsPages
{
    private static readonly HcpcsPageData s_none = new();

    private readonly IHcpcsLookup _lookup;
    private readonly Lazy<HcpcsPageData> _data;

    /// <summary>Makes pages from a lookup.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="data">Drug data, fee data and a history; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lookup"/> is <see langword="null"/>.</exception>
    public HcpcsPages(IHcpcsLookup lookup, HcpcsPageData? data = null)
        : this(lookup, () => data ?? s_none)
    {
    }

    // The data is asked for when the first page is made: most programs make none.
    internal HcpcsPages(IHcpcsLookup lookup, Func<HcpcsPageData> data)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        _lookup = lookup;

        // What fails to load, for want of memory or of a file, is asked for again with the next page.
        _data = new Lazy<HcpcsPageData>(data, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <inheritdoc/>
    public HcpcsPage? Find(HcpcsCode code, DateOnly? dateOfService = null)
    {
        var lookup = _lookup.Pin();
        return lookup.Find(code) is { } record && HasRelease(lookup)
            ? PageMaker.Make(record, new PageSubject(record, code.ToString(), lookup, _data.Value.Pin(), dateOfService))
            : null;
    }

    /// <inheritdoc/>
    public HcpcsPage? Find(HcpcsModifier modifier, DateOnly? dateOfService = null)
    {
        var lookup = _lookup.Pin();
        return lookup.Find(modifier) is { } record && HasRelease(lookup)
            ? PageMaker.Make(record, new PageSubject(record, modifier.ToString(), lookup, new HcpcsPageData { History = _data.Value.History }, dateOfService))
            : null;
    }

    // A fake lookup may have no release. Every part of a page speaks of one, so there is no page then.
    private static bool HasRelease(IHcpcsLookup lookup) => lookup.Release is not null;
}
