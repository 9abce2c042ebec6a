using System.Text.Json;

namespace Hcpcs.Reference.Tool.Tests;

public sealed class SearchTests
{
    [Theory]
    [InlineData("J1412", "roctavian")]
    [InlineData("A0425", "ground", "mileage")]
    [InlineData("A0425", "Ground mileage")]
    [InlineData("JZ", "jz")]
    public void The_best_hit_comes_first_with_both_descriptions(string expected, params string[] words)
    {
        var run = ToolRun.Of(["search", .. words]);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.OutputLines[0].Should().Contain("in the release of January 2026");
        run.OutputLines.Skip(1).First(line => line.Length > 0).Should().StartWith(expected + ": ");
    }

    [Fact]
    public void The_long_description_stands_below_and_the_end_of_an_ended_code_beside()
    {
        ToolRun.Of("search", "roctavian").Output.Should().Contain("    Injection, valoctocogene roxaparvovec-rvox, per ml");
        ToolRun.Of("search", "C9136").Output.Should().Contain("(ended ");
    }

    [Fact]
    public void Json_is_an_array_of_hits_with_the_matched_words()
    {
        var run = ToolRun.Of("search", "ground mileage", "--limit", "1", "--format", "json");

        run.ExitCode.Should().Be(0);
        var hit = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Should().ContainSingle().Subject;
        hit.GetProperty("code").GetString().Should().Be("A0425");
        hit.GetProperty("match").GetString().Should().Be("wholeText");
        hit.GetProperty("shortDescription").GetProperty("text").GetString().Should().Be("Ground mileage");
        hit.GetProperty("shortDescription").GetProperty("matched").GetRawText().Should().Be("[[0,6],[7,7]]");
        hit.GetProperty("longDescription").GetProperty("matched").GetArrayLength().Should().Be(2);
        hit.GetProperty("names").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void What_another_code_set_has_is_said_without_a_hit()
    {
        var run = ToolRun.Of("search", "mammogram", "--format", "json");

        run.ExitCode.Should().Be(1);
        run.Output.Trim().Should().Be("""[{"pointer":"mammogram","target":"CPT 77065-77067"}]""");
        ToolRun.Of("search", "mammogram").OutputLines.Should().Contain("mammogram: CPT 77065-77067");
    }

    [Theory]
    [InlineData("--betos", "D1B")]
    [InlineData("--pricing", "36")]
    [InlineData("--coverage", "D")]
    [InlineData("--on", "2026-01-01")]
    [InlineData("--section", "A0425")]
    public void A_filter_leaves_fewer_hits(string option, string value)
    {
        static int Count(ToolRun run) => run.ExitCode == 0 ? JsonDocument.Parse(run.Output).RootElement.GetArrayLength() : 0;
        string text = option == "--section" ? "mileage" : option == "--on" ? "inj" : "bed";

        int all = Count(ToolRun.Of("search", text, "--format", "json", "--limit", "10000"));
        int filtered = Count(ToolRun.Of("search", text, "--format", "json", "--limit", "10000", option, value));

        filtered.Should().BePositive().And.BeLessThan(all);
    }

    [Fact]
    public void No_hit_is_no()
    {
        ToolRun.Of("search", "qzxwv").ShouldSayNoWith("The HCPCS release of January 2026 has nothing for 'qzxwv'.");
        ToolRun.Of("search", "qzxwv", "--format", "json").ShouldSayNoWith("'qzxwv'");
        ToolRun.Of("search", "").ShouldSayNoWith("''");
    }

    [Theory]
    [InlineData("'TEXT'", "search")]
    [InlineData("'--nope'", "search", "bed", "--nope")]
    [InlineData("'0'", "search", "bed", "--limit", "0")]
    [InlineData("'ten'", "search", "bed", "--limit", "ten")]
    [InlineData("'2026-1-1'", "search", "bed", "--on", "2026-1-1")]
    [InlineData("'hcpcs fields'", "search", "bed", "--betos", "much too long")]
    [InlineData("'Z9Z'", "search", "bed", "--betos", "Z9Z")]
    [InlineData("'98'", "search", "bed", "--pricing", "98")]
    [InlineData("'Z'", "search", "bed", "--coverage", "Z")]
    [InlineData("'nowhere'", "search", "bed", "--section", "nowhere")]
    [InlineData("'xml'", "search", "bed", "--format", "xml")]
    public void Wrong_usage_is_one_line_on_standard_error(string message, params string[] args) => ToolRun.Of(args).ShouldFailWith(message);

    [Fact]
    public void As_many_hits_as_the_limit_are_the_first_of_them()
    {
        ToolRun.Of("search", "wheelchair").OutputLines[0].Should().StartWith("first 20 hits for 'wheelchair' in");
        ToolRun.Of("search", "roctavian").OutputLines[0].Should().StartWith("1 hit for 'roctavian' in");
    }

    [Theory]
    [InlineData("J1412: Inj roctavian ml 2x10^13vc g (similar)", "valoctokogene")]
    [InlineData("A0425: Ground mileage (similar)", "ground milaege")]
    [InlineData("J1412: Inj roctavian ml 2x10^13vc g (partly)", "roctavian qzxwv")]
    [InlineData("J1412: Inj roctavian ml 2x10^13vc g", "roctavian")]
    public void A_hit_that_is_not_what_the_text_says_is_marked(string expected, string text) =>
        ToolRun.Of("search", text).OutputLines.Should().Contain(expected);

    [Fact]
    public void A_long_text_is_repeated_by_its_beginning()
    {
        ToolRun.Of("search", new string('q', 1000)).ShouldSayNoWith($"nothing for '{new string('q', 60)}\u2026'.");
        ToolRun.Of("search", new string('q', 59) + "\U0001F600 x").ShouldSayNoWith($"nothing for '{new string('q', 59)}\u2026'.");
        ToolRun.Of("search", "roctavian" + new string(' ', 100) + "x").OutputLines[0].Should().Contain($"'roctavian{new string(' ', 51)}\u2026'");
    }

    [Fact]
    public void Where_nothing_is_found_a_table_without_product_names_says_so()
    {
        using var folder = new TemporaryFolder();
        var release = new HcpcsRelease(new HcpcsQuarter(2030, 2));
        HcpcsTable.Create(release, [], []).Save(folder.File("without.hcpcs"));
        var code = HcpcsCode.Parse("J0001");
        HcpcsTable.Create(release, [new HcpcsRecord { Code = code }], [], new HcpcsProductNames(release.Quarter, [new(code, "Brand")]))
            .Save(folder.File("with.hcpcs"));

        ToolRun.Of("search", "elevidys", "--table", folder.File("without.hcpcs")).ShouldSayNoWith("compiled without product names");
        ToolRun.Of("search", "elevidys", "--table", folder.File("with.hcpcs")).ErrorLines.Should().Equal(
            "The HCPCS release of April 2030 has nothing for 'elevidys'.");
    }

    [Fact]
    public void The_table_of_a_file_is_searched()
    {
        using var folder = new TemporaryFolder();
        HcpcsTable.Create(
            new HcpcsRelease(new HcpcsQuarter(2030, 2)), [new HcpcsRecord { Code = HcpcsCode.Parse("Z0001"), ShortDescription = "Roctavian two" }], [])
            .Save(folder.File("own.hcpcs"));

        ToolRun.Of("search", "roctavian", "--table", folder.File("own.hcpcs")).Output.Should().Contain("Z0001: Roctavian two").And.Contain("April 2030");
    }
}
