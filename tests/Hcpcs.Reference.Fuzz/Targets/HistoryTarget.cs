namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>History files, most of them with the checksum and the length that fit.</summary>
internal sealed class HistoryTarget : FuzzTarget
{
    private const int HashOffset = 16, ContentOffset = 48;

    public override string Name => "history";

    public override byte[] Damage(byte[] content, Random random)
    {
        int kind = random.Next(6);
        byte[] damaged = kind < 2 ? Mutator.Bytes(content, random, kind == 0 ? 0 : ContentOffset) : Mutator.InPlace(content, random, ContentOffset);
        return kind > 0 && damaged.Length > ContentOffset ? CodeTableTarget.Seal(damaged, HashOffset, ContentOffset, 12) : damaged;
    }

    public override void Read(string path)
    {
        var history = HcpcsHistory.Load(path);
        foreach (var release in history.Releases)
        {
            history.AsKnownIn(release.Version);
        }

        foreach (var code in history.Codes)
        {
            history.GetMeanings(code);
            history.GetStatus(code, new DateOnly(2019, 2, 1));
        }

        foreach (var change in history.EnumerateRetroactiveChanges(null))
        {
            _ = change.Identity;
        }
    }

    protected override IEnumerable<FuzzFile> MakeWholeFiles() => [new("2026-01.hcpcs-history", Save(HcpcsHistory.Embedded))];

    protected override IEnumerable<FuzzFile> MakeCutFiles()
    {
        string[] codes = ["J1440", "J0570", "G9890", "G0298", "A0021"];
        yield return new("cut.hcpcs-history", Save(HcpcsHistory.Create(HcpcsHistory.Embedded.Releases.Select(release =>
        {
            var table = HcpcsHistory.Embedded.AsKnownIn(release.Version);
            return HcpcsTable.Create(release, codes.Select(code => table.Find(code)).OfType<HcpcsRecord>(), table.EnumerateModifiers().Take(5));
        }))));
    }

    private static byte[] Save(HcpcsHistory history)
    {
        using var stream = new MemoryStream();
        history.Save(stream);
        return stream.ToArray();
    }
}
