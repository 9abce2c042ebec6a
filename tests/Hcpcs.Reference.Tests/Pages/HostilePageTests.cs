using System.Text.Json;
using Hcpcs.Reference.Pages;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>Descriptions that would be markup, were they not escaped. A table can come from anywhere.</summary>
public class HostilePageTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</style><img src=x onerror=alert(1)>")]
    [InlineData("\"'><b>&amp;&lt;")]
    [InlineData("]]> <!-- --> <![CDATA[")]
    public void HTML_shows_the_text_as_it_is(string text)
    {
        string html = Page(text).ToHtml();

        var body = WholeTablePageTests.Parse(html).Root!.Element("body")!;
        body.Descendants("dd").Should().Contain(value => value.Value == text);
        WholeTablePageTests.Parse(html).Descendants("meta").Should().Contain(meta => (string?)meta.Attribute("content") == text);
        body.Descendants().Select(element => element.Name.LocalName).Should().NotContain(["script", "img"]);
    }

    [Fact]
    public void Characters_that_no_document_may_hold_are_replaced()
    {
        var page = new HcpcsPage
        {
            Entry = new HcpcsRecord { LongDescription = "a\0b\u001Bc\ud800d\uffffe\u0085f\ud83d\ude00" },
            Identity = "A0001",
            Release = new HcpcsRelease(new HcpcsQuarter(2026, 1)),
            PlainLanguage = "A test.",
        };

        string html = page.ToHtml();

        WholeTablePageTests.Parse(html).Root!.Value.Should().Contain("a b c\ufffdd\ufffde f\ud83d\ude00");
    }

    [Theory]
    [InlineData("# heading *bold* _it_ `code`", @"\# heading \*bold\* \_it\_ \`code\`")]
    [InlineData("[a](http://x) ![i](y) <b>", @"\[a\](http://x) \!\[i\](y) \<b\>")]
    [InlineData("a | b ~~c~~ $d$ &amp; \\", @"a \| b \~\~c\~\~ \$d\$ \&amp; \\")]
    [InlineData("- item", @"\- item")]
    [InlineData("1. item", @"1\. item")]
    [InlineData("line\n# heading", @"line \# heading")]
    public void Markdown_shows_the_text_as_it_is(string text, string escaped) =>
        Page(text).ToMarkdown().Should().Contain($"- **HCPCS Long Description**: {escaped}\\\n");

    [Fact]
    public void Line_breaks_and_escape_sequences_make_no_lines_of_text()
    {
        string text = Page("a\u001B[31mb\nRelease: none").ToText();

        text.Split('\n').Should().Contain("HCPCS Long Description: a [31mb Release: none");
        text.Should().NotContain("\u001B");
    }

    [Fact]
    public void JSON_gives_the_text_back()
    {
        const string Text = "\"\\\n</script>\u001B";

        using var json = JsonDocument.Parse(Page(Text).ToJson());

        json.RootElement.GetProperty("longDescription").GetString().Should().Be(Text);
    }

    [Theory]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("https://www.fda.gov/?a=1&b=\"2\"", true)]
    [InlineData("mailto:hcpcs@cms.hhs.gov", true)]
    [InlineData("tel:+1-877-735-1326", true)]
    public void Only_an_address_of_the_web_of_mail_or_of_a_telephone_becomes_a_link(string url, bool isLink)
    {
        var page = new HcpcsPage
        {
            Entry = new HcpcsRecord(),
            Identity = "A0001",
            Release = new HcpcsRelease(new HcpcsQuarter(2026, 1)),
            PlainLanguage = "A test.",
            Sources = [new PageSource { Name = "Label", Text = "FDA, 2025-11", Url = url }],
        };

        var links = WholeTablePageTests.Parse(page.ToHtml()).Descendants("a").Select(link => link.Attribute("href")!.Value);

        links.Should().Equal(isLink ? [url] : []);
    }

    private static HcpcsPage Page(string description)
    {
        var record = new HcpcsRecord { Code = HcpcsCode.Parse("A0001"), ShortDescription = "Test", LongDescription = description };
        return new HcpcsPages(HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2026, 1)), [record], [])).Find(record.Code)!;
    }
}
