using System.Buffers.Binary;
using System.Text;

namespace Hcpcs.Reference.Tables;

// The sections that say which release, and which crosswalk of product names, a table holds.
internal static class ReleaseSections
{
    // What is in front of the texts. Opening a table reads the counts alone.
    public const int
        FirstDayOffset = 0,
        CompanionListsOffset = 4,
        CodeCountOffset = 8,
        ModifierCountOffset = 12,
        EarliestCodeTerminationOffset = 16,
        EarliestModifierTerminationOffset = 20,
        FixedLength = 24;

    // The least that a release takes: two empty texts behind the rest.
    public const int MinLength = FixedLength + 2 * sizeof(int);

    // The release of a table.
    // Throws InvalidDataException: A date is none, or a text is longer than its section.
    public static HcpcsRelease Read(TableFile file)
    {
        var content = file.Bytes(TableSection.Release);
        uint firstDay = UInt32At(content, FirstDayOffset);
        if (!IsFirstDayOfQuarter(firstDay))
        {
            throw file.Refuse("the first day of its release is not the first day of a quarter");
        }

        uint earliestCode = UInt32At(content, EarliestCodeTerminationOffset), earliestModifier = UInt32At(content, EarliestModifierTerminationOffset);
        if (!Cells.IsDate(earliestCode) || !Cells.IsDate(earliestModifier))
        {
            throw file.Refuse("an earliest termination of its release is not a date");
        }

        var namesQuarter = default(HcpcsQuarter?);
        string namesSource = string.Empty, namesHash = string.Empty;
        if (file.Has(TableSection.CodeNames))
        {
            var names = file.Bytes(TableSection.CodeNamesSource);
            if (names.Length < sizeof(uint) || !IsFirstDayOfQuarter(UInt32At(names, 0)))
            {
                throw file.Refuse("the first day of its product names is not the first day of a quarter");
            }

            namesQuarter = QuarterOf(UInt32At(names, 0));
            names = names[sizeof(uint)..];
            namesSource = ReadText(file, TableSection.CodeNamesSource, ref names);
            namesHash = ReadText(file, TableSection.CodeNamesSource, ref names);
        }

        var texts = content[FixedLength..];
        string source = ReadText(file, TableSection.Release, ref texts), hash = ReadText(file, TableSection.Release, ref texts);
        return new HcpcsRelease(QuarterOf(firstDay))
        {
            CompanionLists = (HcpcsCompanionLists)UInt32At(content, CompanionListsOffset),
            CodeCount = (int)UInt32At(content, CodeCountOffset),
            ModifierCount = (int)UInt32At(content, ModifierCountOffset),
            EarliestCodeTermination = Cells.ToDate(earliestCode),
            EarliestModifierTermination = Cells.ToDate(earliestModifier),
            SourceName = source,
            SourceSha256 = hash,
            Revision = texts.IsEmpty ? 1 : ReadRevision(file, texts),
            ProductNamesQuarter = namesQuarter,
            ProductNamesSourceName = namesSource,
            ProductNamesSourceSha256 = namesHash,
        };
    }

    // Writes a release, whose counts and earliest terminations are those of the entries beside it.
    public static byte[] Write(HcpcsRelease release, EntryBlock codes, EntryBlock modifiers)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(release.FirstDay.DayNumber);
        writer.Write((uint)release.CompanionLists);
        writer.Write(codes.Count);
        writer.Write(modifiers.Count);
        writer.Write(Cells.Of(codes.EarliestTermination));
        writer.Write(Cells.Of(modifiers.EarliestTermination));
        WriteText(writer, release.SourceName);
        WriteText(writer, release.SourceSha256);
        if (release.Revision > 1)
        {
            writer.Write(release.Revision);
        }

        writer.Flush();
        return stream.ToArray();
    }

    // Writes where product names are from.
    public static byte[] WriteNamesSource(HcpcsProductNames names)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(names.Quarter.FirstDay.DayNumber);
        WriteText(writer, names.SourceName);
        WriteText(writer, names.SourceSha256);
        writer.Flush();
        return stream.ToArray();
    }

    private static bool IsFirstDayOfQuarter(uint day) =>
        day <= (uint)DateOnly.MaxValue.DayNumber && DateOnly.FromDayNumber((int)day) is { Day: 1, Month: 1 or 4 or 7 or 10 };

    private static HcpcsQuarter QuarterOf(uint firstDay) => HcpcsQuarter.Of(DateOnly.FromDayNumber((int)firstDay));

    // Behind the texts of a correction stands its number.
    private static int ReadRevision(TableFile file, ReadOnlySpan<byte> content)
    {
        uint revision = content.Length == sizeof(uint) ? UInt32At(content, 0) : 0;
        return revision is > 1 and <= HcpcsVersion.MaxRevision
            ? (int)revision
            : throw file.Refuse("the revision of its release is not a number from 2 to 999");
    }

    private static string ReadText(TableFile file, TableSection id, ref ReadOnlySpan<byte> content)
    {
        if (content.Length < sizeof(int) || UInt32At(content, 0) > (uint)(content.Length - sizeof(int)))
        {
            throw file.Refuse($"a text of section {TableFile.NameOf(id)} is longer than the section");
        }

        int length = (int)UInt32At(content, 0);
        string text = Encoding.UTF8.GetString(content.Slice(sizeof(int), length));
        content = content[(sizeof(int) + length)..];
        return text;
    }

    private static void WriteText(BinaryWriter writer, string text)
    {
        byte[] utf8 = TextEncoder.StrictUtf8.GetBytes(text);
        writer.Write(utf8.Length);
        writer.Write(utf8);
    }

    private static uint UInt32At(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]);
}
