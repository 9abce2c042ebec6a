using System.Collections.Concurrent;
using Hcpcs.Reference.Releases.Tests.Independent;

namespace Hcpcs.Reference.Releases.Tests;

/// <summary>
/// Every pair of the official releases compared by the library, and by the tests from the official files as they read them themselves: texts
/// where there are any, else workbooks.
/// </summary>
public class OfficialDiffTests
{
    private static readonly (string File, string? Text, string FirstDay, string LastDay)[] s_releases =
    [
        (Official.January2019, "HCPC2019_CONTR_ANWEB.txt", "2019-01-01", "2019-03-31"),
        (Official.January2020, "HCPC2020_ANWEB_w_disclaimer.txt", "2020-01-01", "2020-03-31"),
        (Official.October2020, null, "2020-10-01", "2020-12-31"),
        (Official.January2025, "HCPC2025_JAN_ANWEB_12172024.txt", "2025-01-01", "2025-03-31"),
        (Official.October2025, null, "2025-10-01", "2025-12-31"),
        (Official.January2026, "HCPC2026_JAN_ANWEB_01122026.txt", "2026-01-01", "2026-03-31"),
    ];

    private static readonly ConcurrentDictionary<int, HcpcsTable> s_tables = new();

    private static readonly string[] s_remark = ["actionCode", "actionEffectiveDate"];

    public static TheoryData<int, int> Pairs
    {
        get
        {
            var pairs = new TheoryData<int, int>();
            for (int newer = 1; newer < s_releases.Length; newer++)
            {
                for (int older = 0; older < newer; older++)
                {
                    pairs.Add(older, newer);
                }
            }

            return pairs;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Pairs))]
    public void Every_entry_and_field_that_differs_in_the_official_files_differs_in_the_comparison_and_no_other(int older, int newer)
    {
        var expected = Differences(older, newer).Select(difference => difference.ToString());

        var changes = Compare(older, newer).Changes;

        var found = changes.SelectMany(change => change switch
        {
            { Older: null } => [new OfficialEntries.Difference(change.Identity, "(entry)", "missing", "present")],
            { Newer: null } => [new OfficialEntries.Difference(change.Identity, "(entry)", "present", "missing")],
            _ => change.Fields.Select(field => new OfficialEntries.Difference(
                change.Identity, field.Field.JsonName, string.Join('|', field.OldValues.AsEnumerable()), string.Join('|', field.NewValues.AsEnumerable()))),
        });
        Sort(found.Select(difference => difference.ToString())).Should().Equal(Sort(expected));
        changes.Should().OnlyContain(change => change.Fields.Count > 0 || change.Older == null || change.Newer == null);
        changes.Where(change => !change.IsModifier).Select(change => change.Identity).Should().BeInAscendingOrder(StringComparer.Ordinal);
        changes.Select(change => change.IsModifier).Should().BeInAscendingOrder("modifiers come last");
    }

    [SkippableTheory]
    [MemberData(nameof(Pairs))]
    public void The_kinds_of_each_change_follow_from_the_official_files(int older, int newer)
    {
        var entries = Entries(newer);
        var expected = Differences(older, newer).GroupBy(difference => difference.Identity)
            .Select(group => $"{group.Key} {Kinds([.. group], s_releases[older].LastDay, s_releases[newer].FirstDay, entries[group.Key])}");

        var changes = Compare(older, newer).Changes;

        Sort(changes.Select(change => $"{change.Identity} {change.Kinds & ~HcpcsReleaseChangeKinds.ProbablyReplaced}")).Should().Equal(Sort(expected));
    }

    /// <summary>
    /// A number that CMS gives to something else later has a new added date. That occurs in older pairs: the tests of the history have them, and
    /// HcpcsReleaseDiffTests invented records. What does occur here is a text that was written anew; these are all of them.
    /// </summary>
    [SkippableTheory]
    [MemberData(nameof(Pairs))]
    public void What_stands_for_something_else_shows_in_its_words_since_no_added_date_differs(int older, int newer)
    {
        string[] rewritten = newer switch
        {
            // Between the two Januaries the episodes of treatment M1009-M1015 got another definition; in 2020 the modifier of the oil
            // spill in the Gulf became that of cost-sharing during the pandemic; by 2025 four quality measures had been redefined.
            _ when older == 0 && newer <= 1 => ["M1009", "M1010", "M1011", "M1012", "M1013", "M1014", "M1015"],
            2 when older == 0 => ["M1009", "M1010", "M1011", "M1012", "M1013", "M1014", "M1015", "CS"],
            2 => ["CS"],
            _ when older == 0 => ["G8430", "G8854", "G9246", "G9247", "M1009", "M1010", "M1011", "M1012", "M1013", "M1014", "M1015", "CS"],
            _ when older == 1 => ["G8430", "G8854", "G9246", "G9247", "CS"],
            _ when older == 2 => ["G8430", "G8854", "G9246", "G9247"],
            _ when older == 3 => ["A4453"],
            _ => [],
        };

        var diff = Compare(older, newer);

        Differences(older, newer).Should().NotContain(difference => difference.Field == "addedDate");
        diff.Changes.Where(change => change.Kinds.HasFlag(HcpcsReleaseChangeKinds.ProbablyReplaced)).Select(change => change.Identity).Should().Equal(rewritten);
    }

    [SkippableTheory]
    [InlineData(2, 3, "J7516", "cyclosporin, parenteral, became injection, cyclosporine")]
    [InlineData(2, 3, "J0401", "aripiprazole, extended release, became aripiprazole with its brand")]
    [InlineData(0, 5, "Q4122", "two more names of the product and a remark on billing were added")]
    [InlineData(0, 5, "L1932", "an abbreviation was written out")]
    [InlineData(3, 5, "A2007", "most of its text is now a remark on billing")]
    public void What_is_worded_anew_but_is_the_same_item_is_not_replaced(int older, int newer, string code, string because)
    {
        var change = Compare(older, newer).Changes.Single(change => change.Identity == code);

        change.Kinds.Should().HaveFlag(HcpcsReleaseChangeKinds.Reworded);
        change.Kinds.Should().NotHaveFlag(HcpcsReleaseChangeKinds.ProbablyReplaced, because);
        change.SharedWording.Should().BeInRange(0.5, 1);
    }

    [SkippableTheory]
    [MemberData(nameof(Pairs))]
    public void Action_code_N_disagrees_with_every_change_that_is_more_than_clerical_and_with_no_other(int older, int newer)
    {
        var entries = Entries(newer);
        var expected = Differences(older, newer)
            .Where(difference => !s_remark.Contains(difference.Field) && !IsMatterOfBlanks(difference))
            .Select(difference => difference.Identity).Distinct()
            .Where(identity => entries[identity].GetValueOrDefault("actionCode") == "N");

        var changes = Compare(older, newer).Changes;

        Sort(changes.Where(change => change.ActionCodeDisagreement?.StartsWith("N (No maintenance for this code), but ", StringComparison.Ordinal) is true)
            .Select(change => change.Identity)).Should().Equal(Sort(expected));
        changes.Where(change => change.ActionCodeDisagreement?.StartsWith('A') is true).Should().BeEmpty("CMS says A of new entries only");
    }

    [SkippableFact]
    public void From_January_2025_to_January_2026()
    {
        var diff = Compare(3, 5);

        diff.QuartersApart.Should().Be(4);
        diff.ComparesNotOtherwiseClassified.Should().BeTrue();
        Of(HcpcsReleaseChangeKinds.Added).Should().HaveCount(364).And.OnlyContain(change => !change.IsModifier);
        Of(HcpcsReleaseChangeKinds.AlreadyEnded).Select(change => change.Identity).Should()
            .Equal("C9174", "C9175", "C9300", "C9301", "C9302", "C9303", "C9304", "C9305", "C9306");
        Of(HcpcsReleaseChangeKinds.Terminated).Should().HaveCount(147).And.OnlyContain(change => !change.IsModifier);
        Of(HcpcsReleaseChangeKinds.Retroactive).GroupBy(change => change.Newer!.TerminationDate).ToDictionary(group => group.Key!.Value, group => group.Count())
            .Should().Equal(new Dictionary<DateOnly, int> { [new DateOnly(2024, 12, 12)] = 17, [new DateOnly(2023, 12, 13)] = 3 });
        var reactivated = Of(HcpcsReleaseChangeKinds.Reactivated).Should().ContainSingle().Subject;
        reactivated.Identity.Should().Be("J0570");
        reactivated.Fields.Single(field => field.Field == HcpcsField.TerminationDate).Should()
            .Match<HcpcsFieldChange>(field => field.OldValues.Single() == "2024-12-31" && field.NewValues.IsEmpty);
        reactivated.ActionCodeDisagreement.Should().Be("N (No maintenance for this code), but the termination date was removed");
        Of(HcpcsReleaseChangeKinds.Dropped | HcpcsReleaseChangeKinds.DroppedAfterEnd).Should().BeEmpty();

        IEnumerable<HcpcsReleaseChange> Of(HcpcsReleaseChangeKinds kinds) => diff.Changes.Where(change => (change.Kinds & kinds) != 0);
    }

    [SkippableTheory]
    [MemberData(nameof(Pairs))]
    public void A_saved_table_compares_as_the_release_does(int older, int newer)
    {
        using var file = new MemoryStream();
        Table(newer).Save(file);
        file.Position = 0;

        var diff = HcpcsReleaseDiff.Compare(Table(older), HcpcsTable.Load(file));

        diff.Changes.Select(Describe).Should().Equal(Compare(older, newer).Changes.Select(Describe));

        static string Describe(HcpcsReleaseChange change) =>
            $"{change.Identity} {change.Kinds} {change.SharedWording} {change.ActionCodeDisagreement} {string.Join("; ", change.Fields)}";
    }

    private static string[] Sort(IEnumerable<string> texts) => [.. texts.Order(StringComparer.Ordinal)];

    private static HcpcsReleaseDiff Compare(int older, int newer) => HcpcsReleaseDiff.Compare(Table(older), Table(newer));

    private static HcpcsTable Table(int release)
    {
        var read = Official.Read(s_releases[release].File);
        return s_tables.GetOrAdd(release, _ => read.ToTable());
    }

    /// <summary>Only releases that both have the list of not otherwise classified codes can differ in it: the other lists are unknown.</summary>
    private static List<OfficialEntries.Difference> Differences(int older, int newer)
    {
        OfficialEntries olderEntries = Entries(older), newerEntries = Entries(newer);
        var differences = olderEntries.DifferencesTo(newerEntries);
        if (EmbeddedTableTests.ListedCodes(s_releases[older].File) is { } before && EmbeddedTableTests.ListedCodes(s_releases[newer].File) is { } after)
        {
            differences.AddRange(before.Union(after).Where(code => before.Contains(code) != after.Contains(code))
                .Where(code => olderEntries.Codes.Contains(code) && newerEntries.Codes.Contains(code))
                .Select(code => new OfficialEntries.Difference(
                    code, "notOtherwiseClassified", before.Contains(code) ? "true" : string.Empty, after.Contains(code) ? "true" : string.Empty)));
        }

        return differences;
    }

    private static OfficialEntries Entries(int release) => s_releases[release] is (var file, { } text, _, _)
        ? Official.Entries(file, text)
        : Official.SheetEntries(s_releases[release].File);

    private static HcpcsReleaseChangeKinds Kinds(
        List<OfficialEntries.Difference> differences, string lastDayOfOlder, string firstDayOfNewer, IReadOnlyDictionary<string, string> entry)
    {
        var kinds = HcpcsReleaseChangeKinds.None;
        foreach (var difference in differences)
        {
            kinds |= difference switch
            {
                { Field: "(entry)", Left: "missing" } => HcpcsReleaseChangeKinds.Added
                    | (entry.TryGetValue("terminationDate", out string? end) && IsBefore(end, firstDayOfNewer) ? HcpcsReleaseChangeKinds.AlreadyEnded : 0),
                { Field: "terminationDate", Left: "" } => HcpcsReleaseChangeKinds.Terminated
                    | (IsBefore(difference.Right, lastDayOfOlder) ? HcpcsReleaseChangeKinds.Retroactive : 0),
                { Field: "terminationDate", Right: "" } => HcpcsReleaseChangeKinds.Reactivated,
                { Field: "actionCode" or "actionEffectiveDate" } => HcpcsReleaseChangeKinds.None,
                { Field: "shortDescription" or "longDescription" } => IsMatterOfBlanks(difference) ? HcpcsReleaseChangeKinds.None : HcpcsReleaseChangeKinds.Reworded,
                { Field: "(entry)" or "addedDate" or "terminationDate" } => throw new InvalidOperationException($"{difference} is new to these releases: say what kind it is."),
                _ => HcpcsReleaseChangeKinds.Changed,
            };
        }

        return kinds == HcpcsReleaseChangeKinds.None ? HcpcsReleaseChangeKinds.Clerical : kinds;
    }

    private static bool IsBefore(string day, string other) => string.CompareOrdinal(day, other) < 0;

    private static bool IsMatterOfBlanks(OfficialEntries.Difference difference) =>
        difference.Field is "shortDescription" or "longDescription" && Words(difference.Left).SequenceEqual(Words(difference.Right));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
