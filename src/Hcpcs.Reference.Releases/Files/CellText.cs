using System.Text;

namespace Hcpcs.Reference.Releases;

// Texts of cells as they go into records, and names as they go into records and messages.
internal static class CellText
{
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

    // The beginning of a name on one line. No character is cut in two, and half of one becomes U+FFFD: neither a table nor a text in UTF-8
    // can hold it.
    public static string Name(string text, int maxLength)
    {
        string name = OneLine(text);
        return string.Concat(name[..ForeignText.CutLength(name, maxLength)].EnumerateRunes());
    }
}
