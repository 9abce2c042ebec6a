using Microsoft.EntityFrameworkCore;

namespace Hcpcs.Reference.EntityFrameworkCore.Tests;

/// <summary>Lists and arrays of modifiers and codes.</summary>
public class ListTests
{
    private static readonly HcpcsModifier s_waste = HcpcsModifier.Parse("JW");
    private static readonly HcpcsModifier s_right = HcpcsModifier.Parse("RT");

    private static ChargeLine Line => new()
    {
        Code = HcpcsCode.Parse("J1412"),
        Modifiers = [s_waste, s_right],
        PricingModifiers = [s_right],
        AlsoBilled = [HcpcsCode.Parse("A0021")],
        Drug = new Drug { Modifiers = [s_waste] },
    };

    public static TheoryData<HcpcsStorage> Storages => [HcpcsStorage.Text, HcpcsStorage.Number];

    [Theory]
    [MemberData(nameof(Storages))]
    public void A_list_is_one_column_of_JSON(HcpcsStorage storage)
    {
        using var database = new ChargeDatabase(storage).With(Line);

        database.Stored("Modifiers").Should().Be("""["JW","RT"]""");
        database.Stored("PricingModifiers").Should().Be("""["RT"]""");
        database.Stored("AlsoBilled").Should().Be("""["A0021"]""");
        database.Stored("Drug_Modifiers").Should().Be("""["JW"]""");
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public void A_list_comes_back_in_its_order(HcpcsStorage storage)
    {
        using var database = new ChargeDatabase(storage).With(Line);
        using var context = database.Open();

        var line = context.Lines.Single();
        line.Modifiers.Should().Equal(s_waste, s_right);
        line.PricingModifiers.Should().Equal(s_right);
        line.AlsoBilled.Should().Equal(HcpcsCode.Parse("A0021"));
        line.Drug.Modifiers.Should().Equal(s_waste);
    }

    [Theory]
    [MemberData(nameof(Storages))]
    public void A_query_looks_into_a_list(HcpcsStorage storage)
    {
        using var database = new ChargeDatabase(storage).With(Line, new ChargeLine { Code = HcpcsCode.Parse("A0021") });
        using var context = database.Open();

        context.Lines.Single(line => line.Modifiers.Contains(s_right)).Code.Should().Be(HcpcsCode.Parse("J1412"));
        context.Lines.Single(line => line.Modifiers.Any(modifier => modifier == s_waste)).Code.Should().Be(HcpcsCode.Parse("J1412"));
        context.Lines.Single(line => line.PricingModifiers.Contains(s_right)).Code.Should().Be(HcpcsCode.Parse("J1412"));
        context.Lines.Single(line => line.Modifiers.Count == 0).Code.Should().Be(HcpcsCode.Parse("A0021"));
        context.Lines.Count(line => line.Modifiers.Contains(HcpcsModifier.Parse("LT"))).Should().Be(0);
    }

    [Fact]
    public void A_modifier_that_is_added_to_a_list_is_saved()
    {
        using var database = new ChargeDatabase().With(Line);
        using var context = database.Open();
        context.Lines.Single().Modifiers.Add(HcpcsModifier.Parse("KX"));
        context.SaveChanges();

        database.Stored("Modifiers").Should().Be("""["JW","RT","KX"]""");
    }

    [Fact]
    public void A_default_in_a_list_fails_when_it_is_saved()
    {
        using var database = new ChargeDatabase();
        using var context = database.Open();
        context.Lines.Add(new ChargeLine { Code = HcpcsCode.Parse("J1412"), Modifiers = [default] });

        context.Invoking(changes => changes.SaveChanges()).Should().Throw<DbUpdateException>().WithInnerException<InvalidOperationException>()
            .WithMessage("A required HcpcsModifier is default*");
    }
}
