namespace Hcpcs.Reference;

/// <summary>
/// Answers what a FHIR terminology service is asked about HCPCS Level II, from one release and in plain .NET types: whether a coding is right,
/// whether one code includes another, what is in a value set, and what took the place of a code.
/// </summary>
/// <remarks>
/// <para>
/// A version is a release (<c>2026-01</c>); where none is stated, the one in use is meant, and no other can be asked. Codes are case-sensitive
/// here, as the code system is: <c>j1412</c> is not a code of it. Nothing reads the clock: without a date, a code that has ended is still a
/// code of the system, with a warning.
/// </para>
/// <para>
/// Expected outcomes are answers and not exceptions. For a lookup that is an <see cref="IReplaceable{T}"/>, each call is answered from the release in
/// use when it begins. Safe to use from any thread.
/// </para>
/// </remarks>
public sealed class HcpcsTerminology
{
    // Another code set is an error here: it is not in the code system.
    private static readonly HcpcsValidationOptions s_validation = new()
    {
        RequireLevelTwo = true,
        RequireCode = true,
        ReportMedicareCoverage = false,
        MinimumSeverity = HcpcsFindingSeverity.Warning,
    };

    private readonly IReadOnlyList<string> _additionalSystems;

    /// <summary>Makes the service over a lookup. This asks the lookup nothing.</summary>
    /// <param name="lookup">The lookup.</param>
    /// <param name="options">What it answers for; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lookup"/> is <see langword="null"/>.</exception>
    public HcpcsTerminology(IHcpcsLookup lookup, HcpcsTerminologyOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        Lookup = lookup;
        _additionalSystems = (options ?? HcpcsTerminologyOptions.Default).AdditionalSystems;
    }

    /// <summary>The URL of the concept map from codes that have ended to what CMS names in their place.</summary>
    public static string SuccessorMapUrl => $"{HcpcsCodeSystem.Uri}?fhir_cm=successors";

    /// <summary>The lookup that is asked.</summary>
    public IHcpcsLookup Lookup { get; }

    /// <summary>
    /// Whether a system is answered for: HCPCS Level II under any of its names, or the retired HCPCS-all-codes, of which the answer says that.
    /// Where it is not, another service may know it.
    /// </summary>
    /// <param name="system">The URI, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool Knows(string? system) => IsHcpcs(system) || HcpcsCodeSystem.IsRetiredSystem(system);

    /// <summary>Whether a coding is a code or modifier of the code system, and the one that its display says.</summary>
    /// <param name="coding">The coding. Its system must be stated.</param>
    /// <param name="date">The day on which it must have been valid, such as the date of service; <see langword="null"/> for none.</param>
    /// <returns>The answer. A display that is not a description of the code is a warning.</returns>
    public HcpcsCodeValidation Validate(HcpcsCoding coding, DateOnly? date = null)
    {
        var lookup = Lookup.Pin();
        return CheckSystem(coding.System, lookup) ?? Judge(coding, null, date, lookup);
    }

    /// <summary>Whether a coding is in a value set, and the code that its display says.</summary>
    /// <param name="valueSet">The value set.</param>
    /// <param name="coding">The coding. A system that is not stated is inferred, since the sets have only one.</param>
    /// <param name="date">The day on which it must have been valid, such as the date of service; <see langword="null"/> for none.</param>
    /// <returns>The answer. A display that is not a description of the code is a warning.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="valueSet"/> is <see langword="null"/>.</exception>
    public HcpcsCodeValidation Validate(HcpcsValueSet valueSet, HcpcsCoding coding, DateOnly? date = null)
    {
        ArgumentNullException.ThrowIfNull(valueSet);
        var lookup = Lookup.Pin();
        return CheckVersion(valueSet.Version, lookup)
            ?? (coding.System is null ? null : CheckSystem(coding.System, lookup))
            ?? Judge(coding, valueSet, date, lookup);
    }

    /// <summary>Whether one of several codings, such as those of a FHIR <c>CodeableConcept</c>, is in a value set.</summary>
    /// <param name="valueSet">The value set.</param>
    /// <param name="codings">The codings, of any systems.</param>
    /// <param name="date">The day on which it must have been valid; <see langword="null"/> for none.</param>
    /// <returns>The answer for the first coding that is right; otherwise for the first of HCPCS Level II, or else for the first of all.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public HcpcsCodeValidation Validate(HcpcsValueSet valueSet, IReadOnlyList<HcpcsCoding> codings, DateOnly? date = null)
    {
        ArgumentNullException.ThrowIfNull(codings);
        HcpcsCodeValidation? best = null;
        foreach (var coding in codings)
        {
            var answer = Validate(valueSet, coding, date);
            if (answer.IsValid)
            {
                return answer;
            }

            best = best is null || (best.Version is null && answer.Version is not null) ? answer : best;
        }

        return best ?? Wrong(HcpcsTerminologyReason.NoCode, "There is no coding: state a system and a code.");
    }

    /// <summary>Whether one code includes another. The code system is flat: a code includes itself and nothing else.</summary>
    /// <param name="a">One coding.</param>
    /// <param name="b">The other.</param>
    /// <returns>Whether they are the same, or what is wrong with one of them.</returns>
    public HcpcsComparison Compare(HcpcsCoding a, HcpcsCoding b)
    {
        var (first, second) = (Validate(a with { Display = null }), Validate(b with { Display = null }));
        var wrong = first.IsValid ? second : first;
        return wrong.IsValid
            ? new() { AreSame = ReferenceEquals(first.Entry, second.Entry) || Equals(first.Entry, second.Entry) }
            : new() { Issues = wrong.Issues };
    }

    /// <summary>Lists a value set, or a page of it.</summary>
    /// <param name="valueSet">The value set.</param>
    /// <param name="options">Which part of it; <see langword="null"/> for all.</param>
    /// <returns>The entries and the number of all.</returns>
    /// <remarks>The first call makes the index of words, as <see cref="HcpcsSearch"/> does.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="valueSet"/> is <see langword="null"/>.</exception>
    public HcpcsExpansion Expand(HcpcsValueSet valueSet, HcpcsExpansionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(valueSet);
        options ??= HcpcsExpansionOptions.Default;
        var lookup = Lookup.Pin();
        var day = options.Date ?? LastDayOf(lookup);
        var expansion = new HcpcsExpansion { Total = 0, Version = VersionOf(lookup) ?? default, Day = day };
        if (CheckVersion(valueSet.Version, lookup) is { } wrong)
        {
            return expansion with { Issues = wrong.Issues };
        }

        // An entry that is valid on two days is valid on all between them.
        var (from, through) = (valueSet.ValidOn, options.ActiveOnly ? day : valueSet.ValidOn);
        from ??= through;
        var search = new HcpcsSearchOptions
        {
            Section = valueSet.Section,
            IsModifier = valueSet.IsModifier,
            ValidOn = from < through ? from : through,
            ValidThrough = from < through ? through : from,
            Offset = options.Offset,
            Limit = Math.Max(1, options.Count ?? int.MaxValue),
        };
        if (string.IsNullOrWhiteSpace(options.Filter))
        {
            var (entries, total) = List(SearchIndex.Of(lookup), search, options.Count == 0);
            return expansion with { Entries = entries, Total = total };
        }

        var found = new HcpcsSearch(lookup).Search(options.Filter, search);
        return expansion with { Entries = options.Count == 0 ? default : [.. found.Hits.Select(hit => hit.Entry)], Total = found.Total };
    }

    /// <summary>What CMS names in place of a code or modifier that has ended.</summary>
    /// <param name="coding">The coding. Its system must be stated.</param>
    /// <param name="date">
    /// The day for which something else is to be billed; <see langword="null"/> for the last day of the release's quarter.
    /// </param>
    /// <returns>The successors, or why there is none.</returns>
    /// <remarks>A cross reference does not say that the two mean the same.</remarks>
    public HcpcsTranslation Translate(HcpcsCoding coding, DateOnly? date = null)
    {
        var lookup = Lookup.Pin();
        var found = CheckSystem(coding.System, lookup) ?? Judge(coding with { Display = null }, null, null, lookup);
        if (!found.IsValid || found.Entry is not { } entry)
        {
            return new() { Successors = default, Issues = found.Issues };
        }

        var day = date ?? LastDayOf(lookup);
        var named = entry is HcpcsRecord record
            ? lookup.GetSuccessors(record.Code, day)
            : lookup.GetSuccessors(((HcpcsModifierRecord)entry).Modifier, day);
        ValueList<HcpcsSuccessor> taken =
        [
            .. named.Where(successor => successor.IsBillable
                || successor is { Role: SuccessorRole.Successor, Target: SuccessorTarget.LevelOneCode }),
        ];
        if (!taken.IsEmpty)
        {
            return new() { Successors = taken };
        }

        string text = !(entry.TerminationDate < day) ? $"{entry.Identity} has not ended by {day:O}, so nothing takes its place."
            : named.IsEmpty ? $"{entry.Identity} ended on {entry.TerminationDate:O}, and CMS names nothing in its place."
            : $"{entry.Identity} ended on {entry.TerminationDate:O}, and its cross reference leads to nothing that is valid on {day:O}: "
                + $"{string.Join(", ", named.Select(successor => CodeText.Quote(successor.Reference.Text)))}.";
        return new() { Successors = default, Issues = [Issue(HcpcsTerminologyReason.NoSuccessor, text, HcpcsFindingSeverity.Information)] };
    }

    // The entries that pass, in the order of the index, from the offset on.
    private static (ValueList<HcpcsEntry> Entries, int Total) List(SearchIndex index, HcpcsSearchOptions options, bool isTotalOnly)
    {
        var filter = new SearchFilter(index, options);
        var rows = new List<int>();
        int total = 0;
        for (int row = 0; row < index.RowCount; row++)
        {
            if (filter.Passes(row) && total++ >= options.Offset && rows.Count < options.Limit && !isTotalOnly)
            {
                rows.Add(row);
            }
        }

        return (new ValueList<HcpcsEntry>([.. rows.Select(index.Entry)]), total);
    }

    // A mock has no release.
    private static HcpcsVersion? VersionOf(IHcpcsLookup lookup) => ((HcpcsRelease?)lookup.Release)?.Version;

    private static DateOnly LastDayOf(IHcpcsLookup lookup) => ((HcpcsRelease?)lookup.Release)?.LastDay ?? DateOnly.MaxValue;

    private bool IsHcpcs(string? system) => HcpcsCodeSystem.IsHcpcsSystem(system, _additionalSystems);

    // What is wrong with a system; null where it is HCPCS Level II.
    private HcpcsCodeValidation? CheckSystem(string? system, IHcpcsLookup lookup) =>
        IsHcpcs(system) ? null
        : string.IsNullOrWhiteSpace(system) ? Wrong(
            HcpcsTerminologyReason.NoSystem, $"No code system is stated: HCPCS Level II is {HcpcsCodeSystem.Uri}.")
        : HcpcsCodeSystem.IsRetiredSystem(system) ? Wrong(
            HcpcsTerminologyReason.RetiredSystem,
            $"{CodeText.Quote(system)} is HCPCS-all-codes, which HL7 retired because it includes CPT: HCPCS Level II is {HcpcsCodeSystem.Uri}.",
            VersionOf(lookup))
        : Wrong(HcpcsTerminologyReason.UnknownSystem, $"{ForeignText.Quote(system)} is not HCPCS Level II, which is {HcpcsCodeSystem.Uri}.");

    // What is wrong with a version; null where it is that of the release in use, or absent.
    private static HcpcsCodeValidation? CheckVersion(string? version, IHcpcsLookup lookup)
    {
        if (string.IsNullOrEmpty(version))
        {
            return null;
        }

        var inUse = VersionOf(lookup);
        return HcpcsVersion.TryParse(version, out var asked, out string? reason) && asked == inUse
            ? null
            : Wrong(
                HcpcsTerminologyReason.UnknownVersion,
                reason ?? $"The release {asked} is not here: the one in use is {inUse}.",
                inUse);
    }

    // Judges a coding of HCPCS Level II. valueSet: null for the code system.
    private static HcpcsCodeValidation Judge(in HcpcsCoding coding, HcpcsValueSet? valueSet, DateOnly? date, IHcpcsLookup lookup)
    {
        if (CheckVersion(coding.Version, lookup) is { } wrong)
        {
            return wrong;
        }

        if (Find(coding.Code, lookup) is not { } entry)
        {
            return new HcpcsCodeValidation { IsValid = false, Version = VersionOf(lookup), Issues = [ExplainMissing(coding.Code, date, lookup)] };
        }

        List<HcpcsTerminologyIssue>? issues = null;
        bool isInSet = valueSet?.Contains(entry) is not false, isValid = date is not { } day || entry.IsValidOn(day);
        bool isInactive = !(date is null ? entry.IsValidOn(LastDayOf(lookup)) : isValid);
        if (!isInSet)
        {
            (issues = []).Add(Issue(HcpcsTerminologyReason.NotInValueSet, $"{entry.Identity} is not one of the {valueSet!.Title}."));
        }

        if (!isValid)
        {
            (issues ??= []).Add(Issue(HcpcsTerminologyReason.NotValidOnDate, Explain(entry, date, lookup)));
        }
        else if (isInactive && date is null)
        {
            (issues ??= []).Add(Issue(
                HcpcsTerminologyReason.Inactive,
                $"{entry.Identity} is not valid on {LastDayOf(lookup):O}, the last day of the release: give the date of service to have it judged.",
                HcpcsFindingSeverity.Warning));
        }

        if (coding.Display is { Length: > 0 } display && !IsDescription(display, entry))
        {
            (issues ??= []).Add(Issue(
                HcpcsTerminologyReason.OtherDisplay,
                $"{CodeText.Quote(display)} is not a description of {entry.Identity}, which is {CodeText.Quote(entry.ShortDescription)}.",
                HcpcsFindingSeverity.Warning));
        }

        return new HcpcsCodeValidation
        {
            IsValid = isInSet && isValid,
            Entry = entry,
            IsInactive = isInactive,
            Version = VersionOf(lookup),
            Issues = issues is null ? default : [.. issues],
        };
    }

    // The entry of a code or modifier, if it is written as the code system has it.
    private static HcpcsEntry? Find(string? text, IHcpcsLookup lookup)
    {
        if (text is { Length: HcpcsModifier.Length })
        {
            return HcpcsModifier.TryParse(text, out var modifier) && IsWritten(text, modifier) ? lookup.Find(modifier) : null;
        }

        return HcpcsCode.TryParse(text, out var code) && IsWritten(text, code) ? lookup.Find(code) : null;
    }

    private static bool IsWritten<T>(ReadOnlySpan<char> text, T parsed)
        where T : ISpanFormattable
    {
        Span<char> written = stackalloc char[HcpcsCode.Length];
        return parsed.TryFormat(written, out int length, default, null) && text.SequenceEqual(written[..length]);
    }

    // Why a text is not a code or modifier of the release.
    private static HcpcsTerminologyIssue ExplainMissing(string? text, DateOnly? date, IHcpcsLookup lookup)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Issue(HcpcsTerminologyReason.NoCode, "No code is stated.");
        }

        var finding = FindingOf(text, date, lookup);
        return finding?.Reason switch
        {
            null => Issue(HcpcsTerminologyReason.MalformedCode, NotWritten(text)),
            HcpcsFindingReason.LevelOneCode or HcpcsFindingReason.LevelOneModifier or HcpcsFindingReason.DentalCode or HcpcsFindingReason.HippsCode =>
                Issue(HcpcsTerminologyReason.OtherCodeSet, finding.Message),
            HcpcsFindingReason.Malformed or HcpcsFindingReason.MalformedModifier => Issue(HcpcsTerminologyReason.MalformedCode, finding.Message),
            HcpcsFindingReason.UnknownCode or HcpcsFindingReason.UnknownModifier => Issue(HcpcsTerminologyReason.UnknownCode, finding.Message),
            HcpcsFindingReason.OutsideCoverage when finding.Validity is null => Issue(HcpcsTerminologyReason.UnknownCode, finding.Message),

            // The code is there, though not as it is written.
            _ => Issue(HcpcsTerminologyReason.MalformedCode, NotWritten(text)),
        };
    }

    private static string NotWritten(string text) =>
        $"{CodeText.Quote(text)} is not written as the code system has it: codes are capital letters and digits, with nothing around them.";

    // Why an entry was not valid on a day.
    private static string Explain(HcpcsEntry entry, DateOnly? date, IHcpcsLookup lookup) =>
        FindingOf(entry.Identity, date, lookup)?.Message ?? $"{entry.Identity} was not valid on {date:O}.";

    // What is to be said first of a line that has the code, or the modifier, and nothing else.
    private static HcpcsFinding? FindingOf(string text, DateOnly? date, IHcpcsLookup lookup)
    {
        bool isModifier = CodeText.Trim(text).Length == HcpcsModifier.Length;
        var element = isModifier ? HcpcsFindingElement.Modifier1 : HcpcsFindingElement.Code;
        var line = HcpcsLine.Parse(isModifier ? default : text, date, null, isModifier ? text : default);
        foreach (var finding in new HcpcsValidator(lookup, s_validation).Validate(line).Findings)
        {
            if (finding.Element == element && finding.Reason != HcpcsFindingReason.NotOtherwiseClassified)
            {
                return finding;
            }
        }

        return null;
    }

    // Whether a text is one of the descriptions, apart from case, punctuation and white space.
    private static bool IsDescription(string display, HcpcsEntry entry) =>
        SameWords(display, entry.LongDescription) || SameWords(display, entry.ShortDescription);

    private static bool SameWords(ReadOnlySpan<char> text, ReadOnlySpan<char> other)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < text.Length && !char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            while (j < other.Length && !char.IsLetterOrDigit(other[j]))
            {
                j++;
            }

            if (i == text.Length || j == other.Length)
            {
                return i == text.Length && j == other.Length;
            }

            if (char.ToUpperInvariant(text[i++]) != char.ToUpperInvariant(other[j++]))
            {
                return false;
            }
        }
    }

    private static HcpcsCodeValidation Wrong(HcpcsTerminologyReason reason, string text, HcpcsVersion? version = null) =>
        new() { IsValid = false, Version = version, Issues = [Issue(reason, text)] };

    private static HcpcsTerminologyIssue Issue(
        HcpcsTerminologyReason reason, string text, HcpcsFindingSeverity severity = HcpcsFindingSeverity.Error) =>
        new() { Reason = reason, Severity = severity, Text = text };
}
