using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>
/// Requests to the endpoints, JSON and FHIR, in process: a line with method, path and query, a line with the content type, then the body. Each must be
/// answered with less than 500, and what is called valid must be in the release.
/// </summary>
internal sealed class RequestTarget : FuzzTarget
{
    private const string System = HcpcsCodeSystem.Uri;

    private static readonly Lazy<TestServer> s_server = new(Start);

    public override string Name => "requests";

    /// <summary>The query or the body, so that the request still arrives somewhere.</summary>
    public override byte[] Damage(byte[] content, Random random)
    {
        int body = Array.LastIndexOf(content, (byte)'\n') + 1, query = Array.IndexOf(content, (byte)'?') + 1;
        return body < content.Length ? [.. content[..body], .. Changed(content[body..])]
            : query == 0 ? content
            : [.. content[..query], .. Changed(content[query..(body - 2)]).Where(value => value is not (byte)'\n'), .. "\n\n"u8];

        byte[] Changed(byte[] part) => random.Next(2) == 0 ? Mutator.Bytes(part, random) : Mutator.Text(part, random);
    }

    public override void Read(string path)
    {
        byte[] content = File.ReadAllBytes(path);
        int first = Array.IndexOf(content, (byte)'\n'), second = Array.IndexOf(content, (byte)'\n', first + 1);
        string[] line = Encoding.Latin1.GetString(content, 0, first).Split([' ', '?'], 3);
        byte[] body = content[(second + 1)..];

        using var answer = new MemoryStream();
        var context = s_server.Value.SendAsync(context =>
        {
            context.Request.Method = line[0];
            context.Request.Path = line[1];
            context.Request.QueryString = line.Length > 2 ? new QueryString($"?{line[2]}") : default;
            context.Request.ContentType = Encoding.Latin1.GetString(content, first + 1, second - first - 1);
            context.Request.ContentLength = body.Length;
            context.Request.Body = new MemoryStream(body);
        }).GetAwaiter().GetResult();
        context.Response.Body.CopyTo(answer);
        switch (context.Response.StatusCode)
        {
            case >= 500:
                throw new InvalidOperationException($"It is answered with {context.Response.StatusCode}.");
            case >= 400:
                throw new InvalidDataException($"{Path.GetFileName(path)}: {context.Response.StatusCode}");
        }

        string? wrong = line[1] is "/hcpcs/validate" ? WronglyAccepted(body, answer.ToArray()) : WronglyValid(answer.ToArray());
        if (wrong is not null)
        {
            throw new InvalidOperationException($"It is called valid: {wrong}");
        }
    }

    protected override IEnumerable<FuzzFile> MakeWholeFiles()
    {
        var lines = HcpcsTable.Embedded.EnumerateCodes().Take(1000).Select(record => $$"""{"code":"{{record.Code}}","from":"2026-01-15"}""");
        yield return Post("validate-1000.http", "/hcpcs/validate", $"[{string.Join(',', lines)}]");
    }

    protected override IEnumerable<FuzzFile> MakeCutFiles() =>
    [
        Post("validate.http", "/hcpcs/validate", """[{"code":"J1412","modifiers":["JZ","ZQ"],"from":"2026-01-15","through":"2026-01-16","isHipps":false},{"code":"Z9999"}]"""),
        Post("validate-code.http", "/fhir/ValueSet/$validate-code", Parameters(
            $$"""{"name":"url","valueUri":"{{System}}?fhir_vs=codes"},{"name":"code","valueCode":"J1412"},{"name":"date","valueDateTime":"2026-01-15"}""")),
        Post("coding.http", "/fhir/CodeSystem/$validate-code", Parameters(
            $$$"""{"name":"coding","valueCoding":{"system":"{{{System}}}","version":"2026-01","code":"C9136","display":"x"}}""")),
        Post("concept.http", "/fhir/ValueSet/$validate-code", Parameters(
            $$$"""{"name":"url","valueUri":"{{{System}}}?fhir_vs"},{"name":"codeableConcept","valueCodeableConcept":{"coding":[{"system":"urn:oid:2.16.840.1.113883.6.285","code":"JZ"}],"text":"x"}}""")),
        Post("expand.http", "/fhir/ValueSet/$expand", Parameters(
            $$"""{"name":"url","valueUri":"{{System}}?fhir_vs"},{"name":"filter","valueString":"ambulance"},{"name":"count","valueInteger":5},{"name":"offset","valueInteger":1}""")),
        Post("translate.http", "/fhir/ConceptMap/$translate", Parameters($$"""{"name":"system","valueUri":"{{System}}"},{"name":"code","valueCode":"C9136"}""")),
        Get("lookup.http", $"/fhir/CodeSystem/$lookup?system={System}&code=J1412&property=coverage"),
        Get("subsumes.http", $"/fhir/CodeSystem/$subsumes?system={System}&codeA=J1412&codeB=J1413"),
        Get("get-validate-code.http", $"/fhir/CodeSystem/$validate-code?url={System}&code=J1412&date=2026-01-15"),
        Get("get-expand.http", $"/fhir/ValueSet/$expand?url={System}?fhir_vs=section/A0000-A0999&count=5&activeOnly=true"),
        Get("search.http", "/hcpcs/search?q=ambulance%20mileage&on=2026-01-15&section=A0425&offset=0&limit=5"),
        Get("complete.http", "/hcpcs/complete?q=roctav&limit=5"),
        Get("code.http", "/hcpcs/codes/C9136?on=2015-04-01"),
        Get("metadata.http", "/fhir/metadata?mode=terminology"),
    ];

    private static TestServer Start()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddHcpcsReference();
        var application = builder.Build();
        application.MapHcpcs("/hcpcs");
        application.MapHcpcsFhir("/fhir");
        application.Start();
        return application.GetTestServer();
    }

    // The code of a FHIR answer that says yes, where the release does not hold it.
    private static string? WronglyValid(byte[] answer)
    {
        using var document = JsonDocument.Parse(answer);
        if (!document.RootElement.TryGetProperty("parameter", out var list))
        {
            return null;
        }

        var parameters = list.EnumerateArray().ToLookup(parameter => parameter.GetProperty("name").GetString(), StringComparer.Ordinal);
        string? code = parameters["code"].Select(parameter => parameter.GetProperty("valueCode").GetString()).FirstOrDefault();
        return parameters["result"].Any(result => result.GetProperty("valueBoolean").GetBoolean())
            && code is not null && !HcpcsTable.Embedded.Contains(code) && !HcpcsTable.Embedded.ContainsModifier(code)
            ? code
            : null;
    }

    // The code of a line without a finding, where the release does not hold it.
    private static string? WronglyAccepted(byte[] request, byte[] answer)
    {
        var lines = JsonSerializer.Deserialize(request, HcpcsEndpointsJsonContext.Default.HcpcsLineArray)!;
        var results = JsonSerializer.Deserialize(answer, HcpcsJsonContext.Default.IReadOnlyListHcpcsValidationResult)!;
        if (lines.Length != results.Count)
        {
            return $"{results.Count} answers for {lines.Length} lines";
        }

        var accepted = lines.Zip(results).FirstOrDefault(line => line.Second.Findings.IsEmpty && line.Second.NotJudged == HcpcsLineParts.None
            && !line.First.Code.IsDefault && !HcpcsTable.Embedded.Contains(line.First.Code));
        return accepted.First.Code.IsDefault ? null : accepted.First.Code.ToString();
    }

    private static string Parameters(string list) => $$"""{"resourceType":"Parameters","parameter":[{{list}}]}""";

    private static FuzzFile Post(string name, string path, string body) => new(name, Encoding.UTF8.GetBytes($"POST {path}\napplication/json\n{body}"));

    private static FuzzFile Get(string name, string path) => new(name, Encoding.UTF8.GetBytes($"GET {path}\n\n"));
}
