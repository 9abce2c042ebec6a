using System.Globalization;

// The server that compare.sh measures: the FHIR operations beside an endpoint that answers with a constant.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddHcpcsReference();

var app = builder.Build();
app.MapHcpcs("/hcpcs");
app.MapHcpcsFhir("/fhir");

string constant = string.Empty;
app.MapPut("/constant", async (HttpRequest request) =>
{
    using var reader = new StreamReader(request.Body);
    constant = await reader.ReadToEndAsync();
});
app.MapGet("/constant", () => constant);

// Microseconds of processor time since the process began.
app.MapGet("/cpu", () => Environment.CpuUsage.TotalTime.TotalMicroseconds.ToString("F0", CultureInfo.InvariantCulture));
app.Run();
