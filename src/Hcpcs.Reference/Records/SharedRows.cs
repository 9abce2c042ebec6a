namespace Hcpcs.Reference;

// Where entries find the fields that many of them have in common: a row is read when the first of its fields is asked for.
internal abstract class SharedRows
{
    // The fields of a row. Not to be changed: entries refer to them.
    public abstract SharedFields this[int row] { get; }
}
