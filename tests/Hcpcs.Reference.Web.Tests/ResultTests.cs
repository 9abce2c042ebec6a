using System.Net.Http.Json;
using System.Text.Json;

namespace Hcpcs.Reference.Web.Tests;

/// <summary>What an endpoint returns is JSON by the contract, and the OpenAPI document of the program can be made.</summary>
public sealed class ResultTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Results_of_the_library_are_returned_as_they_are()
    {
        var result = await host.Client.GetFromJsonAsync<HcpcsValidationResult>("validate?code=C9136&day=2015-04-01");
        var finding = result.Findings.Should().ContainSingle().Subject;
        finding.Reason.Should().Be(HcpcsFindingReason.Terminated);
        finding.Successors.Should().ContainSingle().Which.Reference.Text.Should().Be("Q9975");

        var successors = await host.Client.GetFromJsonAsync<HcpcsSuccessor[]>("successors?code=C9136&day=2015-04-01");
        successors.Should().Equal(finding.Successors);
        (await host.Client.GetFromJsonAsync<HcpcsRecord>("record?code=J1412")).Should().Be(HcpcsTable.Embedded.Get("J1412"));
    }

    [Fact]
    public async Task The_OpenAPI_document_names_the_properties_of_results()
    {
        using var document = await JsonDocument.ParseAsync(await host.Client.GetStreamAsync("openapi/v1.json"));
        var schemas = document.RootElement.GetProperty("components").GetProperty("schemas");

        schemas.GetProperty("HcpcsValidationResult").GetProperty("properties").EnumerateObject().Select(property => property.Name)
            .Should().BeEquivalentTo("findings", "notJudged", "hasNoCode", "hasErrors");
    }
}
