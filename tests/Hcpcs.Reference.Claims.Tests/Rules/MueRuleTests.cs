using System.Text;

namespace Hcpcs.Reference.Claims.Tests.Rules;

/// <summary>Units against tables of medically unlikely edits in CMS's layout, with invented limits: MAI 1 for a line, 2 and 3 for a day.</summary>
public class MueRuleTests
{
    private static readonly HcpcsValidator s_lines = new(HcpcsTable.Embedded, new HcpcsValidationOptions { MinimumSeverity = HcpcsFindingSeverity.Error });

    private static readonly MueTable
        s_practitioner = Table("Practitioner Services", "J0696,16,3 Date of Service Edit: Clinical,Data\nA0425,250,1 Line Edit,Data\nG0463,0,2 Date of Service Edit: Policy,Data"),
        s_outpatient = Table("Outpatient Hospital Services", "J0696,20,3 Date of Service Edit: Clinical,Data"),
        s_dme = Table("DME Supplier Services", "J0696,2,2 Date of Service Edit: Policy,Data");

    [Theory]
    [InlineData("16", false)]
    [InlineData("16.0", false)]
    [InlineData("16.01", true)]
    [InlineData("17", true)]
    [InlineData("0", false)]
    [InlineData("-20", false)]
    [InlineData("99999999999", true)]
    [InlineData("many", false)]
    [InlineData(null, false)]
    public void Units_are_compared_as_decimals_and_what_is_zero_or_negative_exceeds_nothing(string? units, bool exceeds) =>
        Exceeds([Line("J0696", units)]).Should().Equal(exceeds);

    [Fact]
    public void The_message_names_file_quarter_indicator_and_that_other_claims_are_not_seen()
    {
        var finding = Validator().Validate([Line("J0696", "17")])[0].Findings.Should().ContainSingle().Subject;

        finding.ReasonId.Should().Be(ClaimReasons.UnitsExceedMue);
        finding.Severity.Should().Be(HcpcsFindingSeverity.Warning);
        finding.Message.Should().Be("The MUE of J0696 is 16 by MCR_MUE_Eff_01-01-2026.csv of January 2026: the line has 17; other claims of the day are not seen. "
            + "Its adjudication indicator is 3 (Limit on the units of a date of service, set by clinical benchmarks).");
    }

    [Fact]
    public void Of_a_day_the_lines_are_added_and_the_first_speaks_for_all() =>
        Exceeds([Line("J0696", "10"), Line("J0696", "7"), Line("J0696", "16") with { From = new DateOnly(2026, 1, 16) }]).Should().Equal(true, false, false);

    [Fact]
    public void A_limit_of_a_line_is_compared_with_each() => Exceeds([Line("A0425", "200"), Line("A0425", "251"), Line("A0425", "200")]).Should().Equal(false, true, false);

    [Theory]
    [InlineData("48", false)]
    [InlineData("49", true)]
    public void A_line_over_three_days_may_have_the_limit_on_each(string units, bool exceeds) =>
        Exceeds([Line("J0696", units) with { Through = new DateOnly(2026, 1, 17) }]).Should().Equal(exceeds);

    [Fact]
    public void A_limit_of_zero_is_a_limit() => Exceeds([Line("G0463", "1")]).Should().Equal(true);

    [Fact]
    public void A_code_without_a_published_limit_has_no_finding() => Exceeds([Line("J1745", "9999")]).Should().Equal(false);

    [Theory]
    [InlineData("MJ")]
    [InlineData("DA")]
    public void Minutes_and_days_are_not_units(string unit) => Exceeds([Line("J0696", "900") with { Unit = unit }]).Should().Equal(false);

    [Theory]
    [InlineData("13", "18", false)]
    [InlineData("13", "21", true)]
    [InlineData("11", "900", false)] // an inpatient
    [InlineData("21", "900", false)] // a skilled nursing facility's inpatient
    [InlineData(null, "900", false)]
    public void Institutional_claims_are_compared_by_their_type_of_bill(string? typeOfBill, string units, bool exceeds) =>
        Exceeds([Line("J0696", units) with { Kind = ClaimLineKind.Institutional, TypeOfBill = typeOfBill }]).Should().Equal(exceeds);

    [Fact]
    public void The_table_of_DME_suppliers_serves_where_there_is_none_of_practitioners() =>
        Validator(s_dme, s_outpatient).Validate([Line("J0696", "3")])[0].Findings.Should().ContainSingle().Which.Message.Should().StartWith("The MUE of J0696 is 2 ");

    [Fact]
    public void Of_practitioners_and_DME_suppliers_the_higher_limit_counts()
    {
        var validator = Validator(s_dme, s_practitioner);

        validator.Validate([Line("J0696", "16")])[0].Findings.Should().BeEmpty();
        validator.Validate([Line("J0696", "17")])[0].Findings.Should().ContainSingle().Which.Message.Should().StartWith("The MUE of J0696 is 16 ");
    }

    [Fact]
    public void Void_claims_requests_other_quarters_and_other_payers_are_not_compared()
    {
        Exceeds([Line("J0696", "900") with { IsVoid = true }]).Should().Equal(false);
        Exceeds([Line("J0696", "900") with { IsRequest = true }]).Should().Equal(false);
        Exceeds([Line("J0696", "900") with { From = new DateOnly(2025, 12, 31) }]).Should().Equal(false);
        Exceeds([Line("J0696", "900") with { From = new DateOnly(2026, 4, 1) }]).Should().Equal(false);
        Exceeds([Line("J0696", "900") with { Filing = "CI" }]).Should().Equal(false);
    }

    [Fact]
    public void Two_tables_of_one_kind_and_quarter_are_refused() =>
        FluentActions.Invoking(() => Validator(s_dme, s_dme)).Should().Throw<ArgumentException>().WithMessage("Two tables of medically unlikely edits are of kind Dme and quarter January 2026.*");

    private static ClaimLine Line(string code, string? units) => new()
    {
        Kind = ClaimLineKind.Professional,
        Filing = "MB",
        Code = code,
        From = new DateOnly(2026, 1, 15),
        Units = units,
        Unit = "UN",
        Modifiers = code[0] == 'A' ? ["RH"] : default,
    };

    private static bool[] Exceeds(ClaimLine[] claim) =>
        [.. Validator().Validate(claim).Select(result => result.Findings.Any(finding => finding.ReasonId == ClaimReasons.UnitsExceedMue))];

    private static ClaimValidator Validator() => Validator(s_practitioner, s_outpatient);

    private static ClaimValidator Validator(params MueTable[] tables) => new(s_lines, HcpcsTable.Embedded, new ClaimValidationOptions { Mue = [.. tables] });

    private static MueTable Table(string kind, string rows) => MueTable.Read(
        new MemoryStream(Encoding.ASCII.GetBytes($"\"HCPCS/\nCPT Code\",{kind} MUE Values,MUE Adjudication Indicator,MUE Rationale\n{rows}\n")), "MCR_MUE_Eff_01-01-2026.csv");
}
