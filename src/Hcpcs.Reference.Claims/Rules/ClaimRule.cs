using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>A rule on claims: what it says, when and for whom it holds, and where it is stated.</summary>
/// <remarks>
/// <see cref="ModifierRule"/> has what is checked as data; of the other rules, <see cref="ClaimRules"/> lists what they say. A finding names its
/// rule by <see cref="HcpcsFinding.RuleId"/>. An application's own rule is a <see cref="ModifierRule"/>, the only kind that it can make
/// or read from JSON. Immutable and safe to use from any thread.
/// </remarks>
public record ClaimRule
{
    // What is checked of any other rule is code of this package: an application could not give it.
    internal ClaimRule()
    {
    }

    /// <summary>The stable ID, in lower case with hyphens, such as <c>liability-ga-gz</c>.</summary>
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>The <see cref="HcpcsFinding.ReasonId"/> of its findings, one of <see cref="ClaimReasons"/>; a rule of an application may have its own.</summary>
    [JsonPropertyName("reason")]
    public required string Reason { get; init; }

    /// <summary>How much its findings matter.</summary>
    [JsonPropertyName("severity")]
    [JsonConverter(typeof(EnumNameJsonConverter<HcpcsFindingSeverity>))]
    public required HcpcsFindingSeverity Severity { get; init; }

    /// <summary>Whose claims it is for.</summary>
    [JsonPropertyName("payer")]
    [JsonConverter(typeof(EnumMemberNameJsonConverter<RulePayer>))]
    public RulePayer Payer { get; init; }

    /// <summary>Which claims it is for, by who sends them.</summary>
    [JsonPropertyName("claims")]
    [JsonConverter(typeof(EnumMemberNameJsonConverter<RuleClaims>))]
    public RuleClaims Claims { get; init; }

    /// <summary>The first day of service that it holds for; <see langword="null"/> where none is known.</summary>
    [JsonPropertyName("from")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? From { get; init; }

    /// <summary>The last day of service that it holds for; <see langword="null"/> while it holds.</summary>
    [JsonPropertyName("through")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? Through { get; init; }

    /// <summary>What it says, in one sentence: the first part of the message of a finding.</summary>
    [JsonPropertyName("sentence")]
    public required string Sentence { get; init; }

    /// <summary>Where it is stated; <see langword="null"/> for a rule of an application that gives none.</summary>
    [JsonPropertyName("reference")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RuleReference? Reference { get; init; }

    // A finding of the rule.
    internal HcpcsFinding ToFinding(string element, string text, string message) => new()
    {
        ReasonId = Reason,
        RuleId = Id,
        Severity = Severity,
        ElementId = element,
        Text = text,
        Message = message,
    };
}
