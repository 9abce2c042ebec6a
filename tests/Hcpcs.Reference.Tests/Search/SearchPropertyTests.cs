using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Tests.Search;

public class SearchPropertyTests
{
    private static readonly HcpcsSearch s_search = new(HcpcsTable.Embedded);

    private static readonly HcpcsTable s_copy = HcpcsTable.Create(
        HcpcsTable.Embedded.Release, HcpcsTable.Embedded.EnumerateCodes(), HcpcsTable.Embedded.EnumerateModifiers(), new HcpcsProductNames(
            HcpcsTable.Embedded.Release.Quarter,
            from record in HcpcsTable.Embedded.EnumerateCodes()
            from name in HcpcsTable.Embedded.GetProductNames(record.Code)
            select KeyValuePair.Create(record.Code, name)));

    private static readonly HcpcsRecord[] s_records = [.. HcpcsTable.Embedded.EnumerateCodes()];

    private static readonly string[] s_words =
        [.. s_records.SelectMany(record => record.LongDescription.Split(' ').Concat(record.ShortDescription.Split(' '))).Distinct(StringComparer.Ordinal)];

    /// <summary>Anything, codes, and words of the descriptions, whole, cut off and misspelt.</summary>
    private static readonly Gen<string> s_texts = Gen.Frequency(
        (1, ArbMap.Default.ArbFor<string?>().Generator.Select(text => text ?? string.Empty)),
        (1, Gen.Elements("abJ140 '/.-\u2019\u00C9\u00DF\uD83D\uDE00w/o9s".ToCharArray()).ArrayOf().Select(characters => new string(characters))),
        (4, from words in Gen.Elements(s_words).NonEmptyListOf()
            from cut in Gen.Choose(0, 3)
            from changed in Gen.Choose(0, 100)
            select Change(string.Join(' ', words.Take(4)), cut, changed)));

    /// <summary>The beginning of a code with words: where the beginning of a word can have a better score than a whole one.</summary>
    private static readonly Gen<string> s_codesWithWords =
        from record in Gen.Elements(s_records)
        from length in Gen.Choose(2, 4)
        from words in Gen.Choose(1, 2)
        select $"{record.Code.ToString()[..length]} {string.Join(' ', record.ShortDescription.Split(' ').Take(words))}";

    private static readonly Gen<HcpcsSearchOptions> s_options =
        from record in Gen.Elements(s_records)
        from day in Gen.Choose(new DateOnly(2015, 1, 1).DayNumber, new DateOnly(2026, 4, 1).DayNumber)
        from filters in Gen.Choose(0, 31)
        from limit in Gen.Elements(1, 3, 20, 300, 100_000)
        select new HcpcsSearchOptions
        {
            ValidOn = (filters & 1) != 0 ? DateOnly.FromDayNumber(day) : null,
            Section = (filters & 2) != 0 ? HcpcsSection.Of(record.Code) : null,
            Betos = (filters & 4) != 0 ? record.Betos : null,
            PricingIndicator = (filters & 8) != 0 && record.PricingIndicators.Count > 0 ? record.PricingIndicators[0] : null,
            Coverage = (filters & 16) != 0 ? record.Coverage : null,
            Limit = limit,
        };

    [Fact]
    public void No_text_makes_a_search_throw_and_highlights_are_words_in_order()
    {
        Prop.ForAll(s_texts.ToArbitrary(), text =>
        {
            foreach (var completion in s_search.Complete(text).Completions)
            {
                _ = completion.ToHtml();
            }

            return s_search.Search(text).Hits.All(hit => HasSoundHighlights(hit, hit.Entry.ShortDescription)
                && HasSoundHighlights(hit, hit.Entry.LongDescription) && HasSoundHighlights(hit, text));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    /// <summary>A word finds what has it, and is among its highlights as it was sought, unless it names what another code set has.</summary>
    [Fact]
    public void Highlights_cover_the_words_sought()
    {
        var cases = from record in Gen.Elements(s_records) from seed in Gen.Choose(0, 100) select (record, seed);
        Prop.ForAll(cases.ToArbitrary(), item =>
        {
            string[] words = [.. item.record.LongDescription.Split(' ').Where(word => word.Length > 0 && word.All(char.IsAsciiLetter))];
            if (words.Length == 0)
            {
                return true;
            }

            string word = words[item.seed % words.Length];
            var result = s_search.Search(word, new HcpcsSearchOptions { Limit = 100_000 });
            if (result.Pointers.Count > 0)
            {
                // What is coded elsewhere is not searched for by that word alone.
                return result.Hits.IsEmpty;
            }

            var hit = result.Hits.Single(hit => hit.Code == item.record.Code);
            return hit.Highlight(item.record.LongDescription).Any(range => item.record.LongDescription[range] == word);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void The_same_search_gives_the_same_hits_and_a_lower_limit_the_first_of_them()
    {
        Prop.ForAll(s_texts.ToArbitrary(), s_options.ToArbitrary(), (text, options) =>
        {
            var hits = Describe(s_search.Search(text, options));
            var all = Describe(s_search.Search(text, options with { Limit = 100_000 }));
            return hits.Length <= options.Limit
                && hits.SequenceEqual(Describe(new HcpcsSearch(s_copy).Search(text, options)))
                && hits.SequenceEqual(all.Take(options.Limit));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void Pages_one_after_another_are_the_whole_and_each_says_how_much_that_is()
    {
        var texts = Gen.OneOf(s_texts, s_codesWithWords);
        var filters = Gen.OneOf(Gen.Constant(new HcpcsSearchOptions()), s_options);
        var cases = from text in texts from options in filters from size in Gen.Elements(1, 7, 20, 300) select (text, options, size);
        Prop.ForAll(cases.ToArbitrary(), item =>
        {
            var (text, options, size) = item;
            var all = s_search.Search(text, options with { Limit = 100_000 });
            var hits = new List<HcpcsSearchHit>();
            for (int offset = 0; offset <= Math.Min(all.Total, 10 * size); offset += size)
            {
                var page = s_search.Search(text, options with { Limit = size, Offset = offset });
                if (page.Total != all.Total)
                {
                    return false;
                }

                hits.AddRange(page.Hits);
            }

            return all.Hits.Count == all.Total && hits.SequenceEqual(all.Hits.Take(hits.Count)) && hits.Count == Math.Min(all.Total, 11 * size);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void Completions_come_in_pages_too_and_obey_the_filters()
    {
        var texts = from text in s_texts from cut in Gen.Choose(1, 12) select text[..Math.Min(cut, text.Length)];
        var cases = from text in texts from options in s_options from size in Gen.Elements(1, 7, 20) select (text, options, size);
        Prop.ForAll(cases.ToArbitrary(), item =>
        {
            var (text, options, size) = item;
            var all = s_search.Complete(text, options with { Limit = 100_000 });
            var completions = new List<HcpcsCompletion>();
            for (int offset = 0; offset <= Math.Min(all.Total, 5 * size); offset += size)
            {
                var page = s_search.Complete(text, options with { Limit = size, Offset = offset });
                if (page.Total != all.Total)
                {
                    return false;
                }

                completions.AddRange(page.Completions);
            }

            return all.Completions.Count == all.Total
                && completions.SequenceEqual(all.Completions.Take(completions.Count))
                && completions.Count == Math.Min(all.Total, 6 * size)
                && all.Completions.All(completion => completion.Kind == HcpcsCompletionKind.Word
                    ? s_search.Search(completion.Text, options) is var found && (found.Total > 0 || found.Pointers.Count > 0)
                    : IsWanted(EntryOf(completion), options))
                && all.Completions.Where(completion => completion.Kind is HcpcsCompletionKind.Code or HcpcsCompletionKind.Entry)
                    .GroupBy(completion => (completion.Code, completion.Modifier)).All(same => same.Count() == 1);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    [Fact]
    public void Filters_leave_what_the_records_say()
    {
        Prop.ForAll(s_texts.ToArbitrary(), s_options.ToArbitrary(), (text, options) =>
        {
            var unfiltered = s_search.Search(text, new HcpcsSearchOptions { Limit = 100_000 }).Hits;
            var filtered = s_search.Search(text, options with { Limit = 100_000 }).Hits;
            string[] wanted = Describe(unfiltered.Where(hit => IsWanted(hit.Entry, options)));

            // Where a filter refuses all that has every word, what has some of them is looked for.
            return Describe(filtered).SequenceEqual(wanted)
                || (wanted.Length == 0 && filtered.All(hit => hit.Match == HcpcsSearchMatch.SomeWords && IsWanted(hit.Entry, options)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Searches_at_the_same_time_do_not_disturb_each_other()
    {
        string[] texts = [.. s_words.Take(400).Select((word, i) => word + " " + s_words[i * 7])];
        string[][] expected = [.. texts.Select(text => Describe(s_search.Search(text)))];

        Parallel.For(0, 4 * texts.Length, i =>
        {
            _ = s_search.Complete(texts[i % texts.Length]);
            Describe(s_search.Search(texts[i % texts.Length])).Should().Equal(expected[i % texts.Length]);
        });
    }

    private static string Change(string text, int cut, int changed)
    {
        text = text[..Math.Max(0, text.Length - cut)];
        return changed < text.Length ? text.Remove(changed, 1) : text;
    }

    private static string[] Describe(HcpcsSearchResult result) => Describe(result.Hits);

    private static string[] Describe(IEnumerable<HcpcsSearchHit> hits) => [.. hits.Select(hit => $"{hit} {hit.Match} {hit.Fields}")];

    private static HcpcsEntry EntryOf(HcpcsCompletion completion) => completion.Code is { } code
        ? HcpcsTable.Embedded.Get(code)
        : HcpcsTable.Embedded.Get(completion.Modifier!.Value);

    private static bool IsWanted(HcpcsEntry entry, HcpcsSearchOptions options) =>
        (options.ValidOn is not { } day || entry.IsValidOn(day))
        && (options.Section is null || (entry is HcpcsRecord record && HcpcsSection.Of(record.Code) == options.Section))
        && (options.Betos is null || entry.Betos == options.Betos)
        && (options.PricingIndicator is not { } pricing || entry.PricingIndicators.Contains(pricing))
        && (options.Coverage is null || entry.Coverage == options.Coverage);

    private static bool HasSoundHighlights(HcpcsSearchHit hit, string text)
    {
        int after = 0;
        foreach (var range in hit.Highlight(text))
        {
            var (start, length) = range.GetOffsetAndLength(text.Length);
            if (start < after || length == 0 || !text.AsSpan(start, length).ToArray().All(c => char.IsLetterOrDigit(c) || c is '/' or '.'))
            {
                return false;
            }

            after = start + length;
        }

        return true;
    }
}
