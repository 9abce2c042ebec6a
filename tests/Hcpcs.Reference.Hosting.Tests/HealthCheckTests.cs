using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Hcpcs.Reference.Hosting.Tests;

/// <summary>The quarter of the embedded release, January 2026, ends on 2026-03-31.</summary>
public class HealthCheckTests
{
    [Theory]
    [InlineData("2026-03-31T12:00-05:00", HealthStatus.Healthy, "*January 2026*its quarter ends on 2026-03-31.")]
    [InlineData("2026-04-14T12:00-05:00", HealthStatus.Healthy, "*ended on 2026-03-31, 14 days ago.")]
    [InlineData("2026-04-14T23:59-05:00", HealthStatus.Healthy, "*ended on 2026-03-31, 14 days ago.")]
    [InlineData("2026-04-15T00:00-05:00", HealthStatus.Degraded, "*15 days ago.*hcpcs compile*")]
    public async Task A_release_that_ended_more_than_so_many_local_days_ago_is_degraded(string now, HealthStatus status, string description)
    {
        var entry = await Check(new FixedTime(DateTimeOffset.Parse(now)), services =>
        {
            services.AddHcpcsReference(Hosts.Section());
            services.AddHealthChecks().AddHcpcsReference(degradedAfterDays: 14);
        });

        entry.Status.Should().Be(status);
        entry.Description.Should().Match(description);
        entry.Data["release"].Should().Be("2026-01");
        entry.Data["lastDay"].Should().Be("2026-03-31");
    }

    [Fact]
    public async Task Without_a_release_it_is_unhealthy_and_says_why_until_there_is_one()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using var host = Hosts.Build(services =>
        {
            services.AddSingleton<TimeProvider>(new FixedTime(new DateOnly(2026, 4, 1)));
            services.AddHcpcsReference(Hosts.Section(("TableFile", path)));
            services.AddHealthChecks().AddHcpcsReference(tags: ["ready"]);
        });
        var checks = host.Services.GetRequiredService<HealthCheckService>();

        var missing = (await checks.CheckHealthAsync(registration => registration.Tags.Contains("ready"))).Entries["hcpcs"];
        missing.Status.Should().Be(HealthStatus.Unhealthy);
        missing.Description.Should().Contain(path);
        missing.Exception.Should().BeOfType<FileNotFoundException>();
        try
        {
            Hosts.Table(2026, 4, "B0002").Save(path);
            (await checks.CheckHealthAsync()).Entries["hcpcs"].Status.Should().Be(HealthStatus.Healthy);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_key_has_a_check_of_its_own_and_failure_can_be_less_than_unhealthy()
    {
        var entry = await Check(new FixedTime(new DateOnly(2026, 1, 1)), services =>
        {
            services.AddKeyedHcpcsReference("payer", Hosts.Section(("TableFile", string.Empty)));
            services.AddHealthChecks().AddHcpcsReference(key: "payer", failureStatus: HealthStatus.Degraded);
        });

        entry.Status.Should().Be(HealthStatus.Degraded);
        entry.Description.Should().StartWith("No HCPCS release could be loaded.").And.Contain("TableFile is empty");
    }

    private static async Task<HealthReportEntry> Check(FixedTime time, Action<IServiceCollection> configure)
    {
        using var host = Hosts.Build(services =>
        {
            services.AddSingleton<TimeProvider>(time);
            configure(services);
        });
        return (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries.Values.Should().ContainSingle().Subject;
    }
}
