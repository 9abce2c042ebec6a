using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Which of CMS's quarterly releases a table holds, and where it was read from.</summary>
/// <remarks>
/// Releases order by their version: by quarter, then by revision. Two releases of one version compare as neither older nor newer, even if
/// they differ; <see cref="IsCorrectionOf"/> says whether one corrects the other. JSON is the same under any options. Immutable and safe to
/// use from any thread.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record HcpcsRelease : IComparable<HcpcsRelease>
{
    private readonly int _revision = 1;

    /// <summary>Describes the release of a quarter.</summary>
    /// <param name="quarter">The quarter, for example <c>new HcpcsQuarter(2026, 1)</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="quarter"/> is <c>default</c>.</exception>
    public HcpcsRelease(HcpcsQuarter quarter)
    {
        HcpcsQuarter.ThrowIfDefault(quarter);
        Quarter = quarter;
    }

    /// <summary>The quarter for which CMS published the release.</summary>
    [JsonPropertyName("quarter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public HcpcsQuarter Quarter { get; }

    /// <summary>
    /// 1 for the release as first published; 2 and up for later corrections of it. CMS's files do not say so, and the numbers in their names
    /// count drafts. State the revision when you compile a correction (<c>release with { Revision = 2 }</c>, or <c>hcpcs compile --revision
    /// 2</c>).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not within 1 to 999.</exception>
    [JsonPropertyName("revision")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Revision
    {
        get => _revision;
        init => _revision = new HcpcsVersion(Quarter, value).Revision;
    }

    /// <summary>Quarter and revision as one value that sorts, parses and serves as a key: <c>2026-01</c>, <c>2026-01.2</c>.</summary>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public HcpcsVersion Version => new(Quarter, Revision);

    /// <summary>The first day of the release's quarter.</summary>
    [JsonPropertyName("firstDay")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateOnly FirstDay => Quarter.FirstDay;

    /// <summary>The last day of the release's quarter. After it, codes may have been added or ended that the release does not know of.</summary>
    [JsonPropertyName("lastDay")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateOnly LastDay => Quarter.LastDay;

    /// <summary>The year of the release.</summary>
    [JsonPropertyName("year")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Year => Quarter.Year;

    /// <summary>The name of the file that was read, a member where it came from a zip; empty where the table was made from records.</summary>
    [JsonPropertyName("sourceName")]
    public string SourceName { get; init; } = string.Empty;

    /// <summary>SHA-256 of that file's content, 64 hexadecimal digits in lower case; empty where the table was made from records.</summary>
    [JsonPropertyName("sourceSha256")]
    public string SourceSha256 { get; init; } = string.Empty;

    /// <summary>The number of codes.</summary>
    [JsonPropertyName("codeCount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int CodeCount { get; init; }

    /// <summary>The number of modifiers.</summary>
    [JsonPropertyName("modifierCount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int ModifierCount { get; init; }

    /// <summary>
    /// The earliest termination date among the codes, or <see langword="null"/>. CMS drops codes some years after they end: on earlier days
    /// a code that the release does not hold may have existed.
    /// </summary>
    [JsonPropertyName("earliestCodeTermination")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? EarliestCodeTermination { get; init; }

    /// <summary>The earliest termination date among the modifiers, or <see langword="null"/>.</summary>
    [JsonPropertyName("earliestModifierTermination")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateOnly? EarliestModifierTermination { get; init; }

    /// <summary>Which companion lists of the release were read with it.</summary>
    [JsonPropertyName("companionLists")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [JsonConverter(typeof(EnumNameJsonConverter<HcpcsCompanionLists>))]
    public HcpcsCompanionLists CompanionLists { get; init; }

    /// <summary>
    /// The quarter of the ASP NDC-HCPCS crosswalk that the table has product names from; <see langword="null"/> where it was made without.
    /// </summary>
    [JsonPropertyName("productNamesQuarter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public HcpcsQuarter? ProductNamesQuarter { get; init; }

    /// <summary>The name of the crosswalk's file; empty where the table was made without one.</summary>
    [JsonPropertyName("productNamesSourceName")]
    public string ProductNamesSourceName { get; init; } = string.Empty;

    /// <summary>SHA-256 of the crosswalk's content, 64 hexadecimal digits in lower case; empty where the table was made without one.</summary>
    [JsonPropertyName("productNamesSourceSha256")]
    public string ProductNamesSourceSha256 { get; init; } = string.Empty;

    /// <summary>
    /// Whether the release covers a day for codes: from the earliest termination that it keeps to the last day of its quarter, both included.
    /// On these days a code that it does not hold counts as unknown, though CMS has at times dropped one sooner; on others its silence says
    /// nothing.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the release covers it.</returns>
    public bool CoversCodesOn(DateOnly day) => CodeCoverageBegins <= day && day <= LastDay;

    /// <summary>Whether the release covers a day for modifiers, likewise.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the release covers it.</returns>
    public bool CoversModifiersOn(DateOnly day) => ModifierCoverageBegins <= day && day <= LastDay;

    /// <summary>
    /// Whether a day lies after the release's quarter: codes may have been added or ended since, including codes that the release calls
    /// valid.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the release had been followed by a newer one by then.</returns>
    public bool EndsBefore(DateOnly day) => day > LastDay;

    // The first day that the release covers for codes. Without a termination it shows nothing of the time before its own quarter.
    internal DateOnly CodeCoverageBegins => EarliestCodeTermination < FirstDay ? EarliestCodeTermination.Value : FirstDay;

    // The first day that it covers for modifiers, likewise.
    internal DateOnly ModifierCoverageBegins => EarliestModifierTermination < FirstDay ? EarliestModifierTermination.Value : FirstDay;

    // The first day that it covers for what an entry is.
    internal DateOnly CoverageBegins(HcpcsEntry entry) => entry is HcpcsRecord ? CodeCoverageBegins : ModifierCoverageBegins;

    /// <summary>Orders releases by their version.</summary>
    /// <param name="other">The other release.</param>
    /// <returns>Less than zero when this one is older, more than zero when newer, zero when both have one version.</returns>
    public int CompareTo(HcpcsRelease? other) => other is null ? 1 : Version.CompareTo(other.Version);

    /// <summary>
    /// Whether both are of one quarter but differ in their revision or in the content that they were read from. For releases of one revision
    /// that were not read from a file, it cannot be told.
    /// </summary>
    /// <param name="other">The other release.</param>
    /// <returns>Whether one corrects the other: their revisions differ, or both state the SHA-256 of their source and it differs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsCorrectionOf(HcpcsRelease other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Quarter == other.Quarter
            && (Revision != other.Revision
                || (SourceSha256.Length > 0
                    && other.SourceSha256.Length > 0
                    && !string.Equals(SourceSha256, other.SourceSha256, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Month and year, as CMS names its releases, and the revision of a correction: see <see cref="HcpcsVersion.Name"/>.</summary>
    /// <returns>The name: <c>January 2026</c>, <c>January 2026 (revision 2)</c>.</returns>
    public override string ToString() => Version.Name;

    /// <summary>Whether the left release is of an earlier version.</summary>
    public static bool operator <(HcpcsRelease? left, HcpcsRelease? right) => Comparer<HcpcsRelease>.Default.Compare(left, right) < 0;

    /// <summary>Whether the left release is of an earlier version or the same.</summary>
    public static bool operator <=(HcpcsRelease? left, HcpcsRelease? right) => Comparer<HcpcsRelease>.Default.Compare(left, right) <= 0;

    /// <summary>Whether the left release is of a later version.</summary>
    public static bool operator >(HcpcsRelease? left, HcpcsRelease? right) => Comparer<HcpcsRelease>.Default.Compare(left, right) > 0;

    /// <summary>Whether the left release is of a later version or the same.</summary>
    public static bool operator >=(HcpcsRelease? left, HcpcsRelease? right) => Comparer<HcpcsRelease>.Default.Compare(left, right) >= 0;
}
