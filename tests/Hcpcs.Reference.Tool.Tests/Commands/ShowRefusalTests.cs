namespace Hcpcs.Reference.Tool.Tests;

/// <summary>Codes to which the answer is no: exit code 1 and one line that says what is wrong.</summary>
public sealed class ShowRefusalTests
{
    [Theory]
    [InlineData("99213", "'99213' is a CPT")]
    [InlineData("0159T", "'0159T' is a CPT")]
    [InlineData("J141O", "the letter O for a zero")]
    [InlineData("J14I2", "the letter I for a one")]
    [InlineData("J141", "has 4 characters instead of 5")]
    [InlineData("J14123", "begins with the code J1412")]
    [InlineData("J-412", "where a digit belongs")]
    [InlineData("", "The text is empty")]
    [InlineData("  ", "The text is empty")]
    [InlineData("J?", "'J?' is not a modifier")]
    [InlineData("@J", "'@J' is not a modifier")]
    public void Text_that_is_no_code_is_explained(string text, string message) => ToolRun.Of("show", text).ShouldSayNoWith(message);

    [Theory]
    [InlineData("J14I2", " Did you mean J1412, ")]
    [InlineData("J01412", " Did you mean J1412?")]
    [InlineData("J0129X10", " Did you mean J0129?")]
    [InlineData("E0610X", " Did you mean E0610?")]
    public void What_was_probably_meant_is_asked(string text, string question) => ToolRun.Of("show", text).ShouldSayNoWith(question);

    [Fact]
    public void Nothing_is_guessed_of_what_another_code_set_has()
    {
        foreach (string text in new[] { "99213", "D0120", "25", "ZZ", "nothing" })
        {
            ToolRun.Of("show", text).Error.Should().NotContain("Did you mean");
        }
    }

    [Fact]
    public void A_code_that_the_release_does_not_hold_is_named_with_the_release()
    {
        var run = ToolRun.Of("show", "j9998");

        run.ShouldSayNoWith("The HCPCS release of January 2026 does not hold the code 'J9998'.");
        ToolRun.Of("show", "J9998", "--format", "json").Should().Be(run);
    }

    [Fact]
    public void A_modifier_that_the_release_does_not_hold_is_named_with_the_release() =>
        ToolRun.Of("show", "zz").ShouldSayNoWith("The HCPCS release of January 2026 does not hold the modifier 'ZZ'.");

    [Theory]
    [InlineData("RH", "from a residence (R) to a hospital (H)")]
    [InlineData("sx", "from the scene of an accident or acute event (S) to a stop at a physician's office")]
    public void An_origin_and_destination_is_explained(string pair, string message) => ToolRun.Of("show", pair).ShouldSayNoWith(message);

    [Fact]
    public void A_dental_code_is_called_one()
    {
        var run = ToolRun.Of("show", "D0120");

        run.ShouldSayNoWith("The HCPCS release of January 2026 does not hold the code 'D0120'.");
        run.Error.Should().Contain("dental (CDT) code, another code set");
    }

    [Fact]
    public void A_level_I_modifier_is_called_one() => ToolRun.Of("show", "25").ShouldSayNoWith("Level I (CPT), another code set");

    [Theory]
    [InlineData("J9998", "2014-06-29", "what ended before 2014-06-30 is no longer in it")]
    [InlineData("ZZ", "2012-03-30", "what ended before 2012-03-31 is no longer in it")]
    [InlineData("J9998", "2026-04-01", "it is the release for days up to 2026-03-31")]
    public void A_day_outside_of_what_the_release_covers_is_said_to_be_so(string code, string day, string message) =>
        ToolRun.Of("show", code, "--on", day).ShouldSayNoWith(message);

    [Theory]
    [InlineData("J9998", "2014-06-30")]
    [InlineData("J9998", "2026-03-31")]
    public void A_day_that_the_release_covers_adds_nothing(string code, string day) =>
        ToolRun.Of("show", code, "--on", day).ErrorLines.Should().ContainSingle().Which.Should()
            .MatchRegex($@"^The HCPCS release of January 2026 does not hold the code '{code}'\.( Did you mean [^?]*\?)?$");
}
