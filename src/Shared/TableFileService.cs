using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Hcpcs.Reference;

// Registers a service over the table that options name: the embedded one, one of a file, or one of a file that may be replaced.
// One source file, compiled into each assembly that needs it.
internal static class TableFileService
{
    // embedded: Gives the embedded table.
    // load: Loads a table file.
    // watch: Makes what answers from a file that may be replaced. It is a TService too.
    public static IServiceCollection Add<TService, TTable>(
        IServiceCollection services,
        Action<IServiceProvider, HcpcsTableFileOptions<TTable>> configure,
        Func<TTable> embedded,
        Func<string, TTable> load,
        Func<HcpcsTableFileOptions<TTable>, ReloadingFile<TTable>> watch)
        where TService : class
        where TTable : class, TService
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.TryAddSingleton<TService>(provider =>
        {
            var options = new HcpcsTableFileOptions<TTable>();
            configure(provider, options);
            TableFileRules.Check(
                $"HcpcsTableFileOptions<{typeof(TTable).Name}>", options.TableFile, options.ReloadOnChange, options.PollingInterval);
            if (options.TableFile is null)
            {
                return embedded();
            }

            if (!options.ReloadOnChange)
            {
                return load(options.TableFile);
            }

            // Loaded now, so that a bad file is told before the first question.
            var watched = watch(options);
            _ = watched.Current;
            return (TService)(object)watched;
        });
        return services;
    }
}
