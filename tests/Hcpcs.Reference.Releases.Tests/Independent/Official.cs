using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Releases.Tests.Independent;

/// <summary>The official files, each read once for all tests, by the library and by the tests themselves.</summary>
internal static class Official
{
    public const string January2019 = "2019-01/2019-Alpha-Numeric-HCPCS-File.zip";
    public const string January2020 = "2020-01/2020-Alpha-Numeric-HCPCS-File.zip";
    public const string October2020 = "2020-10/anweb.xlsx";
    public const string January2025 = "2025-01/hcpcs-2025.zip";
    public const string October2025 = "2025-10/HCPC2025_OCT_ANWEB_v4.xlsx";
    public const string January2026 = OfficialFiles.January2026;

    private static readonly ConcurrentDictionary<string, Lazy<object>> s_read = new(StringComparer.Ordinal);

    public static CmsRelease Read(string file)
    {
        string path = OfficialFiles.Path(file);
        return Once($"library {file}", () => CmsRelease.Read(path));
    }

    /// <summary>A member of a zip, read alone by the library as a file of its own.</summary>
    public static CmsRelease ReadMember(string zip, string member)
    {
        byte[] content = Bytes(zip, member);
        return Once($"library {zip} {member}", () =>
        {
            using var folder = new Making.TemporaryFolder();
            return CmsRelease.Read(folder.Write(member, content));
        });
    }

    public static string Text(string zip, string member) => Encoding.Latin1.GetString(Bytes(zip, member));

    public static byte[] Bytes(string zip, string member)
    {
        string path = OfficialFiles.Path(zip);
        return Once($"bytes {zip} {member}", () =>
        {
            using var archive = ZipFile.OpenRead(path);
            using var stream = archive.GetEntry(member)!.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }

    public static OfficialEntries Entries(string zip, string textMember)
    {
        string text = Text(zip, textMember);
        return Once($"text {zip}", () => OfficialEntries.ReadText(text));
    }

    public static OfficialEntries SheetEntries(string zip, string workbookMember)
    {
        byte[] content = Bytes(zip, workbookMember);
        return Once($"sheet {zip}", () => OfficialEntries.ReadSheet(OfficialSheet.Read(content)));
    }

    public static OfficialEntries SheetEntries(string workbook)
    {
        byte[] content = File.ReadAllBytes(OfficialFiles.Path(workbook));
        return Once($"sheet {workbook}", () => OfficialEntries.ReadSheet(OfficialSheet.Read(content)));
    }

    private static T Once<T>(string key, Func<T> read)
        where T : class =>
        (T)s_read.GetOrAdd(key, _ => new Lazy<object>(read)).Value;
}
