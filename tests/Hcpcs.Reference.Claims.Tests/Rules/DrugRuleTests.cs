namespace Hcpcs.Reference.Claims.Tests.Rules;

/// <summary>Drug lines: the NDC, the units, JW and JZ. Remicade, 57894-0030-01, is a vial of 10 units of J1745 in CMS's crosswalk.</summary>
public class DrugRuleTests
{
    private static readonly HcpcsValidator s_lines = new(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = HcpcsFindingSeverity.Warning });

    private static readonly DateOnly s_day = new(2026, 1, 15);

    private static readonly ClaimValidationOptions s_all = new() { Drugs = HcpcsDrugTable.Embedded };

    [Fact]
    public void An_NDC_of_another_drug_is_a_mismatch_that_names_its_code()
    {
        var finding = Judge(Drug("J1745", "00404-9803-99", "2", "1", "UN")).Should().ContainSingle().Subject;

        finding.ReasonId.Should().Be(ClaimReasons.NdcCodeMismatch);
        finding.Severity.Should().Be(HcpcsFindingSeverity.Warning);
        finding.ElementId.Should().Be("ndc");
        finding.Suggestions.Should().Equal("J0290");
        finding.Message.Should().Be("The ASP NDC-HCPCS crosswalk of January 2026 has NDC 00404-9803-99 (Ampicillin Sodium) under J0290, not under J1745.");
    }

    [Fact]
    public void An_NDC_that_the_crosswalk_does_not_have_is_an_information() =>
        Judge(Drug("J1745", "99999-9999-99", "1", "1", "UN")).Should().ContainSingle().Which.Should()
            .Match<HcpcsFinding>(finding => finding.ReasonId == ClaimReasons.NdcNotInCrosswalk && finding.Severity == HcpcsFindingSeverity.Information);

    [Theory]
    [InlineData("5789403001", "57894-0030-01", "05789-4030-01", "57894-0300-01")] // ten digits: 5-3-2 is the one that the crosswalk has, then 4-4-2 and 5-4-1
    [InlineData("N/A")]
    public void A_text_that_is_not_an_NDC_is_an_error_with_what_it_may_be(string ndc, params string[] readings)
    {
        var finding = Judge(Drug("J1745", ndc, "10", "1", "UN")).Should().ContainSingle().Subject;

        finding.ReasonId.Should().Be(ClaimReasons.MalformedNdc);
        finding.Severity.Should().Be(HcpcsFindingSeverity.Error);
        finding.Suggestions.Should().Equal(readings);
    }

    [Fact]
    public void A_line_of_another_quarter_than_the_crosswalk_is_told_so() =>
        Judge(Drug("J1745", "00404-9803-99", "2", "1", "UN") with { From = new DateOnly(2025, 11, 3) }).Single(finding => finding.RuleId == "ndc-code")
            .Message.Should().EndWith(" The line is of 2025-11-03, another quarter.");

    [Theory]
    [InlineData("10", "1", "UN", false)]
    [InlineData("4", "0.35", "UN", false)] // 3.5 exact, up to 4
    [InlineData("3.5", "0.35", "UN", false)]
    [InlineData("3", "0.35", "UN", true)]
    [InlineData("5", "0.35", "UN", true)]
    [InlineData("1", "1", "UN", true)]
    [InlineData("1", "10", "ML", false)] // the code is billed by mg: what is in a milliliter is not known
    [InlineData("1", "100", "ME", true)] // 100 mg are 10 units
    [InlineData("10", "100", "ME", false)]
    [InlineData("10", "0.1", "GR", false)]
    [InlineData("1", "1000", "F2", false)]
    [InlineData("7", null, null, false)]
    [InlineData("7", "1", null, false)]
    [InlineData("7", "1", "XX", false)]
    [InlineData("7", "-1", "UN", false)]
    [InlineData("7", "0", "UN", false)]
    [InlineData(null, "1", "UN", false)]
    [InlineData("ten", "1", "UN", false)]
    [InlineData("-10", "1", "UN", true)]
    [InlineData("99999999999", "1", "UN", true)]
    public void Units_follow_from_the_quantity_or_nothing_is_said(string? units, string? quantity, string? unit, bool isInconsistent) =>
        Judge(Drug("J1745", "57894-0030-01", units, quantity, unit)).Select(finding => finding.ReasonId)
            .Should().Equal(isInconsistent ? [ClaimReasons.UnitsInconsistent] : Array.Empty<string>());

    [Fact]
    public void The_message_has_the_arithmetic() =>
        Judge(Drug("J1745", "57894-0030-01", "1", "1", "UN")).Single().Message.Should().StartWith("1UN of NDC 57894-0030-01 are 10 billing units of J1745 ");

    [Theory]
    [InlineData("35", "5", null)]
    [InlineData("36", "5", "0")] // 41 of 40
    [InlineData("35", "4", "0")] // 39 of 40
    public void Lines_of_one_day_code_and_NDC_are_added_and_the_first_speaks_for_all(string administered, string discarded, string? lineWithFinding)
    {
        var results = Validator(s_all with { MinimumSeverity = HcpcsFindingSeverity.Warning }).Validate(
        [
            Drug("J1745", "57894-0030-01", administered, "3.5", "UN"),
            Drug("J1745", "57894-0030-01", discarded, "0.5", "UN") with { Modifiers = ["JW"] },
        ]);

        results.Index().Where(result => !result.Item.Findings.IsEmpty).Select(result => $"{result.Index}").SingleOrDefault().Should().Be(lineWithFinding);
    }

    [Theory]
    [InlineData("4", "6", false)] // 3.5 and 6.5 are 10
    [InlineData("4", "7", true)] // 11: each was rounded up
    public void Lines_are_added_before_the_sum_is_rounded_up(string administered, string discarded, bool isInconsistent) =>
        Validator(s_all with { MinimumSeverity = HcpcsFindingSeverity.Warning }).Validate(
        [
            Drug("J1745", "57894-0030-01", administered, "0.35", "UN"), Drug("J1745", "57894-0030-01", discarded, "0.65", "UN") with { Modifiers = ["JW"] },
        ])[0].Findings.IsEmpty.Should().Be(!isInconsistent);

    /// <summary>C9174 was valid to 2025-09-30, J9011 from the day after; the crosswalk of January 2026 has the NDC under J9011.</summary>
    [Theory]
    [InlineData("2025-09-01", false)]
    [InlineData("2025-10-01", true)]
    public void A_code_that_was_not_valid_on_the_day_is_not_the_one_to_bill(string day, bool isMismatch) =>
        Judge(Drug("C9174", "65597-0801-01", "100", "1", "UN") with { From = DateOnly.Parse(day, null) }).Any(finding => finding.RuleId == "ndc-code").Should().Be(isMismatch);

    [Theory]
    [InlineData(null, "2026-01-15")]
    [InlineData("57894-0030-01", "2026-01-16")]
    [InlineData("NOT AN NDC", "2026-01-15")]
    public void A_line_of_the_code_that_may_belong_to_these_silences_the_comparison(string? ndc, string through) =>
        Validator(s_all with { MinimumSeverity = HcpcsFindingSeverity.Warning }).Validate(
        [
            Drug("J1745", "57894-0030-01", "35", "4", "UN"),
            Drug("J1745", ndc, "5", null, null) with { Modifiers = ["JW"], Through = DateOnly.Parse(through, null) },
        ]).SelectMany(result => result.Findings).Should().NotContain(finding => finding.RuleId == "ndc-units");

    [Fact]
    public void Numbers_beyond_any_claim_are_not_units() =>
        Validator(s_all).Validate(
        [
            Drug("J1745", "57894-0030-01", "79228162514264337593543950335", "1", "UN"), Drug("J1745", "57894-0030-01", "79228162514264337593543950335", "1", "UN"),
        ]).SelectMany(result => result.Findings).Should().NotContain(finding => finding.RuleId == "ndc-units");

    [Fact]
    public void Beside_a_line_that_does_not_convert_nothing_is_said_of_the_others() =>
        Validator(s_all with { MinimumSeverity = HcpcsFindingSeverity.Warning }).Validate(
        [
            Drug("J1745", "57894-0030-01", "1", "1", "UN"), Drug("J1745", "57894-0030-01", "1", null, null),
        ]).Should().AllSatisfy(result => result.Findings.IsEmpty.Should().BeTrue());

    [Theory]
    [InlineData("", true)]
    [InlineData("JZ", false)]
    [InlineData("JW", false)]
    public void Neither_JW_nor_JZ_is_an_information_on_a_drug_with_a_payment_limit(string modifier, bool isTold) =>
        Medicare(Drug("J1745", null, "10", null, null) with { Modifiers = modifier.Length == 0 ? default : [modifier] })
            .Select(finding => finding.RuleId).Should().Equal(isTold ? ["jw-jz-required"] : Array.Empty<string>());

    [Fact]
    public void It_is_not_said_where_another_line_of_the_day_has_JW_nor_before_July_2023()
    {
        var line = Drug("J1745", null, "35", null, null);

        MedicareValidator().Validate([line, line with { Modifiers = ["JW"], Units = "5" }])[0].Findings.Should().BeEmpty();
        Medicare(line with { From = new DateOnly(2023, 6, 30) }).Should().BeEmpty();
        Medicare(line with { From = new DateOnly(2023, 7, 1) }).Should().ContainSingle();
    }

    [Theory]
    [InlineData("E0601", true)]
    [InlineData("G0463", true)]
    [InlineData("J3490", false)]
    [InlineData("A9500", false)] // a radiopharmaceutical
    [InlineData("P9010", false)] // blood
    [InlineData("Q5103", false)] // a biosimilar
    [InlineData("C9399", false)]
    [InlineData("Z9999", false)] // not a code: nothing is known of it
    [InlineData("D0120", false)] // a dental code
    public void JW_or_JZ_on_what_is_not_a_drug_is_a_warning(string code, bool isTold) =>
        Medicare(new ClaimLine { Kind = ClaimLineKind.Professional, Filing = "MB", Code = code, From = s_day, Modifiers = ["JZ"], Description = "X" })
            .Any(finding => finding is { RuleId: "jw-jz-drug", Severity: HcpcsFindingSeverity.Warning }).Should().Be(isTold);

    private static ClaimLine Drug(string code, string? ndc, string? units, string? quantity, string? unit) => new()
    {
        Kind = ClaimLineKind.Professional,
        Filing = "CI",
        Code = code,
        From = s_day,
        Units = units,
        Unit = "UN",
        Ndc = ndc,
        NdcQuantity = quantity,
        NdcUnit = unit,
    };

    private static IEnumerable<HcpcsFinding> Judge(ClaimLine line) =>
        Validator(s_all).Validate([line])[0].Findings.Where(finding => finding.RuleId is not null);

    private static IEnumerable<HcpcsFinding> Medicare(ClaimLine line) =>
        MedicareValidator().Validate([line])[0].Findings.Where(finding => finding.RuleId is not null);

    private static ClaimValidator MedicareValidator() => Validator(s_all with { Profile = RuleProfile.Medicare });

    private static ClaimValidator Validator(ClaimValidationOptions options) => new(s_lines, HcpcsTable.Embedded, options);
}
