using Hcpcs.Reference.Pages;

namespace Hcpcs.Reference.Tool;

// What a person at a terminal sees of a code or modifier: first what it is, whether it is valid, and what is asked most; all of it when asked for.
internal static class ShowScreen
{
    // The part whose items footnotes count.
    private const string Sources = "sources";

    // Where what stands beside a code or a name begins.
    private const int CodeColumn = 8, NearColumn = 11, FactColumn = 25;

    // What a first screen has room for.
    private const int MaxLinesOfText = 3, MaxNames = 3, NearOnEachSide = 1;

    public static void Add(HcpcsPage page, Screen screen)
    {
        AddHead(page, screen, isFull: false);
        if (page.PlainLanguage is { } plain)
        {
            screen.AddBlank();
            screen.AddShort(1, 1, page.Note?.BoxedWarning is null ? MaxLinesOfText : 1, plain);
        }

        screen.AddBlank();
        AddEntries("Replaces", page.Replaces.AsEnumerable().Take(2 * NearOnEachSide), screen);
        AddEntries("Near", Nearest(page), screen);
        screen.AddNamed(new StyledText("More", TextStyle.Quiet), NearColumn, new StyledText("--full every CMS field explained   --format html|json|markdown", TextStyle.Quiet));
    }

    // Adds the whole page.
    public static void AddFull(HcpcsPage page, bool withEmptyFields, Screen screen)
    {
        AddHead(page, screen, isFull: true);
        if (page.PlainLanguage is { } plain)
        {
            screen.AddBlank();
            screen.Add(1, plain);
        }

        foreach (var part in page.GetParts(withEmptyFields))
        {
            screen.AddBlank();
            TerminalReport.Add(new Report(part.Heading, [.. part.Items.AsEnumerable().Select((item, i) => ToItem(item, part.Id is Sources ? i + 1 : 0))]), screen);
            if (part.Table is { } table)
            {
                AddTable(table, screen);
            }
        }

        string empty = string.Join(", ", page.Fields.AsEnumerable().Where(field => field.Values.IsEmpty).Select(field => field.Field.Name));
        if (!withEmptyFields && empty.Length > 0)
        {
            screen.AddBlank();
            screen.AddNamed(new StyledText("Empty", TextStyle.Strong), CodeColumn, empty);
        }
    }

    // Code and description, names, how it stands, the boxed warning, and the facts that are asked most.
    private static void AddHead(HcpcsPage page, Screen screen, bool isFull)
    {
        int maxLines = isFull ? int.MaxValue : MaxLinesOfText;
        screen.AddShort(1, CodeColumn, maxLines, new StyledText(page.Identity.PadRight(CodeColumn - 1), TextStyle.Code), new StyledText(page.Description, TextStyle.Strong));
        string names = string.Join(", ", page.Names.AsEnumerable().Take(isFull ? int.MaxValue : MaxNames).Select(name => name.Name));
        string brief = page.Entry.ShortDescription.Length > 0 ? $"short: {page.Entry.ShortDescription}" : string.Empty;
        if ((names.Length > 0 ? $"{names}   {brief}" : brief) is { Length: > 0 } line)
        {
            screen.Add(CodeColumn, new StyledText(line, TextStyle.Quiet));
        }

        screen.AddBlank();
        var standing = page.Standing;
        var style = standing.Kind switch
        {
            PageStandingKind.Valid => TextStyle.Good,
            PageStandingKind.Unknown => TextStyle.Warning,
            _ => TextStyle.Bad,
        };
        var facts = page.Facts.AsEnumerable().Select(Split).ToList();
        int column = Math.Min(FactColumn, screen.ColumnFor(facts.Select(fact => fact.Name).Append("Boxed warning")));
        screen.AddNamed(new StyledText(standing.Word.ToUpperInvariant(), style), column, standing.Text);
        if (page.Note?.BoxedWarning is { } warning)
        {
            screen.AddNamed(new StyledText("Boxed warning", TextStyle.Bad), column, warning);
        }

        foreach (var (name, text) in facts)
        {
            screen.AddNamed(new StyledText(name, TextStyle.Strong), column, text);
        }

        // A boxed warning is never cut: what is asked less makes room for it.
        if (page.Section is { } section && (isFull || page.Note?.BoxedWarning is null))
        {
            screen.AddShort(1, column, isFull ? int.MaxValue : 1, new StyledText("Section".PadRight(column - 1), TextStyle.Strong), $"{section.First}-{section.Last} {section.Name}");
        }
    }

    // The quarter or file of a fact stands behind it, so that its name is short: 'Part B limit, January 2026'.
    private static (string Name, string Text) Split(PageFact fact) =>
        fact.Name.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma ? (fact.Name[..comma], $"{fact.Text}; {fact.Name[(comma + 2)..]}") : (fact.Name, fact.Text);

    // Of the codes before and after a code, those next to it.
    private static IEnumerable<PageEntry> Nearest(HcpcsPage page)
    {
        var before = page.Neighbors.AsEnumerable().Where(entry => string.CompareOrdinal(entry.Identity, page.Identity) < 0);
        var after = page.Neighbors.AsEnumerable().Where(entry => string.CompareOrdinal(entry.Identity, page.Identity) > 0);
        return before.TakeLast(NearOnEachSide).Concat(after.Take(NearOnEachSide));
    }

    private static void AddEntries(string name, IEnumerable<PageEntry> entries, Screen screen)
    {
        string text = string.Join("   ", entries.Select(entry => $"{entry.Identity} {entry.ShortDescription}".Replace(' ', Screen.NoBreak)));
        if (text.Length > 0)
        {
            screen.AddNamed(new StyledText(name, TextStyle.Strong), NearColumn, text);
        }
    }

    // number: Of a source, what footnotes call it; else 0.
    private static ReportItem ToItem(PageItem item, int number)
    {
        string footnotes = item.Footnotes.IsEmpty ? string.Empty : $" [{string.Join(", ", item.Footnotes.AsEnumerable())}]";
        return new ReportItem(
            number > 0 ? $"[{number}] {item.Name}" : item.Name ?? string.Empty,
            item.Values.IsEmpty
                ? [new ReportValue("(empty)")]
                : [.. item.Values.AsEnumerable().Select(value => value.Meaning is null ? new ReportValue(value.Text + footnotes) : new ReportValue(value.Text, value.Meaning + footnotes))],
            item.Remark ?? item.Url,
            item.IsWarning);
    }

    // Columns where the terminal is wide enough for them, else a paragraph a row.
    private static void AddTable(PageTable table, Screen screen)
    {
        screen.Add(1, table.Caption + ":");
        string[][] rows = [.. table.Rows.AsEnumerable().Select(row => row.Cells.AsEnumerable().Select(Flatten).ToArray())];
        string[] names = [.. table.Columns.AsEnumerable().Select(column => column.Name)];
        int[] widths = [.. names.Select((name, i) => rows.Select(row => row[i].Length).Append(name.Length).Max())];
        if (widths.Sum() + 2 * widths.Length <= screen.Width)
        {
            foreach (string[] row in rows.Prepend(names))
            {
                screen.AddVerbatim(" " + string.Join("  ", row.Select((cell, i) => table.Columns[i].IsNumber ? cell.PadLeft(widths[i]) : cell.PadRight(widths[i]))).TrimEnd());
            }

            return;
        }

        foreach (string[] row in rows)
        {
            screen.AddHanging(1, 3, [new StyledText(row[0], TextStyle.Code), "  ", string.Join("; ", row.Skip(1).Select((cell, i) => $"{names[i + 1]} {cell}"))]);
        }
    }

    private static string Flatten(PageValue value) => value.Meaning is null ? value.Text : $"{value.Text}, {value.Meaning}";
}
