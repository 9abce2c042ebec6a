using System.Globalization;

namespace Hcpcs.Reference.Tool.Site;

// The start page: the search, and every section for those who browse or have no script.
internal static class StartPage
{
    // The letter of what has none: the modifiers.
    private const char Other = '-';

    public static string Write(IReadOnlyList<SiteSection> sections, HcpcsRelease release)
    {
        var page = new SitePage(string.Empty);
        page.Begin(
                "HCPCS Level II codes", $"Search and browse the HCPCS Level II codes and modifiers of CMS's release of {release}.")
            .Raw("<h1>HCPCS Level II codes</h1>\n<p class=\"dim\">").Number(release.CodeCount).Raw(" codes and ").Number(release.ModifierCount)
            .Raw(" modifiers of CMS's release of ").Text(release.ToString()).Raw(", for ").Day(release.FirstDay).Raw(" to ").Day(release.LastDay).Raw(".</p>\n")
            .Raw("""
                <form role="search" hidden>
                <div class="field"><label for="q">Code, drug, item or service</label><input type="search" id="q" autocomplete="off" autocapitalize="none" spellcheck="false"></div>
                <div><label for="on">Date of service, if it matters</label><input type="date" id="on"></div>
                <button>Search</button>
                </form>
                <noscript><p class="note">The search needs JavaScript. Without it, the sections below lead to every code.</p></noscript>
                <section id="results" aria-label="Search results" hidden></section>
                <h2>Sections</h2>

                """);
        WriteLetters(page, sections);
        char letter = '\0';
        foreach (var section in sections)
        {
            char first = LetterOf(section);
            if (first != letter)
            {
                page.Raw(letter == '\0' ? string.Empty : "</ul>\n").Raw($"<h3 id=\"{first}\">").Text(first == Other ? "Others" : $"{first} codes").Raw("</h3>\n<ul class=\"sections\">\n");
                letter = first;
            }

            int live = section.Entries.Count(entry => !SectionPage.HasEnded(entry, release));
            page.Raw("<li><a href=\"").Raw(section.File).Raw("\">").Text(section.Name).Raw("</a><span>")
                .Raw(live.ToString("N0", CultureInfo.InvariantCulture)).Raw("</span>");
            if (section.Range.Length > 0)
            {
                page.Raw("<small>").Text(section.Range).Raw("</small>");
            }

            page.Raw("</li>\n");
        }

        return page.Raw("</ul>\n<p class=\"dim\">The numbers count what is in use; ended codes are on the pages of their sections.</p>\n").End(release);
    }

    private static char LetterOf(SiteSection section) => section.Entries is [HcpcsRecord record, ..] && section.Range.Length > 0 ? record.Code.Letter : Other;

    // A link to the sections of each letter.
    private static void WriteLetters(SitePage page, IReadOnlyList<SiteSection> sections)
    {
        page.Raw("<nav aria-label=\"Letters\"><ul class=\"letters\">");
        foreach (char letter in sections.Select(LetterOf).Where(letter => letter != Other).Distinct())
        {
            page.Raw($"<li><a href=\"#{letter}\">{letter}</a></li>");
        }

        page.Raw("</ul></nav>\n");
    }
}
