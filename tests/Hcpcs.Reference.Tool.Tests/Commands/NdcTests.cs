using System.Globalization;
using System.Text.Json;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Tool.Tests;

public sealed class NdcTests
{
    [SkippableFact]
    public void Every_NDC_of_the_crosswalk_gives_each_of_its_rows_as_CMS_states_it()
    {
        foreach (var rows in OfficialDrugFile.LevelTwoRows(OfficialDrugFile.Crosswalk).GroupBy(row => row[3]))
        {
            var run = ToolRun.Of("ndc", rows.Key);

            run.ExitCode.Should().Be(0);
            string[] stated =
            [
                .. run.OutputLines.Where(line => !line.StartsWith("They disagree") && !line.StartsWith("Payment limit")).Skip(2).SkipLast(1),
            ];
            stated.Should().Equal(rows.SelectMany(row => new[]
            {
                $"Code: {row[0]}  {row[1]}",
                $"Product: {row[4]}",
                $"Labeler: {row[2]}",
                $"Dosage of a billing unit: {row[5]}",
                $"Package size: {row[6]}",
                $"Package quantity: {row[7]}",
                $"Billing units per item: {row[8]}",
                $"Billing units per package: {row[9]}",
            }));
            run.OutputLines.Count(line => line.StartsWith("They disagree")).Should().Be(rows.Count(row =>
                Math.Abs(Read(row[8]) * Read(row[7]) - Read(row[9])) * 100 > Read(row[9])));
        }
    }

    [Fact]
    public void A_product_whose_figures_disagree_is_shown_with_both_and_counted_by_packages()
    {
        var run = ToolRun.Of("ndc", "00781340095", "--packages", "4");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.OutputLines.Should().ContainInOrder(
            "NDC 00781-3400-95 in the crosswalk of January 2026",
            "Crosswalk: January 2026, for 2026-01-01 to 2026-03-31",
            "Code: J0290  Ampicillin 500 mg inj",
            "Package quantity: 10",
            "Billing units per item: 0.25",
            "Billing units per package: 3");
        run.OutputLines.Should().Contain("Billing units in 4 packages: 12");
        run.Output.Should().ContainAll("They disagree: ", "does not say whether Medicare covers", "UN, ML, GR, F2 or ME");
    }

    [SkippableFact]
    public void Each_code_has_its_payment_limit_with_the_quarter()
    {
        var limits = OfficialDrugFile.LevelTwoRows(OfficialDrugFile.PaymentLimits).ToDictionary(row => row[0]);

        // Two codes for bags of dextrose in water.
        var run = ToolRun.Of("ndc", "0338-0017-02", "--packages", "1");

        run.OutputLines.Where(line => line.StartsWith("Payment limit: ")).Should().Equal(
            from code in new[] { "J7060", "J7070" }
            let row = limits[code]
            select $"Payment limit: ${row[3]} for {row[2]}; coinsurance {row[4]} % (January 2026)");
        run.OutputLines.Should().Contain("Billing units in 1 package: 1");
    }

    [Fact]
    public void A_code_without_a_payment_limit_says_so()
    {
        var product = HcpcsDrugTable.Embedded.Products.First(product => HcpcsDrugTable.Embedded.FindPaymentLimit(product.Code) is null);

        ToolRun.Of("ndc", product.NdcText).OutputLines.Should().Contain("Payment limit: none in the file of January 2026");
    }

    [Fact]
    public void Json_is_one_object_with_the_rows()
    {
        var run = ToolRun.Of("ndc", "0338-0017-02", "--format", "json", "--packages", "2.5");

        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().ContainSingle();
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        root.GetProperty("ndc").GetString().Should().Be("00338-0017-02");
        root.GetProperty("packages").GetDecimal().Should().Be(2.5m);
        root.GetProperty("crosswalk").GetProperty("firstDay").GetString().Should().Be("2026-01-01");
        root.GetProperty("codes").GetArrayLength().Should().Be(2);
        var first = root.GetProperty("codes")[0];
        first.GetProperty("product").GetProperty("code").GetString().Should().Be("J7060");
        first.GetProperty("product").GetProperty("billingUnitsPerItem").GetRawText().Should().Be("0.5");
        first.GetProperty("product").GetProperty("billingUnitsDisagree").GetBoolean().Should().BeTrue();
        first.GetProperty("billingUnits").GetProperty("exact").GetDecimal().Should().Be(2.5m);
        first.GetProperty("billingUnits").GetProperty("whole").GetDecimal().Should().Be(3);
        first.GetProperty("paymentLimit").GetProperty("coinsurancePercentage").GetRawText().Should().Be("20.000");
    }

    [Fact]
    public void A_text_that_is_no_NDC_but_stands_in_the_crosswalk_is_found()
    {
        ToolRun.Of("ndc", "888867413689").OutputLines.Should().Contain("Code: J7331  Synojoynt, inj., 1 mg");
        using var folder = new TemporaryFolder();
        string table = folder.File("table.hcpcs-drugs");
        var source = new DrugDataSource(new HcpcsQuarter(2025, 4));
        HcpcsDrugTable.Create(
            source,
            [
                new()
                {
                    Code = HcpcsCode.Parse("Q4111"),
                    ShortDescription = "Gammagraft",
                    Labeler = "L",
                    NdcText = "GG100",
                    Name = "N",
                    Dosage = "1 SQ CM",
                    NonNumericTexts = ["PKG QTY: some"],
                },
            ],
            source,
            []).Save(table);

        var run = ToolRun.Of("ndc", "gg100", "--table", table, "--packages", "2");

        run.OutputLines.Should().ContainInOrder(
            "NDC GG100 in the crosswalk of October 2025", "Code: Q4111  Gammagraft", "Billing units per package: not stated",
            "Stated instead of a number: PKG QTY: some", "Billing units in 2 packages: not stated", "Payment limit: none in the file of October 2025");
    }

    [Fact]
    public void The_qualifier_of_a_claim_before_it_makes_no_difference() =>
        ToolRun.Of("ndc", " N400002940101").OutputLines.Should().Equal(ToolRun.Of("ndc", "00002-9401-01").OutputLines)
            .And.Contain(line => line.StartsWith("Code: J0175"));

    [Theory]
    [InlineData("'N4' is not an NDC", "N4")]
    [InlineData("ambiguous", "0078134009")]
    [InlineData("'GG999' is not an NDC", "GG999")]
    [InlineData("is empty: an NDC is", "")]
    [InlineData("NDC 99999-9999-99 is not in the crosswalk of January 2026", "99999-9999-99")]
    public void The_answer_no_is_one_line(string message, string ndc) => ToolRun.Of("ndc", ndc).ShouldSayNoWith(message);

    /// <summary>57894-0030-01: J1745, 10 mg a unit, one item of 10 units. 00270-7015-46: A9573, 1 ml a unit, 25 items of 30 units.</summary>
    [Theory]
    [InlineData("57894-030-01", "--packages", "1", "Billing units in 1 package: 10")]
    [InlineData("57894-030-01", "--quantity", "2UN", "Billing units in 2UN: 20")]
    [InlineData("57894-030-01", "--quantity", "50 me", "Billing units in 50ME: 5")]
    [InlineData("57894-030-01", "--quantity", "0.5UN", "Billing units in 0.5UN: 5")]
    [InlineData("57894-030-01", "--quantity", "32ME", "Billing units in 32ME: 3.2; the next whole unit is 4")]
    [InlineData("00270-7015-46", "--quantity", "10ML", "Billing units in 10ML: 10")]
    [InlineData("00270-7015-46", "--packages", "0.5", "Billing units in 0.5 packages: 375")]
    public void Packages_and_the_quantity_of_a_claim_are_converted(string ndc, string option, string value, string line)
    {
        var run = ToolRun.Of("ndc", ndc, option, value);

        run.ExitCode.Should().Be(0);
        run.OutputLines.Should().Contain(line);
    }

    [Theory]
    [InlineData("57894-030-01", "10ML", "Billing units in 10ML: not told: ML does not convert to 10 mg, the unit of J1745")]
    [InlineData("00781-3400-95", "2UN", "Billing units in 2UN: not told: the crosswalk does not say for certain how many units one UN is")]
    [InlineData("60219-1076-01", "30UN", "Billing units in 30UN: not told: the crosswalk does not say for certain how many units one UN is")]
    public void A_quantity_that_does_not_convert_is_shown_and_the_answer_is_no(string ndc, string quantity, string line)
    {
        var run = ToolRun.Of("ndc", ndc, "--quantity", quantity);

        run.ExitCode.Should().Be(1);
        run.Error.Should().BeEmpty();
        run.OutputLines.Should().Contain(line);
        var json = ToolRun.Of("ndc", ndc, "--quantity", quantity, "--format", "json");
        json.ExitCode.Should().Be(1);
        json.Output.Should().NotContain("\"billingUnits\"");
    }

    [Fact]
    public void Json_has_the_quantity_and_its_units() =>
        ToolRun.Of("ndc", "57894-030-01", "--quantity", "32ME", "--format", "json").Output.Should()
            .Contain("""
                "quantity":{"quantity":32,"unit":"ME"},"codes":[
                """)
            .And.Contain("""
                ,"billingUnits":{"exact":3.2,"whole":4},
                """);

    [Theory]
    [InlineData("2", "'2' has no unit: an NDC quantity is a number and UN, ML, GR, F2 or ME, for example 2UN or 10ML; --packages counts packages.")]
    [InlineData("UN", "'UN' has no number")]
    [InlineData("2MG", "'2MG' is not a quantity")]
    [InlineData("0UN", "its number is not from")]
    [InlineData("-1UN", "'-1UN' is not a quantity")]
    [InlineData("", "The text is empty")]
    public void A_quantity_that_is_none_is_wrong_usage(string quantity, string message) =>
        ToolRun.Of("ndc", "57894-030-01", "--quantity", quantity).ShouldFailWith(message);

    [Fact]
    public void Packages_and_a_quantity_at_once_are_wrong_usage() =>
        ToolRun.Of("ndc", "57894-030-01", "--quantity", "2UN", "--packages", "2").ShouldFailWith("--quantity and --packages do not go together");

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1,5")]
    [InlineData("two")]
    [InlineData("1e3")]
    [InlineData("1000000001")]
    [InlineData("")]
    public void A_number_of_packages_that_is_none_is_wrong_usage(string packages) =>
        ToolRun.Of("ndc", "00781-3400-95", "--packages", packages).ShouldFailWith($"'{packages}' is not a number of packages");

    [Fact]
    public void A_code_table_is_no_drug_table()
    {
        using var folder = new TemporaryFolder();
        string codes = folder.File("codes.hcpcs"), drugs = folder.File("drugs.hcpcs-drugs");
        HcpcsTable.Embedded.Save(codes);
        HcpcsDrugTable.Embedded.Save(drugs);

        ToolRun.Of("ndc", "00781-3400-95", "--table", codes).ShouldFailWith("is a code table, not a drug table");
        ToolRun.Of("show", "J1412", "--table", drugs).ShouldFailWith(drugs);
    }

    private static decimal Read(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
