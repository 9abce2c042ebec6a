using System.Text;

namespace Hcpcs.Reference.Pages;

// Writes a page as one HTML file or as a fragment of one, in the syntax that XML shares, so that a test can parse it whole.
internal static class HtmlPage
{
    // Colors stand in the first block alone, for light, dark and print; a test computes their contrasts.
    private const string Style = """
        :root{--bg:#ffffff;--fg:#1b1f24;--dim:#57606a;--accent:#0b5394;--card:#f3f5f7;--warnbg:#fdecea;--warnfg:#7a1a0c}
        @media(prefers-color-scheme:dark){:root{--bg:#14181d;--fg:#e6eaee;--dim:#a7b1bc;--accent:#86bdf3;--card:#1f262e;--warnbg:#43170f;--warnfg:#ffd3c9}}
        @media print{:root{--bg:#ffffff;--fg:#000000;--dim:#444444;--accent:#000000;--card:#ffffff;--warnbg:#ffffff;--warnfg:#000000}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--bg);color:var(--fg);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
        main{max-width:52rem;margin:0 auto;padding:1rem}
        h1{margin:0;font-size:1.8rem;line-height:1.2}
        h2{margin:2rem 0 .5rem;font-size:1.2rem;color:var(--accent)}
        header p{margin:.3rem 0;color:var(--dim)}
        p{margin:.5rem 0}
        dl{margin:0}
        dl div{background:var(--card);border-radius:.4rem;padding:.5rem .75rem;margin:.4rem 0}
        dt{font-weight:600}
        dd{margin:0}
        b{color:var(--accent)}
        a{color:var(--accent)}
        small{display:block;color:var(--dim);font-size:.85rem}
        dl .warning{background:var(--warnbg);color:var(--warnfg);border:2px solid currentColor}
        @media(min-width:45rem){dl div{display:grid;grid-template-columns:14rem 1fr;column-gap:1rem}dd{grid-column:2}}
        @media print{main{max-width:none;padding:0}dl div,p{break-inside:avoid}h2{break-after:avoid}}
        """;

    public static string Write(HcpcsPage page, bool includeEmptyFields)
    {
        var html = new StringBuilder(16384);
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
            + "<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>");
        Escape(html, page.Identity).Append(", ");
        Escape(html, page.Kind).Append("</title>\n<style>\n" + Style + "\n</style>\n</head>\n<body>\n<main>\n");
        WriteContent(html, page, includeEmptyFields, 1);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    public static string WriteFragment(HcpcsPage page, bool includeEmptyFields, int headingLevel)
    {
        var html = new StringBuilder(16384);
        WriteContent(html, page, includeEmptyFields, headingLevel);
        return html.ToString();
    }

    private static void WriteContent(StringBuilder html, HcpcsPage page, bool includeEmptyFields, int headingLevel)
    {
        html.Append("<header>\n<p>");
        Escape(html, page.Kind).Append("</p>\n<h").Append(headingLevel).Append('>');
        Escape(html, page.Identity).Append("</h").Append(headingLevel).Append(">\n</header>\n");
        int partLevel = headingLevel + 1;
        foreach (var part in page.GetParts(includeEmptyFields))
        {
            html.Append("<section>\n<h").Append(partLevel).Append('>');
            Escape(html, part.Heading).Append("</h").Append(partLevel).Append(">\n");
            bool isList = false;
            foreach (var item in part.Items)
            {
                if (item.Name is not null != isList)
                {
                    html.Append(isList ? "</dl>\n" : "<dl>\n");
                    isList = !isList;
                }

                Write(html, item);
            }

            html.Append(isList ? "</dl>\n</section>\n" : "</section>\n");
        }
    }

    private static void Write(StringBuilder html, PageItem item)
    {
        string tag = item.Name is null ? "p" : "div";
        html.Append('<').Append(tag).Append(item.IsWarning ? " class=\"warning\">" : ">");
        string? valueTag = null;
        if (item.Name is { } name)
        {
            valueTag = "dd";
            html.Append("<dt>");
            Escape(html, name).Append("</dt>");
        }

        if (item.Values.IsEmpty)
        {
            html.Append("<dd>(empty)</dd>");
        }

        foreach (var value in item.Values)
        {
            Open(html, valueTag);
            if (value.Meaning is { } meaning)
            {
                html.Append("<b>");
                Escape(html, value.Text).Append("</b> ");
                Escape(html, meaning);
            }
            else
            {
                Escape(html, value.Text);
            }

            if (valueTag is not null)
            {
                html.Append("</dd>");
            }
        }

        // Only an address of the web becomes a link: another scheme could run script.
        if (item.Url is { } url)
        {
            Open(html, valueTag);
            bool isWeb = url.StartsWith("https://", StringComparison.Ordinal);
            if (isWeb)
            {
                html.Append("<a href=\"");
                Escape(html, url).Append("\">");
            }

            Escape(html, url).Append(isWeb ? "</a>" : string.Empty).Append(valueTag is null ? string.Empty : "</dd>");
        }

        if (item.Remark is { } remark)
        {
            Open(html, valueTag);
            html.Append("<small>");
            Escape(html, remark).Append(valueTag is null ? "</small>" : "</small></dd>");
        }

        html.Append("</").Append(tag).Append(">\n");
    }

    private static void Open(StringBuilder html, string? tag)
    {
        if (tag is not null)
        {
            html.Append('<').Append(tag).Append('>');
        }
    }

    // Text for content and for attributes in double quotes. What no document may hold becomes a blank or a replacement character.
    private static StringBuilder Escape(StringBuilder html, string text)
    {
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            string? replacement = c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                < ' ' or (>= '\x7F' and <= '\x9F') => " ",
                '\uFFFE' or '\uFFFF' => "\uFFFD",
                _ => null,
            };
            if (char.IsSurrogate(c))
            {
                if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                {
                    i++;
                    continue;
                }

                replacement = "\uFFFD";
            }

            if (replacement is not null)
            {
                html.Append(text, start, i - start).Append(replacement);
                start = i + 1;
            }
        }

        return html.Append(text, start, text.Length - start);
    }
}
