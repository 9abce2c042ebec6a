namespace Hcpcs.Reference.Tool.Site;

// A list of codes that has a page of its own: a section, or the modifiers.
// file: Its page, from the top of the site.
// range: Its first and last code; empty for what has none.
internal sealed record SiteSection(string File, string Name, string Range, IReadOnlyList<HcpcsEntry> Entries)
{
    // The sections of a table in code order, and then its modifiers.
    public static IReadOnlyList<SiteSection> Of(HcpcsTable table) =>
    [
        .. table.EnumerateCodes().GroupBy(record => HcpcsSection.Of(record.Code)).Select(group => group.Key is { } section
            ? new SiteSection(SiteAddress.Of(section), section.Name, $"{section.First} to {section.Last}", [.. group])
            : new SiteSection("sections/other.html", "Other codes", string.Empty, [.. group])),
        new SiteSection("modifiers/index.html", "Modifiers", string.Empty, [.. table.EnumerateModifiers()]),
    ];
}
