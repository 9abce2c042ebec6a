using Hcpcs.Reference;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the fees with a service collection.</summary>
/// <remarks>
/// <see cref="IHcpcsFees"/> is a singleton over the table that the options name, or over the embedded one. The table is read when the service
/// is first resolved; a file that is missing or damaged then throws. An <see cref="IHcpcsFees"/> that was registered before stays.
/// </remarks>
public static class HcpcsFeesServiceCollectionExtensions
{
    /// <summary>Registers <see cref="IHcpcsFees"/> over the embedded fee table.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsFees(this IServiceCollection services) => Add(services, static (_, _) => { });

    /// <summary>Registers <see cref="IHcpcsFees"/> over a fee table file.</summary>
    /// <param name="services">The services.</param>
    /// <param name="tableFile">The file, as <c>hcpcs compile-fees</c> writes it.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="services"/> is <see langword="null"/>, or <paramref name="tableFile"/> is <see langword="null"/> or empty.
    /// </exception>
    public static IServiceCollection AddHcpcsFees(this IServiceCollection services, string tableFile)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableFile);
        return Add(services, (_, options) => options.TableFile = tableFile);
    }

    /// <summary>
    /// Registers <see cref="IHcpcsFees"/>. With <see cref="HcpcsTableFileOptions{TTable}.ReloadOnChange"/> it is also an <see
    /// cref="IReplaceable{T}"/>, and each call is answered from the table that is in use when it begins.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsFees(this IServiceCollection services, Action<HcpcsTableFileOptions<HcpcsFeeTable>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, (_, options) => configure(options));
    }

    /// <summary>Registers <see cref="IHcpcsFees"/>, with options that other services give: a logger that is told of reloads.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options when they are first needed.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsFees(
        this IServiceCollection services, Action<IServiceProvider, HcpcsTableFileOptions<HcpcsFeeTable>> configure) => Add(services, configure);

    private static IServiceCollection Add(IServiceCollection services, Action<IServiceProvider, HcpcsTableFileOptions<HcpcsFeeTable>> configure) =>
        TableFileService.Add<IHcpcsFees, HcpcsFeeTable>(
            services, configure, static () => HcpcsFeeTable.Embedded, HcpcsFeeTable.Load, static options => new ReloadingFees(options));
}
