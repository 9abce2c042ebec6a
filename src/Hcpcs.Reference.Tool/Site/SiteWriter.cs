using System.Text;

namespace Hcpcs.Reference.Tool.Site;

// Writes a whole table as pages that need no server. The same table gives the same bytes.
internal sealed class SiteWriter(HcpcsTable table, HcpcsTable? previous)
{
    private const string SearchIndex = "search-index.js";

    private static readonly string[] s_assets = ["site.css", "site.js", "search.js", "icon.svg"];

    // What a site has at its top.
    public static IReadOnlyCollection<string> Parts { get; } =
        [SiteFolder.Marker, SearchIndex, .. s_assets, "index.html", "changes.html", "fields.html", "about.html", "codes", "modifiers", "sections"];

    // Writes all files.
    // Returns: How many pages there are.
    public int Write(SiteFolder folder)
    {
        var release = table.Release;
        var sections = SiteSection.Of(table);
        foreach (string asset in s_assets)
        {
            folder.Write(asset, ReadAsset(asset));
        }

        folder.Write(SearchIndex, MakeIndex());
        folder.Write("index.html", StartPage.Write(sections, release));
        folder.Write("changes.html", ReferencePages.WriteChanges(table, previous));
        folder.Write("fields.html", ReferencePages.WriteFields(release));
        folder.Write("about.html", ReferencePages.WriteAbout(release));
        folder.Write(SiteFolder.Marker, $"{{\"site\":\"hcpcs\",\"release\":\"{release.Version}\"}}\n");
        int pages = 4 + sections.Count;
        foreach (var section in sections)
        {
            folder.Write(section.File, SectionPage.Write(section, release));
            pages += WriteEntries(folder, section);
        }

        return pages;
    }

    private int WriteEntries(SiteFolder folder, SiteSection section)
    {
        var pages = new HcpcsPages(table, new HcpcsPageData { Drugs = HcpcsDrugTable.Embedded, Fees = HcpcsFeeTable.Embedded });
        var entries = section.Entries;
        for (int i = 0; i < entries.Count; i++)
        {
            var page = entries[i] is HcpcsRecord record ? pages.Find(record.Code) : pages.Find(((HcpcsModifierRecord)entries[i]).Modifier);
            folder.Write(
                SiteAddress.Of(entries[i]),
                EntryPage.Write(page!, section, i > 0 ? entries[i - 1] : null, i + 1 < entries.Count ? entries[i + 1] : null));
        }

        return entries.Count;
    }

    // The index as a script: a page that was opened from a disk may load scripts, but not data.
    private ReadOnlySpan<byte> MakeIndex()
    {
        using var index = new MemoryStream();
        index.Write("var hcpcsIndex="u8);
        new HcpcsSearch(table).WriteIndex(index);
        index.Write(";\n"u8);
        return index.ToArray();
    }

    private static string ReadAsset(string name)
    {
        using var stream = typeof(SiteWriter).Assembly.GetManifestResourceStream($"Hcpcs.Reference.Tool.Site.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
