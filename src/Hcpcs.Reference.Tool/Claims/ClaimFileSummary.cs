using System.Globalization;

namespace Hcpcs.Reference.Tool;

/// <summary>What the judging of a claim file came to.</summary>
internal sealed class ClaimFileSummary
{
    private readonly long[] _countsByReason = new long[Enum.GetValues<HcpcsFindingReason>().Length];

    /// <summary>Rows, those that cannot be read included; the header and blank lines are none.</summary>
    public long RowCount { get; set; }

    /// <summary>Judged rows whose last day of service lies after the release's quarter.</summary>
    public long LaterCount { get; set; }

    public bool HasErrors { get; private set; }

    /// <summary>Adds what other rows came to, and empties that.</summary>
    public void Take(ClaimFileSummary other)
    {
        for (int reason = 0; reason < _countsByReason.Length; reason++)
        {
            _countsByReason[reason] += other._countsByReason[reason];
            other._countsByReason[reason] = 0;
        }

        RowCount += other.RowCount;
        LaterCount += other.LaterCount;
        HasErrors |= other.HasErrors;
        (other.RowCount, other.LaterCount, other.HasErrors) = (0, 0, false);
    }

    public void Add(HcpcsFinding finding)
    {
        _countsByReason[(int)finding.Reason]++;
        HasErrors |= finding.Severity == HcpcsFindingSeverity.Error;
    }

    public void Write(HcpcsRelease release, TextWriter writer)
    {
        writer.WriteLine($"Rows read: {Format(RowCount)}");
        writer.WriteLine($"Findings: {Format(_countsByReason.Sum())}");
        foreach (var (count, reason) in _countsByReason.Zip(Enum.GetValues<HcpcsFindingReason>())
            .Where(pair => pair.First > 0)
            .OrderByDescending(pair => pair.First))
        {
            writer.WriteLine($"  {reason}: {Format(count)}");
        }

        writer.WriteLine($"Dates after {release.LastDay:O}, the end of the release's quarter: {Format(LaterCount)}");
    }

    private static string Format(long number) => number.ToString(CultureInfo.InvariantCulture);
}
