using System.Text.Json;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>What the fee files say of a code. The values are those of CMS's files of October 2025 and January 2026.</summary>
public sealed class FeesTests
{
    private const string Physician = "PPRRVU2025_Oct.csv of October 2025", Outpatient = "508 version of October 2025 Web Addendum B.10.31.25.csv of October 2025",
        Dmepos = "DMEPOS26_JAN.xlsx of January 2026", Laboratory = "CLFS_2026_Q1V1.csv of January 2026";

    [Fact]
    public void G2211_has_RVUs_though_its_pricing_indicator_says_not_separately_priced() => Lines("G2211").Should().ContainInOrder(
        $"Physician fee schedule: {Physician}",
        "Status: A  Active code: paid separately under the physician fee schedule, if it is covered",
        "RVUs: work 0.33, malpractice 0.02",
        "Office or home: practice expense 0.13, total 0.48",
        "Facility: practice expense 0.13, total 0.48",
        "Conversion factor: $32.3465 for one RVU",
        "Global period: ZZZ  Belongs to another service and is within the period of that");

    [Fact]
    public void G0463_is_paid_by_the_outpatient_system_and_not_by_the_physician_schedule() => Lines("G0463").Should().ContainInOrder(
        "Status: X  Outside what the statute calls physician services: never paid under this schedule",
        "RVUs: none",
        $"Outpatient Addendum B: {Outpatient}",
        "Status indicator: J2  May be paid through a comprehensive APC, as with observation",
        "APC: 5012, relative weight 1.4452",
        "Rate: $128.870");

    [Fact]
    public void A0425_has_a_fee_schedule_of_its_own() => Lines("A0425").Should().ContainInOrder(
        "Status: X  Outside what the statute calls physician services: never paid under this schedule",
        "Status indicator: A  Paid under another fee schedule or payment system");

    [Fact]
    public void J1412_is_a_pass_through_drug_with_a_rate() => Lines("J1412").Should().ContainInOrder(
        "Status: E  Excluded from the physician fee schedule by regulation; if covered, it is paid under other rules",
        "Status indicator: G  Pass-through drug or biological, paid under its own APC",
        "APC: 0713",
        "Rate: $12553.713");

    [Fact]
    public void E0601_is_a_capped_rental_without_a_ceiling()
    {
        Lines("E0601", "--modifier", "RR", "--state", "tx").Should().ContainInOrder(
            $"DMEPOS fee schedule: {Dmepos}", "Class: CR  Capped rental", "Ceiling and floor: none", "TX, non-rural: $50.91", "TX, rural: $91.52");
        Lines("E0601", "--modifier", "RR", "--state", "TX", "--rural").Should().Contain("TX, rural: $91.52").And.NotContain("TX, non-rural: $50.91");
    }

    [Fact]
    public void Where_there_is_no_rural_amount_the_other_is_shown_and_said_to_be_it() => Lines("L1832", "--state", "TX", "--rural").Should().ContainInOrder(
        "Ceiling and floor: $931.51 and $698.63", "TX, rural: no amount of its own: $698.63 holds everywhere in the state");

    [Fact]
    public void A4217_has_rows_of_two_classes() => Lines("A4217").Where(line => line.StartsWith("Row", StringComparison.Ordinal) || line.StartsWith("Class", StringComparison.Ordinal))
        .Should().Equal(
            "Row: without a modifier", "Class: SU  Supplies",
            "Row: AU  Item furnished in conjunction with a urological, ostomy, or tracheostomy supply", "Class: OS  Ostomy, tracheostomy and urological supplies");

    [Theory]
    [InlineData("A4217", "AU", "OS")]
    [InlineData("A4217", "GA", "SU")]
    public void Of_several_rows_the_one_that_fits_a_line_with_the_modifiers_is_shown(string code, string modifier, string category) =>
        Json(code, "--modifier", modifier).GetProperty("dmepos").EnumerateArray().Should().ContainSingle()
            .Which.GetProperty("category").GetString().Should().Be(category);

    [Fact]
    public void Where_no_row_fits_the_modifiers_it_is_said_which_there_are() =>
        Lines("E0601", "--modifier", "GA").Should().Contain(line => line.StartsWith("Row: none for these modifiers; it has ", StringComparison.Ordinal));

    [Theory]
    [InlineData("G0475", "$24.08")]
    [InlineData("G0480", "$114.43")]
    public void Laboratory_tests_have_a_national_rate(string code, string rate) => Lines(code).Should().ContainInOrder(
        $"Laboratory fee schedule: {Laboratory}", "Indicator: N  One national rate", $"Rate: {rate} from 2026-01-01 on");

    [Fact]
    public void Where_release_and_file_are_of_different_quarters_it_is_told() => Lines("Q4101").Should().Contain(
        $"Quarters: the HCPCS release is of January 2026, {Physician} and {Outpatient}: CMS may have changed how the code is paid between them");

    [Fact]
    public void A_file_that_does_not_list_a_code_is_named_with_its_quarter()
    {
        Lines("A4295").Should().Contain($"Not listed in: {Physician}, before the code was added on 2026-01-01");
        ToolRun.Of("fees", "Z9999").ShouldSayNoWith($"Z9999 is not listed in {Physician}, {Dmepos}, DMEPEN26_JAN.xlsx of January 2026, {Outpatient} or {Laboratory}. "
            + "That does not say that Medicare does not pay it.");
        ToolRun.Of("fees", "E06O1").ShouldSayNoWith("'E06O1'");
    }

    [Fact]
    public void JSON_has_each_file_with_its_source_amounts_as_published_and_nothing_that_is_absent()
    {
        var json = Json("E0601", "--modifier", "RR", "--state", "TX");

        json.EnumerateObject().Select(property => property.Name).Should().Equal("code", "dmepos", "outpatient", "notListedIn");
        var row = json.GetProperty("dmepos")[0];
        row.EnumerateObject().Select(property => property.Name).Should().Equal(
            "code", "modifiers", "jurisdiction", "category", "source", "state", "nonRural", "rural");
        row.GetProperty("nonRural").GetRawText().Should().Be("50.91");
        row.GetProperty("rural").GetRawText().Should().Be("91.52");
        row.GetProperty("source").GetProperty("file").GetString().Should().Be("DMEPOS26_JAN.xlsx");
        row.GetProperty("source").GetProperty("quarter").GetString().Should().Be("2026-01");

        Json("G0463").GetProperty("outpatient").GetProperty("paymentRate").GetRawText().Should().Be("128.870");
        Json("G2211").GetProperty("physician")[0].GetProperty("workRvu").GetRawText().Should().Be("0.33");
        Json("G0475").GetProperty("laboratory").EnumerateArray().Select(fee => fee.GetProperty("rate").GetRawText()).Should().Equal("24.08", "24.08");
        Json("B4034", "--state", "AL").GetProperty("enteral")[0].GetProperty("rural").GetRawText().Should().Be("6.16");
        var limit = Json("J0290").GetProperty("partB");
        limit.GetProperty("limit").GetRawText().Should().Be("0.591");
        limit.GetProperty("source").GetProperty("quarter").GetString().Should().Be("2026-01");
    }

    private static string[] Lines(params string[] args)
    {
        var run = ToolRun.Of(["fees", .. args]);
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.OutputLines.Length.Should().BeLessThan(60, "it is to fit a screen");
        return run.OutputLines;
    }

    private static JsonElement Json(params string[] args)
    {
        var run = ToolRun.Of(["fees", .. args, "--format", "json"]);
        run.ExitCode.Should().Be(0);
        return JsonDocument.Parse(run.Output).RootElement.Clone();
    }
}
