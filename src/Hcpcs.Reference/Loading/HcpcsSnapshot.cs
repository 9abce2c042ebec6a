namespace Hcpcs.Reference;

/// <summary>One release with what is built on it. Whatever is asked of one snapshot is answered from that release.</summary>
/// <remarks>Validator and search are made when first asked for, and kept. Immutable and safe to use from any thread.</remarks>
public sealed class HcpcsSnapshot
{
    private readonly Lazy<IHcpcsValidator> _validator;
    private readonly Lazy<IHcpcsSearch> _search;

    /// <summary>Makes a snapshot of a lookup: of one whose release can be replaced, of the release in use now.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="validation">What the validator reports; <see langword="null"/> for the defaults.</param>
    /// <param name="drugs">The drug products that pages shall show; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lookup"/> is <see langword="null"/>.</exception>
    public HcpcsSnapshot(IHcpcsLookup lookup, HcpcsValidationOptions? validation = null, IHcpcsDrugProducts? drugs = null)
        : this(lookup, validation, () => drugs)
    {
    }

    /// <summary>Drug products are read when the first page of a code is made: most programs make none.</summary>
    internal HcpcsSnapshot(IHcpcsLookup lookup, HcpcsValidationOptions? validation, Func<IHcpcsDrugProducts?> drugs)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        Lookup = lookup = lookup.Pin();

        // What fails to be made, for want of memory say, can be made the next time.
        const LazyThreadSafetyMode Mode = LazyThreadSafetyMode.PublicationOnly;
        _validator = new Lazy<IHcpcsValidator>(() => new HcpcsValidator(lookup, validation), Mode);
        _search = new Lazy<IHcpcsSearch>(() => new HcpcsSearch((HcpcsTable)lookup), Mode);
        Pages = new HcpcsPages(lookup, drugs);
    }

    /// <summary>Makes the index of words if the snapshot before this one had it, so that no caller waits for it after a reload.</summary>
    internal void PrepareFor(HcpcsSnapshot before)
    {
        if (before._search.IsValueCreated)
        {
            _ = Search;
        }
    }

    /// <summary>The release.</summary>
    public IHcpcsLookup Lookup { get; }

    /// <summary>Judges claim lines by the release.</summary>
    public IHcpcsValidator Validator => _validator.Value;

    /// <summary>Searches the release. The index is made when this is first asked for.</summary>
    public IHcpcsSearch Search => _search.Value;

    /// <summary>Makes the pages of the release. Drug products are loaded with the first page of a code.</summary>
    public IHcpcsPages Pages { get; }
}
