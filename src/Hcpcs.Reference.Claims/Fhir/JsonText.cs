using System.Text.Json;

namespace Hcpcs.Reference.Claims;

// Texts of JSON as bytes.
internal static class JsonText
{
    // The string or name that a reader stands at, to be compared with short ones.
    // buffer: Where it is unescaped.
    // Returns: Nothing where it is escaped and longer than the buffer, or cannot be unescaped.
    public static ReadOnlySpan<byte> ReadShort(in Utf8JsonReader reader, Span<byte> buffer) =>
        !reader.ValueIsEscaped ? reader.ValueSpan
        : reader.ValueSpan.Length <= buffer.Length && TryUnescape(reader, buffer, out int length) ? buffer[..length]
        : [];

    // Unescapes the string or name that a reader stands at.
    // target: At least as long as what is written.
    // Returns: Whether it can be: half of a surrogate pair is not a character, nor are bytes that are not UTF-8.
    public static bool TryUnescape(in Utf8JsonReader reader, Span<byte> target, out int length)
    {
        try
        {
            length = reader.CopyString(target);
            return true;
        }
        catch (InvalidOperationException)
        {
            length = 0;
            return false;
        }
    }
}
