namespace Hcpcs.Reference.Tool.Site;

// The page of a code or modifier: the library's, with its links and the way to its section.
internal static class EntryPage
{
    public static string Write(HcpcsPage content, SiteSection section, HcpcsTable table)
    {
        string codes = content.Entry.IsModifier ? "../codes/" : string.Empty;
        var options = new HtmlPageOptions
        {
            CodeUrl = code => table.TryGet(code, out _) ? $"{codes}{code}.html" : null,
            FieldUrl = field => "../" + SiteAddress.Of(field),
            HeadingLevel = 1,
        };
        return new SitePage("../").Begin(content.Title, content.Description)
            .Crumbs((section.File, section.Name))
            .Raw(content.ToHtmlFragment(options))
            .End(content.Release);
    }
}
