using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Samples.EntityFramework;

var builder = Host.CreateApplicationBuilder(args);
builder.Logging.SetMinimumLevel(LogLevel.Warning);

builder.Services.AddHcpcsReference();
builder.Services.AddDbContextFactory<ChargeContext>(options => options.UseSqlite($"Data Source={builder.Configuration["database"] ?? "charges.db"}"));
builder.Services.AddHostedService<ChargeWorker>();

await builder.Build().RunAsync();
