using System.CommandLine;

namespace Hcpcs.Reference.Tool;

// hcpcs fields: the record layout, field by field.
internal static class FieldsCommand
{
    public static Command Create(ToolOutput output)
    {
        var command = new Command("fields", "Lists every field of a record: its place, names and meaning, and the values it can have.");
        command.SetAction(_ =>
        {
            foreach (var field in HcpcsField.All)
            {
                output.Write(MakeReport(field));
                (output.Terminal ?? output.Text).WriteLine();
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Report MakeReport(HcpcsField field)
    {
        bool isInLayout = field.Number > 0;
        var items = new List<ReportItem>();
        if (isInLayout)
        {
            items.Add(new ReportItem("Positions", DescribePositions(field)));
            items.Add(new ReportItem("Alias", field.Alias));
        }

        if (field.JsonName.Length > 0)
        {
            items.Add(new ReportItem("JSON name", field.JsonName));
        }

        items.Add(new ReportItem("Definition", field.Definition));
        if (field.Values.Count > 0)
        {
            items.Add(new ReportItem("Values", [.. field.Values.Select(value => new ReportValue(value.Code, value.Description))]));
        }

        return new Report(isInLayout ? $"Field {field.Number}: {field.Name}" : $"Not in the record layout: {field.Name}", items);
    }

    private static string DescribePositions(HcpcsField field)
    {
        string first = field.Length == 1 ? $"{field.Start}" : $"{field.Start}-{field.End}";
        return field.MaxOccurs == 1 ? first : $"{first}, up to {field.MaxOccurs} times, to {field.Start + field.MaxOccurs * field.Length - 1}";
    }
}
