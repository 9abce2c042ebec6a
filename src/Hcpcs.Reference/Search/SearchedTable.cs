namespace Hcpcs.Reference;

// The table that is searched for a lookup.
internal static class SearchedTable
{
    // The lookup itself where it is a table, otherwise a table of the records that it holds now.
    // Throws ArgumentException: The lookup holds what no table takes, such as a code twice.
    public static HcpcsTable Of(IHcpcsLookup lookup)
    {
        if (lookup is HcpcsTable table)
        {
            return table;
        }

        // A mock answers with null where nothing was set up, whatever is promised: it then holds nothing, of a quarter that was never.
        var release = lookup.Release ?? new HcpcsRelease(HcpcsQuarter.Of(DateOnly.MinValue));
        HcpcsRecord[] records = [.. lookup.EnumerateCodes() ?? []];
        var names = new HcpcsProductNames(
            release.ProductNamesQuarter ?? release.Quarter,
            records.SelectMany(record => lookup.GetProductNames(record.Code).AsEnumerable().Select(name => KeyValuePair.Create(record.Code, name))));
        return HcpcsTable.Create(release, records, lookup.EnumerateModifiers() ?? [], names);
    }
}
