using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Hcpcs.Reference.Tests.Json;

namespace Hcpcs.Reference.Tests.Knowledge;

public class NdcQuantityTests
{
    [Theory]
    [InlineData("2UN", 2, NdcUnit.Unit)]
    [InlineData("10 ML", 10, NdcUnit.Milliliter)]
    [InlineData("0.5ML", 0.5, NdcUnit.Milliliter)]
    [InlineData(" .5 ml ", 0.5, NdcUnit.Milliliter)]
    [InlineData("1000F2", 1000, NdcUnit.InternationalUnit)]
    [InlineData("F21000", 1000, NdcUnit.InternationalUnit)]
    [InlineData("UN2", 2, NdcUnit.Unit)]
    [InlineData("ML 10.0", 10, NdcUnit.Milliliter)]
    [InlineData("0050gr", 50, NdcUnit.Gram)]
    [InlineData("50.250 ME", 50.25, NdcUnit.Milligram)]
    [InlineData("0.000001GR", 0.000001, NdcUnit.Gram)]
    [InlineData("1000000000000UN", 1_000_000_000_000, NdcUnit.Unit)]
    public void A_number_and_a_unit_are_a_quantity(string text, decimal quantity, NdcUnit unit)
    {
        var expected = new NdcQuantity(quantity, unit);

        NdcQuantity.Parse(text).Should().Be(expected);
        NdcQuantity.Parse(text.AsSpan()).Should().Be(expected);
        NdcQuantity.Parse(Encoding.UTF8.GetBytes(text)).Should().Be(expected);
        NdcQuantity.TryParse(text, out var read).Should().BeTrue();
        read.Should().Be(expected);
        NdcQuantity.TryParse(text, out read, out string? reason).Should().BeTrue();
        (read, reason).Should().Be((expected, null));
    }

    [Theory]
    [InlineData("", "The text is empty")]
    [InlineData("  ", "The text is empty")]
    [InlineData("2", "'2' has no unit")]
    [InlineData("1234567", "has no unit")]
    [InlineData("UN", "'UN' has no number")]
    [InlineData("f2", "'f2' has no number")]
    [InlineData("0UN", "its number is not from 0.000001 to 1,000,000,000,000")]
    [InlineData("0.0000001 ML", "its number is not from")]
    [InlineData("1000000000001UN", "its number is not from")]
    [InlineData("-2UN", "'-2UN' is not a quantity")]
    [InlineData("+2UN", "is not a quantity")]
    [InlineData("1,000UN", "is not a quantity")]
    [InlineData("1e3UN", "is not a quantity")]
    [InlineData("2MG", "is not a quantity")]
    [InlineData("2EA", "is not a quantity")]
    [InlineData("2 U N", "is not a quantity")]
    [InlineData("2UN2", "is not a quantity")]
    [InlineData("UN2UN", "is not a quantity")]
    [InlineData("2.5.1ML", "is not a quantity")]
    [InlineData("\u0662UN", "is not a quantity")] // an Arabic digit
    [InlineData("2\u00A0UN", "is not a quantity")]
    [InlineData("1.000000000000000000000000000000000001UN", "is not a quantity")]
    public void Any_other_text_is_refused_with_its_cause(string text, string cause)
    {
        NdcQuantity.TryParse(text, out var quantity).Should().BeFalse();
        NdcQuantity.TryParse(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();
        NdcQuantity.TryParse(text, out _, out string? reason).Should().BeFalse();

        quantity.Should().Be(default(NdcQuantity));
        reason.Should().Contain(cause).And.EndWith("an NDC quantity is a number and UN, ML, GR, F2 or ME, for example 2UN or 10ML.");
        FluentActions.Invoking(() => NdcQuantity.Parse(text)).Should().Throw<FormatException>().WithMessage(reason);
        FluentActions.Invoking(() => NdcQuantity.Parse(Encoding.UTF8.GetBytes(text))).Should().Throw<FormatException>().WithMessage(reason);
    }

    [Fact]
    public void Null_is_no_quantity()
    {
        NdcQuantity.TryParse((string?)null, out _).Should().BeFalse();
        FluentActions.Invoking(() => NdcQuantity.Parse((string)null!)).Should().Throw<ArgumentNullException>();
    }

    /// <summary>CTP04 and CTP05-1 of a claim.</summary>
    [Theory]
    [InlineData("10", "ML", "10ML")]
    [InlineData(" 0.50 ", " un ", "0.5UN")]
    [InlineData("1000", "F2", "1000F2")]
    [InlineData("10", "", null)]
    [InlineData("", "ML", null)]
    [InlineData(null, null, null)]
    [InlineData("10", "MG", null)]
    [InlineData("ten", "ML", null)]
    [InlineData("0", "ML", null)]
    [InlineData("-1", "ML", null)]
    [InlineData("10ML", "ML", null)]
    [InlineData("10", "MLML", null)]
    [InlineData("999999999999999999999999999999", "UN", null)]
    public void Number_and_unit_may_be_two_texts(string? number, string? unit, string? expected)
    {
        bool isQuantity = NdcQuantity.TryParse(number, unit, out var quantity);

        isQuantity.Should().Be(expected is not null);
        quantity.ToString().Should().Be(expected ?? string.Empty);
        NdcQuantity.TryParse(Encoding.UTF8.GetBytes(number ?? string.Empty), Encoding.UTF8.GetBytes(unit ?? string.Empty), out var utf8)
            .Should().Be(isQuantity);
        utf8.Should().Be(quantity);
    }

    [Fact]
    public void Every_quantity_reads_back_from_its_text_and_its_JSON() => Prop.ForAll(Generators.Quantity.ToArbitrary(), quantity =>
        NdcQuantity.Parse(quantity.ToString()) == quantity
        && JsonSerializer.Deserialize<NdcQuantity>(JsonSerializer.Serialize(quantity)) == quantity)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Parsing_never_throws_and_UTF16_and_UTF8_agree()
    {
        var texts = from characters in Gen.Elements("0012.5,-+ UNMLGRF2EeiK\u00e9\u0662".ToCharArray()).ArrayOf()
                    select new string(characters.Take(30).ToArray());

        Prop.ForAll(Gen.OneOf(texts, ArbMap.Default.GeneratorFor<string>()).ToArbitrary(), text =>
        {
            bool isQuantity = NdcQuantity.TryParse(text, out var quantity, out string? reason);
            bool isUtf8Quantity = NdcQuantity.TryParse(Encoding.UTF8.GetBytes(text ?? string.Empty), out var utf8);
            return isQuantity == isUtf8Quantity && quantity == utf8 && isQuantity == (quantity != default) && isQuantity == (reason is null);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void A_quantity_is_the_same_JSON_under_any_options(string name)
    {
        var options = AnyOptions.Of(name);
        var quantity = new NdcQuantity(0.5m, NdcUnit.Milliliter);

        string json = JsonSerializer.Serialize(quantity, options);

        json.Should().Be("""{"quantity":0.5,"unit":"ML"}""");
        JsonSerializer.Deserialize<NdcQuantity>(json, options).Should().Be(quantity);
        JsonSerializer.Serialize(new PackageCount(2.5m), options).Should().Be("""{"count":2.5}""");
        JsonSerializer.Serialize(new HcpcsUnits(3.2m), options).Should().Be("""{"exact":3.2,"whole":4}""");
        JsonSerializer.Deserialize<HcpcsUnits>("""{"exact":3.2,"whole":4}""", options).Should().Be(new HcpcsUnits(3.2m));
    }

    [Theory]
    [InlineData("""{"quantity":"2","unit":"UN"}""")]
    [InlineData("""{"quantity":2,"unit":7}""")]
    [InlineData("\"2UN\"")]
    public void JSON_of_another_form_is_refused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<NdcQuantity>(json)).Should().Throw<JsonException>();

    [Fact]
    public void Default_has_no_text() => default(NdcQuantity).ToString().Should().BeEmpty();

    [Fact]
    public void Reading_and_converting_a_quantity_allocates_nothing()
    {
        var unit = BillingUnit.Of(HcpcsTable.Embedded.Get("J0696"))!;
        var product = new DrugProduct
        {
            Code = HcpcsCode.Parse("J0696"),
            ShortDescription = "A text",
            Labeler = "A labeler",
            NdcText = "00781-3400-95",
            Name = "A product",
            Dosage = "250 MG",
            PackageQuantity = 10,
            BillingUnitsPerItem = 4,
            BillingUnitsPerPackage = 40,
        };
        int agreeing = 0;

        Allocation.Of(() =>
        {
            NdcQuantity.TryParse("2"u8, "UN"u8, out var pieces);
            NdcQuantity.TryParse("2000"u8, "ME"u8, out var milligrams);
            agreeing += product.GetBillingUnits(pieces, unit)!.Value.Agrees(8) && product.GetBillingUnits(milligrams, unit)!.Value.Agrees(8) ? 1 : 0;
        }).Should().Be(0);

        agreeing.Should().BePositive();
    }

    [Theory]
    [InlineData(3.2, 3.1, false)]
    [InlineData(3.2, 3.2, true)]
    [InlineData(3.2, 3.7, true)]
    [InlineData(3.2, 4, true)]
    [InlineData(3.2, 4.1, false)]
    [InlineData(3.2, 5, false)]
    [InlineData(3, 3, true)]
    [InlineData(3, 4, false)]
    [InlineData(3, 2, false)]
    [InlineData(5_000_000_000, 5_000_000_000, true)]
    public void Units_of_a_claim_agree_from_the_exact_value_up_to_the_next_whole_unit(decimal exact, decimal claimed, bool agree) =>
        new HcpcsUnits(exact).Agrees(claimed).Should().Be(agree);

    [Theory]
    [InlineData("1", "1 unit")]
    [InlineData("4.00", "4 units")]
    [InlineData("3.2", "3.2 units")]
    [InlineData("5000000000", "5,000,000,000 units")]
    public void Units_read_as_people_write_them(string exact, string text) =>
        new HcpcsUnits(decimal.Parse(exact, CultureInfo.InvariantCulture)).ToString().Should().Be(text);

    private static class Generators
    {
        public static Gen<NdcQuantity> Quantity { get; } =
            from millionths in Gen.Choose(1, int.MaxValue)
            from scale in Gen.Elements(1m, 1_000m, 1_000_000m)
            from unit in Gen.Elements(Enum.GetValues<NdcUnit>())
            select new NdcQuantity(millionths / scale, unit);
    }
}
