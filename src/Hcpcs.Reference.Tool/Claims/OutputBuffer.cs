using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hcpcs.Reference.Tool;

// Lines of CSV or JSON that are written now and handed on later.
internal sealed class OutputBuffer
{
    private const int InitialLength = 64 * 1024;

    // Where a buffer is larger, it was for what only few lines need.
    private const int MaxKeptLength = 4 * 1024 * 1024;

    // isJson: Whether JSON objects are written.
    public OutputBuffer(bool isJson)
    {
        // Nothing of the lines goes into a web page: quotation marks stay readable. Control characters are escaped.
        Json = isJson ? new Utf8JsonWriter(Bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) : null;
    }

    // Where to write. It is another one after what was too large.
    public ArrayBufferWriter<byte> Bytes { get; private set; } = new(InitialLength);

    // What writes JSON objects there; null for CSV.
    public Utf8JsonWriter? Json { get; }

    // Ends the line; JSON of it is complete.
    public void EndLine()
    {
        Json?.Flush();
        Json?.Reset();
        Bytes.Write("\n"u8);
    }

    // Hands on what was written since the last time.
    public void MoveTo(Stream stream)
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
            return;
        }

        Bytes = new ArrayBufferWriter<byte>(InitialLength);
        Json?.Reset(Bytes);
    }
}
