using System.Globalization;

namespace Hcpcs.Reference.Tool;

// What the judging of a claim file came to.
internal sealed class ClaimFileSummary
{
    private readonly Dictionary<string, (HcpcsFindingReason Reason, long Count)> _countsById = new(StringComparer.Ordinal);

    // Rows, those that cannot be read included; the header and blank lines are none.
    public long RowCount { get; set; }

    // Judged rows whose last day of service lies after the release's quarter.
    public long LaterCount { get; set; }

    // Judged rows without a code.
    public long NoCodeCount { get; set; }

    public bool HasErrors { get; private set; }

    // Adds what other rows came to, and empties that.
    public void Take(ClaimFileSummary other)
    {
        foreach (var (id, (reason, count)) in other._countsById)
        {
            Add(id, reason, count);
        }

        other._countsById.Clear();
        RowCount += other.RowCount;
        LaterCount += other.LaterCount;
        NoCodeCount += other.NoCodeCount;
        HasErrors |= other.HasErrors;
        (other.RowCount, other.LaterCount, other.NoCodeCount, other.HasErrors) = (0, 0, 0, false);
    }

    public void Add(HcpcsFinding finding)
    {
        Add(finding.ReasonId, finding.Reason, 1);
        HasErrors |= finding.Severity == HcpcsFindingSeverity.Error;
    }

    public void Write(HcpcsRelease release, TextWriter writer)
    {
        writer.WriteLine($"Rows read: {Format(RowCount)}");
        writer.WriteLine($"Findings: {Format(_countsById.Values.Sum(counted => counted.Count))}");
        foreach (var (id, (_, count)) in _countsById.OrderByDescending(pair => pair.Value.Count)
            .ThenBy(pair => pair.Value.Reason)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WriteLine($"  {id}: {Format(count)}");
        }

        if (NoCodeCount > 0)
        {
            writer.WriteLine($"Rows without a code: {Format(NoCodeCount)}");
        }

        writer.WriteLine($"Dates after {release.LastDay:O}, the end of the release's quarter: {Format(LaterCount)}");
    }

    private void Add(string id, HcpcsFindingReason reason, long count) =>
        _countsById[id] = (reason, _countsById.GetValueOrDefault(id).Count + count);

    private static string Format(long number) => number.ToString(CultureInfo.InvariantCulture);
}
