using System.Buffers.Binary;

namespace Hcpcs.Reference.Fuzz;

/// <summary>
/// Some rows of an XLS in a container of their own, with all records before the first sheet. Its workbook lies in one piece behind the header.
/// </summary>
internal static class CutBinaryWorkbook
{
    public const int SectorLength = 512;

    private const int SharedLabel = 0x00FD, EndOfFile = 0x000A, BoundSheet = 0x0085, DbCell = 0x00D7, Index = 0x020B;
    private const uint EndOfChain = 0xFFFFFFFE, Free = 0xFFFFFFFF, TableSector = 0xFFFFFFFD;

    public static byte[] Cut(byte[] xls, Func<int, bool> rows)
    {
        byte[] stream = ReadWorkbook(xls);
        using var cut = new MemoryStream();
        int at = 0;
        var sheetFields = new List<(int Place, int Offset)>();
        for (int id = -1; id != EndOfFile;)
        {
            byte[] record = Record(stream, at);
            id = UInt16(record, 0);
            at += record.Length;
            if (id == BoundSheet)
            {
                sheetFields.Add(((int)cut.Length + 4, BinaryPrimitives.ReadInt32LittleEndian(record.AsSpan(4))));
            }

            cut.Write(record);
        }

        var starts = new List<int>();
        foreach (var (_, offset) in sheetFields)
        {
            starts.Add((int)cut.Length);
            WriteSheet(stream, offset, rows, cut);
        }

        byte[] written = cut.ToArray();
        for (int i = 0; i < starts.Count; i++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(written.AsSpan(sheetFields[i].Place), starts[i]);
        }

        return Contain(written);
    }

    private static void WriteSheet(byte[] stream, int offset, Func<int, bool> rows, Stream cut)
    {
        for (int at = offset, id = -1; id != EndOfFile; at += 4 + UInt16(stream, at + 2))
        {
            id = UInt16(stream, at);
            bool isOfRow = id is 0x0208 or SharedLabel or 0x0201 or 0x0203 or 0x027E or 0x00BD or 0x00BE or 0x0006;
            if (id is not DbCell and not Index && !(isOfRow && !rows(UInt16(stream, at + 4))))
            {
                cut.Write(Record(stream, at));
            }
        }
    }

    private static byte[] ReadWorkbook(byte[] xls)
    {
        var table = new List<uint>();
        for (int i = 0; i < 109 && UInt32(xls, 76 + 4 * i) != Free; i++)
        {
            for (int place = 0; place < SectorLength / 4; place++)
            {
                table.Add(UInt32(xls, Offset(UInt32(xls, 76 + 4 * i)) + 4 * place));
            }
        }

        byte[] directory = Join(xls, table, UInt32(xls, 48));
        for (int at = 0; ; at += 128)
        {
            if (System.Text.Encoding.Unicode.GetString(directory, at, 16) == "Workbook")
            {
                return Join(xls, table, UInt32(directory, at + 116))[..(int)UInt32(directory, at + 120)];
            }
        }
    }

    private static byte[] Join(byte[] xls, List<uint> table, uint first)
    {
        using var joined = new MemoryStream();
        for (uint sector = first; sector != EndOfChain; sector = table[(int)sector])
        {
            joined.Write(xls, Offset(sector), Math.Min(SectorLength, xls.Length - Offset(sector)));
        }

        return joined.ToArray();
    }

    private static byte[] Contain(byte[] stream)
    {
        int streamSectors = Math.Max(9, (stream.Length + SectorLength - 1) / SectorLength);
        int tableSectors = (streamSectors + 2) / 127 + 1;
        byte[] file = new byte[SectorLength * (1 + streamSectors + 1 + tableSectors)];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        void Write(int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
        Write(24, 0x0003003E);
        Write(28, 0x0009FFFE);
        Write(32, 6);
        Write(44, (uint)tableSectors);
        Write(48, (uint)streamSectors);
        Write(56, 4096);
        Write(60, EndOfChain);
        Write(68, EndOfChain);
        for (int i = 0; i < 109; i++)
        {
            Write(76 + 4 * i, i < tableSectors ? (uint)(streamSectors + 1 + i) : Free);
        }

        stream.CopyTo(file, SectorLength);
        int directory = SectorLength * (1 + streamSectors), table = directory + SectorLength;
        WriteEntry(directory, "Root Entry", 5, EndOfChain, 0);
        WriteEntry(directory + 128, "Workbook", 2, 0, (uint)Math.Max(stream.Length, 4096));
        Write(directory + 76, 1);
        for (int sector = 0; sector < tableSectors * 128; sector++)
        {
            Write(table + 4 * sector, sector < streamSectors - 1 ? (uint)sector + 1
                : sector <= streamSectors ? EndOfChain
                : sector <= streamSectors + tableSectors ? TableSector
                : Free);
        }

        return file;

        void WriteEntry(int at, string name, byte type, uint first, uint length)
        {
            System.Text.Encoding.Unicode.GetBytes(name).CopyTo(file, at);
            file[at + 64] = (byte)(2 * name.Length + 2);
            file[at + 66] = type;
            Write(at + 68, Free);
            Write(at + 72, Free);
            Write(at + 76, Free);
            Write(at + 116, first);
            Write(at + 120, length);
        }
    }

    private static byte[] Record(byte[] stream, int at) => stream[at..(at + 4 + UInt16(stream, at + 2))];

    private static int Offset(uint sector) => SectorLength * (1 + (int)sector);

    private static int UInt16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));

    private static uint UInt32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
}
