using Hcpcs.Reference;
using Hl7.Fhir.Specification.Terminology;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers HCPCS Level II as a terminology service of the Firely SDK.</summary>
public static class HcpcsFhirServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="HcpcsTerminologyService"/> and <see cref="HcpcsResourceResolver"/> as singletons over the lookup of
    /// <see cref="HcpcsReferenceServiceCollectionExtensions.AddHcpcsReference(IServiceCollection)"/>, which it calls. The service is also the
    /// <see cref="ITerminologyService"/>, unless the application has registered one of its own.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsFhir(this IServiceCollection services)
    {
        services.AddHcpcsReference();
        services.TryAddSingleton(static provider => new HcpcsTerminologyService(provider.GetRequiredService<HcpcsTerminology>()));
        services.TryAddSingleton(static provider => new HcpcsResourceResolver(provider.GetRequiredService<HcpcsTerminology>()));
        services.TryAddSingleton<ITerminologyService>(static provider => provider.GetRequiredService<HcpcsTerminologyService>());
        return services;
    }
}
