using Spectre.Console;

namespace Hcpcs.Reference.Tool;

// Writes a report as a colored table that fits a terminal. Nothing else touches Spectre.Console but the progress of long commands.
internal static class TerminalReport
{
    // A console over what is known to be a terminal; asked itself, Spectre.Console looks at standard output, even where the terminal is standard
    // error. It leaves out colors where NO_COLOR is set.
    public static IAnsiConsole Console(TextWriter terminal) =>
        AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal),

            // Detecting also turns escape codes on in a Windows console.
            Ansi = OperatingSystem.IsWindows() ? AnsiSupport.Detect : AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
        });

    public static void Write(Report report, TextWriter terminal)
    {
        var console = Console(terminal);
        if (report.Items.Count > 0)
        {
            Write(report.Title, report.Items, console);
        }
        else
        {
            console.MarkupLine($"[bold]{Escape(report.Title)}[/]");
        }

        foreach (var group in report.Groups ?? [])
        {
            Write(group.Heading, group.Items, console);
        }
    }

    private static void Write(string title, IReadOnlyList<ReportItem> items, IAnsiConsole console)
    {
        var table = new Table
        {
            Title = new TableTitle(Escape(title), new Style(decoration: Decoration.Bold)),
            Border = TableBorder.Rounded,
            ShowHeaders = false,
            ShowRowSeparators = items.Any(item => item.Definition is not null),
        };
        bool hasNames = items.Any(item => item.Name.Length > 0);
        table.AddColumns(hasNames ? ["name", "values and definition"] : ["values and definition"]);
        foreach (var item in items)
        {
            var lines = item.Values.Select(Format);
            if (item.Definition is not null)
            {
                lines = lines.Append($"[dim]{Escape(item.Definition)}[/]");
            }

            string text = string.Join('\n', lines);
            string style = item.IsWarning ? "bold red" : "bold";
            table.AddRow(hasNames ? [$"[{style}]{Escape(item.Name)}[/]", text] : [text]);
        }

        console.Write(table);
    }

    private static string Format(ReportValue value) => value.Meaning is null
        ? Escape(value.Text)
        : $"[green]{Escape(value.Text)}[/]  {Escape(value.Meaning)}";

    private static string Escape(string text) => Markup.Escape(ForeignText.OneLine(text));
}
