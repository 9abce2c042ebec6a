using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;
using Hcpcs.Reference.Pages;

namespace Hcpcs.Reference.Tool;

// hcpcs show CODE: the page of a code or modifier, every field with what it means.
internal static class ShowCommand
{
    public static Command Create(ToolOutput output)
    {
        var code = new Argument<string>("CODE") { Description = "A code such as J1412, or a two-character modifier such as JZ." };
        code.Validators.Add(RefuseOption);
        var on = new DayOption("A date of service: says whether the code is valid on that day.");
        var format = new Option<string>("--format")
        {
            Description = "Text for people, the record and its page as one JSON object, or the page as Markdown or one HTML file.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "markdown", "html");
        var empty = new Option<bool>("--empty") { Description = "Also shows the fields without a value." };
        var table = new TableOption();
        var command = new Command("show", "Shows every field of a code or modifier, what its values mean, when it is valid, and what follows for a claim.")
        {
            code, on, format, empty, table,
        };
        command.SetAction(parsed => Show(
            table.Open(parsed),
            parsed.GetRequiredValue(code),
            parsed.GetValue(on),
            parsed.GetRequiredValue(format),
            parsed.GetValue(empty),
            output));
        return command;
    }

    private static int Show(HcpcsTable table, string text, DateOnly? on, string format, bool withEmptyFields, ToolOutput output)
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

        var pages = new HcpcsPages(table, new HcpcsPageData { Drugs = HcpcsDrugTable.Embedded, Fees = HcpcsFeeTable.Embedded });
        var page = entry is HcpcsRecord record ? pages.Find(record.Code, on)! : pages.Find(((HcpcsModifierRecord)entry).Modifier, on)!;
        switch (format)
        {
            case "json":
                WriteJson(entry, page, output.Text);
                break;
            case "markdown":
                output.Text.Write(page.ToMarkdown(withEmptyFields));
                break;
            case "html":
                output.Text.Write(page.ToHtml(new HtmlPageOptions { IncludeEmptyFields = withEmptyFields }));
                break;
            default:
                if (output.Terminal is { } terminal)
                {
                    TerminalReport.Write(MakeReport(page, withEmptyFields), terminal);
                }
                else
                {
                    output.Text.Write(page.ToText(withEmptyFields));
                }

                break;
        }

        return on is { } day && !entry.IsValidOn(day) ? ExitCode.No : ExitCode.Done;
    }

    // No code or NDC begins with a hyphen: it is an option that does not exist, which the parser would take for the code.
    public static void RefuseOption(ArgumentResult result)
    {
        if (result.Tokens is [{ Value: ['-', ..] option }])
        {
            result.AddError($"Unrecognized option '{option}'.");
        }
    }

    // What can be said of a well-formed code or modifier that the release does not hold, beginning with a blank; empty for most.
    public static string ExplainAbsence(HcpcsRelease release, string text, DateOnly? on)
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
            return $" {on:O} is outside the days it covers: it is the release for days up to {Format(release.LastDay)}.";
        }

        var earliest = isModifier ? release.EarliestModifierTermination : release.EarliestCodeTermination;
        return on < earliest
            ? $" {on:O} is outside the days it covers: what ended before {earliest:O} is no longer in it."
            : string.Empty;
    }

    private static void WriteJson(HcpcsEntry entry, HcpcsPage page, TextWriter writer)
    {
        string json = entry is HcpcsRecord record
            ? JsonSerializer.Serialize(record, HcpcsJsonContext.Default.HcpcsRecord)
            : JsonSerializer.Serialize((HcpcsModifierRecord)entry, HcpcsJsonContext.Default.HcpcsModifierRecord);

        // The object stays as the library writes it; the answer and the page are put before its closing brace.
        writer.Write(json.AsSpan(0, json.Length - 1));
        if (page.DateOfService is { } day)
        {
            writer.Write($",\"validOn\":{{\"date\":\"{Format(day)}\",\"valid\":{(entry.IsValidOn(day) ? "true" : "false")}}}");
        }

        writer.Write($",\"page\":{page.ToJson()}}}\n");
    }

    // What stands above the parts of the page as a table, then each part, the fields that are empty in one row.
    private static Report MakeReport(HcpcsPage page, bool withEmptyFields)
    {
        var standing = page.Standing;
        var groups = new List<ReportGroup>
        {
            new(page.Identity,
            [
                new ReportItem("Description", page.Description),
                new ReportItem(standing.Word, standing.Text),
                .. page.Facts.Select(fact => new ReportItem(fact.Name, fact.Text)),
            ]),
        };
        groups.AddRange(page.GetParts(withEmptyFields).Where(part => part.Table is null).Select(MakeGroup));
        return new Report($"{page.Kind} {page.Identity} in the release of {page.Release}", [], groups);
    }

    private static ReportGroup MakeGroup(PagePart part) => new(
        part.Heading,
        [
            .. part.Items.AsEnumerable().Select(item => new ReportItem(
                item.Name ?? string.Empty,
                item.Values.IsEmpty ? [new ReportValue("(empty)")] : [.. item.Values.AsEnumerable().Select(value => new ReportValue(value.Text, value.Meaning))],
                item.Remark ?? item.Url,
                item.IsWarning)),
        ]);

    private static string Format(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
