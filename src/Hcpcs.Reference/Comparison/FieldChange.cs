namespace Hcpcs.Reference;

/// <summary>A field of a code or modifier that two releases state differently.</summary>
/// <param name="Field">The field.</param>
/// <param name="OldValues">Official codes or texts of the older release, as <see cref="HcpcsField.GetValues"/> gives them.</param>
/// <param name="NewValues">Those of the newer release.</param>
public sealed record FieldChange(HcpcsField Field, ValueList<string> OldValues, ValueList<string> NewValues)
{
    /// <summary>Whether the two differ in nothing but blanks, as the texts and the workbooks of CMS do.</summary>
    internal bool IsBlanksOnly =>
        OldValues is [var older] && NewValues is [var newer] && string.Equals(Squeeze(older), Squeeze(newer), StringComparison.Ordinal);

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
