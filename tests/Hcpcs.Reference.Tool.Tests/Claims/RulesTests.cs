using System.Text;
using System.Text.Json;
using Hcpcs.Reference.Claims;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary><c>hcpcs rules</c>, and the rules on claims in <c>hcpcs validate</c>.</summary>
public sealed class RulesTests : IDisposable
{
    private const string Claim =
        "ISA*00*          *00*          *ZZ*QUILLFERN      *ZZ*OXBOWHEALTH    *260305*0915*^*00501*000000777*0*P*:~GS*HC*QUILLFERN*OXBOWHEALTH*20260305*0915*1*X*005010X222A1~"
        + "ST*837*0001*005010X222A1~BHT*0019*00*B1*20260305*0915*CH~HL*1**22*0~SBR*P*18*******MB~CLM*C01*100***11:B:1*Y~"
        + "LX*1~SV1*HC:E0277:RR:GA:GZ*100*UN*1***1~DTP*472*D8*20260115~"
        + "LX*2~SV1*HC:J1745:JZ*100*UN*1***1~DTP*472*D8*20260115~LIN**N4*57894003001~CTP****1*UN~"
        + "SE*1*0001~GE*1*1~IEA*1*000000777~";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_page_of_rules_is_what_the_command_writes() =>
        File.ReadAllText(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "reference", "rules.md")).ReplaceLineEndings("\n").Should().Be(
            ToolRun.Of("rules", "--format", "markdown").Output, "'hcpcs rules --format markdown > docs/reference/rules.md' writes it anew");

    [Fact]
    public void As_JSON_there_is_an_object_for_each_rule_with_its_reference()
    {
        var rules = ToolRun.Of("rules", "--format", "json").OutputLines.Select(line => JsonDocument.Parse(line).RootElement).ToArray();

        rules.Select(rule => rule.GetProperty("id").GetString()).Should().Equal(ClaimRules.All.Select(rule => rule.Id));
        var rule = rules.Single(rule => rule.GetProperty("id").GetString() == "standard-power-wheelchair-purchase");
        rule.GetProperty("from").GetString().Should().Be("2011-01-01");
        rule.GetProperty("payer").GetString().Should().Be("Medicare");
        rule.GetProperty("severity").GetString().Should().BeEquivalentTo("warning");
        rule.GetProperty("excludes").EnumerateArray().Select(modifier => modifier.GetString()).Should().Equal("NU", "UE");
        rule.GetProperty("reference").GetProperty("url").GetString().Should().StartWith("https://oig.hhs.gov/");
    }

    [Fact]
    public void As_text_each_rule_has_its_days_payer_severity_sentence_and_address() =>
        ToolRun.Of("rules").Output.Should().Contain("liability-ga-gz").And.Contain("ModifierConflict, error").And.Contain("from 2011-01-01")
            .And.Contain("https://medicare.fcso.com/claims/ambulance-modifiers");

    [Theory]
    [InlineData("", "liability-ga-gz")]
    [InlineData("--drugs", "liability-ga-gz ndc-units")]
    [InlineData("--rules none", "")]
    [InlineData("--rules none --drugs", "ndc-units")]
    [InlineData("--drugs --rule-off ndc-units --rule-off liability-ga-gz", "")]
    public void Claims_are_judged_by_the_rules_that_are_asked_for(string options, string rules) =>
        ValidateRun.Of(Claim, options.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Rows.Select(row => row[9]).Where(rule => rule.Length > 0)
            .Should().Equal(rules.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("auto", "")]
    [InlineData("medicare", "liability-ga-gz")]
    public void Delimited_text_has_no_rules_of_Medicare_unless_asked(string rules, string found) =>
        ValidateRun.Of("claim id,code,date,modifiers\nC1,E0277,2026-01-15,RR GA GZ\n", "--rules", rules).Rows.Select(row => row[9])
            .Should().Equal(found.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void A_finding_as_JSON_names_its_rule()
    {
        string file = _folder.File("claims.837");
        File.WriteAllText(file, Claim);

        var finding = JsonDocument.Parse(ToolRun.Of("validate", file, "--format", "json").OutputLines[0]).RootElement;

        finding.GetProperty("rule").GetString().Should().Be("liability-ga-gz");
        finding.GetProperty("reason").GetString().Should().Be("ModifierConflict");
        finding.GetProperty("element").GetString().Should().Be("modifiers");
        finding.GetProperty("claim").GetString().Should().Be("C01");
    }

    [Fact]
    public void Units_are_compared_with_the_files_of_limits_that_are_named()
    {
        string file = Mue("MCR_MUE_PractitionerServices_Eff_01-01-2026.csv", "Practitioner Services");

        var run = ValidateRun.Of(Claim, "--mue", "practitioner=" + file, "--rule-off", "liability-ga-gz");

        run.Rows.Should().ContainSingle().Which[9].Should().Be("mue");
        run.Rows[0][5].Should().Contain("The MUE of J1745 is 0 by MCR_MUE_PractitionerServices_Eff_01-01-2026.csv of January 2026");
    }

    [Theory]
    [InlineData("--mue outpatient={0}", "--mue: MCR_MUE_PractitionerServices_Eff_01-01-2026.csv is the table of kind practitioner, not outpatient.")]
    [InlineData("--mue {0}", "is not practitioner=FILE, outpatient=FILE or dme=FILE.")]
    [InlineData("--mue practitioner=", "is not practitioner=FILE, outpatient=FILE or dme=FILE.")]
    [InlineData("--mue practitioner={0} --mue-quarter spring", "--mue-quarter: 'spring' is not a quarter such as 2026-01.")]
    [InlineData("--rule-off nonsense", "--rule-off: no rule has the ID 'nonsense'. 'hcpcs rules' lists them.")]
    [InlineData("--mue practitioner={0} practitioner={0}", "Two tables of medically unlikely edits are of kind Practitioner and quarter January 2026.")]
    public void What_cannot_be_meant_is_one_line_and_exit_code_2(string options, string message)
    {
        string file = Mue("MCR_MUE_PractitionerServices_Eff_01-01-2026.csv", "Practitioner Services");
        string claims = _folder.File("claims.837");
        File.WriteAllText(claims, Claim);

        var run = ToolRun.Of(["validate", claims, .. options.Split(' ').Select(option => string.Format(null, option, file))]);

        run.ExitCode.Should().Be(2);
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain(message);
        run.Output.Should().BeEmpty();
    }

    private string Mue(string name, string kind)
    {
        string file = _folder.File(name);
        File.WriteAllText(file, $"\"HCPCS/\nCPT Code\",{kind} MUE Values,MUE Adjudication Indicator,MUE Rationale\nJ1745,0,3 Date of Service Edit: Clinical,Data\n", Encoding.ASCII);
        return file;
    }
}
