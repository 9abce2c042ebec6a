namespace Hcpcs.Reference;

// Reads what comes from outside, whose length nothing tells, no further than it can be of use.
// One source file, compiled into each assembly that needs it.
internal static class BoundedRead
{
    private const int BlockLength = 64 * 1024;

    // What a stream has left.
    // stream: The stream, which is not closed.
    // maxLength: How long it may be.
    // refusal: The message where it is longer.
    // Throws InvalidDataException: It is longer than maxLength; what is behind that is not read.
    // Throws IOException: The stream cannot be read.
    public static MemoryStream ToEnd(Stream stream, int maxLength, string refusal) => ToEnd(block => stream.Read(block), maxLength, refusal);

    // What a method reads, block by block, until it reads nothing.
    // read: Fills a block and returns how much of it.
    // maxLength: How much it may be in all.
    // refusal: The message where it is more.
    // Throws InvalidDataException: It is more than maxLength; what is behind that is not read.
    public static MemoryStream ToEnd(Func<byte[], int> read, int maxLength, string refusal)
    {
        var content = new MemoryStream();
        byte[] block = new byte[BlockLength];
        for (int count; (count = read(block)) > 0;)
        {
            if (content.Length + count > maxLength)
            {
                throw new InvalidDataException(refusal);
            }

            content.Write(block, 0, count);
        }

        return content;
    }
}
