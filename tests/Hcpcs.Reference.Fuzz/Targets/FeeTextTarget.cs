using System.Text;
using Hcpcs.Reference.Releases;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>The fee files that are text: physician, outpatient and laboratory.</summary>
internal sealed class FeeTextTarget(OfficialFolder official) : FuzzTarget
{
    public override string Name => "fee csv";

    public override byte[] Damage(byte[] content, Random random) => random.Next(3) == 0 ? Mutator.Bytes(content, random) : Mutator.Text(content, random);

    public override void Read(string path) => CmsFeeFile.ToTable([CmsFeeFile.Recognize(path)]);

    protected override IEnumerable<FuzzFile> MakeWholeFiles() =>
    [
        official.File(OfficialFolder.PhysicianFees), official.File(OfficialFolder.OutpatientFees), official.File(OfficialFolder.LaboratoryFees),
        new FuzzFile("PPRRVU25_JAN.txt", Encoding.ASCII.GetBytes(PhysicianLines.ToText(PhysicianLines.Official))),
    ];

    protected override IEnumerable<FuzzFile> MakeCutFiles() => WholeFiles.Select(CrosswalkTarget.Cut);
}
