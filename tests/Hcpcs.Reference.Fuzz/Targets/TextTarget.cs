using System.Text;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>The fixed-width text, with a banner and without.</summary>
internal sealed class TextTarget(OfficialFolder official) : ReleaseTarget(official)
{
    public override string Name => "text";

    public override byte[] Damage(byte[] content, Random random) => random.Next(3) == 0 ? Mutator.Bytes(content, random) : Mutator.Text(content, random);

    internal static FuzzFile Cut(FuzzFile file)
    {
        string[] lines = Encoding.Latin1.GetString(file.Content).Split("\r\n");
        var kept = lines.Take(40).Concat(lines.Skip(500).Where((_, i) => i % 100 < 3));
        return file with { Content = Encoding.Latin1.GetBytes(string.Join("\r\n", kept) + "\r\n") };
    }

    protected override IEnumerable<FuzzFile> MakeWholeFiles() =>
    [
        Official.Member(OfficialFolder.January2026, "HCPC2026_JAN_ANWEB_01122026.txt"),
        Official.Member(OfficialFolder.January2020, "HCPC2020_ANWEB_w_disclaimer.txt"),
    ];

    protected override IEnumerable<FuzzFile> MakeCutFiles() => WholeFiles.Select(Cut);
}
