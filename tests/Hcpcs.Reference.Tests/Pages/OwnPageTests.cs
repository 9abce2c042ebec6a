using System.Text.Json;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>A page that an application's test makes for itself.</summary>
public class OwnPageTests
{
    private static readonly HcpcsPage s_page = new()
    {
        Entry = new HcpcsRecord { Code = HcpcsCode.Parse("X0001"), ShortDescription = "Local code", AddedDate = new DateOnly(2026, 1, 1) },
        Identity = "X0001",
        Release = new HcpcsRelease(new HcpcsQuarter(2026, 1)),
        PlainLanguage = "A test.",
    };

    [Fact]
    public void A_page_with_the_least_there_can_be_is_shown_in_every_format()
    {
        s_page.GetParts().IsEmpty.Should().BeTrue("there is nothing beyond what stands above the parts");
        s_page.ToText().Should().Be(
            """
            X0001  Local code
            HCPCS Level II code
            Short description: Local code

            Valid: since 2026-01-01, no end date (January 2026 release, to 2026-03-31).

            A test.

            """);
        s_page.ToMarkdown().Should().Be("# X0001: Local code\n\nHCPCS Level II code\\\nShort description: Local code\n\n"
            + "**Valid**: since 2026-01-01, no end date (January 2026 release, to 2026-03-31).\n\nA test.\n");
        s_page.ToHtml().Should().Contain("</h1>\n<p class=\"names\">Short: <code>Local code</code></p>\n<p class=\"standing valid\"><strong>Valid</strong> since ")
            .And.Contain("<p>A test.</p>").And.Contain("<title>X0001 Local code | HCPCS Level II code</title>");
        s_page.ToJson().Should().Be(
            """
            {"code":"X0001","kind":"HCPCS Level II code","shortDescription":"Local code",
            "release":{"name":"January 2026","firstDay":"2026-01-01","lastDay":"2026-03-31"},
            "validity":{"firstDay":"2026-01-01"},
            "standing":{"kind":"valid","word":"Valid","text":"since 2026-01-01, no end date (January 2026 release, to 2026-03-31)."},"plainLanguage":"A test."}
            """.ReplaceLineEndings(string.Empty));
    }

    [Theory]
    [InlineData(null, """{"date":"2026-02-01"}""")]
    [InlineData(HcpcsStatus.Valid, """{"date":"2026-02-01","status":"valid"}""")]
    [InlineData(HcpcsStatus.NotYetEffective, """{"date":"2026-02-01","status":"notYetEffective"}""")]
    [InlineData(HcpcsStatus.Terminated, """{"date":"2026-02-01","status":"terminated"}""")]
    [InlineData(HcpcsStatus.Unknown, """{"date":"2026-02-01","status":"unknown"}""")]
    [InlineData(HcpcsStatus.OutsideCoverage, """{"date":"2026-02-01","status":"outsideCoverage"}""")]
    public void The_status_in_JSON_is_the_one_that_the_page_has(HcpcsStatus? status, string expected)
    {
        var page = s_page with { DateOfService = new DateOnly(2026, 2, 1), Status = status };

        using var json = JsonDocument.Parse(page.ToJson());

        json.RootElement.GetProperty("on").GetRawText().Should().Be(expected);
    }

    [Fact]
    public void Two_pages_of_the_same_question_are_equal()
    {
        var day = new DateOnly(2026, 1, 1);

        PageOf.Code("J1413", day).Should().Be(PageOf.Code("J1413", day)).And.NotBe(PageOf.Code("J1413"));
        PageOf.Code("J1413").ToString().Should().Be("HCPCS Level II code J1413 in the release of January 2026");
    }
}
