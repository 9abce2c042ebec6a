namespace Hcpcs.Reference.Tests.Codes;

/// <summary>CMS Pub. 100-04 chapter 15, section 30: the letters of origin and destination, and the lines that carry them.</summary>
public class OriginAndDestinationTests
{
    [Fact]
    public void A_pair_is_a_place_and_a_place_where_X_can_only_be_the_second()
    {
        const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", Places = "DEGHIJNPRS";

        var pairs = from first in Alphabet
                    from second in Alphabet
                    let text = $"{first}{second}"
                    where OriginAndDestination.IsPair(HcpcsModifier.Parse(text))
                    select text;

        pairs.Should().Equal(from first in Places from second in Places + "X" select $"{first}{second}");
        OriginAndDestination.IsPair(default).Should().BeFalse();
    }

    [Theory]
    [InlineData("A0020", false)]
    [InlineData("A0021", true)]
    [InlineData("A0428", true)]
    [InlineData("A0999", true)]
    [InlineData("A1000", false)]
    [InlineData("J1412", false)]
    public void Lines_of_ambulances_carry_pairs(string code, bool expected) =>
        OriginAndDestination.IsExpectedOf(HcpcsCode.Parse(code)).Should().Be(expected);
}
