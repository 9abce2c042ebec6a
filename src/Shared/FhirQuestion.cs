using System.Globalization;

namespace Hcpcs.Reference;

// The parameters of an operation of FHIR's terminology service, in whatever form they came, and the operations on them.
// One source file, compiled into each assembly that needs it.
internal sealed class FhirQuestion
{
    private const string NotFound = "not-found", NotSupported = "not-supported", Invalid = "invalid";

    private string? _url;
    private string? _valueSetVersion;
    private string? _system;
    private string? _systemVersion;
    private string? _code;
    private string? _codeB;
    private string? _display;
    private string? _targetSystem;
    private HcpcsCoding? _coding;
    private HcpcsCoding? _codingB;
    private IReadOnlyList<HcpcsCoding>? _concept;
    private DateOnly? _date;
    private bool _isReverse;

    // A part of an expansion is asked for.
    public string? Filter { get; private set; }

    public int? Offset { get; private set; }

    public int? Count { get; private set; }

    public bool ActiveOnly { get; private set; }

    public bool IncludesDesignations { get; private set; }

    // The properties that a lookup is to give; null for all.
    public List<string>? Properties { get; private set; }

    private HcpcsCoding Stated => _coding ?? new HcpcsCoding
    {
        System = _system,
        Version = _systemVersion,
        Code = _code,
        Display = _display,
    };

    private HcpcsCoding StatedB => _codingB ?? new HcpcsCoding
    {
        System = _system,
        Version = _systemVersion,
        Code = _codeB,
    };

    // Takes a parameter: a text, or a coding, or the codings of a concept. What no operation here knows is passed over.
    public void Take(string? name, string? text, HcpcsCoding? coding = null, IReadOnlyList<HcpcsCoding>? concept = null)
    {
        switch (name)
        {
            case "url":
                _url = text;
                break;
            case "valueSetVersion":
                _valueSetVersion = text;
                break;
            case "valueSet" or "codeSystem" or "conceptMap":
                throw new FhirRefusalException(
                    $"The parameter {name} is not supported: the resources of HCPCS Level II are here, and named by their URL.", NotSupported);
            case "system":
                _system = text;
                break;
            case "version" or "systemVersion":
                _systemVersion = text;
                break;
            case "code" or "codeA":
                _code = text;
                break;
            case "codeB":
                _codeB = text;
                break;
            case "display":
                _display = text;
                break;
            case "coding" or "codingA":
                _coding = coding ?? throw NotRead(name, "a Coding");
                break;
            case "codingB":
                _codingB = coding ?? throw NotRead(name, "a Coding");
                break;
            case "codeableConcept":
                _concept = concept ?? throw NotRead(name, "a CodeableConcept");
                break;
            case "date":
                _date = Day(text);
                break;
            case "filter":
                Filter = text;
                break;
            case "offset":
                Offset = Number(name, text);
                break;
            case "count":
                Count = Number(name, text);
                break;
            case "activeOnly":
                ActiveOnly = IsTrue(name, text);
                break;
            case "includeDesignations":
                IncludesDesignations = IsTrue(name, text);
                break;
            case "reverse":
                _isReverse = IsTrue(name, text);
                break;
            case "targetsystem" or "targetSystem":
                _targetSystem = text;
                break;
            case "property" when text is not null:
                (Properties ??= []).Add(text);
                break;
            default:
                break;
        }
    }

    // ValueSet/$validate-code
    public HcpcsCodeValidation ValidateInValueSet(HcpcsTerminology terminology) => _concept is { } codings
        ? terminology.Validate(ValueSet(), codings, _date)
        : terminology.Validate(ValueSet(), Stated, _date);

    // CodeSystem/$validate-code: the system of a coding must be the one that is asked.
    public HcpcsCodeValidation ValidateInCodeSystem(HcpcsTerminology terminology)
    {
        if (_concept is { } codings)
        {
            RefuseForeign(_url ?? codings.FirstOrDefault(coding => terminology.Knows(coding.System)).System, terminology);
            return terminology.Validate(HcpcsValueSet.All, codings, _date);
        }

        var stated = Stated;
        string? system = _url ?? stated.System;
        RefuseForeign(system, terminology);
        return terminology.Validate(stated with { System = stated.System ?? system }, _date);
    }

    // CodeSystem/$lookup: the day is that of the property inactive.
    public HcpcsCodeValidation Lookup(HcpcsTerminology terminology, out HcpcsEntry entry, out DateOnly day)
    {
        var stated = Stated with { Display = null };
        RefuseForeign(stated.System, terminology);
        var found = terminology.Validate(stated);
        entry = found.Entry ?? throw new FhirRefusalException(found.Issues);
        day = _date ?? terminology.Lookup.Release.LastDay;
        return found;
    }

    // CodeSystem/$subsumes
    public string Subsumes(HcpcsTerminology terminology)
    {
        RefuseForeign(Stated.System, terminology);
        RefuseForeign(StatedB.System, terminology);
        var comparison = terminology.Compare(Stated, StatedB);
        return comparison.AreSame switch
        {
            true => "equivalent",
            false => "not-subsumed",
            null => throw new FhirRefusalException(comparison.Issues),
        };
    }

    // ValueSet/$expand. maxCount: How many entries are given at most; a whole set that has more is refused, a page is shortened.
    public HcpcsExpansion Expand(HcpcsTerminology terminology, out HcpcsValueSet valueSet, int maxCount = int.MaxValue)
    {
        valueSet = ValueSet();
        var options = new HcpcsExpansionOptions
        {
            Filter = Filter,
            Offset = Offset ?? 0,
            Count = Math.Min(Count ?? maxCount, maxCount),
            ActiveOnly = ActiveOnly,
            Date = _date,
        };
        var expansion = terminology.Expand(valueSet, options);
        if (!expansion.Issues.IsEmpty)
        {
            throw new FhirRefusalException(expansion.Issues);
        }

        return Count is null && expansion.Total - options.Offset > maxCount
            ? throw new FhirRefusalException(
                $"The value set has {expansion.Total} entries, and at most {maxCount} are given: ask for pages with offset and count.", "too-costly", 422)
            : expansion;
    }

    // What an expansion says of how it was asked for, with FHIR's type of each value.
    public IEnumerable<(string Name, string Type, string Value)> ExpansionParameters(HcpcsExpansion expansion)
    {
        if (Filter is { Length: > 0 })
        {
            yield return ("filter", "string", Filter);
        }

        if (Offset is { } offset)
        {
            yield return ("offset", "integer", offset.ToString(CultureInfo.InvariantCulture));
        }

        if (Count is { } count)
        {
            yield return ("count", "integer", count.ToString(CultureInfo.InvariantCulture));
        }

        if (ActiveOnly)
        {
            yield return ("activeOnly", "boolean", "true");
        }

        if (_date is { } date)
        {
            yield return ("date", "dateTime", FhirTexts.Day(date));
        }

        yield return ("version", "uri", $"{HcpcsCodeSystem.Uri}|{expansion.Version}");
    }

    // ConceptMap/$translate: the successors as codings.
    public List<HcpcsCoding> Translate(HcpcsTerminology terminology, out string? message)
    {
        var stated = _concept?.FirstOrDefault(coding => terminology.Knows(coding.System)) ?? Stated;
        RefuseForeign(stated.System, terminology);
        if (_url is { } url && !string.Equals(url, HcpcsTerminology.SuccessorMapUrl, StringComparison.Ordinal))
        {
            throw new FhirRefusalException(
                $"{ForeignText.Quote(url)} is not {HcpcsTerminology.SuccessorMapUrl}, the only concept map here.", NotFound, 404);
        }

        if (_isReverse)
        {
            throw new FhirRefusalException(
                "The parameter reverse is not supported: successors are found from the code that has ended.", NotSupported);
        }

        var translation = terminology.Translate(stated, _date);
        message = translation.Issues.IsEmpty ? null : string.Join(' ', translation.Issues.Select(issue => issue.Text));
        return
        [
            .. translation.Successors
                .Select(successor => new HcpcsCoding
                {
                    System = successor.Target == SuccessorTarget.LevelOneCode ? FhirTexts.CptSystem : HcpcsCodeSystem.Uri,
                    Code = successor.Reference.Text,
                })
                .Where(coding => _targetSystem is null || string.Equals(coding.System, _targetSystem, StringComparison.Ordinal)
                    || (terminology.Knows(coding.System) && HcpcsCodeSystem.IsHcpcsSystem(_targetSystem))),
        ];
    }

    private HcpcsValueSet ValueSet() =>
        !HcpcsValueSet.TryParse(_url, out var valueSet)
            ? throw new FhirRefusalException(
                _url is null
                    ? $"No value set is named: all of HCPCS Level II is {HcpcsValueSet.All.Url}."
                    : $"{ForeignText.Quote(_url)} is not a value set of HCPCS Level II: all of it is {HcpcsValueSet.All.Url}.",
                NotFound, 404)
            : _valueSetVersion is { } version ? valueSet with { Version = version }
            : valueSet;

    // Only a system that is answered for goes on: for any other, somebody else is to be asked.
    private static void RefuseForeign(string? system, HcpcsTerminology terminology)
    {
        if (!terminology.Knows(system))
        {
            throw new FhirRefusalException(terminology.Validate(new HcpcsCoding { System = system }).Issues);
        }
    }

    private static FhirRefusalException NotRead(string name, string expected) => new($"The parameter {name} is not {expected}.", Invalid);

    private static bool IsTrue(string name, string? text) => text switch
    {
        "true" => true,
        "false" or null => false,
        _ => throw NotRead(name, "true or false"),
    };

    private static int? Number(string name, string? text) =>
        text is null ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
        : throw NotRead(name, "a whole number from 0");

    // The day of a date, or of a point in time as its sender's calendar has it.
    private static DateOnly? Day(string? text) =>
        text is null ? null
        : text.Length >= 10 && (text.Length == 10 || text[10] == 'T')
            && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw NotRead("date", "a day, such as 2026-01-15");
}
