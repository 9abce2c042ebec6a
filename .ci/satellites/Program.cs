using System.Text;
using System.Text.Json;
using Hcpcs.Reference;
using Hcpcs.Reference.Claims;
using Hl7.Fhir.Model;
using Hl7.Fhir.Specification.Terminology;
using Microsoft.EntityFrameworkCore;

// A web program with every package that programs use, each asked once.
var builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
builder.Logging.ClearProviders();
builder.Services.AddHcpcsReference(builder.Configuration.GetSection("Hcpcs")).LoadOnStart();
builder.Services.AddHcpcsDrugProducts().AddHcpcsFees().AddHcpcsHistory().AddHcpcsFhir().AddHcpcsOpenApi().AddOpenApi();
builder.Services.AddHealthChecks().AddHcpcsReference();

await using var app = builder.Build();
app.MapHcpcs("/hcpcs");
app.MapOpenApi();
app.MapHealthChecks("/health");
await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

using var document = JsonDocument.Parse(await client.GetStringAsync("/openapi/v1.json"));
Console.WriteLine($"openapi {document.RootElement.GetProperty("components").GetProperty("schemas").GetProperty("HcpcsCode").GetProperty("pattern")}");
Console.WriteLine($"health {await client.GetStringAsync("/health") is "Healthy" or "Degraded"}");

using var page = JsonDocument.Parse(await client.GetStringAsync("/hcpcs/codes/J0696/page"));
Console.WriteLine($"page {string.Join(' ', ((string[])["products", "timeline"]).Where(part => page.RootElement.TryGetProperty(part, out _)))}");
Console.WriteLine($"fees {app.Services.GetRequiredService<IHcpcsFees>().FindFees(HcpcsCode.Parse("E0601"))?.Code}");

var question = new ValidateCodeParameters().WithValueSet(HcpcsValueSet.Codes.Url).WithCode("J1412", HcpcsCodeSystem.Uri);
var answer = await app.Services.GetRequiredService<ITerminologyService>().ValueSetValidateCode(question);
Console.WriteLine($"fhir {answer.GetSingleValue<FhirBoolean>("result")?.Value}");

using var context = new ChargeContext(new DbContextOptionsBuilder().UseSqlite().Options);
Console.WriteLine($"entity framework {context.Charges.WhereLetter(charge => charge.Code, 'J').ToQueryString().Split('\n')[^1]}");

using var claims = ClaimReader.Open(new MemoryStream(Encoding.UTF8.GetBytes("HCPCS,DOS\nJ1412,2026-01-15\n")));
Console.WriteLine($"claim {claims.ReadClaim()![0].Code}");

internal sealed class Charge
{
    public int Id { get; set; }

    public HcpcsCode Code { get; set; }
}

internal sealed class ChargeContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Charge> Charges => Set<Charge>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseHcpcs();
}
