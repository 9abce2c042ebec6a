using System.Buffers.Binary;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>The workbook as XLS: records in a container of sectors.</summary>
internal sealed class BinaryWorkbookTarget(OfficialFolder official) : ReleaseTarget(official)
{
    public override string Name => "xls";

    public override byte[] Damage(byte[] content, Random random)
    {
        byte[] damaged = [.. content];
        switch (random.Next(4))
        {
            case 0:
                return Mutator.Bytes(content, random);
            case 1:
                for (int changes = random.Next(1, 4); changes > 0; changes--)
                {
                    WriteNumber(damaged, random.Next(6, 120) * 4, random);
                }

                return damaged;
            case 2:
                // The table of sectors and the directory lie at the end.
                WriteNumber(damaged, content.Length - 4 * random.Next(1, 400), random);
                return damaged;
            default:
                for (int changes = random.Next(1, 4); changes > 0; changes--)
                {
                    DamageRecord(damaged, random);
                }

                return damaged;
        }
    }

    protected override IEnumerable<FuzzFile> MakeWholeFiles() => [Official.Member(OfficialFolder.January2020, "HCPC2020_ANWEB_w_disclaimer.xls")];

    protected override IEnumerable<FuzzFile> MakeCutFiles() => WholeFiles.Select(file => file with { Content = CutBinaryWorkbook.Cut(file.Content, WorkbookTarget.IsKept) });

    private static void WriteNumber(byte[] bytes, int at, Random random) =>
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(Math.Clamp(at, 0, bytes.Length - 4)), Mutator.Number(random, bytes.Length));

    /// <summary>Another kind, length, or content of one of the records, of which the first lies behind the header.</summary>
    private static void DamageRecord(byte[] bytes, Random random)
    {
        var places = new List<int>();
        for (int at = CutBinaryWorkbook.SectorLength; at + 4 < bytes.Length && places.Count < 5000; at += 4 + BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at + 2)))
        {
            places.Add(at);
        }

        int record = places[random.Next(places.Count)];
        int length = BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(record + 2));
        int place = random.Next(4) switch { 0 => record, 1 => record + 2, _ => record + 4 + random.Next(length + 1) };
        if (place + 2 <= bytes.Length)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(place), (ushort)Mutator.Number(random, bytes.Length));
        }
    }
}
