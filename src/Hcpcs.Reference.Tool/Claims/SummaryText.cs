using System.Globalization;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool;

// The summary of a run as lines of text, for logs: numbers are digits alone.
internal static class SummaryText
{
    public static void Write(ClaimReader reader, ClaimFileSummary summary, HcpcsRelease release, bool includesVoid, TextWriter writer)
    {
        bool hasRows = reader.Format == ClaimFormat.Delimited;
        if (!hasRows)
        {
            writer.WriteLine($"File: {ClaimFileDescription.Describe(reader, summary)}");
        }

        string noun = hasRows ? "Rows" : "Lines";
        writer.WriteLine($"{noun} read: {Format(summary.LineCount)}");
        writer.WriteLine($"Findings: {Format(summary.Reasons.Sum(reason => reason.Count))}");
        foreach (var reasons in summary.Reasons.GroupBy(reason => reason.Id, StringComparer.Ordinal))
        {
            writer.WriteLine($"  {reasons.Key}: {Format(reasons.Sum(reason => reason.Count))}");
        }

        if (summary.OtherCodeSetCount > 0)
        {
            writer.WriteLine($"{noun} of other code sets, not judged: {Format(summary.OtherCodeSetCount)}");
        }

        if (summary.NoCodeCount > 0)
        {
            writer.WriteLine($"{noun} without a code: {Format(summary.NoCodeCount)}");
        }

        foreach (string remark in ClaimFileDescription.Remarks(reader, summary, includesVoid))
        {
            writer.WriteLine(remark);
        }

        if (reader.Fault is { } fault)
        {
            writer.WriteLine($"Incomplete: {fault.Message}");
        }

        writer.WriteLine($"Dates after {release.LastDay:O}, the end of the release's quarter: {Format(summary.LaterCount)}");
    }

    private static string Format(long number) => number.ToString(CultureInfo.InvariantCulture);
}
