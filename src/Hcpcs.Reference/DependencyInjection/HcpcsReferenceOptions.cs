namespace Hcpcs.Reference;

/// <summary>What <c>AddHcpcsReference</c> registers.</summary>
public sealed class HcpcsReferenceOptions
{
    /// <summary>
    /// A code table file to use in place of the embedded table, as <c>hcpcs compile</c> writes it; <see langword="null"/> for the embedded
    /// table. It is loaded when the lookup is first resolved. A file that is missing or damaged then throws: the embedded table never
    /// stands in for it.
    /// </summary>
    public string? TableFile { get; set; }
}
