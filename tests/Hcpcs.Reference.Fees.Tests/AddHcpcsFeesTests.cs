using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Fees.Tests;

public class AddHcpcsFeesTests
{
    [Fact]
    public void The_embedded_table_is_registered_as_a_singleton()
    {
        using var services = new ServiceCollection().AddHcpcsFees().BuildServiceProvider();

        services.GetRequiredService<IHcpcsFees>().Should().BeSameAs(HcpcsFeeTable.Embedded);
    }

    [Fact]
    public void A_table_file_is_read_when_it_is_asked_for_and_never_replaced_by_the_embedded_table()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.hcpcs-fees");
        using var services = new ServiceCollection().AddHcpcsFees(path).BuildServiceProvider();
        FluentActions.Invoking(() => services.GetRequiredService<IHcpcsFees>()).Should().Throw<FileNotFoundException>();
        try
        {
            HcpcsFeeTableTests.Table().Save(path);

            services.GetRequiredService<IHcpcsFees>().PhysicianSource!.Quarter.Should().Be(new HcpcsQuarter(2026, 2));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void What_was_registered_before_stays()
    {
        var own = HcpcsFeeTableTests.Table();
        using var services = new ServiceCollection().AddSingleton<IHcpcsFees>(own).AddHcpcsFees().BuildServiceProvider();

        services.GetRequiredService<IHcpcsFees>().Should().BeSameAs(own);
    }

    [Fact]
    public void An_empty_file_name_is_refused_at_once() =>
        FluentActions.Invoking(() => new ServiceCollection().AddHcpcsFees(string.Empty)).Should().Throw<ArgumentException>();
}
