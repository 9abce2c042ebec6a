using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Tests.DependencyInjection;

public class AddHcpcsReferenceTests
{
    [Fact]
    public void The_embedded_table_is_the_lookup_unless_options_say_otherwise()
    {
        using var provider = new ServiceCollection().AddHcpcsReference().BuildServiceProvider(validateScopes: true);

        provider.GetRequiredService<IHcpcsLookup>().Should().BeSameAs(HcpcsTable.Embedded);
    }

    [Fact]
    public void Pages_are_made_from_the_lookup_and_from_the_drug_data_that_is_registered()
    {
        using var provider = new ServiceCollection().AddHcpcsReference().BuildServiceProvider(validateScopes: true);

        var pages = provider.GetRequiredService<IHcpcsPages>();

        pages.Should().BeSameAs(provider.GetRequiredService<IHcpcsPages>());
        pages.Find(HcpcsCode.Parse("J1412"))!.Entry.Should().BeSameAs(HcpcsTable.Embedded.Get("J1412"));
        pages.Find(HcpcsCode.Parse("J1412"))!.Sources.Should().NotContain(source => source.Name == "Crosswalk");
    }

    [Fact]
    public void Drug_data_is_resolved_with_the_first_page_that_shows_it()
    {
        int resolved = 0;
        using var provider = new ServiceCollection().AddHcpcsReference().AddSingleton<IHcpcsDrugProducts>(_ =>
        {
            resolved++;
            return HcpcsDrugTable.Embedded;
        }).BuildServiceProvider(validateScopes: true);

        var pages = provider.GetRequiredService<IHcpcsPages>();
        _ = provider.GetRequiredService<IHcpcsTableProvider>().Current.Pages;
        resolved.Should().Be(0);
        pages.Find(HcpcsCode.Parse("J0178"))!.Products.Should().NotBeEmpty();
        resolved.Should().Be(1);
    }

    [SkippableFact]
    public void Drug_data_that_is_registered_is_on_the_pages()
    {
        var drugs = new Pages.OfficialDrugs();
        using var provider = new ServiceCollection().AddSingleton<IHcpcsDrugProducts>(drugs).AddHcpcsReference().BuildServiceProvider();

        provider.GetRequiredService<IHcpcsPages>().Find(HcpcsCode.Parse("J0178"))!.Products.Should().NotBeEmpty();
    }

    [Fact]
    public void A_table_file_takes_its_place_and_later_calls_refine_earlier_ones()
    {
        string path = Path.GetTempFileName();
        try
        {
            HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2030, 2)), [], []).Save(path);
            using var provider = new ServiceCollection().AddHcpcsReference().AddHcpcsReference(o => o.TableFile = path).BuildServiceProvider();

            provider.GetRequiredService<IHcpcsLookup>().Release.Year.Should().Be(2030);
            provider.GetRequiredService<IHcpcsLookup>().Should().BeSameAs(provider.GetRequiredService<IHcpcsLookup>());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_bad_file_throws_at_first_use_and_the_embedded_table_never_stands_in()
    {
        string path = Path.GetTempFileName();
        try
        {
            using var bad = new ServiceCollection().AddHcpcsReference(o => o.TableFile = path).BuildServiceProvider();
            using var missing = new ServiceCollection().AddHcpcsReference(o => o.TableFile = path + ".missing").BuildServiceProvider();

            FluentActions.Invoking(() => bad.GetRequiredService<IHcpcsLookup>()).Should().Throw<InvalidDataException>();
            FluentActions.Invoking(() => missing.GetRequiredService<IHcpcsLookup>()).Should().Throw<FileNotFoundException>()
                .WithMessage($"HcpcsReferenceOptions.TableFile names {path}.missing, which does not exist.*hcpcs compile*");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_lookup_that_was_registered_before_stays()
    {
        var own = HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2030, 2)), [], []);

        using var provider = new ServiceCollection().AddSingleton<IHcpcsLookup>(own).AddHcpcsReference().BuildServiceProvider();

        provider.GetRequiredService<IHcpcsLookup>().Should().BeSameAs(own);
        provider.GetRequiredService<IHcpcsTableProvider>().Current.Lookup.Should().BeSameAs(own, "it tells the release in use");
    }

    [Fact]
    public void The_first_load_is_told_once_and_a_handler_that_throws_does_no_harm()
    {
        var loaded = new List<HcpcsRelease>();
        using var provider = new ServiceCollection().AddHcpcsReference(o => o.OnLoaded = tables =>
        {
            loaded.Add(tables.Current.Lookup.Release);
            throw new InvalidOperationException("The log is full.");
        }).BuildServiceProvider(validateScopes: true);

        _ = provider.GetRequiredService<HcpcsReferenceOptions>();
        loaded.Should().BeEmpty("nothing has been asked");
        _ = provider.GetRequiredService<IHcpcsSearch>();
        _ = provider.GetRequiredService<IHcpcsTableProvider>().Current;
        loaded.Should().Equal(HcpcsTable.Embedded.Release);
    }

    [Fact]
    public void A_table_that_cannot_be_loaded_or_is_not_used_is_not_told_as_loaded()
    {
        int loaded = 0;
        Action<HcpcsReferenceOptions> configure = o =>
        {
            o.TableFile = Path.Combine(Path.GetTempPath(), "missing.hcpcs");
            o.OnLoaded = _ => loaded++;
        };
        using var missing = new ServiceCollection().AddHcpcsReference(configure).BuildServiceProvider();
        using var own = new ServiceCollection().AddSingleton<IHcpcsLookup>(HcpcsTable.Embedded).AddHcpcsReference(configure).BuildServiceProvider();

        FluentActions.Invoking(() => missing.GetRequiredService<IHcpcsLookup>()).Should().Throw<FileNotFoundException>();
        _ = own.GetRequiredService<IHcpcsTableProvider>().Current;
        loaded.Should().Be(0);
    }

    [Fact]
    public void Arguments_are_required()
    {
        FluentActions.Invoking(() => ((IServiceCollection)null!).AddHcpcsReference()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new ServiceCollection().AddHcpcsReference((Action<HcpcsReferenceOptions>)null!)).Should().Throw<ArgumentNullException>();
    }
}
