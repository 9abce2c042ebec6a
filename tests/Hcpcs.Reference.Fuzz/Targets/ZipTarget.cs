namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>The zip as CMS publishes it: text, workbooks and notes.</summary>
internal sealed class ZipTarget(OfficialFolder official) : ReleaseTarget(official)
{
    public override string Name => "zip";

    public override byte[] Damage(byte[] content, Random random) => random.Next(6) switch
    {
        0 => Mutator.Bytes(content, random),
        1 or 2 => ZipParts.Lie(content, random),
        3 => ZipParts.Write(ZipParts.Read(content).Select(part =>
            part.Name.EndsWith(".txt", StringComparison.Ordinal) && random.Next(2) == 0 ? (part.Name, new byte[random.Next(48) << 20]) : part)),
        _ => ZipParts.Change(content, random, (name, part) => name.EndsWith(".xlsx", StringComparison.Ordinal)
            ? WorkbookTarget.DamageWorkbook(part, random)
            : Mutator.Text(part, random)),
    };

    protected override IEnumerable<FuzzFile> MakeWholeFiles() =>
        [Official.File(OfficialFolder.January2026), Official.File(OfficialFolder.January2020), Official.File(OfficialFolder.January2019)];

    protected override IEnumerable<FuzzFile> MakeCutFiles()
    {
        foreach (var file in WholeFiles)
        {
            var parts = ZipParts.Read(file.Content).Where(part => !part.Name.EndsWith(".prn", StringComparison.Ordinal)).ToList();
            var cut = parts.ConvertAll(part =>
                part.Name.EndsWith(".xlsx", StringComparison.Ordinal) ? (part.Name, CutWorkbook.Cut(part.Content, WorkbookTarget.IsKept))
                : part.Name.EndsWith(".xls", StringComparison.Ordinal) ? (part.Name, CutBinaryWorkbook.Cut(part.Content, WorkbookTarget.IsKept))
                : part.Name.Contains("ANWEB", StringComparison.Ordinal) ? (part.Name, TextTarget.Cut(new(part.Name, part.Content)).Content)
                : part);
            yield return file with { Content = ZipParts.Write(cut) };

            // Without the text the workbooks are what is read.
            yield return file with { Content = ZipParts.Write(cut.Where(part => !part.Name.Contains("ANWEB", StringComparison.Ordinal) || !part.Name.EndsWith(".txt", StringComparison.Ordinal))) };
        }
    }
}
