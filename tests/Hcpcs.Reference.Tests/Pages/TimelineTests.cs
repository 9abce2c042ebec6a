using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Hcpcs.Reference.Pages;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>The timeline of pages that are made with the history. The days and words are those of CMS's releases.</summary>
public class TimelineTests
{
    private static readonly HcpcsPages s_pages = new(HcpcsTable.Embedded, new HcpcsPageData { History = HcpcsHistory.Embedded });

    [Fact]
    public void A_number_that_was_used_again_has_two_meanings()
    {
        var page = Page("J1440");

        Lines(page, PageTimelineKind.Meaning).Should().Equal(
            "Meaning 1|1994-01-01 to 2013-12-31|2016-01|Filgrastim 300 mcg injection",
            "Meaning 2|since 2023-07-01|2025-01 to 2026-01|Fecal microbiota jslm 1 ml. Another meaning than in 2016-01");
        Lines(page, PageTimelineKind.Change)[0].Should().Be("Change||between 2016-01 and 2018-01|It is not in the release any more: it had ended.");
    }

    [Fact]
    public void A_reopened_gap_is_neither_valid_nor_ended()
    {
        var page = Page("J0570");

        Lines(page, PageTimelineKind.ReopenedGap).Should().Equal(
            "Not known|2025-01-01 to 2025-09-30|between 2025-01 and 2025-10|It had ended and was reopened from a later day: whether it was valid in between, the data does not say.");
        Lines(page, PageTimelineKind.Meaning).Should().ContainSingle().Which.Should().StartWith("Meaning|since ");
        Lines(page, PageTimelineKind.Change).Should().Contain(line => line.StartsWith("Change||between 2025-01 and 2025-10|") && line.Contains("2024-12-31 became (none)"));
    }

    /// <summary>What a page says first, its facts and its questions, on a day that the record spans and that lies in the gap.</summary>
    [Fact]
    public void A_page_of_a_day_in_a_reopened_gap_says_that_nobody_knows()
    {
        const string NotKnown = "it had ended and was reopened from a later day: whether it was valid in between, the data does not say";
        var page = s_pages.Find(HcpcsCode.Parse("J0570"), new DateOnly(2025, 3, 1))!;

        page.Status.Should().Be(HcpcsStatus.OutsideCoverage);
        (page.Standing.Kind, page.Standing.Text).Should().Be((PageStandingKind.Unknown, $"on 2025-03-01: {NotKnown}."));
        page.Facts.Should().Contain(fact => fact.Name == "On 2025-03-01" && fact.Text == NotKnown);
        page.Questions.Should().Contain(question => question.Answer.StartsWith($"On 2025-03-01: {NotKnown}."));
        s_pages.Find(HcpcsCode.Parse("J0570"), new DateOnly(2025, 10, 1))!.Standing.Kind.Should().Be(PageStandingKind.Valid);
    }

    [Fact]
    public void An_end_that_moved_is_a_change() =>
        Lines(Page("G0154"), PageTimelineKind.Change).Should().ContainSingle(line => line.Contains("2015-12-31 became 2016-02-29"))
            .Which.Should().StartWith("Change||between 2016-01 and 2018-01|");

    [Fact]
    public void A_meaning_that_CMS_took_back_says_so_and_ends_where_the_next_one_begins()
    {
        var page = Page("G9890");

        Lines(page, PageTimelineKind.WithdrawnMeaning).Should().ContainSingle().Which.Should().Be(
            "Meaning 1|2018-01-01 to 2018-03-31|2018-01|Mac exam perf. Withdrawn: the next meaning began within its days, and by today's knowledge it was never valid");
        Lines(page, PageTimelineKind.Meaning).Should().ContainSingle().Which.Should().StartWith("Meaning 2|since 2018-04-01|");

        string[] bars = [.. Fragment(page, string.Empty).Descendants("svg").Elements("path").Take(2).Select(path => path.Attribute("d")!.Value)];
        var (withdrawn, present) = (Ends(bars[0]), Ends(bars[1]));
        withdrawn.To.Should().BeLessThanOrEqualTo(present.From, "its bar does not run on beside that of the next");
        Fragment(page, string.Empty).Descendants("svg").Elements("path").First().Attribute("fill")!.Value.Should().Be("none", "it is an outline: today it is valid on no day");

        static (double From, double To) Ends(string path)
        {
            string[] numbers = path.Split(['M', ' ', 'H', 'L'], StringSplitOptions.RemoveEmptyEntries);
            return (double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[2], CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void A_modifier_that_a_release_does_not_hold_has_a_change()
    {
        var page = s_pages.Find(HcpcsModifier.Parse("DA"))!;

        Lines(page, PageTimelineKind.Change).Should().Contain("Change||between 2018-01 and 2019-01|It is not in the release any more, though no end was given.");
        Lines(page, PageTimelineKind.Meaning).Should().ContainSingle().Which.Should().EndWith(". Not in the release of 2019-01, though it is in those around it");
    }

    [Fact]
    public void What_replaced_an_entry_is_on_its_timeline()
    {
        var page = Page("C9136");

        page.ReplacedBy.Select(entry => entry.Identity).Should().Equal("J7205");
        Lines(page, PageTimelineKind.ReplacedBy).Should().ContainSingle().Which.Should().StartWith("Replaced by J7205|since 2016-01-01|2026-01|");
        Lines(Page("J7205"), PageTimelineKind.Replaces).Should().Contain(line => line.StartsWith("Replaces Q9975|"));
    }

    [Fact]
    public void Without_a_history_there_is_none()
    {
        PageOf.Code("J1440").Timeline.Should().BeNull();
        PageOf.Code("J1440").ToHtml().Should().NotContain("<svg");
        PageOf.Code("J1440").ToJson().Should().NotContain("\"timeline\"");
    }

    [Fact]
    public void The_drawing_has_a_name_and_a_description_and_every_line_is_in_the_table()
    {
        foreach (string code in new[] { "J1440", "J0570", "G0154", "J7205", "A0021" })
        {
            var page = Page(code);
            var section = Fragment(page, "a-").Descendants("section").Single(part => part.Attribute("class")!.Value == "timeline");
            var drawing = section.Element("svg")!;

            drawing.Attribute("role")!.Value.Should().Be("img");
            string[] ids = drawing.Attribute("aria-labelledby")!.Value.Split(' ');
            ids.Should().Equal(drawing.Element("title")!.Attribute("id")!.Value, drawing.Element("desc")!.Attribute("id")!.Value);
            ids.Should().OnlyContain(id => id.StartsWith("a-"), "several fragments can stand on one page");
            foreach (var meaning in page.Timeline!.Entries.Where(entry => entry.Kind == PageTimelineKind.Meaning))
            {
                drawing.Element("desc")!.Value.Should().Contain(meaning.Name);
            }

            string[] rows = [.. section.Descendants("tbody").Elements("tr").Select(row => row.Elements().Last().Value)];
            rows.Should().HaveCount(page.Timeline!.Entries.Count);
            drawing.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "fill" or "stroke").Select(attribute => attribute.Value).Distinct()
                .Should().BeSubsetOf(["none", "currentColor"], "its colors are those of the page");
        }
    }

    /// <summary>Of a kind of line its shape is its own: colors tell nothing.</summary>
    [Fact]
    public void Dashes_are_for_days_of_which_nothing_is_known()
    {
        Fragment(Page("J0570"), string.Empty).Descendants("svg").Elements("path").Count(path => path.Attribute("stroke-dasharray") is not null).Should().Be(1);
        Fragment(Page("J1440"), string.Empty).Descendants("svg").Elements("path").Should().NotContain(path => path.Attribute("stroke-dasharray") != null);
    }

    [Fact]
    public void Everything_that_is_drawn_lies_in_the_drawing()
    {
        foreach (var record in HcpcsTable.Embedded.EnumerateCodes().Where((_, i) => i % 20 == 0))
        {
            var page = s_pages.Find(record.Code)!;
            foreach (var drawing in Fragment(page, string.Empty).Descendants("svg"))
            {
                double[] box = [.. drawing.Attribute("viewBox")!.Value.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
                page.Must(
                    drawing.Elements("text").All(text => Number(text, "x") >= 0 && Number(text, "x") <= box[2] && Number(text, "y") <= box[3] && text.Value.Length <= 60),
                    "its words have room");
                page.Must(
                    drawing.Elements("path").SelectMany(path => path.Attribute("d")!.Value.Split(['M', 'L', 'Z'], StringSplitOptions.RemoveEmptyEntries))
                        .Select(point => double.Parse(point.Split(' ', 'H', 'v')[0], CultureInfo.InvariantCulture)).All(x => x >= 0 && x <= box[2]),
                    "its bars lie within it");
            }
        }
    }

    [Fact]
    public void JSON_text_and_Markdown_have_the_same_facts()
    {
        var page = Page("J0570");
        using var json = JsonDocument.Parse(page.ToJson());
        var timeline = json.RootElement.GetProperty("timeline");

        timeline.GetRawText().Should().Be(JsonSerializer.Serialize(page.Timeline));
        timeline.GetProperty("releases").GetArrayLength().Should().Be(10);
        timeline.GetProperty("entries").EnumerateArray().Should().Contain(entry =>
            entry.GetProperty("kind").GetString() == "reopenedGap" && entry.GetProperty("firstDay").GetString() == "2025-01-01"
            && entry.GetProperty("lastDay").GetString() == "2025-09-30");
        foreach (var entry in page.Timeline!.Entries)
        {
            page.ToText().Should().Contain(entry.Text);
            page.ToMarkdown().Should().Contain(entry.Name);
        }
    }

    private static HcpcsPage Page(string code) => s_pages.Find(HcpcsCode.Parse(code))!;

    /// <summary>The rows of the table of a kind, cell by cell.</summary>
    private static string[] Lines(HcpcsPage page, PageTimelineKind kind)
    {
        var rows = page.GetParts().Single(part => part.Id == "timeline").Table!.Rows;
        return [.. rows.Where((_, i) => page.Timeline!.Entries[i].Kind == kind).Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))];
    }

    private static XElement Fragment(HcpcsPage page, string prefix) => XElement.Parse($"<x>{page.ToHtmlFragment(new HtmlPageOptions { IdPrefix = prefix })}</x>");

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
