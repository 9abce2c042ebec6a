using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hcpcs.Reference.Web.Tests;

/// <summary>A web program on a free port of this machine, as an application would write it.</summary>
public sealed class WebHost : IAsyncLifetime
{
    private WebApplication? _application;

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddHcpcsReference();
        builder.Services.AddValidation();
        builder.Services.AddOpenApi();
        builder.Services.AddControllers().AddApplicationPart(typeof(ClaimsController).Assembly);
        _application = builder.Build();
        _application.MapOpenApi();
        _application.MapControllers();
        _application.MapPost("/api/line", (Line line) => Results.Ok(line));
        _application.MapPost("/api/claim", (Claim claim) => Results.Ok(claim));
        _application.MapPost("/api/form", (Form form) => Results.Ok(form));
        _application.MapGet("/validate", HcpcsValidationResult (string code, DateOnly day, IHcpcsValidator validator) => validator.Validate(code, day));
        _application.MapGet("/successors", HcpcsSuccessor[] (string code, DateOnly day, IHcpcsLookup lookup) =>
            [.. lookup.GetSuccessors(HcpcsCode.Parse(code), day)]);
        _application.MapGet("/record", HcpcsRecord (string code, IHcpcsLookup lookup) => lookup.Get(code));
        await _application.StartAsync();
        Client.BaseAddress = new Uri(_application.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _application!.DisposeAsync();
    }
}
