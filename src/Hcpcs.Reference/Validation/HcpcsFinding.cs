using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>One thing that a validator has to say about a claim line, with the facts behind it.</summary>
/// <remarks>
/// Reason and element are each an enum for code that decides and a text that is stable in files and JSON. Rules of another package or of the
/// application give a text of their own: the enum is then <c>Other</c>. Immutable and safe to use from any thread.
/// </remarks>
public sealed record HcpcsFinding
{
    /// <summary>Makes a finding of a rule that this package does not know: <see cref="ReasonId"/> and <see cref="ElementId"/> say which.</summary>
    public HcpcsFinding()
    {
    }

    /// <summary>Makes a finding.</summary>
    /// <param name="reason">Why it is reported.</param>
    /// <param name="element">What it is about.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value has no name.</exception>
    public HcpcsFinding(HcpcsFindingReason reason, HcpcsFindingElement element)
    {
        ReasonId = FindingNames.NameOf(reason);
        ElementId = FindingNames.NameOf(element);
    }

    /// <summary>
    /// The stable text of the reason: the name of <see cref="Reason"/>, such as <c>UnknownCode</c>, or the ID of a rule that this package does
    /// not know. It is the <c>reason</c> of the JSON and of the files that the <c>hcpcs</c> command writes.
    /// </summary>
    [JsonPropertyName("reason")]
    public string ReasonId { get; init; } = nameof(HcpcsFindingReason.Other);

    /// <summary>Why it is reported, read from <see cref="ReasonId"/>.</summary>
    [JsonIgnore]
    public HcpcsFindingReason Reason => FindingNames.ReasonOf(ReasonId);

    /// <summary>
    /// The ID of the rule behind it, where there are rules with IDs: those on whole claims in <c>Hcpcs.Reference.Claims</c>, such as
    /// <c>liability-ga-gz</c>, and those of an application; <see langword="null"/> for the findings of <see cref="HcpcsValidator"/>.
    /// </summary>
    [JsonPropertyName("rule")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? RuleId { get; init; }

    /// <summary>How much it matters.</summary>
    [JsonPropertyName("severity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(EnumNameJsonConverter<HcpcsFindingSeverity>))]
    public required HcpcsFindingSeverity Severity { get; init; }

    /// <summary>
    /// The stable text of what it is about: the name of <see cref="Element"/> in lower case, such as <c>code</c> or <c>modifier1</c>, or a part
    /// that this package does not know, such as <c>ndc</c>.
    /// </summary>
    [JsonPropertyName("element")]
    public string ElementId { get; init; } = FindingNames.NameOf(HcpcsFindingElement.Line);

    /// <summary>What it is about, read from <see cref="ElementId"/>.</summary>
    [JsonIgnore]
    public HcpcsFindingElement Element => FindingNames.ElementOf(ElementId);

    /// <summary>
    /// The code or modifier that the finding is about, as it prints. If the text is neither, it is the text as given, without surrounding
    /// blanks. Empty where the finding is not about a code or modifier.
    /// </summary>
    [JsonPropertyName("text")]
    public string Text { get; init; } = string.Empty;

    /// <summary>One sentence for people. Its wording is not a contract.</summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>The first day of service on which the code or modifier was not valid, where the finding is about that.</summary>
    [JsonPropertyName("firstInvalidDay")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? FirstInvalidDay { get; init; }

    /// <summary>The days on which the code or modifier is valid, where the release holds it.</summary>
    [JsonPropertyName("validity")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ValidityPeriod? Validity { get; init; }

    /// <summary>What the cross references of the code or modifier lead to on <see cref="FirstInvalidDay"/>.</summary>
    [JsonPropertyName("successors")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsSuccessor>))]
    public ValueList<HcpcsSuccessor> Successors { get; init; }

    /// <summary>
    /// What may have been meant, as texts of the same kind as <see cref="Text"/>, the likeliest first. For a mistyped code: at most five codes that
    /// are valid on the date of service.
    /// </summary>
    [JsonPropertyName("suggestions")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(ValueListJsonConverter<string>))]
    public ValueList<string> Suggestions { get; init; }
}
