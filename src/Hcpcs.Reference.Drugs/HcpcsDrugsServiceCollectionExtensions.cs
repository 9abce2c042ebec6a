using Hcpcs.Reference;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the drug products with a service collection.</summary>
/// <remarks>
/// <see cref="IHcpcsDrugProducts"/> is a singleton over the table that the options name, or over the embedded one. The table is read when the service
/// is first resolved; a file that is missing or damaged then throws. An <see cref="IHcpcsDrugProducts"/> that was registered before stays.
/// </remarks>
public static class HcpcsDrugsServiceCollectionExtensions
{
    /// <summary>Registers <see cref="IHcpcsDrugProducts"/> over the embedded drug table.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsDrugProducts(this IServiceCollection services) => Add(services, static (_, _) => { });

    /// <summary>Registers <see cref="IHcpcsDrugProducts"/> over a drug table file.</summary>
    /// <param name="services">The services.</param>
    /// <param name="tableFile">The file, as <c>hcpcs compile-drugs</c> writes it.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="services"/> is <see langword="null"/>, or <paramref name="tableFile"/> is <see langword="null"/> or empty.
    /// </exception>
    public static IServiceCollection AddHcpcsDrugProducts(this IServiceCollection services, string tableFile)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableFile);
        return Add(services, (_, options) => options.TableFile = tableFile);
    }

    /// <summary>
    /// Registers <see cref="IHcpcsDrugProducts"/>. With <see cref="HcpcsTableFileOptions{TTable}.ReloadOnChange"/> it is also an <see
    /// cref="IReplaceable{T}"/>, and each call is answered from the table that is in use when it begins.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsDrugProducts(this IServiceCollection services, Action<HcpcsTableFileOptions<HcpcsDrugTable>> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, (_, options) => configure(options));
    }

    /// <summary>Registers <see cref="IHcpcsDrugProducts"/>, with options that other services give: a logger that is told of reloads.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options when they are first needed.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsDrugProducts(
        this IServiceCollection services, Action<IServiceProvider, HcpcsTableFileOptions<HcpcsDrugTable>> configure) => Add(services, configure);

    private static IServiceCollection Add(IServiceCollection services, Action<IServiceProvider, HcpcsTableFileOptions<HcpcsDrugTable>> configure) =>
        TableFileService.Add<IHcpcsDrugProducts, HcpcsDrugTable>(
            services, configure, static () => HcpcsDrugTable.Embedded, HcpcsDrugTable.Load, static options => new ReloadingDrugProducts(options));
}
