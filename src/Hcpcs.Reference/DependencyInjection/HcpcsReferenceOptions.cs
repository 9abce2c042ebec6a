namespace Hcpcs.Reference;

/// <summary>What <c>AddHcpcsReference</c> registers.</summary>
public sealed class HcpcsReferenceOptions
{
    /// <summary>
    /// A code table file to use in place of the embedded table, as <c>hcpcs compile</c> writes it; <see langword="null"/> for the embedded
    /// table. It is loaded when the lookup is first resolved. A file that is missing or damaged then throws: the embedded table never
    /// stands in for it. A relative path is one of the current directory. To fail at start rather than at the first claim, resolve
    /// <see cref="IHcpcsLookup"/> once when the application starts.
    /// </summary>
    public string? TableFile { get; set; }

    /// <summary>What the validator reports.</summary>
    public HcpcsValidationOptions Validation { get; } = new();
}
