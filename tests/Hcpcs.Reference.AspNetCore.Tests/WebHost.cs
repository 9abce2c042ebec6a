using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hcpcs.Reference.AspNetCore.Tests;

/// <summary>A web program whose JSON options are unlike the library's, answered in process.</summary>
public sealed class WebHost : IAsyncLifetime
{
    private WebApplication? _application;

    public HttpClient Client { get; private set; } = null!;

    public TestServer Server => _application!.GetTestServer();

    public static async Task<WebApplication> StartAsync(Action<IServiceCollection>? services = null, Action<HcpcsEndpointOptions>? limits = null)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddHcpcsReference();
        builder.Services.AddOpenApi();
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper;
            options.SerializerOptions.WriteIndented = true;
        });
        builder.Services.AddHcpcsJson();
        services?.Invoke(builder.Services);
        var application = builder.Build();
        application.MapOpenApi();
        application.MapHcpcs("/hcpcs", limits).WithTags("hcpcs");
        application.MapHcpcsFhir("/fhir", limits);
        application.MapGet("/own", HcpcsRecord (IHcpcsLookup lookup) => lookup.Get("J1412"));
        await application.StartAsync();
        return application;
    }

    public async Task InitializeAsync()
    {
        _application = await StartAsync();
        Client = _application.GetTestClient();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _application!.DisposeAsync();
    }
}
