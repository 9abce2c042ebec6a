using System.Runtime.CompilerServices;
using System.Text;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Tool;

// Judges the lines of a batch. A line without findings allocates nothing.
// validator: What judges a line alone.
// release: The newest release that it judges by.
// summary: What the judging of the whole file comes to; added to when a batch is handed on.
// findings: Where findings are written; null where only the summary is wanted.
internal sealed class ClaimJudge(
    ClaimLineBatch batch, IHcpcsValidator validator, HcpcsRelease release, JudgingOptions options, ClaimFileSummary summary, FindingWriter? findings)
    : BatchWorker(batch)
{
    // The reason of the last finding on a file that cannot be read to its end.
    public const string TruncatedFile = "TruncatedFile";

    private static readonly HcpcsFinding s_noDecision = new()
    {
        ReasonId = ClaimReasons.NoDecisionDate,
        Severity = HcpcsFindingSeverity.Error,
        ElementId = "row",
        Message = "The row does not say on which day its claim was decided: it is judged by the best knowledge of today.",
    };

    private readonly DateOnly _lastDay = release.LastDay;
    private readonly ClaimFileSummary _summary = new(summary.KeepsExamples);

    // Room for what is found on the lines of a claim.
    private HcpcsValidationResult[] _results = new HcpcsValidationResult[64];

    // What runs for each line is compiled for speed at once: a run is over before much would be gained by compiling it twice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Work()
    {
        _summary.LineCount += Batch.Count;
        if (options.Rules is { } rules)
        {
            WorkOnClaims(rules);
            return;
        }

        for (int i = 0; i < Batch.Count; i++)
        {
            var line = Batch[i];
            if (IsJudged(line))
            {
                Judge(line, validator.Validate(line));
            }
        }
    }

    // The lines of a claim together. A line without findings may not have been compared with anything: the summary says how many were.
    private void WorkOnClaims(ClaimValidator rules)
    {
        for (int first = 0, count; first < Batch.Count; first += count)
        {
            count = 1;
            var head = Batch[first];
            if (!rules.HasRulesFor(head))
            {
                if (IsJudged(head))
                {
                    Judge(head, validator.Validate(head));
                    BeginCounts();
                }

                continue;
            }

            bool isMedicare = rules.IsMedicare(head);

            count = Batch.GetClaimLength(first);
            if (count > _results.Length)
            {
                _results = new HcpcsValidationResult[count];
            }

            var results = _results.AsSpan(0, count);
            if (!head.IsVoid || options.IncludesVoid)
            {
                rules.Validate(Batch, first, results);
            }

            for (int i = 0; i < count; i++)
            {
                var line = Batch[first + i];
                if (IsJudged(line))
                {
                    Judge(line, results[i]);
                    CountCompared(line, isMedicare);
                }
            }
        }
    }

    private bool IsJudged(ClaimLineView line)
    {
        _summary.Kinds |= 1 << (int)line.Kind;
        bool isLeftOut = line.IsVoid && !options.IncludesVoid;
        _summary.VoidCount += isLeftOut ? 1 : 0;
        return !isLeftOut;
    }

    public override void MoveTo(Stream output)
    {
        findings?.MoveTo(output);
        summary.Take(_summary);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Judge(ClaimLineView line, HcpcsValidationResult result)
    {
        if (options.UsesDecisions && line.DecidedOn is null && line.Fault == ClaimRowFault.None && !line.IsOtherCodeSet)
        {
            result = result with { Findings = [NoDecision(line), .. result.Findings.AsEnumerable()] };
        }

        if (!result.Findings.IsEmpty)
        {
            Report(line, result);
        }

        _summary.UnreadableCount += line.Fault == ClaimRowFault.None ? 0 : 1;
        _summary.LaterCount += (line.Through ?? line.From) > _lastDay && !line.IsOtherCodeSet ? 1 : 0;
        _summary.NoCodeCount += result.HasNoCode ? 1 : 0;
        _summary.OtherCodeSetCount += (result.NotJudged & HcpcsLineParts.Code) != HcpcsLineParts.None && !IsOutsideCoverage(result) ? 1 : 0;
    }

    private static HcpcsFinding NoDecision(ClaimLineView line) => TextOf(line.UnreadableDecision) is { } text ? s_noDecision with
    {
        Text = text,
        Message = $"{ForeignText.Quote(text)} is not a day: the day of the decision is one day of the calendar, for example 2026-01-15. "
            + "The row is judged by the best knowledge of today.",
    }
    : s_noDecision;

    // Counts nothing yet: where lines are judged, none of them compared is an answer too.
    private void BeginCounts()
    {
        if (_summary.MedicareCount is null)
        {
            _summary.MedicareCount = 0;
            _summary.MueCount = options.Mue.Count > 0 ? 0 : null;
            _summary.NdcCount = options.ComparesNdcs ? 0 : null;
        }
    }

    private void CountCompared(ClaimLineView line, bool isMedicare)
    {
        BeginCounts();
        _summary.MedicareCount += isMedicare ? 1 : 0;
        _summary.MueCount += isMedicare && line.From is { } day && options.Mue.Any(quarter => quarter.Contains(day)) ? 1 : 0;
        _summary.NdcCount += line.Ndc.Length > 0 ? 1 : 0;
    }

    private void Report(ClaimLineView line, in HcpcsValidationResult result)
    {
        var gravest = HcpcsFindingSeverity.Information;
        foreach (var finding in result.Findings)
        {
            gravest = finding.Severity > gravest ? finding.Severity : gravest;
            Report(line, finding);
        }

        _summary.ErrorLineCount += gravest == HcpcsFindingSeverity.Error ? 1 : 0;
        _summary.WarningLineCount += gravest == HcpcsFindingSeverity.Warning ? 1 : 0;
    }

    // Whether the code is not judged because of the day, not because of its code set.
    private static bool IsOutsideCoverage(in HcpcsValidationResult result)
    {
        foreach (var finding in result.Findings)
        {
            if (finding is { Reason: HcpcsFindingReason.OutsideCoverage, Element: HcpcsFindingElement.Code })
            {
                return true;
            }
        }

        return false;
    }

    private void Report(ClaimLineView line, HcpcsFinding finding)
    {
        _summary.Add(finding);
        findings?.Write(
            new LineOfFinding(
                line.Position, TextOf(line.Code) ?? string.Empty, options.ShowsClaims ? TextOf(line.Claim) : null, TextOf(line.ServiceLine)),
            finding);
    }

    private static string? TextOf(ReadOnlySpan<byte> text) => text.IsEmpty ? null : Encoding.UTF8.GetString(text);
}
