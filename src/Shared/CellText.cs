using System.Text;

namespace Hcpcs.Reference;

// CMS's files as text, texts of cells as they go into records, and names as they go into records and messages.
// One source file, compiled into each assembly that needs it.
internal static class CellText
{
    // What messages and records keep of a name that is longer than any file's.
    private const int MaxFileNameLength = 255;

    // CMS's files are windows-1252 or, of the outpatient system, in DOS code page 437, whose FF is a no-break space; no text has the letter that it
    // would be otherwise. One that a program saved again may be UTF-8, and may say so.
    public static string Decode(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.UTF8.Preamble))
        {
            return Encoding.UTF8.GetString(content[Encoding.UTF8.Preamble.Length..]);
        }

        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(content).Replace('\u00FF', '\u00A0');
        }
    }

    // Line breaks and other control characters, of which the text of a release has none, become one blank: an editor's line break within a
    // description, or the end-of-file mark that an export left in a cell. Blanks around the text go.
    public static string OneLine(string text)
    {
        if (text.Any(ForeignText.LeavesLine))
        {
            var line = new StringBuilder(text.Length);
            foreach (char c in text)
            {
                if (!ForeignText.LeavesLine(c))
                {
                    line.Append(c);
                }
                else if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }

            text = line.ToString();
        }

        return text.Trim();
    }

    // The name of a file without its folders, whichever way they are written: it goes into messages and records, and is never a path.
    public static string FileName(string name) => Name(name[(name.AsSpan().LastIndexOfAny('/', '\\') + 1)..], MaxFileNameLength);

    // The beginning of a name on one line. No character is cut in two, and half of one becomes U+FFFD: neither a table nor a text in UTF-8
    // can hold it.
    public static string Name(string text, int maxLength)
    {
        string name = OneLine(text);
        return string.Concat(name[..ForeignText.CutLength(name, maxLength)].EnumerateRunes());
    }
}
