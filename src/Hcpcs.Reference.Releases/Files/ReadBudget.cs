namespace Hcpcs.Reference.Releases;

// What reading one release may cost. A file states what it unpacks to, how many rows, sheets and sectors it has, and can lie about each;
// what is spent is therefore counted where it is spent.
internal sealed class ReadBudget
{
    // A file, and a member of a zip: six times the largest one seen, a text of 5.4 MB.
    public const int MaxFileLength = 32 * 1024 * 1024;

    // Of what a parser says, or a file calls its parts: they may quote any amount of the file.
    public const int MaxMessageLength = 300;

    // All that is unpacked and parsed for one release: more than twice what the largest one seen takes (85 MB, were it without its text),
    // and some seconds of work.
    private const long MaxTotalLength = 192L * 1024 * 1024;

    private long _spent;

    // Whether something was refused for what it costs. It is then not passed over as a damaged file is: what follows would cost more.
    public bool IsExceeded { get; private set; }

    // Counts bytes that are unpacked or parsed.
    // length: How many.
    // name: What messages call the file that they are of.
    // Throws InvalidDataException: All together are more than any release has.
    public void Spend(long length, string name)
    {
        if ((_spent += length) > MaxTotalLength)
        {
            IsExceeded = true;
            throw new InvalidDataException($"{name}: it unpacks to more than {MaxTotalLength / (1024 * 1024)} MB, more than any release.");
        }
    }

    // Reads something to its end, and counts it.
    // read: Reads the next block.
    // maxLength: How long it may be.
    // name: What messages call it.
    // Throws InvalidDataException: It is longer than maxLength; nothing behind that is unpacked.
    public byte[] Read(Func<byte[], int> read, int maxLength, string name)
    {
        long length = 0;
        int ReadCounted(byte[] block)
        {
            int count = read(block);
            Spend(count, name);
            IsExceeded |= (length += count) > maxLength;
            return count;
        }

        return BoundedRead.ToEnd(ReadCounted, maxLength, $"{name} is longer than {maxLength / (1024 * 1024)} MB, more than any file of a release.").ToArray();
    }
}
