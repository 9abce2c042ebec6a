using System.Globalization;
using System.Text;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>The official crosswalk and payment limit file of January 2026, read here line by line.</summary>
internal sealed class OfficialDrugs : IHcpcsDrugProducts
{
    private readonly ILookup<HcpcsCode, DrugProduct> _products;
    private readonly Dictionary<HcpcsCode, PaymentLimit> _limits;

    public OfficialDrugs()
    {
        _products = Rows("section 508 version of January 2026 ASP NDC-HCPCS Crosswalk 121725.csv")
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
        _limits = Rows("section 508 version of January 2026 Medicare Part B Payment Limit File 121725.csv")
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
                NotNumbers = row[3].Length == 0 || Number(row[3]) is not null ? default : ["Payment Limit: " + row[3]],
            })
            .ToDictionary(limit => limit.Code);
    }

    public DateOnly CrosswalkQuarter => new(2026, 1, 1);

    public DateOnly PaymentLimitQuarter => new(2026, 1, 1);

    public ValueList<DrugProduct> GetProducts(HcpcsCode code) => [.. _products[code]];

    public ValueList<DrugProduct> GetProducts(NdcCode ndc) => throw new NotSupportedException();

    public PaymentLimit? FindPaymentLimit(HcpcsCode code) => _limits.GetValueOrDefault(code);

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(OfficialFiles.Path("part-b-drugs/" + file), Encoding.Latin1).Select(Split)
            .Where(row => row.Length > 10 && HcpcsCode.TryParse(row[0], out _));

    private static string[] Split(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool isQuoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c == ',' && !isQuoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else
            {
                cell.Append(c);
            }
        }

        cells.Add(cell.ToString().Trim());
        return [.. cells];
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static string? Text(string text) => text.Length == 0 ? null : text;
}
