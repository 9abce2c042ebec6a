using System.Security.Cryptography;

namespace Hcpcs.Reference.Fuzz.Targets;

/// <summary>Code table files. Most damaged ones get the checksum and the length that fit, as a hostile writer's would.</summary>
internal sealed class CodeTableTarget : FuzzTarget
{
    private const int HashOffset = 24, ContentOffset = 56;

    public override string Name => "code table";

    public override byte[] Damage(byte[] content, Random random)
    {
        int kind = random.Next(6);
        byte[] damaged = kind < 2 ? Mutator.Bytes(content, random, kind == 0 ? 0 : ContentOffset) : Mutator.InPlace(content, random, ContentOffset);
        return kind > 0 && damaged.Length > ContentOffset ? Seal(damaged, HashOffset, ContentOffset, 16) : damaged;
    }

    public override void Read(string path)
    {
        var table = HcpcsTable.Load(path);
        int length = table.Release.ToString().Length;
        foreach (var record in table.EnumerateCodes())
        {
            length += record.ToString().Length + table.GetProductNames(record.Code).Count + HcpcsField.All.Sum(field => field.GetValues(record).Count);
        }

        foreach (var record in table.EnumerateModifiers())
        {
            length += record.ToString().Length;
        }

        // What is built on a table, and asks it in other ways: a reload makes the index without anybody having asked for it.
        var search = new HcpcsSearch(table);
        var pages = new HcpcsPages(table);
        var validator = new HcpcsValidator(table);
        var day = table.Release.LastDay;
        foreach (var record in table.EnumerateCodes().Take(50))
        {
            length += search.Search(record.ShortDescription).Total + search.Complete(record.LongDescription[..Math.Min(3, record.LongDescription.Length)]).Total
                + pages.Find(record.Code, day)!.ToText().Length + table.GetSuccessors(record.Code, day).Count
                + validator.Validate(record.Code.ToString(), day).Findings.Count;
        }

        var embedded = HcpcsTable.Embedded;
        length += (table.Release <= embedded.Release ? HcpcsReleaseDiff.Compare(table, embedded) : HcpcsReleaseDiff.Compare(embedded, table)).Changes.Count;
        GC.KeepAlive(length);
    }

    internal static byte[] Seal(byte[] file, int hashOffset, int contentOffset, int lengthOffset)
    {
        byte[] marked = [.. file];
        BitConverter.TryWriteBytes(marked.AsSpan(lengthOffset), marked.Length);
        SHA256.HashData(marked.AsSpan(contentOffset), marked.AsSpan(hashOffset, SHA256.HashSizeInBytes));
        return marked;
    }

    protected override IEnumerable<FuzzFile> MakeWholeFiles() => [new("2026-01.hcpcs", Save(HcpcsTable.Embedded))];

    protected override IEnumerable<FuzzFile> MakeCutFiles()
    {
        var table = HcpcsTable.Embedded;
        var names = table.EnumerateCodes().SelectMany(record => table.GetProductNames(record.Code).Select(name => KeyValuePair.Create(record.Code, name)));
        foreach (int every in (int[])[30, 400])
        {
            yield return new("cut.hcpcs", Save(HcpcsTable.Create(
                table.Release, table.EnumerateCodes().Where((_, i) => i % every == 0), table.EnumerateModifiers().Take(20),
                new HcpcsProductNames(table.Release.Quarter, names))));
        }
    }

    private static byte[] Save(HcpcsTable table)
    {
        using var stream = new MemoryStream();
        table.Save(stream);
        return stream.ToArray();
    }
}
