using System.Buffers.Binary;
using System.Text;

namespace Hcpcs.Reference.Releases;

// Looks over the container of a binary workbook (XLS) before it is parsed. It is made of sectors, each of which names the next: a parser
// follows as many of them as the file says there are, and derives keys for as long as an encrypted one demands.
internal static class CompoundFile
{
    private const int HeaderLength = 512, SectorLength = 512, EntryLength = 128, PlacesPerSector = SectorLength / sizeof(uint);

    // How many sectors of the table the header names; further ones are named by sectors of their own.
    private const int PlacesInHeader = 109;

    // The streams of a workbook that are shorter than 4,096 bytes are two or three.
    private const int MaxShortStreamSectors = 256;

    private const int MaxDirectorySectors = 256;
    private const int MinStreamLength = 4096;
    private const uint EndOfChain = 0xFFFFFFFE, Free = 0xFFFFFFFF;
    private const ushort BeginningRecord = 0x0809, Version8 = 0x0600, EndOfFileRecord = 0x000A, SheetRecord = 0x0085, EncryptedRecord = 0x002F,
        SizeRecord = 0x0200, OldSizeRecord = 0x0000;

    private const int MaxRows = 65_536;
    private const long MaxRecordLength = 64L * 1024 * 1024;

    // Throws InvalidDataException: The container is one that no workbook of a release has; the message is the rest of a sentence about the
    // file.
    public static void Verify(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength)
        {
            throw new InvalidDataException("it ends within its header");
        }

        if (UInt16(file, 30) != 9 || UInt16(file, 32) != 6 || UInt32(file, 56) != MinStreamLength)
        {
            throw new InvalidDataException("its header states lengths of sectors that no workbook has");
        }

        var table = ReadTable(file);
        Chain(table, UInt32(file, 60), MaxShortStreamSectors, "the table of its short streams");
        var directory = Join(file, Chain(table, UInt32(file, 48), MaxDirectorySectors, "its directory"));
        var workbook = FindWorkbook(directory);
        uint length = UInt32(workbook, 120);
        if (length < MinStreamLength || length > file.Length)
        {
            throw new InvalidDataException($"its workbook is said to have {length} bytes");
        }

        VerifyRecords(Join(file, Chain(table, UInt32(workbook, 116), file.Length / SectorLength + 1, "its workbook")));
    }

    // Of each sector the one after it.
    private static List<uint> ReadTable(ReadOnlySpan<byte> file)
    {
        var places = new List<uint>();
        for (int i = 0; i < PlacesInHeader; i++)
        {
            places.Add(UInt32(file, 76 + i * sizeof(uint)));
        }

        uint next = UInt32(file, 68), count = next == EndOfChain ? 0 : UInt32(file, 72);
        if (count > file.Length / SectorLength / PlacesPerSector / PlacesPerSector + 2)
        {
            throw new InvalidDataException($"its header states {count} sectors of places, which is more than a file of its length can have");
        }

        for (; count > 0; count--)
        {
            var sector = Sector(file, next);
            for (int i = 0; i < PlacesPerSector - 1; i++)
            {
                places.Add(UInt32(sector, i * sizeof(uint)));
            }

            next = UInt32(sector, SectorLength - sizeof(uint));
        }

        var table = new List<uint>();
        foreach (uint place in places.Where(place => place is not Free and not EndOfChain))
        {
            var sector = Sector(file, place);
            for (int i = 0; i < PlacesPerSector; i++)
            {
                table.Add(UInt32(sector, i * sizeof(uint)));
            }
        }

        return table;
    }

    private static List<uint> Chain(List<uint> table, uint first, int maxLength, string what)
    {
        var chain = new List<uint>();
        for (uint sector = first; sector is not EndOfChain and not Free; sector = sector < table.Count ? table[(int)sector] : EndOfChain)
        {
            if (chain.Count == maxLength)
            {
                throw new InvalidDataException($"{what} has more than {maxLength} sectors, or runs in a circle");
            }

            chain.Add(sector);
        }

        return chain;
    }

    private static byte[] Join(ReadOnlySpan<byte> file, List<uint> chain)
    {
        byte[] joined = new byte[chain.Count * SectorLength];
        for (int i = 0; i < chain.Count; i++)
        {
            // The last one may end with the file.
            var sector = SectorToEnd(file, chain[i]);
            sector[..Math.Min(sector.Length, SectorLength)].CopyTo(joined.AsSpan(i * SectorLength));
        }

        return joined;
    }

    // The entry of the workbook. Parsers compare names as a culture does, for which some characters are not there: a name that is one only
    // for them is refused, so that what is looked over here is what is read.
    private static ReadOnlySpan<byte> FindWorkbook(ReadOnlySpan<byte> directory)
    {
        for (int at = 0; at < directory.Length; at += EntryLength)
        {
            var entry = directory.Slice(at, EntryLength);
            string name = Encoding.Unicode.GetString(entry[..Math.Min(64, (int)UInt16(entry, 64))]).TrimEnd('\0');
            string letters = string.Concat(name.Where(char.IsAsciiLetter));
            if (letters.Equals("Workbook", StringComparison.OrdinalIgnoreCase) || letters.Equals("Book", StringComparison.OrdinalIgnoreCase))
            {
                return letters.Length == name.Length && entry[66] == 2
                    ? entry
                    : throw new InvalidDataException("its directory has a workbook entry that does not hold a workbook");
            }
        }

        throw new InvalidDataException("it does not hold a workbook, or the workbook is encrypted");
    }

    // Looks over the records of the workbook and of each sheet, which follow one another to a record that ends them. What is encrypted says
    // so in one of them, and a sheet states in another how many rows there are to look for.
    private static void VerifyRecords(ReadOnlySpan<byte> records)
    {
        if (records.Length < 8 || UInt16(records, 0) != BeginningRecord || UInt16(records, 4) != Version8)
        {
            throw new InvalidDataException("it is not a workbook of Excel 97 or later");
        }

        long length = 0;
        var sheets = new HashSet<uint> { 0 };
        var waiting = new Queue<uint>(sheets);
        while (waiting.TryDequeue(out uint start))
        {
            for (long at = start; at + 12 <= records.Length && UInt16(records, (int)at) != EndOfFileRecord; at += 4 + UInt16(records, (int)at + 2))
            {
                uint number = UInt32(records, (int)at + 4);
                switch (UInt16(records, (int)at))
                {
                    case EncryptedRecord:
                        throw new InvalidDataException("it is encrypted");
                    case SheetRecord when sheets.Add(number):
                        waiting.Enqueue(number);
                        break;
                    case SizeRecord or OldSizeRecord when UInt32(records, (int)at + 8) > MaxRows:
                        throw new InvalidDataException($"a sheet states {UInt32(records, (int)at + 8)} rows, more than the {MaxRows} that a sheet can have");
                }

                if ((length += 4 + UInt16(records, (int)at + 2)) > MaxRecordLength)
                {
                    throw new InvalidDataException("its sheets overlap: reading them would mean reading the same bytes many times");
                }
            }
        }
    }

    private static ReadOnlySpan<byte> Sector(ReadOnlySpan<byte> file, uint sector)
    {
        var content = SectorToEnd(file, sector);
        return content.Length >= SectorLength ? content[..SectorLength] : throw CutShort(sector);
    }

    private static ReadOnlySpan<byte> SectorToEnd(ReadOnlySpan<byte> file, uint sector)
    {
        long start = HeaderLength + (long)sector * SectorLength;
        return start < file.Length ? file[(int)start..] : throw CutShort(sector);
    }

    private static InvalidDataException CutShort(uint sector) => new($"it ends before its sector {sector}: it was cut short, or is damaged");

    private static ushort UInt16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static uint UInt32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);
}
