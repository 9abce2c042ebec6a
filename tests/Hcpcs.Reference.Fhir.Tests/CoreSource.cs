using Hl7.Fhir.Specification.Source;

namespace Hcpcs.Reference.Fhir.Tests;

/// <summary>The definitions of R4 itself, read once.</summary>
internal static class CoreSource
{
    public static CachedResolver Instance { get; } = new(ZipSource.CreateValidationSource());
}
