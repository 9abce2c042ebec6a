namespace Hcpcs.Reference.Tests.Search;

/// <summary>The table of everyday words, against the embedded release: a line that leads nowhere, or only to what has ended, is a fault of it.</summary>
public class LayWordsTests
{
    private static readonly HcpcsSearch s_search = new(HcpcsTable.Embedded);

    private static readonly string[] s_lines =
        [.. File.ReadLines(Path.Combine(OfficialFiles.RepositoryRoot, "src/Hcpcs.Reference/Knowledge/LayWords.txt"))
            .Where(line => line.Length > 0 && line[0] is not ('#' or '['))];

    [Fact]
    public void Each_phrase_finds_something_that_is_valid_or_points_elsewhere()
    {
        s_lines.Should().HaveCountGreaterThan(300);
        foreach (string line in s_lines)
        {
            int separator = line.IndexOfAny(['=', '>']);
            foreach (string phrase in line[..separator].Split(',', StringSplitOptions.TrimEntries))
            {
                var result = s_search.Search(phrase);
                if (line[separator] == '>')
                {
                    result.Pointers.Should().ContainSingle("'{0}' points elsewhere", phrase).Which.Target.Should().Be(line[(separator + 1)..].Trim());
                }
                else
                {
                    result.Hits.Should().NotBeEmpty("'{0}' stands for something", phrase).And.Subject.First()
                        .Should().Match<HcpcsSearchHit>(hit => hit.IsAsTyped && hit.Entry.TerminationDate == null, "of '{0}'", phrase);
                }
            }
        }
    }

    [Fact]
    public void No_phrase_is_there_twice_and_a_word_is_what_a_search_takes_for_one()
    {
        var phrases = s_lines.SelectMany(line => line[..line.IndexOfAny(['=', '>'])].Split(',', StringSplitOptions.TrimEntries)).ToList();

        phrases.Should().OnlyHaveUniqueItems();
        s_lines.Where(line => line.Contains('=')).SelectMany(line => line[(line.IndexOf('=') + 1)..].Split([' ', '/', '~'], StringSplitOptions.RemoveEmptyEntries))
            .Should().OnlyContain(word => word.All(char.IsAsciiLetterLower) || word.All(char.IsAsciiDigit));
    }

    [Theory]
    [InlineData("mammogram", "CPT 77065-77067")]
    [InlineData("99214", "a CPT (HCPCS Level I) code")]
    [InlineData("E11.9", "an ICD-10-CM code")]
    [InlineData("D1110", "a CDT code")]
    [InlineData("office visit 99214", "a CPT (HCPCS Level I) code")]
    public void What_Level_II_does_not_have_is_pointed_to_without_hits(string text, string target)
    {
        var result = s_search.Search(text);

        result.Hits.Should().BeEmpty();
        result.Total.Should().Be(0);
        result.Pointers.Should().Contain(pointer => pointer.Target == target);
    }

    /// <summary>Lioresal and fluconazole are other drugs than what was typed.</summary>
    [Theory]
    [InlineData("libre", "J0475")]
    [InlineData("flu shot", "J1450")]
    public void A_word_of_the_table_is_not_taken_for_an_error_or_a_beginning(string text, string stranger) =>
        s_search.Search(text).Hits.Should().NotBeEmpty().And.NotContain(hit => hit.Identity == stranger);

    [Fact]
    public void Singular_and_plural_stop_words_and_amounts_do_not_decide()
    {
        var search = Search(Record("A1000", "Slings"), Record("A1001", "Orthosis, rigid"), Record("J1000", "Injection, examplin, 1 mg"));

        First(search, "sling").Should().Be("A1000");
        First(search, "orthoses").Should().Be("A1001");
        First(search, "the code for a sling").Should().Be("A1000");
        First(search, "examplin 80 mg").Should().Be("J1000");
        search.Search("examplin zzzqqq").Hits.Should().ContainSingle().Which.Match.Should().Be(HcpcsSearchMatch.SomeWords);
    }

    [Fact]
    public void What_is_seldom_meant_comes_behind()
    {
        var search = Search(
            Record("A1000", "Widget, repair"),
            Record("A1001", "Widget, unlisted"),
            Record("A1002", "Widget rack") with { TerminationDate = new DateOnly(2020, 1, 1) },
            Record("G8000", "Widget used"),
            Record("K1000", "Widget, sturdy"));

        search.Search("widget").Hits.Select(hit => hit.Identity).Should().Equal("K1000", "A1000", "A1001", "A1002", "G8000");
        First(search, "widget repair").Should().Be("A1000");
        First(search, "unlisted widget").Should().Be("A1001");
    }

    [Fact]
    public void The_thing_comes_before_what_is_for_it()
    {
        var search = Search(Record("A1000", "Battery for pump", "Battery for pump"), Record("A1001", "Pump, portable, with battery"));

        First(search, "pump").Should().Be("A1001");
    }

    [Fact]
    public void A_word_found_by_the_table_is_highlighted()
    {
        var hit = s_search.Search("knee scooter").Hits[0];

        hit.Identity.Should().Be("E0118");
        hit.ToHtml("Crutch substitute, lower").Should().Be("<mark>Crutch</mark> <mark>substitute</mark>, lower");
    }

    [Theory]
    [InlineData("nebuliser", "nebulizer")]
    [InlineData("hospitalbed", "hospital bed")]
    public void Another_spelling_finds_the_same_first(string typed, string written) =>
        First(s_search, typed).Should().Be(First(s_search, written));

    private static string First(HcpcsSearch search, string text) => search.Search(text).Hits[0].Identity;

    private static HcpcsRecord Record(string code, string shortText, string? longText = null) =>
        new() { Code = HcpcsCode.Parse(code), ShortDescription = shortText, LongDescription = longText ?? shortText };

    private static HcpcsSearch Search(params HcpcsRecord[] records) =>
        new(HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2026, 1)), records, []));
}
