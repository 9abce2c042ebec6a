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
        var run = ToolRun.Of("ndc", "00781340095", "--quantity", "4");

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
        run.Output.Should().ContainAll("They disagree: ", "does not say whether Medicare covers", "ML, UN or GR");
    }

    [SkippableFact]
    public void Each_code_has_its_payment_limit_with_the_quarter()
    {
        var limits = OfficialDrugFile.LevelTwoRows(OfficialDrugFile.PaymentLimits).ToDictionary(row => row[0]);

        // Two codes for bags of dextrose in water.
        var run = ToolRun.Of("ndc", "0338-0017-02", "--quantity", "1");

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
        var run = ToolRun.Of("ndc", "0338-0017-02", "--format", "json", "--quantity", "2.5");

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
        first.GetProperty("billingUnits").GetDecimal().Should().Be(2.5m);
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

        var run = ToolRun.Of("ndc", "gg100", "--table", table, "--quantity", "2");

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

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1,5")]
    [InlineData("two")]
    [InlineData("1e3")]
    [InlineData("1000000001")]
    [InlineData("")]
    public void A_quantity_that_is_none_is_wrong_usage(string quantity) =>
        ToolRun.Of("ndc", "00781-3400-95", "--quantity", quantity).ShouldFailWith($"'{quantity}' is not a number of packages");

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
