namespace Hcpcs.Reference.Tool.Tests;

/// <summary>hcpcs units CODE AMOUNT. The units are those that the official descriptions state.</summary>
public sealed class UnitsTests
{
    [Theory]
    [InlineData("J0696 for 1 g: 4 units", "J0696", "1 g")] // per 250 mg
    [InlineData("J0696 for 1 g: 4 units", "j0696", "1", "g")]
    [InlineData("J0696 for 1,000 mg: 4 units", "J0696", "1,000mg")]
    [InlineData("T1019 for 2 hours: 8 units", "T1019", "2 hours")] // per 15 minutes
    [InlineData("J1200 for 120 mg: 3 units", "J1200", "120 mg")] // up to 50 mg
    [InlineData("J7175 for 5,000,000,000 i.u.: 5,000,000,000 units", "J7175", "5000000000 IU")] // 1 i.u.
    public void An_amount_is_so_many_units(string title, params string[] arguments)
    {
        var run = ToolRun.Of(["units", .. arguments]);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.OutputLines[0].Should().Be(title);
        run.Output.Should().NotContain("Remainder");
    }

    [Fact]
    public void A_remainder_is_told_in_one_line()
    {
        var run = ToolRun.Of("units", "J0696", "1.1 g");

        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().Equal(
            "J0696 for 1.1 g: 4.4 units",
            "Code: J0696  Ceftriaxone sodium injection",
            "Billing unit: 250 mg  \"per 250 mg\" in the description",
            "Remainder: 100 mg beyond 4 units; the next whole unit is 5");
    }

    [Fact]
    public void Json_is_one_object()
    {
        var run = ToolRun.Of("units", "J0696", "1100 mg", "--format", "json");

        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().Equal(
            """
            {"code":"J0696","amount":{"quantity":1100,"unit":"mg"},
            "billingUnit":{"quantity":250,"unit":"mg","wording":"per 250 mg","text":"250 mg"},
            "units":{"exact":4.4,"whole":5},"remainder":{"quantity":100,"unit":"mg"}}
            """.ReplaceLineEndings(string.Empty));
        ToolRun.Of("units", "J0696", "1 g", "--format", "json").Output.Should().EndWith("\"units\":{\"exact\":4,\"whole\":4}}\n");
    }

    [Theory]
    [InlineData("J0696 is billed per 250 mg: 10 ml cannot be converted to it.", "J0696", "10 ml")]
    [InlineData("J9298 is billed per 3 mg and 1 mg, of several substances: one amount does not tell the units.", "J9298", "3 mg")]
    [InlineData("Q9991 is for less than or equal to 100 mg: other amounts have codes of their own", "Q9991", "300 mg")]
    [InlineData("The description of J3490 does not state a billing unit in the release of January 2026.", "J3490", "5 mg")]
    [InlineData("does not hold the code 'Z9999'", "Z9999", "1 mg")]
    [InlineData("'99213' is a CPT", "99213", "1 mg")]
    [InlineData("'JZ' has the shape of a modifier", "JZ", "1 mg")]
    public void The_answer_no_is_one_line(string message, string code, string amount) => ToolRun.Of("units", code, amount).ShouldSayNoWith(message);

    [Theory]
    [InlineData("'1000' has no unit", "J0696", "1000")]
    [InlineData("'1,5 g' has a comma that does not separate thousands", "J0696", "1,5 g")]
    [InlineData("'0 mg' has a number that is not from", "J0696", "0 mg")]
    [InlineData("'-1 mg' does not begin with a number", "J0696", "-1 mg")]
    [InlineData("'1 parsec' has a unit that descriptions do not name", "J0696", "1 parsec")]
    [InlineData("'1 g --nope' has more than", "J0696", "1 g", "--nope")]
    [InlineData("The text is empty", "J0696", "")]
    [InlineData("'AMOUNT'", "J0696")]
    [InlineData("'CODE'")]
    [InlineData("'xml'", "J0696", "1 g", "--format", "xml")]
    [InlineData("'--nope'", "--nope", "1 g")]
    public void An_amount_that_is_none_is_wrong_usage(string message, params string[] arguments) =>
        ToolRun.Of(["units", .. arguments]).ShouldFailWith(message);
}
