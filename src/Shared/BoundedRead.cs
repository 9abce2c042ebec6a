namespace Hcpcs.Reference;

/// <summary>Reads what comes from outside, whose length nothing tells, no further than it can be of use.</summary>
/// <remarks>One source file, compiled into each assembly that needs it.</remarks>
internal static class BoundedRead
{
    private const int BlockLength = 64 * 1024;

    /// <summary>What a stream has left.</summary>
    /// <param name="stream">The stream, which is not closed.</param>
    /// <param name="maxLength">How long it may be.</param>
    /// <param name="refusal">The message where it is longer.</param>
    /// <exception cref="InvalidDataException">It is longer than <paramref name="maxLength"/>; what is behind that is not read.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static MemoryStream ToEnd(Stream stream, int maxLength, string refusal) => ToEnd(block => stream.Read(block), maxLength, refusal);

    /// <summary>What a method reads, block by block, until it reads nothing.</summary>
    /// <param name="read">Fills a block and returns how much of it.</param>
    /// <param name="maxLength">How much it may be in all.</param>
    /// <param name="refusal">The message where it is more.</param>
    /// <exception cref="InvalidDataException">It is more than <paramref name="maxLength"/>; what is behind that is not read.</exception>
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
