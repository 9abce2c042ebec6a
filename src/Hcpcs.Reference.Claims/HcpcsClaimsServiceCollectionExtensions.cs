using Hcpcs.Reference;
using Hcpcs.Reference.Claims;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the validator of claims with a service collection.</summary>
public static class HcpcsClaimsServiceCollectionExtensions
{
    /// <summary>
    /// Registers a <see cref="ClaimValidator"/> as a singleton over the registered <see cref="IHcpcsValidator"/> and <see cref="IHcpcsLookup"/>
    /// (<c>AddHcpcsReference</c>). Drug and fee data are those that are registered, unless the options have their own. One that was registered before stays.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="options">What claims are judged by; <see langword="null"/> for the defaults.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsClaimValidator(this IServiceCollection services, ClaimValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(provider => new ClaimValidator(
            provider.GetRequiredService<IHcpcsValidator>(),
            provider.GetRequiredService<IHcpcsLookup>(),
            (options ?? new ClaimValidationOptions()) with
            {
                Drugs = options?.Drugs ?? provider.GetService<IHcpcsDrugProducts>(),
                Fees = options?.Fees ?? provider.GetService<IHcpcsFees>(),
            }));
        return services;
    }
}
