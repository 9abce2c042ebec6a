using Hcpcs.Reference.Benchmarks;

namespace Hcpcs.Reference.Tests.Search;

/// <summary>What docs/guide/search.md says of the quality, over every code and every name of the official crosswalks, with some room.</summary>
public class SearchQualityTests
{
    private static readonly Lazy<ILookup<string, HcpcsCode>> s_january = new(() => SearchQuality.ReadNames(OfficialFiles.Path(
        "part-b-drugs/section 508 version of January 2026 ASP NDC-HCPCS Crosswalk 121725.csv")));

    private static readonly Lazy<SearchQuality> s_quality = new(() => new SearchQuality(
        new HcpcsSearch(HcpcsTable.Embedded), s_january.Value));

    /// <summary>What people type, with what a person judged to be the answer.</summary>
    [SkippableTheory]
    [InlineData(1, 0.72)]
    [InlineData(3, 0.85)]
    [InlineData(10, 0.93)]
    public void What_people_type_finds_what_answers_it(int first, double least)
    {
        string path = OfficialFiles.Path("../search/queries.tsv");

        var queries = SearchQueries.Read(path);
        var figure = queries.Success(new HcpcsSearch(HcpcsTable.Embedded), first);

        figure.Count.Should().Be(80);
        figure.Share.Should().BeGreaterThanOrEqualTo(least, "these are missed: {0}", string.Join("; ", figure.Missed));
    }

    [SkippableFact]
    public void Its_own_short_description_finds_a_code_in_the_first_3()
    {
        var figure = s_quality.Value.ShortDescriptions(first: 3);

        figure.Count.Should().Be(8623);
        figure.Share.Should().BeGreaterThanOrEqualTo(0.985, "these are missed: {0}", string.Join("; ", figure.Missed));
    }

    [SkippableFact]
    public void A_product_name_finds_its_code_first()
    {
        var figure = s_quality.Value.Names(first: 1);

        figure.Count.Should().Be(1024);
        figure.Share.Should().BeGreaterThanOrEqualTo(0.99, "these are missed: {0}", string.Join("; ", figure.Missed));
    }

    [SkippableFact]
    public void A_product_name_of_both_quarters_finds_its_code_in_the_first_5()
    {
        var october = SearchQuality.ReadNames(OfficialFiles.Path(
            "part-b-drugs/section 508 version of October 2025 ASP NDC-HCPCS Crosswalk 090525.csv"));

        var figure = s_quality.Value.Names(first: 5, october.Contains);

        figure.Count.Should().BeGreaterThan(950);
        figure.Missed.Should().BeEmpty();
    }

    [SkippableFact]
    public void A_misspelt_text_finds_a_code_that_has_it_in_the_first_5()
    {
        foreach (int seed in (int[])[1, 20260101])
        {
            var figure = s_quality.Value.Misspelt(first: 5, seed);

            figure.Count.Should().BeGreaterThan(20_000);
            figure.Share.Should().BeGreaterThanOrEqualTo(0.99, "these are missed: {0}", string.Join("; ", figure.Missed.Take(20)));
        }
    }
}
