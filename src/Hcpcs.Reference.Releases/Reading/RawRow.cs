namespace Hcpcs.Reference.Releases;

// One entry of a release before its values are read: the same fields, whether they stand in columns of text or in cells.
internal abstract class RawRow
{
    // The text of a field without the blanks around it.
    // occurrence: Which occurrence, 0 for the first.
    public abstract string Read(HcpcsField field, int occurrence = 0);

    // Where a field stands, for messages.
    // occurrence: Which occurrence, 0 for the first.
    public abstract string Locate(HcpcsField field, int occurrence = 0);
}
