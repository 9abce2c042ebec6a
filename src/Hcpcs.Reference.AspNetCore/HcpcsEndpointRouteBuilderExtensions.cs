using System.Diagnostics.CodeAnalysis;
using Hcpcs.Reference;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoints of HCPCS Level II.</summary>
/// <remarks>
/// They ask the services of <c>AddHcpcsReference</c>. Each method returns the group of its endpoints: authorization, CORS, rate limits and
/// names for OpenAPI are added there. Answers are the library's JSON, whatever the program's JSON options; they keep no state between requests.
/// </remarks>
public static class HcpcsEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps <c>GET codes/{code}?on=</c>, <c>modifiers/{modifier}?on=</c>, <c>codes/{code}/page?on=</c> (JSON, or HTML where that is preferred),
    /// <c>search?q=&amp;on=&amp;section=&amp;offset=&amp;limit=</c>, <c>complete?q=</c> and <c>release</c>, and <c>POST validate</c>, which
    /// takes an array of claim lines.
    /// </summary>
    /// <param name="endpoints">The program's endpoints.</param>
    /// <param name="prefix">What the paths begin with, such as <c>/hcpcs</c>.</param>
    /// <param name="configure">Sets limits; <see langword="null"/> for the defaults.</param>
    /// <returns>The group of the endpoints.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> or <paramref name="prefix"/> is <see langword="null"/>.</exception>
    public static RouteGroupBuilder MapHcpcs(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string prefix, Action<HcpcsEndpointOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        return CodeEndpoints.Map(endpoints.MapGroup(prefix), Configured(configure));
    }

    /// <summary>
    /// Maps the operations of a FHIR terminology service: <c>CodeSystem/$lookup</c>, <c>$validate-code</c>, <c>$subsumes</c>,
    /// <c>ValueSet/$validate-code</c>, <c>$expand</c>, <c>ConceptMap/$translate</c>, with GET and POST, and <c>metadata</c>.
    /// </summary>
    /// <remarks>
    /// Bodies are JSON, and so are answers whatever is accepted. A body in XML gets 415 with an OperationOutcome that says how to send JSON.
    /// </remarks>
    /// <param name="endpoints">The program's endpoints.</param>
    /// <param name="prefix">What the paths begin with, such as <c>/fhir</c>: the base URL of the service.</param>
    /// <param name="configure">Sets limits; <see langword="null"/> for the defaults.</param>
    /// <returns>The group of the endpoints.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> or <paramref name="prefix"/> is <see langword="null"/>.</exception>
    public static RouteGroupBuilder MapHcpcsFhir(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string prefix, Action<HcpcsEndpointOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(prefix);
        return FhirEndpoints.Map(endpoints.MapGroup(prefix), Configured(configure));
    }

    private static HcpcsEndpointOptions Configured(Action<HcpcsEndpointOptions>? configure)
    {
        var options = new HcpcsEndpointOptions();
        configure?.Invoke(options);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxLines, 1, nameof(options.MaxLines));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxCount, 1, nameof(options.MaxCount));
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MaxBodyLength, 1, nameof(options.MaxBodyLength));
        return options;
    }
}
