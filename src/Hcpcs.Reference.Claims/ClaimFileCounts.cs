using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>What a reader has met so far in a file of claims.</summary>
/// <remarks>A snapshot: it does not change when the reader reads on. Immutable, and safe to use from any thread.</remarks>
public sealed record ClaimFileCounts
{
    /// <summary>Service lines, those of voided claims and rows that cannot be read included.</summary>
    [JsonPropertyName("lines")]
    public long Lines { get; init; }

    /// <summary>Claims (CLM; FHIR Claim and ExplanationOfBenefit), those without lines included; 0 for delimited text.</summary>
    [JsonPropertyName("claims")]
    public long Claims { get; init; }

    /// <summary>Of the claims, those that take a former one back, and FHIR resources that are cancelled, entered in error or drafts.</summary>
    [JsonPropertyName("voidClaims")]
    public long VoidClaims { get; init; }

    /// <summary>Of the claims, those that replace a former one (frequency 7).</summary>
    [JsonPropertyName("replacementClaims")]
    public long ReplacementClaims { get; init; }

    /// <summary>Of the claims, those that only report a service (BHT06 RP): encounters.</summary>
    [JsonPropertyName("encounterClaims")]
    public long EncounterClaims { get; init; }

    /// <summary>Of the claims, requests for authorization and predeterminations.</summary>
    [JsonPropertyName("requestClaims")]
    public long RequestClaims { get; init; }

    /// <summary>X12 interchanges (ISA).</summary>
    [JsonPropertyName("interchanges")]
    public long Interchanges { get; init; }

    /// <summary>X12 transactions that are not claims (835, 278 and others), or FHIR resources that are none, Bundles left out.</summary>
    [JsonPropertyName("otherDocuments")]
    public long OtherDocuments { get; init; }

    /// <summary>What the first of the other documents is: 835, or ClaimResponse; <see langword="null"/> where there is none.</summary>
    [JsonPropertyName("firstOtherDocument")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FirstOtherDocument { get; init; }

    /// <summary>NDCs beside the first of their line, which are not read.</summary>
    [JsonPropertyName("furtherNdcs")]
    public long FurtherNdcs { get; init; }

    /// <summary>How the dates of a delimited file were read; <see langword="null"/> for other formats.</summary>
    [JsonPropertyName("dates")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ClaimDateCounts? Dates { get; init; }
}
