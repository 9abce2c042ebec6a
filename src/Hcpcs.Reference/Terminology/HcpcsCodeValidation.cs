using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Whether a coding is right, which entry it names, and what is to be said of it.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record HcpcsCodeValidation
{
    /// <summary>Whether the code is in the code system or value set and, where a date was given, valid on it.</summary>
    [JsonPropertyName("isValid")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required bool IsValid { get; init; }

    /// <summary>The entry that the code names, also where the answer is no; <see langword="null"/> where the release does not hold one.</summary>
    [JsonPropertyName("entry")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HcpcsEntry? Entry { get; init; }

    /// <summary>Whether the entry is not valid on the date or, where none was given, on the last day of the release's quarter.</summary>
    [JsonPropertyName("isInactive")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool IsInactive { get; init; }

    /// <summary>The version of the release that answered; <see langword="null"/> where none did, since the system is another.</summary>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HcpcsVersion? Version { get; init; }

    /// <summary>What is wrong, and what is worth saying: at least one error where the answer is no.</summary>
    [JsonPropertyName("issues")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsTerminologyIssue>))]
    public ValueList<HcpcsTerminologyIssue> Issues { get; init; }

    /// <summary>The sentences of the issues as one text; <see langword="null"/> where there are none.</summary>
    [JsonIgnore]
    public string? Message => Issues.IsEmpty ? null : Issues is [var issue] ? issue.Text : string.Join(' ', Issues.Select(issue => issue.Text));
}
