using System.Globalization;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>The official crosswalk and payment limit file of January 2026.</summary>
internal sealed class OfficialDrugs : IHcpcsDrugProducts
{
    private readonly ILookup<HcpcsCode, DrugProduct> _products;
    private readonly Dictionary<HcpcsCode, PaymentLimit> _limits;

    public OfficialDrugs()
    {
        _products = OfficialDrugFile.LevelTwoRows(OfficialDrugFile.Crosswalk)
            .Select(row => new DrugProduct
            {
                Code = HcpcsCode.Parse(row[0]),
                ShortDescription = row[1],
                Labeler = row[2],
                NdcText = row[3],
                Name = row[4],
                Dosage = row[5],
                PackageSize = Number(row[6]),
                PackageQuantity = Number(row[7]),
                BillingUnitsPerItem = Number(row[8]),
                BillingUnitsPerPackage = Number(row[9]),
            })
            .ToLookup(product => product.Code);
        _limits = OfficialDrugFile.LevelTwoRows(OfficialDrugFile.PaymentLimits)
            .Select(row => new PaymentLimit
            {
                Code = HcpcsCode.Parse(row[0]),
                ShortDescription = row[1],
                Dosage = row[2],
                Limit = Number(row[3]),
                CoinsurancePercentage = Number(row[4]),
                VaccineAwpPercentage = Number(row[5]),
                VaccineLimit = Number(row[6]),
                BloodAwpPercentage = Number(row[7]),
                BloodLimit = Number(row[8]),
                ClottingFactor = Text(row[9]),
                Notes = Text(row[10]),
                NonNumericTexts = row[3].Length == 0 || Number(row[3]) is not null ? default : ["Payment Limit: " + row[3]],
            })
            .ToDictionary(limit => limit.Code);
    }

    public HcpcsQuarter CrosswalkQuarter => new(2026, 1);

    public HcpcsQuarter PaymentLimitQuarter => new(2026, 1);

    public ValueList<DrugProduct> GetProducts(HcpcsCode code) => [.. _products[code]];

    public ValueList<DrugProduct> GetProducts(NdcCode ndc) => throw new NotSupportedException();

    public PaymentLimit? FindPaymentLimit(HcpcsCode code) => _limits.GetValueOrDefault(code);

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static string? Text(string text) => text.Length == 0 ? null : text;
}
