namespace Hcpcs.Reference;

/// <summary>
/// The release or table that is in use. Make several calls that must agree on it: the extension methods, the validator, search and pages of this package do,
/// each when it begins.
/// </summary>
/// <remarks>
/// <see cref="IReplaceable{T}.Current"/> is asked for once and taken as it comes, so that a decorator which gives another one each time, or none, does no
/// harm. Thread-safe.
/// </remarks>
public static class ReplaceableExtensions
{
    /// <summary>What answers from one release.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <returns>The lookup that is in use, where its release can be replaced; otherwise the lookup itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lookup"/> is <see langword="null"/>.</exception>
    public static IHcpcsLookup Pin(this IHcpcsLookup lookup)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        return lookup is IReplaceable<IHcpcsLookup> { Current: { } current } ? current : lookup;
    }

    /// <summary>What answers from one table.</summary>
    /// <param name="drugs">The drug products.</param>
    /// <returns>The drug products that are in use, where their table can be replaced; otherwise the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="drugs"/> is <see langword="null"/>.</exception>
    public static IHcpcsDrugProducts Pin(this IHcpcsDrugProducts drugs)
    {
        ArgumentNullException.ThrowIfNull(drugs);
        return drugs is IReplaceable<IHcpcsDrugProducts> { Current: { } current } ? current : drugs;
    }

    /// <summary>What answers from one table.</summary>
    /// <param name="fees">The fees.</param>
    /// <returns>The fees that are in use, where their table can be replaced; otherwise the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fees"/> is <see langword="null"/>.</exception>
    public static IHcpcsFees Pin(this IHcpcsFees fees)
    {
        ArgumentNullException.ThrowIfNull(fees);
        return fees is IReplaceable<IHcpcsFees> { Current: { } current } ? current : fees;
    }
}
