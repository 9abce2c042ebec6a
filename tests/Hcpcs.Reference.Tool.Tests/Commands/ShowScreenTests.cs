using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>What a person at a terminal of 80 columns and 24 lines sees first of a code.</summary>
public sealed partial class ShowScreenTests
{
    [Theory]
    [InlineData("J1412", "Roctavian", "VALID since 2024-01-01", "One unit 1 ml", "left to the contractor (C)", "Surgery centers on CMS's list since 2024-01-01", "J1411", "--full")]
    [InlineData("C9136", "Injection, factor viii, fc fusion protein", "ENDED Last valid day 2015-03-31", "J7205", "from 2016-01-01")]
    [InlineData("GT", "Via interactive audio and video", "VALID since")]
    [InlineData("J0175", "Kisunla", "Boxed warning Amyloid related imaging abnormalities", "One unit 2 mg", "$4.166 per 2 MG")]
    [InlineData("C9176", "[minimum 50 percent]", "Dom nonheu tc99m add-on/dose")]
    public void It_says_what_it_is_whether_it_is_valid_and_what_is_asked_most(string code, params string[] parts)
    {
        var run = ToolRun.OnTerminal("show", code);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith($" {code} ").And.NotContain("│");
        Blanks().Replace(run.Output, " ").Should().ContainAll(parts);
    }

    [Theory]
    [InlineData("J1412")]
    [InlineData("J1413")]
    [InlineData("J1885")]
    [InlineData("E0601")]
    [InlineData("C9136")]
    [InlineData("A0428")]
    [InlineData("G2211")]
    [InlineData("G0463")]
    [InlineData("K0823")]
    [InlineData("L1832")]
    [InlineData("V2785")]
    [InlineData("J0175")]
    [InlineData("GT")]
    [InlineData("RT")]
    public void It_is_one_screen_and_all_is_behind_an_option(string code)
    {
        string[] first = ToolRun.OnTerminal("show", code).OutputLines;
        var full = ToolRun.OnTerminal("show", code, "--full");

        first.Length.Should().BeLessThan(24, "the prompt has a line too");
        full.OutputLines.Length.Should().BeGreaterThan(first.Length);
        string words = Blanks().Replace(full.Output, " ");
        foreach (var field in new[] { HcpcsField.ShortDescription, HcpcsField.Coverage, HcpcsField.ActionCode }.Where(field => words.Contains(field.Name, StringComparison.Ordinal)))
        {
            words.Should().Contain(field.Definition);
        }

        words.Should().Contain(HcpcsField.ActionCode.Name).And.Contain("Empty");
    }

    [Fact]
    public void A_code_and_its_modifier_are_two_screens() =>
        ToolRun.OnTerminal("J1412-JZ").Output.Should().Be(ToolRun.OnTerminal("J1412").Output + "\n" + ToolRun.OnTerminal("JZ").Output);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
