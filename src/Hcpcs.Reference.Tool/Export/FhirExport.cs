using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hcpcs.Reference.Tool;

// FHIR R4: a Bundle of one complete CodeSystem and two ValueSets over it, the codes and the modifiers. docs/guide/fhir.md says what becomes what.
internal static class FhirExport
{
    // Identities for good, also of later releases.
    private const string
        CodeSystemUuid = "urn:uuid:f761b871-118d-4e86-8832-4c1fce1256ab",
        CodesUuid = "urn:uuid:6c2db0cf-22dd-4efc-bd89-259e05ba4b50",
        ModifiersUuid = "urn:uuid:05d5a362-c13a-459e-a2f7-5b72212568fe";

    // output: Where the bundle goes.
    // day: The day of which the property inactive tells.
    // enumerates: Whether the value sets are defined by their codes, rather than by the property kind.
    public static void Write(HcpcsTable table, Stream output, DateOnly day, bool enumerates)
    {
        // Nothing of it goes into a web page: quotation marks and comparison signs of descriptions stay readable.
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var terminology = new HcpcsTerminology(table);
        json.WriteStartObject();
        json.WriteString("resourceType", "Bundle");
        json.WriteString("type", "collection");
        json.WriteStartArray("entry");
        WriteEntry(json, CodeSystemUuid, () => WriteCodeSystem(json, table, day));
        foreach (var (uuid, id, valueSet) in ((string, string, HcpcsValueSet)[])
            [(CodesUuid, "hcpcs-codes", HcpcsValueSet.Codes), (ModifiersUuid, "hcpcs-modifiers", HcpcsValueSet.Modifiers)])
        {
            var expansion = terminology.Expand(valueSet, new HcpcsExpansionOptions { Date = day });
            WriteEntry(json, uuid, () => FhirJson.WriteValueSet(json, valueSet, expansion, id, enumerates: enumerates));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        output.Write("\n"u8);
        output.Flush();
    }

    private static void WriteEntry(Utf8JsonWriter json, string fullUrl, Action writeResource)
    {
        json.WriteStartObject();
        json.WriteString("fullUrl", fullUrl);
        json.WritePropertyName("resource");
        writeResource();
        json.WriteEndObject();
    }

    private static void WriteCodeSystem(Utf8JsonWriter json, HcpcsTable table, DateOnly day)
    {
        var release = table.Release;
        json.WriteStartObject();
        json.WriteString("resourceType", "CodeSystem");
        json.WriteString("id", "hcpcs");
        json.WriteString("language", "en");
        json.WriteString("url", HcpcsCodeSystem.Uri);
        json.WriteStartArray("identifier");
        json.WriteStartObject();
        json.WriteString("system", "urn:ietf:rfc:3986");
        json.WriteString("value", $"urn:oid:{HcpcsCodeSystem.Oid}");
        json.WriteEndObject();
        json.WriteEndArray();
        FhirJson.WriteMetadata(
            json, release.Version, FhirTexts.CodeSystemName, FhirTexts.CodeSystemTitle(release), FhirTexts.CodeSystemDescription(release, day));
        json.WriteBoolean("caseSensitive", true);
        json.WriteString("valueSet", HcpcsValueSet.All.Url);
        json.WriteBoolean("compositional", false);
        json.WriteString("content", "complete");
        json.WriteNumber("count", release.CodeCount + release.ModifierCount);
        WriteProperties(json);
        json.WriteStartArray("concept");
        foreach (var entry in ExportedEntries.Of(table))
        {
            WriteConcept(json, entry, day);
            FhirJson.FlushFull(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json)
    {
        json.WriteStartArray("property");
        foreach (var property in HcpcsConceptProperty.All)
        {
            json.WriteStartObject();
            json.WriteString("code", property.Code);
            if (property.Uri is { } uri)
            {
                json.WriteString("uri", uri);
            }

            json.WriteString("description", property.Definition);
            json.WriteString("type", property.Type);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteConcept(Utf8JsonWriter json, HcpcsEntry entry, DateOnly day)
    {
        json.WriteStartObject();
        json.WriteString("code", entry.Identity);
        json.WriteString("display", HcpcsConceptProperty.GetDisplay(entry));
        FhirJson.WriteDesignations(json, entry);
        json.WriteStartArray("property");
        foreach (var property in HcpcsConceptProperty.All)
        {
            foreach (string value in property.GetValues(entry, day))
            {
                json.WriteStartObject();
                json.WriteString("code", property.Code);
                FhirJson.WriteValue(json, property, value);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
