using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hcpcs.Reference;

// Loads a table before any other service of the host starts. What it throws ends the start.
internal sealed class TableLoader(IServiceProvider provider, string? key) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        // The library tells of the tables that it loads; a lookup of the application's own is told of here.
        provider.GetRequiredService<TableTelemetry>().Watch(key, TablesOf(provider, key));
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public static IHcpcsTableProvider TablesOf(IServiceProvider provider, string? key) =>
        key is null ? provider.GetRequiredService<IHcpcsTableProvider>() : provider.GetRequiredKeyedService<IHcpcsTableProvider>(key);
}
