namespace Hcpcs.Reference.Releases;

/// <summary>
/// What reading one release may cost. A file states what it unpacks to, how many rows, sheets and sectors it has, and can lie about each;
/// what is spent is therefore counted where it is spent.
/// </summary>
internal sealed class ReadBudget
{
    /// <summary>A file, and a member of a zip: six times the largest one seen, a text of 5.4 MB.</summary>
    public const int MaxFileLength = 32 * 1024 * 1024;

    /// <summary>Of what a parser says, or a file calls its parts: they may quote any amount of the file.</summary>
    public const int MaxMessageLength = 300;

    /// <summary>
    /// All that is unpacked and parsed for one release: more than twice what the largest one seen takes (85 MB, were it without its text),
    /// and some seconds of work.
    /// </summary>
    private const long MaxTotalLength = 192L * 1024 * 1024;

    private long _spent;

    /// <summary>Whether something was refused for what it costs. It is then not passed over as a damaged file is: what follows would cost more.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>Counts bytes that are unpacked or parsed.</summary>
    /// <param name="length">How many.</param>
    /// <param name="name">What messages call the file that they are of.</param>
    /// <exception cref="InvalidDataException">All together are more than any release has.</exception>
    public void Spend(long length, string name)
    {
        if ((_spent += length) > MaxTotalLength)
        {
            IsExceeded = true;
            throw new InvalidDataException($"{name}: what it unpacks to is more than {MaxTotalLength / (1024 * 1024)} MB, which no release is.");
        }
    }

    /// <summary>Reads something to its end, and counts it.</summary>
    /// <param name="read">Reads the next block.</param>
    /// <param name="maxLength">How long it may be.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="InvalidDataException">It is longer than <paramref name="maxLength"/>; nothing behind that is unpacked.</exception>
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

        return BoundedRead.ToEnd(ReadCounted, maxLength, $"{name} is longer than {maxLength / (1024 * 1024)} MB, which none of a release is.").ToArray();
    }
}
