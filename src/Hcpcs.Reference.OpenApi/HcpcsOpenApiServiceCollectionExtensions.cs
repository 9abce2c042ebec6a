using Hcpcs.Reference;
using Microsoft.AspNetCore.OpenApi;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Describes the library's types in a program's OpenAPI documents.</summary>
public static class HcpcsOpenApiServiceCollectionExtensions
{
    /// <summary>
    /// Gives the library's types their schemas in every document of <c>AddOpenApi</c>. Codes, modifiers, NDCs and quarters are strings with a
    /// pattern; coded values are enums with their meanings; records, findings, hits and pages are objects with all of their properties. Without
    /// it they are schemas without content, since the framework cannot see into types that have a JSON of their own.
    /// </summary>
    /// <remarks>
    /// Parameters of routes and queries have them too. It may be called before or after <c>AddOpenApi</c>; called again, it changes nothing.
    /// </remarks>
    /// <param name="services">The services.</param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddHcpcsOpenApi(this IServiceCollection services) => services.PostConfigureAll<OpenApiOptions>(static options =>
    {
        var otherId = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = type => HcpcsSchemas.NameOf(type.Type) ?? (HcpcsSchemas.IsList(type.Type) ? null : otherId(type));
        options.AddSchemaTransformer(HcpcsSchemas.TransformAsync);
        options.AddDocumentTransformer(HcpcsSchemas.AddToAsync);
    });
}
