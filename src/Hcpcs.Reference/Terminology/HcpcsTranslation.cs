using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>What CMS names in place of a code or modifier that has ended, or why there is nothing.</summary>
/// <remarks>A cross reference does not say that the two mean the same. Immutable and safe to use from any thread.</remarks>
public sealed record HcpcsTranslation
{
    /// <summary>
    /// Codes and modifiers that are valid on the day, and CPT numbers, which are not judged. Empty where the entry has not ended, or its cross
    /// references lead to nothing of the kind.
    /// </summary>
    [JsonPropertyName("successors")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsSuccessor>))]
    public required ValueList<HcpcsSuccessor> Successors { get; init; }

    /// <summary>Why there is no successor; empty where there is one.</summary>
    [JsonPropertyName("issues")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsTerminologyIssue>))]
    public ValueList<HcpcsTerminologyIssue> Issues { get; init; }
}
