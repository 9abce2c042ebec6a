using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Drugs.Tests;

/// <summary>Files that are no drug table, are damaged, or were made to do harm.</summary>
public class HostileDrugTableTests() : HostileSealedTableTests("drug table", s_file, s_feeTable)
{
    private static readonly byte[] s_file = HcpcsDrugTableTests.Save(HcpcsDrugTableTests.Table(
        HcpcsDrugTableTests.Product("J0001", "00001-0001-01"), HcpcsDrugTableTests.Product("J0002", "GG100") with { NonNumericTexts = ["a: b"] }));

    // docs/guide/payment.md: how a fee table begins.
    private static readonly byte[] s_feeTable = [0x89, 0x48, 0x43, 0x50, 0x43, 0x46, 0x0D, 0x0A, 1, 0, 0, 0];

    protected override void LoadAndAsk(Stream stream)
    {
        var table = HcpcsDrugTable.Load(stream);
        table.Products.Should().OnlyContain(product => table.GetProducts(product.Code).Contains(product));
        table.PaymentLimits.Should().OnlyContain(limit => table.FindPaymentLimit(limit.Code) == limit);
    }

    [Fact]
    public void What_follows_the_last_row_is_counted() => ShouldBeRefused(Sign([.. s_file, 0]), "1 bytes follow");

    [Fact]
    public void A_table_that_could_not_be_loaded_again_is_not_saved()
    {
        var products = Enumerable.Range(0, 9).Select(i =>
            HcpcsDrugTableTests.Product("J0001", "00001-0001-01") with { Name = new string((char)('a' + i), 1_000_000) });
        var table = HcpcsDrugTableTests.Table([.. products]);
        string path = Path.Combine(Directory.CreateTempSubdirectory("hcpcs-").FullName, "drugs.hcpcs-drugs");
        try
        {
            File.WriteAllText(path, "before");

            FluentActions.Invoking(() => table.Save(path)).Should().Throw<IOException>().WithMessage("*up to 8388608*");

            File.ReadAllText(path).Should().Be("before");
            Directory.GetFiles(Path.GetDirectoryName(path)!).Should().Equal(path);
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
        }
    }

    [Theory]
    [InlineData("count", 0xFF, 0xFF, 0xFF, 0xFF, 0x0F)]
    [InlineData("count", 0xFF, 0xFF, 0x7F)]
    [InlineData("are not a number", 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF)]
    [InlineData("are not a number", 0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0x00)]
    [InlineData("within a row", 0xFF, 0xFF)]
    [InlineData("not UTF-8", 0x01, 0x02, 0xC3, 0x28)]
    [InlineData("not the first day of a quarter", 0x01, 0x01, 0x41, 0x02, 0x01, 0x01)]
    [InlineData("names text 9, of 1", 0x01, 0x01, 0x41, 0xA0, 0x92, 0x2D, 0x09, 0x09)]
    [InlineData("a text is missing", 0x01, 0x01, 0x41, 0xA0, 0x92, 0x2D, 0x00, 0x00)]
    public void What_a_count_or_number_cannot_be_is_named(string message, params int[] content) =>
        ShouldBeRefused(Sign([.. new byte[HeaderLength], .. content.Select(value => (byte)value)]), message);
}
