namespace Hcpcs.Reference;

/// <summary>What a <see cref="HcpcsSnapshot"/> makes its parts with.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed class HcpcsSnapshotOptions
{
    /// <summary>What the validator reports; <see langword="null"/> for the defaults.</summary>
    public HcpcsValidationOptions? Validation { get; init; }

    /// <summary>Drug and fee data for pages; <see langword="null"/> for none.</summary>
    public HcpcsPageData? PageData { get; init; }
}
