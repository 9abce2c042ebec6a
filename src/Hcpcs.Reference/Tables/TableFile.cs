using System.Buffers.Binary;
using static Hcpcs.Reference.Tables.TableFormat;

namespace Hcpcs.Reference.Tables;

// A code table file as a whole: its header, and where its sections lie.
internal sealed unsafe class TableFile
{
    private readonly TableMemory _memory;
    private readonly string _name;
    private int _sectionCount;

    private TableFile(TableMemory memory, string name)
    {
        _memory = memory;
        _name = name;
    }

    public TableMemory Memory => _memory;

    // Opens a file whose content is not checked yet: see Verify.
    // memory: Its bytes.
    // name: What messages call it.
    // Throws InvalidDataException: The bytes are not a table of this version.
    public static TableFile Open(TableMemory memory, string name)
    {
        var file = new TableFile(memory, name);
        file.ReadHeader();
        return file;
    }

    // The bytes of a file of these sections.
    // Throws ArgumentException: It would be longer than a table can be.
    public static byte[] Write(ReadOnlySpan<(TableSection Id, byte[] Content)> sections)
    {
        int offset = HeaderLength + sections.Length * DirectoryEntryLength;
        long length = offset;
        foreach (var (_, content) in sections)
        {
            length += content.Length;
        }

        if (length > MaxFileLength)
        {
            throw new ArgumentException($"The table would have {length} bytes; one has up to {MaxFileLength}.");
        }

        byte[] file = new byte[length];
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(SectionCountOffset), sections.Length);
        BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(FileLengthOffset), file.Length);
        var entry = file.AsSpan(HeaderLength);
        foreach (var (id, content) in sections)
        {
            BinaryPrimitives.WriteInt32LittleEndian(entry, (int)id);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], offset);
            BinaryPrimitives.WriteInt32LittleEndian(entry[8..], content.Length);
            entry = entry[DirectoryEntryLength..];
            content.CopyTo(file, offset);
            offset += content.Length;
        }

        TableSeal.Write(file, Magic, TableFormat.Version, HeaderLength);
        return file;
    }

    // Checks the checksum and that each section lies within the file and occurs once.
    public void Verify()
    {
        var file = _memory.Span;
        TableSeal.Verify(file, HeaderLength, Refuse);
        var known = new HashSet<TableSection>();
        for (int i = 0; i < _sectionCount; i++)
        {
            int entry = HeaderLength + i * DirectoryEntryLength;
            var id = (TableSection)UInt32At(entry);
            uint offset = UInt32At(entry + 4), size = UInt32At(entry + 8);
            if (offset < HeaderLength + (uint)_sectionCount * DirectoryEntryLength || (ulong)offset + size > (ulong)file.Length)
            {
                throw Refuse($"section {NameOf(id)} (offset {offset}, length {size}) lies outside of it");
            }

            if (!known.Add(id))
            {
                throw Refuse($"section {NameOf(id)} occurs twice");
            }
        }
    }

    // Whether the file has a section.
    public bool Has(TableSection id) => FindEntry(id) >= 0;

    // Where a section begins. Whoever keeps the pointer keeps Memory too.
    // Throws InvalidDataException: The file does not have it.
    public byte* Section(TableSection id, out int length)
    {
        int entry = FindEntry(id);
        if (entry < 0)
        {
            throw Refuse($"section {NameOf(id)} is missing");
        }

        length = (int)UInt32At(entry + 8);
        return _memory.Start + UInt32At(entry + 4);
    }

    // The bytes of a section.
    // Throws InvalidDataException: The file does not have it.
    public ReadOnlySpan<byte> Bytes(TableSection id)
    {
        byte* start = Section(id, out int length);
        return _memory.Span.Slice((int)(start - _memory.Start), length);
    }

    // What messages call a section.
    public static string NameOf(TableSection id)
    {
        Span<char> name = stackalloc char[4];
        for (int i = 0; i < 4; i++)
        {
            char c = (char)((int)id >> 8 * i & 0xFF);
            name[i] = char.IsAsciiLetterOrDigit(c) ? c : '?';
        }

        return new string(name);
    }

    // Says why the file cannot be used.
    public InvalidDataException Refuse(string why) => new($"{_name} is not a usable HCPCS code table: {why}.");

    // Says that a section is longer or shorter than what it must hold.
    public InvalidDataException RefuseLength(TableSection id) =>
        Refuse($"section {NameOf(id)} has a length of {Bytes(id).Length} bytes, which is not what it must be");

    // Whether the bytes are a table of this version, and how many sections they have. Every process that uses the embedded table runs this
    // once and not yet optimized: it is short, and its messages are made elsewhere.
    private void ReadHeader()
    {
        if (_memory.Length < HeaderLength || !_memory.Span.StartsWith(Magic))
        {
            throw RefuseBeginning();
        }

        if (UInt32At(VersionOffset) != TableFormat.Version)
        {
            throw RefuseVersion();
        }

        if (UInt32At(FileLengthOffset) != (uint)_memory.Length || UInt32At(FileLengthOffset + sizeof(uint)) != 0)
        {
            throw RefuseLength();
        }

        uint count = UInt32At(SectionCountOffset);
        if (count > (uint)(_memory.Length - HeaderLength) / DirectoryEntryLength)
        {
            throw RefuseDirectory();
        }

        _sectionCount = (int)count;
    }

    // Where in the file a section's entry of the directory lies; -1 where there is none.
    private int FindEntry(TableSection id)
    {
        for (int entry = HeaderLength, i = 0; i < _sectionCount; i++, entry += DirectoryEntryLength)
        {
            if (UInt32At(entry) == (uint)id)
            {
                return entry;
            }
        }

        return -1;
    }

    private uint UInt32At(int offset)
    {
        uint value = TableMemory.ReadUInt32(_memory.Start + offset);
        GC.KeepAlive(this);
        return value;
    }

    private InvalidDataException RefuseBeginning() => Refuse(_memory.Length == 0 ? "it is empty" : "its first bytes are not those of one");

    private InvalidDataException RefuseVersion() =>
        Refuse($"its format version is {UInt32At(VersionOffset)}, and this package reads version {TableFormat.Version}");

    private InvalidDataException RefuseLength() => Refuse(
        $"it has {_memory.Length} bytes where its header says {BinaryPrimitives.ReadInt64LittleEndian(_memory.Span[FileLengthOffset..])}: "
        + "it was cut short or added to");

    private InvalidDataException RefuseDirectory() => Refuse($"its directory of {UInt32At(SectionCountOffset)} sections does not fit into it");
}
