namespace Hcpcs.Reference.Tool.Tests;

/// <summary>What a person sees on terminals from 60 to 140 columns.</summary>
public sealed class ScreenTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<int> Widths => [60, 80, 100, 140];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Widths))]
    public void Nothing_is_broken_inside_a_word(int width)
    {
        string claims = _folder.File("claims.csv");
        File.WriteAllText(claims, "code,date,modifiers\nJ1412,2026-01-15,JZ\nC9136,2026-01-15,\nJ14I2,2026-01-15,\nJ3490,2026-01-15,\nC9399,2026-01-15,JZ QQ\n");
        string[] commands =
        [
            "J1412", "J1413", "J1885", "E0601", "C9136", "A0428", "G2211", "G0463", "K0823", "L1832", "V2785", "J0175", "GT", "RT", "G0556",
            "show J1412 --full", "show E0601 --full", "show GT --empty",
            "power wheelchair", "roctavian", "oxygen --limit 40", "mammogram", "search diabetic shoe --full", "search valoctokogene",
            $"validate {claims}", $"validate {claims} --severity information --full",
            "fields", "rules", "info", "fees E0601", "fees E0601 --modifier RR --state TX", "ndc 00781-3400-95 --packages 2", "units J0696 1.1 g",
            "--help", "show --help", "validate --help", "export --help", "completion --help",
        ];

        foreach (string command in commands)
        {
            var run = ToolRun.OnTerminalOf(width, 24, command.Split(' '));

            run.ExitCode.Should().BeOneOf([0, 1], command);
            foreach (string line in run.OutputLines.Where(line => line.Length > width))
            {
                // A word that no line has room for, such as a hash of 64 digits on 60 columns.
                line.Trim().Should().NotContain(" ", $"'{command}' has a line of {line.Length} characters on {width} columns");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_difference_of_releases_fits(int width)
    {
        string older = _folder.File("older.hcpcs");
        var release = new HcpcsRelease(new HcpcsQuarter(2025, 4));
        HcpcsTable.Create(release, HcpcsTable.Embedded.EnumerateCodes().Skip(40).Select(record => record with { LongDescription = record.LongDescription + ", old" }), []).Save(older);
        string newer = _folder.File("newer.hcpcs");
        HcpcsTable.Embedded.Save(newer);

        string[] lines = ToolRun.OnTerminalOf(width, 24, "diff", older, newer).OutputLines;

        lines.Should().OnlyContain(line => line.Length <= width).And.HaveCountLessThan(120);
    }

    [Fact]
    public void Words_stay_whole_and_in_order_and_lines_as_long_as_they_can()
    {
        var screen = new Screen(20, hasColor: false);

        screen.AddHanging(0, 2, "one two three four five ", new StyledText("six", TextStyle.Strong), ", seven");

        screen.ToString().Should().Be("one two three four\n  five six, seven\n");
        screen.LineCount.Should().Be(2);
    }

    [Fact]
    public void A_name_that_is_too_long_for_its_column_has_its_own_line()
    {
        var screen = new Screen(40, hasColor: false);

        screen.AddNamed("Short", 10, "a value");
        screen.AddNamed("A long name", 10, "another value");

        screen.ToString().Should().Be(" Short    a value\n A long name\n          another value\n");
    }

    [Fact]
    public void A_line_is_cut_between_words()
    {
        var screen = new Screen(20, hasColor: false);

        screen.AddCut(2, "one two three four five");
        screen.AddCut(2, "one two three four");

        screen.ToString().Should().Be("  one two three ...\n  one two three four\n");
    }

    [Fact]
    public void Styles_end_with_their_words()
    {
        var screen = new Screen(80, hasColor: true);

        screen.Add(0, "a ", new StyledText("b c", TextStyle.Strong), " d");

        screen.ToString().Should().Be("a \u001B[1mb c\u001B[0m d\n");
    }

    [Fact]
    public void Control_characters_have_no_effect()
    {
        var screen = new Screen(80, hasColor: false);

        screen.Add(0, "a\u001B[31mb\nc");

        screen.ToString().Should().Be("a [31mb c\n");
    }

    [Theory]
    [InlineData("power wheelchair")]
    [InlineData("injection")]
    [InlineData("shoe")]
    [InlineData("oxygen")]
    public void A_search_fits_on_one_screen_with_the_total_and_the_best_hit(string text)
    {
        var all = new HcpcsSearch(HcpcsTable.Embedded).Search(text, new HcpcsSearchOptions { Limit = 20_000 });
        foreach (int height in new[] { 24, 40, 60 })
        {
            string[] lines = ToolRun.OnTerminalOf(100, height, "search", text).OutputLines;

            lines.Length.Should().BeLessThan(height);
            lines[0].Should().Be(FormattableString.Invariant($"{all.Total:#,0} matches for '{text}', January 2026"));
            lines.Should().Contain(line => line.Contains(all.Hits[0].Identity, StringComparison.Ordinal));
            lines.Should().Contain(line => line.StartsWith("  ... ", StringComparison.Ordinal), "the rest of a group is counted");
        }
    }

    [Fact]
    public void A_limit_that_is_given_is_kept_to()
    {
        var hits = ToolRun.OnTerminalOf(100, 24, "search", "power", "wheelchair", "--limit", "40").OutputLines.Where(line => line.StartsWith("  ", StringComparison.Ordinal)
            && line.Length > 7 && HcpcsIdentity(line[2..7]));

        hits.Should().HaveCount(40);
    }

    private static bool HcpcsIdentity(string text) => HcpcsCode.TryParse(text, out _) || HcpcsModifier.TryParse(text, out _);
}
