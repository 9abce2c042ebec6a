namespace Hcpcs.Reference.Tests;

/// <summary>What a message repeats of somebody else's text stays one line, short, and well-formed.</summary>
public class ForeignTextTests
{
    [Theory]
    [InlineData("J1412", "'J1412'")]
    [InlineData("J14\n12", "'J14\uFFFD12'")]
    [InlineData("\u001B[31m", "'\uFFFD[31m'")]
    [InlineData("a\u2028b\u2029c\u009Bd", "'a\uFFFDb\uFFFDc\uFFFDd'")]
    [InlineData("Tr\u00E4nk \U0001F600", "'Tr\u00E4nk \uFFFD\uFFFD'")]
    [InlineData("", "''")]
    public void A_quotation_shows_that_something_is_there_which_no_line_can_show(string text, string quoted) =>
        ForeignText.Quote(text).Should().Be(quoted);

    [Fact]
    public void Half_of_a_surrogate_pair_does_not_get_into_a_message() => ForeignText.Quote("\uD83D").Should().Be("'\uFFFD'");

    [Fact]
    public void What_is_left_out_is_marked_and_no_character_is_cut_in_two()
    {
        ForeignText.Quote("0123456789", 10).Should().Be("'0123456789'");
        ForeignText.Quote("0123456789x", 10).Should().Be("'0123456789...'");
        ForeignText.Quote("012345678\U0001F600", 10).Should().Be("'012345678...'");
        ForeignText.Shorten("012345678\U0001F600", 10).Should().Be("012345678...");
        ForeignText.Shorten("0123\n56789", 10).Should().Be("0123 56789");
    }
}
