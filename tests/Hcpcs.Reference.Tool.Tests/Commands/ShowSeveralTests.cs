using System.Text.Json;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>Several codes on one command line, and codes with their modifiers as claims carry them.</summary>
public sealed class ShowSeveralTests
{
    [Fact]
    public void Several_codes_are_shown_one_after_another()
    {
        string first = ToolRun.Of("show", "J1412").Output, second = ToolRun.Of("show", "E0601").Output;

        ToolRun.Of("show", "J1412", "E0601").Output.Should().Be(first + "\n" + second);
        ToolRun.Of("show", "J1412", "E0601", "--format", "markdown").Output.Should().Be(
            ToolRun.Of("show", "J1412", "--format", "markdown").Output + "\n" + ToolRun.Of("show", "E0601", "--format", "markdown").Output);
    }

    [Theory]
    [InlineData("J1412JZ")]
    [InlineData("J1412-JZ")]
    [InlineData("j1412 jz")]
    [InlineData("HC:J1412:JZ")]
    [InlineData("HC:J1412:JZ::::A DRUG")]
    public void A_code_with_its_modifier_is_both(string text) => ToolRun.Of("show", text).Should().Be(ToolRun.Of("show", "J1412", "JZ"));

    [Fact]
    public void Up_to_four_modifiers_are_shown() =>
        Identities("HC:E0277:RR:KJ:KX").Should().Equal("E0277", "RR", "KJ", "KX");

    [Fact]
    public void Json_is_one_object_a_line() => Identities("J1412", "JZ", "E0601").Should().Equal("J1412", "JZ", "E0601");

    [Fact]
    public void One_that_is_not_there_is_no_and_the_others_are_shown()
    {
        var run = ToolRun.Of("show", "J1412", "J14I2");

        run.ExitCode.Should().Be(1);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("'J14I2'");
        run.Output.Should().Be(ToolRun.Of("show", "J1412").Output);
    }

    [Fact]
    public void One_that_is_not_valid_on_the_day_is_no() => ToolRun.Of("show", "J1412", "C9136", "--on", "2026-01-15").ExitCode.Should().Be(1);

    [Theory]
    [InlineData("HP:KBGE1", "HIPPS")]
    [InlineData("IV:J1412", "qualifier IV")]
    [InlineData("AD:D0120", "qualifier AD")]
    public void Another_qualifier_is_another_code_set(string text, string message) => ToolRun.Of("show", text).ShouldSayNoWith(message);

    [Fact]
    public void A_CPT_modifier_of_a_composite_is_called_one()
    {
        var run = ToolRun.Of("show", "HC:J1412:25");

        run.ExitCode.Should().Be(1);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("Level I (CPT), another code set");
    }

    [Fact]
    public void One_HTML_file_has_one_code() => ToolRun.Of("show", "J1412", "JZ", "--format", "html").ShouldFailWith("J1412 and JZ need a file each");

    private static IEnumerable<string?> Identities(params string[] texts) => ToolRun.Of(["show", .. texts, "--format", "json"]).OutputLines
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Select(entry => (entry.TryGetProperty("code", out var code) ? code : entry.GetProperty("modifier")).GetString());
}
