namespace Hcpcs.Reference.Tool;

// Arranges a report for a terminal: names in a column, what they say beside them.
internal static class TerminalReport
{
    public static void Add(Report report, Screen screen)
    {
        var items = report.Items;
        screen.Add(0, new StyledText(report.Title, TextStyle.Strong));
        int column = screen.ColumnFor(items.Select(item => item.Name));
        bool followsDefinition = false;
        for (int i = 0; i < items.Count; i++)
        {
            var item = items[i];
            bool hasDefinition = item.Definition is not null;
            if (i > 0 && (hasDefinition || followsDefinition))
            {
                screen.AddBlank();
            }

            AddItem(item, column, screen);
            followsDefinition = hasDefinition;
        }
    }

    private static void AddItem(ReportItem item, int column, Screen screen)
    {
        var name = new StyledText(item.Name, item.IsWarning ? TextStyle.Bad : TextStyle.Strong);
        bool isSentence = item.Name.Length == 0;
        int width = item.Values.Any(value => value.Meaning is not null) ? item.Values.Max(value => value.Text.Length) : 0;
        foreach (var value in item.Values)
        {
            StyledText[] pieces = value.Meaning is null
                ? [value.Text]
                : [new StyledText(value.Text, TextStyle.Code), new string(' ', width - value.Text.Length + 2), value.Meaning];
            if (isSentence)
            {
                screen.Add(1, pieces);
            }
            else
            {
                screen.AddNamed(name, column, pieces);
                name = new StyledText(string.Empty);
            }
        }

        if (item.Definition is { } definition)
        {
            screen.Add(isSentence ? 1 : column, new StyledText(definition, TextStyle.Quiet));
        }
    }
}
