using Hcpcs.Reference;
using Hcpcs.Reference.Loading;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the HCPCS lookup with a service collection.</summary>
public static class HcpcsReferenceServiceCollectionExtensions
{
    /// <summary>A timer waits whole milliseconds, and at most 49 days.</summary>
    private static readonly TimeSpan s_shortestInterval = TimeSpan.FromMilliseconds(1), s_longestInterval = TimeSpan.FromDays(30);

    /// <summary>
    /// Registers <see cref="IHcpcsLookup"/> as a singleton over the embedded table, and over that <see cref="IHcpcsValidator"/>,
    /// <see cref="IHcpcsSearch"/> and <see cref="IHcpcsPages"/>. Nothing is loaded before it is first resolved.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsReference(this IServiceCollection services) => services.AddHcpcsReference(static _ => { });

    /// <summary>
    /// Registers <see cref="IHcpcsLookup"/> as a singleton over the table that the options name, and over that
    /// <see cref="IHcpcsValidator"/>, <see cref="IHcpcsSearch"/> and <see cref="IHcpcsPages"/>, the pages with an
    /// <see cref="IHcpcsDrugProducts"/> where one is registered. An <see cref="IHcpcsLookup"/> that was registered before, a test's own say,
    /// stays, and there is then no <see cref="IHcpcsTableProvider"/>, which tells the release in use otherwise. Called more than once, the calls
    /// configure the same options in turn.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsReference(this IServiceCollection services, Action<HcpcsReferenceOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var options = services.LastOrDefault(service => service.ServiceType == typeof(HcpcsReferenceOptions))?.ImplementationInstance
            as HcpcsReferenceOptions;
        if (options is null)
        {
            options = new HcpcsReferenceOptions();
            services.AddSingleton(options);
        }

        configure(options);
        if (!services.Any(service => service.ServiceType == typeof(IHcpcsLookup)))
        {
            services.TryAddSingleton<IHcpcsTableProvider>(provider => MakeProvider(options, provider));
            services.TryAddSingleton<LookupInUse>();
            services.AddSingleton<IHcpcsLookup>(provider =>
            {
                var tables = provider.GetRequiredService<IHcpcsTableProvider>();
                if (tables is ReloadingTable { Current: not null } reloading)
                {
                    return new CurrentLookup(reloading);
                }

                var snapshot = tables.Current;
                provider.GetRequiredService<LookupInUse>().Snapshot = snapshot;
                return snapshot.Lookup;
            });
        }

        services.TryAddSingleton<IHcpcsValidator>(provider => provider.GetRequiredService<IHcpcsLookup>() switch
        {
            CurrentLookup lookup => new CurrentValidator(provider.GetRequiredService<IHcpcsTableProvider>(), lookup),
            var lookup => SnapshotOf(lookup, provider)?.Validator ?? new HcpcsValidator(lookup, options.Validation),
        });
        services.TryAddSingleton<IHcpcsSearch>(provider => provider.GetRequiredService<IHcpcsLookup>() switch
        {
            CurrentLookup => new CurrentSearch(provider.GetRequiredService<IHcpcsTableProvider>()),
            var lookup => SnapshotOf(lookup, provider)?.Search ?? new HcpcsSearch(TableOf(lookup)),
        });
        services.TryAddSingleton<IHcpcsPages>(provider => provider.GetRequiredService<IHcpcsLookup>() switch
        {
            CurrentLookup => new CurrentPages(provider.GetRequiredService<IHcpcsTableProvider>()),
            var lookup => SnapshotOf(lookup, provider)?.Pages ?? new HcpcsPages(lookup, provider.GetService<IHcpcsDrugProducts>()),
        });
        return services;
    }

    /// <summary>
    /// What is built on a table that stays, so that there is one of each; <see langword="null"/> for a lookup of the application's own, beside
    /// which the table that the options name is not touched.
    /// </summary>
    private static HcpcsSnapshot? SnapshotOf(IHcpcsLookup lookup, IServiceProvider provider) =>
        provider.GetService<LookupInUse>()?.Snapshot is { } snapshot && snapshot.Lookup == lookup ? snapshot : null;

    private static IHcpcsTableProvider MakeProvider(HcpcsReferenceOptions options, IServiceProvider provider)
    {
        HcpcsSnapshot Snapshot(HcpcsTable table) => new(table, options.Validation, provider.GetService<IHcpcsDrugProducts>);

        const string Options = nameof(HcpcsReferenceOptions);
        if (((object?[])[options.TableFile, options.OpenTable, options.Table]).Count(source => source is not null) > 1)
        {
            throw new InvalidOperationException(
                $"{Options} names more than one source: set one of {nameof(options.TableFile)}, {nameof(options.OpenTable)} and {nameof(options.Table)}.");
        }

        if (options.TableFile is { Length: 0 })
        {
            throw new InvalidOperationException(
                $"{Options}.{nameof(options.TableFile)} is empty; it names a file, or is null for the embedded table.");
        }

        if (options.ReloadOnChange)
        {
            return options.TableFile is null
                ? throw new InvalidOperationException($"{Options}.{nameof(options.ReloadOnChange)} needs a {nameof(options.TableFile)} to look at.")
                : options.PollingInterval < s_shortestInterval || options.PollingInterval > s_longestInterval
                ? throw new InvalidOperationException(
                    $"{Options}.{nameof(options.PollingInterval)} is {options.PollingInterval}; it must lie between a millisecond and 30 days.")
                : new ReloadingTable(options.TableFile, options.PollingInterval, options.AllowOlderRelease, Snapshot);
        }

        return new FixedTable(Snapshot(options switch
        {
            { Table: { } table } => table,
            { OpenTable: { } open } => Load(open),
            { TableFile: { } file } => HcpcsTable.Load(file),
            _ => HcpcsTable.Embedded,
        }));
    }

    private static HcpcsTable Load(Func<Stream> open)
    {
        using var stream = open() ?? throw new InvalidOperationException(
            $"{nameof(HcpcsReferenceOptions)}.{nameof(HcpcsReferenceOptions.OpenTable)} gave no stream.");
        return HcpcsTable.Load(stream);
    }

    /// <summary>A lookup of the application's own is searched as it is when search is first asked for.</summary>
    private static HcpcsTable TableOf(IHcpcsLookup lookup)
    {
        if (lookup is HcpcsTable table)
        {
            return table;
        }

        var records = lookup.EnumerateCodes().ToArray();
        var names = new HcpcsProductNames(
            lookup.Release.ProductNamesQuarter ?? lookup.Release.Quarter,
            records.SelectMany(record => lookup.GetProductNames(record.Code).AsEnumerable().Select(name => KeyValuePair.Create(record.Code, name))));
        return HcpcsTable.Create(lookup.Release, records, lookup.EnumerateModifiers(), names);
    }

    /// <summary>The snapshot whose table was handed out as the lookup.</summary>
    private sealed class LookupInUse
    {
        public HcpcsSnapshot? Snapshot { get; set; }
    }
}
