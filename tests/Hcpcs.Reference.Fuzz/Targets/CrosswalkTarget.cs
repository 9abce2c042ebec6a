using System.Text;
using Hcpcs.Reference.Releases;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>The crosswalk of drug products, as CSV.</summary>
internal sealed class CrosswalkTarget(OfficialFolder official) : FuzzTarget
{
    public override string Name => "crosswalk";

    public override byte[] Damage(byte[] content, Random random) => random.Next(3) == 0 ? Mutator.Bytes(content, random) : Mutator.Text(content, random);

    public override void Read(string path) => CmsDrugCrosswalk.Read(path).ToProductNames();

    internal static FuzzFile Cut(FuzzFile file)
    {
        string[] lines = Encoding.Latin1.GetString(file.Content).Split("\r\n");
        return file with { Content = Encoding.Latin1.GetBytes(string.Join("\r\n", lines.Where((_, i) => i < 40 || i % 40 == 0))) };
    }

    protected override IEnumerable<FuzzFile> MakeWholeFiles() => [official.File(OfficialFolder.Crosswalk)];

    protected override IEnumerable<FuzzFile> MakeCutFiles() => WholeFiles.Select(Cut);
}
