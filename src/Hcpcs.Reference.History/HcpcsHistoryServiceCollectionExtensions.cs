using Hcpcs.Reference;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the history with a service collection.</summary>
/// <remarks><see cref="IHcpcsHistory"/> is a singleton. An <see cref="IHcpcsHistory"/> that was registered before stays.</remarks>
public static class HcpcsHistoryServiceCollectionExtensions
{
    /// <summary>Registers <see cref="IHcpcsHistory"/> over the embedded history.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsHistory(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IHcpcsHistory>(static _ => HcpcsHistory.Embedded);
        return services;
    }

    /// <summary>Registers <see cref="IHcpcsHistory"/> over a history file, which is read when the service is first resolved.</summary>
    /// <param name="services">The services.</param>
    /// <param name="historyFile">The file, as <c>hcpcs compile-history</c> writes it.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="services"/> is <see langword="null"/>, or <paramref name="historyFile"/> is <see langword="null"/> or empty.
    /// </exception>
    public static IServiceCollection AddHcpcsHistory(this IServiceCollection services, string historyFile)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(historyFile);
        services.TryAddSingleton<IHcpcsHistory>(_ => HcpcsHistory.Load(historyFile));
        return services;
    }
}
