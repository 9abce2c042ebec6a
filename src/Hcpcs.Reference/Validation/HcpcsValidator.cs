using System.Runtime.CompilerServices;

namespace Hcpcs.Reference;

/// <summary>Judges claim lines by one release.</summary>
/// <remarks>
/// <para>
/// On ambulance lines (A0021-A0999) a two-letter modifier of an origin and a destination is neither looked up nor judged: its first letter is
/// one of D E G H I J N P R S, its second one of those or X (CMS Pub. 100-04 chapter 15). It says only what the data says: coverage C, for one,
/// is not "payable".
/// </para>
/// <para>A line without findings allocates nothing. Immutable and safe to use from any thread.</para>
/// </remarks>
public sealed class HcpcsValidator : IHcpcsValidator
{
    private static readonly HcpcsCode s_firstAmbulanceCode = new('A', 21), s_lastAmbulanceCode = new('A', 999);

    /// <summary>The lookup where it is a table, whose columns can be read in place.</summary>
    private readonly HcpcsTable? _table;

    private readonly HcpcsValidationOptions _options;

    /// <summary>For a lookup whose table can be replaced: what judges by the release that was in use last.</summary>
    private HcpcsValidator? _current;

    /// <summary>Which marks of an entry make a finding.</summary>
    private readonly EntryMarks _heeded;

    private readonly bool _requireLevelTwo;
    private readonly bool _reportCoverage;
    private readonly HcpcsFindingSeverity _minimumSeverity;

    /// <summary>Makes a validator.</summary>
    /// <param name="lookup">The release to judge by.</param>
    /// <param name="options">What to report; <see langword="null"/> for the defaults. Later changes of the object have no effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lookup"/> is <see langword="null"/>.</exception>
    public HcpcsValidator(IHcpcsLookup lookup, HcpcsValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(lookup);
        options ??= new HcpcsValidationOptions();
        _options = new HcpcsValidationOptions
        {
            RequireLevelTwo = options.RequireLevelTwo,
            MinimumSeverity = options.MinimumSeverity,
            ReportMedicareCoverage = options.ReportMedicareCoverage,
        };
        Lookup = lookup;
        _requireLevelTwo = options.RequireLevelTwo;
        _minimumSeverity = options.MinimumSeverity;
        _reportCoverage = options.ReportMedicareCoverage && Reports(HcpcsFindingSeverity.Information);
        _table = lookup as HcpcsTable;
        _heeded = (_reportCoverage ? EntryMarks.CoverageRemark : EntryMarks.None)
            | (Reports(HcpcsFindingSeverity.Warning) ? EntryMarks.NotOtherwiseClassified : EntryMarks.None);
    }

    /// <inheritdoc/>
    public IHcpcsLookup Lookup { get; }

    private HcpcsFindingSeverity OtherCodeSetSeverity => _requireLevelTwo ? HcpcsFindingSeverity.Error : HcpcsFindingSeverity.Information;

    /// <inheritdoc/>
    public HcpcsValidationResult Validate(
        ReadOnlySpan<char> code, DateOnly from, DateOnly through, ModifierTexts modifiers = default, bool isDescribed = false)
    {
        if (through < from)
        {
            throw new ArgumentException($"The last day of service, {through:O}, lies before the first, {from:O}.", nameof(through));
        }

        if (_table is null && Lookup.Pin() is var current && current != Lookup)
        {
            var judge = _current;
            if (judge?.Lookup != current)
            {
                _current = judge = new HcpcsValidator(current, _options);
            }

            return judge.Validate(code, from, through, modifiers, isDescribed);
        }

        return IsClean(code, from, through, modifiers, isDescribed) ? default : Judge(code, from, through, modifiers, isDescribed);
    }

    /// <summary>
    /// Whether nothing at all is to be said of the line: the one question that most lines need. Whatever it does not clear is judged in full.
    /// </summary>
    private bool IsClean(ReadOnlySpan<char> code, DateOnly from, DateOnly through, in ModifierTexts modifiers, bool isDescribed)
    {
        if (!HcpcsCode.TryParse(code, out var parsed)
            || !TryGetFacts(parsed, out var facts)
            || !facts.IsClean(from, through, isDescribed ? _heeded & ~EntryMarks.NotOtherwiseClassified : _heeded)
            || modifiers.HasMore)
        {
            return false;
        }

        HcpcsModifier second = default, third = default;
        return IsClean(modifiers.First, parsed, from, through, out var first)
            && (modifiers.Second.IsEmpty || (IsClean(modifiers.Second, parsed, from, through, out second) && second != first))
            && (modifiers.Third.IsEmpty || (IsClean(modifiers.Third, parsed, from, through, out third) && third != first && third != second))
            && (modifiers.Fourth.IsEmpty
                || (IsClean(modifiers.Fourth, parsed, from, through, out var fourth) && fourth != first && fourth != second && fourth != third));
    }

    private bool IsClean(ReadOnlySpan<char> text, HcpcsCode code, DateOnly from, DateOnly through, out HcpcsModifier modifier)
    {
        if (text.IsEmpty)
        {
            modifier = default;
            return true;
        }

        return HcpcsModifier.TryParse(text, out modifier)
            && (IsOriginAndDestination(code, modifier)
                || (TryGetFacts(modifier, out var facts)
                    ? facts.IsClean(from, through, _heeded)
                    : modifier.IsLevelOne && !Reports(OtherCodeSetSeverity)));
    }

    /// <summary>What is asked of an entry on every line, for a table from its columns: the records of all codes do not fit into a cache.</summary>
    private bool TryGetFacts(HcpcsCode code, out Facts facts)
    {
        if (_table is { } table)
        {
            var rows = table.CodeRows;
            bool found = rows.Index.TryFind(code.Position, HcpcsCode.PositionCount, out uint row);
            facts = found ? new Facts(rows.FirstDay((int)row), rows.LastDay((int)row), rows.Marks((int)row)) : default;
            GC.KeepAlive(table);
            return found;
        }

        facts = Lookup.TryGet(code, out var record) ? new Facts(record, record.NotOtherwiseClassified is true) : default;
        return record is not null;
    }

    /// <inheritdoc cref="TryGetFacts(HcpcsCode, out Facts)"/>
    private bool TryGetFacts(HcpcsModifier modifier, out Facts facts)
    {
        if (_table is { } table)
        {
            var rows = table.ModifierRows;
            bool found = rows.Index.TryFind(modifier.Position, HcpcsModifier.PositionCount, out uint row);
            facts = found ? new Facts(rows.FirstDay((int)row), rows.LastDay((int)row), rows.Marks((int)row)) : default;
            GC.KeepAlive(table);
            return found;
        }

        facts = Lookup.TryGet(modifier, out var record) ? new Facts(record, isNotOtherwiseClassified: false) : default;
        return record is not null;
    }

    /// <summary>The days of an entry as numbers, the last one of an open end the greatest there is, and what else to heed.</summary>
    private readonly struct Facts(int firstDay, uint lastDay, EntryMarks marks)
    {
        public Facts(HcpcsEntry entry, bool isNotOtherwiseClassified)
            : this(
                entry.Validity.FirstDay.DayNumber,
                (uint)entry.Validity.LastDay.DayNumber,
                EntryMark.Of(entry.Coverage, isNotOtherwiseClassified))
        {
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsClean(DateOnly from, DateOnly through, EntryMarks heeded) =>
            from.DayNumber >= firstDay && (uint)through.DayNumber <= lastDay && (marks & heeded) == EntryMarks.None;
    }

    private HcpcsValidationResult Judge(ReadOnlySpan<char> code, DateOnly from, DateOnly through, in ModifierTexts modifiers, bool isDescribed)
    {
        List<HcpcsFinding>? findings = null;
        var parsed = JudgeCode(code, from, through, isDescribed, ref findings);
        HcpcsModifier first = default, second = default, third = default;
        for (int place = 0; place < ServiceLine.MaxModifiers; place++)
        {
            var text = CodeText.Trim(modifiers[place]);
            if (text.IsEmpty)
            {
                continue;
            }

            var modifier = JudgeModifier(text, HcpcsFindingElement.Modifier1 + place, parsed, from, through, ref findings);
            if (!modifier.IsDefault && (modifier == first || modifier == second || modifier == third) && Reports(HcpcsFindingSeverity.Warning))
            {
                Add(ref findings, HcpcsFindingReason.RepeatedModifier, HcpcsFindingSeverity.Warning, HcpcsFindingElement.Modifier1 + place, text,
                    $"The line has the modifier {modifier} more than once.");
            }

            (first, second, third) = (modifier, first, second);
        }

        if (modifiers.HasMore)
        {
            Add(ref findings, HcpcsFindingReason.TooManyModifiers, HcpcsFindingSeverity.Error, HcpcsFindingElement.Line, code,
                $"The line has more than {ServiceLine.MaxModifiers} modifiers; those after the fourth are not judged.");
        }

        return findings is null ? default : new HcpcsValidationResult([.. findings]);
    }

    private HcpcsCode JudgeCode(ReadOnlySpan<char> text, DateOnly from, DateOnly through, bool isDescribed, ref List<HcpcsFinding>? findings)
    {
        const HcpcsFindingElement Element = HcpcsFindingElement.Code;
        text = CodeText.Trim(text);
        if (!HcpcsCode.TryParse(text, out var code))
        {
            if (CodeText.IsLevelOneCode(text))
            {
                if (Reports(OtherCodeSetSeverity))
                {
                    Add(ref findings, HcpcsFindingReason.LevelOneCode, OtherCodeSetSeverity, Element, text,
                        $"{text} is a CPT (HCPCS Level I) code, another code set: it is not judged here.");
                }
            }
            else if (Reports(HcpcsFindingSeverity.Error))
            {
                (findings ??= []).Add(new HcpcsFinding(
                    HcpcsFindingReason.Malformed, HcpcsFindingSeverity.Error, Element, text.ToString(), CodeText.ExplainCode(text))
                {
                    Suggestions = CodeSuggestions.Find(Lookup, text, from),
                });
            }

            return default;
        }

        if (code.IsDental)
        {
            if (Reports(OtherCodeSetSeverity))
            {
                Add(ref findings, HcpcsFindingReason.DentalCode, OtherCodeSetSeverity, Element, text,
                    $"{code} is a dental (CDT) code, another code set: it is not judged here.");
            }

            return code;
        }

        var status = Lookup.GetStatus(code, from, through, out var day);
        if (status == HcpcsStatus.Valid)
        {
            var record = Lookup.Get(code);
            if (record.NotOtherwiseClassified is true && !isDescribed && Reports(HcpcsFindingSeverity.Warning))
            {
                Add(ref findings, HcpcsFindingReason.NotOtherwiseClassified, HcpcsFindingSeverity.Warning, Element, text,
                    $"CMS lists {code} as not otherwise classified: the claim must describe the item.");
            }

            JudgeCoverage(record, Element, text, ref findings);
        }
        else
        {
            AddStatus(status, day, Element, text, Lookup.Find(code), ref findings, code, default);
        }

        return code;
    }

    private HcpcsModifier JudgeModifier(
        ReadOnlySpan<char> text, HcpcsFindingElement element, HcpcsCode code, DateOnly from, DateOnly through, ref List<HcpcsFinding>? findings)
    {
        if (!HcpcsModifier.TryParse(text, out var modifier))
        {
            Add(ref findings, HcpcsFindingReason.MalformedModifier, HcpcsFindingSeverity.Error, element, text, CodeText.ExplainModifier(text));
        }
        else if (modifier.IsLevelOne)
        {
            if (Reports(OtherCodeSetSeverity))
            {
                Add(ref findings, HcpcsFindingReason.LevelOneModifier, OtherCodeSetSeverity, element, text,
                    $"{modifier} is a CPT (HCPCS Level I) modifier, another code set: it is not judged here.");
            }
        }
        else if (!IsOriginAndDestination(code, modifier))
        {
            var status = Lookup.GetStatus(modifier, from, through, out var day);
            if (status == HcpcsStatus.Valid)
            {
                JudgeCoverage(Lookup.Get(modifier), element, text, ref findings);
            }
            else
            {
                AddStatus(status, day, element, text, Lookup.Find(modifier), ref findings, default, modifier);
            }
        }

        return modifier;
    }

    private void JudgeCoverage(HcpcsEntry entry, HcpcsFindingElement element, ReadOnlySpan<char> text, ref List<HcpcsFinding>? findings)
    {
        if (!_reportCoverage)
        {
            return;
        }

        var (reason, message) = entry.Coverage switch
        {
            CoverageCode.NotPayableByMedicare => (HcpcsFindingReason.NotPayableByMedicare, "is not payable by Medicare (coverage code I)"),
            CoverageCode.NonCoveredByMedicare => (HcpcsFindingReason.NonCoveredByMedicare, "is not covered by Medicare (coverage code M)"),
            CoverageCode.NonCoveredByMedicareStatute =>
                (HcpcsFindingReason.NonCoveredByStatute, "is excluded from Medicare coverage by statute (coverage code S)"),
            CoverageCode.SpecialCoverageInstructions =>
                (HcpcsFindingReason.SpecialCoverageInstructions, "has special Medicare coverage instructions (coverage code D)"),
            _ => (default, string.Empty),
        };
        if (message.Length > 0)
        {
            Add(ref findings, reason, HcpcsFindingSeverity.Information, element, text, $"{text.ToString().ToUpperInvariant()} {message}.");
        }
    }

    /// <summary>What is to be said of a code or modifier that was not valid, or cannot be told to have been.</summary>
    private void AddStatus(
        HcpcsStatus status,
        DateOnly day,
        HcpcsFindingElement element,
        ReadOnlySpan<char> text,
        HcpcsEntry? entry,
        ref List<HcpcsFinding>? findings,
        HcpcsCode code,
        HcpcsModifier modifier)
    {
        var severity = status == HcpcsStatus.OutsideCoverage ? HcpcsFindingSeverity.Warning : HcpcsFindingSeverity.Error;
        if (!Reports(severity))
        {
            return;
        }

        bool isCode = modifier.IsDefault;
        var (noun, name) = isCode ? ("code", code.ToString()) : ("modifier", modifier.ToString());
        var release = Lookup.Release;
        var successors = entry is null ? default : isCode ? Lookup.GetSuccessors(code, day) : Lookup.GetSuccessors(modifier, day);
        bool isBeforeCoverage = !release.EndsBefore(day) && !(isCode ? release.CoversCodesOn(day) : release.CoversModifiersOn(day));
        var (reason, message) = status switch
        {
            HcpcsStatus.NotYetEffective => (
                isCode ? HcpcsFindingReason.NotYetEffective : HcpcsFindingReason.ModifierNotYetEffective,
                $"The {noun} {name} is valid from {entry!.AddedDate:O}, after the date of service {day:O}"
                + (isBeforeCoverage ? "; before the release's coverage begins it may have meant something else." : ".")),
            HcpcsStatus.Terminated => (
                isCode ? HcpcsFindingReason.Terminated : HcpcsFindingReason.ModifierTerminated,
                $"The {noun} {name} ended on {entry!.TerminationDate:O}, before the date of service {day:O}"
                + (successors.IsEmpty ? "." : $"; its cross reference leads to {string.Join(", ", successors.Select(NameOf))}.")),
            HcpcsStatus.OutsideCoverage => (
                HcpcsFindingReason.OutsideCoverage,
                release.EndsBefore(day)
                    ? $"The release of {release} does not hold the {noun} {name}, and {day:O} lies after its quarter: it may have been added since."
                    : $"The release of {release} does not hold the {noun} {name}, and {day:O} lies before what it covers: it may have existed then."),
            _ => (
                isCode ? HcpcsFindingReason.UnknownCode : HcpcsFindingReason.UnknownModifier,
                $"The release of {release} holds no {noun} {name}."),
        };
        (findings ??= []).Add(new HcpcsFinding(reason, severity, element, text.ToString(), message)
        {
            Day = day,
            Validity = entry?.Validity,
            Successors = successors,
            Suggestions = status == HcpcsStatus.Unknown && isCode ? CodeSuggestions.Find(Lookup, text, day) : default,
        });
    }

    /// <summary>A reference may hold any text: what is no code, number or modifier is quoted, so that the message stays on one line.</summary>
    private static string NameOf(HcpcsSuccessor successor) =>
        successor.Reference.Kind == CrossReferenceKind.Text ? CodeText.Quote(successor.Reference.Text) : successor.Reference.Text;

    private void Add(
        ref List<HcpcsFinding>? findings,
        HcpcsFindingReason reason,
        HcpcsFindingSeverity severity,
        HcpcsFindingElement element,
        ReadOnlySpan<char> text,
        string message)
    {
        if (Reports(severity))
        {
            (findings ??= []).Add(new HcpcsFinding(reason, severity, element, text.ToString(), message));
        }
    }

    private bool Reports(HcpcsFindingSeverity severity) => severity >= _minimumSeverity;

    private static bool IsOriginAndDestination(HcpcsCode code, HcpcsModifier modifier)
    {
        if (code < s_firstAmbulanceCode || code > s_lastAmbulanceCode)
        {
            return false;
        }

        Span<char> letters = stackalloc char[HcpcsModifier.Length];
        modifier.TryFormat(letters, out _);
        return IsPlace(letters[0]) && (IsPlace(letters[1]) || letters[1] == 'X');

        static bool IsPlace(char c) => c is 'D' or 'E' or 'G' or 'H' or 'I' or 'J' or 'N' or 'P' or 'R' or 'S';
    }
}
