using Hcpcs.Reference;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the HCPCS lookup, and what is built on it, with options from the configuration of a host.</summary>
/// <remarks>
/// <para>
/// The services are those of <c>AddHcpcsReference</c> in <c>Hcpcs.Reference</c>, with the options pattern:
/// <c>services.Configure&lt;HcpcsReferenceOptions&gt;</c>, <c>PostConfigure</c> and <c>Validate</c> are honored wherever they are called, and
/// <c>IOptions&lt;HcpcsReferenceOptions&gt;</c> gives the options that are in use. They are read once, when they are first needed: a later change
/// of the configuration has no effect. A new table file is taken with <see cref="HcpcsReferenceOptions.ReloadOnChange"/>.
/// </para>
/// <para>
/// A host validates the options when it starts. Each load, reload and refusal of a table is logged and counted under the names in <see
/// cref="HcpcsTelemetry"/>. Where no <c>TimeProvider</c> is registered, today is the system's.
/// </para>
/// </remarks>
public static class HcpcsHostingServiceCollectionExtensions
{
    /// <summary>Registers the services.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">
    /// The section with the options, for example <c>builder.Configuration.GetSection("Hcpcs")</c>: <c>TableFile</c>, <c>ReloadOnChange</c>,
    /// <c>PollingInterval</c>, <c>AllowOlderRelease</c>, and below <c>Validation</c> those of <see cref="HcpcsValidationOptions"/>. An empty section
    /// means the embedded table. Any other key in it, and any value that is not understood, is refused when the options are first needed: an <see
    /// cref="OptionsValidationException"/> names it.
    /// </param>
    /// <returns>What configures the options further.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static OptionsBuilder<HcpcsReferenceOptions> AddHcpcsReference(this IServiceCollection services, IConfiguration configuration) =>
        Add(services, null, configuration);

    /// <summary>Registers the services under a key. The options have the key as their name.</summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key, the version of a release say.</param>
    /// <param name="configuration">The section with the options, likewise.</param>
    /// <returns>What configures the options further.</returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or <paramref name="key"/> is empty.</exception>
    public static OptionsBuilder<HcpcsReferenceOptions> AddKeyedHcpcsReference(
        this IServiceCollection services, string key, IConfiguration configuration)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return Add(services, key, configuration);
    }

    internal static bool IsAdded(IServiceCollection services, string? key) =>
        services.Any(service => service.ServiceType == typeof(Added) && Equals(service.ServiceKey, key));

    // Puts something around a service that is registered already.
    internal static void Decorate<T>(IServiceCollection services, string? key, Func<IServiceProvider, T, T> decorate)
        where T : class
    {
        var inner = services.Last(service => service.ServiceType == typeof(T) && Equals(service.ServiceKey, key));
        services[services.IndexOf(inner)] =
            new ServiceDescriptor(typeof(T), key, (provider, _) => decorate(provider, (T)Make(provider, inner)), inner.Lifetime);
    }

    private static OptionsBuilder<HcpcsReferenceOptions> Add(IServiceCollection services, string? key, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configuration);
        string name = key ?? Options.Options.DefaultName;
        if (!IsAdded(services, key))
        {
            services.Add(new ServiceDescriptor(typeof(Added), key, new Added()));
            AddOptions(services, key, name);
            services.TryAddSingleton<TableTelemetry>();
            services.TryAddTransient<IOptionsFactory<HcpcsReferenceOptions>, ReferenceOptionsFactory>();
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<HcpcsReferenceOptions>, ReferenceOptionsValidation>());
        }

        return services.AddOptions<HcpcsReferenceOptions>(name)
            .Configure(options => ReferenceConfiguration.Apply(configuration, name, options))
            .ValidateOnStart();
    }

    // The options pattern configures in the turn of this call, between what other calls of AddHcpcsReference set. Validated is what all of them make.
    private static void AddOptions(IServiceCollection services, string? key, string name)
    {
        Action<IServiceProvider, HcpcsReferenceOptions> configure = (provider, options) => ReferenceOptionsFactory.Configure(provider, name, options);
        _ = key is null ? services.AddHcpcsReference(configure) : services.AddKeyedHcpcsReference(key, configure);
        Decorate<HcpcsReferenceOptions>(services, key, (provider, options) =>
        {
            ReferenceOptionsFactory.Validate(provider, name, options);
            options.OnLoaded += tables => provider.GetRequiredService<TableTelemetry>().Watch(key, tables);
            return options;
        });
    }

    private static object Make(IServiceProvider provider, ServiceDescriptor service) => service.IsKeyedService
        ? service.KeyedImplementationInstance
            ?? service.KeyedImplementationFactory?.Invoke(provider, service.ServiceKey)
            ?? ActivatorUtilities.CreateInstance(provider, service.KeyedImplementationType!)
        : service.ImplementationInstance
            ?? service.ImplementationFactory?.Invoke(provider)
            ?? ActivatorUtilities.CreateInstance(provider, service.ImplementationType!);

    // Marks a key whose options are those of the options pattern.
    private sealed class Added;
}
