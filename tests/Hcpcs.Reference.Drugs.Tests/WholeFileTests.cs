using System.Globalization;
using System.Security.Cryptography;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Drugs.Tests;

/// <summary>The embedded table against the official files, row by row and column by column.</summary>
public class WholeFileTests
{
    private static readonly HcpcsDrugTable s_table = HcpcsDrugTable.Embedded;

    [SkippableFact]
    public void Every_Level_II_row_of_the_crosswalk_is_there_as_CMS_states_it()
    {
        var official = OfficialDrugFile.LevelTwoRows(OfficialDrugFile.Crosswalk);

        official.Should().HaveCount(7_098);
        s_table.Products.Should().HaveCount(7_098);
        for (int i = 0; i < official.Length; i++)
        {
            var product = s_table.Products[i];
            string[] printed =
            [
                product.Code.ToString(), product.ShortDescription, product.Labeler, product.NdcText, product.Name, product.Dosage,
                Print(product.PackageSize), Print(product.PackageQuantity), Print(product.BillingUnitsPerItem), Print(product.BillingUnitsPerPackage),
            ];
            printed.Should().Equal(official[i][..10], $"row {i}");
            product.NonNumericTexts.IsEmpty.Should().BeTrue("in January 2026 every number is one");
        }
    }

    [SkippableFact]
    public void Every_Level_II_row_of_the_payment_limits_is_there_as_CMS_states_it()
    {
        var official = OfficialDrugFile.LevelTwoRows(OfficialDrugFile.PaymentLimits);

        official.Should().HaveCount(844);
        s_table.PaymentLimits.Should().HaveCount(844);
        for (int i = 0; i < official.Length; i++)
        {
            var limit = s_table.PaymentLimits[i];
            string[] printed =
            [
                limit.Code.ToString(), limit.ShortDescription, limit.Dosage,
                limit.NonNumericTexts.IsEmpty ? Print(limit.Limit) : limit.NonNumericTexts[0]["Payment Limit: ".Length..],
                Print(limit.CoinsurancePercentage), Print(limit.VaccineAwpPercentage), Print(limit.VaccineLimit), Print(limit.BloodAwpPercentage),
                Print(limit.BloodLimit), limit.ClottingFactor ?? string.Empty, limit.Notes ?? string.Empty,
            ];
            printed.Should().Equal(official[i][..11], $"row {i}");
        }

        s_table.PaymentLimits.Where(limit => !limit.NonNumericTexts.IsEmpty).Should().ContainSingle()
            .Which.NonNumericTexts.Should().Equal("Payment Limit: N/A");
    }

    [SkippableFact]
    public void The_products_of_a_code_and_the_codes_of_an_NDC_are_those_of_the_crosswalk()
    {
        var official = OfficialDrugFile.LevelTwoRows(OfficialDrugFile.Crosswalk);

        foreach (var rows in official.GroupBy(row => row[0]))
        {
            s_table.GetProducts(HcpcsCode.Parse(rows.Key)).Select(product => product.NdcText).Should().Equal(rows.Select(row => row[3]));
        }

        var byNdc = official.GroupBy(row => row[3]).ToArray();
        foreach (var rows in byNdc)
        {
            var products = s_table.GetProductsByNdcText(rows.Key);
            products.Select(product => product.Code.ToString()).Should().Equal(rows.Select(row => row[0]));
            if (NdcCode.TryParse(rows.Key, out var ndc))
            {
                s_table.GetProducts(ndc).Should().Equal(products);
            }
        }

        byNdc.Count(rows => rows.Count() > 1).Should().Be(136, "as many NDCs have more than one code");
        foreach (var row in OfficialDrugFile.LevelTwoRows(OfficialDrugFile.PaymentLimits))
        {
            s_table.FindPaymentLimit(HcpcsCode.Parse(row[0]))!.Code.ToString().Should().Be(row[0]);
        }
    }

    [SkippableFact]
    public void Of_193_rows_whose_product_is_another_number_161_are_off_by_more_than_one_percent()
    {
        var official = OfficialDrugFile.LevelTwoRows(OfficialDrugFile.Crosswalk);
        int different = 0, flagged = 0;
        for (int i = 0; i < official.Length; i++)
        {
            decimal product = Read(official[i][8]) * Read(official[i][7]), perPackage = Read(official[i][9]);
            bool disagrees = Math.Abs(product - perPackage) * 100 > perPackage;
            s_table.Products[i].BillingUnitsDisagree.Should().Be(disagrees, $"of row {i}");
            s_table.Products[i].BillingUnitsPerPackage.Should().Be(perPackage, "it is never recomputed");
            different += product == perPackage ? 0 : 1;
            flagged += disagrees ? 1 : 0;
        }

        different.Should().Be(193);
        flagged.Should().Be(161);
    }

    [SkippableFact]
    public void The_sources_are_the_official_files_of_January_2026()
    {
        foreach (var (source, file) in new[]
        {
            (s_table.Crosswalk, OfficialDrugFile.Crosswalk), (s_table.PaymentLimitSource, OfficialDrugFile.PaymentLimits),
        })
        {
            source.FirstDay.Should().Be(new DateOnly(2026, 1, 1));
            source.LastDay.Should().Be(new DateOnly(2026, 3, 31));
            source.ToString().Should().Be("January 2026");
            source.SourceName.Should().Be(Path.GetFileName(file));
            source.SourceSha256.Should().Be(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(OfficialFiles.Path(file)))));
        }
    }

    [Fact]
    public void One_row_has_a_text_that_is_no_NDC()
    {
        var product = s_table.Products.Should().ContainSingle(product => product.Ndc == null).Subject;

        product.NdcText.Should().Be("888867413689");
        product.Code.Should().Be(HcpcsCode.Parse("J7331"));
        s_table.GetProductsByNdcText(" 888867413689 ").Should().ContainSingle().Which.Should().BeSameAs(product);
    }

    private static string Print(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static decimal Read(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
