using System.Buffers;
using System.Globalization;
using System.Text;

namespace Hcpcs.Reference;

// Writes a drug table file.
internal sealed class DrugTableWriter
{
    private readonly ArrayBufferWriter<byte> _rows = new();
    private readonly ArrayBufferWriter<byte> _content = new();
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    public static byte[] Write(HcpcsDrugTable table) => new DrugTableWriter().WriteAll(table);

    private byte[] WriteAll(HcpcsDrugTable table)
    {
        WriteSource(table.Crosswalk);
        WriteSource(table.PaymentLimitSource);
        WriteNumber(_rows, table.Products.Count);
        foreach (var product in table.Products)
        {
            WriteCode(product.Code);
            WriteText(product.ShortDescription);
            WriteText(product.Labeler);
            WriteText(product.NdcText);
            WriteText(product.Name);
            WriteText(product.Dosage);
            WriteDecimal(product.PackageSize);
            WriteDecimal(product.PackageQuantity);
            WriteDecimal(product.BillingUnitsPerItem);
            WriteDecimal(product.BillingUnitsPerPackage);
            WriteTexts(product.NonNumericTexts);
        }

        WriteNumber(_rows, table.PaymentLimits.Count);
        foreach (var limit in table.PaymentLimits)
        {
            WriteCode(limit.Code);
            WriteText(limit.ShortDescription);
            WriteText(limit.Dosage);
            WriteDecimal(limit.Limit);
            WriteDecimal(limit.CoinsurancePercentage);
            WriteDecimal(limit.VaccineAwpPercentage);
            WriteDecimal(limit.VaccineLimit);
            WriteDecimal(limit.BloodAwpPercentage);
            WriteDecimal(limit.BloodLimit);
            WriteText(limit.ClottingFactor);
            WriteText(limit.Notes);
            WriteTexts(limit.NonNumericTexts);
        }

        // The texts go first, so that a reader has them when it comes to the rows.
        WriteNumber(_content, _texts.Count);
        foreach (string text in _texts)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            WriteNumber(_content, utf8.Length);
            _content.Write(utf8);
        }

        _content.Write(_rows.WrittenSpan);
        return DrugTableFormat.Kind.Write(_content.WrittenSpan, message => new IOException(message));
    }

    private void WriteSource(DrugDataSource source)
    {
        WriteNumber(_rows, source.FirstDay.DayNumber);
        WriteText(source.SourceName);
        WriteText(source.SourceSha256);
    }

    private void WriteCode(HcpcsCode code) => WriteNumber(_rows, (code.Letter - 'A') * 10_000 + code.Number);

    private void WriteDecimal(decimal? number) => WriteText(number?.ToString(CultureInfo.InvariantCulture));

    private void WriteTexts(ValueList<string> texts)
    {
        WriteNumber(_rows, texts.Count);
        foreach (string text in texts)
        {
            WriteText(text);
        }
    }

    // The place of the text among all texts plus one; 0 for none.
    private void WriteText(string? text)
    {
        if (text is null)
        {
            WriteNumber(_rows, 0);
            return;
        }

        if (!_places.TryGetValue(text, out int place))
        {
            _places.Add(text, place = _texts.Count);
            _texts.Add(text);
        }

        WriteNumber(_rows, place + 1);
    }

    private static void WriteNumber(ArrayBufferWriter<byte> writer, int number) => CompactNumber.Write(writer, (uint)number);
}
