using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>The payment part of pages with fee data: what the fee files of October 2025 and January 2026 say, before what CMS remarks in the HCPCS file.</summary>
public class FeePageTests
{
    private static readonly HcpcsPages s_pages = new(
        HcpcsTable.Embedded, new HcpcsPageData { Drugs = HcpcsDrugTable.Embedded, Fees = HcpcsFeeTable.Embedded });

    /// <summary>RVU25D: G2211 is A with 0.33 and 0.48, J1412 E, G0438 A with 2.60, A0425 X.</summary>
    [Theory]
    [InlineData("G2211", "status A. Active code: paid separately under the physician fee schedule, if it is covered. Work 0.33 RVUs; total 0.48 non-facility, 0.48 facility.")]
    [InlineData("J1412", "status E. Excluded from the physician fee schedule by regulation; if covered, it is paid under other rules. No relative value units (RVUs).")]
    [InlineData("A0425", "status X. Outside what the statute calls physician services: never paid under this schedule. No relative value units (RVUs).")]
    [InlineData("G0463", "status X. Outside what the statute calls physician services: never paid under this schedule. No relative value units (RVUs).")]
    public void The_physician_file_is_told_by_its_status_and_units(string code, string said) =>
        Page(code).Payment.Texts("physician-fee").Should().Equal("Physician fee schedule of October 2025: " + said);

    [Fact]
    public void The_annual_wellness_visit_has_a_work_RVU_of_2_60() =>
        Page("G0438").Payment.Texts("physician-fee").Should().ContainSingle().Which.Should().Contain("status A.").And.Contain("Work 2.60 RVUs");

    [Fact]
    public void The_outpatient_file_is_told_by_its_status_indicator_APC_and_rate()
    {
        Page("G0463").Payment.Texts("outpatient-fee").Should().Equal("Hospital outpatient Addendum B of October 2025: status indicator J2. "
            + "May be paid through a comprehensive APC, as with observation. APC 5012, rate $128.870. Copayment $25.78.");
        Page("J1412").Payment.Texts("outpatient-fee").Should().ContainSingle().Which.Should().Contain("status indicator G.").And.EndWith("APC 0713, rate $12,553.713. Copayment $1,676.00, as adjusted.");
        Page("A0425").Payment.Texts("outpatient-fee").Should().Equal(
            "Hospital outpatient Addendum B of October 2025: status indicator A. Paid under another fee schedule or payment system.");
    }

    [Fact]
    public void Rows_by_modifiers_are_named_in_the_sentence_and_shown_with_their_amounts()
    {
        var page = Page("E0601");

        page.Payment.Texts("dmepos-fee").Should().Equal(
            "DMEPOS fee schedule of January 2026: a row for RR. Class CR: capped rental. Jurisdiction D: the DME contractor (DME MAC).");
        Row(page, "DMEPOS fee schedule of January 2026", "RR").Should().EndWith("each for one of the first 3 months; no ceiling and no floor");
        Page("A4217").Payment.Texts("dmepos-fee").Should().ContainSingle().Which.Should().StartWith("DMEPOS fee schedule of January 2026: rows for no modifier and AU.");
    }

    /// <summary>
    /// Least and most of the columns of the workbooks: the contiguous states with DC outside rural areas and in them; Alaska, Hawaii, Puerto Rico and the
    /// Virgin Islands, which never have a rural amount.
    /// </summary>
    [Theory]
    [InlineData("L1832", "without a modifier", "$698.63 to $931.51 in the contiguous states and DC, rural areas included; $815.09 to $1,618.03 in AK, HI, PR and VI; "
        + "ceiling $931.51, floor $698.63 (AK, HI, PR and VI are not subject to them)")]
    [InlineData("E0601", "RR", "$50.04 to $52.65 outside rural areas and $86.69 to $97.02 in rural areas of the contiguous states and DC; $93.44 to $100.22 in AK, HI, PR "
        + "and VI, each for one of the first 3 months; no ceiling and no floor")]
    [InlineData("E1007", "RR with KE", "$1,113.81 in rural areas of the contiguous states and DC, none in their other areas; $1,113.81 to $1,236.74 in AK, HI, PR and VI, "
        + "each for one of the first 3 months; no ceiling and no floor")]
    [InlineData("E1007", "RR with KU", "$1,073.72 in the contiguous states and DC, rural areas included; $1,073.72 to $1,288.46 in AK, HI, PR and VI, each for one of the first 3 months; "
        + "ceiling $1,073.72, floor $912.66 (AK, HI, PR and VI are not subject to them)")]
    [InlineData("L8679", "without a modifier", "$10,028.19 to $10,551.04 in the contiguous states and DC, rural areas included; $9,284.73 in VI; none in AK, HI and PR; "
        + "ceiling $12,379.64, floor $9,284.73 (VI is not subject to them)")]
    [InlineData("A4561", "without a modifier", "$28.43 to $29.45 in the contiguous states and DC, rural areas included; none in AK, HI, PR and VI; ceiling $34.73, floor $26.05")]
    [InlineData("A6501", "without a modifier", "no amounts; no ceiling and no floor")]
    public void Amounts_are_told_apart_by_area(string code, string row, string amounts) =>
        Row(Page(code), "DMEPOS fee schedule of January 2026", row).Should().Be(amounts);

    [Fact]
    public void Amounts_of_nutrition_are_told_apart_likewise() =>
        Row(Page("E0776"), "Parenteral and enteral nutrition (PEN) fee schedule of January 2026", "NU with KE").Should().Be(
            "$112.28 in rural areas of the contiguous states and DC, none in their other areas; $112.28 in AK, HI, PR and VI");

    /// <summary>RVU25D: the ten rows of status R whose totals are 0, A4890 and G2000 among them.</summary>
    [Fact]
    public void Rows_of_status_R_without_RVUs_are_priced_by_the_contractor()
    {
        Page("G2000").Payment.Texts("physician-fee").Should().ContainSingle().Which.Should().Contain("status R.").And.EndWith(
            "No relative value units (RVUs): the contractor sets the price.");
        HcpcsTable.Embedded.EnumerateCodes().Count(record => s_pages.Find(record.Code)!.Payment.Texts("physician-fee").Any(text => text.Contains("(RVUs): the contractor", StringComparison.Ordinal)))
            .Should().Be(10);
    }

    [Fact]
    public void The_row_without_a_modifier_is_the_whole_service_wherever_it_stands()
    {
        var code = HcpcsCode.Parse("G0001");
        var whole = Physician(code) with { WorkRvu = null, FacilityTotal = 1.00m };
        var fees = HcpcsFeeTable.Create([whole with { Modifier = HcpcsModifier.Parse("TC"), FacilityTotal = 0.40m }, whole]);
        var table = HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2026, 1)), [new HcpcsRecord { Code = code }], []);

        new HcpcsPages(table, new HcpcsPageData { Fees = fees }).Find(code)!.Payment.Texts("physician-fee").Should().ContainSingle().Which.Should()
            .Contain("Work RVUs not stated; total not stated non-facility, 1.00 facility.").And.EndWith("Modifier TC has a row of its own.");
    }

    [Fact]
    public void A_status_that_came_later_is_said_to_be_unknown_to_the_library()
    {
        var code = HcpcsCode.Parse("G0001");
        var fees = HcpcsFeeTable.Create([Physician(code) with { Status = (PhysicianFeeStatus)'Q' }]);
        var table = HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2026, 1)), [new HcpcsRecord { Code = code }], []);

        new HcpcsPages(table, new HcpcsPageData { Fees = fees }).Find(code)!.Payment.Texts("physician-fee").Should().ContainSingle().Which.Should()
            .Contain("status Q. It is not defined by the layout that this library knows.");
    }

    [Fact]
    public void A_file_that_does_not_list_the_code_is_named_and_that_is_no_denial()
    {
        Page("G2211").Payment.Texts("not-in-fee-files").Should().Equal("Not listed in the DMEPOS fee schedule of January 2026, parenteral and enteral nutrition (PEN) "
            + "fee schedule of January 2026 or clinical laboratory fee schedule of January 2026. That does not say that it is not paid.");
        var added = HcpcsTable.Embedded.EnumerateCodes().First(record => record.AddedDate == new DateOnly(2026, 1, 1));
        Page(added.Code.ToString()).Payment.Texts("not-in-fee-files").Should().ContainSingle().Which.Should()
            .Contain("physician fee schedule of October 2025 (the code was added later, on 2026-01-01)").And.NotContain("DMEPOS fee schedule of January 2026 (");
    }

    [Fact]
    public void Files_of_another_quarter_than_the_release_or_the_date_of_service_are_said_to_be_so()
    {
        Page("Q4101").Payment.Texts("fee-files-other-quarter").Should().ContainSingle().Which.Should().StartWith("The release is of January 2026; what is said here of "
            + "payment is from the physician fee schedule of October 2025 and hospital outpatient Addendum B of October 2025.");
        Page("E0601").Payment.Texts("fee-files-other-quarter").Should().ContainSingle().Which.Should().NotContain("DMEPOS", "that file is of January 2026");
        s_pages.Find("G2211", new DateOnly(2025, 12, 31))!.Payment.Texts("fee-files-other-quarter").Should().BeEmpty("the physician and outpatient files are of that quarter");
        s_pages.Find("E0601", new DateOnly(2025, 12, 31))!.Payment.Texts("fee-files-other-quarter").Should().Equal("The date of service is 2025-12-31; what is said "
            + "here of payment is from the DMEPOS fee schedule of January 2026. CMS may have changed how the code is paid in between.");
        s_pages.Find("E0601", new DateOnly(2026, 4, 1))!.Payment.Texts("fee-files-other-quarter").Should().ContainSingle().Which.Should().Contain("DMEPOS");
        s_pages.Find("E0601", new DateOnly(2026, 3, 31))!.Payment.Texts("fee-files-other-quarter").Should().ContainSingle().Which.Should().NotContain("DMEPOS");
    }

    [Fact]
    public void Fee_files_come_before_the_quoted_indicator_and_answer_the_question()
    {
        var page = Page("G2211");

        page.Payment.Select(statement => statement.Rule).Should().Equal(
            "physician-fee", "outpatient-fee", "fee-files-caveat", "not-in-fee-files", "fee-files-other-quarter", "pricing-indicator", "files-differ", "multiple-pricing");
        page.Payment[0].Source.Should().Be(Source("G2211"));
        page.Payment.Texts("fee-files-caveat").Should().Equal("That a file has a rate, an amount or RVUs for a code does not imply that Medicare covers it.");
        page.Answer("How is it paid?").Should().Be(string.Join(' ', new[] { "physician-fee", "outpatient-fee", "files-differ" }.Select(rule => page.Payment.Texts(rule).Single())));
        page.Payment.Texts("files-differ").Should().Equal("CMS's files differ: the HCPCS file has pricing indicator 00, but the physician fee schedule of October 2025 has "
            + "RVUs for it (status A). Many pricing indicators are out of date, and the record has not changed since that quarter: go by the fee file.");
        page.Payment.Single(statement => statement.Rule == "files-differ").Source.Should().Be("HCPCS Pricing Indicator Code 00; " + Source("G2211"), "the other file does not contradict");
        page.Sources.Should().Contain(source => source.Name == "Physician fee schedule" && source.Text == "CMS, " + Source("G2211"));
    }

    /// <summary>Q4101: the indicator of January 2026 is 11, which is newer than status E of October 2025.</summary>
    [Fact]
    public void A_fee_file_answers_for_its_own_quarter_alone()
    {
        Page("Q4101").Payment.Texts("files-differ").Should().Equal("CMS's files differ: the HCPCS file has pricing indicator 11, but the physician fee schedule of October 2025 "
            + "does not pay it by RVUs (status E). They are of different quarters: CMS may have changed the payment between them.");
        Page("Q4101").Answer("How is it paid?").Should().EndWith("CMS may have changed the payment between them.");
        s_pages.Find("G2211", new DateOnly(2025, 12, 31))!.Payment.Texts("files-differ").Should().ContainSingle().Which.Should().EndWith(
            "The fee file answers how it is paid; the indicator is a remark.");
        s_pages.Find("G0475", new DateOnly(2026, 4, 1))!.Payment.Texts("files-differ").Should().ContainSingle().Which.Should().EndWith(
            "They are of another quarter than the date of service: CMS may have changed the payment in between.");
        Page("G0475").Payment.Texts("files-differ").Should().Equal("CMS's files differ: the HCPCS file has pricing indicator 13, but the clinical laboratory fee schedule of "
            + "January 2026 has a national rate for it. The fee file answers how it is paid; the indicator is a remark.");
    }

    /// <summary>Coverage M and status E1 and N of P2031 with a laboratory rate of 4.95; M and N of G0235 with a rate of 401.830; I and N of J1105 with one of 0.707.</summary>
    [Theory]
    [InlineData("P2031", "the HCPCS file of January 2026 has coverage code M, and the physician fee schedule of October 2025 has status N, and the hospital outpatient Addendum B of October 2025 "
        + "has status indicator E1, but the clinical laboratory fee schedule of January 2026 has a national rate for it")]
    [InlineData("G0235", "the HCPCS file of January 2026 has coverage code M, and the physician fee schedule of October 2025 has status N, but the hospital outpatient Addendum B of October 2025 "
        + "has a rate for it (status indicator S, $401.830)")]
    [InlineData("J1105", "the HCPCS file of January 2026 has coverage code I, and the physician fee schedule of October 2025 has status N, but the hospital outpatient Addendum B of October 2025 "
        + "has a rate for it (status indicator K, $0.707)")]
    public void Where_one_file_denies_and_another_prices_none_is_said_to_answer(string code, string differ)
    {
        var page = Page(code);

        page.Payment.Texts("files-differ")[^1].Should().Be($"CMS's files differ on coverage and payment: {differ}. The Medicare contractor decides on coverage.");
        page.ToText().Should().NotContain("answers how it is paid");
        page.Billing.Texts("coverage").Should().ContainSingle().Which.Should().StartWith("CMS's HCPCS file has coverage code ", "it is quoted");
    }

    [Fact]
    public void Where_a_fee_schedule_lists_equipment_class_and_modifiers_are_its_and_not_the_HCPCS_files()
    {
        Page("E0601").Billing.Select(statement => statement.Rule).Should().NotContain(["dmepos-category", "dmepos-purchase-rental-used"]);
        Page("B4034").Billing.Select(statement => statement.Rule).Should().NotContain("dmepos-category");
        Page("E0118").Billing.Texts("dmepos-category").Should().ContainSingle("the schedule does not list it").Which.Should().StartWith("CMS's HCPCS file has ");
    }

    [Fact]
    public void The_question_on_a_code_that_has_ended_is_of_the_past()
    {
        Page("G6001").Answer("How was it paid?").Should().StartWith("Physician fee schedule of October 2025: status A.");
        Page("G6001").Answer("How is it paid?").Should().BeNull();
        s_pages.Find("G6001", new DateOnly(2025, 12, 31))!.Answer("How is it paid?").Should().NotBeNull("it was valid on that day");
    }

    /// <summary>The contradictions are counted in docs/guide/payment.md, whose test counts them anew.</summary>
    [Theory]
    [InlineData("13", @"has RVUs for it \(status A\)", 125)]
    [InlineData("13", "a national rate for it", 6)]
    [InlineData("00", "an amount for it", 78)]
    [InlineData("00", @"has RVUs for it \(status A\)", 15)]
    [InlineData("00", @"Addendum B of October 2025 (has a rate|pays)[^.]*status indicator (G|J2|K|P|Q1|S|T|V)\b", 29)]
    [InlineData("99", @"has RVUs for it \(status R\)", 1)]
    [InlineData("46", "an amount for it", 4)]
    [InlineData("11", @"does not pay it by RVUs \(status [CEX]\)", 287)]
    [InlineData("57", "Addendum B of October 2025 has a rate for it", 40)]
    [InlineData("57", "has a limit for it", 17)]
    [InlineData("52", "has a limit for it", 4)]
    public void Contradictions_are_told_on_as_many_live_codes_as_the_files_have(string indicator, string but, int count) =>
        HcpcsTable.Embedded.EnumerateCodes().Where(record => record.IsValidOn(new DateOnly(2026, 1, 1)) && !record.PricingIndicators.IsEmpty
                && record.PricingIndicators[0].ToCode() == indicator)
            .Count(record => s_pages.Find(record.Code)!.Payment.Any(statement => statement.Rule == "files-differ" && Regex.IsMatch(statement.Text, but, RegexOptions.None, TimeSpan.FromSeconds(1))
                && statement.Text.Contains($"indicator {indicator},", StringComparison.Ordinal)))
            .Should().Be(count);

    [Fact]
    public void Every_code_that_a_file_lists_has_its_statement_and_every_other_is_said_not_to_be_listed()
    {
        int listed = 0;
        foreach (var record in HcpcsTable.Embedded.EnumerateCodes())
        {
            var page = s_pages.Find(record.Code)!;
            var fees = HcpcsFeeTable.Embedded.FindFees(record.Code);
            (string Rule, bool IsListed, string Name)[] files =
            [
                ("physician-fee", fees is { Physician.IsEmpty: false }, "physician fee schedule of"),
                ("dmepos-fee", fees is { Dmepos.IsEmpty: false }, "DMEPOS fee schedule of"),
                ("enteral-fee", fees is { Enteral.IsEmpty: false }, "nutrition (PEN) fee schedule of"),
                ("outpatient-fee", fees?.Outpatient is not null, "Addendum B of"),
                ("laboratory-fee", fees is { Laboratory.IsEmpty: false }, "clinical laboratory fee schedule of"),
            ];
            string others = string.Concat(page.Payment.Texts("not-in-fee-files"));
            if (others == "It ended before the quarters of the fee files here: they do not say how it was paid.")
            {
                page.Must(fees is null ? record.TerminationDate < new DateOnly(2025, 10, 1) : record.TerminationDate < new DateOnly(2026, 1, 1), "it ended before the files");
                continue;
            }

            foreach (var (rule, isListed, name) in files)
            {
                page.Must(page.Payment.Texts(rule).Length == (isListed ? 1 : 0), rule);
                page.Must(others.Contains(name, StringComparison.Ordinal) == !isListed, $"'{name}' is named where it does not list the code");
                listed += isListed ? 1 : 0;
            }

            page.Must(page.Payment.All(statement => !statement.Text.Contains("  ", StringComparison.Ordinal) && !statement.Text.Contains("..", StringComparison.Ordinal)), "no seam shows");
            page.Must(page.Fees is null == fees is null, "it has the rows");
        }

        listed.Should().BeGreaterThan(13_000);
    }

    [Fact]
    public void Without_fee_data_no_fee_file_is_spoken_of()
    {
        var page = new HcpcsPages(HcpcsTable.Embedded).Find("G2211")!;

        page.Payment.Select(statement => statement.Rule).Should().Equal("pricing-indicator", "multiple-pricing");
        page.Fees.Should().BeNull();
        page.Answer("How is it paid?").Should().Be(page.Payment.Texts("pricing-indicator").Single());
    }

    private static PhysicianFee Physician(HcpcsCode code) => new()
    {
        Code = code,
        Status = PhysicianFeeStatus.Active,
        Source = new FeeSource { File = "invented.csv", Quarter = new HcpcsQuarter(2026, 1) },
    };

    private static HcpcsPage Page(string code) => s_pages.Find(HcpcsCode.Parse(code))!;

    private static string Source(string code) => HcpcsFeeTable.Embedded.FindFees(HcpcsCode.Parse(code))!.Physician[0].Source.ToString();

    private static string? Row(HcpcsPage page, string file, string row) => page.GetParts().Single(part => part.Id == "payment")
        .Items.Single(item => item.Name == file).Values.Single(value => value.Text == row).Meaning;
}
