using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Tests.Knowledge;

public class BillingUnitTests
{
    /// <summary>The text of the official description says it.</summary>
    [Theory]
    [InlineData("A0425", 1, "statute mile", "per statute mile")]
    [InlineData("T1019", 15, "minute", "per 15 minutes")]
    [InlineData("G0299", 15, "minute", "each 15 minutes")]
    [InlineData("G2080", 30, "minute", "Each additional 30 minutes")]
    [InlineData("S9123", 1, "hour", "per hour")]
    [InlineData("S9500", 1, "day", "per diem")]
    [InlineData("H2001", 0.5, "day", "per 1/2 day")]
    [InlineData("Q0516", 30, "day", "per 30-days")]
    [InlineData("A4221", 1, "week", "per week")]
    [InlineData("A6197", 1, "dressing", "each dressing")]
    [InlineData("A4206", 1, "item", "each")]
    [InlineData("A4253", 50, "strip", "per 50 strips")]
    [InlineData("A4259", 1, "box of 100", "per box of 100")]
    [InlineData("S0106", 1, "bottle of 60", "per bottle of 60 tablets")]
    [InlineData("A4927", 100, "item", "per 100")]
    [InlineData("A4450", 18, "square inch", "per 18 square inches")]
    [InlineData("K0195", 1, "pair", "pair")]
    [InlineData("L2200", 1, "joint", "each joint")]
    [InlineData("V2200", 1, "lens", "per lens")]
    [InlineData("Q4101", 1, "square centimeter", "per square centimeter")]
    [InlineData("B4149", 100, "calorie", "100 calories")]
    [InlineData("E0441", 1, "month's supply", "1 month's supply")]
    [InlineData("S8121", 1, "pound", "1 pound")]
    [InlineData("J7040", 500, "ml", "500 ml")]
    [InlineData("J7050", 250, "ml", "250 cc")]
    [InlineData("J1412", 1, "ml", "per ml")]
    [InlineData("J1413", 1, "therapeutic dose", "per therapeutic dose")]
    [InlineData("J9271", 1, "mg", "1 mg")]
    [InlineData("J7175", 1, "i.u.", "1 i.u.")]
    [InlineData("J7186", 1, "i.u.", "per factor viii i.u.")]
    [InlineData("J0698", 1, "g", "per gm")]
    [InlineData("J7608", 1, "g", "per gram")]
    [InlineData("J2540", 600_000, "unit", "up to 600,000 units")]
    [InlineData("J1097", 1, "ml", "1 ml")]
    [InlineData("J3240", 0.9, "mg", "0.9 mg")]
    [InlineData("J7308", 354, "mg", "354 mg")]
    [InlineData("J9311", 10, "mg", "10 mg")]
    [InlineData("J9325", 1_000_000, "plaque forming unit", "per 1 million plaque forming units")]
    [InlineData("Q2041", 1, "therapeutic dose", "per therapeutic dose")]
    [InlineData("A9500", 1, "study dose", "per study dose")]
    [InlineData("A9515", 1, "study dose", "per study dose")]
    [InlineData("A9516", 100, "microcurie", "per 100 microcuries")]
    [InlineData("P9016", 1, "unit", "each unit")]
    [InlineData("P9045", 250, "ml", "250 ml")]
    public void A_description_states_the_unit(string code, decimal quantity, string unit, string wording)
    {
        var read = Of(code)!;

        (read.Quantity, read.Unit, read.Wording).Should().Be((quantity, unit, wording));
        HcpcsTable.Embedded.Get(code).LongDescription.Should().Contain(wording);
    }

    [Theory]
    [InlineData("J3490")] // unclassified drugs
    [InlineData("E1399")] // miscellaneous equipment
    [InlineData("A4305")] // a flow rate of 50 ml or greater per hour
    [InlineData("E1390")] // an oxygen concentrator: flow rates and percentages
    [InlineData("A4222")] // per cassette or bag: one of two
    [InlineData("L2760")] // per extension, per bar: two at once
    [InlineData("A6441", "yard")] // a limit of the width is not a unit, the yard is
    [InlineData("J3265")] // 10 mg/ml is a strength
    [InlineData("J3364")] // a vial of 5000 iu
    [InlineData("Q4174")] // 0.36 mg per 0.25 cc is a strength
    [InlineData("J1560")] // over 10 cc
    [InlineData("Q9992")] // greater than 100 mg
    [InlineData("B4189")] // 10 to 51 grams of protein
    [InlineData("A4232")] // a syringe that holds 3 cc
    [InlineData("S5560")] // a pen of 1.5 ml size
    [InlineData("G0019")] // 60 minutes per calendar month
    [InlineData("G8714")] // a quality measure: treatments per week
    [InlineData("Q5001")] // a place
    [InlineData("C9601")] // each additional branch
    public void What_is_not_plainly_a_unit_is_none(string code, string? unit = null) => Of(code)?.Unit.Should().Be(unit ?? "none");

    [Theory]
    [InlineData("J1200", 50, "mg", "up to 50 mg")]
    [InlineData("Q9991", 100, "mg", "up to 100 mg")] // less than or equal to 100 mg
    [InlineData("J0577", 7, "day of therapy", "up to 7 days of therapy")]
    [InlineData("A9520", 0.5, "millicurie", "up to 0.5 millicurie")]
    public void Up_to_is_a_maximum(string code, decimal quantity, string unit, string text)
    {
        var read = Of(code)!;

        read.Should().Match<BillingUnit>(u => u.IsUpTo && u.Quantity == quantity && u.Unit == unit);
        read.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("J0573", 6, "greater than 3 mg, but less than or equal to 6 mg")]
    [InlineData("J0574", 10, "greater than 6 mg, but less than or equal to 10 mg")]
    [InlineData("J0578", 28, "greater than 7 days and up to 28 days of therapy")]
    public void A_lower_bound_is_in_the_wording_and_in_the_text(string code, decimal quantity, string wording)
    {
        var read = Of(code)!;

        read.Should().Match<BillingUnit>(u => u.IsUpTo && u.Quantity == quantity && u.Wording == wording);
        read.ToString().Should().Be(wording);
    }

    [Theory]
    [InlineData("J9298", "3 mg and 1 mg", "3 mg, 1 mg")] // 3 mg/1 mg
    [InlineData("J0138", "10 mg and 3 mg", "10 mg, 3 mg")] // acetaminophen 10 mg and ibuprofen 3 mg
    [InlineData("J0742", "4 mg and 4 mg and 2 mg", "4 mg, 4 mg, 2 mg")] // imipenem 4 mg, cilastatin 4 mg and relebactam 2 mg
    [InlineData("J2186", "20 mg (10 mg and 10 mg)", "10 mg, 10 mg")] // 10mg/10mg (20mg)
    [InlineData("J7620", "up to 2.5 mg and 0.5 mg", "2.5 mg, 0.5 mg")]
    public void Several_substances_keep_their_amounts(string code, string text, string parts)
    {
        var read = Of(code)!;

        string.Join(", ", read.Parts).Should().Be(parts);
        read.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("Q2041", 200_000_000, "cell")]
    [InlineData("A9503", 30, "millicurie")]
    public void The_most_that_a_dose_holds_is_kept(string code, decimal quantity, string unit) =>
        Of(code)!.Maximum.Should().Be(new BillingAmount(quantity, unit));

    [Theory]
    [InlineData("T1019", "15 minutes")]
    [InlineData("J1413", "1 therapeutic dose")]
    [InlineData("J0886", "1,000 units")]
    [InlineData("A4259", "1 box of 100")]
    [InlineData("A4450", "18 square inches")]
    [InlineData("A4206", "1 item")]
    public void It_reads_as_people_write_it(string code, string text) => Of(code)!.ToString().Should().Be(text);

    [Fact]
    public void The_wording_is_always_part_of_the_description()
    {
        foreach (var record in HcpcsTable.Embedded.ToFrozenDictionary().Values)
        {
            if (BillingUnit.Of(record) is { } unit)
            {
                unit.Quantity.Should().BePositive();
                unit.Unit.Should().NotBeEmpty().And.Be(unit.Unit.ToLowerInvariant());
                record.LongDescription.Should().Contain(unit.Wording);
            }
        }
    }

    [Fact]
    public void A_record_without_a_description_has_none() =>
        BillingUnit.Of(new HcpcsRecord { Code = HcpcsCode.Parse("J0120") }).Should().BeNull();

    [Fact]
    public void The_document_counts_the_units_of_each_letter() =>
        File.ReadAllLines(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "reference", "billing-units.md"))
            .SkipWhile(line => !line.StartsWith("| letter", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.Length > 0)
            .Should().Equal(HcpcsTable.Embedded.ToFrozenDictionary().Values.OrderBy(record => record.Code).GroupBy(record => record.Code.Letter)
                .Select(codes => $"| {codes.Key} | {codes.Count():#,0} | {codes.Count(record => BillingUnit.Of(record) is not null):#,0} |"));

    /// <summary>Words of descriptions in any order: what is read is positive and in the words of the text, and nothing is thrown.</summary>
    [Fact]
    public void Any_text_can_be_read()
    {
        string[] pieces =
        [
            "per", "each", "pair", "additional", "up to", "greater than", "less than or equal to", "and", "or", "of", "(", ")", "/", ",", "-",
            "=", "1 unit", "mg", "ml", "i.u.", "10", "0.5", "1,000", ".", "5.", "1/2", "999999999999999999999999999999", "million", "cells",
            "minutes", "box", "dose", "therapeutic dose", "one", "vial", "single unit dosage form", "\u00E9", "\0", "days of therapy", "0",
            "4 mg", "5 mg",
        ];
        var texts = from words in Gen.Elements(pieces).ArrayOf()
                    from separator in Gen.Elements(" ", string.Empty)
                    select string.Join(separator, words);

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var unit = BillingUnit.Of(new HcpcsRecord { Code = HcpcsCode.Parse("J0120"), LongDescription = text });
            return unit is null || (unit.Quantity > 0 && text.Contains(unit.Wording, StringComparison.Ordinal) && unit.ToString().Length > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    private static BillingUnit? Of(string code) => BillingUnit.Of(HcpcsTable.Embedded.Get(code));
}
