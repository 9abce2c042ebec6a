namespace Hcpcs.Reference;

/// <summary>One release with what is built on it. Whatever is asked of one snapshot is answered from that release.</summary>
/// <remarks>Validator, search and pages are made when first asked for, and kept. Immutable and safe to use from any thread.</remarks>
public sealed class HcpcsSnapshot
{
    private readonly Lazy<IHcpcsValidator> _validator;
    private readonly Lazy<IHcpcsSearch> _search;
    private readonly Lazy<IHcpcsPages> _pages;

    /// <summary>Makes a snapshot of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="validation">What the validator reports; <see langword="null"/> for the defaults.</param>
    /// <param name="drugs">The drug products that pages shall show; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    public HcpcsSnapshot(HcpcsTable table, HcpcsValidationOptions? validation = null, IHcpcsDrugProducts? drugs = null)
        : this(table, validation, () => drugs)
    {
    }

    /// <summary>Drug products are read when the first page is made: most programs make none.</summary>
    internal HcpcsSnapshot(HcpcsTable table, HcpcsValidationOptions? validation, Func<IHcpcsDrugProducts?> drugs)
    {
        ArgumentNullException.ThrowIfNull(table);
        Table = table;

        // What fails to be made, for want of memory or of a file of drug products, can be made the next time.
        const LazyThreadSafetyMode Mode = LazyThreadSafetyMode.PublicationOnly;
        _validator = new Lazy<IHcpcsValidator>(() => new HcpcsValidator(table, validation), Mode);
        _search = new Lazy<IHcpcsSearch>(() => new HcpcsSearch(table), Mode);
        _pages = new Lazy<IHcpcsPages>(() => new HcpcsPages(table, drugs()), Mode);
    }

    /// <summary>Makes the index of words if the snapshot before this one had it, so that no caller waits for it after a reload.</summary>
    internal void PrepareFor(HcpcsSnapshot before)
    {
        if (before._search.IsValueCreated)
        {
            _ = Search;
        }
    }

    /// <summary>The table.</summary>
    public HcpcsTable Table { get; }

    /// <summary>Judges claim lines by the table.</summary>
    public IHcpcsValidator Validator => _validator.Value;

    /// <summary>Searches the table. The index is made when this is first asked for.</summary>
    public IHcpcsSearch Search => _search.Value;

    /// <summary>Makes the pages of the table.</summary>
    public IHcpcsPages Pages => _pages.Value;
}
