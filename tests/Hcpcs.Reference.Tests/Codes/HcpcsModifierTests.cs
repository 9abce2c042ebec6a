using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Hcpcs.Reference.Tests.Codes;

public class HcpcsModifierTests
{
    [Theory]
    [InlineData("JZ", "JZ", false)]
    [InlineData("jz", "JZ", false)]
    [InlineData(" A1 ", "A1", false)]
    [InlineData("25", "25", true)]
    [InlineData("1P", "1P", true)]
    [InlineData("99", "99", true)]
    [InlineData("AA", "AA", false)]
    public void Two_letters_or_digits_are_a_modifier_and_a_digit_first_is_level_one(string text, string normal, bool isLevelOne)
    {
        var modifier = HcpcsModifier.Parse(text);

        modifier.ToString().Should().Be(normal);
        modifier.IsLevelOne.Should().Be(isLevelOne);
        HcpcsModifier.TryParse(text, out var same, out string? reason).Should().BeTrue();
        same.Should().Be(modifier);
        reason.Should().BeNull();
        HcpcsModifier.Parse(Encoding.UTF8.GetBytes(text)).Should().Be(modifier);
    }

    [Theory]
    [InlineData("GO", "G0")]
    [InlineData("KO", "K0")]
    [InlineData("AI", "A1")]
    public void Look_alikes_stay_apart(string one, string other) => HcpcsModifier.Parse(one).Should().NotBe(HcpcsModifier.Parse(other));

    [Theory]
    [InlineData("", "empty")]
    [InlineData("J", "1 character:")]
    [InlineData("JZZ", "3 characters:")]
    [InlineData("J-", "'J-' is not a modifier:")]
    [InlineData("\u00C4A", "is not a modifier:")]
    [InlineData("J\u0661", "is not a modifier:")]
    [InlineData("\u0080A", "is not a modifier:")]
    [InlineData("J1412", "the shape of a code")]
    [InlineData("99213", "CPT")]
    [InlineData("KBGE1", "HIPPS")]
    public void Anything_else_is_refused_with_what_it_is(string text, string reason)
    {
        HcpcsModifier.TryParse(text, out var modifier).Should().BeFalse();
        modifier.IsDefault.Should().BeTrue();
        HcpcsModifier.TryParse(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();
        HcpcsModifier.TryParse(text, out modifier, out string? sentence).Should().BeFalse();
        modifier.IsDefault.Should().BeTrue();
        sentence.Should().Contain(reason);
        FluentActions.Invoking(() => HcpcsModifier.Parse(text)).Should().Throw<FormatException>().WithMessage(sentence);
        FluentActions.Invoking(() => HcpcsModifier.Parse(Encoding.UTF8.GetBytes(text))).Should().Throw<FormatException>().WithMessage(sentence);
    }

    [Fact]
    public void Every_modifier_of_the_shape_survives_and_orders_as_ASCII()
    {
        const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        var texts = from first in Alphabet from second in Alphabet select $"{first}{second}";

        var modifiers = texts.Select(HcpcsModifier.Parse).ToArray();

        modifiers.Select(modifier => modifier.ToString()).Should().Equal(texts);
        modifiers.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        modifiers.Count(modifier => modifier.IsLevelOne).Should().Be(10 * 36);
    }

    [Theory]
    [InlineData("00", 0)]
    [InlineData("0Z", 35)]
    [InlineData("10", 36)]
    [InlineData("ZZ", 1_295)]
    public void A_position_counts_the_modifiers_from_00(string text, int position)
    {
        HcpcsModifier.Parse(text).Position.Should().Be(position);
        HcpcsModifier.FromPosition(position).Should().Be(HcpcsModifier.Parse(text));
        default(HcpcsModifier).Position.Should().Be(-1);
    }

    [Fact]
    public void Default_is_no_modifier_and_not_00()
    {
        HcpcsModifier modifier = default;

        modifier.IsDefault.Should().BeTrue();
        modifier.IsLevelOne.Should().BeFalse();
        modifier.ToString().Should().BeEmpty();
        modifier.Should().NotBe(HcpcsModifier.Parse("00"));
    }

    [Fact]
    public void JSON_is_a_string_as_value_and_as_key()
    {
        var modifier = HcpcsModifier.Parse("JZ");

        JsonSerializer.Serialize(modifier).Should().Be("\"JZ\"");
        JsonSerializer.Deserialize<Dictionary<HcpcsModifier, int>>("{\"jz\":1}").Should().ContainKey(modifier);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<HcpcsModifier>("\"J1412\"")).Should().Throw<JsonException>().WithMessage("*code*");
    }

    [Fact]
    public void Binders_convert_text_by_the_TypeConverter() =>
        TypeDescriptor.GetConverter(typeof(HcpcsModifier)).ConvertFromInvariantString("jz").Should().Be(HcpcsModifier.Parse("JZ"));
}
