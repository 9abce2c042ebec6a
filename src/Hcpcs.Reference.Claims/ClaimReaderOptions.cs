namespace Hcpcs.Reference.Claims;

/// <summary>How a file of claims is read, where its content does not say so.</summary>
public sealed class ClaimReaderOptions
{
    /// <summary>What the file is written in; <see langword="null"/> to tell it from the content.</summary>
    public ClaimFormat? Format { get; init; }

    /// <summary>
    /// The application's own names of the HCPCS code system in FHIR, beside those that <see cref="HcpcsCodeSystem.IsHcpcsSystem(string?)"/> knows.
    /// </summary>
    public IReadOnlyList<string> AdditionalSystems { get; init; } = [];

    /// <summary>Whether the stream stays open when the reader is disposed.</summary>
    public bool LeaveOpen { get; init; }

    /// <summary>How delimited text is read.</summary>
    public DelimitedClaimOptions Delimited { get; init; } = new();
}
