using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Hcpcs.Reference.OpenApi.Tests;

/// <summary>What the library writes keeps to the schemas, and has nothing that they do not name.</summary>
public class WrittenJsonTests
{
    private static readonly HcpcsPages s_pages = new(HcpcsTable.Embedded, new HcpcsPageData
    {
        Drugs = HcpcsDrugTable.Embedded,
        Fees = HcpcsFeeTable.Embedded,
        History = HcpcsHistory.Embedded,
    });

    [Fact]
    public async Task Every_record_keeps_to_its_schema()
    {
        await Keep("HcpcsRecord", HcpcsTable.Embedded.EnumerateCodes(), HcpcsJsonContext.Default.HcpcsRecord);
        await Keep("HcpcsModifierRecord", HcpcsTable.Embedded.EnumerateModifiers(), HcpcsJsonContext.Default.HcpcsModifierRecord);
        await Keep("HcpcsEntry", HcpcsTable.Embedded.EnumerateModifiers(), HcpcsJsonContext.Default.HcpcsEntry);
    }

    [Fact]
    public async Task Pages_keep_to_their_schema_and_have_each_of_its_properties()
    {
        var codes = HcpcsTable.Embedded.EnumerateCodes().Where((_, place) => place % 60 == 0).Select(record => record.Code.ToString())
            .Concat(["J1412", "J1413", "A0021", "C9136", "J3403", "J0175", "J1440", "J0570"])
            .Concat(HcpcsDrugTable.Embedded.Products.Where(product => product.BillingUnitsDisagree).Take(5).Select(product => product.Code.ToString()))
            .Distinct();
        var pages = codes.Select(code => s_pages.Find(HcpcsCode.Parse(code), new DateOnly(2026, 1, 15))!)
            .Concat(HcpcsTable.Embedded.EnumerateModifiers().Select(record => s_pages.Find(record.Modifier)!)).ToList();
        // No product of the quarter has a text in a column of numbers.
        var product = HcpcsDrugTable.Embedded.Products[0] with { NonNumericTexts = ["PKG QTY: N/A"] };
        pages.Add(pages[0] with { Products = [product] });

        var written = await Keep("HcpcsPage", pages, HcpcsJsonContext.Default.HcpcsPage);

        foreach (var (name, part) in new[]
        {
            ("HcpcsPage", (string?)null), ("HcpcsPageProduct", "products"), ("HcpcsPageClinicalContext", "clinicalContext"),
            ("HcpcsPageModifierUse", "modifierUse"), ("HcpcsPageSection", "section"), ("HcpcsPageRelease", "release"), ("HcpcsPageDay", "on"),
            ("PageField", "fields"), ("PageTimeline", "timeline"),
        })
        {
            written.SelectMany(page => part is null ? [page] : page[part] is JsonArray items ? [.. items] : new[] { page[part] })
                .OfType<JsonObject>().SelectMany(node => node.Select(property => property.Key)).Distinct()
                .Should().BeEquivalentTo(SchemaFile.All[name]!["properties"]!.AsObject().Select(property => property.Key), name);
        }
    }

    [Fact]
    public async Task Findings_hits_completions_and_the_release_keep_to_theirs()
    {
        var search = new HcpcsSearch(HcpcsTable.Embedded);
        string[] words = ["duchenne", "ambulance", "J14", "wheelchar", "oxygen", "insulin pump", "duchene", "JZ", "walker"];
        await Keep("HcpcsSearchResult", words.Select(word => search.Search(word)), HcpcsJsonContext.Default.HcpcsSearchResult);
        await Keep("HcpcsCompletionResult", words.Select(word => search.Complete(word)), HcpcsJsonContext.Default.HcpcsCompletionResult);
        await Keep("HcpcsRelease", [HcpcsTable.Embedded.Release], HcpcsJsonContext.Default.HcpcsRelease);

        var validator = new HcpcsValidator(HcpcsTable.Embedded);
        HcpcsLine[] lines =
        [
            HcpcsLine.Parse("C9136", new DateOnly(2015, 4, 1), null, "JZ", "ZZ"),
            HcpcsLine.Parse("nonsense", null, null, "JZ", "JZ", "??") with { HasFurtherModifiers = true },
            HcpcsLine.Parse("99213", new DateOnly(2026, 1, 15), null),
            HcpcsLine.Parse("J3490", new DateOnly(2026, 1, 15), null) with { IsRequest = true, IsPeriodOfClaim = true, UnreadableDate = "20260231" },
            default,
        ];
        await Keep("HcpcsLine", lines, HcpcsJsonContext.Default.HcpcsLine);
        await Keep("HcpcsValidationResult", lines.Select(line => validator.Validate(line)), HcpcsJsonContext.Default.HcpcsValidationResult);
    }

    private static async Task<List<JsonNode>> Keep<T>(string name, IEnumerable<T> values, JsonTypeInfo<T> type)
    {
        var schema = await SchemaFile.ValidatorAsync(name);
        var written = new List<JsonNode>();
        var errors = new List<string>();
        foreach (var value in values)
        {
            string json = JsonSerializer.Serialize(value, type);
            written.Add(JsonNode.Parse(json)!);
            errors.AddRange(schema.Validate(json).Select(error => $"{error}: {json}"));
        }

        errors.Take(5).Should().BeEmpty();
        written.Should().NotBeEmpty();
        return written;
    }
}
