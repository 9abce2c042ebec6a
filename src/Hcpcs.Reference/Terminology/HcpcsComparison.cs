using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Whether two codings are the same concept of the code system, or why that cannot be said.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record HcpcsComparison
{
    /// <summary>Whether they are the same; <see langword="null"/> where one of them is wrong.</summary>
    [JsonPropertyName("areSame")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AreSame { get; init; }

    /// <summary>What is wrong with the codings; empty where there is an answer.</summary>
    [JsonPropertyName("issues")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsTerminologyIssue>))]
    public ValueList<HcpcsTerminologyIssue> Issues { get; init; }
}
