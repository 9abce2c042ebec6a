using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>The payment part of pages with fee data: what the fee files of October 2025 and January 2026 say, before what CMS remarks in the HCPCS file.</summary>
public class FeePageTests
{
    private static readonly HcpcsPages s_pages = new(
        HcpcsTable.Embedded, new HcpcsPageData { Drugs = HcpcsDrugTable.Embedded, Fees = HcpcsFeeTable.Embedded });

    /// <summary>RVU25D: G2211 is A with 0.33 and 0.48, J1412 E, G0438 A with 2.60, A0425 X.</summary>
    [Theory]
    [InlineData("G2211", "status A. Active code: paid separately under the physician fee schedule, if it is covered. Work 0.33 RVUs; total 0.48 in an office or at home, 0.48 in a facility.")]
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
            + "May be paid through a comprehensive APC, as with observation. APC 5012, rate $128.870.");
        Page("J1412").Payment.Texts("outpatient-fee").Should().ContainSingle().Which.Should().Contain("status indicator G.").And.MatchRegex(@"rate \$[0-9,]+\.[0-9]{3}\.");
        Page("A0425").Payment.Texts("outpatient-fee").Should().Equal(
            "Hospital outpatient Addendum B of October 2025: status indicator A. Paid under another fee schedule or payment system.");
    }

    [Fact]
    public void Rows_by_modifiers_are_named_in_the_sentence_and_shown_with_their_amounts()
    {
        var page = Page("E0601");

        page.Payment.Texts("dmepos-fee").Should().Equal(
            "DMEPOS fee schedule of January 2026: a row for RR. Class CR: capped rental. Jurisdiction D: the DME contractor (DME MAC).");
        Row(page, "DMEPOS fee schedule of January 2026", "RR").Should().EndWith("by state; no ceiling and no floor");
        Row(Page("L1832"), "DMEPOS fee schedule of January 2026", "without a modifier").Should().EndWith("; ceiling $931.51, floor $698.63");
        Page("A4217").Payment.Texts("dmepos-fee").Should().ContainSingle().Which.Should().StartWith("DMEPOS fee schedule of January 2026: rows for no modifier and AU.");
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
        Page("Q4101").Payment.Texts("fee-files-other-quarter").Should().ContainSingle().Which.Should().StartWith("The release is of January 2026; what it says of "
            + "payment is from the physician fee schedule of October 2025 and hospital outpatient Addendum B of October 2025.");
        Page("E0601").Payment.Texts("fee-files-other-quarter").Should().ContainSingle().Which.Should().NotContain("DMEPOS", "that file is of January 2026");
        s_pages.Find("E0601", new DateOnly(2026, 4, 1))!.Payment.Texts("fee-files-other-quarter").Should().ContainSingle().Which.Should().Contain("DMEPOS");
        s_pages.Find("E0601", new DateOnly(2026, 3, 31))!.Payment.Texts("fee-files-other-quarter").Should().ContainSingle().Which.Should().NotContain("DMEPOS");
    }

    [Fact]
    public void Fee_files_come_before_the_quoted_indicator_and_answer_the_question()
    {
        var page = Page("G2211");

        page.Payment.Select(statement => statement.Rule).Should().Equal(
            "physician-fee", "outpatient-fee", "not-in-fee-files", "fee-files-other-quarter", "pricing-indicator", "files-differ", "multiple-pricing");
        page.Payment[0].Source.Should().Be(Source("G2211"));
        page.Answer("How is it paid?").Should().Be(page.Payment.Texts("physician-fee").Single() + " " + page.Payment.Texts("outpatient-fee").Single());
        page.Payment.Texts("files-differ").Should().Equal("CMS's files differ: the HCPCS file has pricing indicator 00, but the physician fee schedule of October 2025 has "
            + "RVUs for it (status A). The fee file answers how it is paid; the indicator is a remark.");
        page.Sources.Should().Contain(source => source.Name == "Physician fee schedule" && source.Text == "CMS, " + Source("G2211"));
    }

    /// <summary>The contradictions are counted in docs/guide/payment.md, whose test counts them anew.</summary>
    [Theory]
    [InlineData("13", @"has RVUs for it \(status A\)", 125)]
    [InlineData("13", "a national rate for it", 6)]
    [InlineData("00", "an amount for it", 78)]
    [InlineData("00", @"has RVUs for it \(status A\)", 15)]
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

    private static HcpcsPage Page(string code) => s_pages.Find(HcpcsCode.Parse(code))!;

    private static string Source(string code) => HcpcsFeeTable.Embedded.FindFees(HcpcsCode.Parse(code))!.Physician[0].Source.ToString();

    private static string? Row(HcpcsPage page, string file, string row) => page.GetParts().Single(part => part.Heading == "Payment")
        .Items.Single(item => item.Name == file).Values.Single(value => value.Text == row).Meaning;
}
