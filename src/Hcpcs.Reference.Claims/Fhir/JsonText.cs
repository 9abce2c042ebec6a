using System.Text.Json;

namespace Hcpcs.Reference.Claims;

// Texts of JSON as bytes.
internal static class JsonText
{
    // Unescapes the string or name that a reader stands at.
    // target: At least as long as what is written.
    // Returns: Whether it can be: half of a surrogate pair is not a character, nor are bytes that are not UTF-8.
    public static bool TryUnescape(ref Utf8JsonReader reader, scoped Span<byte> target, out int length)
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
