using System.Globalization;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Claims.Tests.Rules;

/// <summary>Every Level II row of CMS's crosswalk of January 2026, read apart from the library, as a claim line.</summary>
public class CrosswalkRuleTests
{
    private static readonly HcpcsValidator s_lines = new(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = HcpcsFindingSeverity.Warning });

    private static readonly DateOnly s_day = new(2026, 1, 15);

    private static readonly ClaimValidator s_validator = new(
        s_lines, HcpcsTable.Embedded, new ClaimValidationOptions { Drugs = HcpcsDrugTable.Embedded });

    [SkippableFact]
    public void An_item_with_its_billing_units_has_no_finding_and_ten_times_the_units_have_one_where_they_convert()
    {
        int convertible = 0, stillOneUnit = 0;
        foreach (string[] row in Rows())
        {
            Reasons(Line(row[0], row[3], row[8])).Should().BeEmpty(string.Join(',', row[..10]));
            bool converts = Converts(row);
            convertible += converts ? 1 : 0;

            // Ten times a tenth of a unit is within the unit that was begun.
            if (converts && Number(row[8]) * 10 <= decimal.Ceiling(Number(row[8])!.Value))
            {
                stillOneUnit++;
                converts = false;
            }

            Reasons(Line(row[0], row[3], (Number(row[8]) * 10)?.ToString(CultureInfo.InvariantCulture))).Should().Equal(
                converts ? [ClaimReasons.UnitsInconsistent] : Array.Empty<string>(), string.Join(',', row[..10]));
        }

        string guide = File.ReadAllText(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "guide", "claim-rules.md"));
        guide.Should().Contain(string.Create(CultureInfo.InvariantCulture, $"in {convertible - stillOneUnit:N0} of the {convertible:N0} rows"));
    }

    [SkippableFact]
    public void With_the_code_of_another_row_there_is_a_mismatch_wherever_the_NDC_has_not_that_code_too()
    {
        var rows = Rows().ToArray();
        var codes = rows.ToLookup(row => NdcCode.Parse(row[3]), row => row[0]);
        var random = new Random(20260115);
        foreach (string[] row in rows)
        {
            string other;
            do
            {
                other = rows[random.Next(rows.Length)][0];
            }
            while (other == row[0]);

            string[] own = [.. codes[NdcCode.Parse(row[3])].Distinct()];
            var findings = Findings(Line(other, row[3], null)).ToArray();
            findings.Select(finding => finding.ReasonId).Should().Equal(own.Contains(other) ? Array.Empty<string>() : [ClaimReasons.NdcCodeMismatch]);
            findings.SelectMany(finding => finding.Suggestions).Should().BeEquivalentTo(own.Contains(other) ? [] : own);
        }
    }

    // Those whose NDC is one, some rows have an article number in its place, and whose code is in the release.
    private static IEnumerable<string[]> Rows() =>
        OfficialDrugFile.LevelTwoRows(OfficialDrugFile.Crosswalk).Where(row => NdcCode.TryParse(row[3], out _) && HcpcsTable.Embedded.Find(row[0]) is not null);

    // A row converts where the figure for a package is that for an item times the items; of drugs that may be taken by mouth, where an item is of size 1.
    private static bool Converts(string[] row)
    {
        if (Number(row[8]) is not > 0 || Number(row[7]) is not > 0 || Number(row[8]) * Number(row[7]) != Number(row[9]))
        {
            return false;
        }

        bool mayBeOral = row[1].Contains("oral", StringComparison.OrdinalIgnoreCase)
            || (string.CompareOrdinal(row[0], "J7500") >= 0 && string.CompareOrdinal(row[0], "J7599") <= 0)
            || (string.CompareOrdinal(row[0], "J8500") >= 0 && string.CompareOrdinal(row[0], "J8999") <= 0);
        return Number(row[6]) == 1 || !mayBeOral;
    }

    private static ClaimLine Line(string code, string ndc, string? units) => new()
    {
        Kind = ClaimLineKind.Professional,
        Filing = "CI",
        Code = code,
        From = s_day,
        Description = "A DRUG",
        Units = units,
        Unit = "UN",
        Ndc = ndc,
        NdcQuantity = "1",
        NdcUnit = "UN",
    };

    private static IEnumerable<HcpcsFinding> Findings(ClaimLine line) => s_validator.Validate([line])[0].Findings.Where(finding => finding.RuleId is not null);

    private static IEnumerable<string> Reasons(ClaimLine line) => Findings(line).Select(finding => finding.ReasonId);

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}
