namespace Hcpcs.Reference.Tool.Tests;

/// <summary>Wrong usage: exit code 2, one line on standard error, nothing on standard output.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("'hcpcs --help'", "lookup", "J1412")]
    [InlineData("'lookup'", "lookup", "J1412")]
    [InlineData("'CODE'", "show")]
    [InlineData("'hcpcs show --help'", "show")]
    [InlineData("'--on-day'", "show", "J1412", "--on-day", "2026-01-01")]
    [InlineData("'--nope'", "show", "--nope")]
    [InlineData("'--on'", "show", "J1412", "--on")]
    [InlineData("'2026-1-15'", "show", "J1412", "--on", "2026-1-15")]
    [InlineData("'01/15/2026'", "show", "J1412", "--on", "01/15/2026")]
    [InlineData("'20260115'", "show", "J1412", "--on", "20260115")]
    [InlineData("'2026-02-29'", "show", "J1412", "--on", "2026-02-29")]
    [InlineData("'2026-01-15T00:00'", "show", "J1412", "--on", "2026-01-15T00:00")]
    [InlineData("'today'", "show", "J1412", "--on", "today")]
    [InlineData("''", "show", "J1412", "--on", "")]
    [InlineData("'--on'", "show", "J1412", "--on", "2026-01-15", "--on", "2026-01-16")]
    [InlineData("'xml'", "show", "J1412", "--format", "xml")]
    [InlineData("'OLD'", "diff")]
    [InlineData("'NEW'", "diff", "older.zip")]
    [InlineData("'csv'", "diff", "older.zip", "newer.zip", "--format", "csv")]
    [InlineData("'third.zip'", "diff", "older.zip", "newer.zip", "third.zip")]
    [InlineData("empty", "diff", "", "newer.zip")]
    [InlineData("empty", "diff", "older.zip", "")]
    [InlineData("'xml'", "export", "--format", "xml")]
    [InlineData("--format fhir", "export", "--on", "2026-01-15")]
    [InlineData("--format fhir", "export", "--format", "csv", "--on", "2026-01-15")]
    [InlineData("'2026-1-15'", "export", "--format", "fhir", "--on", "2026-1-15")]
    [InlineData("empty", "export", "--output", "")]
    [InlineData("'--table'", "info", "--table")]
    [InlineData("empty", "info", "--table", "")]
    [InlineData("'--nope'", "fields", "--nope")]
    [InlineData("'SHELL'", "completion")]
    [InlineData("'tcsh'", "completion", "tcsh")]
    [InlineData("'--output'", "compile", "release.zip")]
    [InlineData("empty", "compile", "release.zip", "--output", "")]
    [InlineData("empty", "compile", "", "--output", "table.hcpcs")]
    [InlineData("'NDC'", "ndc")]
    [InlineData("'--nope'", "ndc", "--nope")]
    [InlineData("'xml'", "ndc", "00781-3400-95", "--format", "xml")]
    [InlineData("empty", "ndc", "00781-3400-95", "--table", "")]
    [InlineData("the same character", "validate", "claims.csv", "--quote", ",", "--delimiter", "comma")]
    [InlineData("the same character", "lines", "claims.csv", "--delimiter", "|", "--quote", "|")]
    [InlineData("'LIMITS'", "compile-drugs", "crosswalk.csv", "--output", "table")]
    [InlineData("'--output'", "compile-drugs", "crosswalk.csv", "limits.csv")]
    [InlineData("'FILE'", "compile-fees", "--output", "table")]
    [InlineData("'--output'", "compile-fees", "fees.csv")]
    [InlineData("empty", "compile-fees", "fees.csv", "", "--output", "table")]
    [InlineData("'CODE'", "fees")]
    [InlineData("'--nope'", "fees", "--nope")]
    [InlineData("'xml'", "fees", "E0601", "--format", "xml")]
    [InlineData("empty", "fees", "E0601", "--table", "")]
    [InlineData("--rural goes with --state", "fees", "E0601", "--rural")]
    [InlineData("'QQ' is not the abbreviation of a state", "fees", "E0601", "--state", "QQ")]
    [InlineData("RRR", "fees", "E0601", "--modifier", "RRR")]
    [InlineData("--fees goes with --format ndjson or csv", "export", "--fees", "--format", "fhir")]
    public void Wrong_usage_is_one_line_on_standard_error(string message, params string[] args)
    {
        var run = ToolRun.Of(args);

        run.ShouldFailWith(message);
        run.Error.Should().Contain("Try 'hcpcs");
    }

    [Fact]
    public void An_argument_file_is_not_read()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("args"), "J1412");

        ToolRun.Of("show", "@" + folder.File("args")).ExitCode.Should().Be(1, "a code may not come from a file by accident");
    }

    [Fact]
    public void Without_arguments_the_help_goes_to_standard_error()
    {
        var run = ToolRun.Of();

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().ContainAll("Usage:", "show", "validate", "ndc", "units", "export", "fields", "info", "compile", "compile-drugs", "diff");
    }

    [Fact]
    public void Asked_for_the_help_goes_to_standard_output()
    {
        var run = ToolRun.Of("--help");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().ContainAll("Usage:", "show", "validate", "ndc", "units", "export", "fields", "info", "compile", "compile-drugs", "diff");
    }

    [Theory]
    [InlineData("show", "--on", "--format", "--table")]
    [InlineData("export", "--format", "--on", "--output", "--table", "ndjson", "csv", "fhir", "inactive")]
    [InlineData("info", "--table")]
    [InlineData("compile", "RELEASE", "--output")]
    [InlineData("ndc", "NDC", "--quantity", "--packages", "--format", "--table")]
    [InlineData("units", "CODE", "AMOUNT", "--format")]
    [InlineData("compile-drugs", "CROSSWALK", "LIMITS", "--output")]
    [InlineData("diff", "OLD", "NEW", "--format")]
    public void A_command_explains_its_options(string command, params string[] options)
    {
        var run = ToolRun.Of(command, "--help");

        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll(options);
    }
}
