using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Hcpcs.Reference.Pages;

// Writes a page as one HTML file or as a fragment of one, in the syntax that XML shares, so that a test can parse it whole.
internal static class HtmlPage
{
    // Colors stand in the first block alone, for light, dark and print; a test computes their contrasts.
    public const string Style = """
        :root{--bg:#ffffff;--fg:#1b1f24;--dim:#57606a;--accent:#0b5394;--line:#d0d7de;--okbg:#e6f4ea;--okfg:#0f5323;--badbg:#fdecea;--badfg:#7a1a0c;--notebg:#fff4d6;--notefg:#5c4300}
        @media(prefers-color-scheme:dark){:root{--bg:#14181d;--fg:#e6eaee;--dim:#a7b1bc;--accent:#86bdf3;--line:#3a434d;--okbg:#12321d;--okfg:#a6e3b6;--badbg:#43170f;--badfg:#ffd3c9;--notebg:#3b2f0b;--notefg:#ffe29a}}
        @media print{:root{--bg:#ffffff;--fg:#000000;--dim:#444444;--accent:#000000;--line:#999999;--okbg:#ffffff;--okfg:#000000;--badbg:#ffffff;--badfg:#000000;--notebg:#ffffff;--notefg:#000000}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--bg);color:var(--fg);font:1rem/1.45 system-ui,sans-serif;overflow-wrap:anywhere}
        main{max-width:46rem;margin:0 auto;padding:1rem}
        h1,h2,h3,h4,h5,h6{line-height:1.25;text-wrap:balance}
        header>:is(h1,h2,h3,h4,h5){margin:.2rem 0 .4rem;font-size:1.4rem;font-weight:650}
        header>:is(h1,h2,h3,h4,h5)>code{display:block;font-size:2rem;letter-spacing:.02em;user-select:all}
        section>:is(h2,h3,h4,h5,h6){margin:1.4rem 0 .4rem;font-size:1.15rem;border-top:1px solid var(--line);padding-top:.6rem}
        header p,section p{margin:.4rem 0}
        .kind,.names,small{color:var(--dim)}
        small{font-size:.85rem}
        a{color:var(--accent)}
        code{font-family:ui-monospace,monospace}
        time,.range{white-space:nowrap}
        .standing,.warning{padding:.5rem .75rem;border:1px solid currentColor;border-radius:.4rem}
        .valid,.valid a{background:var(--okbg);color:var(--okfg)}
        .ended,.ended a,.warning{background:var(--badbg);color:var(--badfg)}
        .notyetvalid,.unknown{background:var(--notebg);color:var(--notefg)}
        .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.5rem,1fr));gap:.1rem 1.2rem;margin:.6rem 0}
        .facts div{border-top:1px solid var(--line);padding:.35rem 0}
        .facts dt{color:var(--dim);font-size:.85rem}
        .facts dd{font-weight:600}
        .near div,.history div{display:flex;flex-wrap:wrap;gap:0 .6rem}
        dl{margin:.3rem 0}
        dd{margin:0}
        section dt{font-weight:600}
        section div+div{margin-top:.3rem}
        ul,ol{padding-left:1.2rem;margin:.3rem 0}
        li{margin:.2rem 0}
        .remarks{color:var(--dim);font-size:.9rem}
        summary{cursor:pointer}
        .scroll{overflow-x:auto}
        table{border-collapse:collapse;width:100%;font-size:.92rem;overflow-wrap:break-word}
        caption{text-align:left;color:var(--dim);padding:.3rem 0}
        th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line)}
        thead th{font-size:.85rem;color:var(--dim)}
        .n{text-align:right;font-variant-numeric:tabular-nums}
        td small{display:block}
        th code{white-space:nowrap}
        sup a{text-decoration:none}
        .timeline svg{display:block;width:100%;max-width:32rem;height:auto;margin:.4rem 0}
        .timeline .bar{fill:var(--accent)}
        @page{margin:1.5cm}
        @media print{body{font-size:10pt}main{max-width:none;padding:0}li,p,tr{break-inside:avoid}h2,h3{break-after:avoid}.packages details,section.record{display:none}}
        """;

    public static string Write(HcpcsPage page, HtmlPageOptions options)
    {
        var html = new StringBuilder(16384);
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
            + "<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>");
        Escape(html, page.Title).Append("</title>\n<meta name=\"description\" content=\"");
        Escape(html, page.Description).Append("\"/>\n<style>\n" + Style + "\n</style>\n<script type=\"application/ld+json\">");
        WriteLinkedData(html, page);
        html.Append("</script>\n</head>\n<body>\n<main>\n");
        new HtmlContent(html, page, options with { HeadingLevel = 1 }).Write();
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    public static string WriteFragment(HcpcsPage page, HtmlPageOptions options)
    {
        var html = new StringBuilder(16384);
        new HtmlContent(html, page, options).Write();
        return html.ToString();
    }

    // What machines read of a page, in the words of schema.org. The encoder writes no character that ends the element.
    private static void WriteLinkedData(StringBuilder html, HcpcsPage page)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("@context", "https://schema.org");
            writer.WriteString("@type", "MedicalCode");
            writer.WriteString("codeValue", page.Identity);
            writer.WriteString("codingSystem", "HCPCS");
            writer.WriteString("description", page.Description);
            if (!page.Names.IsEmpty)
            {
                writer.WriteStartArray("alternateName");
                foreach (var name in page.Names)
                {
                    writer.WriteStringValue(name.Name);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        html.Append(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    // Text for content and for attributes in double quotes. What no document may hold becomes a blank or a replacement character.
    public static StringBuilder Escape(StringBuilder html, ReadOnlySpan<char> text)
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
                html.Append(text[start..i]).Append(replacement);
                start = i + 1;
            }
        }

        return html.Append(text[start..]);
    }
}
