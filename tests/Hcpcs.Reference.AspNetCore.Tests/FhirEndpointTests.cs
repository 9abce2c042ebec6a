using System.Net;
using System.Text;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Rest;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Specification.Terminology;
using Task = System.Threading.Tasks.Task;
using ValidateCodeResult = Hl7.Fhir.Specification.Terminology.ValidateCodeResult;

namespace Hcpcs.Reference.AspNetCore.Tests;

/// <summary>Asked by the clients that there are: Firely's, and HTTP by hand.</summary>
public sealed class FhirEndpointTests(WebHost host) : IClassFixture<WebHost>
{
    private const string System = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", Codes = $"{System}?fhir_vs=codes";

    private static readonly JsonSerializerOptions s_json = new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_SDKs_external_service_gets_the_answers(bool useGet)
    {
        var service = new ExternalTerminologyService(Client(json: true));

        var ended = new ValidateCodeResult(await service.ValueSetValidateCode(
            new ValidateCodeParameters().WithValueSet(Codes).WithCode("C9136", System).WithDate(new FhirDateTime("2015-04-01")), useGet: useGet));
        ended.Result!.Value.Should().BeFalse();
        ended.Message!.Value.Should().Contain("2015-03-31");
        ended.Issues.Should().BeOfType<OperationOutcome>().Which.Issue.Should().ContainSingle().Which.Code.Should().Be(OperationOutcome.IssueType.BusinessRule);

        var lookup = new LookupResult(await service.Lookup(new() { { "system", new FhirUri(System) }, { "code", new Code("J1412") } }, useGet));
        lookup.Display!.Value.Should().Be(HcpcsTable.Embedded.Get("J1412").LongDescription);
        lookup.Property.Should().NotBeEmpty();

        var outcome = await service.Subsumes(new SubsumesParameters().WithCode("J1412", "J1413", System), useGet: useGet);
        outcome.GetSingleValue<Code>("outcome")!.Value.Should().Be("not-subsumed");

        var set = (ValueSet)await service.Expand(
            new() { { "url", new FhirUri(Codes) }, { "filter", new FhirString("ambulance mileage") }, { "count", new Integer(3) } }, useGet: useGet);
        set.Expansion!.Contains.Should().HaveCount(3);
        set.Expansion.Total.Should().Be(new HcpcsTerminology(HcpcsTable.Embedded).Expand(HcpcsValueSet.Codes, new() { Filter = "ambulance mileage", Count = 0 }).Total);

        var translated = new TranslateResult(await service.Translate(new() { { "system", new FhirUri(System) }, { "code", new Code("C9136") } }, useGet: useGet));
        translated.Result!.Value.Should().BeTrue();

        var refused = await FluentActions.Awaiting(() => service.CodeSystemValidateCode(
            new() { { "url", new FhirUri("http://loinc.org") }, { "code", new Code("1") } }, useGet: useGet)).Should().ThrowAsync<FhirOperationException>();
        refused.Which.Status.Should().Be(HttpStatusCode.NotFound);
        refused.Which.Outcome!.Issue[0].Code.Should().Be(OperationOutcome.IssueType.NotFound);
    }

    [Fact]
    public async Task A_coding_and_a_concept_are_sent_in_the_body()
    {
        var service = new ExternalTerminologyService(Client(json: true));

        var coding = await service.ValueSetValidateCode(new ValidateCodeParameters().WithValueSet(Codes).WithCoding(new Coding(System, "J1412")));
        coding.GetSingleValue<FhirBoolean>("result")!.Value.Should().BeTrue();
        var concept = await service.ValueSetValidateCode(new ValidateCodeParameters().WithValueSet(Codes).WithCodeableConcept(new CodeableConcept
        {
            Coding = [new Coding("http://www.ama-assn.org/go/cpt", "99213"), new Coding(System, "J1412")],
        }));
        concept.GetSingleValue<FhirBoolean>("result")!.Value.Should().BeTrue();
    }

    [Fact]
    public async Task A_client_that_sends_XML_learns_how_to_send_JSON()
    {
        using var body = new StringContent("<Parameters xmlns=\"http://hl7.org/fhir\"/>", Encoding.UTF8, "application/fhir+xml");
        using var response = await host.Client.PostAsync("fhir/CodeSystem/$lookup", body);

        response.StatusCode.Should().Be(HttpStatusCode.UnsupportedMediaType);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/fhir+json");
        var outcome = JsonSerializer.Deserialize<OperationOutcome>(await response.Content.ReadAsStringAsync(), s_json)!;
        outcome.Issue[0].Details!.Text.Should().Contain("PreferredFormat = ResourceFormat.Json");
    }

    /// <summary>Whatever format the client prefers unless it is told, it either gets the answer or is told what to set.</summary>
    [Fact]
    public async Task The_client_with_its_own_defaults_gets_an_answer_or_is_told_what_to_do()
    {
        var client = Client(json: false);
        var parameters = new Parameters { { "system", new FhirUri(System) }, { "code", new Code("J1412") } };

        var got = await client.TypeOperationAsync<CodeSystem>("lookup", parameters, useGet: true);
        got.Should().BeOfType<Parameters>();
        if (client.Settings.PreferredFormat == ResourceFormat.Json)
        {
            (await client.TypeOperationAsync<CodeSystem>("lookup", parameters)).Should().BeOfType<Parameters>();
        }
        else
        {
            var refused = await FluentActions.Awaiting(() => client.TypeOperationAsync<CodeSystem>("lookup", parameters)).Should().ThrowAsync<FhirOperationException>();
            refused.Which.Status.Should().Be(HttpStatusCode.UnsupportedMediaType);
            refused.Which.Outcome!.Issue[0].Details!.Text.Should().Contain("PreferredFormat = ResourceFormat.Json");
        }
    }

    [Fact]
    public async Task What_the_service_can_do_is_stated()
    {
        var client = Client(json: true);

        var statement = (await client.CapabilityStatementAsync())!;
        statement.FhirVersion.Should().Be(FHIRVersion.N4_0_1);
        statement.Rest.Single().Resource.SelectMany(resource => resource.Operation.Select(operation => $"{resource.Type}/${operation.Name}"))
            .Should().BeEquivalentTo(
                "CodeSystem/$lookup", "CodeSystem/$validate-code", "CodeSystem/$subsumes", "ValueSet/$validate-code", "ValueSet/$expand",
                "ConceptMap/$translate");
        var terminology = JsonSerializer.Deserialize<TerminologyCapabilities>(await host.Client.GetStringAsync("fhir/metadata?mode=terminology"), s_json)!;
        terminology.CodeSystem.Single().Version.Single().Code.Should().Be("2026-01");
    }

    [Theory]
    [InlineData("application/fhir+xml")]
    [InlineData("text/html")]
    [InlineData("*/*")]
    public async Task Answers_are_JSON_whatever_is_accepted(string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"fhir/CodeSystem/$lookup?system={System}&code=J1412&_format=xml");
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await host.Client.SendAsync(request);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/fhir+json");
        response.Headers.ETag.Should().NotBeNull();
    }

    [Theory]
    [InlineData("""{"resourceType":"Parameters","parameter":[{"name":"system","valueUri":"http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"},{"name":"code","valueCode":"Z9999"}]}""", 404, "code-invalid")]
    [InlineData("""{"resourceType":"Parameters","parameter":[{"name":"date","valueDate":"2026"}]}""", 400, "invalid")]
    [InlineData("""{"resourceType":"Parameters","parameter":[{"name":"coding","valueCoding":7}]}""", 400, "structure")]
    [InlineData("""{"resourceType":"Parameters","parameter":[{"name":"coding"}]}""", 400, "invalid")]
    [InlineData("""{"resourceType":"Parameters","parameter":[{"name":"code","valueCode":"\ud800"}]}""", 400, "structure")]
    [InlineData("""{"resourceType":"Parameters","parameter":{}}""", 400, "structure")]
    [InlineData("""{"resourceType":"Patient"}""", 400, "structure")]
    [InlineData("""[""", 400, "structure")]
    [InlineData("null", 400, "structure")]
    public async Task What_is_wrong_is_said_in_an_OperationOutcome(string body, int status, string code)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/fhir+json");
        using var response = await host.Client.PostAsync("fhir/CodeSystem/$lookup", content);

        ((int)response.StatusCode).Should().Be(status);
        using var outcome = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        outcome.RootElement.GetProperty("resourceType").GetString().Should().Be("OperationOutcome");
        outcome.RootElement.GetProperty("issue")[0].GetProperty("code").GetString().Should().Be(code);
    }

    [Fact]
    public async Task Every_entry_is_right_from_its_first_to_its_last_day_and_on_no_other()
    {
        var wrong = new List<string>();
        foreach (var entry in HcpcsTable.Embedded.EnumerateCodes().Concat<HcpcsEntry>(HcpcsTable.Embedded.EnumerateModifiers()))
        {
            DateOnly first = entry.AddedDate!.Value, last = entry.TerminationDate ?? DateOnly.MaxValue.AddDays(-1);
            foreach (var (day, expected) in ((DateOnly, bool)[])[(first.AddDays(-1), false), (first, true), (last, true), (last.AddDays(1), entry.TerminationDate is null)])
            {
                byte[] answer = await host.Client.GetByteArrayAsync($"fhir/CodeSystem/$validate-code?url={System}&code={entry.Identity}&date={day:O}");
                using var document = JsonDocument.Parse(answer);
                var result = document.RootElement.GetProperty("parameter")[0];
                if (result.GetProperty("name").GetString() != "result" || result.GetProperty("valueBoolean").GetBoolean() != expected)
                {
                    wrong.Add($"{entry.Identity} on {day:O}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    private FhirClient Client(bool json)
    {
        var client = new FhirClient("http://localhost/fhir", messageHandler: host.Server.CreateHandler());
        if (json)
        {
            client.Settings.PreferredFormat = ResourceFormat.Json;
        }

        return client;
    }
}
