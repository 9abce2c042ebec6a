namespace Hcpcs.Reference;

/// <summary>One release with what is built on it. Whatever is asked of one snapshot is answered from that release.</summary>
/// <remarks>Validator and pages are made when first asked for, and kept, as is the index of words. Immutable and safe to use from any thread.</remarks>
public sealed class HcpcsSnapshot
{
    private readonly Lazy<IHcpcsValidator> _validator;
    private readonly Lazy<IHcpcsPages> _pages;

    /// <summary>Makes a snapshot of a lookup: of one whose release can be replaced, of the release in use now.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="validation">What the validator reports; <see langword="null"/> for the defaults.</param>
    /// <param name="drugs">The drug products that pages shall show; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lookup"/> is <see langword="null"/>.</exception>
    public HcpcsSnapshot(IHcpcsLookup lookup, HcpcsValidationOptions? validation = null, IHcpcsDrugProducts? drugs = null)
        : this(lookup, validation, () => drugs)
    {
    }

    /// <summary>Drug products are read when the first page is made: most programs make none.</summary>
    internal HcpcsSnapshot(IHcpcsLookup lookup, HcpcsValidationOptions? validation, Func<IHcpcsDrugProducts?> drugs)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        Lookup = lookup = lookup.Pin();
        Search = new HcpcsSearch(lookup);

        // What fails to be made, for want of memory or of a file of drug products, can be made the next time.
        const LazyThreadSafetyMode Mode = LazyThreadSafetyMode.PublicationOnly;
        _validator = new Lazy<IHcpcsValidator>(() => new HcpcsValidator(lookup, validation), Mode);
        _pages = new Lazy<IHcpcsPages>(() => new HcpcsPages(lookup, drugs()), Mode);
    }

    /// <summary>Makes the index of words if it was made for the release before, so that no caller waits for it after a reload.</summary>
    internal void PrepareFor(HcpcsSnapshot before)
    {
        if (SearchIndex.IsMadeFor(before.Lookup))
        {
            SearchIndex.Of(Lookup);
        }
    }

    /// <summary>The release.</summary>
    public IHcpcsLookup Lookup { get; }

    /// <summary>Judges claim lines by the release.</summary>
    public IHcpcsValidator Validator => _validator.Value;

    /// <summary>Searches the release. The index of words is made by the first search, and shared with every other search of the same lookup.</summary>
    public IHcpcsSearch Search { get; }

    /// <summary>Makes the pages of the release.</summary>
    public IHcpcsPages Pages => _pages.Value;
}
