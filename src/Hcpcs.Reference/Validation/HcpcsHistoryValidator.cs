using System.Collections.Concurrent;

namespace Hcpcs.Reference;

/// <summary>
/// Judges claim lines by a history: by the meaning that code and modifiers had on the first day of service, or by what was known when the claim was decided.
/// </summary>
/// <remarks>
/// A code that lies in a reopened gap (<see cref="HcpcsEvidenceKind.ReopenedGap"/>) is a warning, <see cref="HcpcsFindingReason.OutsideCoverage"/>: the data does not
/// say whether it was valid. Immutable and safe to use from any thread.
/// </remarks>
public sealed class HcpcsHistoryValidator : IHcpcsValidator
{
    private readonly IHcpcsHistory _history;
    private readonly HcpcsValidationOptions _options;
    private readonly HcpcsRelease _newest;
    private readonly ConcurrentDictionary<HcpcsVersion, HcpcsValidator> _validators = new();

    /// <summary>Makes a validator.</summary>
    /// <param name="history">The history to judge by.</param>
    /// <param name="options">What to report; <see langword="null"/> for the defaults. Later changes of the object have no effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is <see langword="null"/>.</exception>
    public HcpcsHistoryValidator(IHcpcsHistory history, HcpcsValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        _history = history;
        _options = options?.Copy() ?? new HcpcsValidationOptions();
        _newest = history.Releases[^1];
    }

    /// <summary>Judges a line by the best knowledge of today.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The findings.</returns>
    public HcpcsValidationResult Validate(HcpcsLine line)
    {
        var newest = ValidatorOf(_newest.Version);
        if (line.From is not { } day || !line.IsParsed)
        {
            return newest.Validate(line);
        }

        var status = _history.GetStatus(line.Code, day);
        bool isAsToday = newest.Lookup.TryGetValidity(line.Code, out var validity) && validity.Contains(day);
        for (int place = 0; place < ServiceLine.MaxModifiers; place++)
        {
            var modifier = line.Modifier(place);
            isAsToday &= modifier.IsDefault || (newest.Lookup.TryGetValidity(modifier, out validity) && validity.Contains(day));
        }

        var result = (isAsToday ? newest : new HcpcsValidator(new DayLookup(_history, newest.Lookup, day), _options)).Validate(line);
        return status.Evidence.Kind == HcpcsEvidenceKind.ReopenedGap
            ? WithWarning(result, line, day, $"Code {line.Code} on {day:O}: {status.Evidence}.")
            : result;
    }

    /// <summary>Judges a line by what was known when the claim was decided.</summary>
    /// <param name="line">The line.</param>
    /// <param name="decidedOn">
    /// The day of the decision. It stands for the release of its quarter; where the history does not have that, or has editions of it, for what the releases
    /// around it, or the editions, have in common. Where they differ, or none is older, a warning says that it cannot be told.
    /// </param>
    /// <returns>The findings.</returns>
    public HcpcsValidationResult Validate(HcpcsLine line, DateOnly decidedOn)
    {
        var quarter = HcpcsQuarter.Of(decidedOn);
        HcpcsVersion[] versions = [.. _history.Releases.Where(release => release.Quarter == quarter).Select(release => release.Version)];
        if (versions.Length == 0)
        {
            var before = _history.Releases.LastOrDefault(release => release.Quarter < quarter);
            var after = _history.Releases.FirstOrDefault(release => release.Quarter > quarter);
            if (before is null)
            {
                return WithWarning(
                    default, line, line.From ?? decidedOn,
                    $"What was known on {decidedOn:O} is not in the history, which begins with the release of {_history.Releases[0]}.");
            }

            versions = after is null ? [before.Version] : [before.Version, after.Version];
        }

        var result = ValidatorOf(versions[0]).Validate(line);
        return Array.TrueForAll(versions, version => IsSame(result, ValidatorOf(version).Validate(line))) ? result : WithWarning(
            default, line, line.From ?? decidedOn,
            $"What was known on {decidedOn:O} is not in the history: the releases of {versions[0].Name} and {versions[^1].Name} judge the line differently.");
    }

    // Messages name their release: reasons are compared.
    private static bool IsSame(HcpcsValidationResult left, HcpcsValidationResult right) =>
        left.Findings.Select(finding => (finding.ReasonId, finding.ElementId)).SequenceEqual(right.Findings.Select(finding => (finding.ReasonId, finding.ElementId)));

    private HcpcsValidationResult WithWarning(HcpcsValidationResult result, HcpcsLine line, DateOnly day, string message) =>
        _options.MinimumSeverity > HcpcsFindingSeverity.Warning ? result : result with
        {
            Findings =
            [
                .. result.Findings,
                new HcpcsFinding(HcpcsFindingReason.OutsideCoverage, HcpcsFindingElement.Code)
                {
                    Severity = HcpcsFindingSeverity.Warning,
                    Text = line.Code.ToString(),
                    Message = message,
                    FirstInvalidDay = day,
                },
            ],
        };

    private HcpcsValidator ValidatorOf(HcpcsVersion release) =>
        _validators.TryGetValue(release, out var validator) ? validator
        : _validators.GetOrAdd(release, new HcpcsValidator(_history.AsKnownIn(release), _options));
}
