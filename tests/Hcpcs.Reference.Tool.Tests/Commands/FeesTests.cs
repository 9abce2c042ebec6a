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
        "Rate: $12,553.713",
        "Minimum copayment: $2,510.75");

    [Fact]
    public void E0601_is_a_capped_rental_without_a_ceiling()
    {
        Lines("E0601", "--modifier", "RR", "--state", "tx").Should().ContainInOrder(
            $"DMEPOS fee schedule: {Dmepos}", "Class: CR  Capped rental", "TX, non-rural: $50.91", "TX, rural: $91.52");
        Lines("E0601").Should().ContainInOrder(
            "Amounts: $50.04 to $52.65 outside rural areas and $86.69 to $97.02 in rural areas of the contiguous states and DC; $93.44 to $100.22 in AK, HI, PR and VI, "
                + "each for one of the first 3 months; no ceiling and no floor",
            "By state: --state shows the amounts of one of the 53 states and territories");
        Lines("E0601", "--modifier", "RR", "--state", "TX", "--rural").Should().Contain("TX, rural: $91.52").And.NotContain("TX, non-rural: $50.91");
    }

    [Fact]
    public void Where_there_is_no_rural_amount_the_other_is_shown_and_said_to_be_it() => Lines("L1832", "--state", "TX", "--rural").Should().ContainInOrder(
        "TX, rural: no amount of its own: $698.63 holds everywhere in the state");

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
        "Quarters: The release is of January 2026; what is said here of payment is from the physician fee schedule of October 2025 and hospital outpatient Addendum B of "
        + "October 2025. CMS may have changed how the code is paid in between.");

    [Fact]
    public void A_file_that_does_not_list_a_code_is_named_with_its_quarter()
    {
        Lines("A4295").Should().Contain(line => line.StartsWith("Not listed in: physician fee schedule of October 2025 (the code was added later, on 2026-01-01), ", StringComparison.Ordinal));
        Lines("J1412").Should().Contain(line => line.StartsWith("Not listed in: ", StringComparison.Ordinal)
            && line.EndsWith(" or Part B payment limit file of January 2026; that does not say that it is not paid", StringComparison.Ordinal));
        Lines("J0290").Should().Contain(line => line.StartsWith("Not listed in: ", StringComparison.Ordinal) && !line.Contains("Part B", StringComparison.Ordinal))
            .And.Contain("Limit: $0.591 for 500 MG, coinsurance 20 percent");
    }

    private const string AllFiles = "physician fee schedule of October 2025, DMEPOS fee schedule of January 2026, parenteral and enteral nutrition (PEN) fee schedule of January 2026, "
        + "hospital outpatient Addendum B of October 2025, clinical laboratory fee schedule of January 2026 or Part B payment limit file of January 2026";

    [Fact]
    public void Why_no_file_lists_a_code_is_said_as_far_as_the_release_tells()
    {
        ToolRun.Of("fees", "Z9999").ShouldSayNoWith($"The HCPCS release of January 2026 does not hold the code 'Z9999'. It is not listed in the {AllFiles} either.");
        ToolRun.Of("fees", "D0120").ShouldSayNoWith("The HCPCS release of January 2026 does not hold the code 'D0120'. D and four digits is a dental (CDT) code, another code set.");
        ToolRun.Of("fees", "C9136").ShouldSayNoWith($"C9136 ended on 2015-03-31, and is not listed in the {AllFiles}. That does not say that Medicare does not pay it.");
        ToolRun.Of("fees", "E06O1").ShouldSayNoWith("'E06O1'");
    }

    [Fact]
    public void JSON_has_each_file_with_its_source_amounts_as_published_and_nothing_that_is_absent()
    {
        var json = Json("E0601", "--modifier", "RR", "--state", "TX");

        json.EnumerateObject().Select(property => property.Name).Should().Equal("code", "release", "quarterWarning", "dmepos", "outpatient", "notListedIn");
        json.GetProperty("release").GetString().Should().Be("2026-01");
        var row = json.GetProperty("dmepos")[0];
        row.EnumerateObject().Select(property => property.Name).Should().Equal(
            "code", "modifiers", "jurisdiction", "category", "source", "state", "nonRural", "rural", "amount");
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

    [Fact]
    public void JSON_has_the_amounts_of_all_states_or_of_one_with_the_one_that_holds()
    {
        var all = Json("E0601").GetProperty("dmepos")[0].GetProperty("amounts");
        all.GetArrayLength().Should().Be(53);
        all.EnumerateArray().Single(amount => amount.GetProperty("state").GetString() is "TX").GetProperty("rural").GetRawText().Should().Be("91.52");

        Amount("50.91", "E0601", "--state", "TX");
        Amount("91.52", "E0601", "--state", "TX", "--rural");
        Amount("698.63", "L1832", "--state", "TX", "--rural").GetProperty("nonRuralHoldsEverywhere").GetBoolean().Should().BeTrue();
        Json("E0601", "--modifier", "RR", "--state", "TX").GetProperty("dmepos")[0].TryGetProperty("nonRuralHoldsEverywhere", out _).Should().BeFalse();
        Json("E1007", "--modifier", "RR", "--modifier", "KE", "--state", "TX").GetProperty("dmepos")[0].TryGetProperty("amount", out _)
            .Should().BeFalse("outside rural areas of the contiguous states the row has none");

        static JsonElement Amount(string amount, params string[] args)
        {
            var row = Json(args).GetProperty("dmepos")[0];
            row.TryGetProperty("amounts", out _).Should().BeFalse();
            row.GetProperty("amount").GetRawText().Should().Be(amount);
            return row;
        }
    }

    /// <summary>E0747 has a rental row with KF alone.</summary>
    [Fact]
    public void JSON_says_for_which_modifiers_a_file_has_rows_where_none_fits()
    {
        var json = Json("E0747", "--modifier", "RR");

        json.TryGetProperty("dmepos", out _).Should().BeFalse();
        json.GetProperty("rowsForOtherModifiers").GetProperty("dmepos").EnumerateArray().Select(row => string.Join(' ', row.EnumerateArray())).Should().Contain("RR KF");
        Json("E0747", "--modifier", "KF", "--modifier", "RR").GetProperty("dmepos").EnumerateArray().Should().ContainSingle();
    }

    [Fact]
    public void A_code_that_has_ended_is_said_to_have()
    {
        Lines("G6001").Should().Contain("Ended: on 2025-12-31, its last valid day");
        Json("G6001").GetProperty("terminationDate").GetString().Should().Be("2025-12-31");
        Json("G2211").TryGetProperty("terminationDate", out _).Should().BeFalse();
    }

    [Fact]
    public void What_is_asked_for_in_vain_is_said()
    {
        Lines("E0601", "--modifier", "ZZ").Should().Contain("Modifier: ZZ  not in the HCPCS release of January 2026");
        Lines("E0601", "--modifier", "26").Should().NotContain(line => line.StartsWith("Modifier", StringComparison.Ordinal), "26 is of CPT");
        Lines("G2211", "--state", "TX").Should().Contain(line => line.StartsWith("TX: no amounts of states", StringComparison.Ordinal));
        ToolRun.Of("fees", "E0601", "--table", "none").ShouldFailWith("The fee table file none does not exist.");
    }

    [Fact]
    public void Policy_indicators_stand_also_where_there_are_no_RVUs_and_a_row_of_status_R_without_any_is_the_contractors()
    {
        Lines("G2000").Should().ContainInOrder("Status: R  Restricted coverage with special instructions; if covered, the contractor sets the price",
            "RVUs: none: the contractor sets the price");
        Lines("G0235").Should().ContainInOrder("RVUs: none", "Components: 1  Diagnostic test with a professional and a technical component")
            .And.ContainSingle(line => line.Contains("portable x-ray suppliers", StringComparison.Ordinal));
        Lines("G2211").Should().Contain("Coverage: That a file has a rate, an amount or RVUs for a code does not imply that Medicare covers it.");
    }

    /// <summary>docs/guide/payment.md explains every name that the command, the library and the export write.</summary>
    [Fact]
    public void Every_JSON_name_and_column_is_in_the_document()
    {
        string document = File.ReadAllText(Path.Combine(Hcpcs.Reference.Tests.OfficialFiles.RepositoryRoot, "docs", "guide", "payment.md"));
        var names = new[] { "E0601", "B4034", "G2211", "J1412", "G0475", "J0290", "G6001" }.Select(code => Json(code)).Append(Json("E0601", "--state", "TX"))
            .Append(Json("L1832", "--state", "TX")).Append(Json("E0747", "--modifier", "RR")).SelectMany(NamesOf)
            .Concat(ToolRun.Of("export", "--fees", "--format", "csv").OutputLines[0].Split(',').Where(name => !name.EndsWith("ural", StringComparison.Ordinal)))
            .Concat(new System.Text.Json.Serialization.Metadata.JsonTypeInfo[]
            {
                HcpcsFeesJsonContext.Default.CodeFees, HcpcsFeesJsonContext.Default.PhysicianFee, HcpcsFeesJsonContext.Default.DmeposFee, HcpcsFeesJsonContext.Default.EnteralFee,
                HcpcsFeesJsonContext.Default.OutpatientFee, HcpcsFeesJsonContext.Default.LaboratoryFee, HcpcsFeesJsonContext.Default.StateFee, HcpcsFeesJsonContext.Default.FeeSource,
            }.SelectMany(type => type.Properties.Where(property => property.Get is not null).Select(property => property.Name)));

        names.Distinct(StringComparer.Ordinal).Where(name => !document.Contains($"`{name}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    // The limit's own names are those of a page.
    private static IEnumerable<string> NamesOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => NamesOf(member.Name is "partB" ? default : member.Value).Prepend(member.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(NamesOf),
        _ => [],
    };

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
