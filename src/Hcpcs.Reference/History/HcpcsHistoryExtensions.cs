namespace Hcpcs.Reference;

/// <summary>Asks an <see cref="IHcpcsHistory"/> by the day on which a claim was decided.</summary>
/// <remarks>Every method throws an <see cref="ArgumentNullException"/> for a history that is <see langword="null"/>. Safe to use from any thread.</remarks>
public static class HcpcsHistoryExtensions
{
    /// <summary>Whether a code was valid on a day, as known when a claim was decided.</summary>
    /// <param name="history">The history.</param>
    /// <param name="code">The code.</param>
    /// <param name="day">The day of service.</param>
    /// <param name="decidedOn">
    /// The day of the decision. It stands for the release of its quarter; where that was corrected, for what all its editions have in common.
    /// </param>
    /// <returns>The status, the meaning and the evidence.</returns>
    public static HcpcsHistoryStatus GetStatus(this IHcpcsHistory history, HcpcsCode code, DateOnly day, DateOnly decidedOn)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Common(history, decidedOn, release => history.GetStatus(code, day, release));
    }

    /// <summary>Whether a modifier was valid on a day, as known when a claim was decided: as for a code.</summary>
    /// <param name="history">The history.</param>
    /// <param name="modifier">The modifier.</param>
    /// <param name="day">The day of service.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <returns>The status, the meaning and the evidence.</returns>
    public static HcpcsHistoryStatus GetStatus(this IHcpcsHistory history, HcpcsModifier modifier, DateOnly day, DateOnly decidedOn)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Common(history, decidedOn, release => history.GetStatus(modifier, day, release));
    }

    // Which edition of a quarter was out on a day is not in the data.
    private static HcpcsHistoryStatus Common(IHcpcsHistory history, DateOnly decidedOn, Func<HcpcsVersion, HcpcsHistoryStatus> ask)
    {
        var quarter = HcpcsQuarter.Of(decidedOn);
        HcpcsVersion[] editions = [.. history.Releases.Where(release => release.Quarter == quarter).Select(release => release.Version)];
        if (editions.Length == 0)
        {
            return ask(new HcpcsVersion(quarter));
        }

        var common = ask(editions[0]);
        return Array.TrueForAll(editions, edition => ask(edition) is var other && (other.Status, other.Meaning) == (common.Status, common.Meaning))
            ? common
            : new HcpcsHistoryStatus
            {
                Evidence = new HcpcsEvidence
                {
                    Kind = HcpcsEvidenceKind.Changed,
                    Earlier = editions[0],
                    Later = editions[^1],
                },
            };
    }
}
