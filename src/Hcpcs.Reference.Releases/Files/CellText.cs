using System.Text;

namespace Hcpcs.Reference.Releases;

/// <summary>Texts of cells as they go into records.</summary>
internal static class CellText
{
    /// <summary>
    /// Line breaks and other control characters, of which the text of a release has none, become one blank: an editor's line break within
    /// a description, or the end-of-file mark that an export left in a cell. Blanks around the text go.
    /// </summary>
    public static string OneLine(string text)
    {
        if (text.Any(char.IsControl))
        {
            var line = new StringBuilder(text.Length);
            foreach (char c in text)
            {
                if (!char.IsControl(c))
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
}
