namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>Drug table files, most of them with the checksum and the length that fit.</summary>
internal sealed class DrugTableTarget : FuzzTarget
{
    private const int HashOffset = 16, ContentOffset = 48;

    public override string Name => "drug table";

    public override byte[] Damage(byte[] content, Random random)
    {
        int kind = random.Next(6);
        byte[] damaged = kind < 2 ? Mutator.Bytes(content, random, kind == 0 ? 0 : ContentOffset) : Mutator.InPlace(content, random, ContentOffset);
        return kind > 0 && damaged.Length > ContentOffset ? CodeTableTarget.Seal(damaged, HashOffset, ContentOffset, 12) : damaged;
    }

    public override void Read(string path)
    {
        var table = HcpcsDrugTable.Load(path);
        foreach (var product in table.Products)
        {
            table.GetProducts(product.Code);
            table.GetProductsByNdcText(product.NdcText);
            table.FindPaymentLimit(product.Code);
        }
    }

    protected override IEnumerable<FuzzFile> MakeWholeFiles() => [new("2026-01.hcpcs-drugs", Save(HcpcsDrugTable.Embedded))];

    protected override IEnumerable<FuzzFile> MakeCutFiles()
    {
        var table = HcpcsDrugTable.Embedded;
        yield return new("cut.hcpcs-drugs", Save(HcpcsDrugTable.Create(
            table.Crosswalk, table.Products.Where((_, i) => i % 40 == 0), table.PaymentLimitSource, table.PaymentLimits.Where((_, i) => i % 10 == 0))));
    }

    private static byte[] Save(HcpcsDrugTable table)
    {
        using var stream = new MemoryStream();
        table.Save(stream);
        return stream.ToArray();
    }
}
