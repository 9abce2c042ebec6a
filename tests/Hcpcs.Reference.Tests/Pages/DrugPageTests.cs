using System.Text.Json;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>Pages with drug data: what the official crosswalk and payment limit file of January 2026 say.</summary>
public class DrugPageTests
{
    private static readonly Lazy<OfficialDrugs> s_drugs = new(() => new OfficialDrugs());

    private static HcpcsPage PageWithDrugs(string code) => new HcpcsPages(HcpcsTable.Embedded, s_drugs.Value).Find(HcpcsCode.Parse(code))!;

    [SkippableFact]
    public void J1413_is_in_neither_file_and_that_says_nothing_about_coverage()
    {
        var page = PageWithDrugs("J1413");

        page.Payment.Texts("in-neither-drug-file").Should().Equal(
            "It is in neither the ASP NDC-HCPCS crosswalk of January 2026 nor the Part B payment limit file of January 2026.");
        page.Payment.Texts("payment-limit-caveat").Should().ContainSingle().Which.Should().Contain("says nothing about coverage");
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
        page.Answer("How is it paid?").Should().Contain("$763.901");
        page.Names.Should().Contain(name => name.Name == "Eylea" && name.Source.Contains("ASP NDC-HCPCS crosswalk"));
        page.Products[0].BillingUnitsPerPackage.Should().Be(2, "the test reads 0.05, 1, 2 in the columns before it");
    }

    [SkippableFact]
    public void Products_are_grouped_by_name_with_NDC_labeler_and_billing_units()
    {
        string text = PageWithDrugs("J0178").ToText();

        text.Should().Contain("Eylea: NDC 61755-0005-01  Regeneron Pharmaceuticals, Inc., package size 0.05, package quantity 1, billing units per item 2");
        text.Should().Contain("       NDC 61755-0005-02  Regeneron");
    }

    [SkippableFact]
    public void Every_Level_II_row_of_both_files_is_on_the_page_of_its_code()
    {
        var pages = new HcpcsPages(HcpcsTable.Embedded, s_drugs.Value);
        int products = 0, limits = 0;
        foreach (var record in HcpcsTable.Embedded.EnumerateRecords())
        {
            var page = pages.Find(record.Code)!;
            products += page.Products.Count;
            limits += page.PaymentLimit is null ? 0 : 1;
            using var json = JsonDocument.Parse(page.ToJson());
            page.Must((json.RootElement.TryGetProperty("products", out var list) ? list.GetArrayLength() : 0) == page.Products.Count, "JSON has the products");
            page.Must(json.RootElement.TryGetProperty("paymentLimit", out _) == page.PaymentLimit is not null, "JSON has the limit");
            WholeTablePageTests.Parse(page.ToHtml());
            bool isDrug = record.Code.Letter == 'J' || record.PricingIndicators.Contains(PricingIndicator.Drugs);
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
