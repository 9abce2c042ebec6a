using System.Text.Json.Nodes;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Claims.Tests;

/// <summary>The small claim files beside the repository, and the lines that their page says a reader must find.</summary>
internal static class ClaimExamples
{
    private const string Page = "README.md";

    private static readonly string[] s_x12Names =
    [
        "professional-one-line.x12", "institutional-indented.x12", "dental-line-feed.x12", "two-interchanges.x12", "without-line-numbers.x12",
        "not-claims.x12",
    ];

    public static TheoryData<string> Names =>
    [
        .. s_x12Names, "explanations.ndjson", "claims-bundle.json",
    ];

    public static TheoryData<string> X12Names => [.. s_x12Names];

    public static byte[] Read(string name) => File.ReadAllBytes(OfficialFiles.Path("../claims/" + name));

    /// <summary>The lines of a file as the page lists them, one JSON object each.</summary>
    public static IReadOnlyList<JsonObject> LinesOf(string name)
    {
        string[] page = File.ReadAllLines(OfficialFiles.Path("../claims/" + Page));
        int start = Array.IndexOf(page, "```json", Array.IndexOf(page, "### " + name)) + 1;
        return [.. page[start..Array.IndexOf(page, "```", start)].Select(line => (JsonObject)JsonNode.Parse(line)!)];
    }

    /// <summary>Says where lines differ from the page; more names may stand beside the stated ones.</summary>
    public static IEnumerable<string> Differences(IReadOnlyList<JsonObject> expected, IReadOnlyList<JsonObject> found)
    {
        if (expected.Count != found.Count)
        {
            yield return $"{found.Count} lines instead of {expected.Count}";
        }

        string[] names =
        [
            "kind", "interchange", "transaction", "claim", "serviceLine", "position", "qualifier", "code", "system", "modifiers", "description",
            "revenueCode", "from", "through", "datesFrom", "units", "unit", "ndc", "ndcQuantity", "ndcUnit",
        ];
        foreach (var (number, (stated, line)) in expected.Zip(found).Index())
        {
            foreach (string name in names)
            {
                if (!JsonNode.DeepEquals(stated[name], line[name]))
                {
                    yield return $"line {number + 1}, {name}: {line[name]?.ToJsonString()} instead of {stated[name]?.ToJsonString()}";
                }
            }
        }
    }
}
