using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Claims.Tests.Rules;

public class DiscardedDrugTests
{
    private static readonly ClaimValidator s_validator = new(
        new HcpcsValidator(HcpcsTable.Embedded), HcpcsTable.Embedded,
        new ClaimValidationOptions { Profile = RuleProfile.Medicare, Drugs = HcpcsDrugTable.Embedded, MinimumSeverity = HcpcsFindingSeverity.Warning });

    /// <summary>The names of the library's sections say what they hold.</summary>
    [Fact]
    public void JZ_is_told_on_each_code_whose_section_holds_no_drugs_and_that_neither_drug_file_has()
    {
        var day = new DateOnly(2026, 1, 15);
        foreach (var record in HcpcsTable.Embedded.EnumerateCodes().Where(record => record.IsValidOn(day)))
        {
            string section = HcpcsSection.Of(record.Code)?.Name ?? string.Empty;
            bool isDrug = record.Code.Letter == 'J' || Regex.IsMatch(section, "(?i)drugs|biolog|biosimilar|blood and blood products|skin substitute|contrast|imaging (agents|products)|other imaging products", RegexOptions.None, TimeSpan.FromSeconds(1));
            bool isListed = !HcpcsDrugTable.Embedded.GetProducts(record.Code).IsEmpty || HcpcsDrugTable.Embedded.FindPaymentLimit(record.Code) is not null;
            bool isTold = s_validator.Validate([new ClaimLine { Kind = ClaimLineKind.Professional, Code = record.Code.ToString(), From = day, Modifiers = ["JZ"] }])[0]
                .Findings.Any(finding => finding.RuleId == "jw-jz-drug");
            if (isTold == (isDrug || isListed))
            {
                Assert.Fail($"{record.Code} of '{section}': told {isTold}");
            }
        }
    }
}
