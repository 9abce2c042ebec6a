using System.Globalization;
using System.Net;
using System.Text;

namespace Hcpcs.Reference.Tool.Site;

// One page of the site: what all have around their content, and the small pieces that several write.
// root: The way from the page to the top of the site: empty, or ../
internal sealed class SitePage(string root)
{
    private static readonly (string File, string Name)[] s_links =
    [
        ("index.html", "Start"), ("modifiers/index.html", "Modifiers"), ("changes.html", "Changes"), ("fields.html", "Fields"),
        ("sources.html", "Sources and contacts"), ("about.html", "About"),
    ];

    private readonly StringBuilder _html = new(8192);

    // Begins a page. The script puts the search into the bar, where there is none below.
    // title: What the page is of.
    public SitePage Begin(string title, string description) =>
        Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
            .Text(title).Raw("</title>\n<meta name=\"description\" content=\"").Text(description).Raw("\">\n<link rel=\"icon\" href=\"").Raw(root)
            .Raw("icon.svg\">\n<link rel=\"stylesheet\" href=\"").Raw(root).Raw("site.css\">\n<script src=\"").Raw(root)
            .Raw("site.js\" defer></script>\n</head>\n<body>\n<header class=\"bar\"><a href=\"").Raw(root)
            .Raw("index.html\">HCPCS Level II</a></header>\n<main>\n");

    // Ends the page; gives it.
    // isShort: Whether only the links stand at the end that a page of a code needs: thousands of pages have it.
    public string End(HcpcsRelease release, bool isShort = false)
    {
        Raw("</main>\n<footer class=\"foot\"><nav aria-label=\"Site\">");
        foreach (var (file, name) in isShort ? s_links.AsSpan(s_links.Length - 2) : s_links)
        {
            Raw("<a href=\"").Raw(root).Raw(file).Raw("\">").Raw(name).Raw("</a>");
        }

        Raw("</nav><p>CMS release of ").Text(release.ToString()).Raw(".</p></footer>\n</body>\n</html>\n");
        return _html.ToString();
    }

    // Markup of our own, as it stands.
    public SitePage Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    // A text of the data, escaped for content and for attributes in double quotes.
    public SitePage Text(string text)
    {
        _html.Append(WebUtility.HtmlEncode(ForeignText.OneLine(text)));
        return this;
    }

    // A day as people in the US read it; nothing where there is none.
    public SitePage Day(DateOnly? day) => day is not { } known ? this
        : Raw("<time datetime=\"").Raw(known.ToString("O", CultureInfo.InvariantCulture)).Raw("\">")
            .Raw(known.ToString("MMM d, yyyy", CultureInfo.InvariantCulture)).Raw("</time>");

    public SitePage Number(int number) => Raw(number.ToString("N0", CultureInfo.InvariantCulture));

    // A link to the page of a code or modifier.
    public SitePage Link(HcpcsEntry entry) => Raw("<a href=\"").Raw(root).Raw(SiteAddress.Of(entry)).Raw("\"><code>").Text(entry.Identity).Raw("</code></a>");
}
