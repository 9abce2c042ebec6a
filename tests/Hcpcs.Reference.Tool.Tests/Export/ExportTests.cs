using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Tool.Tests;

public sealed partial class ExportTests
{
    [Fact]
    public void Every_code_and_then_every_modifier_is_one_line()
    {
        var run = ToolRun.Of("export");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.OutputLines.Should().HaveCount(8623 + 383);
        run.OutputLines[..8623].Should().OnlyContain(line => line.StartsWith("{\"code\":\""));
        run.OutputLines[8623..].Should().OnlyContain(line => line.StartsWith("{\"modifier\":\""));
    }

    [SkippableFact]
    public void The_codes_are_those_of_the_official_file_in_order()
    {
        string release = OfficialFiles.ReadText(
            OfficialFiles.January2026,
            name => name.Contains("ANWEB", StringComparison.Ordinal) && name.EndsWith(".txt", StringComparison.Ordinal));
        var official = FirstLine().Matches(release).Select(match => match.Groups["entry"].Value.Trim()).ToList();

        var exported = ToolRun.Of("export").OutputLines.Select(line => JsonDocument.Parse(line).RootElement).Select(
            entry => entry.TryGetProperty("code", out var code) ? code.GetString() : entry.GetProperty("modifier").GetString());

        exported.Should().Equal(official.OrderByDescending(entry => entry.Length).ThenBy(entry => entry, StringComparer.Ordinal));
    }

    [Fact]
    public void Each_line_reads_back_as_the_record()
    {
        string[] lines = ToolRun.Of("export", "--format", "ndjson").OutputLines;

        lines[..8623].Select(line => JsonSerializer.Deserialize(line, HcpcsJsonContext.Default.HcpcsRecord)).Should()
            .Equal(HcpcsTable.Embedded.EnumerateCodes());
        lines[8623..].Select(line => JsonSerializer.Deserialize(line, HcpcsJsonContext.Default.HcpcsModifierRecord)).Should()
            .Equal(HcpcsTable.Embedded.EnumerateModifiers());
    }

    [Fact]
    public void Lines_are_readable_utf8_without_byte_order_mark_and_end_with_a_line_feed()
    {
        using var folder = new TemporaryFolder();
        string table = folder.SaveTable(
            new HcpcsRelease(new HcpcsQuarter(2026, 1)),
            [new HcpcsRecord { Code = HcpcsCode.Parse("A0001"), LongDescription = "patient's µg > 5 < 6 & \"more\" + \\ café" }],
            new HcpcsModifierRecord { Modifier = HcpcsModifier.Parse("JZ") });
        using var output = new MemoryStream();

        Program.Run(["export", "--table", table], output, TextWriter.Null).Should().Be(0);

        Encoding.UTF8.GetString(output.ToArray()).Should().Be(
            "{\"code\":\"A0001\",\"longDescription\":\"patient's µg > 5 < 6 & \\\"more\\\" + \\\\ café\"}\n"
            + "{\"modifier\":\"JZ\"}\n");
    }

    [Fact]
    public void On_a_terminal_the_lines_stay_as_they_are()
    {
        using var output = new MemoryStream();
        using var terminal = new StringWriter();

        Program.Run(["export"], output, TextWriter.Null, new Terminal(terminal)).Should().Be(0);

        terminal.ToString().Should().BeEmpty();
        Encoding.UTF8.GetString(output.ToArray()).Should().Be(ToolRun.Of("export").Output);
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    [InlineData("fhir")]
    public void A_file_gets_what_standard_output_gets(string format)
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("export");

        var run = ToolRun.Of("export", "--format", format, "--output", file);

        run.Should().Be(new ToolRun(0, string.Empty, string.Empty));
        File.ReadAllText(file).Should().Be(ToolRun.Of("export", "--format", format).Output);
        folder.FileNames.Should().Equal(["export"], "there is no unfinished file beside it");
    }

    [Fact]
    public void Where_the_export_fails_an_older_file_stays()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("export");
        File.WriteAllText(file, "older");

        ToolRun.Of("export", "--table", folder.File("missing.hcpcs"), "--output", file).ShouldFailWith("missing.hcpcs");

        File.ReadAllText(file).Should().Be("older");
        folder.FileNames.Should().Equal("export");
    }

    [Fact]
    public void The_code_table_itself_is_not_overwritten()
    {
        using var folder = new TemporaryFolder();
        string table = folder.SaveTable(new HcpcsRelease(new HcpcsQuarter(2026, 1)), []);

        ToolRun.Of("export", "--table", table, "--output", table).ShouldFailWith("--output names the code table itself");

        HcpcsTable.Load(table).Release.Year.Should().Be(2026);
    }

    /// <summary>The first line of a code or modifier: the entry, five digits, record ID 3 or 7.</summary>
    [GeneratedRegex(@"^(?<entry>   [A-Z0-9]{2}|[A-Z][0-9]{4})[0-9]{5}[37]", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex FirstLine();
}
