using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Drugs.Tests;

/// <summary>The embedded table against the official files, row by row and column by column.</summary>
public partial class WholeFileTests
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

    /// <summary>
    /// A bottle of 100 tablets is one item of the crosswalk, and 100 UN of a claim. Which drugs are taken by mouth is read from the long
    /// descriptions, in which the library does not look.
    /// </summary>
    [SkippableFact]
    public void One_UN_is_the_units_of_an_item_where_the_numbers_agree_and_an_item_is_not_a_bottle()
    {
        var official = OfficialDrugFile.LevelTwoRows(OfficialDrugFile.Crosswalk);
        int converted = 0, disagreeing = 0, bottles = 0;
        var injected = new List<string>();
        for (int i = 0; i < official.Length; i++)
        {
            var row = official[i];
            decimal perItem = Read(row[8]);
            var units = s_table.Products[i].GetBillingUnits(new NdcQuantity(1, NdcUnit.Unit));
            bool isOral = HcpcsTable.Embedded.Get(row[0]).LongDescription.Contains("oral", StringComparison.OrdinalIgnoreCase);
            if (perItem * Read(row[7]) != Read(row[9]))
            {
                units.Should().BeNull($"the numbers of row {i} disagree");
                disagreeing++;
            }
            else if (isOral && Read(row[6]) != 1)
            {
                units.Should().BeNull($"row {i} may be a bottle");
                bottles++;
            }
            else if (units is null)
            {
                injected.Add(row[0]);
            }
            else
            {
                units.Value.Agrees(perItem).Should().BeTrue();
                units.Should().Be(new HcpcsUnits(perItem), $"of row {i}");
                converted++;
            }
        }

        injected.Should().BeEquivalentTo(["J7504", "J7516", "J7516"], "these injections stand among drugs taken by mouth");
        (converted, disagreeing, bottles).Should().Be((6_254, 193, 648), "docs/guide/drugs.md says so");
    }

    /// <summary>The dosage is CMS's own text of one billing unit: 10 MG are 10 ME on a claim, and one unit.</summary>
    [SkippableFact]
    public void The_dosage_of_a_row_as_the_quantity_of_a_claim_is_one_unit_or_is_met_with_silence()
    {
        var official = OfficialDrugFile.LevelTwoRows(OfficialDrugFile.Crosswalk);
        var different = new SortedSet<string>(StringComparer.Ordinal);
        var silent = new SortedSet<string>(StringComparer.Ordinal);
        int one = 0, drugUnits = 0;
        for (int i = 0; i < official.Length; i++)
        {
            if (Dosage().Match(official[i][5]) is not { Success: true } dosage)
            {
                continue;
            }

            decimal size = Read(dosage.Groups[1].Value);
            string measure = dosage.Groups[2].Value.ToUpperInvariant();
            var quantity = measure switch
            {
                "MG" => new NdcQuantity(size, NdcUnit.Milligram),
                "MCG" => new NdcQuantity(size / 1000, NdcUnit.Milligram),
                "GM" => new NdcQuantity(size, NdcUnit.Gram),
                "ML" or "CC" => new NdcQuantity(size, NdcUnit.Milliliter),
                _ => new NdcQuantity(size, NdcUnit.InternationalUnit),
            };
            var record = HcpcsTable.Embedded.Get(official[i][0]);
            var units = s_table.Products[i].GetBillingUnits(quantity, BillingUnit.Of(record));
            if (measure.StartsWith("UNIT", StringComparison.Ordinal) && !InternationalUnit().IsMatch(record.LongDescription))
            {
                units.Should().BeNull($"the units of {record.Code} need not be international ones");
                drugUnits++;
            }
            else if (units is null)
            {
                silent.Add(official[i][0]);
            }
            else if (units == new HcpcsUnits(1))
            {
                one++;
            }
            else
            {
                different.Add($"{official[i][0]}: {official[i][5]}");
            }
        }

        silent.Should().Equal(
            ["J0458", "J0714", "J1454", "J1560", "J2543"],
            "J1560 is over 10 cc, and the others are of several substances");
        different.Should().Equal(["J7612: 1 MG"], "which the crosswalk also states as 0.5 mg, as the description does");
        (one, drugUnits).Should().Be((6_513, 328), "docs/reference/billing-units.md says so");
    }

    [Theory]
    [InlineData("57894-0030-01", "2UN", "J1745", 20)] // a vial of powder, 10 units
    [InlineData("57894-0030-01", "50ME", "J1745", 5)] // 10 mg
    [InlineData("0781-3400-95", "1UN", "J0290", null)] // 0.25 units an item, 10 items, 3 units a package
    [InlineData("60219-1076-01", "30UN", "J7500", null)] // a bottle of 100 tablets
    [InlineData("60219-1076-01", "100ME", "J7500", 2)] // 50 mg
    [InlineData("00270-7015-46", "30ML", "A9573", 30)] // 1 ml
    [InlineData("00270-7015-46", "3GR", "A9573", null)]
    public void A_claims_quantity_converts_where_the_units_follow_from_definitions(string ndc, string quantity, string code, int? units)
    {
        var product = s_table.GetProducts(NdcCode.Parse(ndc)).Should().ContainSingle().Subject;

        product.Code.Should().Be(HcpcsCode.Parse(code));
        product.GetBillingUnits(NdcQuantity.Parse(quantity), BillingUnit.Of(HcpcsTable.Embedded.Get(code)))
            .Should().Be(units is { } some ? new HcpcsUnits(some) : null);
    }

    [Theory]
    [InlineData(null, "10", "10")]
    [InlineData("1", null, "10")]
    [InlineData("1", "10", null)]
    [InlineData("0", "10", "0")]
    [InlineData("-1", "10", "-10")]
    [InlineData("1", "0", "0")]
    [InlineData("79228162514264337593543950335", "10", "10")]
    public void A_row_without_usable_numbers_does_not_convert_UN(string? perItem, string? items, string? perPackage)
    {
        var product = s_table.Products[0] with
        {
            BillingUnitsPerItem = ReadOrNull(perItem),
            PackageQuantity = ReadOrNull(items),
            BillingUnitsPerPackage = ReadOrNull(perPackage),
        };

        product.GetBillingUnits(new NdcQuantity(1, NdcUnit.Unit)).Should().BeNull();

        static decimal? ReadOrNull(string? text) => text is null ? null : Read(text);
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

    // A number and one unit, and nothing else.
    [GeneratedRegex(@"^(?:UP TO )?(\d*\.?\d+) ?(MG|MCG|GM|ML|CC|IU|UNITS?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Dosage();

    [GeneratedRegex(@"i\.u\.|\biu\b")]
    private static partial Regex InternationalUnit();

    private static string Print(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static decimal Read(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
