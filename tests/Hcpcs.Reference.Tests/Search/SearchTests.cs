using Hcpcs.Reference.Tests.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Tests.Search;

public class SearchTests
{
    private static readonly HcpcsCode s_elevidys = HcpcsCode.Parse("J1413");

    private static readonly HcpcsSearch s_search = new(HcpcsTable.Embedded);

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
        s_search.Search(text).Hits.Select(hit => hit.ToString()).FirstOrDefault().Should().Be(expected);

    [Fact]
    public void The_mileage_of_an_ambulance_is_found_by_the_name_of_its_section()
    {
        var hit = s_search.Search("ambulance statute mileage").Hits.Take(5).Should().ContainSingle(hit => hit.Code == HcpcsCode.Parse("A0425")).Subject;

        hit.Match.Should().Be(HcpcsSearchMatch.Words);
        hit.Fields.Should().HaveFlag(HcpcsSearchFields.Section).And.HaveFlag(HcpcsSearchFields.ShortDescription);
    }

    [Fact]
    public void Power_wheelchairs_of_group_2_are_K_codes()
    {
        var hits = s_search.Search("power wheelchair group 2", new HcpcsSearchOptions { Limit = 100 }).Hits;

        hits.Where(hit => hit.IsAsTyped).Should().HaveCountGreaterThan(15).And.OnlyContain(hit => hit.Code!.Value.Letter == 'K');
        hits.Select(hit => hit.Identity).Should().Contain(["K0820", "K0843"]);
    }

    [Fact]
    public void The_beginning_of_a_code_lists_the_codes_that_begin_so_in_order()
    {
        var expected = HcpcsTable.Embedded.EnumerateCodes().Select(record => record.Code.ToString())
            .Where(code => code.StartsWith("J141", StringComparison.Ordinal));

        var hits = s_search.Search("j141").Hits;

        hits.Where(hit => hit.Match == HcpcsSearchMatch.CodePrefix).Select(hit => hit.ToString()).Should().Equal(expected).And.HaveCount(5);
        hits[0].Match.Should().Be(HcpcsSearchMatch.CodePrefix);
    }

    [Theory]
    [InlineData("J1")]
    [InlineData("q4")]
    public void A_modifier_that_codes_begin_with_comes_before_them(string text)
    {
        string[] codes = [.. HcpcsTable.Embedded.EnumerateCodes().Select(record => record.Code.ToString())
            .Where(code => code.StartsWith(text, StringComparison.OrdinalIgnoreCase))];

        var hits = s_search.Search(text, new HcpcsSearchOptions { Limit = 10_000 }).Hits;
        var completions = s_search.Complete(text, new HcpcsSearchOptions { Limit = 1 + codes.Length }).Completions;

        codes.Should().HaveCountGreaterThan(100);
        hits[0].Should().Match<HcpcsSearchHit>(hit => hit.Modifier == HcpcsModifier.Parse(text) && hit.Match == HcpcsSearchMatch.Code);
        hits.Skip(1).TakeWhile(hit => hit.Match == HcpcsSearchMatch.CodePrefix).Select(hit => hit.ToString()).Should().BeEquivalentTo(codes);
        completions.Should().OnlyContain(completion => completion.Kind == HcpcsCompletionKind.Code);
        completions[0].Modifier.Should().Be(HcpcsModifier.Parse(text));
        completions.Skip(1).Select(completion => completion.Code.ToString()).Should().Equal(codes);
    }

    [Fact]
    public void The_beginning_of_a_code_is_a_letter_and_digits()
    {
        foreach (string text in (string[])["J1.", "J1.4", "J1-", "J/1"])
        {
            s_search.Complete(text).Completions.Should().NotContain(completion => completion.Kind == HcpcsCompletionKind.Code, "{0} begins no code", text);
        }
    }

    [Fact]
    public void Words_of_any_script_are_found_whole_and_by_their_beginning()
    {
        string[] words = ["дом", "кот", "домик", "котик", "дым", "дома", "домино", "коты", "żółw", "żółty", "ÿa", "жук", "病院", "病人"];
        var search = Search([.. words.Select((word, i) => Record($"A{1000 + i}", word))]);

        foreach (string word in words)
        {
            search.Search(word).Hits.TakeWhile(hit => hit.Match == HcpcsSearchMatch.WholeText).Select(hit => words[hit.Code!.Value.Number - 1000])
                .Should().Equal(word);
            string beginning = word[..Math.Min(3, word.Length)];
            search.Search(beginning).Hits.Select(hit => words[hit.Code!.Value.Number - 1000]).Should().BeEquivalentTo(
                words.Where(other => other.StartsWith(beginning, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Many_words_that_begin_alike_and_many_names_of_a_code_are_each_found()
    {
        string[] words = [.. Enumerable.Range(0, 5000).Select(i => string.Create(5, i * 2371 % 5000, static (text, number) =>
        {
            for (int place = 0; place < text.Length; place++, number /= 7)
            {
                text[place] = (char)('a' + number % 7);
            }
        }))];
        string[] names = [.. words.Distinct(StringComparer.Ordinal).Select(word => "abcdefgh" + word)];
        var release = new HcpcsRelease(new HcpcsQuarter(2026, 1));
        var search = new HcpcsSearch(HcpcsTable.Create(
            release, [Record("A1000", "One"), Record("A1001", "Two")], [],
            new HcpcsProductNames(release.Quarter, names.Concat(names.Select(name => name.ToUpperInvariant()))
                .Select(name => KeyValuePair.Create(HcpcsCode.Parse("A1000"), name)))));

        names.Should().OnlyContain(name => search.Search(name, null).Hits[0].Match == HcpcsSearchMatch.WholeText
            && search.Search(name, null).Hits[0].Fields == HcpcsSearchFields.Name);
        search.Complete("abcdefgh", new HcpcsSearchOptions { Limit = 100_000 }).Completions.Where(completion => completion.Kind == HcpcsCompletionKind.Name)
            .Select(completion => completion.Text).Should().Equal(names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_row_of_a_text_says_which_fields_have_it()
    {
        var search = Search([.. Enumerable.Range(0, 300).Select(i => i % 3 == 0
            ? Record($"A{1000 + i}", "Walker", "Aid")
            : i % 3 == 1 ? Record($"A{1000 + i}", "Aid", "Walker") : Record($"A{1000 + i}", "Walker", "Walker"))]);

        search.Search("walker", new HcpcsSearchOptions { Limit = 1000 }).Hits.Should().HaveCount(300).And.OnlyContain(
            hit => hit.Match == HcpcsSearchMatch.WholeText && hit.Fields == (hit.Code!.Value.Number % 3 == 1000 % 3 ? HcpcsSearchFields.ShortDescription
                : hit.Code!.Value.Number % 3 == 1001 % 3 ? HcpcsSearchFields.LongDescription
                : HcpcsSearchFields.ShortDescription | HcpcsSearchFields.LongDescription));
    }

    [Fact]
    public void A_filter_that_refuses_what_has_all_words_leaves_what_has_some()
    {
        var search = Search(
            Record("A1000", "Walker pneumatic") with { TerminationDate = new DateOnly(2020, 1, 1) },
            Record("A1001", "Walker heavy duty"),
            Record("A1002", "Bed"));

        search.Search("walker pneumatic").Hits.Select(hit => hit.ToString()).Should().Equal("A1000");
        search.Search("walker pneumatic", new HcpcsSearchOptions { ValidOn = new DateOnly(2026, 1, 1) }).Hits
            .Select(hit => (hit.ToString(), hit.Match)).Should().Equal(("A1001", HcpcsSearchMatch.SomeWords));
    }

    [Fact]
    public void Words_that_entries_have_are_not_taken_for_typing_errors()
    {
        var search = Search(
            Record("A1000", "Wheelchair back, brake"), Record("A1001", "Back support"), Record("A1002", "Knee brace"), Record("A1003", "Bracelet"));

        search.Search("back brace").Hits.Should().HaveCountGreaterThan(1).And.OnlyContain(hit => hit.Match == HcpcsSearchMatch.SomeWords);
        search.Search("back braec").Hits[0].Should().Match<HcpcsSearchHit>(
            hit => hit.Match == HcpcsSearchMatch.SomeWords || hit.Match == HcpcsSearchMatch.TypingError);
        s_search.Search("back brace").Hits.Should().NotContain(
            hit => hit.Match == HcpcsSearchMatch.TypingError || hit.Match == HcpcsSearchMatch.NearWholeText);
    }

    [Theory]
    [InlineData("chemotherapy infusion", "chemo infus")]
    [InlineData("wheelchair battery", "wc batt")]
    [InlineData("without mattress", "w/o mattress")]
    [InlineData("hospital outpatient", "hosp outpt")]
    public void An_abbreviation_and_its_word_find_each_other(string words, string abbreviated)
    {
        static IEnumerable<string> Whole(string text) => s_search.Search(text, new HcpcsSearchOptions { Limit = 10_000 }).Hits
            .Where(hit => hit.IsAsTyped).Select(hit => hit.ToString()).Order(StringComparer.Ordinal);

        Whole(words).Should().NotBeEmpty().And.Equal(Whole(abbreviated));
    }

    [Theory]
    [InlineData(HcpcsSearchMatch.Code, true)]
    [InlineData(HcpcsSearchMatch.WholeText, true)]
    [InlineData(HcpcsSearchMatch.CodePrefix, true)]
    [InlineData(HcpcsSearchMatch.NameOrShortDescription, true)]
    [InlineData(HcpcsSearchMatch.Words, true)]
    [InlineData(HcpcsSearchMatch.NearWholeText, false)]
    [InlineData(HcpcsSearchMatch.WordPrefixes, false)]
    [InlineData(HcpcsSearchMatch.TypingError, false)]
    [InlineData(HcpcsSearchMatch.SomeWords, false)]
    public void A_hit_is_as_typed_unless_a_word_was_completed_corrected_or_is_missing(HcpcsSearchMatch match, bool isAsTyped) =>
        new HcpcsSearchHit { Entry = Record("A1000", "Walker"), Match = match, Query = "walker" }.IsAsTyped.Should().Be(isAsTyped);

    [Fact]
    public void A_better_match_comes_before_a_worse_one_and_an_ended_entry_after_its_equal()
    {
        var search = Search(
            Record("A1000", "Walkers", "Aid"),
            Record("A1001", "Aid", "Walker, any type"),
            Record("A1002", "Walker heavy duty", "Aid") with { TerminationDate = new DateOnly(2026, 3, 30) },
            Record("A1003", "Walker heavy duty", "Aid") with { TerminationDate = new DateOnly(2026, 3, 31) },
            Record("A1004", "Walker", "Aid"),
            Record("A1005", "Welker", "Aid"));

        search.Search("walker").Hits.Select(hit => (hit.ToString(), hit.Match)).Should().Equal(
            ("A1004", HcpcsSearchMatch.WholeText),
            ("A1000", HcpcsSearchMatch.NameOrShortDescription),
            ("A1001", HcpcsSearchMatch.Words),
            ("A1003", HcpcsSearchMatch.NameOrShortDescription),
            ("A1002", HcpcsSearchMatch.NameOrShortDescription));
        search.Search("wxlker").Hits.Select(hit => hit.ToString()).Should().Equal("A1004", "A1005", "A1000", "A1001", "A1003", "A1002");
        search.Search("walker pneumonia").Hits.Select(hit => hit.Match).Should().OnlyContain(match => match == HcpcsSearchMatch.SomeWords);
    }

    [Fact]
    public void Highlights_are_the_words_that_matched()
    {
        static string[] Words(string query, string text) =>
            [.. s_search.Search(query).Hits[0].Highlight(text).Select(range => text[range])];

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
        s_search.Search(text).Hits.Should().BeEmpty();
        s_search.Complete(text).Completions.Should().BeEmpty();
    }

    [Fact]
    public void A_very_long_text_is_searched_by_its_beginning()
    {
        string words = string.Concat(Enumerable.Repeat("valoctocogene wheelchair zzzzzzz ", 3000));

        s_search.Search(words).Hits.Should().NotBeEmpty();
        s_search.Search(new string('a', 100_000)).Hits.Should().BeEmpty();
        s_search.Search(new string('-', 100_000)).Hits.Should().BeEmpty();
        s_search.Search(words).Hits[0].Highlight(words).Should().HaveCount(9000);
    }

    [Fact]
    public void Arguments_are_checked()
    {
        FluentActions.Invoking(() => new HcpcsSearch(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => s_search.Search(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => s_search.Complete(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new HcpcsSearchOptions { Limit = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new HcpcsSearchOptions { Offset = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => s_search.Search("bed").Hits[0].ToHtml(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => s_search.Search("bed").Hits[0].Highlight(null!)).Should().Throw<ArgumentNullException>();
    }

    /// <summary>On a table of its own: searches of the same table at the same time would take what the last one worked with.</summary>
    [Fact]
    public void A_search_allocates_only_its_hits()
    {
        const int Hits = 20;
        var search = Search([.. HcpcsTable.Embedded.EnumerateCodes().Where(record => record.Code.Letter is 'E' or 'K')]);
        search.Search("power wheelchair").Hits.Should().HaveCount(Hits);

        // The result with its lists, an array of references, and for each hit its record's reference, two enums and the text.
        Least(() => search.Search("power wheelchair")).Should().BeLessThanOrEqualTo(64 + 24 + Hits * (8 + 40));
        Least(() => search.Search("qzxwv")).Should().Be(0);

        // What the runtime does on a thread beside the call, now and then, is not in the least of some measurements.
        static long Least(Action action) => Enumerable.Range(0, 10).Min(_ => Allocation.Of(action, calls: 1));
    }

    [Fact]
    public void The_search_is_registered_over_the_registered_lookup()
    {
        using var embedded = new ServiceCollection().AddHcpcsReference().BuildServiceProvider(validateScopes: true);
        using var own = new ServiceCollection().AddSingleton<IHcpcsLookup>(new ForwardingLookup(HcpcsTable.Embedded)).AddHcpcsReference()
            .BuildServiceProvider();

        embedded.GetRequiredService<IHcpcsSearch>().Should().BeSameAs(embedded.GetRequiredService<IHcpcsSearch>());
        embedded.GetRequiredService<IHcpcsSearch>().Search("roctavian").Hits[0].Entry.Should().BeSameAs(HcpcsTable.Embedded.Get("J1412"));
        own.GetRequiredService<IHcpcsSearch>().Search("roctavian").Hits[0].Code.Should().Be(HcpcsCode.Parse("J1412"));
    }

    [Fact]
    public void Completions_are_codes_then_names_then_words_then_entries()
    {
        var ten = new HcpcsSearchOptions { Limit = 10 };

        s_search.Complete("J141").Completions.Take(5).Should().OnlyContain(completion => completion.Kind == HcpcsCompletionKind.Code)
            .And.Contain(completion => completion.Code == HcpcsCode.Parse("J1412") && completion.Text == "Inj roctavian ml 2x10^13vc g");
        s_search.Complete("elev").Completions[0].Should().Be(new HcpcsCompletion
        {
            Kind = HcpcsCompletionKind.Name,
            Text = "Elevidys",
            Code = s_elevidys,
            Highlights = [0..4],
        });
        s_search.Complete("Omnipaque 3").Completions[0].Text.Should().Be("Omnipaque 300");
        s_search.Complete("power wheelc").Completions.Should().StartWith(new HcpcsCompletion
        {
            Kind = HcpcsCompletionKind.Word,
            Text = "power wheelchair",
            Highlights = [0..5, 6..12],
        });
        s_search.Complete("power wheelchair ", ten).Completions.Should().OnlyContain(completion => completion.Kind == HcpcsCompletionKind.Entry)
            .And.HaveCount(10);
        s_search.Complete("ambulance roct").Completions.Should().NotContain(completion => completion.Kind == HcpcsCompletionKind.Word);
        s_search.Complete("wheel", new HcpcsSearchOptions { Limit = 2 }).Completions.Should().HaveCount(2);
    }

    /// <summary>A code and a word that are both only begun fit better than a code that is begun and a word that is whole, but in the long text.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_lower_limit_gives_the_first_of_the_same_hits(int limit)
    {
        var search = Search(Record("A1000", "Aid", "Aid to walk"), Record("A1001", "Walker"));

        var result = search.Search("a10 walk", new HcpcsSearchOptions { Limit = limit });

        result.Hits.Select(hit => hit.Identity).Should().Equal(new[] { "A1001", "A1000" }.Take(limit));
        result.Total.Should().Be(2);
    }

    [Fact]
    public void Type_ahead_on_a_day_leaves_out_what_is_not_valid_then()
    {
        var day = new HcpcsSearchOptions { ValidOn = new DateOnly(2026, 1, 1), Limit = 10_000 };

        var all = s_search.Complete("C9", day with { ValidOn = null });
        var valid = s_search.Complete("C9", day);

        all.Completions.Should().Contain(completion => completion.Code == HcpcsCode.Parse("C9136"), "it ended, and is found where no day is asked");
        valid.Completions.Select(completion => completion.Code).Should().NotBeEmpty().And.BeEquivalentTo(
            HcpcsTable.Embedded.EnumerateCodes().Where(record => record.Code.ToString().StartsWith("C9", StringComparison.Ordinal)
                && record.IsValidOn(day.ValidOn!.Value)).Select(record => record.Code));
        all.Total.Should().BeGreaterThan(valid.Total);
    }

    [Fact]
    public void A_word_is_completed_only_to_what_wanted_entries_have()
    {
        var search = Search(
            Record("A1000", "Walker pneumatic") with { TerminationDate = new DateOnly(2020, 1, 1) },
            Record("A1001", "Walker pneumonia"));
        string[] Words(string text, DateOnly? day) => [.. search.Complete(text, new HcpcsSearchOptions { ValidOn = day }).Completions
            .Where(completion => completion.Kind == HcpcsCompletionKind.Word).Select(completion => completion.Text)];

        Words("pneu", null).Should().Equal("pneumatic", "pneumonia");
        Words("pneu", new DateOnly(2026, 1, 1)).Should().Equal("pneumonia");
        Words("walker pneu", new DateOnly(2026, 1, 1)).Should().Equal("walker pneumonia");
    }

    [Fact]
    public void A_text_is_shown_as_html_with_its_matched_words_marked()
    {
        var search = Search(Record("A1000", "Walker <b>\"x\" & wheels</b>"));

        search.Search("wheels walker").Hits[0].ToHtml("Walker <b>\"x\" & 'wheels'</b>").Should().Be(
            "<mark>Walker</mark> &lt;b&gt;&quot;x&quot; &amp; &#39;<mark>wheels</mark>&#39;&lt;/b&gt;");
        search.Search("walker").Hits[0].ToHtml("<script>").Should().Be("&lt;script&gt;");
        search.Complete("walk").Completions.Select(completion => completion.ToHtml()).Should().Equal(
            "<mark>walk</mark>er", "<mark>Walk</mark>er &lt;b&gt;&quot;x&quot; &amp; wheels&lt;/b&gt;");
    }

    [Fact]
    public void A_result_can_be_made_by_hand()
    {
        var hit = new HcpcsSearchHit { Entry = Record("A1000", "Walker, heavy"), Match = HcpcsSearchMatch.Words, Query = "walker" };
        var modifier = hit with { Entry = new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("JZ") } };

        hit.ToString().Should().Be("A1000");
        hit.Code.Should().Be(HcpcsCode.Parse("A1000"));
        hit.Modifier.Should().BeNull();
        modifier.Identity.Should().Be("JZ");
        modifier.Code.Should().BeNull();
        modifier.Modifier.Should().Be(HcpcsModifier.Parse("JZ"));
        hit.ToHtml(hit.Entry.ShortDescription).Should().Be("<mark>Walker</mark>, heavy");
        new HcpcsSearchResult { Hits = [hit], Total = 7 }.Should().Be(new HcpcsSearchResult { Hits = [hit with { }], Total = 7 });
    }

    [Theory]
    [InlineData("power wheelchair power", "power wheelchair powered")]
    [InlineData("power power", "power powered")]
    public void The_word_completed_is_the_one_that_is_typed_last(string typed, string expected)
    {
        var search = Search(Record("A1000", "Powered wheelchair with power seat"), Record("A1001", "Power wheelchairs"));

        search.Complete(typed).Completions.Where(completion => completion.Kind == HcpcsCompletionKind.Word).Select(completion => completion.Text)
            .Should().Equal(expected);

        string many = string.Join(' ', Enumerable.Range(0, 64).Select(i => (char)('a' + i / 26) + "q" + (char)('a' + i % 26)));
        search.Complete(many + " pow").Completions.Should().NotContain(completion => completion.Kind == HcpcsCompletionKind.Word);
    }

    [Fact]
    public void A_table_without_entries_finds_nothing()
    {
        var search = new HcpcsSearch(HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2026, 1)), [], []));

        search.Search("wheelchair").Hits.Should().BeEmpty();
        search.Search("J1412").Hits.Should().BeEmpty();
        search.Complete("w").Completions.Should().BeEmpty();
    }

    private static HcpcsRecord Record(string code, string shortText, string? longText = null) =>
        new() { Code = HcpcsCode.Parse(code), ShortDescription = shortText, LongDescription = longText ?? shortText };

    private static HcpcsSearch Search(params HcpcsRecord[] records) =>
        new(HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2026, 1)), records, []));
}
