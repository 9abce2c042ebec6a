using System.Buffers;
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Hcpcs.Reference.Tool;

/// <summary><c>hcpcs export</c>: every code, then every modifier, one JSON object a line.</summary>
internal static class ExportCommand
{
    private const int BlockLength = 64 * 1024;

    public static Command Create(ToolOutput output)
    {
        var format = new Option<string>("--format")
        {
            Description = "One JSON object a line, in UTF-8.",
            DefaultValueFactory = _ => "ndjson",
        };
        format.AcceptOnlyFromAmong("ndjson");
        var table = new TableOption();
        var command = new Command("export", "Writes every code and then every modifier, one JSON object a line.") { format, table };
        command.SetAction(parsed => Export(table.Open(parsed), output.Stream));
        return command;
    }

    private static int Export(HcpcsTable table, Stream output)
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

        foreach (var record in table.EnumerateRecords())
        {
            WriteLine(record, HcpcsJsonContext.Default.HcpcsRecord);
        }

        foreach (var record in table.EnumerateModifiers())
        {
            WriteLine(record, HcpcsJsonContext.Default.HcpcsModifierRecord);
        }

        output.Write(lines.WrittenSpan);
        output.Flush();
        return ExitCode.Done;
    }
}
