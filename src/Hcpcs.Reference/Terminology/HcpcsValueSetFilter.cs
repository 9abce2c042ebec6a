using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>What a property of a concept must be for the concept to be in a value set: a filter of a FHIR <c>ValueSet</c>.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record HcpcsValueSetFilter
{
    /// <summary>The property: a <see cref="HcpcsConceptProperty.Code"/>.</summary>
    [JsonPropertyName("property")]
    public required string Property { get; init; }

    /// <summary>How property and value are compared, as FHIR writes it: <c>=</c> in every set that there is.</summary>
    [JsonPropertyName("op")]
    public required string Operator { get; init; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public required string Value { get; init; }
}
