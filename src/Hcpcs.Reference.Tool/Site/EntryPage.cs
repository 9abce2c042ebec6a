namespace Hcpcs.Reference.Tool.Site;

// The page of a code or modifier: the library's, with ways to its section and its neighbors.
internal static class EntryPage
{
    public static string Write(HcpcsPage content, SiteSection section, HcpcsEntry? before, HcpcsEntry? after)
    {
        var entry = content.Entry;
        var page = new SitePage("../");
        page.Begin($"{entry.Identity}: {entry.ShortDescription} - HCPCS Level II", entry.LongDescription)
            .Crumbs((section.File, section.Name))
            .Raw(content.ToHtmlFragment(headingLevel: 1))
            .Raw("<nav class=\"steps\" aria-label=\"Neighbors\"><span>");
        if (before is not null)
        {
            page.Raw("Before: ").Link(before);
        }

        page.Raw("</span><span>");
        if (after is not null)
        {
            page.Raw("Next: ").Link(after);
        }

        return page.Raw("</span></nav>\n").End(content.Release);
    }
}
