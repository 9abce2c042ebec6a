using System.Globalization;
using System.Net;
using System.Text;

namespace Hcpcs.Reference.Tool.Site;

// One page of the site: what all have around their content, and the small pieces that several write.
// root: The way from the page to the top of the site: empty, or ../
internal sealed class SitePage(string root)
{
    private readonly StringBuilder _html = new(8192);

    // Begins a page.
    // title: What the page is of, without the name of the site.
    // hasSearch: Whether the search stands in the bar at the top; the start page has its own.
    public SitePage Begin(string title, string description, bool hasSearch = true)
    {
        _html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        Text(title).Raw("</title>\n<meta name=\"description\" content=\"").Text(description).Raw("\">\n<link rel=\"icon\" href=\"").Raw(root)
            .Raw("icon.svg\">\n<link rel=\"stylesheet\" href=\"").Raw(root).Raw("site.css\">\n<script src=\"").Raw(root)
            .Raw("site.js\" defer></script>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to content</a>\n<header class=\"bar\"><a href=\"").Raw(root)
            .Raw("index.html\">HCPCS Level II</a>");
        if (hasSearch)
        {
            Raw("<form role=\"search\" hidden><div class=\"field\"><input type=\"search\" aria-label=\"Search codes\" placeholder=\"Search codes\" autocomplete=\"off\"></div><button>Search</button></form>");
        }

        return Raw("</header>\n<main id=\"main\">\n");
    }

    // Ends the page; gives it.
    public string End(HcpcsRelease release)
    {
        Raw("</main>\n<footer class=\"foot\">\n<nav aria-label=\"Site\">");
        foreach (var (file, name) in (ReadOnlySpan<(string, string)>)
        [
            ("index.html", "Start"), ("modifiers/index.html", "Modifiers"), ("changes.html", "Changes"), ("fields.html", "Fields"), ("about.html", "About"),
        ])
        {
            Raw("<a href=\"").Raw(root).Raw(file).Raw("\">").Raw(name).Raw("</a>");
        }

        Raw("</nav>\n<p>CMS release of ").Text(release.ToString()).Raw(".</p>\n</footer>\n</body>\n</html>\n");
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

    // Links that lead up to a page, the last of which is the nearest.
    public SitePage Crumbs(params ReadOnlySpan<(string File, string Name)> links)
    {
        Raw("<nav class=\"crumbs\" aria-label=\"Breadcrumb\"><a href=\"").Raw(root).Raw("index.html\">All sections</a>");
        foreach (var (file, name) in links)
        {
            Raw("<span aria-hidden=\"true\">\u203A</span><a href=\"").Raw(root).Raw(file).Raw("\">").Text(name).Raw("</a>");
        }

        return Raw("</nav>\n");
    }

    // A link to the page of a code or modifier.
    public SitePage Link(HcpcsEntry entry) => Raw("<a href=\"").Raw(root).Raw(SiteAddress.Of(entry)).Raw("\"><code>").Text(entry.Identity).Raw("</code></a>");
}
