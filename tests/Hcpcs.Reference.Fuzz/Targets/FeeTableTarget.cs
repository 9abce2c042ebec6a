namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>Fee table files, most of them with the checksum and the length that fit.</summary>
internal sealed class FeeTableTarget : FuzzTarget
{
    private const int HashOffset = 16, ContentOffset = 48;

    public override string Name => "fee table";

    public override byte[] Damage(byte[] content, Random random)
    {
        int kind = random.Next(6);
        byte[] damaged = kind < 2 ? Mutator.Bytes(content, random, kind == 0 ? 0 : ContentOffset) : Mutator.InPlace(content, random, ContentOffset);
        return kind > 0 && damaged.Length > ContentOffset ? CodeTableTarget.Seal(damaged, HashOffset, ContentOffset, 12) : damaged;
    }

    public override void Read(string path)
    {
        var table = HcpcsFeeTable.Load(path);
        foreach (var code in table.Codes)
        {
            table.FindFees(code);
        }
    }

    protected override IEnumerable<FuzzFile> MakeWholeFiles() => [new("2026-01.hcpcs-fees", Save(HcpcsFeeTable.Embedded))];

    protected override IEnumerable<FuzzFile> MakeCutFiles()
    {
        var fees = HcpcsFeeTable.Embedded.Codes.Where((_, i) => i % 100 == 0).Append(HcpcsCode.Parse("G0475")).Append(HcpcsCode.Parse("B4034")).Distinct()
            .Select(code => HcpcsFeeTable.Embedded.FindFees(code)!).ToArray();
        yield return new("cut.hcpcs-fees", Save(HcpcsFeeTable.Create(
            fees.SelectMany(fee => fee.Physician), fees.SelectMany(fee => fee.Dmepos), fees.SelectMany(fee => fee.Enteral),
            fees.Select(fee => fee.Outpatient).OfType<OutpatientFee>(), fees.SelectMany(fee => fee.Laboratory))));
    }

    private static byte[] Save(HcpcsFeeTable table)
    {
        using var stream = new MemoryStream();
        table.Save(stream);
        return stream.ToArray();
    }
}
