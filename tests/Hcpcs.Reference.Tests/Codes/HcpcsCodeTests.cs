using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Hcpcs.Reference.Tests.Codes;

public class HcpcsCodeTests
{
    [Theory]
    [InlineData("J1412", 'J', 1412)]
    [InlineData("A0000", 'A', 0)]
    [InlineData("Z9999", 'Z', 9999)]
    [InlineData("j1412", 'J', 1412)]
    [InlineData("  J1412 ", 'J', 1412)]
    [InlineData("\tJ1412\r\n", 'J', 1412)]
    [InlineData("D0120", 'D', 120)]
    public void A_letter_and_four_digits_is_a_code(string text, char letter, int number)
    {
        var code = HcpcsCode.Parse(text);

        code.Letter.Should().Be(letter);
        code.Number.Should().Be(number);
        code.Should().Be(new HcpcsCode(letter, number));
        code.ToString().Should().Be($"{letter}{number:D4}");
        HcpcsCode.Parse(Encoding.UTF8.GetBytes(text)).Should().Be(code);
        HcpcsCode.Parse(text.AsSpan()).Should().Be(code);
        HcpcsCode.TryParse(text, out var same, out string? reason).Should().BeTrue();
        same.Should().Be(code);
        reason.Should().BeNull();
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("   ", "empty")]
    [InlineData("99213", "CPT")]
    [InlineData("0001A", "CPT")]
    [InlineData("0042T", "CPT")]
    [InlineData("0001u", "CPT")]
    [InlineData("1000F", "CPT")]
    [InlineData("0001M", "CPT")]
    [InlineData("JZ", "modifier")]
    [InlineData("25", "modifier")]
    [InlineData("J14O2", "letter O for a zero at character 4")]
    [InlineData("J1 12", "' ' where a digit belongs")]
    [InlineData("JI412", "letter I for a one at character 2")]
    [InlineData("J141l", "letter l for a one at character 5")]
    [InlineData("J141", "4 characters")]
    [InlineData("J14121", "begins with the code J1412")]
    [InlineData("J1412-JZ", "begins with the code J1412")]
    [InlineData("J", "1 character instead")]
    [InlineData("HC:J1412", "contains the code J1412")]
    [InlineData("14121", "CPT")]
    [InlineData("1412J", "does not begin with a letter")]
    [InlineData("KBGE1", "HIPPS")]
    [InlineData("1AA11", "HIPPS")]
    [InlineData("1A411", "does not begin with a letter")]
    [InlineData("1AAA1", "does not begin with a letter")]
    [InlineData("-AA11", "does not begin with a letter")]
    [InlineData("J141~", "'~' where a digit belongs")]
    [InlineData("00002-1433-80", "National Drug Code")]
    [InlineData("00002143380", "National Drug Code")]
    [InlineData("J141\u0662", "U+0662")]
    [InlineData("\uFF2A1412", "U+FF2A")]
    [InlineData("J1412\u00A0", "U+00A0")]
    [InlineData("J1412\0", "U+0000")]
    public void Anything_else_is_refused_with_what_it_is(string text, string reason)
    {
        HcpcsCode.TryParse(text, out var code).Should().BeFalse();
        code.IsDefault.Should().BeTrue();
        HcpcsCode.TryParse(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();

        string message = FluentActions.Invoking(() => HcpcsCode.Parse(text)).Should().Throw<FormatException>().Which.Message;

        message.Should().Contain(reason).And.NotContainAny("\r", "\n", "\0");
        HcpcsCode.TryParse(text, out code, out string? sentence).Should().BeFalse();
        code.IsDefault.Should().BeTrue();
        sentence.Should().Be(message);
        FluentActions.Invoking(() => HcpcsCode.Parse(Encoding.UTF8.GetBytes(text))).Should().Throw<FormatException>();
    }

    [Fact]
    public void A_very_long_text_is_refused_with_a_short_message()
    {
        string text = new('J', 1_000_000);

        HcpcsCode.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => HcpcsCode.Parse(text)).Should().Throw<FormatException>().Which.Message.Length.Should().BeLessThan(200);
    }

    [Theory]
    [InlineData("J1412", "J1412", "X", "begins with the code")]
    [InlineData("", "J14I2", "", "letter I for a one")]
    public void A_code_that_hides_in_a_long_text_is_refused_in_every_encoding(string start, string end, string tail, string reason)
    {
        string text = start + new string(' ', 100) + (start.Length > 0 ? tail : end);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);

        FluentActions.Invoking(() => HcpcsCode.Parse(text)).Should().Throw<FormatException>().WithMessage($"*{reason}*");
        FluentActions.Invoking(() => HcpcsCode.Parse(utf8)).Should().Throw<FormatException>().WithMessage($"*{reason}*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize<HcpcsCode>(JsonSerializer.Serialize(text))).Should().Throw<JsonException>();
    }

    [Fact]
    public void No_text_is_no_code()
    {
        HcpcsCode.TryParse((string?)null, out _).Should().BeFalse();
        HcpcsCode.TryParse((string?)null, out _, out string? reason).Should().BeFalse();
        reason.Should().Contain("empty");
        HcpcsCode.TryParse(ReadOnlySpan<char>.Empty, out _).Should().BeFalse();
        HcpcsCode.TryParse(ReadOnlySpan<byte>.Empty, out _).Should().BeFalse();
        FluentActions.Invoking(() => HcpcsCode.Parse((string)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Default_is_no_code_and_not_A0000()
    {
        HcpcsCode code = default;

        code.IsDefault.Should().BeTrue();
        code.Should().NotBe(HcpcsCode.Parse("A0000"));
        code.ToString().Should().BeEmpty();
        code.Letter.Should().Be('\0');
        code.Number.Should().Be(0);
        code.IsDental.Should().BeFalse();
        (code < HcpcsCode.Parse("A0000")).Should().BeTrue();
        $"[{code}]".Should().Be("[]");
    }

    [Fact]
    [Trait("Kind", "WholeTable")]
    public void Every_position_of_the_shape_survives_text_and_UTF8()
    {
        Span<char> chars = stackalloc char[5];
        Span<byte> bytes = stackalloc byte[5];
        var previous = default(HcpcsCode);
        for (char letter = 'A'; letter <= 'Z'; letter++)
        {
            for (int number = 0; number <= 9999; number++)
            {
                string text = letter + number.ToString("D4", null);
                bool parsed = HcpcsCode.TryParse(text, out var code);
                bool same = parsed
                    && code.Letter == letter
                    && code.Number == number
                    && code.TryFormat(chars, out int charsWritten) && charsWritten == 5 && chars.SequenceEqual(text)
                    && code.TryFormat(bytes, out int bytesWritten) && bytesWritten == 5
                    && HcpcsCode.TryParse(bytes, out var again) && again == code
                    && previous < code;
                if (!same)
                {
                    Assert.Fail($"{text} does not survive.");
                }

                previous = code;
            }
        }
    }

    [Fact]
    public void Formatting_needs_room_for_five()
    {
        var code = HcpcsCode.Parse("J1412");

        code.TryFormat(new char[4], out int chars).Should().BeFalse();
        chars.Should().Be(0);
        code.TryFormat(new byte[4], out int bytes).Should().BeFalse();
        bytes.Should().Be(0);
        string.Format(null, "{0}|{1,7}", code, code).Should().Be("J1412|  J1412");
    }

    [Theory]
    [InlineData('1', 0)]
    [InlineData('\u00C4', 0)]
    [InlineData('J', -1)]
    [InlineData('J', 10_000)]
    public void The_constructor_refuses_what_has_no_such_shape(char letter, int number) =>
        FluentActions.Invoking(() => new HcpcsCode(letter, number)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Codes_order_as_their_texts_do()
    {
        string[] texts = ["V5364", "A0021", "J9999", "J0013", "J1412", "E0100"];

        texts.Select(HcpcsCode.Parse).Order().Select(code => code.ToString()).Should().Equal(texts.Order(StringComparer.Ordinal));
        ((IComparable)HcpcsCode.Parse("A0021")).CompareTo(null).Should().BePositive();
        FluentActions.Invoking(() => ((IComparable)HcpcsCode.Parse("A0021")).CompareTo("A0021")).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("C9999", false)]
    [InlineData("D0000", true)]
    [InlineData("D0120", true)]
    [InlineData("D9999", true)]
    [InlineData("E0000", false)]
    public void The_D_series_is_dental(string code, bool dental) => HcpcsCode.Parse(code).IsDental.Should().Be(dental);

    [Theory]
    [InlineData("A0000", 0)]
    [InlineData("A0001", 1)]
    [InlineData("J1412", 91_412)]
    [InlineData("Z9999", 259_999)]
    public void A_position_counts_the_codes_from_A0000(string text, int position)
    {
        HcpcsCode.Parse(text).Position.Should().Be(position);
        HcpcsCode.FromPosition(position).Should().Be(HcpcsCode.Parse(text));
        HcpcsCode.PositionOf(ref Encoding.UTF8.GetBytes(text)[0]).Should().Be(position);
        default(HcpcsCode).Position.Should().Be(-1);
        HcpcsCode.PositionOf(ref Encoding.UTF8.GetBytes("J14I2")[0]).Should().Be(-1);
        HcpcsCode.PositionOf(ref Encoding.UTF8.GetBytes(" J141")[0]).Should().Be(-1);
    }

    [Fact]
    public void JSON_is_a_string_as_value_and_as_key()
    {
        var code = HcpcsCode.Parse("J1412");

        JsonSerializer.Serialize(code).Should().Be("\"J1412\"");
        JsonSerializer.Deserialize<HcpcsCode>("\" j1412\"").Should().Be(code);
        JsonSerializer.Serialize(new Dictionary<HcpcsCode, int> { [code] = 1 }).Should().Be("{\"J1412\":1}");
        JsonSerializer.Deserialize<Dictionary<HcpcsCode, int>>("{\"J1412\":1}").Should().ContainKey(code);
        JsonSerializer.Deserialize<HcpcsCode>("\"\\u004A1412\"").Should().Be(code);
        JsonSerializer.Deserialize<HcpcsCode?>("null").Should().BeNull();
    }

    [Fact]
    public void JSON_of_default_is_the_empty_string()
    {
        JsonSerializer.Serialize(default(HcpcsCode)).Should().Be("\"\"");
        JsonSerializer.Deserialize<HcpcsCode>("\"\"").IsDefault.Should().BeTrue();
    }

    [Theory]
    [InlineData("\"99213\"", "CPT")]
    [InlineData("1412", "JSON string")]
    [InlineData("null", "JSON")]
    public void JSON_of_anything_else_is_refused(string json, string reason) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<HcpcsCode>(json)).Should().Throw<JsonException>().Which.Message.Should().Contain(reason);

    [Fact]
    public void A_long_JSON_text_is_refused_and_not_a_crash() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<HcpcsCode>($"\"{new string('J', 5000)}\"")).Should().Throw<JsonException>();

    [Fact]
    public void Binders_convert_text_by_the_TypeConverter()
    {
        var converter = TypeDescriptor.GetConverter(typeof(HcpcsCode));

        converter.CanConvertFrom(typeof(string)).Should().BeTrue();
        converter.ConvertFromInvariantString("j1412").Should().Be(HcpcsCode.Parse("J1412"));
        converter.ConvertToInvariantString(HcpcsCode.Parse("J1412")).Should().Be("J1412");
        converter.ConvertFromInvariantString(string.Empty).Should().Be(default(HcpcsCode));
        converter.ConvertToInvariantString(default(HcpcsCode)).Should().BeEmpty();
        FluentActions.Invoking(() => converter.ConvertFromInvariantString("99213")).Should().Throw<FormatException>().WithMessage("*CPT*");
    }
}
