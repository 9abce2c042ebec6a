using Microsoft.EntityFrameworkCore;

namespace Hcpcs.Reference.EntityFrameworkCore.Tests;

/// <summary>What becomes of a value that is not a code: it is null in the database or is refused when it is written, never when it is read.</summary>
public class DefaultTests
{
    private static readonly HcpcsCode s_code = HcpcsCode.Parse("J1412");

    public static TheoryData<HcpcsStorage> Storages => [HcpcsStorage.Text, HcpcsStorage.Number];

    [Theory]
    [MemberData(nameof(Storages))]
    public void A_nullable_property_stores_null_for_null_and_for_default(HcpcsStorage storage)
    {
        using var database = new ChargeDatabase(storage).With(
            new ChargeLine
            {
                Code = s_code,
                InsteadOf = default(HcpcsCode),
                Modifier = default(HcpcsModifier),
                Ndc = default(NdcCode),
                Coverage = default(CoverageCode),
            },
            new ChargeLine { Code = s_code },
            new ChargeLine
            {
                Code = s_code,
                InsteadOf = s_code,
                Modifier = HcpcsModifier.Parse("JZ"),
                Ndc = NdcCode.Parse("00781340095"),
                Coverage = CoverageCode.CarrierJudgment,
            });
        using var context = database.Open();

        database.Stored("InsteadOf").Should().BeNull();
        database.Stored("Modifier").Should().BeNull();
        database.Stored("Ndc").Should().BeNull();
        database.Stored("Coverage").Should().BeNull();
        context.Lines.Count(line => line.InsteadOf == null && line.Modifier == null && line.Ndc == null && line.Coverage == null).Should().Be(2);
        context.Lines.Count(line => line.InsteadOf != null && line.Modifier != null && line.Ndc != null && line.Coverage != null).Should().Be(1);
        context.Lines.First().Should().BeEquivalentTo(new { InsteadOf = (HcpcsCode?)null, Modifier = (HcpcsModifier?)null, Ndc = (NdcCode?)null });
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public void A_required_property_that_holds_default_fails_when_it_is_saved(HcpcsStorage storage)
    {
        using var database = new ChargeDatabase(storage);
        using var context = database.Open();
        context.Lines.Add(new ChargeLine());

        context.Invoking(changes => changes.SaveChanges()).Should().Throw<DbUpdateException>().WithInnerException<InvalidOperationException>()
            .WithMessage("A required HcpcsCode is default, which is not a code: set it before it is saved, or declare it nullable to store null.");
        database.Stored("COUNT(*)").Should().Be(0L);
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public void So_does_one_that_is_set_to_default_later(HcpcsStorage storage)
    {
        using var database = new ChargeDatabase(storage).With(new ChargeLine { Code = s_code });
        using var context = database.Open();
        context.Lines.Single().Code = default;

        context.Invoking(changes => changes.SaveChanges()).Should().Throw<DbUpdateException>().WithInnerException<InvalidOperationException>();
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public void So_does_a_key(HcpcsStorage storage)
    {
        using var database = new ChargeDatabase(storage);
        using var context = database.Open();
        context.Prices.Add(new Price());

        context.Invoking(changes => changes.SaveChanges()).Should().Throw<Exception>()
            .Which.GetBaseException().Message.Should().StartWith("A required HcpcsCode is default");
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public void So_does_a_number_that_was_cast_to_a_coded_field(HcpcsStorage storage)
    {
        using var database = new ChargeDatabase(storage);
        using var context = database.Open();
        context.Lines.Add(new ChargeLine { Code = s_code, Coverage = (CoverageCode)100_000 });

        context.Invoking(changes => changes.SaveChanges()).Should().Throw<DbUpdateException>().WithInnerException<InvalidOperationException>()
            .WithMessage("The CoverageCode 100000 is not a code that its field can hold*");
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public void The_default_of_a_coded_field_that_is_a_code_is_stored(HcpcsStorage storage)
    {
        using var database = new ChargeDatabase(storage).With(new ChargeLine { Code = s_code, Pricing = default });
        using var context = database.Open();

        database.Stored("Pricing").Should().Be(storage == HcpcsStorage.Text ? "00" : 0L);
        context.Lines.Single().Pricing.ToCode().Should().Be("00");
    }

    [Fact]
    public void Blanks_in_a_column_are_read_as_nothing()
    {
        using var database = new ChargeDatabase().With(new ChargeLine { Code = s_code });
        database.Run("UPDATE Lines SET Code = '     ', InsteadOf = '     ', Modifier = '', Ndc = ' ', Coverage = ' '");
        using var context = database.Open();

        var line = context.Lines.Single();
        line.Code.Should().Be(default(HcpcsCode));
        new object?[] { line.InsteadOf, line.Modifier, line.Ndc, line.Coverage }.Should().OnlyContain(value => value == null);
    }

    [Fact]
    public void A_zero_in_a_column_of_numbers_is_read_as_nothing()
    {
        using var database = new ChargeDatabase(HcpcsStorage.Number).With(new ChargeLine { Code = s_code });
        database.Run("UPDATE Lines SET Code = 0, InsteadOf = 0, Modifier = 0");
        using var context = database.Open();

        var line = context.Lines.Single();
        line.Code.Should().Be(default(HcpcsCode));
        new object?[] { line.InsteadOf, line.Modifier }.Should().OnlyContain(value => value == null);
    }
}
