using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.OpenApi.Tests;

/// <summary>An API with the endpoints of the package and some of its own, and its OpenAPI document.</summary>
public sealed class SampleApi : IAsyncLifetime
{
    private WebApplication? _application;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>The document, as JSON.</summary>
    public string Document { get; private set; } = string.Empty;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddHcpcsReference().AddHcpcsDrugProducts().AddHcpcsFees().AddHcpcsOpenApi().AddOpenApi();
        _application = builder.Build();
        _application.MapOpenApi();
        _application.MapHcpcs("/hcpcs");
        _application.MapHcpcsFhir("/fhir").ExcludeFromDescription();
        _application.MapGet("/records/{code}", (HcpcsCode code, HcpcsModifier? modifier, NdcCode? ndc, HcpcsQuarter? quarter, CoverageCode? coverage) =>
            new List<HcpcsRecord> { HcpcsTable.Embedded.Get(code) });
        _application.MapPost("/charges", (Charge charge) => charge);
        _application.MapGet("/fees/{code}", (HcpcsCode code, IHcpcsFees fees) =>
            fees.FindFees(code) is { } found ? TypedResults.Ok(found) : Results.NotFound()).Produces<CodeFees>();
        await _application.StartAsync();
        Client = _application.GetTestClient();
        Document = await Client.GetStringAsync("openapi/v1.json");
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _application!.DisposeAsync();
    }
}
