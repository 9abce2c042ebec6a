using System.Buffers;

namespace Hcpcs.Reference.Tool;

// Bytes that are written now and handed on later.
internal sealed class OutputBuffer
{
    private const int InitialLength = 64 * 1024;

    // Where a buffer is larger, it was for what only few lines need.
    private const int MaxKeptLength = 4 * 1024 * 1024;

    // Where to write. It is another one after what was too large.
    public ArrayBufferWriter<byte> Bytes { get; private set; } = new(InitialLength);

    // Hands on what was written since the last time.
    // Returns: Whether the bytes go elsewhere from now on.
    public bool MoveTo(Stream stream)
    {
        try
        {
            stream.Write(Bytes.WrittenSpan);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // So the framework reports a file that reaches the limit of its file system.
            throw new IOException("The output is larger than a file may be here.", exception);
        }

        if (Bytes.Capacity <= MaxKeptLength)
        {
            Bytes.ResetWrittenCount();
            return false;
        }

        Bytes = new ArrayBufferWriter<byte>(InitialLength);
        return true;
    }
}
