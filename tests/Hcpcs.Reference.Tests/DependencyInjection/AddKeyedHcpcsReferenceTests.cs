using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace Hcpcs.Reference.Tests.DependencyInjection;

/// <summary>Two releases side by side: Z0001 is in the one of April 2030 only, J1412 in the embedded one only.</summary>
public class AddKeyedHcpcsReferenceTests
{
    private static readonly DateOnly s_day = new(2030, 4, 1);

    private static readonly HcpcsTable s_own = HcpcsTable.Create(
        new HcpcsRelease(HcpcsQuarter.Of(s_day)),
        [new HcpcsRecord { Code = HcpcsCode.Parse("Z0001"), ShortDescription = "own text", AddedDate = s_day }],
        []);

    [Fact]
    public void A_keyed_lookup_of_the_application_leaves_the_default_alone()
    {
        using var provider = new ServiceCollection()
            .AddKeyedSingleton<IHcpcsLookup>("2030-04", s_own)
            .AddHcpcsReference()
            .BuildServiceProvider(validateScopes: true);

        provider.GetRequiredService<IHcpcsLookup>().Should().BeSameAs(HcpcsTable.Embedded);
        provider.GetRequiredService<IHcpcsValidator>().Validate("J1412", new DateOnly(2026, 1, 1)).HasErrors.Should().BeFalse();
        provider.GetRequiredKeyedService<IHcpcsLookup>("2030-04").Should().BeSameAs(s_own);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void All_services_are_there_under_the_key_beside_or_without_a_default(bool hasDefault)
    {
        var services = new ServiceCollection().AddKeyedHcpcsReference("2030-04", options =>
        {
            options.Table = s_own;
            options.Validation.RequireLevelTwo = true;
        });
        using var provider = (hasDefault ? services.AddHcpcsReference() : services).BuildServiceProvider(validateScopes: true);

        provider.GetRequiredKeyedService<IHcpcsLookup>("2030-04").Should().BeSameAs(s_own);
        provider.GetRequiredKeyedService<IHcpcsTableProvider>("2030-04").Current.Lookup.Should().BeSameAs(s_own);
        provider.GetRequiredKeyedService<IHcpcsSearch>("2030-04").Search("own").Hits.Should().ContainSingle();
        provider.GetRequiredKeyedService<IHcpcsPages>("2030-04").Find(HcpcsCode.Parse("Z0001")).Should().NotBeNull();
        var validator = provider.GetRequiredKeyedService<IHcpcsValidator>("2030-04");
        validator.Validate("Z0001", s_day).Findings.Should().BeEmpty();
        validator.Validate("J1412", s_day).HasErrors.Should().BeTrue();
        validator.Validate("99213", s_day).HasErrors.Should().BeTrue("the options under the key ask for Level II");

        provider.GetService<IHcpcsLookup>().Should().Be(hasDefault ? HcpcsTable.Embedded : null);
        provider.GetService<IHcpcsTableProvider>()?.Current.Lookup.Should().BeSameAs(HcpcsTable.Embedded);
        provider.GetService<IHcpcsValidator>()?.Validate("99213", new DateOnly(2026, 1, 1)).HasErrors.Should().BeFalse("options are the key's own");
    }

    [Fact]
    public void Keys_do_not_see_each_other_and_calls_under_one_key_configure_the_same_options()
    {
        using var provider = new ServiceCollection()
            .AddKeyedHcpcsReference("own", options => options.Table = s_own)
            .AddKeyedHcpcsReference(2026, _ => { })
            .AddKeyedHcpcsReference("own", options => options.Validation.RequireLevelTwo = true)
            .BuildServiceProvider();

        provider.GetRequiredKeyedService<IHcpcsLookup>("own").Should().BeSameAs(s_own);
        provider.GetRequiredKeyedService<IHcpcsLookup>(2026).Should().BeSameAs(HcpcsTable.Embedded);
        provider.GetRequiredKeyedService<IHcpcsValidator>("own").Validate("99213", s_day).HasErrors.Should().BeTrue();
        provider.GetRequiredKeyedService<IHcpcsValidator>(2026).Validate("99213", s_day).HasErrors.Should().BeFalse();
    }

    [Fact]
    public void Options_can_come_from_other_services_and_are_asked_when_first_needed()
    {
        var services = new ServiceCollection().AddHcpcsReference((provider, options) => options.Table = provider.GetRequiredService<HcpcsTable>());
        using var late = services.AddSingleton(s_own).BuildServiceProvider();
        using var keyed = new ServiceCollection().AddSingleton(s_own)
            .AddKeyedHcpcsReference("own", (provider, options) => options.Table = provider.GetRequiredService<HcpcsTable>())
            .BuildServiceProvider();

        late.GetRequiredService<IHcpcsLookup>().Should().BeSameAs(s_own);
        keyed.GetRequiredKeyedService<IHcpcsLookup>("own").Should().BeSameAs(s_own);
    }

    [Fact]
    public void Pages_under_a_key_take_the_drug_products_under_it_or_those_without_one()
    {
        var general = Substitute.For<IHcpcsDrugProducts>();
        var own = Substitute.For<IHcpcsDrugProducts>();
        using var provider = new ServiceCollection()
            .AddSingleton(general)
            .AddKeyedSingleton("own", own)
            .AddKeyedHcpcsReference("own", _ => { })
            .AddKeyedHcpcsReference("other", _ => { })
            .BuildServiceProvider();

        provider.GetRequiredKeyedService<IHcpcsPages>("own").Find(HcpcsCode.Parse("J1412"));
        general.ReceivedCalls().Should().BeEmpty();
        own.ReceivedCalls().Should().NotBeEmpty();
        provider.GetRequiredKeyedService<IHcpcsPages>("other").Find(HcpcsCode.Parse("J1412"));
        general.ReceivedCalls().Should().NotBeEmpty();
    }

    [Fact]
    public void Arguments_are_required()
    {
        var services = new ServiceCollection();

        FluentActions.Invoking(() => services.AddKeyedHcpcsReference(null!, _ => { })).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => services.AddKeyedHcpcsReference("key", (Action<HcpcsReferenceOptions>)null!)).Should().Throw<ArgumentNullException>();
    }
}
