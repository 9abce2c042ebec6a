using System.Globalization;

namespace Hcpcs.Reference;

/// <summary>Which of CMS's quarterly releases a table holds, and where it was read from.</summary>
/// <remarks>
/// Releases order by their quarter. Two that differ but are of the same quarter compare as neither older nor newer: the one is a
/// correction of the other (<see cref="IsCorrectionOf"/>). Immutable and safe to use from any thread.
/// </remarks>
public sealed record HcpcsRelease : IComparable<HcpcsRelease>
{
    /// <summary>Describes the release of a quarter.</summary>
    /// <param name="firstDay">The first day of the quarter: 1 January, April, July or October.</param>
    /// <exception cref="ArgumentException">The day is not the first one of a quarter.</exception>
    public HcpcsRelease(DateOnly firstDay)
    {
        if (firstDay.Day != 1 || firstDay.Month % 3 != 1)
        {
            throw new ArgumentException(
                $"{firstDay:O} is not the first day of a quarter (1 January, April, July or October).", nameof(firstDay));
        }

        FirstDay = firstDay;
    }

    /// <summary>The first day of the release's quarter.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day of the release's quarter. After it, codes may have been added or ended that the release does not know of.</summary>
    public DateOnly LastDay => new(Year, FirstDay.Month + 2, DateTime.DaysInMonth(Year, FirstDay.Month + 2));

    /// <summary>The year of the release.</summary>
    public int Year => FirstDay.Year;

    /// <summary>The quarter of the year, 1 to 4.</summary>
    public int Quarter => (FirstDay.Month + 2) / 3;

    /// <summary>The name of the file that was read, a member where it came from a zip; empty where the table was made from records.</summary>
    public string SourceName { get; init; } = string.Empty;

    /// <summary>SHA-256 of that file's content, 64 hexadecimal digits in lower case; empty where the table was made from records.</summary>
    public string SourceSha256 { get; init; } = string.Empty;

    /// <summary>The number of codes.</summary>
    public int CodeCount { get; init; }

    /// <summary>The number of modifiers.</summary>
    public int ModifierCount { get; init; }

    /// <summary>
    /// The earliest termination date among the codes, or <see langword="null"/>. CMS drops codes some years after they end: on earlier days
    /// a code that the release does not hold may have existed.
    /// </summary>
    public DateOnly? EarliestCodeTermination { get; init; }

    /// <summary>The earliest termination date among the modifiers, or <see langword="null"/>.</summary>
    public DateOnly? EarliestModifierTermination { get; init; }

    /// <summary>Which companion lists of the release were read with it.</summary>
    public HcpcsCompanionLists CompanionLists { get; init; }

    /// <summary>
    /// The first day of the quarter of the ASP NDC-HCPCS crosswalk that the table has product names from; <see langword="null"/> where it
    /// was made without.
    /// </summary>
    public DateOnly? ProductNamesFirstDay { get; init; }

    /// <summary>The name of the crosswalk's file; empty where the table was made without one.</summary>
    public string ProductNamesSourceName { get; init; } = string.Empty;

    /// <summary>SHA-256 of the crosswalk's content, 64 hexadecimal digits in lower case; empty where the table was made without one.</summary>
    public string ProductNamesSourceSha256 { get; init; } = string.Empty;

    /// <summary>
    /// Whether a code that was valid on a day would be in the release: from the earliest termination that it keeps to the last day of its
    /// quarter, both included. Outside of that its silence about a code says nothing.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the release covers it.</returns>
    public bool CoversCodesOn(DateOnly day) => Covers(EarliestCodeTermination, day);

    /// <summary>Whether a modifier that was valid on a day would be in the release.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the release covers it.</returns>
    public bool CoversModifiersOn(DateOnly day) => Covers(EarliestModifierTermination, day);

    /// <summary>
    /// Whether a day lies after the release's quarter: codes may have been added or ended since, also ones that the release calls valid.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the release had been followed by a newer one by then.</returns>
    public bool EndsBefore(DateOnly day) => day > LastDay;

    /// <summary>Without a termination the release shows nothing of the time before its own quarter.</summary>
    private bool Covers(DateOnly? earliestTermination, DateOnly day)
    {
        var first = earliestTermination < FirstDay ? earliestTermination.Value : FirstDay;
        return first <= day && day <= LastDay;
    }

    /// <summary>Orders releases by quarter.</summary>
    /// <param name="other">The other release.</param>
    /// <returns>Less than zero when this one is older, more than zero when newer, zero when both are of one quarter.</returns>
    public int CompareTo(HcpcsRelease? other) => other is null ? 1 : FirstDay.CompareTo(other.FirstDay);

    /// <summary>
    /// Whether both are of one quarter but were read from different content. Of a release that was not read from a file that cannot be told.
    /// </summary>
    /// <param name="other">The other release.</param>
    /// <returns>Whether the one corrects the other: both name their source's SHA-256, and not the same.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsCorrectionOf(HcpcsRelease other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return FirstDay == other.FirstDay
            && SourceSha256.Length > 0
            && other.SourceSha256.Length > 0
            && !string.Equals(SourceSha256, other.SourceSha256, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Month and year, as CMS names its releases: <c>January 2026</c>.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => FirstDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Whether the left release is of an earlier quarter.</summary>
    public static bool operator <(HcpcsRelease? left, HcpcsRelease? right) => Comparer<HcpcsRelease>.Default.Compare(left, right) < 0;

    /// <summary>Whether the left release is of an earlier quarter or the same.</summary>
    public static bool operator <=(HcpcsRelease? left, HcpcsRelease? right) => Comparer<HcpcsRelease>.Default.Compare(left, right) <= 0;

    /// <summary>Whether the left release is of a later quarter.</summary>
    public static bool operator >(HcpcsRelease? left, HcpcsRelease? right) => Comparer<HcpcsRelease>.Default.Compare(left, right) > 0;

    /// <summary>Whether the left release is of a later quarter or the same.</summary>
    public static bool operator >=(HcpcsRelease? left, HcpcsRelease? right) => Comparer<HcpcsRelease>.Default.Compare(left, right) >= 0;
}
