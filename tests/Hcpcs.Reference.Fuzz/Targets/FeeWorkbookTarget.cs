using Hcpcs.Reference.Releases;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>The fee files that are workbooks: DMEPOS and enteral.</summary>
internal sealed class FeeWorkbookTarget(OfficialFolder official) : FuzzTarget
{
    public override string Name => "fee xlsx";

    public override byte[] Damage(byte[] content, Random random) => WorkbookTarget.DamageWorkbook(content, random);

    public override void Read(string path) => CmsFeeFile.ToTable([CmsFeeFile.Recognize(path)]);

    protected override IEnumerable<FuzzFile> MakeWholeFiles() => [official.File(OfficialFolder.DmeposFees), official.File(OfficialFolder.EnteralFees)];

    /// <summary>Banner, header and some codes.</summary>
    protected override IEnumerable<FuzzFile> MakeCutFiles() =>
        WholeFiles.Select(file => file with { Content = CutWorkbook.Cut(file.Content, row => row is < 20 or (>= 500 and < 520)) });
}
