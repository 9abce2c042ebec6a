using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Hcpcs.Reference.Tests.Codes;

public class NdcCodeTests
{
    [Theory]
    [InlineData("0002-1433-80", "00002-1433-80")]
    [InlineData("50242-040-62", "50242-0040-62")]
    [InlineData("60575-4112-1", "60575-4112-01")]
    [InlineData("00002-1433-80", "00002-1433-80")]
    [InlineData("00002143380", "00002-1433-80")]
    [InlineData(" 00002-1433-80\t", "00002-1433-80")]
    [InlineData("N400002143380", "00002-1433-80")]
    [InlineData("n4 0002-1433-80", "00002-1433-80")]
    [InlineData("00000-0000-00", "00000-0000-00")]
    [InlineData("99999-9999-99", "99999-9999-99")]
    public void Every_form_is_normalised_to_five_four_two(string text, string expected)
    {
        var ndc = NdcCode.Parse(text);

        ndc.ToString().Should().Be(expected);
        ndc.ToElevenDigits().Should().Be(expected.Replace("-", string.Empty, StringComparison.Ordinal));
        ndc.IsDefault.Should().BeFalse();
        NdcCode.TryParse(text, out var same).Should().BeTrue();
        same.Should().Be(ndc);
        NdcCode.Parse(Encoding.UTF8.GetBytes(text)).Should().Be(ndc);
    }

    [Theory]
    [InlineData("")]
    [InlineData("888867413689")]
    [InlineData("GG100")]
    [InlineData("00002-1433")]
    [InlineData("0002-433-80")]
    [InlineData("00002-1433-8-0")]
    [InlineData("00002--433-80")]
    [InlineData("000021433-80")]
    [InlineData("00002-143380")]
    [InlineData("00002-1433-8O")]
    [InlineData("000021433 80")]
    [InlineData("00002.1433.80")]
    [InlineData("-00002143380")]
    [InlineData("\u0660\u06600021433\u06608")]
    [InlineData("000-1433-80000")]
    public void Anything_else_is_refused_with_the_forms_that_there_are(string text)
    {
        NdcCode.TryParse(text, out var ndc).Should().BeFalse();
        ndc.IsDefault.Should().BeTrue();
        NdcCode.TryParse(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();
        FluentActions.Invoking(() => NdcCode.Parse(text)).Should().Throw<FormatException>()
            .WithMessage("*an NDC is 4-4-2, 5-3-2, 5-4-1 or 5-4-2*eleven digits*").And.Message.Should().NotContain("\n");
    }

    [Fact]
    public void Ten_digits_without_hyphens_are_called_ambiguous()
    {
        NdcCode.TryParse("0002143380", out _).Should().BeFalse();
        FluentActions.Invoking(() => NdcCode.Parse("0002143380")).Should().Throw<FormatException>().WithMessage("'0002143380'*ambiguous*hyphens*eleven*");
    }

    [Theory]
    [InlineData("J1412", "HCPCS Level II code")]
    [InlineData("99213", "CPT")]
    [InlineData("KBGE1", "HIPPS")]
    [InlineData("00002-1433", "'00002-1433' is not an NDC:")]
    [InlineData("N400781340095   UN2", "00781-3400-95 after the qualifier N4, with 'UN2' behind it")]
    [InlineData("N400781340095ML10", "00781-3400-95 after the qualifier N4, with 'ML10' behind it")]
    [InlineData("*0781-3400-95", "is the NDC 00781-3400-95, with * in the place of a zero")]
    [InlineData("*0781340095", "is the NDC 00781-3400-95, with * in the place of a zero")]
    [InlineData("0781340095", "00781-3400-95, 07813-0400-95 or 07813-4009-05")]
    [InlineData("07813400", "zeros in front are lost, or these are labeler and product")]
    [InlineData("781340095", "zeros in front are lost, or these are labeler and product")]
    [InlineData("7.81340095E+08", "exponent form")]
    [InlineData("7.8134E8", "exponent form")]
    [InlineData("000781-3400-95", "2033-03-07")]
    [InlineData("000781340095", "2033-03-07")]
    [InlineData("888867413689", "UPC")]
    [InlineData("", "empty")]
    public void What_is_something_else_is_called_that(string text, string reason)
    {
        NdcCode.TryParse(text, out var ndc, out string? sentence).Should().BeFalse();
        ndc.IsDefault.Should().BeTrue();
        sentence.Should().Contain(reason);
        FluentActions.Invoking(() => NdcCode.Parse(text)).Should().Throw<FormatException>().WithMessage(sentence);
        FluentActions.Invoking(() => NdcCode.Parse(Encoding.UTF8.GetBytes(text))).Should().Throw<FormatException>().WithMessage(sentence);

        NdcCode.TryParse("00002-1433-80", out ndc, out sentence).Should().BeTrue();
        sentence.Should().BeNull();
    }

    [Fact]
    public void Ten_digits_have_three_readings()
    {
        NdcCode.GetReadings(" 0781340095 ").Select(ndc => ndc.ToString()).Should().Equal("00781-3400-95", "07813-0400-95", "07813-4009-05");
        NdcCode.GetReadings("0781-3400-95").Should().Equal(NdcCode.Parse("00781-3400-95"));
        NdcCode.GetReadings("781340095").Should().BeEmpty("neither reading of nine digits is repaired");
        NdcCode.GetReadings("").Should().BeEmpty();
    }

    [Fact]
    public void It_is_compared_with_NDCs_only()
    {
        ((IComparable)NdcCode.Parse("00002-1433-80")).CompareTo(null).Should().BePositive();
        ((IComparable)NdcCode.Parse("00002-1433-80")).CompareTo(NdcCode.Parse("00002-1433-81")).Should().BeNegative();
        FluentActions.Invoking(() => ((IComparable)NdcCode.Parse("00002-1433-80")).CompareTo("00002-1433-80")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Null_is_no_NDC()
    {
        NdcCode.TryParse((string?)null, out _).Should().BeFalse();
        FluentActions.Invoking(() => NdcCode.Parse((string)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Default_stands_for_no_NDC()
    {
        default(NdcCode).IsDefault.Should().BeTrue();
        default(NdcCode).ToString().Should().BeEmpty();
        default(NdcCode).ToElevenDigits().Should().BeEmpty();
        default(NdcCode).Should().NotBe(NdcCode.Parse("00000000000"));
        default(NdcCode).Should().BeLessThan(NdcCode.Parse("00000000000"));
    }

    [Fact]
    public void Json_is_the_text_as_a_value_and_as_a_key()
    {
        var ndc = NdcCode.Parse("0002-1433-80");

        JsonSerializer.Serialize(ndc).Should().Be("\"00002-1433-80\"");
        JsonSerializer.Deserialize<NdcCode>("\"00002143380\"").Should().Be(ndc);
        JsonSerializer.Serialize(new Dictionary<NdcCode, int> { [ndc] = 1 }).Should().Be("{\"00002-1433-80\":1}");
        JsonSerializer.Deserialize<NdcCode>("\"\"").IsDefault.Should().BeTrue();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<NdcCode>("\"0002143380\"")).Should().Throw<JsonException>().WithMessage("*ambiguous*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<NdcCode>("2143380")).Should().Throw<JsonException>();
    }

    [Fact]
    public void Configuration_converts_from_text() =>
        TypeDescriptor.GetConverter(typeof(NdcCode)).ConvertFromInvariantString("0002-1433-80").Should().Be(NdcCode.Parse("00002143380"));

    [Fact]
    public void It_formats_into_a_span_and_into_a_string()
    {
        var ndc = NdcCode.Parse("00002143380");
        Span<char> room = stackalloc char[13];
        Span<char> noRoom = stackalloc char[12];

        ndc.TryFormat(room, out int written).Should().BeTrue();
        room[..written].ToString().Should().Be("00002-1433-80");
        ndc.TryFormat(noRoom, out written).Should().BeFalse();
        written.Should().Be(0);
        ndc.TryFormat(new byte[12], out written).Should().BeFalse();
        written.Should().Be(0);
        byte[] utf8 = new byte[13];
        ndc.TryFormat(utf8, out written).Should().BeTrue();
        utf8.Should().Equal("00002-1433-80"u8.ToArray());
        $"{ndc}".Should().Be("00002-1433-80");
    }
}
