using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>What a code or modifier stood for over the years, and what changed when, by the releases of a history.</summary>
/// <remarks>
/// It is of the whole history, whichever release the page is of. JSON is the same under any options. Immutable and safe to use from any thread.
/// </remarks>
public sealed record PageTimeline
{
    /// <summary>The releases in hand, the oldest first. Quarters between them were not read.</summary>
    [JsonPropertyName("releases")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsVersion>))]
    public required ValueList<HcpcsVersion> Releases { get; init; }

    /// <summary>
    /// Meanings, those that were withdrawn included, reopened gaps, what it replaces and what replaced it, then the changes, each in order of time.
    /// </summary>
    [JsonPropertyName("entries")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(ValueListJsonConverter<PageTimelineEntry>))]
    public required ValueList<PageTimelineEntry> Entries { get; init; }
}
