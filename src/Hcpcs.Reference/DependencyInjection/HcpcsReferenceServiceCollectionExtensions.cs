using Hcpcs.Reference;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the HCPCS lookup with a service collection.</summary>
public static class HcpcsReferenceServiceCollectionExtensions
{
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
    /// stays. Called more than once, the calls configure the same options in turn.
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
        services.TryAddSingleton<IHcpcsLookup>(
            _ => options.TableFile is { } file ? Load(file) : HcpcsTable.Embedded);
        services.TryAddSingleton<IHcpcsValidator>(
            provider => new HcpcsValidator(provider.GetRequiredService<IHcpcsLookup>(), options.Validation));
        services.TryAddSingleton<IHcpcsSearch>(provider => new HcpcsSearch(TableOf(provider.GetRequiredService<IHcpcsLookup>())));
        services.TryAddSingleton<IHcpcsPages>(
            provider => new HcpcsPages(provider.GetRequiredService<IHcpcsLookup>(), provider.GetService<IHcpcsDrugProducts>()));
        return services;
    }

    /// <summary>A lookup of the application's own is searched as it is when search is first asked for.</summary>
    private static HcpcsTable TableOf(IHcpcsLookup lookup)
    {
        if (lookup is HcpcsTable table)
        {
            return table;
        }

        var records = lookup.EnumerateRecords().ToArray();
        var names = new HcpcsProductNames(
            lookup.Release.ProductNamesFirstDay ?? lookup.Release.FirstDay,
            records.SelectMany(record => lookup.GetProductNames(record.Code).AsEnumerable().Select(name => KeyValuePair.Create(record.Code, name))));
        return HcpcsTable.Create(lookup.Release, records, lookup.EnumerateModifiers(), names);
    }

    private static HcpcsTable Load(string file) => file.Length > 0
        ? HcpcsTable.Load(file)
        : throw new InvalidOperationException(
            $"{nameof(HcpcsReferenceOptions)}.{nameof(HcpcsReferenceOptions.TableFile)} is empty; it names a file, or is null for the embedded table.");
}
