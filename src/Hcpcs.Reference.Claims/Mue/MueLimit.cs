using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>
/// A row of CMS's table of medically unlikely edits (MUE): the most units of a code that are reported under most circumstances for one patient on
/// one day.
/// </summary>
/// <remarks>The limit is Medicare's; other payers may have their own. Immutable, with value equality, and safe to use from any thread.</remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record MueLimit
{
    /// <summary>The code.</summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsCode Code { get; init; }

    /// <summary>
    /// The limit in units of service, those that the claim line counts. 0 is a real limit: any unit of the code exceeds it.
    /// </summary>
    [JsonPropertyName("units")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required int Units { get; init; }

    /// <summary>Whether the limit is compared with the units of a line or of a day.</summary>
    [JsonPropertyName("adjudicationIndicator")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(MueAdjudicationIndicatorJsonConverter))]
    public required MueAdjudicationIndicator AdjudicationIndicator { get; init; }

    /// <summary>What CMS bases the limit on, in CMS's words on one line; <see langword="null"/> where the cell is empty.</summary>
    [JsonPropertyName("rationale")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Rationale { get; init; }
}
