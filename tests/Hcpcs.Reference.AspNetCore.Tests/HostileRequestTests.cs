using System.Text;
using System.Text.Json;

namespace Hcpcs.Reference.AspNetCore.Tests;

/// <summary>10,000 requests made wrong, always the same ones: each is answered, and none is told that a code is valid that is not in the release.</summary>
public sealed class HostileRequestTests(WebHost host) : IClassFixture<WebHost>
{
    private const int Count = 10_000;

    private static readonly string[] s_bodies =
    [
        """{"resourceType":"Parameters","parameter":[{"name":"url","valueUri":"http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets?fhir_vs=codes"},{"name":"code","valueCode":"Z9999"},{"name":"date","valueDateTime":"2026-01-15"}]}""",
        """{"resourceType":"Parameters","parameter":[{"name":"url","valueUri":"http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"},{"name":"coding","valueCoding":{"system":"http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets","code":"Z9999","display":"x"}}]}""",
        """{"resourceType":"Parameters","parameter":[{"name":"codeableConcept","valueCodeableConcept":{"coding":[{"system":"urn:oid:2.16.840.1.113883.6.285","code":"Z9999"},{"code":"Z9998"}],"text":"x"}},{"name":"count","valueInteger":5},{"name":"offset","valueInteger":1}]}""",
        """[{"code":"Z9999","modifiers":["ZQ"],"from":"2026-01-15","through":"2026-01-16","isHipps":false},{"code":"Z9998"}]""",
    ];

    private static readonly string[] s_paths =
    [
        "fhir/CodeSystem/$lookup", "fhir/CodeSystem/$validate-code", "fhir/CodeSystem/$subsumes", "fhir/ValueSet/$validate-code", "fhir/ValueSet/$expand",
        "fhir/ConceptMap/$translate", "hcpcs/validate",
    ];

    private static readonly string[] s_queries =
    [
        "fhir/CodeSystem/$validate-code?url=http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets&code=Z9999&date=2026-01-15",
        "fhir/ValueSet/$expand?url=http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets?fhir_vs&filter=x&count=5&offset=2&activeOnly=true",
        "fhir/ConceptMap/$translate?system=http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets&code=Z9999&reverse=false",
        "hcpcs/codes/Z9999?on=2026-01-15", "hcpcs/codes/Z9999/page", "hcpcs/modifiers/ZQ", "hcpcs/search?q=x&section=A0425&limit=5", "hcpcs/complete?q=a&offset=3",
    ];

    [Fact]
    public async Task Each_is_answered_and_none_is_called_valid()
    {
        var random = new Random(16);
        var failures = new List<string>();
        int judged = 0;
        for (int i = 0; i < Count; i++)
        {
            using var request = i % 2 == 0 ? Post(random) : Get(random);
            string content = request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync();
            string sent = $"{request.Method} {request.RequestUri} {content}";
            try
            {
                using var response = await host.Client.SendAsync(request);
                string body = await response.Content.ReadAsStringAsync();
                if (response.IsSuccessStatusCode && sent.Contains("hcpcs/validate", StringComparison.Ordinal))
                {
                    judged++;
                    failures.AddRange(Overlooked(content, body));
                }

                if ((int)response.StatusCode >= 500 || SaysValid(body))
                {
                    failures.Add($"{(int)response.StatusCode} {sent}");
                }
            }
            catch (Exception exception)
            {
                failures.Add($"{exception.Message} {sent}");
            }
        }

        failures.Should().BeEmpty();
        judged.Should().BePositive("some lines are still lines");
    }

    // Codes of claim lines that are not in the release, and of which nothing was found.
    private static List<string> Overlooked(string sent, string body)
    {
        using JsonDocument lines = JsonDocument.Parse(sent), results = JsonDocument.Parse(body);
        return
        [
            .. lines.RootElement.EnumerateArray().Zip(results.RootElement.EnumerateArray())
                .Where(line => line.Second.GetProperty("findings").GetArrayLength() == 0)
                .Select(line => line.First.TryGetProperty("code", out var code) ? code.ToString() : string.Empty)
                .Where(code => HcpcsCode.TryParse(code, out var known) && !HcpcsTable.Embedded.Contains(known)),
        ];
    }

    // No code that is sent is in the release, and changing one character or two of it leads to a real one only by chance: then it is named.
    private static bool SaysValid(string body)
    {
        if (!body.Contains("\"Parameters\"", StringComparison.Ordinal))
        {
            return false;
        }

        using var document = JsonDocument.Parse(body);
        var parameters = document.RootElement.GetProperty("parameter").EnumerateArray()
            .ToLookup(parameter => parameter.GetProperty("name").GetString(), parameter => parameter);
        return parameters["result"].Any(result => result.GetProperty("valueBoolean").GetBoolean())
            && !(parameters["code"].FirstOrDefault() is { ValueKind: JsonValueKind.Object } code
                && (HcpcsTable.Embedded.Contains(code.GetProperty("valueCode").GetString()) || HcpcsTable.Embedded.ContainsModifier(code.GetProperty("valueCode").GetString())));
    }

    private static HttpRequestMessage Post(Random random)
    {
        var body = Encoding.UTF8.GetBytes(s_bodies[random.Next(s_bodies.Length)]).ToList();
        Mutate(body, random);
        var content = new ByteArrayContent([.. body]);
        content.Headers.TryAddWithoutValidation("Content-Type", random.Next(20) == 0 ? "application/xml" : "application/fhir+json");
        return new HttpRequestMessage(HttpMethod.Post, s_paths[random.Next(s_paths.Length)]) { Content = content };
    }

    private static HttpRequestMessage Get(Random random)
    {
        string path = s_queries[random.Next(s_queries.Length)];
        int start = path.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? query + 1 : path.LastIndexOf('/') + 1;
        var rest = Encoding.UTF8.GetBytes(path[start..]).ToList();
        Mutate(rest, random);
        string escaped = string.Concat(rest.Select(value => value is (byte)'&' or (byte)'=' || char.IsAsciiLetterOrDigit((char)value)
            ? ((char)value).ToString() : $"%{value:X2}"));
        return new HttpRequestMessage(HttpMethod.Get, path[..start] + escaped);
    }

    // Changes, removes, inserts or doubles a few bytes.
    private static void Mutate(List<byte> bytes, Random random)
    {
        byte[] telling = [0, (byte)'"', (byte)'{', (byte)'[', (byte)'\\', (byte)'-', (byte)'|', (byte)'&', (byte)'=', 0xC3, 0xFF, (byte)'9'];
        for (int i = random.Next(1, 6); i > 0 && bytes.Count > 4; i--)
        {
            int place = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[place] = telling[random.Next(telling.Length)];
                    break;
                case 2:
                    bytes.RemoveRange(place, Math.Min(random.Next(1, 12), bytes.Count - place));
                    break;
                case 3:
                    bytes.Insert(place, telling[random.Next(telling.Length)]);
                    break;
                default:
                    bytes.InsertRange(place, bytes.GetRange(place, Math.Min(random.Next(1, 40), bytes.Count - place)));
                    break;
            }
        }
    }
}
