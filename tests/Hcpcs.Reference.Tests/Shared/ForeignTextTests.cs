namespace Hcpcs.Reference.Tests;

/// <summary>What a message repeats of somebody else's text stays one line, short, and well-formed.</summary>
public class ForeignTextTests
{
    [Theory]
    [InlineData("J1412", "'J1412'")]
    [InlineData("J14\n12", "'J14\uFFFD12'")]
    [InlineData("\u001B[31m", "'\uFFFD[31m'")]
    [InlineData("a\u2028b\u2029c\u009Bd", "'a\uFFFDb\uFFFDc\uFFFDd'")]
    [InlineData("Tr\u00E4nk \U0001F600", "'Tr\u00E4nk \U0001F600'")]
    [InlineData("", "''")]
    public void A_quotation_shows_that_something_is_there_which_no_line_can_show(string text, string quoted) =>
        ForeignText.Quote(text).Should().Be(quoted);

    [Theory]
    [InlineData("a\nb\r\nc\u0085d", "a b  c d")]
    [InlineData("a\u2028b", "a b")]
    [InlineData("a\u2029b", "a b")]
    [InlineData("\u001B[31m\u007F\u009B", " [31m  ")]
    [InlineData("Tr\u00E4nk \U0001F600 \u2027\u202F", "Tr\u00E4nk \U0001F600 \u2027\u202F")]
    public void Nothing_ends_a_line_or_is_a_command_and_everything_else_stays(string text, string line)
    {
        ForeignText.OneLine(text).Should().Be(line);
        ForeignText.Shorten(text, 100).Should().Be(line);
    }

    [Fact]
    public void What_is_left_out_is_marked_and_no_character_is_cut_in_two()
    {
        ForeignText.Quote("0123456789", 10).Should().Be("'0123456789'");
        ForeignText.Quote("half \uD83D").Should().Be("'half \uFFFD'");
        ForeignText.Quote("0123456789x", 10).Should().Be("'0123456789...'");
        ForeignText.Quote("012345678\U0001F600", 10).Should().Be("'012345678...'");
        ForeignText.Shorten("012345678\U0001F600", 10).Should().Be("012345678...");
        ForeignText.Shorten("0123\n56789", 10).Should().Be("0123 56789");
    }
}
