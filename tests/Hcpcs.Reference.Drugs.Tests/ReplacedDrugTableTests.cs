using Hcpcs.Reference.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Drugs.Tests;

/// <summary>A drug table file that is replaced while services answer from it.</summary>
public sealed class ReplacedDrugTableTests : ReplacedFileTests<IHcpcsDrugProducts, HcpcsDrugTable>
{
    private static readonly HcpcsCode s_code = HcpcsCode.Parse("J0178");

    [Fact]
    public void Everything_that_is_asked_is_answered_from_the_table_in_use()
    {
        var january = Table(new HcpcsQuarter(2026, 1), 1m, "00001-0001-01");
        var april = Table(new HcpcsQuarter(2026, 2), 2m, "00001-0001-02");
        january.Save(FilePath);
        using var services = Services();
        var drugs = services.GetRequiredService<IHcpcsDrugProducts>();

        ShouldAnswerAs(january);
        april.Save(FilePath);
        Look(drugs);
        ShouldAnswerAs(april);

        void ShouldAnswerAs(HcpcsDrugTable table)
        {
            drugs.CrosswalkQuarter.Should().Be(table.CrosswalkQuarter);
            drugs.PaymentLimitQuarter.Should().Be(table.PaymentLimitQuarter);
            drugs.GetProducts(s_code).Should().Equal(table.Products);
            drugs.GetProducts(table.Products[0].Ndc!.Value).Should().Equal(table.Products);
            drugs.FindPaymentLimit(s_code).Should().Be(table.PaymentLimits[0]);
        }
    }

    [Fact]
    public void Pages_show_the_table_in_use()
    {
        Table(new HcpcsQuarter(2026, 1), 1m, "00001-0001-01").Save(FilePath);
        using var services = Services();
        var pages = services.GetRequiredService<IHcpcsPages>();
        pages.Find(s_code)!.Products.Should().ContainSingle().Which.NdcText.Should().Be("00001-0001-01");

        Table(new HcpcsQuarter(2026, 2), 2m, "00001-0001-02").Save(FilePath);
        Look(services.GetRequiredService<IHcpcsDrugProducts>());

        var page = pages.Find(s_code)!;
        page.Products.Should().ContainSingle().Which.NdcText.Should().Be("00001-0001-02");
        page.ToText().Should().Contain("Part B payment limit of April 2026").And.NotContain("payment limit of January 2026");
    }

    protected override IServiceCollection Add(IServiceCollection services, Action<HcpcsTableFileOptions<HcpcsDrugTable>> configure) =>
        services.AddHcpcsDrugProducts(configure);

    protected override IServiceCollection Add(IServiceCollection services, Action<IServiceProvider, HcpcsTableFileOptions<HcpcsDrugTable>> configure) =>
        services.AddHcpcsDrugProducts(configure);

    protected override HcpcsDrugTable Table(HcpcsQuarter first, HcpcsQuarter second) =>
        HcpcsDrugTable.Create(new DrugDataSource(first), [], new DrugDataSource(second), []);

    protected override byte[] Bytes(HcpcsDrugTable table) => HcpcsDrugTableTests.Save(table);

    protected override HcpcsQuarter QuarterOf(IHcpcsDrugProducts service) => service.CrosswalkQuarter;

    protected override IHcpcsDrugProducts CurrentOf(IHcpcsDrugProducts service) => ((IReplaceable<IHcpcsDrugProducts>)service).Current;

    private static HcpcsDrugTable Table(HcpcsQuarter quarter, decimal limit, string ndc) => HcpcsDrugTable.Create(
        new DrugDataSource(quarter),
        [HcpcsDrugTableTests.Product("J0178", ndc)],
        new DrugDataSource(quarter),
        [HcpcsDrugTableTests.Limit("J0178") with { Limit = limit }]);
}
