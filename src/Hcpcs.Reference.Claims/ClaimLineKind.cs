using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>What a service line was read from.</summary>
/// <remarks>JSON has what the field says: <c>837P</c>, <c>837I</c>, <c>837D</c>, <c>Claim</c>, <c>ExplanationOfBenefit</c>, <c>Row</c>.</remarks>
[JsonConverter(typeof(ClaimLineKindJsonConverter))]
public enum ClaimLineKind
{
    /// <summary>A professional service: segment SV1 of an X12 837.</summary>
    Professional,

    /// <summary>An institutional service: segment SV2 of an X12 837.</summary>
    Institutional,

    /// <summary>A dental service: segment SV3 of an X12 837.</summary>
    Dental,

    /// <summary>An item of a FHIR Claim.</summary>
    Claim,

    /// <summary>An item of a FHIR ExplanationOfBenefit.</summary>
    ExplanationOfBenefit,

    /// <summary>A row of delimited text.</summary>
    Row,
}
