using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Hcpcs.Reference.Pages;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>The page of every code and modifier of the January 2026 release.</summary>
public class WholeTablePageTests
{
    private static readonly string[] s_parts =
        ["packages", "payment", "billing", "clinical", "modifier", "history", "near", "questions", "record", "sources"];

    [Fact]
    public void Every_entry_has_a_page_whose_parts_are_in_order_and_never_empty()
    {
        int count = 0;
        foreach (var page in PageOf.All())
        {
            var parts = page.GetParts();
            page.Must(s_parts.Where(id => parts.Any(part => part.Id == id)).SequenceEqual(parts.Select(part => part.Id)), "its parts are known and in order");
            page.Must(
                parts.All(part => (!part.Items.IsEmpty || part.Table is not null) && part.Items.All(item => !item.Values.IsEmpty && item.Values.All(value => value.Text.Length > 0))),
                "no part and no item is empty");
            count++;
        }

        count.Should().Be(8623 + 383);
    }

    [Fact]
    public void Every_page_is_well_formed_HTML_with_one_title_and_a_heading_for_each_part()
    {
        foreach (var page in PageOf.All())
        {
            string html = page.ToHtml();
            var body = Parse(html).Root!.Element("body")!;
            page.Must(html.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", StringComparison.Ordinal), "it is HTML and says its language");
            page.Must(
                body.Descendants("h1").Select(h1 => h1.Value).SequenceEqual([$"{page.Identity} {HtmlText.RaiseExponents(page.Description)}"]), "it has one title");
            page.Must(
                body.Descendants().Attributes("id").Select(id => id.Value).Distinct().Count() == body.Descendants().Attributes("id").Count(), "its ids are its own");
            page.Must(
                body.Descendants("a").Select(link => link.Attribute("href")!.Value).Where(href => href.StartsWith('#'))
                    .All(href => body.Descendants().Attributes("id").Any(id => id.Value == href[1..])), "footnotes lead somewhere");
            page.Must(
                body.Descendants("h2").Select(h2 => h2.Value).SequenceEqual(page.GetParts().Select(part => part.Heading)), "it has a heading a part");
            page.Must(body.Descendants("section").All(section => section.Elements().Count() > 1), "no heading stands alone");
            page.Must(
                body.Descendants("dl").Elements().All(item => item.Element("dt") != null && item.Element("dd") != null), "each name has a value");
            page.Must(body.Value.Contains(page.Entry.LongDescription, StringComparison.Ordinal), "the record has the long description as CMS writes it");
        }
    }

    [Fact]
    public void The_HTML_loads_nothing_and_runs_nothing()
    {
        foreach (var page in PageOf.All())
        {
            var document = Parse(page.ToHtml());
            page.Must(!document.Descendants().Select(element => element.Name.LocalName).Except(
                ["html", "head", "meta", "title", "style", "script", "body", "main", "header", "section", "h1", "h2", "p", "dl", "div", "dt", "dd", "small", "a",
                    "code", "strong", "span", "time", "sup", "ul", "ol", "li", "br", "details", "summary", "table", "caption", "thead", "tbody", "tr", "th", "td"]).Any(),
                "its elements are text and style");
            var script = document.Descendants("script").Single();
            page.Must(script.Attribute("type")!.Value == "application/ld+json", "its script is data");
            using var data = JsonDocument.Parse(script.Value);
            page.Must(data.RootElement.GetProperty("codeValue").ValueEquals(page.Identity), "the data is about it");
            page.Must(!document.Descendants().Attributes().Select(attribute => attribute.Name.LocalName).Except(
                ["lang", "charset", "name", "content", "class", "href", "id", "type", "datetime", "scope", "tabindex", "role", "aria-label"]).Any(),
                "its attributes run nothing");
        }
    }

    [Fact]
    public void Every_page_is_Markdown_with_a_heading_for_each_part_and_text_with_the_same()
    {
        foreach (var page in PageOf.All())
        {
            string[] headings = [.. page.GetParts().Select(part => part.Heading)];
            string[] written = [.. page.ToMarkdown().Split('\n').Where(line => line.StartsWith('#'))];
            page.Must(written[0].StartsWith($"# {page.Identity}: ", StringComparison.Ordinal), "Markdown has one title");
            page.Must(written[1..].SequenceEqual(headings.Select(heading => "## " + heading)), "Markdown has the headings");
            string[] lines = page.ToText().Split('\n');
            page.Must(lines[0] == $"{page.Identity}  {page.Description}", "text begins with code and description");
            page.Must(lines.Where((line, i) => i + 1 < lines.Length && lines[i + 1].Length > 3 && lines[i + 1].All(c => c == '-'))
                .SequenceEqual(headings), "text has the headings");
        }
    }

    [Fact]
    public void Every_page_is_JSON_that_has_each_field_once_with_the_values_of_the_record()
    {
        foreach (var page in PageOf.All())
        {
            using var json = JsonDocument.Parse(page.ToJson());
            var root = json.RootElement;
            page.Must(root.GetProperty(page.Entry is HcpcsRecord ? "code" : "modifier").ValueEquals(page.Identity), "JSON names it");
            var fields = root.GetProperty("fields").EnumerateArray()
                .ToDictionary(field => field.GetProperty("name").GetString()!, StringComparer.Ordinal);
            var other = page.Entry is HcpcsRecord ? HcpcsField.Modifier : HcpcsField.Code;
            page.Must(fields.Count == HcpcsField.All.Count - 1 && !fields.ContainsKey(other.Name), "each field is there once");
            foreach (var field in HcpcsField.All.Where(field => field != other && field != HcpcsField.NotOtherwiseClassified))
            {
                string[] values = fields[field.Name].TryGetProperty("values", out var list)
                    ? [.. list.EnumerateArray().Select(value => value.GetProperty("value").GetString()!)]
                    : [];
                page.Must(values.SequenceEqual(field.GetValues(page.Entry)), field.Name);
            }
        }
    }

    [Fact]
    public void No_page_says_what_must_never_be_said()
    {
        foreach (var page in PageOf.All())
        {
            string words = page.OwnWords();
            foreach (string wrong in new[] { "work RVU", "work relative value", "CPT code" })
            {
                page.Must(!words.Contains(wrong, StringComparison.OrdinalIgnoreCase), $"it says '{wrong}'");
            }

            // The oral drugs are given by mouth.
            if (page.Entry is HcpcsRecord { Code: { Letter: 'J' } code } && code >= HcpcsCode.Parse("J8501") && code <= HcpcsCode.Parse("J8999"))
            {
                words.Should().NotContainEquivalentOf("inject", page.Identity);
            }
        }
    }

    /// <summary>The layout has labels of 11 to 13, 21 and 22, and 31 to 46 under headings, without which "carrier priced" tells nothing.</summary>
    [SkippableFact]
    public void Each_pricing_indicator_is_quoted_as_what_the_HCPCS_file_says_with_the_heading_of_its_label()
    {
        foreach (string line in OfficialRelease.Codes)
        {
            string[] indicators = [.. Enumerable.Range(0, 4).Select(i => line.Substring(119 + (2 * i), 2)).Where(text => text.Trim().Length > 0)];
            var page = PageOf.Code(OfficialRelease.Identity(line));
            string[] texts = page.Payment.Texts("pricing-indicator");
            page.Must(texts.Length == indicators.Length, $"has {string.Join(", ", indicators)}");
            for (int i = 0; i < texts.Length; i++)
            {
                string heading = indicators[i][0] switch
                {
                    '1' => ", physician fee schedule",
                    '2' => ", clinical laboratory fee schedule",
                    '3' or '4' => ", durable medical equipment, prosthetics, orthotics, supplies and surgical dressings",
                    _ => string.Empty,
                };
                page.Must(texts[i].StartsWith($"CMS's HCPCS file has pricing indicator {indicators[i]}{heading}: \"", StringComparison.Ordinal), texts[i]);
            }
        }
    }

    /// <summary>Pharmacies' fees and corneal tissue: their descriptions say so, and pricing indicator 46 does not make equipment of them.</summary>
    private static readonly string[] s_notDmepos = ["G0333", "Q0510", "Q0511", "Q0512", "Q0513", "Q0514", "V2785"];

    [SkippableFact]
    public void Purchase_rental_and_used_follow_the_types_of_service_of_what_is_priced_as_DMEPOS()
    {
        string[] dmepos = ["45", "46", .. Enumerable.Range(31, 10).Select(number => $"{number}")];
        int count = 0;
        foreach (string line in OfficialRelease.Codes)
        {
            string types = line[260..265];
            bool isDmepos = dmepos.Contains(line[119..121]) && !s_notDmepos.Contains(OfficialRelease.Identity(line));
            var page = PageOf.Code(OfficialRelease.Identity(line));
            bool isEquipment = line[119..121] is "31" or "32" or "33" or "36" or "45";
            string text = string.Concat(page.Billing.Texts("dmepos-purchase-rental-used"));
            foreach (var (type, modifier) in new[] { ('P', "NU"), ('R', "RR"), ('A', "UE") })
            {
                page.Must(text.Contains(modifier, StringComparison.Ordinal) == (isEquipment && types.Contains(type)), modifier);
            }

            page.Must(page.Billing.Texts("dmepos-category").Length == (isDmepos ? 1 : 0), "it has a category where it is priced as DMEPOS");
            if (isDmepos)
            {
                page.Must(page.Sources.Any(source => source.Text == "PDAC, (877) 735-1326"), "it names the PDAC");
                count++;
            }
        }

        count.Should().Be(2225 - s_notDmepos.Length);
    }

    [SkippableFact]
    public void The_claim_must_describe_exactly_what_the_NOC_workbook_lists()
    {
        var listed = Validation.OfficialEntry.NotOtherwiseClassified();

        HcpcsTable.Embedded.EnumerateCodes()
            .Where(record => PageOf.Code(record.Code.ToString()).Billing.Texts("not-otherwise-classified").Length > 0)
            .Select(record => record.Code.ToString())
            .Should().BeEquivalentTo(listed);
    }

    internal static XDocument Parse(string html)
    {
        using var reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
