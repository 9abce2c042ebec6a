using Hcpcs.Reference;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Makes the library's types known to a program's own endpoints.</summary>
public static class HcpcsEndpointsServiceCollectionExtensions
{
    /// <summary>
    /// Adds the library's source-generated contexts to the JSON options of minimal APIs, so that endpoints of the program's own return its types
    /// without reflection. The endpoints of this package do not need it.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsJson(this IServiceCollection services) => services.ConfigureHttpJsonOptions(static options =>
    {
        options.SerializerOptions.TypeInfoResolverChain.Insert(0, HcpcsEndpointsJsonContext.Default);
        options.SerializerOptions.TypeInfoResolverChain.Insert(0, HcpcsJsonContext.Default);
    });
}
