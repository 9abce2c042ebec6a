using Spectre.Console;

namespace Hcpcs.Reference.Tool;

/// <summary>Writes a report as a coloured table that fits a terminal. Nothing else touches Spectre.Console but the progress of long commands.</summary>
internal static class TerminalReport
{
    /// <summary>A console over the terminal. Spectre.Console itself leaves out colours where NO_COLOR is set.</summary>
    public static IAnsiConsole Console(TextWriter terminal) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) });

    public static void Write(Report report, TextWriter terminal)
    {
        var table = new Table
        {
            Title = new TableTitle(Escape(report.Title), new Style(decoration: Decoration.Bold)),
            Border = TableBorder.Rounded,
            ShowHeaders = false,
            ShowRowSeparators = report.Items.Any(item => item.Definition is not null),
        };
        table.AddColumns("name", "values and definition");
        foreach (var item in report.Items)
        {
            var lines = item.Values.Select(Format);
            if (item.Definition is not null)
            {
                lines = lines.Append($"[dim]{Escape(item.Definition)}[/]");
            }

            table.AddRow($"[bold]{Escape(item.Name)}[/]", string.Join('\n', lines));
        }

        Console(terminal).Write(table);
    }

    private static string Format(ReportValue value) => value.Meaning is null
        ? Escape(value.Text)
        : $"[green]{Escape(value.Text)}[/]  {Escape(value.Meaning)}";

    private static string Escape(string text) => Markup.Escape(ToolOutput.OneLine(text));
}
