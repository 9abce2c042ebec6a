using System.Buffers;
using System.Text;

namespace Hcpcs.Reference.Pages;

// Writes a page as CommonMark with GitHub's tables: facts and sentences as lists.
internal static class MarkdownPage
{
    // What begins markup within a line; a backslash before any ASCII punctuation takes its meaning away.
    private static readonly SearchValues<char> s_special = SearchValues.Create("\\`*_{}[]<>#|~&$!");

    public static string Write(HcpcsPage page, bool includeEmptyFields)
    {
        var text = new StringBuilder(8192);
        text.Append("# ");
        Escape(text, $"{page.Identity}: {page.Description}");
        text.Append("\n\n");
        Escape(text, PageParts.Category(page));
        if (!page.Names.IsEmpty)
        {
            text.Append("\\\nAlso known as ");
            Escape(text, string.Join(", ", page.Names.Select(name => name.Name)));
        }

        if (page.Entry.ShortDescription.Length > 0)
        {
            text.Append("\\\nShort description: ");
            Escape(text, page.Entry.ShortDescription);
        }

        var standing = page.Standing;
        text.Append("\n\n**").Append(standing.Word).Append("**: ");
        Escape(text, standing.Text);
        text.Append('\n');
        if (page.Note?.BoxedWarning is { } warning)
        {
            text.Append("\n> **Boxed warning**: ");
            Escape(text, warning);
            text.Append('\n');
        }

        if (page.PlainLanguage is { } plain)
        {
            text.Append('\n');
            Escape(text, plain);
            text.Append('\n');
        }

        if (!page.Facts.IsEmpty)
        {
            text.Append('\n');
            foreach (var fact in page.Facts)
            {
                Write(text, PageParts.Fact(fact.Name, fact.Text), "- ");
            }
        }

        foreach (var part in page.GetParts(includeEmptyFields))
        {
            text.Append("\n## ").Append(part.Heading).Append("\n\n");
            if (part.Table is { } table)
            {
                Write(text, table);
            }

            int number = 0;
            foreach (var item in part.Items)
            {
                Write(text, item, part.Id is PageParts.Sources ? $"{++number}. " : "- ");
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, PageItem item, string lead)
    {
        string indent = "\\\n" + new string(' ', lead.Length);
        text.Append(lead);
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
            text.Append(i == 0 ? string.Empty : indent);
            Escape(text, value.Text);
            if (value.Meaning is { } meaning)
            {
                text.Append(": ");
                Escape(text, meaning);
            }
        }

        if (!item.Footnotes.IsEmpty)
        {
            text.Append(" \\[").AppendJoin(", ", item.Footnotes.AsEnumerable()).Append("\\]");
        }

        if (item.Url is { } url)
        {
            text.Append(indent);
            Escape(text, url);
        }

        if (item.Remark is { } remark)
        {
            text.Append(indent).Append('*');
            Escape(text, remark);
            text.Append('*');
        }

        text.Append('\n');
    }

    // The tables of GitHub's dialect, which other readers of CommonMark show as lines.
    private static void Write(StringBuilder text, PageTable table)
    {
        Escape(text, table.Caption);
        text.Append("\n\n|");
        foreach (var column in table.Columns)
        {
            text.Append(' ').Append(column.Name).Append(" |");
        }

        text.Append("\n|");
        foreach (var column in table.Columns)
        {
            text.Append(column.IsNumber ? "---:|" : "---|");
        }

        foreach (var row in table.Rows)
        {
            text.Append("\n|");
            foreach (var cell in row.Cells)
            {
                text.Append(' ');
                Escape(text, cell.Text);
                if (cell.Meaning is { } meaning)
                {
                    text.Append(", ");
                    Escape(text, meaning);
                }

                text.Append(" |");
            }
        }

        text.Append('\n');
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
