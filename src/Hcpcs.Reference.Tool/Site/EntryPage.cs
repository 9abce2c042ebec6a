namespace Hcpcs.Reference.Tool.Site;

// The page of a code or modifier: the library's, with its links and the way to its section.
internal static class EntryPage
{
    public static string Write(HcpcsPage content, SiteSection section, HcpcsTable table, SiteSources sources)
    {
        string codes = content.Entry.IsModifier ? "../codes/" : string.Empty;
        var options = new HtmlPageOptions
        {
            CodeUrl = code => table.TryGet(code, out _) ? $"{codes}{code}.html" : null,
            FieldUrl = field => "../" + SiteAddress.Of(field),
            SourceUrl = source => "../" + sources.AddressOf(source),
            IncludeQuestions = false,
            IncludeRemarks = false,
            HeadingLevel = 1,
        };

        // Whom to ask stands in no footnote.
        sources.Add(content.Sources);
        return new SitePage("../").Begin(content.Title, content.Description)
            .Raw("<nav class=\"crumbs\" aria-label=\"Section\"><a href=\"../").Raw(section.File).Raw("\">").Text(section.Name).Raw("</a></nav>\n")
            .Raw(content.ToHtmlFragment(options))
            .End(content.Release, isShort: true);
    }
}
