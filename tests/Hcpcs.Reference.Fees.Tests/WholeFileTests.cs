using System.Globalization;
using System.Security.Cryptography;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Fees.Tests;

/// <summary>
/// The embedded table against the official files, row by row and column by column. Short and long descriptions are not taken: they are those of the
/// release.
/// </summary>
public class WholeFileTests
{
    private static readonly HcpcsFeeTable s_table = HcpcsFeeTable.Embedded;

    [SkippableFact]
    public void Every_Level_II_row_of_the_physician_file_is_there_as_CMS_states_it()
    {
        string[][] official = OfficialFeeFile.Csv(OfficialFeeFile.Physician, 0);

        official.Should().HaveCount(5_183);
        All(fees => fees.Physician).Should().HaveCount(5_183);
        foreach (string[] row in official)
        {
            var fee = Fees(row[0]).Physician.Single(fee => Print(fee.Modifier) == row[1]);

            // RVUs are not there where the status pays nothing and the totals are 0; then all of them are zeros.
            bool hasRvus = row[3] is "A" or "R" or "T" || row[11] != "0.00" || row[12] != "0.00";
            string Rvu(decimal? rvu) => hasRvus ? Print(rvu) : rvu is null ? "0.00" : "must be null";
            string[] printed =
            [
                fee.Code.ToString(), Print(fee.Modifier), row[2], fee.Status.ToCode(), fee.NotUsedForMedicarePayment ? "+" : string.Empty,
                Rvu(fee.WorkRvu), Rvu(fee.NonFacilityPeRvu), fee.NonFacilityNa ? "NA" : string.Empty, Rvu(fee.FacilityPeRvu),
                fee.FacilityNa ? "NA" : string.Empty, Rvu(fee.MalpracticeRvu), Rvu(fee.NonFacilityTotal), Rvu(fee.FacilityTotal), fee.PcTc!.Value.ToCode(),
                fee.Global!.Value.ToCode(), Print(fee.PreoperativeShare), Print(fee.IntraoperativeShare), Print(fee.PostoperativeShare),
                fee.MultipleProcedure!.Value.ToCode(), fee.BilateralSurgery!.Value.ToCode(), fee.AssistantSurgery!.Value.ToCode(),
                fee.CoSurgery!.Value.ToCode(), fee.TeamSurgery!.Value.ToCode(), string.Empty, Print(fee.ConversionFactor), fee.Supervision!.Value.ToCode(),
                "0", "99", Rvu(fee.OutpatientCapNonFacilityPeRvu), Rvu(fee.OutpatientCapFacilityPeRvu), Rvu(fee.OutpatientCapMalpracticeRvu),
            ];
            printed.Should().Equal(row);
        }
    }

    [SkippableFact]
    public void Every_Level_II_row_of_Addendum_B_is_there_as_CMS_states_it()
    {
        string[][] official = OfficialFeeFile.Csv(OfficialFeeFile.Outpatient, 0);

        official.Should().HaveCount(6_542);
        foreach (string[] row in official)
        {
            var fee = Fees(row[0]).Outpatient!;
            string[] printed =
            [
                fee.Code.ToString(), row[1], fee.StatusIndicator.ToCode(), fee.Apc ?? string.Empty, Print(fee.RelativeWeight), Print(fee.PaymentRate),
                Print(fee.NationalUnadjustedCopayment), Print(fee.MinimumUnadjustedCopayment), Print(fee.IraCoinsurancePercentage),
                Print(fee.AdjustedBeneficiaryCopayment), fee.PassThroughExpires ? "*" : string.Empty, fee.Note ?? string.Empty,
                fee.IsChanged ? "*" : string.Empty,
            ];
            string[] amounts = [.. row.Select((cell, i) => i is < 4 or > 9 ? cell : cell is "." ? string.Empty : cell.Trim('$', '%').Replace(",", string.Empty))];
            printed.Should().Equal(amounts);
        }
    }

    [SkippableFact]
    public void Every_row_of_the_DMEPOS_file_is_there_as_CMS_states_it()
    {
        var official = OfficialFeeFile.Workbook(OfficialFeeFile.Dmepos);

        official.Should().HaveCount(3_515);
        All(fees => fees.Dmepos).Should().HaveCount(3_515);
        foreach (var row in official)
        {
            var fee = Fees(row["HCPCS"]).Dmepos.Single(fee => Print(fee.Modifiers) == $"{row["MOD"]} {row["MOD2"]}".Trim());
            fee.Jurisdiction.ToCode().Should().Be(row["JURIS"]);
            fee.Category.ToCode().Should().Be(row["CATG"]);
            Print(fee.Ceiling).Should().Be(OfficialFeeFile.Cents(row["CEILING"]));
            Print(fee.Floor).Should().Be(OfficialFeeFile.Cents(row["FLOOR"]));
            CompareStates(row, fee.Amounts);
        }
    }

    [SkippableFact]
    public void Every_row_of_the_enteral_file_is_there_as_CMS_states_it()
    {
        var official = OfficialFeeFile.Workbook(OfficialFeeFile.Enteral);

        official.Should().HaveCount(50);
        All(fees => fees.Enteral).Should().HaveCount(50);
        foreach (var row in official)
        {
            CompareStates(row, Fees(row["HCPCS"]).Enteral.Single(fee => Print(fee.Modifiers) == $"{row["MOD"]} {row["MOD2"]}".Trim()).Amounts);
        }
    }

    [SkippableFact]
    public void Every_Level_II_row_of_the_laboratory_file_is_there_as_CMS_states_it()
    {
        string[][] official = OfficialFeeFile.Csv(OfficialFeeFile.Laboratory, 1);

        official.Should().HaveCount(48);
        All(fees => fees.Laboratory).Should().HaveCount(48);
        foreach (string[] row in official)
        {
            var fee = Fees(row[1]).Laboratory.Single(fee => Print(fee.Modifier) == row[2]);
            string[] printed =
            [
                fee.Source.Quarter.Year.ToString(CultureInfo.InvariantCulture), fee.Code.ToString(), Print(fee.Modifier),
                fee.EffectiveDate.ToString("yyyyMMdd", CultureInfo.InvariantCulture), fee.Indicator.ToCode(),
                fee.Indicator == LaboratoryFeeIndicator.Local ? fee.Rate is null ? "0.00" : "must be null" : Print(fee.Rate),
            ];
            printed.Should().Equal(row[..6]);
        }
    }

    [SkippableFact]
    public void The_codes_are_those_of_the_five_files_and_no_others()
    {
        var official = OfficialFeeFile.Csv(OfficialFeeFile.Physician, 0).Select(row => row[0])
            .Concat(OfficialFeeFile.Csv(OfficialFeeFile.Outpatient, 0).Select(row => row[0])).Concat(OfficialFeeFile.Csv(OfficialFeeFile.Laboratory, 1).Select(row => row[1]))
            .Concat(OfficialFeeFile.Workbook(OfficialFeeFile.Dmepos).Select(row => row["HCPCS"]))
            .Concat(OfficialFeeFile.Workbook(OfficialFeeFile.Enteral).Select(row => row["HCPCS"])).Distinct().Order(StringComparer.Ordinal);

        s_table.Codes.Select(code => code.ToString()).Should().Equal(official);
        s_table.FindFees(default).Should().BeNull();
        s_table.FindFees(HcpcsCode.Parse("Z9999")).Should().BeNull();
    }

    [SkippableFact]
    public void Each_file_is_named_with_its_quarter_and_hash()
    {
        foreach (var (source, file, quarter) in new[]
        {
            (s_table.PhysicianSource, OfficialFeeFile.Physician, "2025-10"), (s_table.DmeposSource, OfficialFeeFile.Dmepos, "2026-01"),
            (s_table.EnteralSource, OfficialFeeFile.Enteral, "2026-01"), (s_table.OutpatientSource, OfficialFeeFile.Outpatient, "2025-10"),
            (s_table.LaboratorySource, OfficialFeeFile.Laboratory, "2026-01"),
        })
        {
            source.Should().Be(new FeeSource
            {
                File = Path.GetFileName(file),
                Quarter = HcpcsQuarter.Parse(quarter),
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(OfficialFiles.Path(file)))),
            });
        }
    }

    private static void CompareStates(Dictionary<string, string> row, ValueList<StateFee> amounts)
    {
        string[] states = [.. row.Keys.Where(name => name.EndsWith("(NR)", StringComparison.Ordinal)).Select(name => name[..2])];
        states.Should().HaveCount(53);
        foreach (string state in states)
        {
            StateFee? fee = amounts.Any(amount => amount.State == state) ? amounts.Single(amount => amount.State == state) : null;
            Print(fee?.NonRural).Should().Be(OfficialFeeFile.Cents(row[$"{state}(NR)"]));
            Print(fee?.Rural).Should().Be(OfficialFeeFile.Cents(row[$"{state}(R)"]));
        }
    }

    private static CodeFees Fees(string code) => s_table.FindFees(HcpcsCode.Parse(code))!;

    private static IEnumerable<T> All<T>(Func<CodeFees, IEnumerable<T>> part) => s_table.Codes.SelectMany(code => part(s_table.FindFees(code)!));

    private static string Print(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Print(HcpcsModifier? modifier) => modifier?.ToString() ?? string.Empty;

    private static string Print(ValueList<HcpcsModifier> modifiers) => string.Join(' ', modifiers.AsEnumerable());
}
