namespace Hcpcs.Reference.Tool;

// Tells other kinds of files in which claims come from delimited text.
internal static class ClaimFileKind
{
    private const string WhiteSpace = " \t\r\n";

    // The shortest beginning of an interchange that is one.
    private const int InterchangeLength = 6;

    // Whether enough of a file is there to tell its kind.
    // start: How it begins, behind a byte order mark.
    public static bool CanTell(ReadOnlySpan<byte> start)
    {
        start = TrimStart(start);
        return !start.IsEmpty && start[0] switch
        {
            (byte)'{' or (byte)'[' => !TrimStart(start[1..]).IsEmpty,
            (byte)'I' => start.Length >= InterchangeLength,
            _ => true,
        };
    }

    // What a file is, as the middle of a sentence, or null where it may be delimited text.
    // start: How it begins, behind a byte order mark.
    public static string? Detect(ReadOnlySpan<byte> start)
    {
        start = TrimStart(start);

        // The interchange header: ISA, an element separator, and the two digits of an authorization qualifier.
        if (start.Length >= InterchangeLength && start.StartsWith("ISA"u8) && !char.IsAsciiLetterOrDigit((char)start[3])
            && start[4..InterchangeLength].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 && start[3] is not ((byte)',' or (byte)'\t' or (byte)' '))
        {
            return "an X12 interchange (837, for example)";
        }

        return IsJson(start) ? "JSON" : null;
    }

    // A bracket or brace alone may begin the name of a column; what follows in JSON may not.
    private static bool IsJson(ReadOnlySpan<byte> start)
    {
        if (start.IsEmpty || start[0] is not ((byte)'{' or (byte)'['))
        {
            return false;
        }

        var next = TrimStart(start[1..]);
        return next.IsEmpty || (start[0] == '{' ? next[0] is (byte)'"' or (byte)'}' : next[0] is (byte)'{' or (byte)'[' or (byte)'"' or (byte)']');
    }

    private static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text)
    {
        int length = 0;
        while (length < text.Length && WhiteSpace.Contains((char)text[length]))
        {
            length++;
        }

        return text[length..];
    }
}
