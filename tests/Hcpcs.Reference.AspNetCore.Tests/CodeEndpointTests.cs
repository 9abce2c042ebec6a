using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.AspNetCore.Tests;

public sealed class CodeEndpointTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task A_code_is_answered_with_its_record_and_whether_it_was_valid()
    {
        var answer = await host.Client.GetFromJsonAsync("hcpcs/codes/C9136?on=2015-04-01", HcpcsEndpointsJsonContext.Default.HcpcsCodeAnswer);

        answer!.Record.Should().Be(HcpcsTable.Embedded.Get("C9136"));
        answer.Status.Should().Be(HcpcsStatus.Terminated);
        answer.On.Should().Be(new DateOnly(2015, 4, 1));
        answer.Successors.Should().ContainSingle().Which.Reference.Text.Should().Be("Q9975");
        answer.Section.Should().Be(HcpcsSection.Of(HcpcsCode.Parse("C9136")));

        using var bare = JsonDocument.Parse(await host.Client.GetStringAsync("hcpcs/codes/j1412"));
        bare.RootElement.EnumerateObject().Select(property => property.Name).Should().Equal("record", "section");
        bare.RootElement.GetProperty("record").GetProperty("longDescription").GetString().Should().StartWith("Injection, valoctocogene");
    }

    [Fact]
    public async Task A_modifier_is_answered_likewise()
    {
        var answer = await host.Client.GetFromJsonAsync("hcpcs/modifiers/JZ?on=2022-12-31", HcpcsEndpointsJsonContext.Default.HcpcsModifierAnswer);

        answer!.Record.Should().Be(HcpcsTable.Embedded.GetModifier("JZ"));
        answer.Status.Should().Be(HcpcsTable.Embedded.GetStatus(HcpcsModifier.Parse("JZ"), new DateOnly(2022, 12, 31)));
    }

    [Fact]
    public async Task A_page_is_JSON_or_where_that_is_preferred_HTML()
    {
        (await Page("*/*")).Should().Be("application/json");
        (await Page("application/json, text/html;q=0.9")).Should().Be("application/json");
        (await Page("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")).Should().Be("text/html");

        async Task<string?> Page(string accept)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "hcpcs/codes/J1412/page");
            request.Headers.Add("Accept", accept);
            using var response = await host.Client.SendAsync(request);
            response.StatusCode.Should().Be(HttpStatusCode.OK);
            response.Headers.Vary.Should().Equal("Accept");
            (await response.Content.ReadAsStringAsync()).Should().Contain("valoctocogene");
            return response.Content.Headers.ContentType!.MediaType;
        }
    }

    [Fact]
    public async Task Search_completion_and_release_are_answered()
    {
        var found = await host.Client.GetFromJsonAsync("hcpcs/search?q=ambulance&section=A0425&limit=3&offset=1&on=2026-01-15", HcpcsJsonContext.Default.HcpcsSearchResult);
        found.Should().Be(new HcpcsSearch(HcpcsTable.Embedded).Search("ambulance", new()
        {
            Section = HcpcsSection.Of(HcpcsCode.Parse("A0425")),
            Limit = 3,
            Offset = 1,
            ValidOn = new DateOnly(2026, 1, 15),
            CountGroups = true,
        }));
        var completed = await host.Client.GetFromJsonAsync("hcpcs/complete?q=roct", HcpcsJsonContext.Default.HcpcsCompletionResult);
        completed.Should().Be(new HcpcsSearch(HcpcsTable.Embedded).Complete("roct"));
        (await host.Client.GetFromJsonAsync("hcpcs/release", HcpcsJsonContext.Default.HcpcsRelease)).Should().Be(HcpcsTable.Embedded.Release);
    }

    [Fact]
    public async Task Lines_are_judged_in_their_order()
    {
        using var response = await host.Client.PostAsync("hcpcs/validate", Json(
            """[{"code":"C9136","from":"2015-04-01"},{"code":"A0425","from":"2026-01-15"},{"code":"nonsense","from":"2026-01-15","modifiers":["ZZ"]}]"""));

        var results = (await response.Content.ReadFromJsonAsync(HcpcsJsonContext.Default.IReadOnlyListHcpcsValidationResult))!;
        results.Should().HaveCount(3);
        results[0].Findings.Should().ContainSingle().Which.Reason.Should().Be(HcpcsFindingReason.Terminated);
        results[1].Findings.Should().BeEmpty();
        results[2].Findings.Select(finding => finding.Reason).Should().Equal(HcpcsFindingReason.Malformed, HcpcsFindingReason.UnknownModifier);
    }

    [Theory]
    [InlineData("codes/Z9999", 404, "January 2026")]
    [InlineData("codes/99213", 400, "CPT")]
    [InlineData("codes/J14I2", 400, "for a one")]
    [InlineData("codes/J1412?on=15.01.2026", 400, "2026-01-15")]
    [InlineData("codes/Z9999/page", 404, "Z9999")]
    [InlineData("modifiers/ZQ", 404, "ZQ")]
    [InlineData("modifiers/J1412", 400, "modifier")]
    [InlineData("search", 400, "parameter q")]
    [InlineData("search?q=x&limit=0", 400, "limit")]
    [InlineData("search?q=x&offset=-1", 400, "offset")]
    [InlineData("search?q=x&section=Z", 400, "section")]
    [InlineData("complete", 400, "parameter q")]
    public async Task What_is_wrong_is_said_in_problem_details(string path, int status, string part)
    {
        using var response = await host.Client.GetAsync($"hcpcs/{path}");

        ((int)response.StatusCode).Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("status").GetInt32().Should().Be(status);
        problem.RootElement.GetProperty("detail").GetString().Should().Contain(part);
    }

    [Theory]
    [InlineData("", 400)]
    [InlineData("[", 400)]
    [InlineData("null", 400)]
    [InlineData("{}", 400)]
    [InlineData("[null]", 400)]
    [InlineData("""[{"code":1}]""", 400)]
    [InlineData("""[{"from":"2026"}]""", 400)]
    public async Task A_body_that_is_not_lines_is_refused(string body, int status)
    {
        using var response = await host.Client.PostAsync("hcpcs/validate", Json(body));
        ((int)response.StatusCode).Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task Limits_are_options()
    {
        await using var application = await WebHost.StartAsync(limits: options => (options.MaxLines, options.MaxCount, options.MaxBodyLength) = (2, 5, 100));
        using var client = application.GetTestClient();

        (await client.PostAsync("hcpcs/validate", Json("[{},{},{}]"))).StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await client.PostAsync("hcpcs/validate", Json($"[{new string(' ', 200)}]"))).StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await client.PostAsync("fhir/CodeSystem/$lookup", Json($"[{new string(' ', 200)}]"))).StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await client.PostAsync("hcpcs/validate", new StringContent("x"))).StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        (await client.GetFromJsonAsync("hcpcs/search?q=ambulance&limit=100", HcpcsJsonContext.Default.HcpcsSearchResult))!.Hits.Should().HaveCount(5);
        (await client.GetAsync($"fhir/ValueSet/$expand?url={Uri.EscapeDataString(HcpcsValueSet.Codes.Url)}")).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var map = () => WebHost.StartAsync(limits: options => options.MaxLines = 0);
        await map.Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    [Fact]
    public async Task An_answer_that_the_caller_has_is_not_sent_again()
    {
        using var first = await host.Client.GetAsync("hcpcs/codes/J1412");
        string tag = first.Headers.ETag!.ToString();

        (await Get("hcpcs/codes/J1412", tag)).Should().Be(HttpStatusCode.NotModified);
        (await Get("hcpcs/codes/J1412", $"\"x\", W/{tag}")).Should().Be(HttpStatusCode.NotModified);
        (await Get("hcpcs/codes/J1412", "\"x\"")).Should().Be(HttpStatusCode.OK);
        (await Get("hcpcs/codes/Z9999", tag)).Should().Be(HttpStatusCode.NotFound);

        async Task<HttpStatusCode> Get(string path, string known)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
            using var response = await host.Client.SendAsync(request);
            (response.StatusCode != HttpStatusCode.NotModified || (await response.Content.ReadAsByteArrayAsync()).Length == 0).Should().BeTrue();
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task The_ETag_depends_on_the_table_the_drug_and_fee_data_and_the_history()
    {
        var tags = new List<string>();
        foreach (var services in (Action<IServiceCollection>[])
        [
            _ => { },
            services => services.AddHcpcsDrugProducts(),
            services => services.AddHcpcsFees(),
            services => services.AddSingleton<IHcpcsHistory>(HcpcsHistory.Create([HcpcsTable.Embedded])),
            services => services.AddSingleton<IHcpcsLookup>(HcpcsTable.Create(HcpcsTable.Embedded.Release with { Revision = 2 }, HcpcsTable.Embedded.EnumerateCodes(), [])),
        ])
        {
            await using var application = await WebHost.StartAsync(services);
            using var client = application.GetTestClient();
            using var response = await client.GetAsync("hcpcs/codes/J1412");
            tags.Add(response.Headers.ETag!.Tag);
        }

        tags.Should().OnlyHaveUniqueItems();
        using var same = await host.Client.GetAsync("hcpcs/release");
        same.Headers.ETag!.Tag.Should().Be(tags[0], "it is the same in another process");
    }

    [Fact]
    public async Task One_call_adds_the_library_to_the_programs_own_JSON()
    {
        using var own = JsonDocument.Parse(await host.Client.GetStringAsync("own"));
        own.RootElement.GetProperty("code").GetString().Should().Be("J1412");
    }

    [Fact]
    public async Task The_endpoints_are_in_the_OpenAPI_document()
    {
        using var document = JsonDocument.Parse(await host.Client.GetStringAsync("openapi/v1.json"));
        var paths = document.RootElement.GetProperty("paths");

        paths.EnumerateObject().Select(path => path.Name).Should().Contain(
            "/hcpcs/codes/{code}", "/hcpcs/codes/{code}/page", "/hcpcs/modifiers/{modifier}", "/hcpcs/search", "/hcpcs/complete", "/hcpcs/release",
            "/hcpcs/validate", "/fhir/CodeSystem/$lookup", "/fhir/ValueSet/$expand", "/fhir/metadata");
        paths.GetProperty("/hcpcs/search").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Select(parameter => parameter.GetProperty("name").GetString()).Should().Equal("q", "on", "section", "offset", "limit");
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
