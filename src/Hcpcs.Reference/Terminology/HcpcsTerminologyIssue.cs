using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>One thing that is wrong with a terminology question, or worth saying beside its answer.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record HcpcsTerminologyIssue
{
    /// <summary>What it is.</summary>
    [JsonPropertyName("reason")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(EnumNameJsonConverter<HcpcsTerminologyReason>))]
    public required HcpcsTerminologyReason Reason { get; init; }

    /// <summary>How much it matters: an error makes the answer false.</summary>
    [JsonPropertyName("severity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(EnumNameJsonConverter<HcpcsFindingSeverity>))]
    public required HcpcsFindingSeverity Severity { get; init; }

    /// <summary>One sentence for a person.</summary>
    [JsonPropertyName("text")]
    public required string Text { get; init; }

    /// <summary>The same in FHIR's own codes: the <c>code</c> of an issue of an OperationOutcome, such as <c>code-invalid</c>.</summary>
    [JsonPropertyName("fhirCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string FhirCode => Reason switch
    {
        HcpcsTerminologyReason.NoSystem or HcpcsTerminologyReason.NoCode => "required",
        HcpcsTerminologyReason.UnknownSystem or HcpcsTerminologyReason.UnknownVersion or HcpcsTerminologyReason.NoSuccessor => "not-found",
        HcpcsTerminologyReason.RetiredSystem => "not-supported",
        HcpcsTerminologyReason.NotValidOnDate or HcpcsTerminologyReason.Inactive => "business-rule",
        HcpcsTerminologyReason.OtherDisplay => "invalid",
        _ => "code-invalid",
    };
}
