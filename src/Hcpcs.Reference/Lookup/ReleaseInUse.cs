namespace Hcpcs.Reference;

// The one rule of what can be replaced: whatever asks several questions asks them of the release, or of the drug and fee data, that is in use when it
// begins. It is asked for once and taken as it comes, so that a lookup which gives another one each time, or none, does no harm.
internal static class ReleaseInUse
{
    // What answers for one release: the lookup itself, unless its release can be replaced.
    public static IHcpcsLookup Pin(this IHcpcsLookup lookup) => lookup is IReplaceableHcpcsLookup { Current: { } current } ? current : lookup;

    // What answers from one table.
    public static IHcpcsDrugProducts Pin(this IHcpcsDrugProducts drugs) =>
        drugs is IReplaceableHcpcsDrugProducts { Current: { } current } ? current : drugs;

    public static IHcpcsFees Pin(this IHcpcsFees fees) => fees is IReplaceableHcpcsFees { Current: { } current } ? current : fees;
}
