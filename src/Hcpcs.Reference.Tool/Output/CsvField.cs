using System.Buffers;
using System.Text;

namespace Hcpcs.Reference.Tool;

// Writes a field of CSV as RFC 4180 has it, in UTF-8.
internal static class CsvField
{
    private const int ShortLength = 1024;

    private static readonly SearchValues<char> s_needsQuotes = SearchValues.Create(",\"\r\n");

    // Writes a field, in quotation marks where it needs them.
    public static void Write(ArrayBufferWriter<byte> buffer, ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(s_needsQuotes))
        {
            WriteText(buffer, text);
            return;
        }

        buffer.Write("\""u8);
        int quote;
        while ((quote = text.IndexOf('"')) >= 0)
        {
            WriteText(buffer, text[..(quote + 1)]);
            buffer.Write("\""u8);
            text = text[(quote + 1)..];
        }

        WriteText(buffer, text);
        buffer.Write("\""u8);
    }

    private static void WriteText(ArrayBufferWriter<byte> buffer, ReadOnlySpan<char> text)
    {
        // To count takes time, which pays where the text is long: there is room for three bytes a character otherwise.
        int length = text.Length <= ShortLength ? Encoding.UTF8.GetMaxByteCount(text.Length) : Encoding.UTF8.GetByteCount(text);
        var destination = buffer.GetSpan(length);
        buffer.Advance(Encoding.UTF8.GetBytes(text, destination));
    }
}
