namespace Hcpcs.Reference.Releases;

/// <summary>One entry of a release before its values are read: the same fields, whether they stand in columns of text or in cells.</summary>
internal abstract class RawRow
{
    /// <summary>The text of a field without the blanks around it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="occurrence">Which occurrence, 0 for the first.</param>
    public abstract string Read(HcpcsField field, int occurrence = 0);

    /// <summary>Where a field stands, for messages.</summary>
    /// <param name="field">The field.</param>
    /// <param name="occurrence">Which occurrence, 0 for the first.</param>
    public abstract string Locate(HcpcsField field, int occurrence = 0);
}
