using System.Globalization;
using Hcpcs.Reference.Pages;

namespace Hcpcs.Reference.Tool.Site;

// The pages about the whole: the fields, what changed, and what the site is.
internal static class ReferencePages
{
    public static string WriteFields(HcpcsRelease release)
    {
        var page = new SitePage(string.Empty);
        page.Begin("Fields of a HCPCS record", "What each field of CMS's HCPCS record means, and the values it can have.")
            .Raw("<h1>Fields of a record</h1>\n<p>CMS publishes a record for each code and modifier. These are its fields, with the names of the record layout.</p>\n");
        foreach (var field in HcpcsField.All)
        {
            page.Raw("<section><h2 id=\"").Raw(SiteAddress.IdOf(field)).Raw("\">").Text(field.Name).Raw("</h2>\n<p>").Text(field.Definition).Raw("</p>\n");
            if (field.Number > 0)
            {
                page.Raw("<p class=\"dim\">Field ").Number(field.Number).Raw(", from position ").Number(field.Start).Raw(", <code>").Text(field.Alias)
                    .Raw("</code></p>\n");
            }

            if (field.Values.Count > 0)
            {
                page.Raw("<dl class=\"values\">\n");
                foreach (var value in field.Values)
                {
                    page.Raw("<dt><code>").Text(value.Code).Raw("</code></dt><dd>").Text(value.Description).Raw("</dd>\n");
                }

                page.Raw("</dl>\n");
            }

            page.Raw("</section>\n");
        }

        return page.End(release);
    }

    // What changed since an older release; without one, what begins and ends in the quarter by the dates of the release itself.
    public static string WriteChanges(HcpcsTable table, HcpcsTable? previous)
    {
        var release = table.Release;
        var page = new SitePage(string.Empty);
        if (previous is null)
        {
            page.Begin($"Changes of {release} - HCPCS Level II", $"Codes and modifiers that begin or end with CMS's release of {release}.")
                .Raw("<h1>Changes of ").Text(release.ToString()).Raw("</h1>\n<p>By the dates of the release alone. A comparison with the release before would also show new wording.</p>\n");
            HcpcsEntry[] entries = [.. table.EnumerateCodes(), .. table.EnumerateModifiers()];
            WriteDated(page, "New in this quarter", [.. entries.Where(entry => entry.AddedDate >= release.FirstDay)], hasEnd: false);
            WriteDated(
                page,
                "Ended with the quarter before, or in this one",
                [.. entries.Where(entry => entry.TerminationDate >= release.FirstDay.AddDays(-1) && entry.TerminationDate <= release.LastDay)],
                hasEnd: true);
            return page.End(release);
        }

        var diff = new DiffPage(HcpcsReleaseDiff.Compare(previous, table));
        page.Begin($"Changes from {previous.Release} to {release} - HCPCS Level II", $"What changed from CMS's release of {previous.Release} to that of {release}.")
            .Raw("<h1>Changes from ").Text(previous.Release.ToString()).Raw(" to ").Text(release.ToString()).Raw("</h1>\n")
            .Raw("<div class=\"scroll\"><table><caption>By kind, computed from the data of both releases</caption><thead><tr><th scope=\"col\">Kind</th>")
            .Raw("<th scope=\"col\" class=\"n\">Codes</th><th scope=\"col\" class=\"n\">Modifiers</th></tr></thead><tbody>\n");
        foreach (var line in diff.Summary)
        {
            page.Raw("<tr><th scope=\"row\">").Text(line.Name).Raw("</th><td class=\"n\">").Number(line.Codes).Raw("</td><td class=\"n\">").Number(line.Modifiers)
                .Raw("</td></tr>\n");
        }

        page.Raw("</tbody></table></div>\n");
        foreach (string note in diff.Notes())
        {
            page.Raw("<p class=\"note\">").Text(note).Raw("</p>\n");
        }

        foreach (var section in diff.Sections)
        {
            WriteSection(page, section, table);
        }

        return page.End(release);
    }

    // What the pages rely on, and whom to ask.
    public static string WriteSources(IReadOnlyList<PageSource> sources, HcpcsRelease release)
    {
        var page = new SitePage(string.Empty);
        page.Begin("Sources and contacts - HCPCS Level II", "The files and texts that the pages rely on, and whom to ask.")
            .Raw("<h1>Sources and contacts</h1>\n<p>The footnotes of the pages lead here.</p>\n<ol>\n");
        for (int i = 0; i < sources.Count; i++)
        {
            var source = sources[i];
            page.Raw($"<li id=\"{i + 1}\">").Text(source.Name).Raw(": ");

            // Only an address of the web, of mail or of a telephone becomes a link: another scheme could run script.
            bool isLink = source.Url is { } url && (url.StartsWith("https://", StringComparison.Ordinal)
                || url.StartsWith("mailto:", StringComparison.Ordinal) || url.StartsWith("tel:", StringComparison.Ordinal));
            if (isLink)
            {
                page.Raw("<a href=\"").Text(source.Url!).Raw("\">").Text(source.Text).Raw("</a>");
            }
            else
            {
                page.Text(source.Url is null ? source.Text : $"{source.Text}, {source.Url}");
            }

            page.Raw("</li>\n");
        }

        return page.Raw("""
            </ol>
            <h2>What the files do not say</h2>
            <p>That a file has a rate or an amount for a code does not imply that Medicare covers it. That a file does not list a code does not say that it is not paid.
            CMS may have changed how a code is paid since the quarter of a file.</p>

            """).End(release);
    }

    private static void WriteDated(SitePage page, string heading, List<HcpcsEntry> entries, bool hasEnd)
    {
        page.Raw("<h2>").Text(heading).Raw("</h2>\n");
        if (entries.Count == 0)
        {
            page.Raw("<p>None.</p>\n");
            return;
        }

        SectionPage.WriteTable(page, entries, $"{entries.Count.ToString("N0", CultureInfo.InvariantCulture)} in all", hasEnd);
    }

    private static void WriteSection(SitePage page, DiffPage.Section section, HcpcsTable table)
    {
        page.Raw("<details><summary>").Text(section.Title).Raw(" (").Number(section.Count).Raw(")</summary>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
            .Text(section.Title).Raw("\"><table><thead><tr>");
        foreach (string column in section.Columns)
        {
            page.Raw(column.Length > 0 ? "<th scope=\"col\">" : "<td>").Text(column).Raw(column.Length > 0 ? "</th>" : "</td>");
        }

        page.Raw("</tr></thead><tbody>\n");
        foreach (string[] row in section.Rows)
        {
            page.Raw("<tr><th scope=\"row\">");
            if (Find(table, row[0]) is { } entry)
            {
                page.Link(entry);
            }
            else
            {
                page.Raw("<code>").Text(row[0]).Raw("</code>");
            }

            page.Raw("</th>");
            foreach (string cell in row.AsSpan(1))
            {
                page.Raw("<td>");
                if (DateOnly.TryParseExact(cell, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                {
                    page.Day(day);
                }
                else
                {
                    page.Text(cell);
                }

                page.Raw("</td>");
            }

            page.Raw("</tr>\n");
        }

        page.Raw("</tbody></table></div></details>\n");
    }

    private static HcpcsEntry? Find(HcpcsTable table, string identity) =>
        identity.Length == HcpcsModifier.Length
            ? table.TryGetModifier(identity, out var modifier) ? modifier : null
            : table.TryGet(identity, out var record) ? record : null;

    public static string WriteAbout(HcpcsRelease release)
    {
        var page = new SitePage(string.Empty);
        page.Begin("About this site - HCPCS Level II", "What this site shows, where the data comes from, and what it does not say.")
            .Raw("""
                <h1>About this site</h1>
                <h2>What it shows</h2>
                <p>HCPCS Level II is the code set for equipment, supplies, drugs, ambulance rides and other services that claims in the United States name beside CPT.
                The Centers for Medicare &amp; Medicaid Services (CMS) maintain it and publish it each quarter. Each page shows one code or modifier: whether it is valid,
                what one unit is, what follows for a claim, and the record as CMS publishes it.</p>

                """)
            .Raw("<h2>Where the data comes from</h2>\n<dl>\n<dt>Release</dt><dd>").Text(release.ToString()).Raw(", for ").Day(release.FirstDay).Raw(" to ").Day(release.LastDay)
            .Raw("</dd>\n<dt>File</dt><dd>").Text(release.SourceName.Length > 0 ? release.SourceName : "none, made from records").Raw("</dd>\n");
        if (release.SourceSha256.Length > 0)
        {
            page.Raw("<dt>SHA-256 of the file</dt><dd>").Text(release.SourceSha256).Raw("</dd>\n");
        }

        if (release.EarliestCodeTermination is { } earliest)
        {
            page.Raw("<dt>Ended codes</dt><dd>Those that ended on ").Day(earliest).Raw(" or later. CMS removes ended codes some years after they end.</dd>\n");
        }

        if (release.ProductNamesQuarter is { } names)
        {
            page.Raw("<dt>Product names</dt><dd>CMS's ASP NDC-HCPCS crosswalk of ").Text(names.Name).Raw("</dd>\n");
        }

        return page.Raw("""
            </dl>
            <h2>What it does not say</h2>
            <p>A code that is valid is not always covered or paid: that is for the payer. HCPCS Level I is CPT, a code set of the American Medical Association; CDT is one of the
            American Dental Association. Neither is shown here; some pages name their numbers. Nothing here is medical or legal advice.</p>
            <h2>How it works</h2>
            <p>Every page is a file. Nothing is loaded from another address, and nothing that you type leaves your browser. The search runs in the browser over an index
            that comes with the site. <kbd>/</kbd> goes to the search field.</p>

            """).End(release);
    }
}
