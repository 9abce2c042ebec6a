using System.Text;

namespace Hcpcs.Reference.Pages;

// Writes a page as lines of text: what it is and how it stands, then the parts under their headings.
internal static class TextPage
{
    public static string Write(HcpcsPage page, bool includeEmptyFields)
    {
        var text = new StringBuilder(8192);
        Line(text, $"{page.Identity}  {page.Description}".TrimEnd());
        Line(text, PageParts.Category(page));
        if (!page.Names.IsEmpty)
        {
            Line(text, "Also known as " + string.Join(", ", page.Names.Select(name => name.Name)));
        }

        if (page.Entry.ShortDescription.Length > 0)
        {
            Line(text, "Short description: " + page.Entry.ShortDescription);
        }

        var standing = page.Standing;
        text.Append('\n');
        Line(text, $"{standing.Word}: {standing.Text}");
        if (page.Note?.BoxedWarning is { } warning)
        {
            Line(text, "!! Boxed warning: " + warning);
        }

        foreach (var fact in page.Facts)
        {
            Line(text, $"{fact.Name}: {fact.Text}");
        }

        if (page.PlainLanguage is { } plain)
        {
            text.Append('\n');
            Line(text, plain);
        }

        foreach (var part in page.GetParts(includeEmptyFields))
        {
            text.Append('\n');
            Line(text, part.Heading);
            Line(text, new string('-', part.Heading.Length));
            Write(text, part);
            if (part.Id is PageParts.Record && !includeEmptyFields && PageParts.EmptyFields(page) is { Length: > 0 } empty)
            {
                text.Append('\n');
                Line(text, "Empty: " + empty);
            }
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, PagePart part)
    {
        if (part.Table is { } table)
        {
            Write(text, table);
        }

        int number = 0, width = 0;
        foreach (var item in part.Items)
        {
            // Names and values of one line each stand in columns: codes beside the page's own.
            width = Math.Max(width, item is { Values: [{ Meaning: not null } only], Remark: null } ? only.Text.Length : 0);
        }

        foreach (var item in part.Items)
        {
            string lead = part.Id is PageParts.Sources ? $"[{++number}] " : string.Empty;
            if (number == 0 && item.Remark is not null && text[^2] != '-')
            {
                text.Append('\n');
            }

            Write(text, item, lead, width);
        }
    }

    // The first value stands beside the name, further ones below it, each with its meaning in one column.
    private static void Write(StringBuilder text, PageItem item, string number, int width)
    {
        string lead = number + (item.Name is null ? string.Empty : PageText.Lead(item.Name));
        foreach (var value in item.Values)
        {
            width = Math.Max(width, value.Text.Length);
        }

        if (item.Values.IsEmpty)
        {
            Line(text, lead + "(empty)");
        }

        string footnotes = item.Footnotes.IsEmpty ? string.Empty : $" [{string.Join(", ", item.Footnotes.AsEnumerable())}]";
        foreach (var value in item.Values)
        {
            Line(text, value.Meaning is null ? lead + value.Text + footnotes : $"{lead}{value.Text.PadRight(width)}  {value.Meaning}{footnotes}");
            lead = new string(' ', lead.Length);
        }

        if (item.Url is { } url)
        {
            Line(text, "    " + url);
        }

        if (item.Remark is { } remark)
        {
            Line(text, "    " + remark);
        }
    }

    private static void Write(StringBuilder text, PageTable table)
    {
        Line(text, table.Caption + ":");
        string[][] rows = [[.. table.Columns.Select(column => column.Name)], .. table.Rows.Select(row => row.Cells.Select(Flatten).ToArray())];
        int[] widths = [.. Enumerable.Range(0, table.Columns.Count).Select(column => rows.Max(row => row[column].Length))];
        foreach (string[] row in rows)
        {
            Line(text, string.Join("  ", row.Select((cell, i) => table.Columns[i].IsNumber ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))).TrimEnd());
        }

        static string Flatten(PageValue value) => value.Meaning is null ? value.Text : $"{value.Text}, {value.Meaning}";
    }

    // A line of its own whatever the data holds: a line break in it ends no line.
    private static void Line(StringBuilder text, string line) => text.Append(ForeignText.OneLine(line)).Append('\n');
}
