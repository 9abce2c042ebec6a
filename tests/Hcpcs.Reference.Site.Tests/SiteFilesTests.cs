using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Site.Tests;

/// <summary>The files of the whole site: their links, what they load, and how much they are.</summary>
[Collection(SharedSite.Name)]
public sealed partial class SiteFilesTests(SiteFixture site)
{
    [SkippableFact]
    public void Every_code_and_modifier_has_a_page()
    {
        SkipWithoutSite();

        Names("codes").Should().Equal(HcpcsTable.Embedded.EnumerateCodes().Select(record => record.Identity).Order(StringComparer.Ordinal));
        Names("modifiers").Should()
            .Equal(HcpcsTable.Embedded.EnumerateModifiers().Select(record => record.Identity).Append("index").Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void Every_link_leads_to_a_page_of_the_site_and_nothing_is_loaded_from_elsewhere()
    {
        SkipWithoutSite();
        var files = Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).ToHashSet(StringComparer.Ordinal);
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (string file in files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            string html = File.ReadAllText(file);
            foreach (Match link in Addresses().Matches(html))
            {
                string address = System.Net.WebUtility.HtmlDecode(link.Groups[2].Value);
                bool isLoaded = link.Groups[1].Value is "src" || link.Value.StartsWith("<link", StringComparison.Ordinal);
                if (!isLoaded && (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("mailto:", StringComparison.Ordinal)
                    || address.StartsWith("tel:", StringComparison.Ordinal)))
                {
                    continue;
                }

                string[] parts = address.Split('#');
                string target = parts[0].Length == 0 ? file : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, parts[0]));
                if (!files.Contains(target) || parts is [_, var id] && !IdsOf(target).Contains(id))
                {
                    faults.Add($"{Path.GetFileName(file)}: {address}");
                }
            }
        }

        faults.Distinct().Take(10).Should().BeEmpty();

        HashSet<string> IdsOf(string file) => ids.TryGetValue(file, out var known) ? known
            : ids[file] = Ids().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
    }

    [SkippableFact]
    public void A_site_is_at_most_60_MB_and_its_index_600_KB_compressed()
    {
        SkipWithoutSite();

        Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length).Should().BeLessThan(60_000_000);
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(File.ReadAllBytes(Path.Combine(site.Folder, "search-index.js")));
        }

        compressed.Length.Should().BeLessThan(600_000);
    }

    private IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(Path.Combine(site.Folder, folder)).Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);

    private void SkipWithoutSite() => Skip.IfNot(Directory.Exists(site.Folder), "There is no Chromium on the PATH, without which the site is not made here.");

    [GeneratedRegex("<[a-z]+ [^>]*?\\b(href|src)=\"([^\"]*)\"")]
    private static partial Regex Addresses();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();
}
