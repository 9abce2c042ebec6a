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

        var content = WholeTablePageTests.Parse($"<div>{page.ToHtmlFragment(headingLevel: level)}</div>").Root!;

        content.Descendants($"h{level}").Select(heading => heading.Value).Should().Equal("J1413");
        content.Descendants($"h{level + 1}").Select(heading => heading.Value).Should().Equal(page.GetParts().Select(part => part.Heading));
        content.Descendants().Count(element => element.Name.LocalName is ['h', >= '1' and <= '6']).Should().Be(1 + page.GetParts().Count);
    }

    [Fact]
    public void The_whole_file_has_the_content_of_the_fragment()
    {
        var page = PageOf.Code("J1413");

        page.ToHtml().Should().Contain($"<main>\n{page.ToHtmlFragment(headingLevel: 1)}</main>");
        page.ToHtml(includeEmptyFields: true).Should().Contain($"<main>\n{page.ToHtmlFragment(includeEmptyFields: true, headingLevel: 1)}</main>");
        page.ToHtmlFragment(includeEmptyFields: true).Should().Contain("(empty)");
    }

    [Fact]
    public void It_brings_no_document_style_or_id_along()
    {
        foreach (var page in PageOf.All())
        {
            string html = page.ToHtmlFragment();
            var content = WholeTablePageTests.Parse($"<div>{html}</div>").Root!;
            page.Must(content.Elements().Select(element => element.Name.LocalName).Distinct().SequenceEqual(["header", "section"]), "a header, then sections");
            page.Must(!content.Descendants().Select(element => element.Name.LocalName).Except(
                ["header", "section", "h2", "h3", "p", "dl", "div", "dt", "dd", "b", "small", "a"]).Any(), "its elements are text");
            page.Must(!content.Descendants().Attributes().Select(attribute => attribute.Name.LocalName).Except(["class", "href"]).Any(), "it has no id");
        }
    }

    [Fact]
    public void Texts_of_the_data_are_escaped()
    {
        var page = PageOf.Code("J1413") with { PlainLanguage = "<script>alert(1)</script>" };

        page.ToHtmlFragment().Should().Contain("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>").And.NotContain("<script");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_level_that_leaves_no_room_for_the_parts_is_refused(int level) =>
        FluentActions.Invoking(() => PageOf.Code("J1413").ToHtmlFragment(headingLevel: level)).Should().Throw<ArgumentOutOfRangeException>();
}
