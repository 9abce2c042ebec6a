namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>The workbook as XLSX: a zip of XML.</summary>
internal sealed class WorkbookTarget(OfficialFolder official) : ReleaseTarget(official)
{
    public override string Name => "xlsx";

    public override byte[] Damage(byte[] content, Random random) => DamageWorkbook(content, random);

    /// <summary>Banner, header and some modifiers, then codes, which follow them.</summary>
    internal static bool IsKept(int row) => row is < 30 or (>= 500 and < 650);

    internal static byte[] DamageWorkbook(byte[] content, Random random) => random.Next(8) switch
    {
        0 => Mutator.Bytes(content, random),
        1 => ZipParts.Lie(content, random),
        _ => ZipParts.Change(content, random, (name, part) => name.EndsWith("xml", StringComparison.Ordinal) || name.EndsWith(".rels", StringComparison.Ordinal)
            ? XmlMutator.Change(part, random)
            : Mutator.Bytes(part, random)),
    };

    protected override IEnumerable<FuzzFile> MakeWholeFiles() =>
    [
        Official.File(OfficialFolder.October2025), Official.File(OfficialFolder.October2020),
        Official.Member(OfficialFolder.January2026, "HCPC2026_JAN_ANWEB_01122026.xlsx"),
    ];

    protected override IEnumerable<FuzzFile> MakeCutFiles() => WholeFiles.Select(file => file with { Content = CutWorkbook.Cut(file.Content, IsKept) });
}
