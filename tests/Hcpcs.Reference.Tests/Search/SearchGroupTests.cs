namespace Hcpcs.Reference.Tests.Search;

/// <summary>What a result says of all entries found, of which only some are among the hits: their groups, and how the hits go on.</summary>
public class SearchGroupTests
{
    private static readonly HcpcsSearch s_search = new(HcpcsTable.Embedded);

    public static TheoryData<string> Texts => ["power wheelchair", "wheelchair", "modifier", "J1", "brace", "valoctokogene", "injection 10 mg", "a", "zzzz brace wheelchair"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Groups_are_what_counting_every_hit_gives(string text)
    {
        foreach (var options in (HcpcsSearchOptions[])[new(), new() { ValidOn = new DateOnly(2026, 1, 1) }, new() { IsModifier = true }, new() { IsModifier = false }])
        {
            var every = s_search.Search(text, options with { Limit = 100_000 });
            var lastDay = HcpcsTable.Embedded.Release.LastDay;

            var groups = s_search.Search(text, options with { CountGroups = true, Limit = 3 }).Groups;

            every.Hits.Should().HaveCount(every.Total);
            groups.ToDictionary(group => (group.Section, group.IsModifiers), group => (group.Total, group.Ended)).Should().Equal(
                every.Hits
                    .GroupBy(hit => (Section: hit.Code is { } code ? HcpcsSection.Of(code) : null, hit.Entry.IsModifier))
                    .ToDictionary(group => group.Key, group => (group.Count(), group.Count(hit => hit.Entry.TerminationDate < lastDay))));
            groups.Where(group => group.Section is not null).Select(group => group.Section!.First).Should().BeInAscendingOrder();
            groups.SkipWhile(group => group.Section is not null).All(group => group.Section is null).Should().BeTrue();
        }
    }

    [Fact]
    public void Groups_are_counted_only_where_they_are_asked_for() => s_search.Search("wheelchair").Groups.Should().BeEmpty();

    [Fact]
    public void Modifiers_alone_are_found_or_codes_alone()
    {
        s_search.Search("left side", new HcpcsSearchOptions { IsModifier = true }).Hits.Should().NotBeEmpty().And.OnlyContain(hit => hit.Entry.IsModifier);
        s_search.Search("left side", new HcpcsSearchOptions { IsModifier = false }).Hits.Should().OnlyContain(hit => !hit.Entry.IsModifier);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_next_offset_leads_through_all_hits_once(string text)
    {
        var every = s_search.Search(text, new HcpcsSearchOptions { Limit = 100_000 });
        var hits = new List<HcpcsSearchHit>();
        int? offset = 0;
        while (offset is { } next)
        {
            var result = s_search.Search(text, new HcpcsSearchOptions { Offset = next, Limit = Math.Max(1, every.Total / 3) });
            hits.AddRange(result.Hits);
            offset = result.NextOffset;
        }

        hits.Should().Equal(every.Hits);
        every.NextOffset.Should().BeNull();
    }

    [Fact]
    public void Nothing_follows_an_offset_behind_the_last_hit() =>
        s_search.Search("knee scooter", new HcpcsSearchOptions { Offset = 10_000 }).NextOffset.Should().BeNull();

    [Theory]
    [InlineData("knee scooter", "knee scooter, also called crutch substitute")]
    [InlineData("a Knee-Scooter for 2 weeks", "knee scooter, also called crutch substitute")]
    [InlineData("wheelchair van", null)] // CMS calls it that
    [InlineData("ambulance mileage", null)]
    public void What_CMS_calls_something_else_is_said(string text, string? expected) =>
        s_search.Search(text).AlsoCalled.Select(alias => alias.ToString()).Should().Equal(expected is null ? [] : [expected]);

    [Fact]
    public void What_is_elsewhere_is_a_pointer_and_is_not_called_otherwise()
    {
        var result = s_search.Search("mammogram");

        result.Pointers.Should().ContainSingle();
        result.AlsoCalled.Should().BeEmpty();
    }
}
