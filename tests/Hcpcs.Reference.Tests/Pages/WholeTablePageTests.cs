using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>The page of every code and modifier of the January 2026 release.</summary>
public class WholeTablePageTests
{
    private static readonly string[] s_headings =
    [
        "Identification", "Record", "Category", "Also known as", "In plain language", "Payment", "Billing and documentation",
        "Clinical context", "Specialties", "Questions", "Sources and contacts",
    ];

    [Fact]
    public void Every_entry_has_a_page_whose_parts_are_in_order_and_never_empty()
    {
        int count = 0;
        foreach (var page in PageOf.All())
        {
            var parts = page.GetParts();
            page.Must(s_headings.Intersect(parts.Select(part => part.Heading)).Count() == parts.Count, "its headings are known and occur once");
            page.Must(
                s_headings.Where(heading => parts.Any(part => part.Heading == heading)).SequenceEqual(parts.Select(part => part.Heading)),
                "its parts are in order");
            page.Must(
                parts.All(part => !part.Items.IsEmpty && part.Items.All(item => !item.Values.IsEmpty && item.Values.All(value => value.Text.Length > 0))),
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
            page.Must(body.Descendants("h1").Select(h1 => h1.Value).SequenceEqual([page.Identity]), "it has one title");
            page.Must(
                body.Descendants("h2").Select(h2 => h2.Value).SequenceEqual(page.GetParts().Select(part => part.Heading)), "it has a heading a part");
            page.Must(body.Descendants("section").All(section => section.Elements().Count() > 1), "no heading stands alone");
            page.Must(
                body.Descendants("dl").Elements().All(item => item.Element("dt") != null && item.Element("dd") != null), "each name has a value");
            page.Must(body.Value.Contains(page.Entry.LongDescription, StringComparison.Ordinal), "the long description is in it");
        }
    }

    [Fact]
    public void The_HTML_loads_nothing_and_runs_nothing()
    {
        foreach (var page in PageOf.All())
        {
            var document = Parse(page.ToHtml());
            page.Must(!document.Descendants().Select(element => element.Name.LocalName).Except(
                ["html", "head", "meta", "title", "style", "body", "main", "header", "section", "h1", "h2", "p", "dl", "div", "dt", "dd", "b", "small", "a"]).Any(),
                "its elements are text and style");
            page.Must(!document.Descendants().Attributes().Select(attribute => attribute.Name.LocalName).Except(
                ["lang", "charset", "name", "content", "class", "href"]).Any(), "its attributes run nothing");
        }
    }

    [Fact]
    public void Every_page_is_Markdown_with_a_heading_for_each_part_and_text_with_the_same()
    {
        foreach (var page in PageOf.All())
        {
            string[] headings = [.. page.GetParts().Select(part => part.Heading)];
            page.Must(page.ToMarkdown().Split('\n').Where(line => line.StartsWith('#'))
                .SequenceEqual(headings.Select(heading => "## " + heading).Prepend($"# {page.Kind} {page.Identity}")), "Markdown has the headings");
            string[] lines = page.ToText().Split('\n');
            page.Must(lines.Where((line, i) => i + 1 < lines.Length && lines[i + 1].Length > 3 && lines[i + 1].All(c => c == '-'))
                .SequenceEqual(headings[2..]), "text has the headings but for the first two parts");
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

    [SkippableFact]
    public void Purchase_rental_and_used_follow_the_types_of_service_of_what_is_priced_as_DMEPOS()
    {
        string[] dmepos = ["45", "46", .. Enumerable.Range(31, 10).Select(number => $"{number}")];
        int count = 0;
        foreach (string line in OfficialRelease.Codes)
        {
            string types = line[260..265];
            bool isDmepos = dmepos.Contains(line[119..121]);
            var page = PageOf.Code(OfficialRelease.Identity(line));
            string text = string.Concat(page.Billing.Texts("dmepos-purchase-rental-used"));
            foreach (var (type, modifier) in new[] { ('P', "NU"), ('R', "RR"), ('A', "UE") })
            {
                page.Must(text.Contains(modifier, StringComparison.Ordinal) == (isDmepos && types.Contains(type)), modifier);
            }

            page.Must(page.Billing.Texts("dmepos-category").Length == (isDmepos ? 1 : 0), "it has a category where it is priced as DMEPOS");
            if (isDmepos)
            {
                page.Must(page.Sources.Any(source => source.Text == "PDAC, (877) 735-1326"), "it names the PDAC");
                count++;
            }
        }

        count.Should().Be(2225);
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
