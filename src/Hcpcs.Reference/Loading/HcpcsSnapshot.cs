namespace Hcpcs.Reference;

/// <summary>One release with what is built on it. Whatever is asked of one snapshot is answered from that release.</summary>
/// <remarks>
/// Making one is cheap: the index of words is made by the first search, and drug and fee data are loaded with the first page of a code. That
/// data does not belong to a release: where its table can be replaced, a page shows the one in use. Immutable and safe to use from any thread.
/// </remarks>
public sealed class HcpcsSnapshot
{
    /// <summary>Makes a snapshot of a lookup: of one whose release can be replaced, of the release in use now.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="options">What its parts are made with; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lookup"/> is <see langword="null"/>.</exception>
    public HcpcsSnapshot(IHcpcsLookup lookup, HcpcsSnapshotOptions? options = null)
        : this(lookup, options?.Validation, () => options?.PageData ?? new HcpcsPageData())
    {
    }

    // The data is asked for when the first page of a code is made: most programs make none.
    internal HcpcsSnapshot(IHcpcsLookup lookup, HcpcsValidationOptions? validation, Func<HcpcsPageData> pageData)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        Lookup = lookup.Pin();
        Validator = new HcpcsValidator(Lookup, validation);
        Search = new HcpcsSearch(Lookup);
        Pages = new HcpcsPages(Lookup, pageData);
    }

    /// <summary>The release.</summary>
    public IHcpcsLookup Lookup { get; }

    /// <summary>Judges claim lines by the release.</summary>
    public IHcpcsValidator Validator { get; }

    /// <summary>Searches the release. The index of words is shared with every other search of the same lookup.</summary>
    public IHcpcsSearch Search { get; }

    /// <summary>Makes the pages of the release.</summary>
    public IHcpcsPages Pages { get; }

    // Makes the index of words if it was made for the release before, so that no caller waits for it after a reload.
    internal void PrepareFor(HcpcsSnapshot before)
    {
        if (SearchIndex.IsMadeFor(before.Lookup))
        {
            SearchIndex.Of(Lookup);
        }
    }
}
