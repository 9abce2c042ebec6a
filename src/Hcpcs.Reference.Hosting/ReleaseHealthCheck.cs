using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Hcpcs.Reference;

// Whether there is a release, and whether it is of these days. The check loads the table if nothing has asked for it before.
internal sealed class ReleaseHealthCheck(IServiceProvider provider, string? key, int degradedAfterDays) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Check(context.Registration.FailureStatus));

    private HealthCheckResult Check(HealthStatus failure)
    {
        HcpcsRelease release;
        try
        {
            release = TableLoader.TablesOf(provider, key).Current.Lookup.Release;
        }
#pragma warning disable CA1031 // Whatever it is: there is no release, and that is what the check tells.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return new HealthCheckResult(failure, $"No HCPCS release could be loaded. {exception.Message}", exception);
        }

        int age = TableTelemetry.AgeOf(release, provider.GetService<TimeProvider>() ?? TimeProvider.System);
        string ended = age > 0 ? $"ended on {release.LastDay:O}, {age} {(age == 1 ? "day" : "days")} ago" : $"ends on {release.LastDay:O}";
        bool isDegraded = age > degradedAfterDays;
        string remedy = isDegraded ? " Compile the next release with 'hcpcs compile' and put its table file in place." : string.Empty;
        return new HealthCheckResult(
            isDegraded ? HealthStatus.Degraded : HealthStatus.Healthy,
            $"The HCPCS release of {release} is in use; its quarter {ended}.{remedy}",
            data: new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["release"] = release.Version.ToString(),
                ["lastDay"] = release.LastDay.ToString("O"),
                ["age"] = age,
            });
    }
}
