using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool;

// The summary of a run as a person at a terminal sees it: errors first, each reason with its share and the codes that it was reported of.
internal static class SummaryPage
{
    private const int ReasonWidth = 27, MaxReasonExamples = 12;

    public static void Add(string source, ClaimReader reader, ClaimFileSummary summary, HcpcsRelease release, bool includesVoid, bool isFull, Screen screen)
    {
        screen.AddHanging(0, 2, new StyledText(source, TextStyle.Strong), $": {ClaimFileDescription.Describe(reader, summary)}");
        screen.AddHanging(0, 2, $"{Format(summary.JudgedCount)} judged   {Format(summary.OtherCodeSetCount)} of other code sets   {Format(summary.NoCodeCount)} without a code");
        foreach (string remark in ClaimFileDescription.Remarks(reader, summary, includesVoid))
        {
            screen.AddHanging(0, 2, remark);
        }

        if (summary.LaterCount > 0)
        {
            screen.AddHanging(0, 2, $"Dates after {release.LastDay:O}, the end of the release's quarter: {Format(summary.LaterCount)}");
        }

        AddReasons(screen, "ERRORS", TextStyle.Bad, HcpcsFindingSeverity.Error, summary, isFull);
        AddReasons(screen, "WARNINGS", TextStyle.Warning, HcpcsFindingSeverity.Warning, summary, isFull);
        AddReasons(screen, "INFORMATION", TextStyle.Strong, HcpcsFindingSeverity.Information, summary, isFull);
        if (reader.Fault is { } fault)
        {
            screen.AddHanging(0, 2, new StyledText("INCOMPLETE", TextStyle.Bad), $"  {fault.Message}");
        }

        screen.AddHanging(0, 2, new StyledText("Every code: --full   Findings as CSV: --output FILE, or pipe this command.", TextStyle.Quiet));
    }

    private static void AddReasons(Screen screen, string heading, TextStyle style, HcpcsFindingSeverity severity, ClaimFileSummary summary, bool isFull)
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
        screen.Add(0, new StyledText(heading, style), $"  {Format(total)}{share}");
        foreach (var reason in reasons)
        {
            string name = $"  {reason.Id} {Format(reason.Count)}";
            if (isFull)
            {
                screen.AddHanging(0, 4, name.PadRight(ReasonWidth) + " ", string.Join("  ", Examples(reason)));
            }
            else
            {
                string more = reason.Examples.Count > MaxReasonExamples ? "  ..." : string.Empty;
                screen.AddCut(0, name.PadRight(ReasonWidth) + " ", string.Join("  ", Examples(reason).Take(MaxReasonExamples)) + more);
            }
        }
    }

    // The codes that a reason was reported of, those first on which it was most often. None is broken at the end of a line.
    private static IEnumerable<string> Examples(ReasonCount reason) => reason.Examples
        .OrderByDescending(example => example.Value.Count).ThenBy(example => example.Key, StringComparer.Ordinal)
        .Select(example => ForeignText.Shorten(example.Value.Text, 40) + (example.Value.Count > 1 ? $" ({Format(example.Value.Count)})" : string.Empty))
        .Select(text => text.Replace(' ', Screen.NoBreak));

    private static string Share(long part, long whole) =>
        whole == 0 ? "0 %" : part * 1000 < whole ? "under 0.1 %" : FormattableString.Invariant($"{100.0 * part / whole:0.0} %");

    private static string Format(long number) => ClaimFileDescription.Format(number);
}
