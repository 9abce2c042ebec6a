using Hcpcs.Reference;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the drug products with a service collection.</summary>
public static class HcpcsDrugsServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IHcpcsDrugProducts"/> as a singleton over the embedded drug table, which is read when it is first resolved. One
    /// that was registered before stays.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsDrugProducts(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IHcpcsDrugProducts>(static _ => HcpcsDrugTable.Embedded);
        return services;
    }

    /// <summary>
    /// Registers <see cref="IHcpcsDrugProducts"/> as a singleton over a drug table file, which is read when it is first resolved; a file that
    /// is missing or damaged then throws. One that was registered before stays.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="tableFile">The file, as <c>hcpcs compile-drugs</c> writes it.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="services"/> is <see langword="null"/>, or <paramref name="tableFile"/> is <see langword="null"/> or empty.
    /// </exception>
    public static IServiceCollection AddHcpcsDrugProducts(this IServiceCollection services, string tableFile)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(tableFile);
        services.TryAddSingleton<IHcpcsDrugProducts>(_ => HcpcsDrugTable.Load(tableFile));
        return services;
    }
}
