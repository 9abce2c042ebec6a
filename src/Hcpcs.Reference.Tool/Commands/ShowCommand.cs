using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace Hcpcs.Reference.Tool;

// hcpcs show CODE...: the pages of codes and modifiers, every field with what it means.
internal static class ShowCommand
{
    private const string Text = "text", Json = "json", Markdown = "markdown", Html = "html";

    public static Command Create(ToolOutput output)
    {
        var codes = new Argument<string[]>("CODE")
        {
            Description = "Codes such as J1412, modifiers such as JZ, or both together: J1412-JZ, HC:J1412:JZ.",
            Arity = ArgumentArity.OneOrMore,
        };
        codes.Validators.Add(UnknownOption.Refuse);
        var on = new DayOption("A date of service: says whether the code is valid on that day.");
        var format = new Option<string>("--format")
        {
            Description = "Text for people, the record and its page as one JSON object a line, or the page as Markdown or one HTML file.",
            DefaultValueFactory = _ => Text,
        };
        format.AcceptOnlyFromAmong(Text, Json, Markdown, Html);
        var full = new Option<bool>("--full") { Description = "On a terminal, shows the whole page, every field explained, and not only what is asked most." };
        var empty = new Option<bool>("--empty") { Description = "Also shows the fields without a value." };
        var table = new TableOption();
        var known = new KnownOption();
        var history = new HistoryTableOption();
        var command = new Command("show", "Shows codes and modifiers: what they mean, when they are valid, what follows for a claim, and every field.")
        {
            codes, on, format, full, empty, table, known, history,
        };
        CommandHelp.AddTo(
            command,
            output,
            [
                "hcpcs show J1412",
                "hcpcs show J1412-JZ E0601 --on 2026-01-15",
                "hcpcs show J1412 --format html > J1412.html",
                "hcpcs show J0570 --known 2025-01",
            ]);
        known.RefuseBesideTable(command, table);
        command.SetAction(parsed => Show(
            known.Open(parsed, history) ?? table.Open(parsed),

            // What a release says as it stood has no part of what others say.
            parsed.GetResult(known) is null ? history.Open(parsed) : null,
            parsed.GetRequiredValue(codes),
            parsed.GetValue(on),
            parsed.GetRequiredValue(format),
            parsed.GetValue(full),
            parsed.GetValue(empty),
            output));
        return command;
    }

    private static int Show(HcpcsTable table, HcpcsHistory? history, string[] texts, DateOnly? on, string format, bool isFull, bool withEmptyFields, ToolOutput output)
    {
        int exitCode = ExitCode.Done;
        var entries = new List<HcpcsEntry>();
        foreach (string text in texts)
        {
            var subjects = ShowSubjects.Read(text, out string? problem);
            if (problem is not null)
            {
                output.Error.WriteLine(problem);
                exitCode = ExitCode.No;
            }

            foreach (string subject in subjects)
            {
                if (Find(table, subject, on, output) is not { } entry)
                {
                    exitCode = ExitCode.No;
                }
                else
                {
                    entries.Add(entry);
                }
            }
        }

        if (format is Html && entries.Count > 1)
        {
            throw new InvalidDataException($"--format html is one file of one code: {entries[0].Identity} and {entries[1].Identity} need a file each.");
        }

        var pages = new HcpcsPages(table, new HcpcsPageData
        {
            Drugs = HcpcsDrugTable.Embedded,
            Fees = HcpcsFeeTable.Embedded,
            History = history,
        });
        for (int i = 0; i < entries.Count; i++)
        {
            if (i > 0 && format is Text)
            {
                output.WriteBlank();
            }
            else if (i > 0 && format is Markdown)
            {
                output.Text.Write('\n');
            }

            var page = entries[i] is HcpcsRecord record ? pages.Find(record.Code, on)! : pages.Find(((HcpcsModifierRecord)entries[i]).Modifier, on)!;
            exitCode = page.Status is null or HcpcsStatus.Valid ? exitCode : ExitCode.No;
            Write(page, format, isFull, withEmptyFields, output);
        }

        return exitCode;
    }

    // Finds an entry, or says why there is none.
    private static HcpcsEntry? Find(HcpcsTable table, string text, DateOnly? on, ToolOutput output)
    {
        try
        {
            return text.Trim().Length == HcpcsModifier.Length ? table.GetModifier(text) : table.Get(text);
        }
        catch (FormatException exception)
        {
            output.Error.WriteLine(exception.Message + ShowSubjects.Suggest(table, text, on));
        }
        catch (KeyNotFoundException exception)
        {
            output.Error.WriteLine(exception.Message + ExplainAbsence(table.Release, text, on) + ShowSubjects.Suggest(table, text, on));
        }

        return null;
    }

    private static void Write(HcpcsPage page, string format, bool isFull, bool withEmptyFields, ToolOutput output)
    {
        switch (format)
        {
            case Json:
                WriteJson(page.Entry, page, output.Text);
                break;
            case Markdown:
                output.Text.Write(page.ToMarkdown(withEmptyFields));
                break;
            case Html:
                output.Text.Write(page.ToHtml(new HtmlPageOptions { IncludeEmptyFields = withEmptyFields }));
                break;
            default:
                if (output.Screen is not { } screen)
                {
                    output.Text.Write(page.ToText(withEmptyFields));
                }
                else if (isFull || withEmptyFields)
                {
                    ShowScreen.AddFull(page, withEmptyFields, screen);
                }
                else
                {
                    ShowScreen.Add(page, screen);
                }

                break;
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
            writer.Write($",\"validOn\":{{\"date\":\"{Format(day)}\",\"valid\":{(page.Status == HcpcsStatus.Valid ? "true" : "false")}}}");
        }

        writer.Write($",\"page\":{page.ToJson()}}}\n");
    }

    private static string Format(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
