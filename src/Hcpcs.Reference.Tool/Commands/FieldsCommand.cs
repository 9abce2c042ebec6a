using System.CommandLine;
using System.CommandLine.Completions;

namespace Hcpcs.Reference.Tool;

// hcpcs fields [FIELD]: the record layout, field by field.
internal static class FieldsCommand
{
    // So many characters of the text are repeated in messages.
    private const int MaxEchoed = 60;

    public static Command Create(ToolOutput output)
    {
        var field = new Argument<string[]>("FIELD")
        {
            Description = "Only the fields of a number, alias or JSON name, or with these words in a name: 16, coverage, BETOS.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        field.Validators.Add(UnknownOption.Refuse);
        field.CompletionSources.Add(_ => HcpcsField.All.Select(known => new CompletionItem(known.JsonName)).Where(item => item.Label.Length > 0));
        var command = new Command("fields", "Lists every field of a record, or one: its place, names and meaning, and the values it can have.") { field };
        CommandHelp.AddTo(command, output, ["hcpcs fields", "hcpcs fields coverage", "hcpcs fields BETOS"]);
        command.SetAction(parsed => Show(string.Join(' ', parsed.GetValue(field) ?? []), output));
        return command;
    }

    private static int Show(string text, ToolOutput output)
    {
        var fields = Find(text);
        if (fields.Count == 0)
        {
            string suggestion = NearestName.Find(text, HcpcsField.All.Select(field => field.JsonName)) is { } near ? $" Did you mean '{near}'?" : string.Empty;
            output.Error.WriteLine($"No field has the number or name '{ForeignText.Shorten(text, MaxEchoed)}'.{suggestion} 'hcpcs fields' lists all.");
            return ExitCode.No;
        }

        foreach (var field in fields)
        {
            output.Write(MakeReport(field));
            output.WriteBlank();
        }

        return ExitCode.Done;
    }

    // The field of a number, alias or JSON name, or else those with all words in a name; all for an empty text.
    private static List<HcpcsField> Find(string text)
    {
        bool IsName(string name) => name.Equals(text, StringComparison.OrdinalIgnoreCase);
        var named = HcpcsField.All.Where(field => IsName($"{field.Number}") || IsName(field.Alias) || IsName(field.JsonName) || IsName(field.Name)).ToList();
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return named.Count > 0 && words.Length > 0 ? named
            : [.. HcpcsField.All.Where(field => Array.TrueForAll(words, word =>
                $"{field.Name} {field.Alias} {field.JsonName}".Contains(word, StringComparison.OrdinalIgnoreCase)))];
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
