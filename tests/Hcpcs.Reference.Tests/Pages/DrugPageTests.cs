using System.Text.Json;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>Pages with drug data: what the official crosswalk and payment limit file of January 2026 say.</summary>
public class DrugPageTests
{
    private static readonly Lazy<OfficialDrugs> s_drugs = new(() => new OfficialDrugs());

    private static HcpcsPage PageWithDrugs(string code) => new HcpcsPages(HcpcsTable.Embedded, new HcpcsPageData { Drugs = s_drugs.Value }).Find(HcpcsCode.Parse(code))!;

    [SkippableFact]
    public void J1413_is_in_neither_file_and_that_says_nothing_about_coverage()
    {
        var page = PageWithDrugs("J1413");

        page.Payment.Texts("in-neither-drug-file").Should().Equal(
            "It is in neither the ASP NDC-HCPCS crosswalk of January 2026 nor the Part B payment limit file of January 2026.");
        page.Payment.Texts("payment-limit-caveat").Should().ContainSingle().Which.Should().StartWith(
            "Being in the Part B payment limit file of January 2026, or missing from it, says nothing about coverage");
        page.Sources.Select(source => source.Text).Should().Contain("CMS, ASP NDC-HCPCS crosswalk of January 2026");
    }

    [SkippableFact]
    public void A_payment_limit_is_shown_with_quarter_dosage_and_coinsurance()
    {
        // J0178,Aflibercept injection,1 MG,763.901,20.000
        var page = PageWithDrugs("J0178");

        page.PaymentLimit!.Limit.Should().Be(763.901m);
        page.Payment.Texts("payment-limit").Should().Equal(
            "Medicare Part B payment limit of January 2026: $763.901 for 1 MG, coinsurance 20 percent.");
        page.Answer("How is it paid?").Should().Be(page.Payment.Texts("payment-limit").Single());
        page.Payment.Texts("files-differ").Should().BeEmpty();
        page.Payment.Texts("drug-files-other-quarter").Should().BeEmpty();
        page.Names.Should().Contain(name => name.Name == "Eylea" && name.Source.Contains("ASP NDC-HCPCS crosswalk"));
        page.Products[0].BillingUnitsPerPackage.Should().Be(2, "the test reads 0.05, 1, 2 in the columns before it");
    }

    [SkippableFact]
    public void Products_are_a_table_with_NDC_labeler_and_billing_units_that_says_once_what_all_have_in_common()
    {
        var table = PageWithDrugs("J0178").GetParts().Single(part => part.Id == "packages").Table!;

        table.Caption.Should().EndWith(" packages in CMS's crosswalk; each Eylea, per 1 MG");
        table.Columns.Select(column => column.Name).Should().Equal("NDC", "Labeler", "Units per item", "Units per package");
        table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text))).Should()
            .Contain("61755-0005-01|Regeneron Pharmaceuticals, Inc.|2|2").And.Contain(row => row.StartsWith("61755-0005-02|Regeneron"));
    }

    /// <summary>J7612 has pricing indicator 00, and the row "J7612,Levalbuterol non-comp con,0.5 MG,0.384,20.000".</summary>
    [SkippableFact]
    public void Where_release_and_payment_limit_file_differ_both_are_stated_and_the_file_of_limits_answers()
    {
        var page = PageWithDrugs("J7612");

        page.Payment.Texts("payment-limit").Should().ContainSingle().Which.Should().Contain("$0.384 for 0.5 MG");
        page.Payment.Texts("files-differ").Should().Equal("CMS's files differ: the HCPCS file has pricing indicator 00, but the Part B payment limit "
            + "file of January 2026 has a limit for it. The drug file answers how it is paid; the indicator is a remark.");
        page.Answer("How is it paid?").Should().Be(page.Payment.Texts("payment-limit").Single() + " " + page.Payment.Texts("files-differ").Single());
    }

    [SkippableFact]
    public void The_files_differ_for_the_limits_whose_code_has_pricing_indicator_00_52_57_or_99()
    {
        var unpriced = OfficialRelease.Codes.Where(line => line[119..121] is "00" or "52" or "57" or "99").Select(OfficialRelease.Identity)
            .Where(code => s_drugs.Value.FindPaymentLimit(HcpcsCode.Parse(code))?.Limit is not null);

        HcpcsTable.Embedded.EnumerateCodes().Select(record => record.Code.ToString())
            .Where(code => PageWithDrugs(code).Payment.Texts("files-differ").Length > 0).Should().NotBeEmpty().And.BeEquivalentTo(unpriced);
    }

    /// <summary>In the crosswalk, J7612 is 0.5 MG of Mylan's product and 1 MG of Chartwell's.</summary>
    [SkippableFact]
    public void The_dosage_of_each_product_is_shown()
    {
        var page = PageWithDrugs("J7612");

        foreach (string text in new[] { page.ToText(), page.ToMarkdown(), page.ToHtml() })
        {
            text.Should().MatchRegex(@"Mylan Pharmaceuticals Inc.{0,60}0\\?\.5 MG").And.MatchRegex("Chartwell.{0,60}1 MG");
        }
    }

    [SkippableFact]
    public void Drug_figures_of_another_quarter_than_the_release_are_said_to_be_so()
    {
        var code = HcpcsCode.Parse("J7311");
        var table = HcpcsTable.Create(new HcpcsRelease(new HcpcsQuarter(2019, 1)), [new HcpcsRecord { Code = code }], []);

        new HcpcsPages(table, new HcpcsPageData { Drugs = s_drugs.Value }).Find(code)!.Payment.Texts("drug-files-other-quarter").Should().ContainSingle().Which.Should()
            .StartWith("The release is of January 2019; the drug figures are from the ASP NDC-HCPCS crosswalk of January 2026 and the Part B payment "
                + "limit file of January 2026.").And.Contain("may have meant another amount");
    }

    [SkippableTheory]
    [InlineData("J0178", "2025-12-31", 1)]
    [InlineData("J0178", "2026-01-01", 0)]
    [InlineData("J0178", "2026-03-31", 0)]
    [InlineData("J0178", "2026-04-01", 1)]
    [InlineData("J1413", "2025-12-31", 0)] // in neither file
    public void Drug_figures_of_another_quarter_than_the_date_of_service_are_said_to_be_so(string code, string day, int statements) =>
        new HcpcsPages(HcpcsTable.Embedded, new HcpcsPageData { Drugs = s_drugs.Value }).Find(HcpcsCode.Parse(code), DateOnly.Parse(day, null))!
            .Payment.Texts("drug-files-other-quarter").Should().HaveCount(statements);

    /// <summary>A9606,Radium ra223 dichloride ther,1 microCurie,N/A,20.000</summary>
    [SkippableFact]
    public void What_stands_in_place_of_a_limit_is_stated()
    {
        var page = PageWithDrugs("A9606");

        page.Payment.Texts("payment-limit").Should().ContainSingle().Which.Should()
            .Contain("no limit stated for 1 microCurie").And.Contain("\"Payment Limit: N/A\"");
        using var json = JsonDocument.Parse(page.ToJson());
        json.RootElement.GetProperty("paymentLimit").GetProperty("notNumbers").EnumerateArray().Select(text => text.GetString())
            .Should().Equal("Payment Limit: N/A");
    }

    [SkippableFact]
    public void Every_Level_II_row_of_both_files_is_on_the_page_of_its_code()
    {
        var pages = new HcpcsPages(HcpcsTable.Embedded, new HcpcsPageData { Drugs = s_drugs.Value });
        int products = 0, limits = 0;
        foreach (var record in HcpcsTable.Embedded.EnumerateCodes())
        {
            var page = pages.Find(record.Code)!;
            products += page.Products.Count;
            limits += page.PaymentLimit is null ? 0 : 1;
            using var json = JsonDocument.Parse(page.ToJson());
            page.Must((json.RootElement.TryGetProperty("products", out var list) ? list.GetArrayLength() : 0) == page.Products.Count, "JSON has the products");
            page.Must(json.RootElement.TryGetProperty("paymentLimit", out _) == page.PaymentLimit is not null, "JSON has the limit");
            WholeTablePageTests.Parse(page.ToHtml());
            bool isDrug = record.Code.Letter == 'J' || record.PricingIndicators.Contains(PricingIndicator.Drugs) || record.Code.ToString() == "C9399";
            page.Must(
                page.Payment.Texts("in-neither-drug-file").Length == (isDrug && page.Products.IsEmpty && page.PaymentLimit is null ? 1 : 0),
                "a drug in neither file is said to be so");
        }

        products.Should().BeInRange(7000, 7098, "7,098 rows name a Level II code, some of them one that the release does not hold");
        limits.Should().BeInRange(830, 844);
    }

    [Fact]
    public void Without_drug_data_a_page_says_nothing_about_it()
    {
        foreach (var page in PageOf.All())
        {
            if (page.Payment.Concat(page.Billing).Any(statement => statement.Source.Contains("crosswalk") || statement.Source.Contains("limit file")))
            {
                Assert.Fail(page.Identity);
            }
        }
    }
}
