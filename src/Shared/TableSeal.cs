using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Hcpcs.Reference;

// What the headers of the project's table files have in common: eight bytes that say what kind of file it is, the version of its format,
// and, at their end, the SHA-256 of everything behind them.
// One source file, compiled into each assembly that needs it.
internal static class TableSeal
{
    public const int VersionOffset = 8;

    public const int HashLength = SHA256.HashSizeInBytes;

    // The longest of these headers, that of a code table.
    public const int MaxHeaderLength = 24 + HashLength;

    // Writes kind, version and checksum into a file that is complete but for them.
    public static void Write(Span<byte> file, ReadOnlySpan<byte> magic, uint version, int headerLength)
    {
        magic.CopyTo(file);
        BinaryPrimitives.WriteUInt32LittleEndian(file[VersionOffset..], version);
        SHA256.HashData(file[headerLength..], file.Slice(headerLength - HashLength, HashLength));
    }

    // Checks that everything behind the header is as its writer left it. That does not tell who wrote it.
    // refuse: Makes what is thrown, of why the file cannot be used.
    // Throws InvalidDataException: It was damaged.
    public static void Verify(ReadOnlySpan<byte> file, int headerLength, Func<string, InvalidDataException> refuse)
    {
        Span<byte> hash = stackalloc byte[HashLength];
        SHA256.HashData(file[headerLength..], hash);
        if (!hash.SequenceEqual(file.Slice(headerLength - HashLength, HashLength)))
        {
            throw refuse("its content does not have the checksum that its header states: it was damaged");
        }
    }
}
