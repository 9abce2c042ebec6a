using Hcpcs.Reference.Claims;
using Spectre.Console;

namespace Hcpcs.Reference.Tool;

// The summary of a run as a person at a terminal sees it: errors first, each reason with its share and the codes that it was reported of.
internal static class SummaryPage
{
    private const int MaxWidth = 100, ReasonWidth = 27, MaxReasonExamples = 12;

    public static void Write(
        string source, ClaimReader reader, ClaimFileSummary summary, HcpcsRelease release, bool includesVoid, TextWriter terminal)
    {
        var console = TerminalReport.Console(terminal);
        int width = Math.Min(console.Profile.Width, MaxWidth);
        console.MarkupLine($"[bold]{Escape(source)}[/]: {Escape(ClaimFileDescription.Describe(reader, summary))}");
        console.WriteLine($"{Format(summary.JudgedCount)} judged   {Format(summary.OtherCodeSetCount)} of other code sets   {Format(summary.NoCodeCount)} without a code");
        foreach (string remark in ClaimFileDescription.Remarks(reader, summary, includesVoid))
        {
            console.WriteLine(remark);
        }

        if (summary.LaterCount > 0)
        {
            console.WriteLine($"Dates after {release.LastDay:O}, the end of the release's quarter: {Format(summary.LaterCount)}");
        }

        WriteReasons(console, "ERRORS", "red", HcpcsFindingSeverity.Error, summary, width);
        WriteReasons(console, "WARNINGS", "yellow", HcpcsFindingSeverity.Warning, summary, width);
        WriteReasons(console, "INFORMATION", "blue", HcpcsFindingSeverity.Information, summary, width);
        if (reader.Fault is { } fault)
        {
            console.MarkupLine($"[bold red]INCOMPLETE[/]  {Escape(fault.Message)}");
        }

        console.WriteLine("Findings as CSV: --output FILE, or pipe this command.");
    }

    private static void WriteReasons(
        IAnsiConsole console, string heading, string color, HcpcsFindingSeverity severity, ClaimFileSummary summary, int width)
    {
        var reasons = summary.Reasons.Where(reason => reason.Severity == severity).ToList();
        if (reasons.Count == 0)
        {
            return;
        }

        long total = reasons.Sum(reason => reason.Count);
        long lines = severity switch
        {
            HcpcsFindingSeverity.Error => summary.ErrorLineCount,
            HcpcsFindingSeverity.Warning => summary.WarningLineCount,
            _ => 0,
        };
        string share = lines == 0 ? string.Empty : $"  on {Share(lines, summary.LineCount)} of the lines";
        console.MarkupLine($"[bold {color}]{heading}[/]  {Format(total)}{share}");
        foreach (var reason in reasons)
        {
            string name = $"  {reason.Id} {Format(reason.Count)}";
            console.WriteLine($"{name.PadRight(ReasonWidth)} {Examples(reason, width - ReasonWidth - 1)}".TrimEnd());
        }
    }

    // The codes that a reason was reported of most often, as many as fit on the line.
    private static string Examples(ReasonCount reason, int width)
    {
        string text = string.Empty;
        var examples = reason.Examples.OrderByDescending(example => example.Value.Count).ThenBy(example => example.Key, StringComparer.Ordinal);
        foreach (var (_, (example, count)) in examples.Take(MaxReasonExamples))
        {
            string next = ForeignText.Shorten(example, 40) + (count > 1 ? $" ({Format(count)})" : string.Empty);
            if (text.Length + next.Length + 5 > width && text.Length > 0)
            {
                return text + " ...";
            }

            text += text.Length == 0 ? next : "  " + next;
        }

        return reason.Examples.Count > MaxReasonExamples ? text + " ..." : text;
    }

    private static string Share(long part, long whole) =>
        whole == 0 ? "0 %" : part * 1000 < whole ? "under 0.1 %" : FormattableString.Invariant($"{100.0 * part / whole:0.0} %");

    private static string Format(long number) => ClaimFileDescription.Format(number);

    private static string Escape(string text) => Markup.Escape(ForeignText.OneLine(text));
}
