namespace Hcpcs.Reference.Claims.Tests.Rules;

/// <summary>The claim file of docs/guide/claim-rules.md, judged.</summary>
public class GuideTests
{
    private static readonly HcpcsValidator s_lines = new(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = HcpcsFindingSeverity.Warning });

    private static readonly ClaimValidator s_validator = new(
        s_lines, HcpcsTable.Embedded,
        new ClaimValidationOptions { Drugs = HcpcsDrugTable.Embedded, Fees = HcpcsFeeTable.Embedded, MinimumSeverity = HcpcsFindingSeverity.Warning });

    [Fact]
    public void The_guide_has_forty_lines_and_each_shipped_rule_on_modifiers()
    {
        GuideFile.Rows.Should().HaveCount(40);
        GuideFile.Rows.Select(row => row.Rule).Where(rule => rule.Length > 0).Should().Contain(ModifierRules.Medicare.Select(rule => rule.Id));
    }

    [Fact]
    public void Each_line_has_the_finding_that_the_guide_says_and_no_other() =>
        Judge(GuideFile.ToX12()).Should().Equal(GuideFile.Rows.Select(row => row.Rule.Length == 0 ? string.Empty : $"{row.Finding} {row.Rule}"));

    [Fact]
    public void As_claims_of_a_commercial_payer_they_have_none_of_the_findings_of_Medicare()
    {
        string[] general = [.. ClaimRules.All.Where(rule => rule.Payer == RulePayer.Any).Select(rule => rule.Id)];

        Judge(GuideFile.ToX12("CI")).Should().Equal(GuideFile.Rows.Select(row => general.Contains(row.Rule) ? $"{row.Finding} {row.Rule}" : string.Empty));
    }

    [Fact]
    public void Lines_in_a_batch_and_lines_as_records_have_the_same_findings()
    {
        using var reader = ClaimReader.Open(new MemoryStream(GuideFile.ToX12()));
        var batch = reader.CreateBatch();
        reader.Read(batch).Should().BeTrue();
        batch.Count.Should().Be(40);
        for (int first = 0; first < batch.Count; first += batch.GetClaimLength(first))
        {
            var results = new HcpcsValidationResult[batch.GetClaimLength(first)];
            s_validator.Validate(batch, first, results);
            int start = first;
            ClaimLine[] lines = [.. Enumerable.Range(0, results.Length).Select(i => batch[start + i].ToClaimLine())];
            s_validator.Validate(lines).Should().BeEquivalentTo(results);
        }
    }

    private static string[] Judge(byte[] file)
    {
        using var reader = ClaimReader.Open(new MemoryStream(file));
        var batch = reader.CreateBatch();
        var found = new List<string>();
        while (reader.Read(batch))
        {
            for (int first = 0; first < batch.Count; first += batch.GetClaimLength(first))
            {
                var results = new HcpcsValidationResult[batch.GetClaimLength(first)];
                s_validator.Validate(batch, first, results);
                found.AddRange(results.Select(result => string.Join("; ", result.Findings.Select(finding => $"{finding.ReasonId} {finding.RuleId}".TrimEnd()))));
            }
        }

        return [.. found];
    }
}
