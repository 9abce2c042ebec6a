using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Tests.Knowledge;

public class BillingAmountTests
{
    [Theory]
    [InlineData("1 g", 1, "g")]
    [InlineData("250mg", 250, "mg")]
    [InlineData("1,000 mg", 1000, "mg")]
    [InlineData("1,234,567.5 MCG", 1_234_567.5, "mcg")]
    [InlineData("2 hours", 2, "hour")]
    [InlineData("  1 Hour ", 1, "hour")]
    [InlineData(".5 cc", 0.5, "ml")]
    [InlineData("1000 IU", 1000, "i.u.")]
    [InlineData("1 milligram", 1, "mg")]
    [InlineData("3 grams", 3, "g")]
    [InlineData("16 sq cm", 16, "square centimeter")]
    [InlineData("2 million units", 2_000_000, "unit")]
    [InlineData("2 boxes of 100", 2, "box of 100")]
    [InlineData("28 days of therapy", 28, "day of therapy")]
    [InlineData("3 items", 3, "item")]
    [InlineData("10 feet", 10, "foot")]
    [InlineData("5,000,000,000 units", 5_000_000_000, "unit")]
    public void A_number_and_a_unit_of_descriptions_are_an_amount(string text, decimal quantity, string unit)
    {
        var expected = new BillingAmount(quantity, unit);

        BillingAmount.Parse(text).Should().Be(expected);
        BillingAmount.TryParse(text, out var amount).Should().BeTrue();
        amount.Should().Be(expected);
        BillingAmount.TryParse(text.AsSpan(), out amount).Should().BeTrue();
        amount.Should().Be(expected);
    }

    [Theory]
    [InlineData("", "The text is empty")]
    [InlineData("mg", "'mg' does not begin with a number")]
    [InlineData("-1 mg", "does not begin with a number")]
    [InlineData("one g", "does not begin with a number")]
    [InlineData("1000", "'1000' has no unit")]
    [InlineData("0 mg", "has a number that is not from 0.000001 to 1,000,000,000,000")]
    [InlineData("0.0000001 mg", "has a number that is not")]
    [InlineData("1000000000001 mg", "has a number that is not")]
    [InlineData("99999999999999999999999999999999999 mg", "has a number that is not")]
    [InlineData("1.2.3 mg", "has a number that is not")]
    [InlineData("1,5 mg", "a comma that does not separate thousands")]
    [InlineData("1,50,000 mg", "a comma that does not separate thousands")]
    [InlineData("1,0000 mg", "a comma that does not separate thousands")]
    [InlineData("1.500,5 mg", "a comma that does not separate thousands")]
    [InlineData("1 parsec", "has a unit that descriptions do not name")]
    [InlineData("1 %", "has a unit that descriptions do not name")]
    [InlineData("10 mg/ml", "has more than a number and a unit")]
    [InlineData("10 mg 5", "has more than a number and a unit")]
    [InlineData("10 mg and 5 mg", "has more than a number and a unit")]
    [InlineData("2UN", "has a unit that descriptions do not name")]
    public void Any_other_text_is_refused_with_its_cause(string text, string cause)
    {
        BillingAmount.TryParse(text, out var amount, out string? reason).Should().BeFalse();

        amount.Should().Be(default(BillingAmount));
        reason.Should().Contain(cause).And.EndWith(": an amount is a number and its unit, for example 10 mg or 2 hours.");
        FluentActions.Invoking(() => BillingAmount.Parse(text)).Should().Throw<FormatException>().WithMessage(reason);
    }

    [Fact]
    public void Null_is_no_amount()
    {
        BillingAmount.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => BillingAmount.Parse(null!)).Should().Throw<ArgumentNullException>();
    }

    /// <summary>The units of all descriptions, in the singular and the plural.</summary>
    [Fact]
    public void What_is_written_is_read()
    {
        string[] units =
        [
            .. HcpcsTable.Embedded.EnumerateCodes().Select(BillingUnit.Of).OfType<BillingUnit>()
                .SelectMany(unit => unit.Parts.Append(new(1, unit.Unit)).Append(unit.Maximum ?? new(1, unit.Unit)))
                .Select(amount => amount.Unit).Distinct(),
        ];

        units.Should().HaveCountGreaterThan(50);
        foreach (string unit in units)
        {
            foreach (decimal quantity in new[] { 0.5m, 1, 2, 1_234.5m })
            {
                var amount = new BillingAmount(quantity, unit);
                BillingAmount.Parse(amount.ToString()).Should().Be(amount, amount.ToString());
            }
        }
    }

    [Fact]
    public void Parsing_never_throws_and_what_it_reads_is_above_zero()
    {
        var words = Gen.Elements(
            "1", "1,000", ".5", "1/2 ", "2 million", "30-", "mg", "boxes", "of 100", "of", "days of therapy", "\u00b5g", "\u0662", ",", "");
        var texts = from parts in words.ArrayOf() select string.Join(' ', parts);

        Prop.ForAll(Gen.OneOf(texts, ArbMap.Default.GeneratorFor<string>()).ToArbitrary(), text =>
            BillingAmount.TryParse(text, out var amount, out string? reason)
                ? amount.Quantity > 0 && amount.Unit.Length > 0 && BillingAmount.Parse(amount.ToString()).Unit == amount.Unit
                : amount == default && reason!.Length > 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }
}
