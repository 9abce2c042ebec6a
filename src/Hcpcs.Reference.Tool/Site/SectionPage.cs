namespace Hcpcs.Reference.Tool.Site;

// The page of a section: what is in use as a table that sorts, what has ended folded below it.
internal static class SectionPage
{
    // As much of a description as a row has room for.
    private const int MaxDescription = 200;

    public static string Write(SiteSection section, HcpcsRelease release)
    {
        var live = section.Entries.Where(entry => !HasEnded(entry, release)).ToList();
        var ended = section.Entries.Where(entry => HasEnded(entry, release)).ToList();
        string noun = section.Entries is [{ IsModifier: true }, ..] ? "modifiers" : "codes";
        var page = new SitePage("../");
        page.Begin(
                $"{section.Name} - HCPCS Level II",
                $"{section.Name}: {section.Entries.Count} HCPCS Level II {noun}{(section.Range.Length > 0 ? $", {section.Range}" : string.Empty)}.")
            .Raw("<nav class=\"crumbs\" aria-label=\"Sections\"><a href=\"../index.html\">All sections</a></nav>\n<h1>").Text(section.Name).Raw("</h1>\n<p class=\"dim\">");
        if (section.Range.Length > 0)
        {
            page.Text(section.Range).Raw(": ");
        }

        page.Number(live.Count).Raw(" ").Raw(noun).Raw(" in use");
        if (ended.Count > 0)
        {
            page.Raw(", ").Number(ended.Count).Raw(" ended");
        }

        page.Raw(".</p>\n");
        if (live.Count > 0)
        {
            WriteTable(page, live, $"The {noun} in use. A column's heading sorts by it.", hasEnd: false);
        }

        if (ended.Count > 0)
        {
            page.Raw(live.Count > 0 ? "<details>" : "<details open>").Raw("<summary>").Number(ended.Count).Raw(" ended ").Raw(noun).Raw("</summary>\n");
            WriteTable(page, ended, $"Ended {noun}. Each was valid up to and including its last valid day.", hasEnd: true);
            page.Raw("</details>\n");
        }

        return page.End(release);
    }

    // Whether an entry ended before the last day of the release, as the search sees it.
    public static bool HasEnded(HcpcsEntry entry, HcpcsRelease release) => entry.TerminationDate < release.LastDay;

    public static void WriteTable(SitePage page, IEnumerable<HcpcsEntry> entries, string caption, bool hasEnd)
    {
        page.Raw("<div class=\"scroll\"><table class=\"sortable\"><caption>").Text(caption)
            .Raw("</caption><thead><tr><th scope=\"col\">Code</th><th scope=\"col\">Description</th><th scope=\"col\">Valid from</th>")
            .Raw(hasEnd ? "<th scope=\"col\">Last valid day</th>" : string.Empty).Raw("</tr></thead><tbody>\n");
        foreach (var entry in entries)
        {
            page.Raw("<tr><th scope=\"row\">").Link(entry).Raw("</th><td>").Text(Describe(entry)).Raw("</td><td>").Day(entry.AddedDate);
            if (hasEnd)
            {
                page.Raw("</td><td>").Day(entry.TerminationDate);
            }

            page.Raw("</td></tr>\n");
        }

        page.Raw("</tbody></table></div>\n");
    }

    private static string Describe(HcpcsEntry entry)
    {
        string text = entry.LongDescription.Length > 0 ? entry.LongDescription : entry.ShortDescription;
        return text.Length <= MaxDescription ? text : $"{text.AsSpan(0, text.LastIndexOf(' ', MaxDescription) is > 0 and var end ? end : MaxDescription)} …";
    }
}
