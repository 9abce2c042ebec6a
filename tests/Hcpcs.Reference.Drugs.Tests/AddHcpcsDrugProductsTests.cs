using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Drugs.Tests;

public class AddHcpcsDrugProductsTests
{
    [Fact]
    public void The_embedded_table_is_registered_as_a_singleton()
    {
        using var services = new ServiceCollection().AddHcpcsReference().AddHcpcsDrugProducts().BuildServiceProvider();

        services.GetRequiredService<IHcpcsDrugProducts>().Should().BeSameAs(HcpcsDrugTable.Embedded);
        services.GetRequiredService<IHcpcsDrugProducts>().GetProducts(HcpcsCode.Parse("J0290")).IsEmpty.Should().BeFalse();
    }

    [Fact]
    public void A_table_file_is_read_when_it_is_asked_for_and_never_replaced_by_the_embedded_table()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.hcpcs-drugs");
        using var services = new ServiceCollection().AddHcpcsDrugProducts(path).BuildServiceProvider();
        FluentActions.Invoking(() => services.GetRequiredService<IHcpcsDrugProducts>()).Should().Throw<FileNotFoundException>();
        try
        {
            HcpcsDrugTableTests.Table(HcpcsDrugTableTests.Product("J0001", "00001-0001-01")).Save(path);

            services.GetRequiredService<IHcpcsDrugProducts>().CrosswalkQuarter.Should().Be(new HcpcsQuarter(2026, 2));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void What_was_registered_before_stays()
    {
        var own = HcpcsDrugTableTests.Table();
        using var services = new ServiceCollection().AddSingleton<IHcpcsDrugProducts>(own).AddHcpcsDrugProducts().BuildServiceProvider();

        services.GetRequiredService<IHcpcsDrugProducts>().Should().BeSameAs(own);
    }

    [Fact]
    public void An_empty_file_name_is_refused_at_once() =>
        FluentActions.Invoking(() => new ServiceCollection().AddHcpcsDrugProducts(string.Empty)).Should().Throw<ArgumentException>();
}
