using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Hcpcs.Reference.Hosting.Tests;

public class OptionsTests
{
    /// <summary>Every option that text can state, found by reflection: none is forgotten when one is added.</summary>
    [Fact]
    public void Configuration_sets_each_option_that_text_can_state()
    {
        var expected = TextOptions(typeof(HcpcsReferenceOptions), string.Empty)
            .Concat(TextOptions(typeof(HcpcsValidationOptions), "Validation:")).ToDictionary(option => option.Key, option => option.Value);
        expected.Should().HaveCount(8);

        var options = OptionsOf(Hosts.Section([.. expected.Select(option => (option.Key.ToUpperInvariant(), (string?)option.Value))]));

        foreach (var (key, text) in expected)
        {
            object owner = key.StartsWith("Validation:", StringComparison.Ordinal) ? options.Validation : options;
            object value = owner.GetType().GetProperty(key.Split(':')[^1])!.GetValue(owner)!;
            value.ToString().Should().BeEquivalentTo(text, key);
        }
    }

    [Fact]
    public void An_empty_section_means_the_embedded_table()
    {
        using var provider = Provider(services => services.AddHcpcsReference(Hosts.Section()));

        provider.GetRequiredService<IHcpcsLookup>().Should().BeSameAs(HcpcsTable.Embedded);
    }

    [Theory]
    [InlineData("ReloadOnChange", "yes", "Hcpcs:ReloadOnChange is 'yes'; it must be true or false.")]
    [InlineData("PollingInterval", "5", "Hcpcs:PollingInterval is '5'; it must be hours, minutes and seconds*")]
    [InlineData("Validation:MinimumSeverity", "2", "Hcpcs:Validation:MinimumSeverity is '2'; it must be Information, Warning or Error.")]
    [InlineData("Validation:MinimumSeverity", "Fatal", "Hcpcs:Validation:MinimumSeverity is 'Fatal'*")]
    [InlineData("TabelFile", "2026-04.hcpcs", "Not an option of Hcpcs.Reference: Hcpcs:TabelFile. *TableFile*")]
    [InlineData("Validation", "true", "Not an option of Hcpcs.Reference: Hcpcs:Validation. *")]
    public void A_key_or_value_that_is_not_understood_is_refused_by_name(string key, string value, string message) =>
        FluentActions.Invoking(() => OptionsOf(Hosts.Section((key, value)))).Should().Throw<OptionsValidationException>().WithMessage(message);

    [Fact]
    public void A_whole_configuration_in_place_of_the_section_is_refused_without_its_values()
    {
        var whole = new ConfigurationBuilder().AddInMemoryCollection(
            Enumerable.Range(0, 9).Select(number => KeyValuePair.Create($"Other:{number}", (string?)"secret"))).Build();

        FluentActions.Invoking(() => OptionsOf(whole)).Should().Throw<OptionsValidationException>()
            .WithMessage("Not an option of Hcpcs.Reference: Other:0, Other:1, Other:2 and 6 more. Give the section*")
            .Which.Message.Should().NotContain("secret");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Configure_is_honored_before_and_after(bool before)
    {
        var table = Hosts.Table(2026, 4, "B0002");
        using var provider = Provider(services =>
        {
            if (before)
            {
                services.Configure<HcpcsReferenceOptions>(options => options.Table = table);
            }

            services.AddHcpcsReference(Hosts.Section(("Validation:RequireCode", "true")));
            if (!before)
            {
                services.Configure<HcpcsReferenceOptions>(options => options.Table = table);
            }

            services.PostConfigure<HcpcsReferenceOptions>(options => options.Validation.RequireLevelTwo = options.Table is not null);
        });

        provider.GetRequiredService<IHcpcsLookup>().Should().BeSameAs(table);
        var validator = provider.GetRequiredService<IHcpcsValidator>();
        validator.Validate("99213", new DateOnly(2026, 4, 1)).HasErrors.Should().BeTrue("PostConfigure asks for Level II");
        validator.Validate(string.Empty, new DateOnly(2026, 4, 1)).HasErrors.Should().BeTrue("configuration asks for a code");
    }

    [Fact]
    public void Options_can_depend_on_services_and_calls_of_the_library_configure_the_same_object_in_turn()
    {
        var table = Hosts.Table(2026, 4, "B0002");
        using var provider = Provider(services =>
        {
            services.AddSingleton(table);
            services.AddHcpcsReference(options => options.Validation.RequireCode = true);
            services.AddHcpcsReference(Hosts.Section(("Validation:RequireCode", "false"), ("ReloadOnChange", "true")))
                .Configure<HcpcsTable>((options, given) => options.Table = given);
            services.AddHcpcsReference(options => options.ReloadOnChange = false);
        });

        var options = provider.GetRequiredService<IOptions<HcpcsReferenceOptions>>().Value;

        options.Should().BeSameAs(provider.GetRequiredService<HcpcsReferenceOptions>());
        options.Should().BeSameAs(provider.GetRequiredService<IOptionsMonitor<HcpcsReferenceOptions>>().CurrentValue);
        options.Table.Should().BeSameAs(table);
        options.Validation.RequireCode.Should().BeFalse();
        provider.GetRequiredService<IHcpcsLookup>().Should().BeSameAs(table, "what a later call mends is not refused");
    }

    [Fact]
    public void A_key_is_the_name_of_its_options()
    {
        var table = Hosts.Table(2025, 10, "A0001");
        using var provider = Provider(services =>
        {
            services.Configure<HcpcsReferenceOptions>("2025-10", options => options.Table = table);
            services.AddKeyedHcpcsReference("2025-10", Hosts.Section(("Validation:RequireLevelTwo", "true")));
            services.AddHcpcsReference(Hosts.Section());
            services.ConfigureAll<HcpcsReferenceOptions>(options => options.Validation.RequireCode = true);
        });

        var named = provider.GetRequiredService<IOptionsMonitor<HcpcsReferenceOptions>>();
        provider.GetRequiredKeyedService<IHcpcsLookup>("2025-10").Should().BeSameAs(table);
        provider.GetRequiredService<IHcpcsLookup>().Should().BeSameAs(HcpcsTable.Embedded);
        named.Get("2025-10").Should().BeSameAs(provider.GetRequiredKeyedService<HcpcsReferenceOptions>("2025-10"));
        named.Get("2025-10").Validation.Should().BeEquivalentTo(new HcpcsValidationOptions { RequireLevelTwo = true, RequireCode = true });
        named.CurrentValue.Validation.Should().BeEquivalentTo(new HcpcsValidationOptions { RequireCode = true });
        named.Get("another").Should().NotBeSameAs(named.CurrentValue).And.Match<HcpcsReferenceOptions>(options => options.Validation.RequireCode);
    }

    [Fact]
    public void Repeated_calls_carry_out_Configure_once()
    {
        int configured = 0;
        using var provider = Provider(services =>
        {
            services.Configure<HcpcsReferenceOptions>(_ => configured++);
            services.AddHcpcsReference(Hosts.Section(("Validation:RequireCode", "true")));
            services.AddHcpcsReference(Hosts.Section(("Validation:RequireLevelTwo", "true")));
        });

        provider.GetRequiredService<HcpcsReferenceOptions>().Validation
            .Should().BeEquivalentTo(new HcpcsValidationOptions { RequireLevelTwo = true, RequireCode = true });
        configured.Should().Be(1);
    }

    public static TheoryData<string, string, string> WrongOptions => new()
    {
        { "TableFile", "", "*TableFile is empty*" },
        { "ReloadOnChange", "true", "*ReloadOnChange needs a TableFile*" },
        { "TabelFile", "2026-04.hcpcs", "*Hcpcs:TabelFile*" },
    };

    [Theory]
    [MemberData(nameof(WrongOptions))]
    public async Task A_host_with_wrong_options_does_not_start(string key, string value, string message)
    {
        using var host = Hosts.Build(services => services.AddHcpcsReference(Hosts.Section((key, value))));

        (await FluentActions.Awaiting(() => host.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).WithMessage(message);
    }

    [Fact]
    public async Task Rules_of_the_application_are_part_of_it_also_under_a_key()
    {
        using var host = Hosts.Build(services => services.AddKeyedHcpcsReference("payer", Hosts.Section())
            .Validate(options => options.TableFile is not null, "This payer has a table file of its own."));

        (await FluentActions.Awaiting(() => host.StartAsync()).Should().ThrowAsync<OptionsValidationException>()).WithMessage("This payer has*");
        FluentActions.Invoking(() => host.Services.GetRequiredKeyedService<IHcpcsLookup>("payer")).Should().Throw<OptionsValidationException>();
    }

    [Fact]
    public void Arguments_are_required()
    {
        var services = new ServiceCollection();

        FluentActions.Invoking(() => services.AddHcpcsReference((IConfiguration)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => services.AddKeyedHcpcsReference(string.Empty, Hosts.Section())).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => services.AddOptions<HcpcsReferenceOptions>().LoadOnStart()).Should().Throw<InvalidOperationException>()
            .WithMessage("LoadOnStart works on what AddHcpcsReference(configuration) returns*");
        FluentActions.Invoking(() => services.AddHealthChecks().AddHcpcsReference(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static ServiceProvider Provider(Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection();
        configure(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    private static HcpcsReferenceOptions OptionsOf(IConfiguration configuration)
    {
        using var provider = Provider(services => services.AddHcpcsReference(configuration));
        return provider.GetRequiredService<IOptions<HcpcsReferenceOptions>>().Value;
    }

    // A value of each that is not its default.
    private static IEnumerable<(string Key, string Value)> TextOptions(Type type, string parent)
    {
        object defaults = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            string? value = property.GetValue(defaults) switch
            {
                bool flag => flag ? "False" : "True",
                TimeSpan => "00:01:07",
                Enum => Enum.GetNames(property.PropertyType)[^1],
                null when property.PropertyType == typeof(string) => "2026-04.hcpcs",
                _ => null,
            };
            if (value is not null)
            {
                yield return (parent + property.Name, value);
            }
        }
    }
}
