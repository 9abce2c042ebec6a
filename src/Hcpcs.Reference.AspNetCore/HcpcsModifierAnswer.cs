using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>What <c>GET modifiers/{modifier}</c> answers: its record and, where a day is asked for, whether it was valid then.</summary>
/// <remarks>Immutable and safe to use from any thread.</remarks>
public sealed record HcpcsModifierAnswer
{
    /// <summary>The record.</summary>
    [JsonPropertyName("record")]
    public required HcpcsModifierRecord Record { get; init; }

    /// <summary>The day that was asked for.</summary>
    [JsonPropertyName("on")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? On { get; init; }

    /// <summary>Whether the modifier was valid on that day.</summary>
    [JsonPropertyName("status")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HcpcsStatus? Status { get; init; }

    /// <summary>What CMS names in its place, or beside it, on that day.</summary>
    [JsonPropertyName("successors")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsSuccessor>))]
    public ValueList<HcpcsSuccessor> Successors { get; init; }
}
