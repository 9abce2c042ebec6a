using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Hcpcs.Reference.Hosting.Tests.Documentation;

/// <summary>The C# of the documents and of the package page, compiled and run.</summary>
public class Snippets
{
    [Fact]
    public async Task Register()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);

        #region host-register
        builder.Services.AddHcpcsReference(builder.Configuration.GetSection("Hcpcs"))
            .LoadOnStart()                                       // a host whose table cannot be loaded does not start
            .CountFindings();                                    // findings by reason, as a metric
        builder.Services.AddHealthChecks().AddHcpcsReference();  // degraded once the release's quarter ended more than 14 days ago
        #endregion

        builder.Services.AddSingleton<TimeProvider>(new FixedTime(new DateOnly(2026, 1, 15)));
        using var host = builder.Build();
        await host.StartAsync();
        var report = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        report.Entries.Should().ContainSingle().Which.Value.Status.Should().Be(HealthStatus.Healthy);
        await host.StopAsync();
    }

    [Fact]
    public void Options()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);

        #region host-options
        builder.Services.Configure<HcpcsReferenceOptions>(o => o.Validation.RequireLevelTwo = true);       // before or after, as you like
        builder.Services.AddHcpcsReference(builder.Configuration.GetSection("Hcpcs"))
            .Validate(o => o.TableFile is not null, "This service judges by a table file: set Hcpcs:TableFile.");
        #endregion

        builder.Configuration["Hcpcs:AllowOlderRelease"] = "true";
        using var host = builder.Build();
        FluentActions.Invoking(() => host.Services.GetRequiredService<IHcpcsLookup>()).Should().Throw<OptionsValidationException>()
            .WithMessage("This service judges by a table file: set Hcpcs:TableFile.");
    }

    [Fact]
    public void Keys()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);

        #region host-keyed
        builder.Services.AddHcpcsReference(builder.Configuration.GetSection("Hcpcs"));
        builder.Services.AddKeyedHcpcsReference("medicaid", builder.Configuration.GetSection("Medicaid"));
        builder.Services.Configure<HcpcsReferenceOptions>("medicaid", o => o.Validation.ReportMedicareCoverage = false);
        builder.Services.AddHealthChecks().AddHcpcsReference().AddHcpcsReference(key: "medicaid");          // hcpcs, hcpcs-medicaid
        #endregion

        builder.Configuration["Medicaid:Validation:RequireCode"] = "true";
        using var host = builder.Build();
        host.Services.GetRequiredKeyedService<HcpcsReferenceOptions>("medicaid").Validation
            .Should().BeEquivalentTo(new HcpcsValidationOptions { RequireCode = true, ReportMedicareCoverage = false });
        host.Services.GetRequiredService<HcpcsReferenceOptions>().Validation.Should().BeEquivalentTo(new HcpcsValidationOptions());
        host.Services.GetRequiredService<IOptions<HealthCheckServiceOptions>>().Value.Registrations.Select(check => check.Name)
            .Should().Equal("hcpcs", "hcpcs-medicaid");
    }
}
