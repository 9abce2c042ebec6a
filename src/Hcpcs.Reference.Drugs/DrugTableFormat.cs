namespace Hcpcs.Reference;

// What kind of table file a drug table is. docs/guide/drugs.md describes the format.
internal static class DrugTableFormat
{
    public const uint Version = 1;

    public static readonly SealedTable Kind = new("drug", "drugs", 'D', Version);
}
