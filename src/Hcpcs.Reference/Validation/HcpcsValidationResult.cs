using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>What a validator found on a claim line. <c>default</c> is "all judged, and nothing found".</summary>
/// <remarks>
/// A line without errors is not always known to be right: parts of another code set (CPT, CDT, HIPPS) are not judged, and on days that the
/// release does not cover, parts that it does not hold cannot be. <see cref="NotJudged"/> says which parts these are. A result never says that a line
/// will be paid. Immutable and safe to use from any thread.
/// </remarks>
public readonly record struct HcpcsValidationResult
{
    /// <summary>The findings: on the dates, the code, the modifiers in their order, then on the line.</summary>
    [JsonPropertyName("findings")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsFinding>))]
    public ValueList<HcpcsFinding> Findings { get; init; }

    /// <summary>
    /// The parts of the line that could not be judged: they belong to another code set, or the release does not cover the day and does not hold
    /// them, or has added them since. This does not depend on which findings are reported.
    /// </summary>
    [JsonPropertyName("notJudged")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    [JsonConverter(typeof(EnumNameJsonConverter<HcpcsLineParts>))]
    public HcpcsLineParts NotJudged { get; init; }

    /// <summary>
    /// Whether the line has no code, which is normal on institutional claims: there was none to judge. This does not depend on which findings
    /// are reported.
    /// </summary>
    [JsonPropertyName("hasNoCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HasNoCode { get; init; }

    /// <summary>Whether a finding is an error.</summary>
    [JsonPropertyName("hasErrors")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool HasErrors
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Severity == HcpcsFindingSeverity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
