using Hcpcs.Reference.Fees.Tests;

namespace Hcpcs.Reference.Claims.Tests.Rules;

/// <summary>NU, UE or RR, where every row of the code in the DMEPOS and enteral workbooks bears one: read apart from the library.</summary>
public class FeeRuleTests
{
    private static readonly HcpcsValidator s_lines = new(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = HcpcsFindingSeverity.Warning });

    private static readonly ClaimValidator s_validator = new(
        s_lines, HcpcsTable.Embedded, new ClaimValidationOptions { Profile = RuleProfile.Medicare, Fees = HcpcsFeeTable.Embedded });

    [SkippableTheory]
    [InlineData(null, true)]
    [InlineData("RT", true)]
    [InlineData("NU", false)]
    [InlineData("RR", false)]
    [InlineData("UE", false)]
    public void Every_code_of_the_workbooks_needs_one_of_three_modifiers_where_all_its_rows_have_one(string? modifier, bool isMissing)
    {
        string[] three = ["NU", "RR", "UE"];
        var codes = OfficialFeeFile.Workbook(OfficialFeeFile.Dmepos).Concat(OfficialFeeFile.Workbook(OfficialFeeFile.Enteral))
            .Where(row => row["HCPCS"].Length == 5)
            .GroupBy(row => row["HCPCS"], row => three.Contains(row["MOD"]) || three.Contains(row["MOD2"]))
            .ToDictionary(group => group.Key, group => group.All(bears => bears));

        codes.Count(code => code.Value).Should().Be(682, "that many are in the DMEPOS file, and the pumps in the enteral one have rows for maintenance (MS) too");
        foreach (var (code, bearsOne) in codes)
        {
            var line = new ClaimLine
            {
                Kind = ClaimLineKind.Professional,
                Code = code,
                From = new DateOnly(2026, 1, 15),
                Modifiers = modifier is null ? default : [modifier],
            };
            s_validator.Validate([line])[0].Findings.Any(finding => finding.RuleId == "dmepos-new-used-rented").Should().Be(isMissing && bearsOne, code);
        }
    }
}
