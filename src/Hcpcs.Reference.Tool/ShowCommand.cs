using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;

namespace Hcpcs.Reference.Tool;

/// <summary><c>hcpcs show CODE</c>: every field of a code or modifier with what it means.</summary>
internal static class ShowCommand
{
    public static Command Create(ToolOutput output)
    {
        var code = new Argument<string>("CODE") { Description = "A code such as J1412, or a two-character modifier such as JZ." };
        code.Validators.Add(RefuseOption);
        var on = new Option<DateOnly?>("--on")
        {
            Description = "A date of service: says whether the code is valid on that day.",
            HelpName = "YYYY-MM-DD",
            CustomParser = ParseDay,
        };
        var format = new Option<string>("--format")
        {
            Description = "Text for people, or the record as one JSON object.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var table = new TableOption();
        var command = new Command("show", "Shows every field of a code or modifier, what its values mean, and when it is valid.")
        {
            code, on, format, table,
        };
        command.SetAction(parsed => Show(
            table.Open(parsed), parsed.GetRequiredValue(code), parsed.GetValue(on), parsed.GetValue(format) is "json", output));
        return command;
    }

    private static int Show(HcpcsTable table, string text, DateOnly? on, bool asJson, ToolOutput output)
    {
        HcpcsEntry entry;
        try
        {
            entry = text.Trim().Length == HcpcsModifier.Length ? table.GetModifier(text) : table.Get(text);
        }
        catch (FormatException exception)
        {
            output.Error.WriteLine(exception.Message);
            return ExitCode.No;
        }
        catch (KeyNotFoundException exception)
        {
            output.Error.WriteLine(exception.Message + ExplainAbsence(table.Release, text, on));
            return ExitCode.No;
        }

        if (asJson)
        {
            WriteJson(entry, on, output.Text);
        }
        else
        {
            output.Write(MakeReport(table, entry, on));
        }

        return on is { } day && !entry.IsValidOn(day) ? ExitCode.No : ExitCode.Done;
    }

    /// <summary>No code or NDC begins with a hyphen: it is an option that does not exist, which the parser would take for the code.</summary>
    public static void RefuseOption(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: ['-', ..] option }])
        {
            result.AddError($"Unrecognized option '{option}'.");
        }
    }

    private static DateOnly? ParseDay(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"'{text}' is no date of the form YYYY-MM-DD, for example 2026-01-31.");
        return null;
    }

    /// <summary>What can be said of a well-formed code or modifier that the release does not hold, beginning with a blank; empty for most.</summary>
    private static string ExplainAbsence(HcpcsRelease release, string text, DateOnly? on)
    {
        if (HcpcsCode.TryParse(text, out var code) && code.IsDental)
        {
            return " D and four digits is a dental (CDT) code, another code set.";
        }

        bool isModifier = HcpcsModifier.TryParse(text, out var modifier);
        if (modifier.IsLevelOne)
        {
            return " A modifier that begins with a digit is Level I (CPT), another code set.";
        }

        if (on > release.LastDay)
        {
            return $" {Format(on)} is outside what it covers: it is the release for days up to {Format(release.LastDay)}.";
        }

        var earliest = isModifier ? release.EarliestModifierTermination : release.EarliestCodeTermination;
        return on < earliest
            ? $" {Format(on)} is outside what it covers: what ended before {Format(earliest)} is no longer in it."
            : string.Empty;
    }

    private static void WriteJson(HcpcsEntry entry, DateOnly? on, TextWriter writer)
    {
        string json = entry is HcpcsRecord record
            ? JsonSerializer.Serialize(record, HcpcsJsonContext.Default.HcpcsRecord)
            : JsonSerializer.Serialize((HcpcsModifierRecord)entry, HcpcsJsonContext.Default.HcpcsModifierRecord);
        if (on is { } day)
        {
            // The object stays as the library writes it; the answer is put before its closing brace.
            writer.Write(json.AsSpan(0, json.Length - 1));
            writer.Write($",\"validOn\":{{\"date\":\"{Format(day)}\",\"valid\":{(entry.IsValidOn(day) ? "true" : "false")}}}}}\n");
        }
        else
        {
            writer.Write(json);
            writer.Write('\n');
        }
    }

    private static Report MakeReport(HcpcsTable table, HcpcsEntry entry, DateOnly? on)
    {
        var identity = entry is HcpcsRecord ? HcpcsField.Code : HcpcsField.Modifier;
        HcpcsField[] identification = [identity, HcpcsField.ShortDescription, HcpcsField.LongDescription];
        var items = new List<ReportItem>();
        var empty = new List<string>();

        void AddField(HcpcsField field)
        {
            var values = ValuesOf(field, entry, table);
            if (values.Count == 0)
            {
                empty.Add(field.Name);
            }
            else
            {
                items.Add(new ReportItem(field.Name, values, field.Definition));
            }
        }

        items.Add(new ReportItem("Release", $"{table.Release}, for {Format(table.Release.FirstDay)} to {Format(table.Release.LastDay)}"));
        items.Add(new ReportItem("Validity", DescribeValidity(entry)));
        if (on is { } day)
        {
            items.Add(new ReportItem($"On {Format(day)}", DescribeDay(entry, day, table.Release)));
        }

        // An entry is a code or a modifier: the other identity is no field of it that is empty.
        Array.ForEach(identification, AddField);
        foreach (var field in HcpcsField.All.Where(field => field.Kind != HcpcsFieldKind.Identifier).Except(identification))
        {
            AddField(field);
        }

        if (empty.Count > 0)
        {
            items.Add(new ReportItem("Empty", string.Join(", ", empty)));
        }

        string kind = entry is HcpcsRecord ? "code" : "modifier";
        return new Report($"HCPCS {kind} {identity.GetValues(entry)[0]} in the release of {table.Release}", items);
    }

    private static List<ReportValue> ValuesOf(HcpcsField field, HcpcsEntry entry, HcpcsTable table)
    {
        var values = new List<ReportValue>();
        if (field == HcpcsField.NotOtherwiseClassified && entry is HcpcsRecord record)
        {
            values.Add(new ReportValue(record.NotOtherwiseClassified switch
            {
                true => "listed",
                false => "not listed",
                null => "unknown: the release was read without the list",
            }));
        }
        else if (field == HcpcsField.CrossReferences)
        {
            foreach (var reference in entry.CrossReferences)
            {
                values.Add(new ReportValue(reference.Text, DescribeReference(reference, table)));
            }
        }
        else
        {
            foreach (string value in field.GetValues(entry))
            {
                values.Add(new ReportValue(
                    value, field.Describe(value) ?? (field.Kind == HcpcsFieldKind.Coded ? "(the record layout does not define it)" : null)));
            }
        }

        return values;
    }

    private static string DescribeReference(CrossReference reference, HcpcsTable table) => reference.Kind switch
    {
        CrossReferenceKind.LevelTwoCode => $"Level II code, {DescribeTarget(table.Find(reference.Code))}",
        CrossReferenceKind.Modifier => $"modifier, {DescribeTarget(table.FindModifier(reference.Modifier))}",
        CrossReferenceKind.LevelOneCode => "CPT number",
        _ => "text",
    };

    private static string DescribeTarget(HcpcsEntry? target) => target switch
    {
        null => "not in this release",
        { TerminationDate: { } end } => $"{target.ShortDescription} (ended {Format(end)})",
        _ => target.ShortDescription,
    };

    private static string DescribeValidity(HcpcsEntry entry) => (entry.AddedDate, entry.TerminationDate) switch
    {
        ({ } first, { } last) => $"valid from {Format(first)} to {Format(last)}, both days included",
        ({ } first, null) => $"valid from {Format(first)}, no end",
        (null, { } last) => $"valid to {Format(last)}, that day included; the release states no first day",
        _ => "the release states neither a first nor a last day",
    };

    private static string DescribeDay(HcpcsEntry entry, DateOnly day, HcpcsRelease release)
    {
        if (day < entry.Validity.FirstDay)
        {
            return $"not valid: {Format(entry.AddedDate)} is the first valid day";
        }

        if (day > entry.Validity.LastDay)
        {
            return $"not valid: {Format(entry.TerminationDate)} was the last valid day";
        }

        return day > release.LastDay
            ? $"valid as far as this release knows, which is the one for days up to {Format(release.LastDay)}"
            : "valid";
    }

    private static string Format(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? string.Empty;
}
