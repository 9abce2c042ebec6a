using System.IO.Compression;
using System.Text;

namespace Hcpcs.Reference.Releases.Tests.Making;

internal static class Zip
{
    public static byte[] Of(params (string Name, byte[] Content)[] members) => Of(CompressionLevel.Optimal, members);

    public static byte[] Of(CompressionLevel compression, params (string Name, byte[] Content)[] members)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in members)
            {
                var entry = zip.CreateEntry(name, compression);
                entry.LastWriteTime = new DateTimeOffset(2026, 1, 12, 13, 5, 0, TimeSpan.Zero);
                using var member = entry.Open();
                member.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
