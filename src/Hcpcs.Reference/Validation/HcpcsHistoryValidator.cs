using System.Collections.Concurrent;

namespace Hcpcs.Reference;

/// <summary>
/// Judges claim lines by a history: by the meaning that code and modifiers had on the first day of service, or by what was known when the claim was decided.
/// </summary>
/// <remarks>
/// A code or modifier that lies in a reopened gap (<see cref="HcpcsEvidenceKind.ReopenedGap"/>), or that vanished without an end
/// (<see cref="HcpcsEvidenceKind.Vanished"/>), is a warning, <see cref="HcpcsFindingReason.OutsideCoverage"/>: the data does not say whether it was valid.
/// Immutable and safe to use from any thread.
/// </remarks>
public sealed class HcpcsHistoryValidator : IHcpcsValidator
{
    private readonly IHcpcsHistory _history;
    private readonly HcpcsValidationOptions _options;
    private readonly HcpcsRelease _newest;
    private readonly ConcurrentDictionary<HcpcsVersion, HcpcsValidator> _validators = new();
    private readonly ConcurrentDictionary<HcpcsQuarter, HcpcsValidator[]> _known = new();

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

    /// <summary>
    /// Judges a line by what was known when its claim was decided, or by the best knowledge of today where the line has no
    /// <see cref="HcpcsLine.DecidedOn"/>.
    /// </summary>
    /// <param name="line">
    /// The line. The day of its decision stands for the release of its quarter; where the history does not have that, or has editions of it, for what the
    /// releases around it, or the editions, have in common. Where they differ, or none is older, a warning says that it cannot be told.
    /// </param>
    /// <returns>The findings.</returns>
    public HcpcsValidationResult Validate(HcpcsLine line) => line.DecidedOn is { } day ? ValidateAsKnownOn(day, line) : ValidateAsKnownToday(line);

    private HcpcsValidationResult ValidateAsKnownToday(HcpcsLine line)
    {
        var newest = ValidatorOf(_newest.Version);
        if (line.From is not { } day || !line.IsParsed)
        {
            return newest.Validate(line);
        }

        bool isAsToday = newest.Lookup.TryGetValidity(line.Code, out var validity) && validity.Contains(day);
        for (int place = 0; place < ServiceLine.MaxModifiers; place++)
        {
            var modifier = line.Modifier(place);
            isAsToday &= modifier.IsDefault || (newest.Lookup.TryGetValidity(modifier, out validity) && validity.Contains(day));
        }

        var result = (isAsToday ? newest : new HcpcsValidator(new DayLookup(_history, newest.Lookup, day), _options)).Validate(line);
        return WithUncertain(result, line, day, knownIn: null);
    }

    private HcpcsValidationResult ValidateAsKnownOn(DateOnly decidedOn, HcpcsLine line)
    {
        var validators = KnownIn(HcpcsQuarter.Of(decidedOn));
        if (validators.Length == 0)
        {
            return WithWarning(
                WithoutRelease(ValidatorOf(_newest.Version).Validate(line), line), line, line.From ?? decidedOn,
                $"What was known on {decidedOn:O} is not in the history, which begins with the release of {_history.Releases[0]}.");
        }

        var result = validators[^1].Validate(line);
        for (int i = 0; i < validators.Length - 1; i++)
        {
            if (!IsSame(result, validators[i].Validate(line)))
            {
                return WithWarning(
                    WithoutRelease(result, line), line, line.From ?? decidedOn,
                    $"What was known on {decidedOn:O} is not in the history: the releases of {validators[0].Lookup.Release.Version.Name} and "
                    + $"{validators[^1].Lookup.Release.Version.Name} judge the line differently.");
            }
        }

        return line.From is { } day && line.IsParsed ? WithUncertain(result, line, day, validators[^1].Lookup.Release.Version) : result;
    }

    // What was found that no release decides: what is wrong with the texts and dates alone. The code and modifiers are not judged.
    private static HcpcsValidationResult WithoutRelease(in HcpcsValidationResult result, HcpcsLine line)
    {
        var notJudged = result.NotJudged | (line.Code.IsDefault ? HcpcsLineParts.None : HcpcsLineParts.Code);
        for (int place = 0; place < ServiceLine.MaxModifiers; place++)
        {
            notJudged |= line.Modifier(place).IsDefault ? HcpcsLineParts.None : HcpcsValidatorExtensions.PartOfModifier(place);
        }

        return result with { Findings = [.. result.Findings.Where(finding => !IsOfRelease(finding.Reason))], NotJudged = notJudged };
    }

    private static bool IsOfRelease(HcpcsFindingReason reason) => reason is
        not (HcpcsFindingReason.Malformed or HcpcsFindingReason.LevelOneCode or HcpcsFindingReason.DentalCode or HcpcsFindingReason.HippsCode
        or HcpcsFindingReason.NoCode or HcpcsFindingReason.MalformedModifier or HcpcsFindingReason.LevelOneModifier
        or HcpcsFindingReason.RepeatedModifier or HcpcsFindingReason.TooManyModifiers or HcpcsFindingReason.ReversedDates
        or HcpcsFindingReason.MalformedDate or HcpcsFindingReason.NoDateOfService);

    // Adds a warning for the code and for each modifier of which the data does not say whether it was valid.
    // knownIn: By what was known in this release, and not today.
    private HcpcsValidationResult WithUncertain(HcpcsValidationResult result, HcpcsLine line, DateOnly day, HcpcsVersion? knownIn)
    {
        var status = knownIn is { } known ? _history.GetStatus(line.Code, day, known) : _history.GetStatus(line.Code, day);
        if (IsUncertain(status))
        {
            result = WithWarning(result, day, HcpcsFindingElement.Code, line.Code.ToString(), $"Code {line.Code} on {day:O}: {status.Evidence}.");
        }

        for (int place = 0; place < ServiceLine.MaxModifiers; place++)
        {
            var modifier = line.Modifier(place);
            if (modifier.IsDefault || OriginAndDestination.IsPairOn(line.Code, modifier))
            {
                continue;
            }

            status = knownIn is { } release ? _history.GetStatus(modifier, day, release) : _history.GetStatus(modifier, day);
            if (IsUncertain(status))
            {
                result = WithWarning(
                    result, day, HcpcsFindingElement.Modifier1 + place, modifier.ToString(), $"Modifier {modifier} on {day:O}: {status.Evidence}.");
            }
        }

        return result;
    }

    private static bool IsUncertain(HcpcsHistoryStatus status) =>
        status is { Evidence.Kind: HcpcsEvidenceKind.ReopenedGap } or { Evidence.Kind: HcpcsEvidenceKind.Vanished, Status: HcpcsStatus.Unknown };

    // Messages name their release: reasons are compared.
    private static bool IsSame(in HcpcsValidationResult left, in HcpcsValidationResult right)
    {
        bool isSame = left.Findings.Count == right.Findings.Count;
        for (int i = 0; isSame && i < left.Findings.Count; i++)
        {
            isSame = left.Findings[i].ReasonId.Equals(right.Findings[i].ReasonId, StringComparison.Ordinal)
                && left.Findings[i].ElementId.Equals(right.Findings[i].ElementId, StringComparison.Ordinal);
        }

        return isSame;
    }

    // What judges by what was known in a quarter: by its editions, or else by the releases before and after it; none before the first release.
    private HcpcsValidator[] KnownIn(HcpcsQuarter quarter) =>
        _known.TryGetValue(quarter, out var validators) ? validators : _known.GetOrAdd(quarter, FindKnown(quarter));

    private HcpcsValidator[] FindKnown(HcpcsQuarter quarter)
    {
        var releases = _history.Releases;
        HcpcsRelease[] editions = [.. releases.Where(release => release.Quarter == quarter)];
        var before = releases.LastOrDefault(release => release.Quarter < quarter);
        HcpcsRelease?[] around = before is null ? [] : [before, releases.FirstOrDefault(release => release.Quarter > quarter)];
        return [.. (editions.Length > 0 ? editions : around.OfType<HcpcsRelease>()).Select(release => ValidatorOf(release.Version))];
    }

    private HcpcsValidationResult WithWarning(HcpcsValidationResult result, HcpcsLine line, DateOnly day, string message) =>
        WithWarning(result, day, HcpcsFindingElement.Code, line.Code.ToString(), message);

    private HcpcsValidationResult WithWarning(HcpcsValidationResult result, DateOnly day, HcpcsFindingElement element, string text, string message) =>
        _options.MinimumSeverity > HcpcsFindingSeverity.Warning ? result : result with
        {
            Findings =
            [
                .. result.Findings,
                new HcpcsFinding(HcpcsFindingReason.OutsideCoverage, element)
                {
                    Severity = HcpcsFindingSeverity.Warning,
                    Text = text,
                    Message = message,
                    FirstInvalidDay = day,
                },
            ],
        };

    private HcpcsValidator ValidatorOf(HcpcsVersion release) =>
        _validators.TryGetValue(release, out var validator) ? validator
        : _validators.GetOrAdd(release, new HcpcsValidator(_history.AsKnownIn(release), _options));
}
