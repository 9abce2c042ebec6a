using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hcpcs.Reference.Tool;

// Every code, then every modifier, one JSON object a line.
internal static class NdjsonExport
{
    private const int BlockLength = 64 * 1024;

    public static void Write(HcpcsTable table, Stream output)
    {
        var lines = new ArrayBufferWriter<byte>(2 * BlockLength);

        // Nothing of the lines goes into a web page: quotation marks and comparison signs of descriptions stay readable.
        using var json = new Utf8JsonWriter(lines, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

        void WriteLine<T>(T record, JsonTypeInfo<T> type)
        {
            JsonSerializer.Serialize(json, record, type);
            json.Reset();
            lines.Write("\n"u8);
            if (lines.WrittenCount >= BlockLength)
            {
                output.Write(lines.WrittenSpan);
                lines.ResetWrittenCount();
            }
        }

        foreach (var record in table.EnumerateCodes())
        {
            WriteLine(record, HcpcsJsonContext.Default.HcpcsRecord);
        }

        foreach (var record in table.EnumerateModifiers())
        {
            WriteLine(record, HcpcsJsonContext.Default.HcpcsModifierRecord);
        }

        output.Write(lines.WrittenSpan);
        output.Flush();
    }
}
