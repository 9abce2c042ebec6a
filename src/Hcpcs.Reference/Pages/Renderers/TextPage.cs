using System.Text;

namespace Hcpcs.Reference.Pages;

// Writes a page as lines of text: the fields first, then the other parts under their headings.
internal static class TextPage
{
    public static string Write(HcpcsPage page, bool includeEmptyFields)
    {
        var parts = page.GetParts(includeEmptyFields);
        string kind = page.Entry is HcpcsRecord ? "code" : "modifier";
        var text = new StringBuilder(8192);
        Line(text, $"HCPCS {kind} {page.Identity} in the release of {page.Release}");
        var first = PageParts.Standing(page);
        first.AddRange(parts.FirstOrDefault(IsRecord)?.Items ?? default);
        if (!includeEmptyFields && PageParts.EmptyFields(page) is { Length: > 0 } empty)
        {
            first.Add(PageParts.Fact("Empty", empty));
        }

        Write(text, first);
        foreach (var part in parts.Skip(1).Where(part => !IsRecord(part)))
        {
            text.Append('\n');
            Line(text, part.Heading);
            Line(text, new string('-', part.Heading.Length));
            Write(text, part.Items.AsEnumerable());
        }

        return text.ToString();
    }

    private static bool IsRecord(PagePart part) => string.Equals(part.Heading, PageParts.Record, StringComparison.Ordinal);

    private static void Write(StringBuilder text, IEnumerable<PageItem> items)
    {
        bool followsRemark = false;
        bool isFirst = text[^2] == '-';
        foreach (var item in items)
        {
            // What is explained stands in a paragraph of its own; what is not goes together.
            bool hasRemark = item.Remark is not null;
            if ((hasRemark && !isFirst && item.Name is not null) || (followsRemark && item.Name is not null))
            {
                text.Append('\n');
            }

            Write(text, item);
            followsRemark = hasRemark;
            isFirst = false;
        }
    }

    // The first value stands beside the name, further ones below it, each with its meaning in one column.
    private static void Write(StringBuilder text, PageItem item)
    {
        string lead = (item.IsWarning ? "!! " : string.Empty) + (item.Name is null ? string.Empty : PageText.Lead(item.Name));
        int width = 0;
        foreach (var value in item.Values)
        {
            width = Math.Max(width, value.Text.Length);
        }

        if (item.Values.IsEmpty)
        {
            Line(text, lead + "(empty)");
        }

        foreach (var value in item.Values)
        {
            Line(text, value.Meaning is null ? lead + value.Text : $"{lead}{value.Text.PadRight(width)}  {value.Meaning}");
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

    // A line of its own whatever the data holds: a line break in it ends no line.
    private static void Line(StringBuilder text, string line) => text.Append(ForeignText.OneLine(line)).Append('\n');
}
