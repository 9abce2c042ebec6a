using System.Text.Json;
using Hcpcs.Reference.Tests.Json;

namespace Hcpcs.Reference.Tests.Drugs;

public class DrugRowJsonTests
{
    private static readonly DrugProduct s_product = new()
    {
        Code = HcpcsCode.Parse("J9060"),
        ShortDescription = "Cisplatin 10 MG injection",
        Labeler = "A labeler",
        NdcText = "0143-9504-01",
        Name = "Cisplatin",
        Dosage = "10 MG",
        PackageSize = 50,
        BillingUnitsPerPackage = 5.50m,
        NonNumericTexts = ["PKG QTY: N/A"],
    };

    private static readonly PaymentLimit s_limit = new()
    {
        Code = HcpcsCode.Parse("J9060"),
        ShortDescription = "Cisplatin 10 MG injection",
        Dosage = "10 MG",
        Limit = 1.234m,
        Notes = "A remark",
    };

    [Theory]
    [MemberData(nameof(AnyOptions.Names), MemberType = typeof(AnyOptions))]
    public void A_row_is_the_same_JSON_under_any_options_and_reads_back(string name)
    {
        var options = AnyOptions.With(HcpcsDrugsJsonContext.Default, name);
        string product = JsonSerializer.Serialize(s_product, options), limit = JsonSerializer.Serialize(s_limit, options);

        product.Should().Be(
            """
            {"code":"J9060","shortDescription":"Cisplatin 10 MG injection","labeler":"A labeler","ndcText":"0143-9504-01",
            "ndc":"00143-9504-01","name":"Cisplatin","dosage":"10 MG","packageSize":50,"billingUnitsPerPackage":5.50,
            "notNumbers":["PKG QTY: N/A"],"billingUnitsDisagree":false}
            """.ReplaceLineEndings(string.Empty),
            name);
        limit.Should().Be(
            """
            {"code":"J9060","shortDescription":"Cisplatin 10 MG injection","dosage":"10 MG","limit":1.234,"notes":"A remark"}
            """,
            name);
        JsonSerializer.Deserialize<DrugProduct>(product, options).Should().Be(s_product);
        JsonSerializer.Deserialize<PaymentLimit>(limit, options).Should().Be(s_limit);
    }
}
