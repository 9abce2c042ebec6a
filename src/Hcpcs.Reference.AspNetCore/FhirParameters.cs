using System.Text.Json;

namespace Hcpcs.Reference;

// Reads the body of an operation: a resource Parameters in JSON.
internal static class FhirParameters
{
    private const string Structure = "structure";

    public static void Read(ReadOnlyMemory<byte> body, FhirQuestion question)
    {
        if (body.IsEmpty)
        {
            return;
        }

        try
        {
            using var document = JsonDocument.Parse(body);
            Read(document.RootElement, question);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second for texts that UTF-8 or UTF-16 does not have, which are found when they are read.
            throw new FhirRefusalException($"The body is not JSON: {ForeignText.OneLine(exception.Message)}", Structure);
        }
    }

    private static void Read(JsonElement resource, FhirQuestion question)
    {
        if (resource.ValueKind != JsonValueKind.Object || Text(resource, "resourceType") is not "Parameters")
        {
            throw new FhirRefusalException("The body is not a resource of the type Parameters.", Structure);
        }

        if (!resource.TryGetProperty("parameter", out var parameters))
        {
            return;
        }

        foreach (var parameter in Items(parameters, "parameter"))
        {
            string name = Text(parameter, "name") ?? throw new FhirRefusalException("A parameter has no name.", Structure);
            Take(name, parameter, question);
        }
    }

    private static void Take(string name, JsonElement parameter, FhirQuestion question)
    {
        foreach (var member in parameter.EnumerateObject())
        {
            switch (member.Name)
            {
                case "valueCoding":
                    question.Take(name, null, Coding(member.Value));
                    return;
                case "valueCodeableConcept":
                    question.Take(name, null, null, Concept(member.Value));
                    return;
                case var value when value.StartsWith("value", StringComparison.Ordinal):
                    question.Take(name, Primitive(name, member.Value));
                    return;
                default:
                    break;
            }
        }

        question.Take(name, null);
    }

    private static List<HcpcsCoding> Concept(JsonElement concept)
    {
        if (concept.ValueKind != JsonValueKind.Object)
        {
            throw new FhirRefusalException("A CodeableConcept is not an object.", Structure);
        }

        return concept.TryGetProperty("coding", out var codings) ? [.. Items(codings, "coding").Select(Coding)] : [];
    }

    private static HcpcsCoding Coding(JsonElement coding) => coding.ValueKind != JsonValueKind.Object
        ? throw new FhirRefusalException("A Coding is not an object.", Structure)
        : new HcpcsCoding
        {
            System = Text(coding, "system"),
            Version = Text(coding, "version"),
            Code = Text(coding, "code"),
            Display = Text(coding, "display"),
        };

    private static IEnumerable<JsonElement> Items(JsonElement list, string name)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new FhirRefusalException($"The element {name} is not a list.", Structure);
        }

        foreach (var item in list.EnumerateArray())
        {
            yield return item.ValueKind == JsonValueKind.Object
                ? item
                : throw new FhirRefusalException($"The element {name} holds something that is not an object.", Structure);
        }
    }

    // A member that is a text; null where it is absent.
    private static string? Text(JsonElement element, string name) =>
        !element.TryGetProperty(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new FhirRefusalException($"The element {name} is not a text.", Structure);

    private static string? Primitive(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => throw new FhirRefusalException($"The parameter {ForeignText.Quote(name)} has a value of a type that it cannot have.", Structure),
    };
}
