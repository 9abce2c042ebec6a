using System.Globalization;
using System.Text.Json;

namespace Hcpcs.Reference;

// Writes the answers of the operations in JSON.
internal static class FhirAnswers
{
    public static Answer Outcome(int status, string fhirCode, string text) => Answer.OfFhir(
        json =>
        {
            json.WriteStartObject();
            json.WriteString("resourceType", "OperationOutcome");
            json.WriteStartArray("issue");
            WriteIssue(json, "error", fhirCode, text);
            json.WriteEndArray();
            json.WriteEndObject();
        },
        status: status);

    public static void Validation(Utf8JsonWriter json, HcpcsCodeValidation validation)
    {
        Begin(json);
        Write(json, "result", validation.IsValid);
        if (validation.Entry is { } entry)
        {
            Write(json, "display", "valueString", HcpcsConceptProperty.GetDisplay(entry));
            Write(json, "code", "valueCode", entry.Identity);
            Write(json, "system", "valueUri", HcpcsCodeSystem.Uri);
            if (validation.IsInactive)
            {
                Write(json, "inactive", value: true);
            }
        }

        if (validation.Version is { } version)
        {
            Write(json, "version", "valueString", version.ToString());
        }

        if (validation.Message is { } message)
        {
            Write(json, "message", "valueString", message);
            json.WriteStartObject();
            json.WriteString("name", "issues");
            json.WriteStartObject("resource");
            json.WriteString("resourceType", "OperationOutcome");
            json.WriteStartArray("issue");
            foreach (var issue in validation.Issues)
            {
                WriteIssue(json, Severity(issue.Severity), issue.FhirCode, issue.Text);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        End(json);
    }

    public static void Lookup(Utf8JsonWriter json, FhirQuestion question, HcpcsTerminology terminology)
    {
        var found = question.Lookup(terminology, out var entry, out var day);
        Begin(json);
        Write(json, "name", "valueString", FhirTexts.CodeSystemName);
        if (found.Version is { } version)
        {
            Write(json, "version", "valueString", version.ToString());
        }

        Write(json, "display", "valueString", HcpcsConceptProperty.GetDisplay(entry));
        if (entry.ShortDescription.Length > 0)
        {
            BeginParts(json, "designation");
            Write(json, "language", "valueCode", "en");
            json.WriteStartObject();
            json.WriteString("name", "use");
            json.WriteStartObject("valueCoding");
            FhirJson.WriteSynonym(json);
            json.WriteEndObject();
            json.WriteEndObject();
            Write(json, "value", "valueString", entry.ShortDescription);
            EndParts(json);
        }

        foreach (var property in HcpcsConceptProperty.All.Where(property => question.Properties?.Contains(property.Code) is not false))
        {
            foreach (string value in property.GetValues(entry, day))
            {
                BeginParts(json, "property");
                Write(json, "code", "valueCode", property.Code);
                json.WriteStartObject();
                json.WriteString("name", "value");
                FhirJson.WriteValue(json, property, value);
                json.WriteEndObject();
                if (property.Describe(value) is { } meaning)
                {
                    Write(json, "description", "valueString", meaning);
                }

                EndParts(json);
            }
        }

        End(json);
    }

    public static void Subsumption(Utf8JsonWriter json, FhirQuestion question, HcpcsTerminology terminology)
    {
        string outcome = question.Subsumes(terminology);
        Begin(json);
        Write(json, "outcome", "valueCode", outcome);
        End(json);
    }

    public static void Expansion(Utf8JsonWriter json, FhirQuestion question, HcpcsTerminology terminology, int maxCount)
    {
        var expansion = question.Expand(terminology, out var valueSet, maxCount);
        FhirJson.WriteValueSet(
            json, valueSet, expansion, null, question.Offset,
            parameters =>
            {
                foreach (var (name, type, value) in question.ExpansionParameters(expansion))
                {
                    parameters.WriteStartObject();
                    parameters.WriteString("name", name);
                    switch (type)
                    {
                        case "integer":
                            parameters.WriteNumber("valueInteger", int.Parse(value, CultureInfo.InvariantCulture));
                            break;
                        case "boolean":
                            parameters.WriteBoolean("valueBoolean", value is "true");
                            break;
                        case "dateTime":
                            parameters.WriteString("valueDateTime", value);
                            break;
                        case "uri":
                            parameters.WriteString("valueUri", value);
                            break;
                        default:
                            parameters.WriteString("valueString", value);
                            break;
                    }

                    parameters.WriteEndObject();
                }
            },
            question.IncludesDesignations);
    }

    public static void Translation(Utf8JsonWriter json, FhirQuestion question, HcpcsTerminology terminology)
    {
        var successors = question.Translate(terminology, out string? message);
        Begin(json);
        Write(json, "result", successors.Count > 0);
        if (message is not null)
        {
            Write(json, "message", "valueString", message);
        }

        foreach (var successor in successors)
        {
            BeginParts(json, "match");
            Write(json, "equivalence", "valueCode", "relatedto");
            json.WriteStartObject();
            json.WriteString("name", "concept");
            json.WriteStartObject("valueCoding");
            json.WriteString("system", successor.System);
            json.WriteString("code", successor.Code);
            json.WriteEndObject();
            json.WriteEndObject();
            EndParts(json);
        }

        End(json);
    }

    private static string Severity(HcpcsFindingSeverity severity) => severity switch
    {
        HcpcsFindingSeverity.Error => "error",
        HcpcsFindingSeverity.Warning => "warning",
        _ => "information",
    };

    private static void WriteIssue(Utf8JsonWriter json, string severity, string fhirCode, string text)
    {
        json.WriteStartObject();
        json.WriteString("severity", severity);
        json.WriteString("code", fhirCode);
        json.WriteStartObject("details");
        json.WriteString("text", text);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Begin(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("resourceType", "Parameters");
        json.WriteStartArray("parameter");
    }

    private static void End(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void BeginParts(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteStartArray("part");
    }

    private static void EndParts(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, string valueName, string value)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString(valueName, value);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, bool value)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteBoolean("valueBoolean", value);
        json.WriteEndObject();
    }
}
