using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Why a terminology question has the answer that it has.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsTerminologyReason>))]
public enum HcpcsTerminologyReason
{
    /// <summary>No code system is stated, and nothing says which is meant. FHIR: <c>required</c>.</summary>
    NoSystem,

    /// <summary>The code system is not HCPCS Level II. FHIR: <c>not-found</c>.</summary>
    UnknownSystem,

    /// <summary>The code system is HCPCS-all-codes, which HL7 retired because it includes CPT. FHIR: <c>not-supported</c>.</summary>
    RetiredSystem,

    /// <summary>The version is not the release in use. FHIR: <c>not-found</c>.</summary>
    UnknownVersion,

    /// <summary>No code is stated. FHIR: <c>required</c>.</summary>
    NoCode,

    /// <summary>The text is not a code or modifier, or is not written as the code system has it. FHIR: <c>code-invalid</c>.</summary>
    MalformedCode,

    /// <summary>The code is CPT, CDT or HIPPS, which are other code sets. FHIR: <c>code-invalid</c>.</summary>
    OtherCodeSet,

    /// <summary>The release does not hold the code. FHIR: <c>code-invalid</c>.</summary>
    UnknownCode,

    /// <summary>The code is not in the value set. FHIR: <c>code-invalid</c>.</summary>
    NotInValueSet,

    /// <summary>The code was not valid on the date, or the release cannot tell. FHIR: <c>business-rule</c>.</summary>
    NotValidOnDate,

    /// <summary>No date is given, and the code is not valid on the last day of the release. A warning. FHIR: <c>business-rule</c>.</summary>
    Inactive,

    /// <summary>The display is not a description of the code. A warning. FHIR: <c>invalid</c>.</summary>
    OtherDisplay,

    /// <summary>The code has not ended, or CMS names nothing that a program can bill in its place. FHIR: <c>not-found</c>.</summary>
    NoSuccessor,
}
