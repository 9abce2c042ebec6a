using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Hcpcs.Reference.Releases;

/// <summary>Finds the release in the file that was given, and the lists beside it, and puts them together.</summary>
internal sealed class ReleaseReader(IProgress<int>? rowsRead)
{
    /// <summary>More than ten times the largest member of any release seen. Counted while unpacking, since a header can lie.</summary>
    private const int MaxMemberLength = 256 * 1024 * 1024;

    public CmsRelease Read(string path)
    {
        string file = Path.GetFileName(path);
        byte[] content = ReadFile(path, file);
        switch (KindOf(content))
        {
            case ContentKind.Zip:
                return ReadZip(content, file);
            case ContentKind.Workbook:
                return Finish(file, content, WorkbookReleaseReader.Read(content, file, rowsRead), null, []);
            case ContentKind.Html:
                throw new InvalidDataException($"{file} is not a release but an HTML page, perhaps saved in place of the download.");
            case ContentKind.Text when content.Length == 0:
                throw new InvalidDataException($"{file} is empty.");
            default:
                return TextReleaseReader.IsRelease(content)
                    ? Finish(file, content, TextReleaseReader.Read(content, file, rowsRead), null, [])
                    : throw new InvalidDataException($"{file} is not a release: no line of it has the form of the HCPCS contractor record.");
        }
    }

    private CmsRelease ReadZip(byte[] content, string file)
    {
        var members = UnpackAll(content, file);
        var main = FindMain(members, file);
        var notices = new List<CmsReleaseNotice>();
        HashSet<HcpcsCode>? unclassified = null;

        // The list is small and usually says NOC in its name: with these first, the large workbooks are rarely opened.
        foreach (var member in members
            .Where(member => member != main && member.Kind == ContentKind.Workbook)
            .OrderBy(member => !member.Name.Contains("NOC", StringComparison.OrdinalIgnoreCase))
            .ThenBy(member => member.Content.Length))
        {
            unclassified = NotOtherwiseClassifiedReader.Read(member.Content, member.Name, notices);
            if (unclassified is not null)
            {
                break;
            }
        }

        return Finish(main.Name, main.Content, ReadMain(main), unclassified, notices);
    }

    private EntryCollector ReadMain(Member main) => main.Kind == ContentKind.Text
        ? TextReleaseReader.Read(main.Content, main.Name, rowsRead)
        : WorkbookReleaseReader.Read(main.Content, main.Name, rowsRead);

    private static Member FindMain(List<Member> members, string file)
    {
        var found = members.FindAll(member => member.Kind == ContentKind.Text && TextReleaseReader.IsRelease(member.Content));
        if (found.Count == 0)
        {
            found = members.FindAll(
                member => member.Kind == ContentKind.Workbook && WorkbookReleaseReader.IsRelease(member.Content, member.Name));
        }

        return found.Count switch
        {
            0 => throw new InvalidDataException(
                $"{file} holds no release: none of its {members.Count} members has the form of the HCPCS contractor record."),
            1 => found[0],
            _ when found.TrueForAll(member => member.Content.AsSpan().SequenceEqual(found[0].Content)) => found[0],
            _ => throw new InvalidDataException(
                $"{file} holds more than one release: {string.Join(", ", found.Select(member => member.Name))}. Give the one that is meant."),
        };
    }

    private static CmsRelease Finish(
        string file, byte[] content, EntryCollector entries, HashSet<HcpcsCode>? unclassified, IReadOnlyList<CmsReleaseNotice> otherNotices)
    {
        var records = entries.Records.ToArray();
        var modifiers = entries.Modifiers.ToArray();
        if (records.Length == 0)
        {
            throw new InvalidDataException($"{file} holds no code.");
        }

        if (unclassified is not null)
        {
            var missing = new HashSet<HcpcsCode>(unclassified);
            for (int i = 0; i < records.Length; i++)
            {
                records[i] = records[i] with { NotOtherwiseClassified = unclassified.Contains(records[i].Code) };
                missing.Remove(records[i].Code);
            }

            if (missing.Count > 0)
            {
                entries.Note(
                    string.Empty, $"the list of not otherwise classified codes names codes that are not in it: {string.Join(", ", missing.Order())}.");
            }
        }

        var quarter = ReleaseQuarter.Find(records, modifiers, file, entries);
        var release = new HcpcsRelease(quarter)
        {
            SourceName = file,
            SourceSha256 = Convert.ToHexString(SHA256.HashData(content)).ToLowerInvariant(),
            CodeCount = records.Length,
            ModifierCount = modifiers.Length,
            EarliestCodeTermination = records.Min(record => record.TerminationDate),
            EarliestModifierTermination = modifiers.Min(record => record.TerminationDate),
            CompanionLists = unclassified is null ? HcpcsCompanionLists.None : HcpcsCompanionLists.NotOtherwiseClassified,
        };
        return new CmsRelease(release, records, modifiers, [.. entries.Notices, .. otherNotices], entries.SkippedLineCount);
    }

    private static byte[] ReadFile(string path, string file)
    {
        using var stream = File.OpenRead(path);
        return ReadAtMost(stream, file);
    }

    private static List<Member> UnpackAll(byte[] content, string file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            var members = new List<Member>();
            foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0))
            {
                using var stream = entry.Open();
                byte[] unpacked = ReadAtMost(stream, $"{file}, member {entry.Name}");
                members.Add(new Member(entry.Name, unpacked, KindOf(unpacked)));
            }

            return members;
        }
        catch (InvalidDataException exception) when (!exception.Message.StartsWith(file, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{file} is a damaged zip: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }

    private static byte[] ReadAtMost(Stream stream, string name)
    {
        using var unpacked = new MemoryStream();
        var buffer = new byte[128 * 1024];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (unpacked.Length + read > MaxMemberLength)
            {
                throw new InvalidDataException($"{name} is longer than {MaxMemberLength / (1024 * 1024)} MB, which no release is.");
            }

            unpacked.Write(buffer, 0, read);
        }

        return unpacked.ToArray();
    }

    /// <summary>What content is, judged by its first bytes; names and extensions do not count.</summary>
    private static ContentKind KindOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return ContentKind.Workbook;
        }

        if (content.StartsWith("PK"u8))
        {
            // A workbook is a zip too: its parts are named in the clear, in local headers and in the directory.
            return content.IndexOf("xl/workbook."u8) >= 0 && content.IndexOf("[Content_Types].xml"u8) >= 0
                ? ContentKind.Workbook
                : ContentKind.Zip;
        }

        var beginning = content.Length > 512 ? content[..512] : content;
        string text = Encoding.Latin1.GetString(beginning).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            ? ContentKind.Html
            : ContentKind.Text;
    }

    private enum ContentKind
    {
        Text,
        Html,
        Zip,
        Workbook,
    }

    private sealed record Member(string Name, byte[] Content, ContentKind Kind);
}
