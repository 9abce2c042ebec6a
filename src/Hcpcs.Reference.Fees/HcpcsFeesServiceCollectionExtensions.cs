using Hcpcs.Reference;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the fees with a service collection.</summary>
public static class HcpcsFeesServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IHcpcsFees"/> as a singleton over the embedded fee table, which is read when it is first resolved. One
    /// that was registered before stays.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsFees(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IHcpcsFees>(static _ => HcpcsFeeTable.Embedded);
        return services;
    }

    /// <summary>
    /// Registers <see cref="IHcpcsFees"/> as a singleton over a fee table file, which is read when it is first resolved; a file that
    /// is missing or damaged then throws. One that was registered before stays.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="tableFile">The file, as <c>hcpcs compile-fees</c> writes it.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="services"/> is <see langword="null"/>, or <paramref name="tableFile"/> is <see langword="null"/> or empty.
    /// </exception>
    public static IServiceCollection AddHcpcsFees(this IServiceCollection services, string tableFile)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(tableFile);
        services.TryAddSingleton<IHcpcsFees>(_ => HcpcsFeeTable.Load(tableFile));
        return services;
    }
}
