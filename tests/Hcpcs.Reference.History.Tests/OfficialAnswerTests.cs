using System.Globalization;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.History.Tests;

/// <summary>
/// What the history answers, against the official files as the tests read them: every entry, on the days around its dates, as known in every release.
/// </summary>
public class OfficialAnswerTests
{
    // Numbers that certainly stand for something else than before; of M1009, CS and their like the days are not divided.
    private static readonly string[] s_otherMeaning = ["J1440", "G9890", "G9891"];

    private static readonly HcpcsHistory s_history = HcpcsHistory.Embedded;

    public static TheoryData<int> Releases => [.. Enumerable.Range(0, OfficialReleases.All.Length)];

    public static TheoryData<int> Pairs => [.. Enumerable.Range(1, OfficialReleases.All.Length - 1)];

    [SkippableTheory]
    [MemberData(nameof(Releases))]
    public void As_known_in_a_release_every_day_has_the_status_that_the_release_states(int release)
    {
        var version = HcpcsVersion.Parse(OfficialReleases.All[release].Version);
        int asked = 0;
        foreach (string identity in Identities())
        {
            var dates = Dates(release, identity);
            var coverage = Coverage(release, identity.Length == 2);
            foreach (var day in Days(identity))
            {
                var expected = dates is not { } known
                    ? coverage.First <= day && day <= coverage.Last ? HcpcsStatus.Unknown : HcpcsStatus.OutsideCoverage
                    : day < known.First ? day < coverage.First ? HcpcsStatus.OutsideCoverage : HcpcsStatus.NotYetEffective
                    : day > known.Last ? HcpcsStatus.Terminated
                    : HcpcsStatus.Valid;
                var actual = Ask(identity, day, version).Status;
                if (actual != expected)
                {
                    Assert.Fail($"{identity} on {day:O} in {version}: {actual} instead of {expected}");
                }

                asked++;
            }
        }

        asked.Should().BeGreaterThan(200_000);
    }

    [SkippableFact]
    public void By_todays_knowledge_the_last_release_that_holds_an_entry_decides()
    {
        int newest = OfficialReleases.All.Length - 1;
        DateOnly First(bool isModifier) => Enumerable.Range(0, newest + 1).Min(release => Coverage(release, isModifier).First);
        var coverage = (Code: First(false), Modifier: First(true));
        foreach (string identity in Identities().Except(s_otherMeaning))
        {
            int last = Enumerable.Range(0, newest + 1).Last(release => Dates(release, identity) is not null);
            var (from, through) = Dates(last, identity)!.Value;
            bool hasVanished = last < newest && through >= FirstDay(last + 1);
            foreach (var day in Days(identity))
            {
                var expected = day < from
                    ? day < (identity.Length == 2 ? coverage.Modifier : coverage.Code) ? HcpcsStatus.OutsideCoverage : HcpcsStatus.NotYetEffective
                    : day > through ? HcpcsStatus.Terminated
                    : hasVanished && day > LastDay(last) ? HcpcsStatus.Unknown
                    : HcpcsStatus.Valid;
                var actual = Ask(identity, day);
                if (actual.Status != expected || hasVanished != (actual.Evidence.Kind == HcpcsEvidenceKind.Vanished) && day >= from)
                {
                    Assert.Fail($"{identity} on {day:O}: {actual} instead of {expected}");
                }
            }
        }
    }

    /// <summary>Of each entry and pair of neighbours, the days up to the older one's last on which one of the two calls it valid and the other does not.</summary>
    [SkippableTheory]
    [MemberData(nameof(Pairs))]
    public void Retroactive_changes_are_those_of_the_official_files(int later)
    {
        int earlier = later - 1;
        var end = LastDay(earlier);
        var expected = new List<string>();
        foreach (string identity in Identities())
        {
            var old = Dates(earlier, identity);
            var now = Dates(later, identity);
            if ((old is null && now is null) || (now is null && old!.Value.Last < FirstDay(later)))
            {
                continue;
            }

            DateOnly[] starts =
            [
                .. new[] { old?.First, After(old?.Last), now?.First, After(now?.Last), end.AddDays(1) }.OfType<DateOnly>().Where(day => day <= end.AddDays(1)).Distinct().Order(),
            ];
            for (int i = 0; i + 1 < starts.Length; i++)
            {
                var (before, after) = (Status(old, starts[i]), Status(now, starts[i]));
                if (before != after && (before == HcpcsStatus.Valid || after == HcpcsStatus.Valid))
                {
                    expected.Add($"{identity} {starts[i]:O} {starts[i + 1].AddDays(-1):O} {before} {after}");
                }
            }

            expected.AddRange(Reworded(earlier, later, identity, old, now, end));
        }

        var since = HcpcsVersion.Parse(OfficialReleases.All[earlier].Version);
        var actual = s_history.EnumerateRetroactiveChanges(since).TakeWhile(change => change.Earlier == since)
            .Select(change => $"{change.Identity} {change.FirstDay:O} {change.LastDay:O} {change.From} {change.To}");

        actual.Should().BeEquivalentTo(expected);
    }

    /// <summary>
    /// C9058, G0299 and G0300 kept their wording when CMS moved their added dates; G9890 and G9891 were exams of the macula and are services of a prevention program.
    /// </summary>
    [SkippableFact]
    public void An_added_date_that_moved_is_a_correction_but_where_the_number_stands_for_something_else()
    {
        var moved = new List<string>();
        for (int later = 1; later < OfficialReleases.All.Length; later++)
        {
            var kinds = HcpcsReleaseDiff.Compare(OfficialReleases.Table(later - 1), OfficialReleases.Table(later)).Changes
                .ToDictionary(change => change.Identity, change => change.Kinds & (HcpcsReleaseChangeKinds.Replaced | HcpcsReleaseChangeKinds.ProbablyReplaced));
            moved.AddRange(Held(later - 1).Intersect(Held(later))
                .Where(identity => Dates(later - 1, identity)!.Value.First != Dates(later, identity)!.Value.First)
                .Select(identity => $"{identity} {OfficialReleases.All[later].Version} {kinds[identity]}"));
        }

        moved.Should().BeEquivalentTo(
            "G0299 2018-01 None", "G0300 2018-01 None", "G9890 2019-01 Replaced", "G9891 2019-01 Replaced", "C9058 2020-10 None");
    }

    [Fact]
    public void Some_fifty_terminations_were_set_backwards() =>
        s_history.EnumerateRetroactiveChanges(null).Count(change => change.Kind == HcpcsRetroactiveChangeKind.Ended).Should().Be(50);

    private static IEnumerable<string> Reworded(
        int earlier, int later, string identity, (DateOnly First, DateOnly Last)? old, (DateOnly First, DateOnly Last)? now, DateOnly end)
    {
        if (old is not { } before || now is not { } after)
        {
            yield break;
        }

        var (olderFields, newerFields) = (OfficialReleases.Entries(earlier)[identity], OfficialReleases.Entries(later)[identity]);
        string? effective = newerFields.GetValueOrDefault("actionEffectiveDate");
        bool isOther = s_otherMeaning.Contains(identity) && before.First < after.First;
        bool isReworded = new[] { "shortDescription", "longDescription" }.Any(
            field => Squeeze(olderFields.GetValueOrDefault(field, string.Empty)) != Squeeze(newerFields.GetValueOrDefault(field, string.Empty)));
        if (!isOther && (!isReworded || effective is null || effective == olderFields.GetValueOrDefault("actionEffectiveDate")))
        {
            yield break;
        }

        DateOnly[] starts = [before.First, after.First, isOther ? after.First : DateOnly.Parse(effective!, CultureInfo.InvariantCulture)];
        DateOnly[] ends = [before.Last, after.Last, end];
        if (starts.Max() <= ends.Min())
        {
            yield return $"{identity} {starts.Max():O} {ends.Min():O} Valid Valid";
        }
    }

    private static string Squeeze(string text) => Regex.Replace(text.Trim(), "\\s+", " ");

    private static DateOnly? After(DateOnly? day) => day is { } last && last < DateOnly.MaxValue ? last.AddDays(1) : null;

    private static HcpcsStatus Status((DateOnly First, DateOnly Last)? dates, DateOnly day) =>
        dates is not { } known ? HcpcsStatus.Unknown
        : day < known.First ? HcpcsStatus.NotYetEffective
        : day > known.Last ? HcpcsStatus.Terminated
        : HcpcsStatus.Valid;

    private static IEnumerable<string> Identities() =>
        Enumerable.Range(0, OfficialReleases.All.Length).SelectMany(release => OfficialReleases.Entries(release).Identities).Distinct();

    // The days around the dates that any release states, and the first and last day of each release.
    private static IEnumerable<DateOnly> Days(string identity)
    {
        var days = new HashSet<DateOnly>();
        for (int release = 0; release < OfficialReleases.All.Length; release++)
        {
            days.Add(FirstDay(release));
            days.Add(LastDay(release));
            if (Dates(release, identity) is { } dates)
            {
                days.Add(dates.First.AddDays(-1));
                days.Add(dates.First);
                if (dates.Last < DateOnly.MaxValue)
                {
                    days.Add(dates.Last);
                    days.Add(dates.Last.AddDays(1));
                }
            }
        }

        return days;
    }

    private static (DateOnly First, DateOnly Last)? Dates(int release, string identity)
    {
        var entries = OfficialReleases.Entries(release);
        if (!Held(release).Contains(identity))
        {
            return null;
        }

        return (Parse(entries[identity].GetValueOrDefault("addedDate")) ?? DateOnly.MinValue, Parse(entries[identity].GetValueOrDefault("terminationDate")) ?? DateOnly.MaxValue);
    }

    private static readonly Lazy<HashSet<string>[]> s_held = new(() =>
        [.. Enumerable.Range(0, OfficialReleases.All.Length).Select(release => OfficialReleases.Entries(release).Identities.ToHashSet())]);

    private static HashSet<string> Held(int release) => s_held.Value[release];

    private static readonly Lazy<(DateOnly Code, DateOnly Modifier)[]> s_coverage = new(() =>
    [
        .. Enumerable.Range(0, OfficialReleases.All.Length).Select(release => (Earliest(release, 5), Earliest(release, 2))),
    ]);

    // From the earliest termination that a release keeps to the end of its quarter.
    private static (DateOnly First, DateOnly Last) Coverage(int release, bool isModifier) =>
        (isModifier ? s_coverage.Value[release].Modifier : s_coverage.Value[release].Code, LastDay(release));

    private static DateOnly Earliest(int release, int length)
    {
        var entries = OfficialReleases.Entries(release);
        return entries.Identities.Where(identity => identity.Length == length)
            .Select(identity => Parse(entries[identity].GetValueOrDefault("terminationDate"))).OfType<DateOnly>().Append(FirstDay(release)).Min();
    }

    private static DateOnly FirstDay(int release) => DateOnly.ParseExact(OfficialReleases.All[release].Version, "yyyy-MM", CultureInfo.InvariantCulture);

    private static DateOnly LastDay(int release) => FirstDay(release).AddMonths(3).AddDays(-1);

    private static DateOnly? Parse(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static HcpcsHistoryStatus Ask(string identity, DateOnly day, HcpcsVersion release) => identity.Length == 2
        ? s_history.GetStatus(HcpcsModifier.Parse(identity), day, release)
        : s_history.GetStatus(HcpcsCode.Parse(identity), day, release);

    private static HcpcsHistoryStatus Ask(string identity, DateOnly day) => identity.Length == 2
        ? s_history.GetStatus(HcpcsModifier.Parse(identity), day)
        : s_history.GetStatus(HcpcsCode.Parse(identity), day);
}
