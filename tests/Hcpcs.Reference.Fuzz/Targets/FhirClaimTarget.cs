using System.Text;
using System.Text.Json.Nodes;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>FHIR claims as NDJSON and as a Bundle. All of it is written here.</summary>
internal sealed class FhirClaimTarget : ClaimReaderTarget
{
    private const string Hcpcs = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";

    private static readonly string[] s_pieces =
    [
        "{", "}", "[", "]", "\"", ",", ":", "\\", "\\u0000", "null", "true", "-1e99", "\n", "{}", "[]", "\"item\":[", "\"detail\":[{", "\"coding\":[", "\"resourceType\":\"Claim\"",
        "\"id\":\"x\"", "\"servicedDate\":\"2026-02-31\"", "\"entry\":[{\"resource\":{", "\"quantity\":{\"value\":1.50}", "\"contained\":[{", "\uFEFF", "{\"resourceType\":\"Patient\"}\n",
    ];

    public override string Name => "fhir claims";

    public override byte[] Damage(byte[] content, Random random) => random.Next(3) switch
    {
        0 => Mutator.Bytes(content, random),
        1 => Mutator.Text(content, random),
        _ => Pieces(content, random),
    };

    protected override IEnumerable<FuzzFile> MakeWholeFiles() => [new("claims.ndjson", Ndjson(3000))];

    protected override IEnumerable<FuzzFile> MakeCutFiles()
    {
        var random = new Random(7);
        var bundle = new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["entry"] = new JsonArray([.. Enumerable.Range(0, 12).Select(number => (JsonNode)new JsonObject { ["resource"] = Claim(number, random) })]),
        };
        return [new("claims.ndjson", Ndjson(10)), new("bundle.json", Encoding.UTF8.GetBytes(bundle.ToString())), new("one.json", Encoding.UTF8.GetBytes(Claim(1, random).ToJsonString()))];
    }

    // Tokens and parts of resources are lost, doubled, or stand where they do not belong, sometimes thousands of times.
    private static byte[] Pieces(byte[] content, Random random)
    {
        for (int changes = random.Next(1, 6); changes > 0 && content.Length > 0; changes--)
        {
            int place = random.Next(content.Length), length = Math.Min(random.Next(200), content.Length - place);
            byte[] piece = Encoding.UTF8.GetBytes(s_pieces[random.Next(s_pieces.Length)]);
            content = random.Next(4) switch
            {
                0 => Mutator.Replace(content, place, length, []),
                1 => Mutator.Replace(content, random.Next(content.Length), 0, content.AsSpan(place, length)),
                2 => Mutator.Replace(content, place, random.Next(2) * piece.Length % (content.Length - place), piece),
                _ => Mutator.Replace(content, place, 0, [.. Enumerable.Repeat(piece, random.Next(2000)).SelectMany(bytes => bytes)]),
            };
        }

        return content;
    }

    private static byte[] Ndjson(int claims)
    {
        var random = new Random(claims);
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, claims).Select(number => Claim(number, random).ToJsonString() + "\n")));
    }

    private static JsonObject Claim(int number, Random random)
    {
        var codes = HcpcsTable.Embedded.EnumerateCodes();
        var items = Enumerable.Range(1, 1 + random.Next(5)).Select(sequence => (JsonNode)new JsonObject
        {
            ["sequence"] = sequence,
            ["productOrService"] = Concept(codes.ElementAt(random.Next(2000)).Code.ToString()),
            ["modifier"] = new JsonArray(Concept("JZ"), Concept("RT")),
            ["servicedDate"] = $"{new DateOnly(2025, 1, 1).AddDays(random.Next(500)):yyyy-MM-dd}",
            ["quantity"] = new JsonObject { ["value"] = JsonNode.Parse("4.00"), ["unit"] = "UN" },
            ["detail"] = new JsonArray(new JsonObject
            {
                ["sequence"] = 1,
                ["productOrService"] = Coding("http://hl7.org/fhir/sid/ndc", "00000013501"),
                ["subDetail"] = new JsonArray(new JsonObject { ["sequence"] = 1, ["productOrService"] = Concept("J1885") }),
            }),
        });
        return new JsonObject
        {
            ["item"] = new JsonArray([.. items]),
            ["id"] = $"eob-{number}",
            ["patient"] = new JsonObject { ["display"] = "Quent \"O\" Vanterpool" },
            ["billablePeriod"] = new JsonObject { ["start"] = "2026-01-05T00:00:00-05:00", ["end"] = "2026-01-07" },
            ["status"] = random.Next(5) == 0 ? "cancelled" : "active",
            ["resourceType"] = random.Next(2) == 0 ? "Claim" : "ExplanationOfBenefit",
        };
    }

    private static JsonObject Concept(string code) => Coding(Hcpcs, code);

    private static JsonObject Coding(string system, string code) => new() { ["coding"] = new JsonArray(new JsonObject { ["system"] = system, ["code"] = code }) };
}
