namespace Hcpcs.Reference;

// All that is to be said of one line: its findings, and what of it is not judged.
internal ref struct LineFindings
{
    private const string HippsCode = "a HIPPS code (a payment group on institutional claims)";

    private readonly ref readonly HcpcsLine _line;
    private readonly IHcpcsLookup _lookup;
    private readonly HcpcsValidationOptions _options;
    private readonly EntryMarks _heeded;
    private readonly DateOnly? _from;
    private readonly DateOnly _through;
    private List<HcpcsFinding>? _findings;
    private HcpcsLineParts _notJudged;

    private LineFindings(in HcpcsLine line, IHcpcsLookup lookup, HcpcsValidationOptions options, EntryMarks heeded)
    {
        _line = ref line;
        _lookup = lookup;
        _options = options;
        _heeded = heeded;

        // Of reversed days the first one is taken. A last day alone is taken for the only one.
        _from = line.From ?? line.Through;
        _through = line.Through is { } through && through > _from ? through : _from ?? default;
    }

    private readonly HcpcsFindingSeverity OtherCodeSetSeverity => _options.RequireLevelTwo ? HcpcsFindingSeverity.Error : HcpcsFindingSeverity.Information;

    // heeded: Which marks of an entry make a finding, by the options.
    public static HcpcsValidationResult Of(in HcpcsLine line, IHcpcsLookup lookup, HcpcsValidationOptions options, EntryMarks heeded)
    {
        var findings = new LineFindings(line, lookup, options, heeded);
        findings.JudgeDates();
        findings.JudgeCode();
        findings.JudgeModifiers();
        return new HcpcsValidationResult
        {
            Findings = findings._findings is { } found ? [.. found] : default,
            NotJudged = findings._notJudged,
            HasNoCode = !line.HasCode,
        };
    }

    private void JudgeDates()
    {
        string unreadable = _line.UnreadableDate;
        if (unreadable.Length > 0)
        {
            Add(HcpcsFindingReason.MalformedDate, HcpcsFindingSeverity.Error, HcpcsFindingElement.Date, unreadable,
                DateText.Explain(unreadable));
        }
        else if (_from is null && _line.HasCode)
        {
            Add(HcpcsFindingReason.NoDateOfService, _line.IsRequest ? HcpcsFindingSeverity.Information : HcpcsFindingSeverity.Error,
                HcpcsFindingElement.Date, string.Empty, "The line has no date of service: only whether its code and modifiers exist is judged.");
        }

        if (_line.Through < _line.From)
        {
            Add(HcpcsFindingReason.ReversedDates, HcpcsFindingSeverity.Error, HcpcsFindingElement.Date, string.Empty,
                $"The last day of service, {_line.Through:O}, lies before the first, {_line.From:O}.");
        }
    }

    private void JudgeCode()
    {
        const HcpcsFindingElement Element = HcpcsFindingElement.Code;
        var code = _line.Code;
        if (!_line.HasCode)
        {
            if (_options.RequireCode)
            {
                Add(HcpcsFindingReason.NoCode, HcpcsFindingSeverity.Error, Element, string.Empty, "The line has no code.");
            }

            return;
        }

        if (_line.IsHipps)
        {
            JudgeHipps();
            return;
        }

        if (code.IsDefault)
        {
            JudgeMalformedCode();
            return;
        }

        if (code.IsDental)
        {
            AddOtherCodeSet(HcpcsFindingReason.DentalCode, "a dental (CDT) code");
            return;
        }

        var day = default(DateOnly);
        var status = _from is { } from ? _lookup.GetStatus(code, from, _through, out day) : _lookup.Find(code) is null ? HcpcsStatus.Unknown : HcpcsStatus.Valid;
        if (status != HcpcsStatus.Valid)
        {
            AddStatus(status, day, Element, code, default);
        }
        else if (HasHeededMarks(code) && _lookup.Find(code) is { } record)
        {
            if (record.NotOtherwiseClassified is true && !_line.IsDescribed && (_heeded & EntryMarks.NotOtherwiseClassified) != EntryMarks.None)
            {
                Add(HcpcsFindingReason.NotOtherwiseClassified, HcpcsFindingSeverity.Warning, Element, code.ToString(),
                    $"CMS lists {code} as not otherwise classified: the claim must describe the item.");
            }

            JudgeCoverage(record, Element);
        }
    }

    // Whether a valid code may have more to be said of it. A table tells without making the record.
    private readonly bool HasHeededMarks(HcpcsCode code) =>
        _lookup is not HcpcsTable table || (table.TryFindRow(code, out int row) && table.CodeRows.Facts(row).HasAny(_heeded));

    private void JudgeMalformedCode()
    {
        var shortCode = _line.ShortCode(stackalloc char[sizeof(ulong)]);
        if (CodeText.IsLevelOneCode(shortCode))
        {
            AddOtherCodeSet(HcpcsFindingReason.LevelOneCode, "a CPT (HCPCS Level I) code");
        }
        else if (HippsCodes.HasOwnShape(shortCode) || (_from is { } day && HippsCodes.HasFormerShape(shortCode, day)))
        {
            AddOtherCodeSet(HcpcsFindingReason.HippsCode, HippsCode);
        }
        else if (Reports(HcpcsFindingSeverity.Error))
        {
            string text = _line.GetText(HcpcsLineParts.Code);
            AddMalformed(text, CodeText.ExplainCode(text), CodeSuggestions.Find(_lookup, text, _from));
        }
    }

    // The code of a line whose revenue code or qualifier says that it is a HIPPS code.
    private void JudgeHipps()
    {
        if (!_line.Code.IsDefault || HippsCodes.CanBe(_line.ShortCode(stackalloc char[sizeof(ulong)])))
        {
            AddOtherCodeSet(HcpcsFindingReason.HippsCode, HippsCode);
        }
        else if (Reports(HcpcsFindingSeverity.Error))
        {
            string text = _line.GetText(HcpcsLineParts.Code);
            AddMalformed(
                text, $"{CodeText.Quote(text)} is not a HIPPS code, which the line says it is: a HIPPS code is five letters or digits, for example KBGE1.", default);
        }
    }

    private void AddMalformed(string text, string message, ValueList<string> suggestions) =>
        Add(new HcpcsFinding(HcpcsFindingReason.Malformed, HcpcsFindingElement.Code)
        {
            Severity = HcpcsFindingSeverity.Error,
            Text = text,
            Message = message,
            Suggestions = suggestions,
        });

    // A code of another code set, which is not judged.
    private void AddOtherCodeSet(HcpcsFindingReason reason, string name)
    {
        _notJudged |= HcpcsLineParts.Code;
        if (Reports(OtherCodeSetSeverity))
        {
            string code = _line.GetText(HcpcsLineParts.Code);
            Add(reason, OtherCodeSetSeverity, HcpcsFindingElement.Code, code, $"{code} is {name}, another code set: it is not judged here.");
        }
    }

    private void JudgeModifiers()
    {
        HcpcsModifier first = default, second = default, third = default;
        for (int place = 0; place < ServiceLine.MaxModifiers; place++)
        {
            var element = HcpcsFindingElement.Modifier1 + place;
            var modifier = _line.Modifier(place);
            if (modifier.IsDefault)
            {
                if (_line.MalformedModifier(place) is { Length: > 0 } text)
                {
                    Add(HcpcsFindingReason.MalformedModifier, HcpcsFindingSeverity.Error, element, text, CodeText.ExplainModifier(text));
                }

                continue;
            }

            JudgeModifier(modifier, place, element);
            if ((modifier == first || modifier == second || modifier == third) && Reports(HcpcsFindingSeverity.Warning))
            {
                Add(HcpcsFindingReason.RepeatedModifier, HcpcsFindingSeverity.Warning, element, modifier.ToString(),
                    $"The line has the modifier {modifier} more than once.");
            }

            (first, second, third) = (modifier, first, second);
        }

        if (_line.HasFurtherModifiers)
        {
            _notJudged |= HcpcsLineParts.FurtherModifiers;
            Add(HcpcsFindingReason.TooManyModifiers, HcpcsFindingSeverity.Error, HcpcsFindingElement.Line, _line.GetText(HcpcsLineParts.Code),
                $"The line has more than {ServiceLine.MaxModifiers} modifiers; those after the fourth are not judged.");
        }
    }

    private void JudgeModifier(HcpcsModifier modifier, int place, HcpcsFindingElement element)
    {
        if (modifier.IsLevelOne)
        {
            _notJudged |= HcpcsValidatorExtensions.PartOfModifier(place);
            if (Reports(OtherCodeSetSeverity))
            {
                Add(HcpcsFindingReason.LevelOneModifier, OtherCodeSetSeverity, element, modifier.ToString(),
                    $"{modifier} is a CPT (HCPCS Level I) modifier, another code set: it is not judged here.");
            }
        }
        else if (!OriginAndDestination.IsPairOn(_line.Code, modifier))
        {
            var day = default(DateOnly);
            var status = _from is { } from ? _lookup.GetStatus(modifier, from, _through, out day)
                : _lookup.Find(modifier) is null ? HcpcsStatus.Unknown
                : HcpcsStatus.Valid;
            if (status != HcpcsStatus.Valid)
            {
                AddStatus(status, day, element, default, modifier);
            }
            else if ((_heeded & EntryMarks.CoverageRemark) != EntryMarks.None && _lookup.Find(modifier) is { } record)
            {
                JudgeCoverage(record, element);
            }
        }
    }

    private void JudgeCoverage(HcpcsEntry entry, HcpcsFindingElement element)
    {
        if ((_heeded & EntryMarks.CoverageRemark) == EntryMarks.None)
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
            string text = entry is HcpcsRecord record ? record.Code.ToString() : ((HcpcsModifierRecord)entry).Modifier.ToString();
            Add(reason, HcpcsFindingSeverity.Information, element, text, $"{text} {message}.");
        }
    }

    // What is to be said of a code or modifier that was not valid, or cannot be told to have been.
    private void AddStatus(HcpcsStatus status, DateOnly day, HcpcsFindingElement element, HcpcsCode code, HcpcsModifier modifier)
    {
        bool isCode = modifier.IsDefault;
        bool isThere = isCode ? _lookup.TryGetValidity(code, out var validity) : _lookup.TryGetValidity(modifier, out validity);
        bool isPartly = isThere && _line.IsPeriodOfClaim && validity.FirstDay <= _through && validity.LastDay >= _from;
        var severity = isPartly || status == HcpcsStatus.OutsideCoverage ? HcpcsFindingSeverity.Warning : HcpcsFindingSeverity.Error;
        if (status == HcpcsStatus.OutsideCoverage)
        {
            _notJudged |= isCode ? HcpcsLineParts.Code : HcpcsValidatorExtensions.PartOfModifier(element - HcpcsFindingElement.Modifier1);
        }

        if (!Reports(severity))
        {
            return;
        }

        var (noun, name) = isCode ? ("code", code.ToString()) : ("modifier", modifier.ToString());
        var successors = isCode ? _lookup.GetSuccessors(code, day) : _lookup.GetSuccessors(modifier, day);

        string date = isPartly ? "a day of the claim's period" : _line.IsPeriodOfClaim ? "the claim's date" : "the date of service";

        // What does not hold it. A mock has no release.
        HcpcsRelease? release = _lookup.Release;
        string source = isThere && status != HcpcsStatus.Unknown ? string.Empty : release is null ? "The lookup" : $"The release of {release}";
        bool isAfterRelease = _from is not null && release is not null && release.EndsBefore(day);
        var (reason, message) = status switch
        {
            HcpcsStatus.NotYetEffective => (
                isCode ? HcpcsFindingReason.NotYetEffective : HcpcsFindingReason.ModifierNotYetEffective,
                $"The {noun} {name} is valid from {validity.FirstDay:O}, after {date} {day:O}."),
            HcpcsStatus.Terminated => (
                isCode ? HcpcsFindingReason.Terminated : HcpcsFindingReason.ModifierTerminated,
                $"The {noun} {name} ended on {validity.LastDay:O}, before {date} {day:O}"
                + (successors.IsEmpty ? "." : $"; its cross reference leads to {string.Join(", ", successors.Select(NameOf))}.")),
            HcpcsStatus.OutsideCoverage when isThere => (
                HcpcsFindingReason.OutsideCoverage,
                $"The {noun} {name} is valid from {validity.FirstDay:O}, and {day:O} lies before the days that the release covers: "
                + "it may have meant something else then."),
            HcpcsStatus.OutsideCoverage => (
                HcpcsFindingReason.OutsideCoverage,
                $"{source} does not hold the {noun} {name}, and {day:O} lies "
                + (isAfterRelease ? "after its quarter: it may have been added since." : "before the days it covers: it may have existed then.")),
            _ => (
                isCode ? HcpcsFindingReason.UnknownCode : HcpcsFindingReason.UnknownModifier,
                $"{source} does not hold the {noun} {name}"
                + (isCode && HippsCodes.MayBeRehabilitationGroup(code)
                    ? "; beside revenue code 0024 it would be a HIPPS code, a group of an inpatient rehabilitation facility."
                    : OriginAndDestination.Explain(modifier) is { } pair ? $"; {pair}."
                    : ".")),
        };
        Add(new HcpcsFinding(reason, element)
        {
            Severity = severity,
            Text = name,
            Message = message,
            FirstInvalidDay = _from is null ? null : day,
            Validity = isThere ? validity : null,
            Successors = successors,
            Suggestions = status == HcpcsStatus.Unknown && isCode && !HippsCodes.HasNumberOfRehabilitationGroup(code) ? CodeSuggestions.Find(_lookup, name, _from is null ? null : day) : default,
        });
    }

    // A reference may hold any text: what is not a code, number or modifier is quoted, so that the message stays on one line.
    private static string NameOf(HcpcsSuccessor successor) =>
        successor.Reference.Kind == CrossReferenceKind.Text ? CodeText.Quote(successor.Reference.Text) : successor.Reference.Text;

    private void Add(HcpcsFindingReason reason, HcpcsFindingSeverity severity, HcpcsFindingElement element, string text, string message)
    {
        if (Reports(severity))
        {
            Add(new HcpcsFinding(reason, element) { Severity = severity, Text = text, Message = message });
        }
    }

    private void Add(HcpcsFinding finding) => (_findings ??= []).Add(finding);

    private readonly bool Reports(HcpcsFindingSeverity severity) => severity >= _options.MinimumSeverity;
}
