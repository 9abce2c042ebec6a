using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// What changed between two releases, computed from their data. CMS's action codes are not used, but it is said where they disagree.
/// </summary>
/// <remarks>
/// Its JSON has every change whole, so that it reads back equal. Immutable and safe to use from any thread. docs/guide/diff.md has the kinds of
/// change and what a comparison cannot know.
/// </remarks>
[JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record HcpcsReleaseDiff
{
    /// <summary>The older release.</summary>
    [JsonPropertyName("older")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsRelease Older { get; init; }

    /// <summary>The newer release.</summary>
    [JsonPropertyName("newer")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsRelease Newer { get; init; }

    /// <summary>How many quarters the newer release is later: 0 for a correction, 1 for the next one, more where releases were skipped.</summary>
    [JsonPropertyName("quartersApart")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int QuartersApart => Newer.Quarter.QuartersSince(Older.Quarter);

    /// <summary>
    /// Whether both releases were read with the list of not otherwise classified codes. Otherwise
    /// <see cref="HcpcsField.NotOtherwiseClassified"/> is not compared: unknown does not count as a change.
    /// </summary>
    [JsonPropertyName("comparesNotOtherwiseClassified")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool ComparesNotOtherwiseClassified =>
        (Older.CompanionLists & Newer.CompanionLists).HasFlag(HcpcsCompanionLists.NotOtherwiseClassified);

    /// <summary>The entries that differ: codes in code order, then modifiers in theirs.</summary>
    [JsonPropertyName("changes")]
    [JsonConverter(typeof(ValueListJsonConverter<HcpcsReleaseChange>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ValueList<HcpcsReleaseChange> Changes { get; init; }

    /// <summary>Compares two releases.</summary>
    /// <param name="older">The older release.</param>
    /// <param name="newer">The newer one, or another version of the same quarter.</param>
    /// <returns>The differences.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="older"/> is of a later quarter than <paramref name="newer"/>.</exception>
    public static HcpcsReleaseDiff Compare(IHcpcsLookup older, IHcpcsLookup newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        (older, newer) = (older.Pin(), newer.Pin());
        if (older.Release.Quarter > newer.Release.Quarter)
        {
            throw new ArgumentException(
                $"The release of {older.Release} is newer than that of {newer.Release}: give the older one first.", nameof(older));
        }

        var unchanged = new HcpcsReleaseDiff { Older = older.Release, Newer = newer.Release };
        return unchanged with { Changes = new ReleaseComparison(older, newer, unchanged.QuartersApart).FindChanges() };
    }
}
