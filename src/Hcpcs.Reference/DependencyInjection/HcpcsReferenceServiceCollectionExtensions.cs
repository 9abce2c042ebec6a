using Hcpcs.Reference;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the HCPCS lookup, and what is built on it, with a service collection.</summary>
/// <remarks>
/// <para>
/// All services are singletons: <see cref="IHcpcsLookup"/> over the table that the options name, or the embedded one; over the lookup <see
/// cref="IHcpcsValidator"/>, <see cref="IHcpcsSearch"/>, <see cref="HcpcsTerminology"/> and <see cref="IHcpcsPages"/>, the pages with an <see
/// cref="IHcpcsDrugProducts"/> and an <see cref="IHcpcsFees"/> where they are registered; and <see cref="IHcpcsTableProvider"/>, which tells the release in use. Nothing is loaded before it is first resolved.
/// </para>
/// <para>
/// A lookup of the application's own, registered before or after, replaces the library's: the other services are built on it, the provider
/// tells its release, and the table that the options name is not opened. Repeated calls configure the same options in turn.
/// </para>
/// <para>
/// A key registers all services once more, with or without a default beside them: two releases side by side, or one with other validation
/// options. Keys are independent, except that pages use the drug products and fees without a key if none are registered under their own.
/// </para>
/// </remarks>
public static class HcpcsReferenceServiceCollectionExtensions
{
    /// <summary>Registers the services over the embedded table.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsReference(this IServiceCollection services) => Add(services, null, static (_, _) => { });

    /// <summary>Registers the services.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsReference(this IServiceCollection services, Action<HcpcsReferenceOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, null, (_, options) => configure(options));
    }

    /// <summary>Registers the services, with options that other services give.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options when they are first needed.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsReference(this IServiceCollection services, Action<IServiceProvider, HcpcsReferenceOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, null, configure);
    }

    /// <summary>Registers the services under a key.</summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key, the version of a release say.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddKeyedHcpcsReference(this IServiceCollection services, object key, Action<HcpcsReferenceOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, key, (_, options) => configure(options));
    }

    /// <summary>Registers the services under a key, with options that other services give.</summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key, the version of a release say.</param>
    /// <param name="configure">Sets the options when they are first needed.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IServiceCollection AddKeyedHcpcsReference(
        this IServiceCollection services, object key, Action<IServiceProvider, HcpcsReferenceOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, key, configure);
    }

    private static IServiceCollection Add(IServiceCollection services, object? key, Action<IServiceProvider, HcpcsReferenceOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (Find(services, typeof(ReferenceOptionsSetup), key) is { } known)
        {
            SetupOf(known).Add(configure);
        }
        else
        {
            var setup = new ReferenceOptionsSetup();
            setup.Add(configure);
            services.Add(new ServiceDescriptor(typeof(ReferenceOptionsSetup), key, setup));
            AddSingleton(services, key, (provider, _) => setup.Make(provider));
            AddSingleton(services, key, static (provider, key) => new TableOfOptions(provider, key));
        }

        AddSingleton(services, key, static (provider, key) => Required<TableOfOptions>(provider, key).Lookup);
        AddSingleton(services, key, static (provider, key) => Required<TableOfOptions>(provider, key).ProviderOf(Required<IHcpcsLookup>(provider, key)));
        AddSingleton<IHcpcsValidator>(services, key, static (provider, key) =>
            new HcpcsValidator(Required<IHcpcsLookup>(provider, key), Required<HcpcsReferenceOptions>(provider, key).Validation));
        AddSingleton<IHcpcsSearch>(services, key, static (provider, key) => new HcpcsSearch(Required<IHcpcsLookup>(provider, key)));
        AddSingleton<IHcpcsPages>(services, key, static (provider, key) =>
            new HcpcsPages(Required<IHcpcsLookup>(provider, key), () => TableOfOptions.PageDataOf(provider, key)));
        AddSingleton(services, key, static (provider, key) => new HcpcsTerminology(Required<IHcpcsLookup>(provider, key)));
        return services;
    }

    private static ServiceDescriptor? Find(IServiceCollection services, Type type, object? key) =>
        services.LastOrDefault(service => service.ServiceType == type && Equals(service.ServiceKey, key));

    private static ReferenceOptionsSetup SetupOf(ServiceDescriptor descriptor) =>
        (ReferenceOptionsSetup)(descriptor.IsKeyedService ? descriptor.KeyedImplementationInstance : descriptor.ImplementationInstance)!;

    private static void AddSingleton<T>(IServiceCollection services, object? key, Func<IServiceProvider, object?, T> make)
        where T : class =>
        services.TryAdd(new ServiceDescriptor(typeof(T), key, (provider, serviceKey) => make(provider, serviceKey), ServiceLifetime.Singleton));

    private static T Required<T>(IServiceProvider provider, object? key)
        where T : notnull =>
        key is null ? provider.GetRequiredService<T>() : provider.GetRequiredKeyedService<T>(key);
}
