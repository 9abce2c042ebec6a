using Hcpcs.Reference;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>The health check of the release in use.</summary>
public static class HcpcsHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check of the release in use: unhealthy if none could be loaded, degraded if its quarter ended more than a number of days before
    /// today, since codes may have been added or ended in the meantime. It loads the table if nothing has asked for it before.
    /// </summary>
    /// <remarks>
    /// Today is the local day of the registered <c>TimeProvider</c>, or the system's. The data of the result are <c>release</c>
    /// (<c>2026-01</c>), <c>lastDay</c> (<c>2026-03-31</c>) and <c>age</c>, in days, as <see cref="HcpcsTelemetry.ReleaseAgeName"/> has it.
    /// </remarks>
    /// <param name="builder">The health checks.</param>
    /// <param name="degradedAfterDays">How many days after the last day of its quarter a release still counts as healthy.</param>
    /// <param name="key">The key of the registration; <see langword="null"/> for the one without.</param>
    /// <param name="name">The name of the check; <see langword="null"/> for <c>hcpcs</c>, or <c>hcpcs-KEY</c> with a key.</param>
    /// <param name="failureStatus">What is reported if no release could be loaded; <see langword="null"/> for unhealthy.</param>
    /// <param name="tags">Tags to select the check by.</param>
    /// <returns>The same health checks, so that calls can be chained.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="degradedAfterDays"/> is negative.</exception>
    public static IHealthChecksBuilder AddHcpcsReference(
        this IHealthChecksBuilder builder,
        int degradedAfterDays = 14,
        string? key = null,
        string? name = null,
        HealthStatus? failureStatus = null,
        IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentOutOfRangeException.ThrowIfNegative(degradedAfterDays);
        return builder.Add(new HealthCheckRegistration(
            name ?? (key is null ? "hcpcs" : $"hcpcs-{key}"),
            provider => new ReleaseHealthCheck(provider, key, degradedAfterDays),
            failureStatus,
            tags));
    }
}
