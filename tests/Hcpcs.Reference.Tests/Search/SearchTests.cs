using Hcpcs.Reference.Tests.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Tests.Search;

public class SearchTests
{
    private static readonly HcpcsCode s_elevidys = HcpcsCode.Parse("J1413");

    private static readonly ClinicalNote s_note = new()
    {
        Code = s_elevidys,
        AddedDate = new DateOnly(2024, 1, 1),
        Names = ["Elevidys"],
        PlainLanguage = "A gene therapy given once.",
        WhatItIs = "A gene therapy.",
        UsedFor = "Duchenne muscular dystrophy.",
        HowGiven = "An infusion.",
    };

    /// <summary>With one note and two names, so that tests of them need no file.</summary>
    private static readonly HcpcsSearch s_search = new(
        HcpcsTable.Embedded,
        code => code == HcpcsCode.Parse("Q9967") ? ["Omnipaque 300", "Optiray-320"] : default,
        (code, added) => code == s_note.Code && added == s_note.AddedDate ? s_note : null);

    [Theory]
    [InlineData("roctavian", "J1412")]
    [InlineData("Roctavian®", "J1412")]
    [InlineData("elevidys", "J1413")]
    [InlineData("duchenne", "J1413")]
    [InlineData("J-code for Duchenne", "J1413")]
    [InlineData("omnipaque 300", "Q9967")]
    [InlineData("300 omnipaque", "Q9967")]
    [InlineData("optiray 320", "Q9967")]
    [InlineData(" j1412 ", "J1412")]
    [InlineData("J1412.", "J1412")]
    [InlineData("JZ", "JZ")]
    [InlineData("Ground mileage, per statute mile", "A0425")]
    [InlineData("mile statute per mileage ground", "A0425")]
    [InlineData("valoctocogene", "J1412")]
    [InlineData("valoctoc", "J1412")]
    [InlineData("vlaoctocogene", "J1412")]
    [InlineData("valoctocogen", "J1412")]
    [InlineData("valoctocoggene", "J1412")]
    [InlineData("valoctokogene", "J1412")]
    [InlineData("aloctocogene", "J1412")]
    [InlineData("elevydis", null)]
    [InlineData("eleividys", "J1413")]
    public void The_first_hit_is_what_the_text_names(string text, string? expected) =>
        s_search.Search(text).Select(hit => hit.ToString()).FirstOrDefault().Should().Be(expected);

    [Fact]
    public void The_mileage_of_an_ambulance_is_found_by_the_name_of_its_section()
    {
        var hit = s_search.Search("ambulance mileage").Take(5).Should().ContainSingle(hit => hit.Code == HcpcsCode.Parse("A0425")).Subject;

        hit.Match.Should().Be(HcpcsSearchMatch.Words);
        hit.Fields.Should().HaveFlag(HcpcsSearchFields.Section).And.HaveFlag(HcpcsSearchFields.ShortDescription);
    }

    [Fact]
    public void Power_wheelchairs_of_group_2_are_K_codes()
    {
        var hits = s_search.Search("power wheelchair group 2", new HcpcsSearchOptions { Limit = 100 });

        hits.Where(hit => hit.Match <= HcpcsSearchMatch.Words).Should().HaveCountGreaterThan(15).And.OnlyContain(hit => hit.Code.Letter == 'K');
        hits.Select(hit => hit.Code).Should().Contain([HcpcsCode.Parse("K0820"), HcpcsCode.Parse("K0843")]);
    }

    [Fact]
    public void The_beginning_of_a_code_lists_the_codes_that_begin_so_in_order()
    {
        var expected = HcpcsTable.Embedded.EnumerateRecords().Select(record => record.Code.ToString())
            .Where(code => code.StartsWith("J141", StringComparison.Ordinal));

        var hits = s_search.Search("j141");

        hits.Where(hit => hit.Match == HcpcsSearchMatch.CodePrefix).Select(hit => hit.ToString()).Should().Equal(expected).And.HaveCount(5);
        hits[0].Match.Should().Be(HcpcsSearchMatch.CodePrefix);
    }

    [Theory]
    [InlineData("chemotherapy infusion", "chemo infus")]
    [InlineData("wheelchair battery", "wc batt")]
    [InlineData("without mattress", "w/o mattress")]
    [InlineData("hospital outpatient", "hosp outpt")]
    public void An_abbreviation_and_its_word_find_each_other(string words, string abbreviated)
    {
        static IEnumerable<string> Whole(string text) => s_search.Search(text, new HcpcsSearchOptions { Limit = 10_000 })
            .Where(hit => hit.Match <= HcpcsSearchMatch.Words).Select(hit => hit.ToString()).Order(StringComparer.Ordinal);

        Whole(words).Should().NotBeEmpty().And.Equal(Whole(abbreviated));
    }

    [Fact]
    public void A_better_match_comes_before_a_worse_one_and_an_ended_entry_after_its_equal()
    {
        var release = new HcpcsRelease(new DateOnly(2026, 1, 1));
        static HcpcsRecord Record(string code, string shortText, string longText, DateOnly? end = null) => new()
        {
            Code = HcpcsCode.Parse(code),
            ShortDescription = shortText,
            LongDescription = longText,
            TerminationDate = end,
        };
        var search = new HcpcsSearch(HcpcsTable.Create(
            release,
            [
                Record("A1000", "Walkers", "Aid"),
                Record("A1001", "Aid", "Walker, any type"),
                Record("A1002", "Walker heavy duty", "Aid", new DateOnly(2026, 3, 30)),
                Record("A1003", "Walker heavy duty", "Aid", new DateOnly(2026, 3, 31)),
                Record("A1004", "Walker", "Aid"),
                Record("A1005", "Welker", "Aid"),
            ],
            []));

        search.Search("walker").Select(hit => (hit.ToString(), hit.Match)).Should().Equal(
            ("A1004", HcpcsSearchMatch.WholeText),
            ("A1003", HcpcsSearchMatch.NameOrShortDescription),
            ("A1002", HcpcsSearchMatch.NameOrShortDescription),
            ("A1001", HcpcsSearchMatch.Words),
            ("A1000", HcpcsSearchMatch.WordPrefixes));
        search.Search("wxlker").Select(hit => hit.ToString()).Should().Equal("A1004", "A1005", "A1003", "A1002", "A1001");
        search.Search("walker pneumonia").Select(hit => hit.Match).Should().OnlyContain(match => match == HcpcsSearchMatch.SomeWords);
    }

    [Fact]
    public void Highlights_are_the_words_that_matched()
    {
        static string[] Words(string query, string text) =>
            [.. s_search.Search(query)[0].Highlight(text).Select(range => text[range])];

        Words("power wheelchair group 2", "Power wheelchair, group 2 standard, captains chair").Should().Equal("Power", "wheelchair", "group", "2");
        Words("wheelchair without batt", "Whlchr w/o battery; WC").Should().Equal("Whlchr", "w/o", "battery", "WC");
        Words("valoctocgene", "Injection, valoctocogene roxaparvovec-rvox").Should().Equal("valoctocogene");
        Words("valoct", "Injection, valoctocogene roxaparvovec-rvox").Should().Equal("valoctocogene");
        Words("omnipaque 300", "Omnipaque 300").Should().Equal("Omnipaque", "300");
        Words("roctavian", "nothing of it").Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?!.,;:-()/\\\"'*")]
    [InlineData("\u0000\uFFFF\uD800")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("qzxwv")]
    public void What_names_nothing_finds_nothing(string text)
    {
        s_search.Search(text).Should().BeEmpty();
        s_search.Complete(text).Should().BeEmpty();
    }

    [Fact]
    public void A_very_long_text_is_searched_by_its_beginning()
    {
        string words = string.Concat(Enumerable.Repeat("valoctocogene wheelchair zzzzzzz ", 3000));

        s_search.Search(words).Should().NotBeEmpty();
        s_search.Search(new string('a', 100_000)).Should().BeEmpty();
        s_search.Search(new string('-', 100_000)).Should().BeEmpty();
        s_search.Search(words)[0].Highlight(words).Should().HaveCount(9000);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        FluentActions.Invoking(() => new HcpcsSearch(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => s_search.Search(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => s_search.Complete(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => s_search.Complete("a", 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new HcpcsSearchOptions { Limit = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => s_search.Search("bed")[0].Highlight(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_search_allocates_only_its_hits()
    {
        const int Hits = 20;
        s_search.Search("power wheelchair").Should().HaveCount(Hits);

        // An array of references, and for each hit a code, a modifier, two enums and the text.
        Allocation.Of(() => s_search.Search("power wheelchair"), calls: 100).Should().BeLessThanOrEqualTo(100 * (24 + Hits * (8 + 40)));
        Allocation.Of(() => s_search.Search("qzxwv")).Should().Be(0);
    }

    [Fact]
    public void The_search_is_registered_over_the_registered_lookup()
    {
        using var embedded = new ServiceCollection().AddHcpcsReference().BuildServiceProvider(validateScopes: true);
        using var own = new ServiceCollection().AddSingleton<IHcpcsLookup>(new ForwardingLookup(HcpcsTable.Embedded)).AddHcpcsReference()
            .BuildServiceProvider();

        embedded.GetRequiredService<IHcpcsSearch>().Lookup.Should().BeSameAs(HcpcsTable.Embedded);
        embedded.GetRequiredService<IHcpcsSearch>().Should().BeSameAs(embedded.GetRequiredService<IHcpcsSearch>());
        own.GetRequiredService<IHcpcsSearch>().Search("roctavian")[0].Code.Should().Be(HcpcsCode.Parse("J1412"));
    }

    [Fact]
    public void Completions_are_codes_then_names_then_words_then_entries()
    {
        s_search.Complete("J141").Take(5).Should().OnlyContain(completion => completion.Kind == HcpcsCompletionKind.Code)
            .And.Contain(completion => completion.Code == HcpcsCode.Parse("J1412") && completion.Text == "Inj roctavian ml 2x10^13vc g");
        s_search.Complete("elev")[0].Should().Be(new HcpcsCompletion(HcpcsCompletionKind.Name, "Elevidys", s_elevidys, default));
        s_search.Complete("Omni")[0].Text.Should().Be("Omnipaque 300");
        s_search.Complete("power wheelc").Should().StartWith(new HcpcsCompletion(HcpcsCompletionKind.Word, "power wheelchair", default, default));
        s_search.Complete("power wheelchair ").Should().OnlyContain(completion => completion.Kind == HcpcsCompletionKind.Entry).And.HaveCount(10);
        s_search.Complete("ambulance roct").Should().NotContain(completion => completion.Kind == HcpcsCompletionKind.Word);
        s_search.Complete("wheel", limit: 2).Should().HaveCount(2);
    }

    [Fact]
    public void A_table_without_entries_finds_nothing()
    {
        var search = new HcpcsSearch(HcpcsTable.Create(new HcpcsRelease(new DateOnly(2026, 1, 1)), [], []));

        search.Search("wheelchair").Should().BeEmpty();
        search.Search("J1412").Should().BeEmpty();
        search.Complete("w").Should().BeEmpty();
    }
}
