using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using Swashbuckle.AspNetCore.Swagger;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Hcpcs.Reference.OpenApi.Tests.Documentation;

/// <summary>The code of the guide and of the package's page, run as tests.</summary>
public class Snippets
{
    [Fact]
    public async Task Document()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddHcpcsReference();

        #region openapi-register
        builder.Services.AddOpenApi();
        builder.Services.AddHcpcsOpenApi();
        #endregion

        await using var app = builder.Build();
        app.MapOpenApi();
        app.MapHcpcs("/hcpcs");
        await app.StartAsync();
        using var client = app.GetTestClient();
        (await client.GetStringAsync("/openapi/v1.json")).Should().Contain("\"HcpcsSearchHit\"").And.Contain("^[A-Z][0-9]{4}$");
    }

    [Fact]
    public async Task Swashbuckle()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddEndpointsApiExplorer();
        builder.Services.AddSwaggerGen(options => options.DocumentFilter<HcpcsSchemaFilter>());
        await using var app = builder.Build();
        app.MapGet("/records/{code}", (string code) => HcpcsTable.Embedded.Get(code));
        app.MapPost("/lines", (HcpcsLine line) => new List<HcpcsValidationResult>());
        await app.StartAsync();

        var document = app.Services.GetRequiredService<ISwaggerProvider>().GetSwagger("v1");
        var json = JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0))!;
        var schemas = json["components"]!["schemas"]!;
        schemas["HcpcsCode"]!["pattern"]!.ToString().Should().Be("^[A-Z][0-9]{4}$");
        schemas["HcpcsEntry"]!["properties"]!["coverage"]!.ToJsonString().Should().Contain("CoverageCode");
        schemas["CoverageCode"]!["enum"]!.AsArray().Should().HaveCount(Enum.GetValues<CoverageCode>().Length);
        schemas["HcpcsValidationResult"]!["properties"]!["findings"]!["items"].Should().NotBeNull();
    }

    #region openapi-swashbuckle
    public sealed class HcpcsSchemaFilter : IDocumentFilter
    {
        private static readonly JsonObject s_schemas = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schemas.json")))!.AsObject();

        public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
        {
            foreach (var (name, schema) in s_schemas)
            {
                swaggerDoc.Components!.Schemas![name] = OpenApiModelFactory.Parse<OpenApiSchema>(
                    schema!.ToJsonString(), OpenApiSpecVersion.OpenApi3_1, swaggerDoc, out _, "json")!;
            }
        }
    }
    #endregion
}
