namespace Hcpcs.Reference.Tool.Tests;

/// <summary>What is typed without a command: a code is shown, anything else is searched.</summary>
public sealed class BareArgumentsTests
{
    [Theory]
    [InlineData("J1412")]
    [InlineData("j1412", "E0601")]
    [InlineData("JZ")]
    [InlineData("J1412-JZ")]
    [InlineData("HC:J1412:JZ")]
    [InlineData("J1412", "--on", "2026-01-15")]
    [InlineData("J1412", "--format", "json")]
    [InlineData("99213")]
    [InlineData("J14I2")]
    [InlineData("J01412")]
    [InlineData("25")]
    public void A_code_is_shown(params string[] args) => ToolRun.Of(args).Should().Be(ToolRun.Of(["show", .. args]));

    [Theory]
    [InlineData("roctavian")]
    [InlineData("power", "wheelchair")]
    [InlineData("knee brace")]
    [InlineData("C9")]
    [InlineData("tc99m")]
    [InlineData("oxygen", "--limit", "3", "--format", "json")]
    [InlineData("qzxwv")]
    public void Anything_else_is_searched(params string[] args) => ToolRun.Of(args).Should().Be(ToolRun.Of(["search", .. args]));

    [Fact]
    public void A_word_of_the_descriptions_is_searched_however_near_it_is_to_a_command() =>
        ToolRun.Of("shoe").Should().Be(ToolRun.Of("search", "shoe"));

    [Theory]
    [InlineData("'show'", "shwo", "J1412")]
    [InlineData("'show'", "shw", "J1412")]
    [InlineData("'search'", "serch", "oxygen")]
    [InlineData("'validate'", "validte", "claims.837")]
    [InlineData("'fields'", "feilds")]
    [InlineData("'compile-fees'", "compile-fee", "a.csv", "--output", "b")]
    public void A_mistyped_command_is_named(string command, params string[] args)
    {
        var run = ToolRun.Of(args);

        run.ShouldFailWith($"Did you mean {command}?");
        run.Error.Should().Contain($"'{args[0]}'").And.Contain("Try 'hcpcs --help'");
    }

    [Theory]
    [InlineData("'--full'", "show", "J1412", "--ful")]
    [InlineData("'--format'", "show", "J1412", "--fromat", "json")]
    [InlineData("'--on'", "search", "bed", "--onn", "2026-01-15")]
    [InlineData("'--severity'", "validate", "claims.csv", "--sevrity", "error")]
    [InlineData("'--modifier'", "fees", "E0601", "--modifer", "RR")]
    [InlineData("'--no-pager'", "fields", "--nopager")]
    [InlineData("'--output'", "export", "--out", "file")]
    [InlineData("'--table'", "info", "--tabel", "file")]
    public void A_mistyped_option_is_named(string option, params string[] args) => ToolRun.Of(args).ShouldFailWith($"Did you mean {option}?");

    [Fact]
    public void Nothing_is_suggested_where_nothing_is_near() => ToolRun.Of("show", "J1412", "--qqqqq").Error.Should().NotContain("Did you mean");

    [Fact]
    public void Help_is_what_it_says() => ToolRun.Of("help", "show").Should().Be(ToolRun.Of("show", "--help"));
}
