namespace Hcpcs.Reference.Tool;

// What the judging of a claim file came to.
// keepsExamples: Whether it is kept which codes a reason was reported of.
internal sealed class ClaimFileSummary(bool keepsExamples)
{
    // As many codes as are told apart for a reason: enough for any file that is not made to exhaust memory.
    private const int MaxExamples = 10_000;

    // How much of a text in place of a code is kept: nobody sees more of it.
    private const int MaxExampleLength = 40;

    // One reason may be an error on some lines and a warning on others.
    private readonly Dictionary<(string Id, HcpcsFindingSeverity Severity), ReasonCount> _reasons = [];

    public bool KeepsExamples => keepsExamples;

    // Lines, those that cannot be read included.
    public long LineCount { get; set; }

    // What the lines were read from, a bit for each kind.
    public int Kinds { get; set; }

    public long UnreadableCount { get; set; }

    // Lines of void claims, which were not judged.
    public long VoidCount { get; set; }

    public long NoCodeCount { get; set; }

    // Lines whose code is of another code set.
    public long OtherCodeSetCount { get; set; }

    // Lines on which the gravest finding is an error, or a warning.
    public long ErrorLineCount { get; set; }

    public long WarningLineCount { get; set; }

    // Judged lines whose last day of service lies after the release's quarter.
    public long LaterCount { get; set; }

    // Lines of claims that the rules of Medicare were applied to; null where whole claims were not judged.
    public long? MedicareCount { get; set; }

    // Those of them that are of the quarter of a file of unit limits; null where there is no such file.
    public long? MueCount { get; set; }

    // Lines with an NDC that was compared with the crosswalk; null where none is.
    public long? NdcCount { get; set; }

    // Lines whose code was judged.
    public long JudgedCount => LineCount - UnreadableCount - VoidCount - NoCodeCount - OtherCodeSetCount;

    public bool HasErrors => _reasons.Values.Any(reason => reason.Severity == HcpcsFindingSeverity.Error);

    // The reasons by how often they were reported.
    public IEnumerable<ReasonCount> Reasons => _reasons.Values.OrderByDescending(reason => reason.Count)
        .ThenBy(reason => reason.Reason)
        .ThenBy(reason => reason.Id, StringComparer.Ordinal)
        .ThenByDescending(reason => reason.Severity);

    public void Add(HcpcsFinding finding)
    {
        var reason = Reason(finding.ReasonId, finding.Reason, finding.Severity);
        reason.Count++;
        if (keepsExamples)
        {
            string text = ForeignText.Shorten(finding.Text, MaxExampleLength);
            reason.AddExample(text, 1, () => ExampleOf(finding, text), MaxExamples);
        }
    }

    // Adds what other lines came to, and empties that.
    public void Take(ClaimFileSummary other)
    {
        foreach (var counted in other._reasons.Values)
        {
            var reason = Reason(counted.Id, counted.Reason, counted.Severity);
            reason.Count += counted.Count;
            foreach (var (text, example) in counted.Examples)
            {
                reason.AddExample(text, example.Count, () => example.Text, MaxExamples);
            }
        }

        LineCount += other.LineCount;
        Kinds |= other.Kinds;
        UnreadableCount += other.UnreadableCount;
        VoidCount += other.VoidCount;
        NoCodeCount += other.NoCodeCount;
        OtherCodeSetCount += other.OtherCodeSetCount;
        LaterCount += other.LaterCount;
        MedicareCount = Sum(MedicareCount, other.MedicareCount);
        MueCount = Sum(MueCount, other.MueCount);
        NdcCount = Sum(NdcCount, other.NdcCount);
        ErrorLineCount += other.ErrorLineCount;
        WarningLineCount += other.WarningLineCount;
        other._reasons.Clear();
        (other.ErrorLineCount, other.WarningLineCount) = (0, 0);
        (other.MedicareCount, other.MueCount, other.NdcCount) = (null, null, null);
        (other.LineCount, other.UnreadableCount, other.VoidCount, other.NoCodeCount, other.OtherCodeSetCount, other.LaterCount) = (0, 0, 0, 0, 0, 0);
    }

    // Nothing was counted where neither was.
    private static long? Sum(long? one, long? other) => one is null ? other : one + (other ?? 0);

    private ReasonCount Reason(string id, HcpcsFindingReason reason, HcpcsFindingSeverity severity)
    {
        if (!_reasons.TryGetValue((id, severity), out var count))
        {
            _reasons[(id, severity)] = count = new ReasonCount(id, reason, severity);
        }

        return count;
    }

    // What a summary says of one code: J1412, or what it ended on, or what may have been meant.
    private static string ExampleOf(HcpcsFinding finding, string text) => finding switch
    {
        { Reason: HcpcsFindingReason.Terminated or HcpcsFindingReason.ModifierTerminated, Validity: { LastDay: var last } } => $"{text} ended {last:O}",
        { Reason: HcpcsFindingReason.NotYetEffective or HcpcsFindingReason.ModifierNotYetEffective, Validity: { FirstDay: var first } } =>
            $"{text} from {first:O}",
        { Suggestions: [var suggestion, ..] } => $"{text} > {suggestion}",
        _ => text,
    };
}
