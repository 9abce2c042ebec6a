using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Hcpcs.Reference.Releases;

/// <summary>Finds the release in the file that was given, and the lists beside it, and puts them together.</summary>
internal sealed class ReleaseReader(IProgress<int>? rowsRead)
{
    /// <summary>More than ten times the largest member of any release seen. Counted while unpacking, since a header can lie.</summary>
    private const int MaxMemberLength = 256 * 1024 * 1024;

    /// <summary>All members of a zip together.</summary>
    private const long MaxTotalLength = 512L * 1024 * 1024;

    public CmsRelease Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"{path} is a folder, not a release: give the zip, or the text or workbook in it.");
        }

        string file = Path.GetFileName(path);
        byte[] content = ReadFile(path, file);
        switch (KindOf(content))
        {
            case ContentKind.Zip:
                try
                {
                    return ReadZip(content, file);
                }
                catch (InvalidDataException exception) when (!exception.Message.StartsWith(file, StringComparison.Ordinal))
                {
                    throw new InvalidDataException($"{file}, {exception.Message}", exception);
                }

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
        else
        {
            entries.Note(string.Empty, "read without CMS's list of not otherwise classified codes: which codes are on it is unknown.");
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

    /// <summary>The content of a file, of a length that is bounded.</summary>
    internal static byte[] ReadFile(string path, string file)
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
            long total = 0;
            foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0))
            {
                using var stream = entry.Open();
                byte[] unpacked = ReadAtMost(stream, $"{file}, member {entry.Name}");
                if ((total += unpacked.Length) > MaxTotalLength)
                {
                    throw new InvalidDataException($"{file} unpacks to more than {MaxTotalLength / (1024 * 1024)} MB, which no release does.");
                }

                if (Crc32(unpacked) != entry.Crc32)
                {
                    throw new InvalidDataException($"{file}, member {entry.Name}: its checksum is not the one that the zip states: it was damaged.");
                }

                members.Add(new Member(entry.Name, unpacked, KindOf(unpacked)));
            }

            return members;
        }
        catch (InvalidDataException exception) when (!exception.Message.StartsWith(file, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{file} is a damaged zip: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }

    /// <summary>The parser of workbooks compares no checksum: a flipped bit would become a wrong value in a record.</summary>
    /// <exception cref="InvalidDataException">A part is damaged.</exception>
    internal static void VerifyParts(byte[] workbook, string file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(workbook, writable: false), ZipArchiveMode.Read);
            foreach (var entry in zip.Entries)
            {
                using var stream = entry.Open();
                if (Crc32(ReadAtMost(stream, $"{file}, part {entry.FullName}")) != entry.Crc32)
                {
                    throw new InvalidDataException($"{file}, part {entry.FullName}: its checksum is not the one that the workbook states: it was damaged.");
                }
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException && !exception.Message.StartsWith(file, StringComparison.Ordinal))
        {
            throw new InvalidDataException($"{file} is a damaged workbook: {exception.Message.ReplaceLineEndings(" ")}", exception);
        }
    }

    /// <summary>ZipArchive states the checksum of a member but does not compare it.</summary>
    private static uint Crc32(ReadOnlySpan<byte> content)
    {
        Span<uint> table = stackalloc uint[256];
        for (uint i = 0; i < 256; i++)
        {
            uint value = i;
            for (int bit = 0; bit < 8; bit++)
            {
                value = (value >> 1) ^ (0xEDB88320 & (0 - (value & 1)));
            }

            table[(int)i] = value;
        }

        uint crc = uint.MaxValue;
        foreach (byte b in content)
        {
            crc = (crc >> 8) ^ table[(int)((crc ^ b) & 0xFF)];
        }

        return ~crc;
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
    internal static ContentKind KindOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return ContentKind.Workbook;
        }

        if (content.StartsWith("PK"u8))
        {
            return IsOpenXmlWorkbook(content) ? ContentKind.Workbook : ContentKind.Zip;
        }

        var beginning = content.Length > 512 ? content[..512] : content;
        string text = Encoding.Latin1.GetString(beginning).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            ? ContentKind.Html
            : ContentKind.Text;
    }

    /// <summary>A workbook is a zip too, and a zip may hold workbooks uncompressed: only its own directory tells.</summary>
    private static bool IsOpenXmlWorkbook(ReadOnlySpan<byte> content)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content.ToArray(), writable: false), ZipArchiveMode.Read);
            return zip.Entries.Any(part => part.FullName.StartsWith("xl/workbook.", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    internal enum ContentKind
    {
        Text,
        Html,
        Zip,
        Workbook,
    }

    private sealed record Member(string Name, byte[] Content, ContentKind Kind);
}
