namespace Hcpcs.Reference.Tool;

// Writes a report as lines that are neither wrapped nor shortened, for pipes and files.
internal static class PlainReport
{
    private const string DefinitionIndent = "    ";

    public static void Write(Report report, TextWriter writer)
    {
        writer.WriteLine(ForeignText.OneLine(report.Title));
        bool followsDefinition = false;
        foreach (var item in report.Items)
        {
            // What is explained stands in a paragraph of its own; what is not goes together.
            bool hasDefinition = item.Definition is not null;
            if (hasDefinition || followsDefinition)
            {
                writer.WriteLine();
            }

            WriteItem(item, writer);
            followsDefinition = hasDefinition;
        }
    }

    // The first value stands beside the name, further ones below it, each with its meaning in one column.
    private static void WriteItem(ReportItem item, TextWriter writer)
    {
        string lead = $"{item.Name}: ";
        int valueWidth = item.Values.Max(value => value.Text.Length);
        foreach (var value in item.Values)
        {
            writer.Write(lead);
            writer.WriteLine(ForeignText.OneLine(
                value.Meaning is null ? value.Text : $"{value.Text.PadRight(valueWidth)}  {value.Meaning}"));
            lead = new string(' ', lead.Length);
        }

        if (item.Definition is not null)
        {
            writer.Write(DefinitionIndent);
            writer.WriteLine(item.Definition);
        }
    }
}
