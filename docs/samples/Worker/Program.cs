using Hcpcs.Reference;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samples.Worker;

var builder = Host.CreateApplicationBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning).AddFilter(HcpcsTelemetry.LogCategory, LogLevel.Information);

// Hcpcs:TableFile and Hcpcs:ReloadOnChange, from the command line or any other source of configuration. Without them: the embedded table.
builder.Services.AddHcpcsReference(builder.Configuration.GetSection("Hcpcs")).LoadOnStart();
builder.Services.AddHostedService<ClaimFileWorker>();

await builder.Build().RunAsync();
