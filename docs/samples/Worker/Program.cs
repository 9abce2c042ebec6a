using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samples.Worker;

var builder = Host.CreateApplicationBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);

// Hcpcs:TableFile and Hcpcs:ReloadOnChange, from the command line or any other source of configuration. Without them: the embedded table.
builder.Services.AddHcpcsReference(options => builder.Configuration.GetSection("Hcpcs").Bind(options));
builder.Services.AddHostedService<ClaimFileWorker>();

await builder.Build().RunAsync();
