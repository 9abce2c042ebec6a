using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Tests.Validation;

public class ValidatorRegistrationTests
{
    private static readonly DateOnly s_day = new(2026, 1, 15);

    [Fact]
    public void The_validator_judges_by_the_lookup_that_is_registered()
    {
        using var provider = new ServiceCollection().AddHcpcsReference().BuildServiceProvider(validateScopes: true);

        var validator = provider.GetRequiredService<IHcpcsValidator>();

        ((HcpcsValidator)validator).Lookup.Should().BeSameAs(HcpcsTable.Embedded);
        validator.Should().BeSameAs(provider.GetRequiredService<IHcpcsValidator>());
        validator.Validate("99213", s_day).Findings.Should().ContainSingle().Which.Severity.Should().Be(HcpcsFindingSeverity.Information);
        validator.Validate("E1085", s_day).Findings.Should().ContainSingle();
    }

    [Fact]
    public void A_lookup_of_the_application_is_judged_by()
    {
        var own = HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2030, 2)), [new HcpcsRecord { Code = HcpcsCode.Parse("Z0001") }], []);

        using var provider = new ServiceCollection().AddSingleton<IHcpcsLookup>(own).AddHcpcsReference().BuildServiceProvider();

        provider.GetRequiredService<IHcpcsValidator>().Validate("Z0001", new DateOnly(2030, 4, 1)).Findings.Should().BeEmpty();
        provider.GetRequiredService<IHcpcsValidator>().Validate("J1412", new DateOnly(2030, 4, 1)).HasErrors.Should().BeTrue();
    }

    [Fact]
    public void The_options_apply()
    {
        using var provider = new ServiceCollection()
            .AddHcpcsReference(options => options.Validation.RequireLevelTwo = true)
            .AddHcpcsReference(options => options.Validation.ReportMedicareCoverage = false)
            .BuildServiceProvider();
        using var quiet = new ServiceCollection()
            .AddHcpcsReference(options => options.Validation.MinimumSeverity = HcpcsFindingSeverity.Error).BuildServiceProvider();

        provider.GetRequiredService<IHcpcsValidator>().Validate("99213", s_day).HasErrors.Should().BeTrue();
        provider.GetRequiredService<IHcpcsValidator>().Validate("E1085", s_day).Findings.Should().BeEmpty();
        quiet.GetRequiredService<IHcpcsValidator>().Validate("J3490", s_day).Findings.Should().BeEmpty();
    }

    [Fact]
    public void A_validator_that_was_registered_before_stays()
    {
        var own = new HcpcsValidator(HcpcsTable.Embedded);

        using var provider = new ServiceCollection().AddSingleton<IHcpcsValidator>(own).AddHcpcsReference().BuildServiceProvider();

        provider.GetRequiredService<IHcpcsValidator>().Should().BeSameAs(own);
    }
}
