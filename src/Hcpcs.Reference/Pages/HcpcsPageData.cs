namespace Hcpcs.Reference;

/// <summary>What pages are made from beside the release. Pages say nothing of what is not there.</summary>
/// <remarks>Immutable, and as safe to use from any thread as what it holds.</remarks>
public sealed record HcpcsPageData
{
    /// <summary>NDCs and Part B payment limits; <see langword="null"/> for none.</summary>
    public IHcpcsDrugProducts? Drugs { get; init; }

    /// <summary>Medicare's fee files; <see langword="null"/> for none. Without them a page quotes the pricing indicator alone.</summary>
    public IHcpcsFees? Fees { get; init; }

    /// <summary>Several releases as one history, for a timeline; <see langword="null"/> for none.</summary>
    public IHcpcsHistory? History { get; init; }

    // The tables in use now, so that all parts of a page agree.
    internal HcpcsPageData Pin() => Drugs is IReplaceable<IHcpcsDrugProducts> || Fees is IReplaceable<IHcpcsFees>
        ? this with { Drugs = Drugs?.Pin(), Fees = Fees?.Pin() }
        : this;
}
