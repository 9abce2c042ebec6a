using System.Globalization;

namespace Hcpcs.Reference.Tests.Documentation;

/// <summary>The contradictions between CMS's pricing indicator and its fee files, counted anew: the table in docs/guide/payment.md.</summary>
public class PaymentDocumentTests
{
    private static readonly DateOnly s_day = new(2026, 1, 1);

    // A live code with what each file says of it.
    private sealed record Facts(HcpcsRecord Record, CodeFees? Fees, PaymentLimit? Limit)
    {
        public PricingIndicator? Indicator => Record.PricingIndicators.IsEmpty ? null : Record.PricingIndicators[0];

        public PhysicianFee? Physician => Fees is { Physician.IsEmpty: false } ? Fees.Physician[0] : null;

        public bool HasRvus => Physician is { Status: PhysicianFeeStatus.Active, FacilityTotal: > 0 } or { Status: PhysicianFeeStatus.Active, NonFacilityTotal: > 0 };

        public bool HasDmeposAmount => Fees?.Dmepos.Any(fee => !fee.Amounts.IsEmpty) ?? false;

        public OutpatientFee? Outpatient => Fees?.Outpatient;

        public bool HasOutpatientRate => Outpatient?.PaymentRate is not null;

        public bool HasLaboratoryRate => Fees?.Laboratory.Any(fee => fee.Rate is not null) ?? false;

        public bool HasLimit => Limit?.Limit is not null;
    }

    private static readonly Facts[] s_live =
    [
        .. HcpcsTable.Embedded.EnumerateCodes().Where(record => record.IsValidOn(s_day))
            .Select(record => new Facts(record, HcpcsFeeTable.Embedded.FindFees(record.Code), HcpcsDrugTable.Embedded.FindPaymentLimit(record.Code))),
    ];

    // Each line of the table: the indicators, what a fee file says, and how many codes the files' own description counts.
    private static readonly (PricingIndicator[] Indicators, string But, Func<Facts, bool> Is, int Count)[] s_rows =
    [
        ([PricingIndicator.PhysicianFeeScheduleCarrierPriced], "physician file: status A with RVUs", facts => facts.HasRvus, 125),
        ([PricingIndicator.PhysicianFeeScheduleCarrierPriced], "laboratory file: a national rate", facts => facts.HasLaboratoryRate, 6),
        ([PricingIndicator.NotSeparatelyPriced], "DMEPOS file: an amount", facts => facts.HasDmeposAmount, 78),
        ([PricingIndicator.NotSeparatelyPriced], "physician file: status A with RVUs", facts => facts.HasRvus, 15),
        ([PricingIndicator.NotSeparatelyPriced], "outpatient file: a status that pays separately", facts => facts.Outpatient?.StatusIndicator.ToCode() is "G" or "J2" or "K" or "P" or "Q1" or "S" or "T" or "V", 29),
        ([PricingIndicator.NotSeparatelyPriced], "Part B drug file: a payment limit", facts => facts.HasLimit, 5),
        ([PricingIndicator.ReasonableCharge], "outpatient file: status A, another fee schedule (ambulance)",
            facts => facts.Outpatient?.StatusIndicator == OutpatientStatusIndicator.OtherFeeSchedule && facts.Record.Code.Letter == 'A', 12),
        ([PricingIndicator.ReasonableCharge], "outpatient file: status R with a rate (blood)",
            facts => facts.HasOutpatientRate && facts.Outpatient?.StatusIndicator == OutpatientStatusIndicator.Blood, 40),
        ([PricingIndicator.ReasonableCharge], "Part B drug file: a payment limit", facts => facts.HasLimit, 4),
        ([PricingIndicator.PhysicianFeeScheduleRvu], "physician file: status C, E or X, not paid by RVUs",
            facts => facts.Physician is { Status: PhysicianFeeStatus.ContractorPriced or PhysicianFeeStatus.ExcludedByRegulation or PhysicianFeeStatus.StatutoryExclusion }, 276 + 11),
        ([PricingIndicator.PhysicianFeeScheduleRvu], "physician file: not listed", facts => facts.Physician is null, 79),
        ([PricingIndicator.OtherCarrierPriced], "outpatient file: a rate", facts => facts.HasOutpatientRate, 40),
        ([PricingIndicator.OtherCarrierPriced], "Part B drug file: a payment limit", facts => facts.HasLimit, 17),
        ([PricingIndicator.Drugs], "Part B drug file: no payment limit", facts => !facts.HasLimit, 339),
        ([PricingIndicator.DmeposCarrierPriced], "DMEPOS file: an amount", facts => facts.HasDmeposAmount, 4),
    ];

    [Fact]
    public void The_table_of_contradictions_is_what_the_files_give()
    {
        string document = File.ReadAllText(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "guide", "payment.md"));

        s_live.Should().HaveCount(7_323);
        string table = string.Concat(s_rows.Select(row =>
        {
            Facts[] found = [.. s_live.Where(facts => facts.Indicator is { } indicator && row.Indicators.Contains(indicator) && row.Is(facts))];
            string indicators = string.Join(", ", row.Indicators.Select(indicator => $"`{indicator.ToCode()}`"));
            string examples = string.Join(", ", found.Take(3).Select(facts => facts.Record.Code));
            return string.Create(CultureInfo.InvariantCulture, $"| {indicators} | {row.But} | {found.Length} | {examples} |\n");
        }));

        document.ReplaceLineEndings("\n").Should().Contain(table);
        foreach (var row in s_rows)
        {
            s_live.Count(facts => facts.Indicator is { } indicator && row.Indicators.Contains(indicator) && row.Is(facts)).Should().Be(row.Count, $"of {row.Indicators[0].ToCode()}: {row.But}");
        }
    }

    [Fact]
    public void Of_3231_rows_of_codes_said_to_be_subject_to_ceilings_and_floors_1105_have_amounts_without_either()
    {
        var indicators = Enumerable.Range(31, 8).ToArray();
        DmeposFee[] rows = [.. s_live.Where(facts => facts.Indicator is { } indicator && indicators.Contains((int)indicator)).SelectMany(facts => facts.Fees?.Dmepos ?? default)];

        rows.Should().HaveCount(3_231);
        rows.Count(fee => fee.Ceiling is null && fee.Floor is null && !fee.Amounts.IsEmpty).Should().Be(1_105);
    }
}
