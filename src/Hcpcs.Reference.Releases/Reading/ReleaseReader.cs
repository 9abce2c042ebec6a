using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Hcpcs.Reference.Releases;

/// <summary>Finds the release in the file that was given, and the lists beside it, and puts them together.</summary>
internal sealed class ReleaseReader(IProgress<int>? rowsRead)
{
    /// <summary>A release has seven, a workbook twelve parts.</summary>
    private const int MaxMembers = 1000;

    /// <summary>What messages and the release say of a name that is longer than any file's.</summary>
    private const int MaxNameLength = 255;

    private const int MaxMessageLength = 300;

    private readonly ReadBudget _budget = new();

    public CmsRelease Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new IOException($"{path} is a folder, not a release: give the zip, or the text or workbook in it.");
        }

        string file = Path.GetFileName(path);
        byte[] content = ReadFile(path, file, ReadBudget.MaxFileLength);
        switch (KindOf(content))
        {
            case ContentKind.Zip:
                return ReadZip(content, file);
            case ContentKind.Workbook:
                return Finish(file, content, WorkbookReleaseReader.Read(content, file, _budget, rowsRead), null, []);
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
            unclassified = OfMember(file, () => NotOtherwiseClassifiedReader.Read(member.Content, member.Name, _budget, notices));
            if (unclassified is not null)
            {
                break;
            }
        }

        return OfMember(file, () => Finish(main.Name, main.Content, ReadMain(main), unclassified, notices));
    }

    /// <summary>Reads a member, whose faults are told by its own name, and puts the name of the zip before that.</summary>
    private static T OfMember<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException($"{file}, {exception.Message}", exception);
        }
    }

    private EntryCollector ReadMain(Member main) => main.Kind == ContentKind.Text
        ? TextReleaseReader.Read(main.Content, main.Name, rowsRead)
        : WorkbookReleaseReader.Read(main.Content, main.Name, _budget, rowsRead);

    private Member FindMain(List<Member> members, string file)
    {
        var found = members.FindAll(member => member.Kind == ContentKind.Text && TextReleaseReader.IsRelease(member.Content));
        if (found.Count == 0)
        {
            found = members.FindAll(
                member => member.Kind == ContentKind.Workbook
                    && OfMember(file, () => WorkbookReleaseReader.IsRelease(member.Content, member.Name, _budget)));
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
        var release = new HcpcsRelease(HcpcsQuarter.Of(quarter))
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
    internal static byte[] ReadFile(string path, string file, int maxLength)
    {
        using var stream = File.OpenRead(path);
        return new ReadBudget().Read(block => stream.Read(block), maxLength, file);
    }

    private List<Member> UnpackAll(byte[] content, string file)
    {
        var members = new List<Member>();
        string fault = $"{file} is a damaged zip";
        using var zip = OpenZip(content, file, fault);
        foreach (var entry in zip.Entries.Where(entry => entry.Name.Length > 0))
        {
            string name = NameOf(entry);
            byte[] unpacked = Unpack(entry, ReadBudget.MaxFileLength, $"{file}, member {name}", fault, _budget);
            members.Add(new Member(name, unpacked, KindOf(unpacked)));
        }

        return members;
    }

    /// <summary>Opens a zip and reads its directory.</summary>
    private static ZipArchive OpenZip(byte[] content, string file, string fault)
    {
        var zip = Guard(fault, () => new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read));
        int count = Guard(fault, () => zip.Entries.Count);
        return count <= MaxMembers
            ? zip
            : throw new InvalidDataException($"{file} has {count} members, and a release at most {MaxMembers}.");
    }

    /// <summary>The content of an entry, of a length that is bounded and with the checksum that is stated, which nothing else compares.</summary>
    private static byte[] Unpack(ZipArchiveEntry entry, int maxLength, string name, string fault, ReadBudget budget)
    {
        using var stream = Guard(fault, entry.Open);
        byte[] content = budget.Read(block => Guard(fault, () => stream.Read(block)), maxLength, name);
        return Crc32(content) == entry.Crc32
            ? content
            : throw new InvalidDataException($"{name}: its checksum is not the one that is stated for it: it was damaged.");
    }

    /// <summary>Whatever unpacking throws at a damaged file becomes the exception that is documented.</summary>
    private static T Guard<T>(string fault, Func<T> unpack)
    {
        try
        {
            return unpack();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new InvalidDataException($"{fault}: {Shorten(exception.Message)}", exception);
        }
    }

    /// <summary>
    /// The name of a member without its folders, whichever way they are written: it goes into messages and records, and is never a path.
    /// </summary>
    private static string NameOf(ZipArchiveEntry entry)
    {
        string name = Workbook.OneLine(entry.FullName[(entry.FullName.AsSpan().LastIndexOfAny('/', '\\') + 1)..]);
        return name.Length > MaxNameLength ? name[..MaxNameLength] : name;
    }

    /// <summary>What a parser says, on one line. It may quote any amount of the file.</summary>
    internal static string Shorten(string message)
    {
        message = Workbook.OneLine(message);
        return message.Length > MaxMessageLength ? $"{message[..MaxMessageLength]}..." : message;
    }

    /// <summary>The parser of workbooks compares no checksum: a flipped bit would become a wrong value in a record.</summary>
    /// <returns>The length of the longest part.</returns>
    /// <exception cref="InvalidDataException">A part is damaged, or one that would cost the parser more than a release does.</exception>
    internal static long VerifyParts(byte[] workbook, string file, ReadBudget budget)
    {
        string fault = $"{file} is a damaged workbook";
        using var zip = OpenZip(workbook, file, fault);
        long longest = 0;
        foreach (var entry in zip.Entries)
        {
            string part = $"{file}, part {Shorten(entry.FullName)}";
            byte[] content = Unpack(entry, XmlPart.MaxLength, part, fault, budget);
            try
            {
                XmlPart.Verify(content, entry.FullName);
            }
            catch (InvalidDataException exception)
            {
                throw new InvalidDataException($"{part}: it {exception.Message}.", exception);
            }

            longest = Math.Max(longest, content.Length);
        }

        return longest;
    }

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
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Damaged, as reading it will tell.
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
