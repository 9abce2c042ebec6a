using System.Xml.Linq;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>The fragment of HTML that an application puts into a page of its own.</summary>
public class HtmlFragmentTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void The_heading_of_the_code_has_the_level_that_was_asked_for_and_the_parts_are_one_below(int level)
    {
        var page = PageOf.Code("J1413");

        var content = WholeTablePageTests.Parse($"<div>{page.ToHtmlFragment(new HtmlPageOptions { HeadingLevel = level })}</div>").Root!;

        content.Descendants($"h{level}").Select(heading => heading.Element("code")!.Value).Should().Equal("J1413");
        content.Descendants($"h{level + 1}").Select(heading => heading.Value).Should().Equal(page.GetParts().Select(part => part.Heading));
        content.Descendants().Count(element => element.Name.LocalName is ['h', >= '1' and <= '6']).Should().Be(1 + page.GetParts().Count);
    }

    [Fact]
    public void The_whole_file_has_the_content_of_the_fragment()
    {
        var page = PageOf.Code("J1413");

        page.ToHtml().Should().Contain($"<main>\n{page.ToHtmlFragment(new HtmlPageOptions { HeadingLevel = 1 })}</main>");
        page.ToHtml(new HtmlPageOptions { IncludeEmptyFields = true, HeadingLevel = 3 }).Should()
            .Contain($"<main>\n{page.ToHtmlFragment(new HtmlPageOptions { IncludeEmptyFields = true, HeadingLevel = 1 })}</main>");
        page.ToHtmlFragment(new HtmlPageOptions { IncludeEmptyFields = true }).Should().Contain("(empty)");
    }

    /// <summary>A site has thousands of pages: what all of them would repeat stands on one of its own.</summary>
    [Fact]
    public void What_every_page_repeats_can_be_left_out()
    {
        var page = PageOf.Code("J1412");
        var content = WholeTablePageTests.Parse("<div>" + page.ToHtmlFragment(new HtmlPageOptions
        {
            SourceUrl = source => $"sources.html#{page.Sources.AsEnumerable().ToList().IndexOf(source) + 1}",
            IncludeQuestions = false,
            IncludeRemarks = false,
        }) + "</div>").Root!;

        content.Elements("section").Select(section => section.Attribute("class")!.Value).Should().NotIntersectWith(["sources", "questions"])
            .And.Contain(["payment", "record"]);
        content.Descendants("sup").SelectMany(sup => sup.Elements("a")).Should().NotBeEmpty()
            .And.OnlyContain(link => link.Attribute("href")!.Value == "sources.html#" + link.Value);
        content.Descendants("details").Where(details => details.Attribute("class")?.Value is "remarks").Should().BeEmpty();
    }

    [Fact]
    public void It_brings_no_document_style_or_script_along()
    {
        foreach (var page in PageOf.All())
        {
            string html = page.ToHtmlFragment();
            var content = WholeTablePageTests.Parse($"<div>{html}</div>").Root!;
            page.Must(content.Elements().Select(element => element.Name.LocalName).Distinct().SequenceEqual(["header", "section"]), "a header, then sections");
            page.Must(!content.Descendants().Any(element => element.Name.LocalName is "style" or "script" or "link"), "its elements are text");
        }
    }

    [Fact]
    public void Texts_of_the_data_are_escaped()
    {
        var page = PageOf.Code("J1413") with { PlainLanguage = "<script>alert(1)</script>" };

        page.ToHtmlFragment().Should().Contain("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>").And.NotContain("<script");
    }

    /// <summary>J7205 took the place of Q9975, which had taken that of C9136.</summary>
    [Fact]
    public void Codes_become_links_where_the_host_has_pages_of_them_but_for_the_page_itself()
    {
        string html = PageOf.Code("J7205").ToHtmlFragment(new HtmlPageOptions { CodeUrl = code => code == "Q9975" ? null : $"/codes/{code}?a=1&b=2" });

        html.Should().Contain("<a href=\"/codes/C9136?a=1&amp;b=2\">C9136</a>");
        html.Should().Contain("Q9975").And.NotContain("/codes/Q9975").And.NotContain("/codes/J7205");
        PageOf.Code("J7205").ToHtmlFragment().Should().NotContain("C9136</a>");
    }

    [Fact]
    public void Fields_become_links_in_place_of_their_definitions()
    {
        string html = PageOf.Code("J7205").ToHtmlFragment(new HtmlPageOptions { FieldUrl = field => "fields.html#" + field.JsonName });

        html.Should().Contain("<a href=\"fields.html#coverage\">" + HcpcsField.Coverage.Name + "</a>").And.NotContain(HcpcsField.Coverage.Definition);
        PageOf.Code("J7205").ToHtmlFragment().Should().Contain(HcpcsField.Coverage.Definition);
    }

    [Fact]
    public void Several_fragments_on_one_page_have_ids_of_their_own()
    {
        string both = string.Concat(new[] { "J1412", "J1413" }.Select(code => PageOf.Code(code).ToHtmlFragment(new HtmlPageOptions { IdPrefix = code + "-" })));

        var ids = WholeTablePageTests.Parse($"<div>{both}</div>").Descendants().Attributes("id").Select(id => id.Value).ToArray();
        ids.Should().OnlyHaveUniqueItems().And.Contain(["J1412-payment", "J1413-payment"]);
    }

    [Theory]
    [InlineData("Ended on 2015-03-31.", "Ended on <time datetime=\"2015-03-31\">Mar 31, 2015</time>.")]
    [InlineData("2024-02-30 is not a day, nor is 12024-01-01", "2024-02-30 is not a day, nor is 12024-01-01")]
    [InlineData("nominal 2 x 10^13 and 5x10^9", "nominal 2 x 10\u00B9\u00B3 and 5x10\u2079")]
    [InlineData("J1411, J1414-J1416 (AJ1411, J14111)", "<a href=\"J1411\">J1411</a>, <a href=\"J1414\">J1414</a>-J1416 (AJ1411, J14111)")]
    public void Days_are_in_the_US_form_and_powers_are_raised(string text, string html) =>
        (PageOf.Code("J1413") with { PlainLanguage = text }).ToHtmlFragment(new HtmlPageOptions { CodeUrl = code => code })
            .Should().Contain($"<p>{html}</p>");

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_level_that_leaves_no_room_for_the_parts_is_refused(int level) =>
        FluentActions.Invoking(() => PageOf.Code("J1413").ToHtmlFragment(new HtmlPageOptions { HeadingLevel = level })).Should().Throw<ArgumentOutOfRangeException>();
}
