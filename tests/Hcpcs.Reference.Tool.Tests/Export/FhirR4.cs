using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>
/// Checks JSON against the definition of FHIR R4 (4.0.1), as far as an export goes: names, cardinalities and types of elements, required
/// codes, and the invariants of Bundle, CodeSystem and ValueSet.
/// </summary>
internal static partial class FhirR4
{
    /// <summary>
    /// The elements as the StructureDefinitions of R4 have them: path, cardinality, type, and the codes of a required binding. Elements of a
    /// type that is not described here may not occur.
    /// </summary>
    private const string Definition = """
        Bundle.id 0..1 id
        Bundle.meta 0..1 Meta
        Bundle.implicitRules 0..1 uri
        Bundle.language 0..1 code
        Bundle.identifier 0..1 Identifier
        Bundle.type 1..1 code document message transaction transaction-response batch batch-response history searchset collection
        Bundle.timestamp 0..1 instant
        Bundle.total 0..1 unsignedInt
        Bundle.link 0..* Bundle.link
        Bundle.entry 0..* Bundle.entry
        Bundle.signature 0..1 Signature
        Bundle.entry.link 0..* Bundle.link
        Bundle.entry.fullUrl 0..1 uri
        Bundle.entry.resource 0..1 Resource
        Bundle.entry.search 0..1 Bundle.entry.search
        Bundle.entry.request 0..1 Bundle.entry.request
        Bundle.entry.response 0..1 Bundle.entry.response
        CodeSystem.id 0..1 id
        CodeSystem.meta 0..1 Meta
        CodeSystem.implicitRules 0..1 uri
        CodeSystem.language 0..1 code
        CodeSystem.text 0..1 Narrative
        CodeSystem.contained 0..* Resource
        CodeSystem.url 0..1 uri
        CodeSystem.identifier 0..* Identifier
        CodeSystem.version 0..1 string
        CodeSystem.name 0..1 string
        CodeSystem.title 0..1 string
        CodeSystem.status 1..1 code draft active retired unknown
        CodeSystem.experimental 0..1 boolean
        CodeSystem.date 0..1 dateTime
        CodeSystem.publisher 0..1 string
        CodeSystem.contact 0..* ContactDetail
        CodeSystem.description 0..1 markdown
        CodeSystem.useContext 0..* UsageContext
        CodeSystem.jurisdiction 0..* CodeableConcept
        CodeSystem.purpose 0..1 markdown
        CodeSystem.copyright 0..1 markdown
        CodeSystem.caseSensitive 0..1 boolean
        CodeSystem.valueSet 0..1 canonical
        CodeSystem.hierarchyMeaning 0..1 code grouped-by is-a part-of classified-with
        CodeSystem.compositional 0..1 boolean
        CodeSystem.versionNeeded 0..1 boolean
        CodeSystem.content 1..1 code not-present example fragment complete supplement
        CodeSystem.supplements 0..1 canonical
        CodeSystem.count 0..1 unsignedInt
        CodeSystem.filter 0..* CodeSystem.filter
        CodeSystem.property 0..* CodeSystem.property
        CodeSystem.concept 0..* CodeSystem.concept
        CodeSystem.property.code 1..1 code
        CodeSystem.property.uri 0..1 uri
        CodeSystem.property.description 0..1 string
        CodeSystem.property.type 1..1 code code Coding string integer boolean dateTime decimal
        CodeSystem.concept.code 1..1 code
        CodeSystem.concept.display 0..1 string
        CodeSystem.concept.definition 0..1 string
        CodeSystem.concept.designation 0..* CodeSystem.concept.designation
        CodeSystem.concept.property 0..* CodeSystem.concept.property
        CodeSystem.concept.concept 0..* CodeSystem.concept
        CodeSystem.concept.designation.language 0..1 code
        CodeSystem.concept.designation.use 0..1 Coding
        CodeSystem.concept.designation.value 1..1 string
        CodeSystem.concept.property.code 1..1 code
        CodeSystem.concept.property.value[x] 1..1 code|Coding|string|integer|boolean|dateTime|decimal
        ValueSet.id 0..1 id
        ValueSet.meta 0..1 Meta
        ValueSet.implicitRules 0..1 uri
        ValueSet.language 0..1 code
        ValueSet.text 0..1 Narrative
        ValueSet.contained 0..* Resource
        ValueSet.url 0..1 uri
        ValueSet.identifier 0..* Identifier
        ValueSet.version 0..1 string
        ValueSet.name 0..1 string
        ValueSet.title 0..1 string
        ValueSet.status 1..1 code draft active retired unknown
        ValueSet.experimental 0..1 boolean
        ValueSet.date 0..1 dateTime
        ValueSet.publisher 0..1 string
        ValueSet.contact 0..* ContactDetail
        ValueSet.description 0..1 markdown
        ValueSet.useContext 0..* UsageContext
        ValueSet.jurisdiction 0..* CodeableConcept
        ValueSet.immutable 0..1 boolean
        ValueSet.purpose 0..1 markdown
        ValueSet.copyright 0..1 markdown
        ValueSet.compose 0..1 ValueSet.compose
        ValueSet.expansion 0..1 ValueSet.expansion
        ValueSet.compose.lockedDate 0..1 date
        ValueSet.compose.inactive 0..1 boolean
        ValueSet.compose.include 1..* ValueSet.compose.include
        ValueSet.compose.exclude 0..* ValueSet.compose.include
        ValueSet.compose.include.system 0..1 uri
        ValueSet.compose.include.version 0..1 string
        ValueSet.compose.include.concept 0..* ValueSet.compose.include.concept
        ValueSet.compose.include.filter 0..* ValueSet.compose.include.filter
        ValueSet.compose.include.valueSet 0..* canonical
        ValueSet.compose.include.concept.code 1..1 code
        ValueSet.compose.include.concept.display 0..1 string
        ValueSet.compose.include.filter.property 1..1 code
        ValueSet.compose.include.filter.op 1..1 code = is-a descendent-of is-not-a regex in not-in generalizes exists
        ValueSet.compose.include.filter.value 1..1 string
        ValueSet.expansion.identifier 0..1 uri
        ValueSet.expansion.timestamp 1..1 dateTime
        ValueSet.expansion.total 0..1 integer
        ValueSet.expansion.offset 0..1 integer
        ValueSet.expansion.parameter 0..* ValueSet.expansion.parameter
        ValueSet.expansion.contains 0..* ValueSet.expansion.contains
        ValueSet.expansion.contains.system 0..1 uri
        ValueSet.expansion.contains.abstract 0..1 boolean
        ValueSet.expansion.contains.inactive 0..1 boolean
        ValueSet.expansion.contains.version 0..1 string
        ValueSet.expansion.contains.code 0..1 code
        ValueSet.expansion.contains.display 0..1 string
        Identifier.use 0..1 code usual official temp secondary old
        Identifier.type 0..1 CodeableConcept
        Identifier.system 0..1 uri
        Identifier.value 0..1 string
        Identifier.period 0..1 Period
        Identifier.assigner 0..1 Reference
        Coding.system 0..1 uri
        Coding.version 0..1 string
        Coding.code 0..1 code
        Coding.display 0..1 string
        Coding.userSelected 0..1 boolean
        """;

    private static readonly ILookup<string, Element> s_elements = Definition.Split('\n').Select(line => line.Trim().Split(' '))
        .ToLookup(
            words => words[0][..words[0].LastIndexOf('.')],
            words => new Element(words[0][(words[0].LastIndexOf('.') + 1)..], words[1][0] == '1', words[1][^1] == '*', words[2].Split('|'), words[3..]));

    /// <summary>What is wrong with a resource; empty where it is valid.</summary>
    public static List<string> Problems(JsonElement resource)
    {
        var problems = new List<string>();
        CheckResource(resource, problems);
        return problems;
    }

    private static void CheckResource(JsonElement resource, List<string> problems)
    {
        string type = resource.GetProperty("resourceType").GetString()!;
        int before = problems.Count;
        CheckElements(resource, type, type, problems);
        if (problems.Count > before)
        {
            return;
        }

        switch (type)
        {
            case "Bundle":
                CheckBundle(resource, problems);
                break;
            case "CodeSystem":
                CheckCodeSystem(resource, problems);
                break;
            case "ValueSet":
                CheckValueSet(resource, problems);
                break;
        }
    }

    private static void CheckElements(JsonElement parent, string type, string path, List<string> problems)
    {
        if (parent.ValueKind != JsonValueKind.Object || !parent.EnumerateObject().Any())
        {
            problems.Add($"{path}: an object with content is expected");
            return;
        }

        var elements = s_elements[type].SelectMany(element => element.Choices()).ToList();
        var present = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in parent.EnumerateObject())
        {
            if (property.Name == "resourceType" && s_elements.Contains(type) && !type.Contains('.', StringComparison.Ordinal))
            {
                continue;
            }

            if (elements.FirstOrDefault(element => element.JsonName == property.Name) is not { Element: not null } found)
            {
                problems.Add($"{path}: R4 has no element {property.Name}");
                continue;
            }

            if (!present.Add(found.Element.Name))
            {
                problems.Add($"{path}.{found.Element.Name}: occurs twice");
            }

            CheckOccurrences(property.Value, found.Element, found.Type, $"{path}.{property.Name}", problems);
        }

        problems.AddRange(s_elements[type].Where(element => element.IsRequired && !present.Contains(element.Name))
            .Select(element => $"{path}.{element.Name}: required"));
    }

    private static void CheckOccurrences(JsonElement value, Element element, string type, string path, List<string> problems)
    {
        if (element.IsList != (value.ValueKind == JsonValueKind.Array) || (element.IsList && value.GetArrayLength() == 0))
        {
            problems.Add($"{path}: {(element.IsList ? "a list that is not empty" : "one value")} is expected");
            return;
        }

        foreach (var item in element.IsList ? [.. value.EnumerateArray()] : new[] { value })
        {
            if (type == "Resource")
            {
                CheckResource(item, problems);
            }
            else if (s_elements.Contains(type))
            {
                CheckElements(item, type, path, problems);
            }
            else if (!IsPrimitive(item, type))
            {
                problems.Add($"{path}: {item.GetRawText()} is no {type}");
            }
            else if (element.Codes.Length > 0 && !element.Codes.Contains(item.GetString()))
            {
                problems.Add($"{path}: {item.GetRawText()} is none of the required codes");
            }
        }
    }

    /// <summary>Primitive types by the expressions that R4 gives for them; strings may not be over 1 MB.</summary>
    private static bool IsPrimitive(JsonElement value, string type) => type switch
    {
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && Regex.IsMatch(value.GetRawText(), "^([0]|[-+]?[1-9][0-9]*)$") && value.TryGetInt32(out _),
        "unsignedInt" => value.ValueKind == JsonValueKind.Number && Regex.IsMatch(value.GetRawText(), "^([0]|([1-9][0-9]*))$"),
        "string" or "markdown" => IsText(value, @"^[ \r\n\t\S]+$"),
        "code" => IsText(value, @"^[^\s]+(\s[^\s]+)*$"),
        "id" => IsText(value, @"^[A-Za-z0-9\-\.]{1,64}$"),
        "uri" or "canonical" => IsText(value, @"^\S+$"),
        "dateTime" => IsText(value, "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1]))?)?$"),
        _ => false,
    };

    private static bool IsText(JsonElement value, string expression) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 and <= 1024 * 1024 } text && !text.Any(c => c is '\0' or '\uFFFD')
        && Regex.IsMatch(text, expression, RegexOptions.CultureInvariant);

    private static void CheckBundle(JsonElement bundle, List<string> problems)
    {
        Check(problems, !bundle.TryGetProperty("total", out _), "bdl-1: total is for searches and histories");
        var entries = bundle.GetProperty("entry").EnumerateArray().ToList();
        Check(problems, entries.TrueForAll(entry => entry.TryGetProperty("resource", out _)), "bdl-5: an entry has a resource");
        var urls = entries.Select(entry => entry.TryGetProperty("fullUrl", out var url) ? url.GetString()! : string.Empty).ToList();
        Check(problems, urls.Distinct().Count() == urls.Count && !urls.Contains(string.Empty), "bdl-7: an entry has a fullUrl of its own");
        Check(problems, urls.TrueForAll(url => !url.Contains("/_history/", StringComparison.Ordinal)), "bdl-8: fullUrl is of no version");
        Check(problems, urls.TrueForAll(url => UuidUrn().IsMatch(url)), "fullUrl: a URN of a UUID needs no server");
    }

    private static void CheckCodeSystem(JsonElement system, List<string> problems)
    {
        Check(problems, ComputableName().IsMatch(system.GetProperty("name").GetString()!), "csd-0: name is an identifier");
        var concepts = system.GetProperty("concept").EnumerateArray().ToList();
        Check(
            problems, concepts.Select(concept => concept.GetProperty("code").GetString()).Distinct(StringComparer.Ordinal).Count() == concepts.Count,
            "csd-1: codes are unique");
        Check(problems, system.GetProperty("count").GetInt32() == concepts.Count, "count: the number of concepts of a complete code system");
        var declared = system.GetProperty("property").EnumerateArray().ToList();
        var types = declared.ToDictionary(property => property.GetProperty("code").GetString()!, property => property.GetProperty("type").GetString()!);
        var codes = concepts.Select(concept => concept.GetProperty("code").GetString()).ToHashSet(StringComparer.Ordinal);
        foreach (var property in concepts.Where(concept => concept.TryGetProperty("property", out _))
            .SelectMany(concept => concept.GetProperty("property").EnumerateArray()))
        {
            string code = property.GetProperty("code").GetString()!;
            var value = property.EnumerateObject().Single(member => member.Name.StartsWith("value", StringComparison.Ordinal));
            if (!types.TryGetValue(code, out string? type))
            {
                problems.Add($"concept.property: {code} is not declared");
            }
            else if (!value.Name[5..].Equals(type, StringComparison.OrdinalIgnoreCase))
            {
                problems.Add($"concept.property: {code} is declared as {type}, not {value.Name}");
            }
            else if (type == "code" && !codes.Contains(value.Value.GetString()))
            {
                problems.Add($"concept.property: {code} is a code of this code system, {value.Value.GetRawText()} is none");
            }
        }
    }

    private static void CheckValueSet(JsonElement set, List<string> problems)
    {
        Check(problems, ComputableName().IsMatch(set.GetProperty("name").GetString()!), "vsd-0: name is an identifier");
        foreach (var include in set.GetProperty("compose").GetProperty("include").EnumerateArray())
        {
            bool hasSystem = include.TryGetProperty("system", out _), hasFilter = include.TryGetProperty("filter", out _);
            bool hasConcept = include.TryGetProperty("concept", out _);
            Check(problems, hasSystem || include.TryGetProperty("valueSet", out _), "vsd-1: a system or a value set is included");
            Check(problems, hasSystem || !(hasFilter || hasConcept), "vsd-2: concepts and filters are of a system");
            Check(problems, !(hasFilter && hasConcept), "vsd-3: either concepts or filters");
        }
    }

    private static void Check(List<string> problems, bool isMet, string rule)
    {
        if (!isMet)
        {
            problems.Add(rule);
        }
    }

    [GeneratedRegex("^[A-Z]([A-Za-z0-9_]){0,254}$", RegexOptions.CultureInvariant)]
    private static partial Regex ComputableName();

    [GeneratedRegex("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", RegexOptions.CultureInvariant)]
    private static partial Regex UuidUrn();

    private sealed record Element(string Name, bool IsRequired, bool IsList, string[] Types, string[] Codes)
    {
        /// <summary>The names in JSON with their type: value[x] has one for each.</summary>
        public IEnumerable<(Element Element, string JsonName, string Type)> Choices() => Types.Select(type =>
            (this, Name.Replace("[x]", $"{char.ToUpperInvariant(type[0])}{type[1..]}", StringComparison.Ordinal), type));
    }
}
