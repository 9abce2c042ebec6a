using System.Runtime.CompilerServices;
using System.Text;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool;

// Judges the lines of a batch. A line without findings allocates nothing.
// summary: What the judging of the whole file comes to; added to when a batch is handed on.
// findings: Where findings are written; null where only the summary is wanted.
internal sealed class ClaimJudge(
    ClaimLineBatch batch, HcpcsValidator validator, JudgingOptions options, ClaimFileSummary summary, FindingWriter? findings)
    : BatchWorker(batch)
{
    // The reason of a row that cannot be read, in files and summaries: the library knows no rows.
    public const string UnreadableRow = "UnreadableRow";

    // The reason of the last finding on a file that cannot be read to its end.
    public const string TruncatedFile = "TruncatedFile";

    private readonly DateOnly _lastDay = validator.Lookup.Release.LastDay;
    private readonly ClaimFileSummary _summary = new(summary.KeepsExamples);

    // What runs for each line is compiled for speed at once: a run is over before much would be gained by compiling it twice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Work()
    {
        _summary.LineCount += Batch.Count;
        for (int i = 0; i < Batch.Count; i++)
        {
            var line = Batch[i];
            if (line.Fault != ClaimRowFault.None)
            {
                _summary.UnreadableCount++;
                Report(line, Unreadable(line.Fault));
            }
            else if (line.IsVoid && !options.IncludesVoid)
            {
                _summary.VoidCount++;
            }
            else
            {
                Judge(line);
            }
        }
    }

    public override void MoveTo(Stream output)
    {
        findings?.MoveTo(output);
        summary.Take(_summary);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Judge(ClaimLineView line)
    {
        var result = validator.Validate(line);
        _summary.LaterCount += (line.Through ?? line.From) > _lastDay && !line.IsOtherCodeSet ? 1 : 0;
        bool isOutside = false;
        foreach (var finding in result.Findings)
        {
            isOutside |= finding is { Reason: HcpcsFindingReason.OutsideCoverage, Element: HcpcsFindingElement.Code };
            Report(line, finding);
        }

        _summary.NoCodeCount += result.HasNoCode ? 1 : 0;
        _summary.OtherCodeSetCount += (result.NotJudged & HcpcsLineParts.Code) != HcpcsLineParts.None && !isOutside ? 1 : 0;
    }

    private void Report(ClaimLineView line, HcpcsFinding finding)
    {
        _summary.Add(finding);
        findings?.Write(
            new LineOfFinding(
                line.Position, TextOf(line.Code) ?? string.Empty, options.ShowsClaims ? TextOf(line.Claim) : null, TextOf(line.ServiceLine)),
            finding);
    }

    private static HcpcsFinding Unreadable(ClaimRowFault fault) => new()
    {
        ReasonId = UnreadableRow,
        Severity = HcpcsFindingSeverity.Error,
        ElementId = fault == ClaimRowFault.NotServiceLine ? "line" : "row",
        Message = fault switch
        {
            ClaimRowFault.TooManyFields => "The row has more fields than the header.",
            ClaimRowFault.UnclosedQuote =>
                "A quotation mark begins a field and does not close, or the row does not end within 1 MiB: only this line is left out.",
            ClaimRowFault.TextAfterQuote => "A field goes on after its closing quotation mark.",
            ClaimRowFault.NotServiceLine =>
                "The text is not a service line: it takes a qualifier of two characters, a code, up to four modifiers and a description of at most "
                    + $"{ServiceLine.MaxDescriptionLength} characters, for example HC:J1412:JZ.",
            _ => "The line is over 1 MiB.",
        },
    };

    private static string? TextOf(ReadOnlySpan<byte> text) => text.IsEmpty ? null : Encoding.UTF8.GetString(text);
}
