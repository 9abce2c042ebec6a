using System.Text;

namespace Hcpcs.Reference.Tool.Site;

// Writes a whole table as pages that need no server. The same table gives the same bytes.
internal sealed class SiteWriter(HcpcsTable table, HcpcsTable? previous)
{
    private const string SearchIndex = "search-index.js";

    private const string Style = "site.css";

    private static readonly string[] s_assets = ["site.js", "search.js", "icon.svg"];

    private readonly SiteSources _sources = new();

    private readonly HcpcsPages _pages = new(table, MakeData(history: null)), _pagesWithTimelines = new(table, MakeData(HcpcsHistory.Embedded));

    // What a site has at its top.
    public static IReadOnlyCollection<string> Parts { get; } =
        [SiteFolder.Marker, SearchIndex, Style, .. s_assets, "index.html", "changes.html", "fields.html", "about.html", "sources.html", "codes", "modifiers", "sections"];

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

        folder.Write(Style, $"{HcpcsPage.HtmlStyle}\n{ReadAsset(Style)}");
        folder.Write(SearchIndex, MakeIndex());
        folder.Write("index.html", StartPage.Write(sections, release));
        folder.Write("changes.html", ReferencePages.WriteChanges(table, previous));
        folder.Write("fields.html", ReferencePages.WriteFields(release));
        folder.Write("about.html", ReferencePages.WriteAbout(release));
        folder.Write(SiteFolder.Marker, $"{{\"site\":\"hcpcs\",\"release\":\"{release.Version}\"}}\n");
        int pages = 5 + sections.Count;
        foreach (var section in sections)
        {
            folder.Write(section.File, SectionPage.Write(section, release));
            pages += WriteEntries(folder, section);
        }

        folder.Write("sources.html", ReferencePages.WriteSources(_sources.All, release));

        return pages;
    }

    private static HcpcsPageData MakeData(HcpcsHistory? history) => new()
    {
        Drugs = HcpcsDrugTable.Embedded,
        Fees = HcpcsFeeTable.Embedded,
        History = history,
    };

    private int WriteEntries(SiteFolder folder, SiteSection section)
    {
        foreach (var entry in section.Entries)
        {
            var page = entry is HcpcsRecord record
                ? PagesFor(HcpcsHistory.Embedded.GetMeanings(record.Code)).Find(record.Code)
                : PagesFor(HcpcsHistory.Embedded.GetMeanings(((HcpcsModifierRecord)entry).Modifier)).Find(((HcpcsModifierRecord)entry).Modifier);
            folder.Write(SiteAddress.Of(entry), EntryPage.Write(page!, section, table, _sources));
        }

        return section.Entries.Count;
    }

    // A timeline is made where it says what the page does not: that a number stood for something else, that nobody knows of some days, or that a
    // release lacks the entry. All of them would make the site a quarter larger.
    private HcpcsPages PagesFor(ValueList<HcpcsMeaning> meanings) =>
        meanings is [{ ReopenedGaps.IsEmpty: true, MissingFrom.IsEmpty: true }] or [] ? _pages : _pagesWithTimelines;

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
