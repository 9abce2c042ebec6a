using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Tests.Knowledge;

/// <summary>Amounts to billing units and back. The units are those that the official descriptions state.</summary>
public class BillingConversionTests
{
    [Theory]
    [InlineData("J0696", "1 g", 4, 4)] // per 250 mg
    [InlineData("J0696", "1.1 g", 4.4, 5)]
    [InlineData("J0696", "250000 mcg", 1, 1)]
    [InlineData("J9311", "1,400 mg", 140, 140)] // 10 mg
    [InlineData("J9311", "32 mg", 3.2, 4)]
    [InlineData("J7608", "500 mg", 0.5, 1)] // per gram
    [InlineData("J7040", "1 liter", 2, 2)] // 500 ml = 1 unit
    [InlineData("T1019", "2 hours", 8, 8)] // per 15 minutes
    [InlineData("T1019", "50 minutes", 3.33333333333333, 4)]
    [InlineData("S9123", "90 minutes", 1.5, 2)] // per hour
    [InlineData("A9516", "1 millicurie", 10, 10)] // per 100 microcuries
    [InlineData("A0425", "12.4 miles", 12.4, 13)] // per statute mile
    [InlineData("J7175", "5,000,000,000 i.u.", 5_000_000_000, 5_000_000_000)] // 1 i.u.
    [InlineData("A4259", "2 boxes of 100", 2, 2)] // per box of 100
    [InlineData("A9503", "1 study dose", 1, 1)] // per study dose, up to 30 millicuries
    public void An_amount_is_so_many_units(string code, string amount, decimal exact, decimal whole)
    {
        var units = Of(code).GetUnits(BillingAmount.Parse(amount));

        units!.Value.Exact.Should().BeApproximately(exact, 1e-12m);
        units.Value.Whole.Should().Be(whole);
    }

    [Theory]
    [InlineData("J0696", "10 ml")]
    [InlineData("J0696", "250 i.u.")]
    [InlineData("J0696", "1 hour")]
    [InlineData("J7175", "1 unit")] // a unit is not an international unit
    [InlineData("J0585", "1 i.u.")] // 1 unit of a botulinum toxin
    [InlineData("S9500", "24 hours")] // per diem is not 24 hours
    [InlineData("A4221", "7 days")] // per week
    [InlineData("A4259", "2 boxes of 50")] // per box of 100
    [InlineData("A9503", "25 millicuries")] // per study dose, up to 30 millicuries
    [InlineData("A4450", "18 square centimeters")] // per 18 square inches
    [InlineData("J9298", "3 mg")] // 3 mg/1 mg: several substances
    [InlineData("J2186", "20 mg")] // 10mg/10mg (20mg): several substances, with a total
    public void What_does_not_convert_has_no_units(string code, string amount)
    {
        Of(code).GetUnits(BillingAmount.Parse(amount)).Should().BeNull();
        Of(code).GetRemainder(BillingAmount.Parse(amount)).Should().BeNull();
    }

    [Theory]
    [InlineData("1 mg", 1)]
    [InlineData("50 mg", 1)]
    [InlineData("51 mg", 2)]
    [InlineData("120 mg", 3)]
    [InlineData("0.15 g", 3)]
    public void Of_a_unit_that_is_up_to_an_amount_each_one_that_is_begun_counts(string amount, decimal units)
    {
        Of("J1200").GetUnits(BillingAmount.Parse(amount)).Should().Be(new HcpcsUnits(units), "J1200 is up to 50 mg");
        Of("J1200").GetRemainder(BillingAmount.Parse(amount)).Should().BeNull();
    }

    /// <summary>More than the amount is billed with another code: 300 mg of Sublocade is Q9992, not three times Q9991.</summary>
    [Fact]
    public void Codes_for_ranges_of_amounts_have_no_units()
    {
        string[] ranges =
        [
            .. from record in HcpcsTable.Embedded.EnumerateCodes()
               let unit = BillingUnit.Of(record)
               where unit is { IsUpTo: true } && unit.GetUnits(new BillingAmount(unit.Quantity, unit.Unit)) is null
               select record.Code.ToString(),
        ];

        // "less than or equal to" and "greater than" in the descriptions, the combinations "up to 2.5 mg and 0.5 mg" apart.
        ranges.Where(code => Of(code).Parts.IsEmpty).Should().Equal("J0572", "J0573", "J0574", "J0577", "J0578", "Q9991");
        Of("Q9991").GetAmount(new HcpcsUnits(3)).Should().BeNull();
    }

    [Theory]
    [InlineData("J0696", "1.1 g", "100 mg")]
    [InlineData("J0696", "100 mg", "100 mg")]
    [InlineData("J0696", "1 g", null)]
    [InlineData("T1019", "50 minutes", "5 minutes")]
    public void What_is_left_beyond_full_units_is_told(string code, string amount, string? remainder) =>
        Of(code).GetRemainder(BillingAmount.Parse(amount))?.ToString().Should().Be(remainder);

    [Theory]
    [InlineData("J0696", 4, "1,000 mg")]
    [InlineData("J0696", 0.5, "125 mg")]
    [InlineData("T1019", 8, "120 minutes")]
    [InlineData("J1200", 3, "150 mg")] // up to 50 mg: the most
    [InlineData("J9298", 1, null)]
    [InlineData("J0696", 0, null)]
    [InlineData("J0696", -1, null)]
    public void Units_are_so_much_of_an_amount(string code, decimal units, string? amount) =>
        Of(code).GetAmount(new HcpcsUnits(units))?.ToString().Should().Be(amount);

    [Theory]
    [InlineData("J9311", "50ME", 5)] // 10 mg
    [InlineData("J9311", "1GR", 100)]
    [InlineData("J0696", "2GR", 8)] // per 250 mg
    [InlineData("J7608", "500ME", 0.5)] // per gram
    [InlineData("J2469", "0.25ME", 10)] // 25 mcg
    [InlineData("J1412", "12.5ML", 12.5)] // per ml
    [InlineData("J7050", "500ML", 2)] // 250 cc
    [InlineData("J1200", "75ME", 2)] // up to 50 mg
    [InlineData("J7175", "1500F2", 1500)] // 1 i.u.
    [InlineData("J7196", "100F2", 2)] // 50 i.u.
    [InlineData("J7186", "100F2", 100)] // per factor viii i.u.
    public void A_quantity_beside_an_NDC_converts_where_the_unit_of_the_code_measures_the_same(string code, string quantity, decimal units) =>
        Of(code).GetUnits(NdcQuantity.Parse(quantity)).Should().Be(new HcpcsUnits(units));

    [Theory]
    [InlineData("J9311", "10ML")] // the strength of the solution is not known
    [InlineData("J9311", "1UN")]
    [InlineData("J9311", "10F2")]
    [InlineData("J1412", "1GR")] // nor its density
    [InlineData("J1412", "1ME")]
    [InlineData("J1644", "1000F2")] // heparin, per 1000 units
    [InlineData("J0585", "100F2")] // botulinum toxin, 1 unit
    [InlineData("J2540", "600000F2")] // penicillin, up to 600,000 units
    [InlineData("J9298", "3ME")] // 3 mg/1 mg
    [InlineData("Q9991", "100ME")] // less than or equal to 100 mg
    [InlineData("J1413", "1UN")] // per therapeutic dose
    [InlineData("P9016", "1UN")] // each unit of blood
    public void Any_other_quantity_beside_an_NDC_is_met_with_silence(string code, string quantity) =>
        Of(code).GetUnits(NdcQuantity.Parse(quantity)).Should().BeNull();

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0.0000009")]
    [InlineData("1000000000001")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335")]
    public void A_size_that_nothing_has_converts_to_nothing(string text)
    {
        decimal size = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        var unit = Of("J0696");

        unit.GetUnits(new BillingAmount(size, "g")).Should().BeNull();
        unit.GetUnits(new NdcQuantity(size, NdcUnit.Gram)).Should().BeNull();
        unit.GetRemainder(new BillingAmount(size, "g")).Should().BeNull();
        unit.GetAmount(new HcpcsUnits(size)).Should().BeNull();
        (unit with { Quantity = size }).GetUnits(new BillingAmount(1, "g")).Should().BeNull();
        (unit with { Quantity = size }).GetAmount(new HcpcsUnits(1)).Should().BeNull();
    }

    [Fact]
    public void Values_without_a_unit_convert_to_nothing()
    {
        Of("J0696").GetUnits(default(BillingAmount)).Should().BeNull();
        Of("J0696").GetUnits(new BillingAmount(1, null!)).Should().BeNull();
        Of("J0696").GetUnits(default(NdcQuantity)).Should().BeNull();
        Of("J0696").GetUnits(new NdcQuantity(1, (NdcUnit)1)).Should().BeNull();
    }

    [Fact]
    public void Units_to_an_amount_and_back_are_the_same_units() => Prop.ForAll(s_units.ToArbitrary(), s_counts.ToArbitrary(), (unit, count) =>
    {
        decimal units = unit.IsUpTo ? decimal.Ceiling(count) : count;
        var amount = unit.GetAmount(new HcpcsUnits(units));
        return amount is { } some && unit.GetUnits(some) == new HcpcsUnits(units) && (units % 1 != 0 || unit.GetRemainder(some) is null);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Full_units_and_the_remainder_make_up_the_amount() => Prop.ForAll(s_units.ToArbitrary(), s_counts.ToArbitrary(), (unit, quantity) =>
    {
        var amount = new BillingAmount(quantity, unit.Unit);
        var units = unit.GetUnits(amount)!.Value;
        decimal rest = unit.GetRemainder(amount)?.Quantity ?? 0;
        return unit.IsUpTo
            ? rest == 0 && units.Exact == units.Whole && units.Exact * unit.Quantity >= quantity && (units.Exact - 1) * unit.Quantity < quantity
            : decimal.Floor(units.Exact) * unit.Quantity + rest == quantity && rest >= 0 && rest < unit.Quantity
                && units.Whole == decimal.Floor(units.Exact) + (rest > 0 ? 1 : 0);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void More_is_never_fewer_units() => Prop.ForAll(s_units.ToArbitrary(), s_counts.Two().ToArbitrary(), (unit, pair) =>
    {
        var (one, other) = pair;
        var fewer = unit.GetUnits(new BillingAmount(Math.Min(one, other), unit.Unit))!.Value;
        var more = unit.GetUnits(new BillingAmount(Math.Max(one, other), unit.Unit))!.Value;
        return fewer.Exact <= more.Exact && fewer.Whole <= more.Whole;
    }).QuickCheckThrowOnFailure();

    // The units of the release that an amount tells.
    private static readonly Gen<BillingUnit> s_units = Gen.Elements(HcpcsTable.Embedded.EnumerateCodes()
        .Select(BillingUnit.Of).OfType<BillingUnit>()
        .Where(unit => unit.Parts.IsEmpty && (!unit.IsUpTo || unit.Wording.StartsWith("up to", StringComparison.OrdinalIgnoreCase)))
        .ToArray());

    // Thousandths, as amounts have them.
    private static readonly Gen<decimal> s_counts = from thousandths in Gen.Choose(1, 100_000_000) select thousandths / 1000m;

    private static BillingUnit Of(string code) => BillingUnit.Of(HcpcsTable.Embedded.Get(code))!;
}
