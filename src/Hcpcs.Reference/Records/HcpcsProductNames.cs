namespace Hcpcs.Reference;

/// <summary>
/// Brand and product names by code, as CMS's quarterly ASP NDC-HCPCS crosswalk has them: what <see cref="HcpcsTable.Create"/> puts into a
/// table beside the release, with a quarter of its own.
/// </summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed class HcpcsProductNames
{
    private readonly Dictionary<HcpcsCode, ValueList<string>> _names = [];

    /// <summary>Collects the names of a quarter.</summary>
    /// <param name="quarter">The crosswalk's quarter.</param>
    /// <param name="names">Codes with one name each, in any order. Names of a code that differ in case alone are one, as it comes first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="names"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="quarter"/> is <c>default</c>.</exception>
    public HcpcsProductNames(HcpcsQuarter quarter, IEnumerable<KeyValuePair<HcpcsCode, string>> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        HcpcsQuarter.ThrowIfDefault(quarter);
        Quarter = quarter;
        foreach (var ofCode in names.GroupBy(pair => pair.Key, pair => pair.Value))
        {
            _names.Add(ofCode.Key, [.. ofCode.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)]);
        }
    }

    /// <summary>The crosswalk's quarter.</summary>
    public HcpcsQuarter Quarter { get; }

    /// <summary>The name of the file that was read.</summary>
    public string SourceName { get; init; } = string.Empty;

    /// <summary>SHA-256 of that file's content, 64 hexadecimal digits in lower case.</summary>
    public string SourceSha256 { get; init; } = string.Empty;

    /// <summary>The names of a code in alphabetical order; empty if it has none.</summary>
    /// <param name="code">The code.</param>
    public ValueList<string> this[HcpcsCode code] => _names.GetValueOrDefault(code);
}
