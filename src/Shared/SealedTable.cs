using System.Buffers.Binary;
using System.Reflection;

namespace Hcpcs.Reference;

// A kind of table file whose header has the length of the file besides what every table has (TableSeal): how one is read, embedded, written
// and refused. What stands behind the header is each kind's own affair.
// One source file, compiled into each assembly that needs it.
// subject: What the table is of, and what its messages call it: a "drug" table.
// plural: What it is made of: 'hcpcs compile-drugs' makes one, and the embedded one is named .hcpcs-drugs.
// letter: What tells the kind from the others in the first bytes.
// version: The version of the format.
internal sealed class SealedTable(string subject, string plural, char letter, uint version)
{
    // Where the length of the file stands in its header.
    public const int LengthOffset = 12;

    public const int HeaderLength = LengthOffset + sizeof(uint) + TableSeal.HashLength;

    // A file: twenty times the longest embedded one. A row of a few bytes becomes one of some hundred in memory.
    public const int MaxLength = 8 << 20;

    // What messages call a table.
    public string Name { get; } = $"{subject} table";

    // A byte that is not ASCII and a line break, so that no text transfer passes unnoticed.
    private readonly byte[] _magic = [.. s_family, (byte)letter, 0x0D, 0x0A];

    // How the first bytes of all kinds begin. The next one of a code table is S.
    private static ReadOnlySpan<byte> s_family => [0x89, (byte)'H', (byte)'C', (byte)'P', (byte)'C'];

    // The bytes of a file.
    // Throws ArgumentException: The path is null or empty.
    // Throws InvalidDataException: It is not a file of this kind, is damaged, or is too long.
    // Throws IOException, UnauthorizedAccessException: It cannot be read.
    public byte[] Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            throw new IOException($"{path} is a folder, not a {Name} file.");
        }

        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileNotFoundException($"The {Name} file {path} does not exist.", path, exception);
        }
    }

    // The bytes from where a stream stands to its end, which are a file of this kind as its writer left it.
    // name: What messages call it.
    // Throws ArgumentNullException, InvalidDataException, IOException: as above.
    public byte[] Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        byte[] file = BoundedRead.ToEnd(stream, MaxLength, Refusal(name, $"it is longer than {MaxLength >> 20} MB")).ToArray();
        CheckHeader(file, name);
        return file;
    }

    // The bytes of the file that an assembly carries, which cannot change after the build: that they are right is left to the tests.
    // maxLength: How many bytes of its beginning are wanted.
    public byte[] ReadEmbedded(Assembly assembly, int maxLength = MaxLength)
    {
        using var stream = assembly.GetManifestResourceStream($"Hcpcs.Reference.Embedded.hcpcs-{plural}")
            ?? throw new InvalidDataException($"The assembly {assembly.GetName().Name} has no {Name}.");
        byte[] file = GC.AllocateUninitializedArray<byte>((int)Math.Min(stream.Length, maxLength));
        stream.ReadExactly(file);
        return file;
    }

    // A file of a content.
    // tooLong: Makes what is thrown if it would be longer than can be read again.
    public byte[] Write(ReadOnlySpan<byte> content, Func<string, Exception> tooLong)
    {
        byte[] file = new byte[HeaderLength + content.Length];
        if (file.Length > MaxLength)
        {
            throw tooLong($"The {Name} would have {file.Length} bytes; one has up to {MaxLength}.");
        }

        content.CopyTo(file.AsSpan(HeaderLength));
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(LengthOffset), (uint)file.Length);
        TableSeal.Write(file, _magic, version, HeaderLength);
        return file;
    }

    // Whether the first bytes are the header of a file of this length.
    public bool IsHeader(ReadOnlySpan<byte> beginning, long length) =>
        beginning.StartsWith(_magic) && BinaryPrimitives.ReadUInt32LittleEndian(beginning[LengthOffset..]) == length;

    // Says why a file cannot be used.
    public InvalidDataException Refuse(string name, string why, Exception? cause = null) => new(Refusal(name, why), cause);

    private string Refusal(string name, string why) => $"{name} is not a valid {Name}: {why}.";

    private void CheckHeader(byte[] file, string name)
    {
        int beginning = Math.Min(file.Length, _magic.Length);
        if (!file.AsSpan(0, beginning).SequenceEqual(_magic.AsSpan(0, beginning)))
        {
            string remedy = $"'hcpcs compile-{plural}' makes one.";
            throw new InvalidDataException(
                !file.AsSpan().StartsWith(s_family) ? $"{name} is not a {Name} file: its first bytes are not those of one. {remedy}"
                : file.Length > s_family.Length && file[s_family.Length] == 'S' ? $"{name} is a code table, not a {Name}: {remedy}"
                : $"{name} is another table of HCPCS data, not a {Name}: {remedy}");
        }

        if (file.Length < HeaderLength)
        {
            throw Refuse(name, "it ends within its header");
        }

        uint fileVersion = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(TableSeal.VersionOffset));
        if (fileVersion != version)
        {
            throw new InvalidDataException(
                $"{name} is a {Name} of format version {fileVersion}; this package reads {version}. Compile it again.");
        }

        uint length = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(LengthOffset));
        if (length != (uint)file.Length)
        {
            throw Refuse(name, $"its header states {length} bytes, but it has {file.Length}: it was cut short or added to");
        }

        TableSeal.Verify(file, HeaderLength, why => Refuse(name, why));
    }
}
