using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>A rule on the modifiers of a line: which it must have, and which it may not.</summary>
/// <remarks>
/// <para>
/// It applies to the lines whose code is among <see cref="Codes"/> and that have one of <see cref="With"/>, each where it is given, and none of
/// <see cref="Unless"/>. Such a line must have one of <see cref="RequiresOneOf"/>, and none of <see cref="Excludes"/>. A modifier never
/// excludes itself: with <c>KH, KI, KJ</c> as both <see cref="With"/> and <see cref="Excludes"/>, a line may have one of the three.
/// </para>
/// <para>
/// On transport lines (A0021-A0999 and the transport codes of S and T) a pair of origin and destination is not a modifier to a rule, whatever letters it
/// shares with one of the table: RR is from residence to residence there, not a rental.
/// </para>
/// <para>Rules do not see each other: where two of them contradict each other, a line has a finding of each. Immutable and safe to use from any thread.</para>
/// </remarks>
public sealed record ModifierRule : ClaimRule
{
    /// <summary>The codes; empty for all, those of CPT included.</summary>
    [JsonPropertyName("codes")]
    [JsonConverter(typeof(ValueListJsonConverter<CodeRange>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<CodeRange> Codes { get; init; }

    /// <summary>
    /// Whether it applies only to codes of which every row in the DMEPOS and enteral fee schedules bears NU, RR or UE. Without fee data
    /// (<see cref="ClaimValidationOptions.Fees"/>) it applies to none.
    /// </summary>
    [JsonPropertyName("onlyRentedOrBought")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool OnlyRentedOrBought { get; init; }

    /// <summary>The modifiers of which a line must have one for the rule to apply; empty for all lines.</summary>
    [JsonPropertyName("with")]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsModifier>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<HcpcsModifier> With { get; init; }

    /// <summary>The modifiers with which the rule does not apply.</summary>
    [JsonPropertyName("unless")]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsModifier>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<HcpcsModifier> Unless { get; init; }

    /// <summary>The modifiers of which the line must have one.</summary>
    [JsonPropertyName("requiresOneOf")]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsModifier>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<HcpcsModifier> RequiresOneOf { get; init; }

    /// <summary>
    /// Whether the line must have a pair of origin and destination in a modifier's place: one of D E G H I J N P R S, then one of those or X.
    /// </summary>
    [JsonPropertyName("requiresOriginAndDestination")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool RequiresOriginAndDestination { get; init; }

    /// <summary>The modifiers that the line may not have; those of <see cref="With"/> count only beside another one.</summary>
    [JsonPropertyName("excludes")]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsModifier>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<HcpcsModifier> Excludes { get; init; }
}
