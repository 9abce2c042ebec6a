using System.Diagnostics.CodeAnalysis;
using Hcpcs.Reference.Tests.Validation;

namespace Hcpcs.Reference.Tests.Search;

/// <summary>Search takes any lookup: a table, a decorator, one whose release is replaced, and a mock that answers nothing.</summary>
public class SearchLookupTests
{
    [Fact]
    public void Searches_of_the_same_lookup_share_one_index()
    {
        var table = Table(2026, "walker");
        var other = Table(2026, "walker");
        SearchIndex.IsMadeFor(table).Should().BeFalse("nobody has searched yet");

        new HcpcsSearch(table).Search("walker").Total.Should().Be(1);
        var index = SearchIndex.Of(table);
        new HcpcsSnapshot(table).Search.Complete("walk").Total.Should().Be(2);

        SearchIndex.Of(table).Should().BeSameAs(index);
        SearchIndex.IsMadeFor(other).Should().BeFalse();
    }

    [Fact]
    public void Many_who_come_first_at_the_same_time_get_one_index()
    {
        var table = Table(2026, "walker");
        var indexes = new SearchIndex[16];

        Parallel.For(0, indexes.Length, i => indexes[i] = SearchIndex.Of(table));

        indexes.Should().AllSatisfy(index => index.Should().BeSameAs(indexes[0]));
    }

    [Fact]
    public void An_index_goes_with_its_lookup()
    {
        var index = IndexOfATableThatIsGone();

        for (int i = 0; i < 20 && index.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        index.IsAlive.Should().BeFalse();

        static WeakReference IndexOfATableThatIsGone()
        {
            var table = Table(2026, "walker");
            new HcpcsSearch(table).Search("walker").Total.Should().Be(1);
            return new WeakReference(SearchIndex.Of(table));
        }
    }

    [Fact]
    public void A_lookup_that_is_not_a_table_is_searched_by_its_own_records_and_names()
    {
        var search = new HcpcsSearch(new ForwardingLookup(HcpcsTable.Embedded));

        search.Search("roctavian").Hits.Should().Equal(new HcpcsSearch(HcpcsTable.Embedded).Search("roctavian").Hits);
        search.Complete("elev").Completions.Should().Equal(new HcpcsSearch(HcpcsTable.Embedded).Complete("elev").Completions);
    }

    [Fact]
    public void A_call_searches_the_release_that_is_in_use_when_it_begins()
    {
        var lookup = new ReplaceableLookup(Table(2026, "walker"));
        var search = new HcpcsSearch(lookup);
        var snapshot = new HcpcsSnapshot(lookup);
        search.Search("walker").Hits.Should().ContainSingle();

        lookup.Current = Table(2027, "bed");

        search.Search("walker").Hits.Should().BeEmpty();
        search.Search("bed").Hits.Should().ContainSingle();
        search.Complete("be").Completions.Should().HaveCount(2);
        search.Lookup.Should().BeSameAs(lookup);
        snapshot.Search.Search("walker").Hits.Should().ContainSingle("a snapshot stays with its release");
    }

    [Fact]
    public void A_lookup_whose_release_is_a_new_object_each_time_or_none_is_searched_too()
    {
        var table = Table(2026, "walker");

        new HcpcsSearch(new ReplaceableLookup(table) { MakesNew = true }).Search("walker").Hits.Should().ContainSingle();
        new HcpcsSearch(new ReplaceableLookup(table) { Current = null! }).Search("walker").Hits.Should().BeEmpty();
    }

    [Fact]
    public void A_mock_that_answers_nothing_has_nothing()
    {
        var search = new HcpcsSearch(new NullLookup());

        search.Search("walker").Should().Be(new HcpcsSearchResult());
        search.Complete("J1").Should().Be(new HcpcsCompletionResult());
    }

    private static HcpcsTable Table(int year, string text) => HcpcsTable.Create(
        new HcpcsRelease(HcpcsQuarter.Of(new DateOnly(year, 1, 1))), [new HcpcsRecord { Code = HcpcsCode.Parse("A1000"), ShortDescription = text }], []);

    /// <summary>Every member answers what a mock does whose members nobody set up.</summary>
    private class NullLookup : IHcpcsLookup
    {
        public virtual HcpcsRelease Release => null!;

        public virtual IEnumerable<HcpcsRecord> EnumerateCodes() => null!;

        public virtual IEnumerable<HcpcsModifierRecord> EnumerateModifiers() => null!;

        public bool TryGet(HcpcsCode code, [NotNullWhen(true)] out HcpcsRecord? record)
        {
            record = null;
            return false;
        }

        public bool TryGet(HcpcsModifier modifier, [NotNullWhen(true)] out HcpcsModifierRecord? record)
        {
            record = null;
            return false;
        }

        public bool Contains(HcpcsCode code) => false;

        public bool Contains(HcpcsModifier modifier) => false;

        public bool TryGetValidity(HcpcsCode code, out ValidityPeriod validity)
        {
            validity = default;
            return false;
        }

        public bool TryGetValidity(HcpcsModifier modifier, out ValidityPeriod validity)
        {
            validity = default;
            return false;
        }

        public ValueList<string> GetProductNames(HcpcsCode code) => default;
    }

    private sealed class ReplaceableLookup(IHcpcsLookup current) : NullLookup, IReplaceable<IHcpcsLookup>
    {
        private IHcpcsLookup _current = current;

        public bool MakesNew { get; init; }

        public IHcpcsLookup Current
        {
            get => MakesNew ? new ForwardingLookup(_current) : _current;
            set => _current = value;
        }
    }
}
