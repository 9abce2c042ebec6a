using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>docs/guide/pages.md names the rules and the JSON names that pages have, and no others.</summary>
public class PagesDocumentTests
{
    private static readonly string s_document = File.ReadAllText(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "guide", "pages.md"));

    [SkippableFact]
    public void Every_rule_is_in_the_document()
    {
        var withDrugs = new HcpcsPages(HcpcsTable.Embedded, new HcpcsPageData { Drugs = new OfficialDrugs(), Fees = HcpcsFeeTable.Embedded });
        var rules = PageOf.All().Concat(HcpcsTable.Embedded.EnumerateCodes().Select(record => withDrugs.Find(record.Code)!))
            .Append(withDrugs.Find(HcpcsCode.Parse("J0178"), new DateOnly(2025, 12, 31))!)
            .SelectMany(page => page.Payment.Concat(page.Billing)).Select(statement => statement.Rule).ToHashSet(StringComparer.Ordinal);
        rules.Add("billing-unit");

        Section("Rules").Select(cell => cell.Trim('`')).Should().BeEquivalentTo(rules);
    }

    [SkippableFact]
    public void Every_JSON_name_of_a_page_is_in_the_document()
    {
        var pages = new HcpcsPages(HcpcsTable.Embedded, new HcpcsPageData { Drugs = new OfficialDrugs(), Fees = HcpcsFeeTable.Embedded, History = HcpcsHistory.Embedded });
        var known = Section("JSON").SelectMany(cell => Regex.Matches(cell, "[a-zA-Z]{2,}", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        foreach (string code in new[] { "J0178", "J1413", "G0103", "C9166", "A0425" })
        {
            using var json = JsonDocument.Parse(pages.Find(HcpcsCode.Parse(code), new DateOnly(2026, 1, 1))!.ToJson());
            json.RootElement.EnumerateObject().Select(member => member.Name).Should().BeSubsetOf(known);
        }
    }

    /// <summary>The first cells of the table below a heading.</summary>
    private static IEnumerable<string> Section(string heading)
    {
        string section = s_document.Split($"\n## {heading}\n")[1].Split("\n## ")[0];
        return section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim());
    }
}
