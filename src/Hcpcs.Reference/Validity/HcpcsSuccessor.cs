using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Where a cross reference leads on a day.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record HcpcsSuccessor
{
    /// <summary>What is named in the end: a code, a CPT number, a modifier or a word.</summary>
    [JsonPropertyName("reference")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required CrossReference Reference { get; init; }

    /// <summary>How it relates to the entry that was asked for.</summary>
    [JsonPropertyName("role")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(EnumNameJsonConverter<SuccessorRole>))]
    public required SuccessorRole Role { get; init; }

    /// <summary>What it is on that day.</summary>
    [JsonPropertyName("target")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(EnumNameJsonConverter<SuccessorTarget>))]
    public required SuccessorTarget Target { get; init; }

    /// <summary>The codes between, where the chain has more than one link; none of them is valid on that day.</summary>
    [JsonPropertyName("via")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsCode>))]
    public ValueList<HcpcsCode> Via { get; init; }

    /// <summary>Whether a claim for the day may be billed with it instead: a successor that is valid then.</summary>
    [JsonPropertyName("isBillable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool IsBillable => Role == SuccessorRole.Successor && Target == SuccessorTarget.Valid;
}
