using Hcpcs.Reference.Tests;
using Microsoft.Extensions.DependencyInjection;

namespace Hcpcs.Reference.Fees.Tests;

/// <summary>A fee table file that is replaced while services answer from it.</summary>
public sealed class ReplacedFeeTableTests : ReplacedFileTests<IHcpcsFees, HcpcsFeeTable>
{
    [Fact]
    public void Everything_that_is_asked_is_answered_from_the_table_in_use()
    {
        var january = Whole(new HcpcsQuarter(2026, 1));
        var april = Whole(new HcpcsQuarter(2026, 2));
        january.Save(FilePath);
        using var services = Services();
        var fees = services.GetRequiredService<IHcpcsFees>();

        ShouldAnswerAs(january);
        april.Save(FilePath);
        Look(fees);
        ShouldAnswerAs(april);

        void ShouldAnswerAs(HcpcsFeeTable table)
        {
            fees.PhysicianSource.Should().Be(table.PhysicianSource).And.NotBeNull();
            fees.DmeposSource.Should().Be(table.DmeposSource).And.NotBeNull();
            fees.EnteralSource.Should().Be(table.EnteralSource).And.NotBeNull();
            fees.OutpatientSource.Should().Be(table.OutpatientSource).And.NotBeNull();
            fees.LaboratorySource.Should().Be(table.LaboratorySource).And.NotBeNull();
            table.Codes.Should().HaveCount(5).And.OnlyContain(code => fees.FindFees(code)!.Equals(table.FindFees(code)));
        }
    }

    /// <summary>Each of the five files counts: what is told names the one that is older.</summary>
    [Fact]
    public void An_older_file_of_any_kind_is_named()
    {
        var newer = new HcpcsQuarter(2026, 2);
        Whole(newer).Save(FilePath);
        var told = new List<string>();
        using var services = Services(options => options.OnReloadFailed = failure => told.Add(failure.Exception.Message));
        var fees = services.GetRequiredService<IHcpcsFees>();

        for (int kind = 0; kind < 5; kind++)
        {
            Whole(newer, older: kind).Save(FilePath);
            Look(fees, 2);
        }

        string[] names = ["physician", "DMEPOS", "enteral", "outpatient", "laboratory"];
        told.Should().HaveCount(5);
        names.Zip(told).Should().OnlyContain(pair => pair.Second.Contains(pair.First) && pair.Second.Contains("of January 2026, older than that of April 2026"));
    }

    /// <summary>A table of the new laboratory file alone would take the physician fees away from a running program.</summary>
    [Fact]
    public void A_table_that_lacks_a_file_of_the_one_in_use_is_refused_and_one_with_a_file_more_is_taken()
    {
        HcpcsQuarter january = new(2026, 1), april = new(2026, 2);
        var laboratoryOnly = HcpcsFeeTable.Create(laboratory: [HcpcsFeeTableTests.Laboratory("G0472") with { Source = Of(january) }]);
        laboratoryOnly.Save(FilePath);
        var told = new List<string>();
        using var services = Services(options =>
        {
            options.OnReloaded = (_, current) => told.Add($"physician {current.PhysicianSource?.Quarter.ToString() ?? "none"}");
            options.OnReloadFailed = failure => told.Add(failure.Exception.Message);
        });
        var fees = services.GetRequiredService<IHcpcsFees>();

        Table(january, january).Save(FilePath);
        Look(fees);
        HcpcsFeeTable.Create(laboratory: [HcpcsFeeTableTests.Laboratory("G0472") with { Source = Of(april) }]).Save(FilePath);
        Look(fees, 2);

        told.Should().HaveCount(2);
        told[0].Should().Be("physician 2026-01");
        told[1].Should().Contain("does not hold the physician fee schedule, of which the table in use has that of January 2026: set AllowOlderQuarter");
        fees.PhysicianSource.Should().NotBeNull();
    }

    [Fact]
    public void With_leave_a_table_that_lacks_a_file_is_taken()
    {
        HcpcsQuarter january = new(2026, 1);
        Table(january, january).Save(FilePath);
        using var services = Services(options => options.AllowOlderQuarter = true);
        var fees = services.GetRequiredService<IHcpcsFees>();
        fees.PhysicianSource.Should().NotBeNull();

        HcpcsFeeTable.Create(laboratory: [HcpcsFeeTableTests.Laboratory("G0472") with { Source = Of(january) }]).Save(FilePath);
        Look(fees);

        fees.PhysicianSource.Should().BeNull();
    }

    protected override IServiceCollection Add(IServiceCollection services, Action<HcpcsTableFileOptions<HcpcsFeeTable>> configure) =>
        services.AddHcpcsFees(configure);

    protected override IServiceCollection Add(IServiceCollection services, Action<IServiceProvider, HcpcsTableFileOptions<HcpcsFeeTable>> configure) =>
        services.AddHcpcsFees(configure);

    protected override HcpcsFeeTable Table(HcpcsQuarter first, HcpcsQuarter second) => HcpcsFeeTable.Create(
        physician: [HcpcsFeeTableTests.Physician("G0001") with { Source = Of(first) }],
        laboratory: [HcpcsFeeTableTests.Laboratory("G0472") with { Source = Of(second) }]);

    protected override byte[] Bytes(HcpcsFeeTable table) => HcpcsFeeTableTests.Save(table);

    protected override HcpcsQuarter QuarterOf(IHcpcsFees service) => service.PhysicianSource!.Quarter;

    protected override IHcpcsFees CurrentOf(IHcpcsFees service) => ((IReplaceable<IHcpcsFees>)service).Current;

    private static FeeSource Of(HcpcsQuarter quarter) => HcpcsFeeTableTests.Source with { Quarter = quarter };

    /// <summary>A table with a row of each kind, one of which may be of the quarter before.</summary>
    private static HcpcsFeeTable Whole(HcpcsQuarter quarter, int older = -1)
    {
        FeeSource[] sources = [.. Enumerable.Range(0, 5).Select(kind => Of(kind == older ? quarter.AddQuarters(-1) : quarter))];
        return HcpcsFeeTable.Create(
            [HcpcsFeeTableTests.Physician("G0001") with { Source = sources[0] }],
            [HcpcsFeeTableTests.Dmepos("E0001") with { Source = sources[1] }],
            [HcpcsFeeTableTests.Enteral("B4149") with { Source = sources[2] }],
            [HcpcsFeeTableTests.Outpatient("C1713") with { Source = sources[3] }],
            [HcpcsFeeTableTests.Laboratory("G0472") with { Source = sources[4] }]);
    }
}
