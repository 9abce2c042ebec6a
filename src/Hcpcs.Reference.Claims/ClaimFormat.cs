using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>What a file of claims is written in.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<ClaimFormat>))]
public enum ClaimFormat
{
    /// <summary>Nothing that is known: empty, binary, or a document of another kind.</summary>
    Unknown,

    /// <summary>X12: interchanges, which begin with an ISA segment. Whether they hold claims (837) shows only in reading.</summary>
    X12,

    /// <summary>FHIR R4 as JSON: one resource, a Bundle, or an array of them.</summary>
    FhirJson,

    /// <summary>FHIR R4 as NDJSON, as bulk export writes it: one resource a line.</summary>
    FhirNdjson,

    /// <summary>Delimited text (CSV, TSV and the like) with a header that names its columns.</summary>
    Delimited,
}
