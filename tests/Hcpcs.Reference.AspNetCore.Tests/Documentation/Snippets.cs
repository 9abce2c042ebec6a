using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.AspNetCore.Tests.Documentation;

/// <summary>The code of the guide and of the package's page, run as a test.</summary>
public class Snippets
{
    [Fact]
    public async Task Endpoints()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();

        #region map-endpoints
        builder.Services.AddHcpcsReference();

        var app = builder.Build();
        app.MapHcpcs("/hcpcs");                    // GET /hcpcs/codes/J1412?on=2026-01-15 and others, POST /hcpcs/validate
        app.MapHcpcsFhir("/fhir", options =>       // GET and POST /fhir/CodeSystem/$validate-code and others
        {
            options.MaxCount = 200;
        });
        #endregion

        await app.StartAsync();
        using var client = app.GetTestClient();
        (await client.GetStringAsync("/hcpcs/codes/J1412?on=2026-01-15")).Should().Contain("\"status\":\"valid\"");
        (await client.GetStringAsync($"/fhir/CodeSystem/$validate-code?url={HcpcsCodeSystem.Uri}&code=J1412")).Should().Contain("true");
        await app.DisposeAsync();
    }
}
