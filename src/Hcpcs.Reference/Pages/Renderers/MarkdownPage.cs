using System.Buffers;
using System.Text;

namespace Hcpcs.Reference.Pages;

// Writes a page as CommonMark: facts as a list, sentences as paragraphs.
internal static class MarkdownPage
{
    // What begins markup within a line; a backslash before any ASCII punctuation takes its meaning away.
    private static readonly SearchValues<char> s_special = SearchValues.Create("\\`*_{}[]<>#|~&$!");

    public static string Write(HcpcsPage page, bool includeEmptyFields)
    {
        var text = new StringBuilder(8192);
        text.Append("# ").Append(page.Kind).Append(' ').Append(page.Identity).Append('\n');
        foreach (var part in page.GetParts(includeEmptyFields))
        {
            text.Append("\n## ").Append(part.Heading).Append("\n\n");
            foreach (var item in part.Items)
            {
                Write(text, item);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, PageItem item)
    {
        text.Append(item.IsWarning ? "> " : "- ");
        if (item.Name is { } name)
        {
            text.Append("**");
            Escape(text, name);
            text.Append(name.EndsWith('?') ? "** " : "**: ");
        }

        if (item.Values.IsEmpty)
        {
            text.Append("(empty)");
        }

        for (int i = 0; i < item.Values.Count; i++)
        {
            var value = item.Values[i];
            text.Append(i == 0 ? string.Empty : "\\\n  ");
            Escape(text, value.Text);
            if (value.Meaning is { } meaning)
            {
                text.Append(": ");
                Escape(text, meaning);
            }
        }

        if (item.Url is { } url)
        {
            text.Append("\\\n  ");
            Escape(text, url);
        }

        if (item.Remark is { } remark)
        {
            text.Append("\\\n  *");
            Escape(text, remark);
            text.Append('*');
        }

        text.Append(item.IsWarning ? "\n\n" : "\n");
    }

    private static void Escape(StringBuilder text, string value)
    {
        // A list or heading begins only at the start of a block: a number with a point, a dash or a plus sign there.
        int digits = 0;
        while (digits < value.Length && char.IsAsciiDigit(value[digits]))
        {
            digits++;
        }

        int marker = digits < value.Length && (digits == 0 ? value[0] is '-' or '+' or '=' : value[digits] is '.' or ')') ? digits : -1;
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (i == marker || s_special.Contains(c))
            {
                text.Append('\\');
            }

            text.Append(ForeignText.LeavesLine(c) ? ' ' : c);
        }
    }
}
