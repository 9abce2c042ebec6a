using System.Text.Json;

namespace Hcpcs.Reference;

// What the service can do: a CapabilityStatement, or TerminologyCapabilities.
internal static class FhirMetadata
{
    private static readonly (string Resource, string[] Operations)[] s_operations =
    [
        ("CodeSystem", ["lookup", "validate-code", "subsumes"]),
        ("ValueSet", ["validate-code", "expand"]),
        ("ConceptMap", ["translate"]),
    ];

    public static void Write(Utf8JsonWriter json, HcpcsRelease release, bool isTerminology)
    {
        json.WriteStartObject();
        json.WriteString("resourceType", isTerminology ? "TerminologyCapabilities" : "CapabilityStatement");
        json.WriteString("name", isTerminology ? "HcpcsTerminologyCapabilities" : "HcpcsCapabilityStatement");
        json.WriteString("title", $"HCPCS Level II, {release}");
        json.WriteString("status", "active");
        json.WriteString("date", FhirTexts.Day(release.FirstDay));
        json.WriteString("kind", "instance");
        json.WriteStartObject("software");
        json.WriteString("name", "Hcpcs.Reference");
        json.WriteEndObject();
        json.WriteStartObject("implementation");
        json.WriteString("description", $"HCPCS Level II, {release}, in process");
        json.WriteEndObject();
        if (isTerminology)
        {
            WriteTerminology(json, release);
        }
        else
        {
            WriteOperations(json);
        }

        json.WriteEndObject();
    }

    private static void WriteOperations(Utf8JsonWriter json)
    {
        json.WriteString("fhirVersion", "4.0.1");
        json.WriteStartArray("format");
        json.WriteStringValue("application/fhir+json");
        json.WriteEndArray();
        json.WriteStartArray("rest");
        json.WriteStartObject();
        json.WriteString("mode", "server");
        json.WriteStartArray("resource");
        foreach (var (resource, operations) in s_operations)
        {
            json.WriteStartObject();
            json.WriteString("type", resource);
            json.WriteStartArray("operation");
            foreach (string operation in operations)
            {
                json.WriteStartObject();
                json.WriteString("name", operation);
                json.WriteString("definition", $"http://hl7.org/fhir/OperationDefinition/{resource}-{operation}");
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTerminology(Utf8JsonWriter json, HcpcsRelease release)
    {
        json.WriteStartArray("codeSystem");
        json.WriteStartObject();
        json.WriteString("uri", HcpcsCodeSystem.Uri);
        json.WriteStartArray("version");
        json.WriteStartObject();
        json.WriteString("code", release.Version.ToString());
        json.WriteBoolean("isDefault", true);
        json.WriteBoolean("compositional", false);
        json.WriteStartArray("property");
        foreach (var property in HcpcsConceptProperty.All)
        {
            json.WriteStringValue(property.Code);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("expansion");
        json.WriteBoolean("hierarchical", false);
        json.WriteBoolean("paging", true);
        json.WriteBoolean("incomplete", false);
        json.WriteString("textFilter", "Words, as in a search: of descriptions, product names and sections; the best matches come first.");
        json.WriteEndObject();
        json.WriteString("codeSearch", "all");
        json.WriteStartObject("validateCode");
        json.WriteBoolean("translations", false);
        json.WriteEndObject();
        json.WriteStartObject("translation");
        json.WriteBoolean("needsMap", false);
        json.WriteEndObject();
    }
}
