using System.Text;
using System.Text.Json.Nodes;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>Claim files that are not CSV, through the command: X12 and FHIR. Dates are those of CMS's release of January 2026.</summary>
public sealed class ClaimFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_837_is_judged_and_its_findings_name_segment_claim_and_line()
    {
        var run = Validate(X12File.Of(
            [.. X12File.Claim("QF-1", "HC:J1412:JZ", "20260115"), .. X12File.Claim("QF-2", "HC:C9136", "20260115")]));

        run.ExitCode.Should().Be(1);
        run.OutputLines.Should().HaveCount(2);
        run.OutputLines[0].Should().Be(ValidateRun.Header);

        // ISA GS ST BHT HL HL SBR, CLM LX SV1 DTP, CLM LX SV1.
        run.OutputLines[1].Should().StartWith("14,C9136,code,Terminated,error,").And.EndWith(",J7205,QF-2,1,");
        run.ErrorLines[0].Should().Be("File: X12 837P, 1 interchange, 2 claims, 2 service lines");
    }

    [Fact]
    public void Claim_numbers_can_be_left_out()
    {
        string file = X12File.Of(X12File.Claim("QF-SECRET", "HC:C9136", "20260115"));

        foreach (string command in new[] { "validate", "lines" })
        {
            Run(command, file).Output.Should().Contain("QF-SECRET");
            var run = Run(command, file, "--claim-id", "omit");
            (run.Output + run.Error).Should().NotContain("QF-SECRET");
        }
    }

    // A file of texts in place of codes would be kept in memory else.
    [Fact]
    public void Of_a_long_text_in_place_of_a_code_a_summary_keeps_the_beginning()
    {
        var summary = new ClaimFileSummary(keepsExamples: true);
        summary.Add(new HcpcsFinding { ReasonId = "MalformedCode", Severity = HcpcsFindingSeverity.Error, Message = string.Empty, Text = new string('x', 100_000) });

        summary.Reasons.Single().Examples.Single().Should().Match<KeyValuePair<string, (string Text, long Count)>>(
            example => example.Key.Length < 100 && example.Value.Text.Length < 100 && example.Value.Count == 1);
    }

    [Fact]
    public void A_void_claim_is_counted_and_judged_only_where_that_is_asked_for()
    {
        string file = X12File.Of(X12File.Claim("QF-1", "HC:C9136", "20260115", frequency: "8"));

        var run = Validate(file);
        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().Equal(ValidateRun.Header);
        run.ErrorLines.Should().Contain("Void claims, not judged: 1 (1 line)");
        Validate(file, "--include-void").ExitCode.Should().Be(1);
    }

    [Fact]
    public void A_file_without_claims_is_said_to_be_none()
    {
        foreach (string command in new[] { "validate", "lines" })
        {
            Run(command, X12File.Remittance()).ShouldFailWith("is X12, but has no claims (837): 1 transaction, the first one 835.");
            Run(command, """{"resourceType":"Patient","id":"p"}""").ShouldFailWith("has no Claim and no ExplanationOfBenefit of FHIR: 1 resource, the first one Patient.");
            Run(command, "{}").ShouldFailWith("has no Claim and no ExplanationOfBenefit of FHIR.");
            Run(command, X12File.Of("CLM*QF-1*75***11:B:1*Y*A*Y*Y")).ExitCode.Should().Be(0, "a claim without lines is one");
        }
    }

    [Fact]
    public void A_file_that_breaks_off_keeps_what_was_found_before_and_says_so_last()
    {
        string whole = X12File.Of([.. X12File.Claim("QF-1", "HC:C9136", "20260115"), .. X12File.Claim("QF-2", "HC:C9136", "20260115")]);
        string cut = whole[..whole.LastIndexOf("LX*1", StringComparison.Ordinal)];
        string target = _folder.File("findings.csv");

        var run = Validate(cut, "--output", target);

        run.ExitCode.Should().Be(2);
        string[] lines = File.ReadAllLines(target);
        lines.Should().HaveCount(3);
        lines[1].Should().StartWith("10,C9136,code,Terminated,");
        lines[2].Should().StartWith("12,,file,TruncatedFile,error,").And.NotContain("QF-");
        var written = Run("lines", cut);
        written.ExitCode.Should().Be(2);
        written.OutputLines.Should().HaveCount(2);
        written.ErrorLines.Should().ContainSingle();
    }

    [Fact]
    public void The_lines_of_a_claim_file_judged_again_have_the_same_findings()
    {
        string file = X12File.Of([.. X12File.Claim("QF-1", "HC:C9136:JZ:RT", "20260115"), .. X12File.Claim("QF-2", "HC:99213:25", "20260115"),
            .. X12File.Claim("QF-3", "HP:A0101", "20260115"), .. X12File.Claim("QF-4", "HC:C9399:::::A, \"B\"", "20260115")]);

        string[] direct = [.. Validate(file, "--severity", "information").OutputLines.Select(line => line[line.IndexOf(',', StringComparison.Ordinal)..])];
        string csv = Run("lines", file).Output;
        string[] again = [.. Validate(csv, "--severity", "information").OutputLines.Select(line => line[line.IndexOf(',', StringComparison.Ordinal)..])];

        again.Should().Equal(direct);
        direct.Should().HaveCountGreaterThan(3);
    }

    [Fact]
    public void Lines_are_written_as_JSON_too()
    {
        var run = Run("lines", X12File.Of(X12File.Claim("QF-1", "HC:J1412:JZ:RT", "20260115")), "--format", "ndjson");

        var line = (JsonObject)JsonNode.Parse(run.OutputLines.Single())!;
        line.Select(pair => pair.Key).Should().Contain(["kind", "claim", "serviceLine", "position", "code", "modifiers", "from", "units", "unit"]);
        line["modifiers"]!.ToJsonString().Should().Be("""["JZ","RT"]""");
        (line["kind"]!.ToString(), line["from"]!.ToString(), (long)line["position"]!).Should().Be(("837P", "2026-01-15", 10));
    }

    [Theory]
    [InlineData("--on", "2026-01-15")]
    [InlineData("--code", "x")]
    [InlineData("--hcpcs-system", "https://fhir.payer.example/hcpcs")]
    public void An_option_that_means_nothing_for_the_file_is_refused(string option, string value) =>
        Validate(X12File.Of(X12File.Claim("QF-1", "HC:J1412:JZ", "20260115")), option, value).ShouldFailWith($"is X12: {option} is for ");

    [Fact]
    public void On_a_terminal_JSON_is_written_where_it_is_asked_for()
    {
        string path = _folder.File("claims.837");
        File.WriteAllText(path, X12File.Of(X12File.Claim("QF-1", "HC:C9136", "20260115")));
        using var output = new MemoryStream();
        using var terminal = new StringWriter();

        Program.Run(["validate", path, "--format", "json"], output, TextWriter.Null, new Terminal(terminal)).Should().Be(1);

        Encoding.UTF8.GetString(output.ToArray()).Should().StartWith("{\"line\":10,");
        terminal.ToString().Should().BeEmpty();
    }

    [Fact]
    public void On_a_terminal_a_person_a_person_sees_a_summary_with_shares_and_examples()
    {
        var claims = Enumerable.Range(0, 30).SelectMany(number => X12File.Claim($"QF-{number}", number < 10 ? "HC:C9136" : "HC:J1412:JZ", "20260115"));
        string path = _folder.File("claims.837");
        File.WriteAllText(path, X12File.Of([.. claims, .. X12File.Claim("QF-X", "HC:99213:25", "20260115")]));

        var run = ToolRun.OnTerminal("validate", path);

        run.ExitCode.Should().Be(1);
        string text = string.Join('\n', run.OutputLines);
        text.Should().Contain("31 claims, 31 service lines").And.Contain("30 judged   1 of other code sets   0 without a code")
            .And.Contain("Terminated 10").And.Contain("C9136 ended 2015-03-31 (10)").And.Contain("on 32.3 % of the lines").And.Contain("--output FILE");
        text.Should().NotContain("QF-").And.NotContain(ValidateRun.Header);
    }

    private ToolRun Validate(string content, params string[] options) => Run("validate", content, options);

    private ToolRun Run(string command, string content, params string[] options)
    {
        string path = _folder.File("claims.txt");
        File.WriteAllText(path, content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return ToolRun.Of([command, path, .. options]);
    }
}
