namespace Hcpcs.Reference;

// The values that the record layout defines for one coded field, in the layout's order.
internal sealed class FieldValueTable
{
    private readonly (int Value, string Description)[] _entries;

    public FieldValueTable(CodedValueFormat format, params (int Value, string Description)[] entries)
    {
        _entries = entries;
        Values = Array.ConvertAll(entries, entry => new HcpcsFieldValue { Code = format.ToCode(entry.Value), Description = entry.Description }).AsReadOnly();
    }

    public IReadOnlyList<HcpcsFieldValue> Values { get; }

    // CMS's label for a value, or null where the layout defines none. About 100 entries at most: a scan.
    public string? Find(int value)
    {
        foreach (var (known, description) in _entries)
        {
            if (known == value)
            {
                return description;
            }
        }

        return null;
    }
}
