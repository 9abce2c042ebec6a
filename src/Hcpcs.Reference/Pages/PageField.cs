namespace Hcpcs.Reference;

/// <summary>A field of the record on a page.</summary>
public sealed class PageField
{
    internal PageField(HcpcsField field, ValueList<PageValue> values) => (Field, Values) = (field, values);

    /// <summary>The field: its official name and meaning.</summary>
    public HcpcsField Field { get; }

    /// <summary>Its values; empty where the release leaves the field blank.</summary>
    public ValueList<PageValue> Values { get; }
}
