using System.IO.Compression;

namespace Hcpcs.Reference.Releases;

// Unpacks the members of a zip, of lengths that are bounded and with the checksums that are stated, which nothing else compares. Whatever
// unpacking throws at a damaged one becomes an InvalidDataException that names the file.
internal sealed class BoundedZip : IDisposable
{
    // A release has seven members, a workbook twelve parts.
    private const int MaxMembers = 1000;

    private readonly ZipArchive _zip;
    private readonly string _file;
    private readonly string _noun;
    private readonly ReadBudget _budget;

    // Opens a zip and reads its directory.
    // content: The zip.
    // file: What messages call it.
    // noun: What it should be, for messages: a zip, or a workbook.
    // budget: What unpacking may cost.
    // Throws InvalidDataException: It is damaged, or has more members than any.
    public BoundedZip(byte[] content, string file, string noun, ReadBudget budget)
    {
        _file = file;
        _noun = noun;
        _budget = budget;
        string fault = $"{file} is a damaged {noun}";
        _zip = Guard(fault, () => new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read));
        int count = Guard(fault, () => _zip.Entries.Count);
        if (count > MaxMembers)
        {
            throw new InvalidDataException($"{file} has {count} members, and a release at most {MaxMembers}.");
        }
    }

    public IReadOnlyList<ZipArchiveEntry> Entries => _zip.Entries;

    // The content of a member.
    // entry: The member.
    // maxLength: How long it may be.
    // name: What messages call it.
    // Throws InvalidDataException: It is damaged, longer, or locked by a password.
    public byte[] Unpack(ZipArchiveEntry entry, int maxLength, string name)
    {
        if (entry.IsEncrypted)
        {
            throw new InvalidDataException($"{_file} is locked with a password: unpack it, and give the file in it.");
        }

        // The member may also be compressed in a way that .NET does not know: only what unpacking says tells.
        using var stream = Guard($"{name} cannot be unpacked", entry.Open);
        byte[] content = _budget.Read(block => Guard($"{_file} is a damaged {_noun}", () => stream.Read(block)), maxLength, name);
        return Crc32.Of(content) == entry.Crc32
            ? content
            : throw new InvalidDataException($"{name}: its checksum is not the stated one: it was damaged.");
    }

    public void Dispose() => _zip.Dispose();

    private static T Guard<T>(string fault, Func<T> unpack)
    {
        try
        {
            return unpack();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new InvalidDataException($"{fault}: {ForeignText.Shorten(exception.Message, ReadBudget.MaxMessageLength)}", exception);
        }
    }
}
