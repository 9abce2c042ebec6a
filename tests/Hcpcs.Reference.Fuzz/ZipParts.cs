using System.Buffers.Binary;
using System.IO.Compression;

namespace Hcpcs.Reference.Fuzz;

/// <summary>Zips member by member, and zips whose headers lie.</summary>
internal static class ZipParts
{
    private static readonly string[] s_names =
    [
        "../../../../tmp/evil.txt", "..\\..\\evil.txt", "/etc/passwd", "C:\\evil.txt", "a\nb.txt", " ", "/", "..", "xl/workbook.xml", "con", new('n', 60_000), "é\u200B.txt",
        "[Content_Types].xml", "xl/workbook.bin", "HCPC2026_JAN_ANWEB_01122026.txt",
    ];

    public static List<(string Name, byte[] Content)> Read(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip, writable: false));
        var parts = new List<(string, byte[])>();
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            parts.Add((entry.FullName, content.ToArray()));
        }

        return parts;
    }

    public static byte[] Write(IEnumerable<(string Name, byte[] Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var member = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                member.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Renames, drops or doubles a member, or changes what one holds.</summary>
    public static byte[] Change(byte[] zip, Random random, Func<string, byte[], byte[]> changeContent)
    {
        var parts = Read(zip);
        int[] places = [.. Enumerable.Range(0, parts.Count)];
        random.Shuffle(places);
        foreach (int at in places.Take(random.Next(1, 3)).OrderDescending())
        {
            var (name, content) = parts[at];
            switch (random.Next(10))
            {
                case 0:
                    parts.RemoveAt(at);
                    break;
                case 1:
                    parts.Add(parts[at]);
                    break;
                case 2:
                    parts[at] = (s_names[random.Next(s_names.Length)], content);
                    break;
                default:
                    parts[at] = (name, changeContent(name, content));
                    break;
            }
        }

        return Write(parts);
    }

    /// <summary>Another number in a field of a header: lengths, counts, offsets, methods, checksums.</summary>
    public static byte[] Lie(byte[] zip, Random random)
    {
        byte[] lying = [.. zip];
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            var headers = new List<int>();
            for (int at = 0; (at = NextHeader(zip, at)) >= 0; at++)
            {
                headers.Add(at);
            }

            int place = headers[random.Next(headers.Count)] + random.Next(4, 46);
            if (place + 4 <= lying.Length)
            {
                if (random.Next(2) == 0)
                {
                    BinaryPrimitives.WriteUInt16LittleEndian(lying.AsSpan(place), (ushort)Mutator.Number(random, zip.Length));
                }
                else
                {
                    BinaryPrimitives.WriteUInt32LittleEndian(lying.AsSpan(place), Mutator.Number(random, zip.Length));
                }
            }
        }

        return lying;
    }

    private static int NextHeader(byte[] zip, int from)
    {
        for (int at = from; at < zip.Length - 4; at++)
        {
            int next = zip.AsSpan(at).IndexOf("PK"u8);
            if (next < 0 || (at += next) >= zip.Length - 4)
            {
                return -1;
            }

            if ((zip[at + 2], zip[at + 3]) is (1, 2) or (3, 4) or (5, 6))
            {
                return at;
            }
        }

        return -1;
    }
}
