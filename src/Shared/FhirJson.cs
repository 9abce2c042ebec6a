using System.Text.Json;

namespace Hcpcs.Reference;

// Writes the parts of FHIR resources that more than one assembly writes.
// One source file, compiled into each assembly that needs it.
internal static class FhirJson
{
    // The longest text that waits in a writer before it is passed on.
    private const int BlockLength = 64 * 1024;

    // A value set with its expansion: the whole, or the page that was asked for.
    // id: Its id, or null where it has none.
    // offset, writeParameters: For a page: where it begins, and what was asked.
    // enumerates: Whether the definition lists the codes one by one, rather than by a property that they have in common.
    public static void WriteValueSet(
        Utf8JsonWriter json,
        HcpcsValueSet valueSet,
        HcpcsExpansion expansion,
        string? id = null,
        int? offset = null,
        Action<Utf8JsonWriter>? writeParameters = null,
        bool hasDesignations = false,
        bool enumerates = false)
    {
        json.WriteStartObject();
        json.WriteString("resourceType", "ValueSet");
        if (id is not null)
        {
            json.WriteString("id", id);
        }

        json.WriteString("language", "en");
        json.WriteString("url", valueSet.Url);
        WriteMetadata(
            json, expansion.Version, valueSet.Name, FhirTexts.ValueSetTitle(valueSet, expansion.Version),
            FhirTexts.ValueSetDescription(valueSet, expansion.Version));
        WriteDefinition(json, valueSet, expansion, enumerates);
        json.WriteStartObject("expansion");

        // Nothing reads the clock: what an expansion holds is as old as its release.
        json.WriteString("timestamp", FhirTexts.Day(expansion.Version.Quarter.FirstDay));
        json.WriteNumber("total", expansion.Total);
        if (offset is { } skipped)
        {
            json.WriteNumber("offset", skipped);
        }

        if (writeParameters is not null)
        {
            json.WriteStartArray("parameter");
            writeParameters(json);
            json.WriteEndArray();
        }

        if (!expansion.Entries.IsEmpty)
        {
            json.WriteStartArray("contains");
            foreach (var entry in expansion.Entries)
            {
                WriteContained(json, entry, expansion, hasDesignations);
                FlushFull(json);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WriteMetadata(Utf8JsonWriter json, HcpcsVersion version, string name, string title, string description)
    {
        json.WriteString("version", version.ToString());
        json.WriteString("name", name);
        json.WriteString("title", title);
        json.WriteString("status", "active");
        json.WriteBoolean("experimental", false);
        json.WriteString("date", FhirTexts.Day(version.Quarter.FirstDay));
        json.WriteString("publisher", FhirTexts.Publisher);
        json.WriteString("description", description);
        json.WriteString("copyright", FhirTexts.Copyright);
    }

    // The short description, which is another wording of what the display says.
    public static void WriteDesignations(Utf8JsonWriter json, HcpcsEntry entry)
    {
        // An empty text is not a value in FHIR.
        if (entry.ShortDescription.Length == 0)
        {
            return;
        }

        json.WriteStartArray("designation");
        json.WriteStartObject();
        json.WriteString("language", "en");
        json.WriteStartObject("use");
        WriteSynonym(json);
        json.WriteEndObject();
        json.WriteString("value", entry.ShortDescription);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    public static void WriteSynonym(Utf8JsonWriter json)
    {
        json.WriteString("system", FhirTexts.SynonymSystem);
        json.WriteString("code", FhirTexts.SynonymCode);
        json.WriteString("display", FhirTexts.SynonymDisplay);
    }

    // A value of a property as the member that FHIR has for its type, such as valueString.
    public static void WriteValue(Utf8JsonWriter json, HcpcsConceptProperty property, string value)
    {
        switch (property.Type)
        {
            case "boolean":
                json.WriteBoolean("valueBoolean", value is "true");
                break;
            case "integer":
                json.WritePropertyName("valueInteger");
                json.WriteRawValue(value);
                break;
            case "dateTime":
                json.WriteString("valueDateTime", value);
                break;
            default:
                json.WriteString("valueString", value);
                break;
        }
    }

    public static void FlushFull(Utf8JsonWriter json)
    {
        if (json.BytesPending >= BlockLength)
        {
            json.Flush();
        }
    }

    private static void WriteDefinition(Utf8JsonWriter json, HcpcsValueSet valueSet, HcpcsExpansion expansion, bool enumerates)
    {
        json.WriteStartObject("compose");
        if (valueSet.ValidOn is { } day)
        {
            json.WriteString("lockedDate", FhirTexts.Day(day));
        }

        json.WriteBoolean("inactive", valueSet.ValidOn is null);
        json.WriteStartArray("include");
        json.WriteStartObject();
        json.WriteString("system", HcpcsCodeSystem.Uri);
        json.WriteString("version", expansion.Version.ToString());
        if (enumerates)
        {
            json.WriteStartArray("concept");
            foreach (var entry in expansion.Entries)
            {
                json.WriteStartObject();
                json.WriteString("code", entry.Identity);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
        else if (!valueSet.Filters.IsEmpty)
        {
            json.WriteStartArray("filter");
            foreach (var filter in valueSet.Filters)
            {
                json.WriteStartObject();
                json.WriteString("property", filter.Property);
                json.WriteString("op", filter.Operator);
                json.WriteString("value", filter.Value);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteContained(Utf8JsonWriter json, HcpcsEntry entry, HcpcsExpansion expansion, bool hasDesignations)
    {
        json.WriteStartObject();
        json.WriteString("system", HcpcsCodeSystem.Uri);
        if (!entry.IsValidOn(expansion.Day))
        {
            json.WriteBoolean("inactive", true);
        }

        json.WriteString("version", expansion.Version.ToString());
        json.WriteString("code", entry.Identity);
        json.WriteString("display", HcpcsConceptProperty.GetDisplay(entry));
        if (hasDesignations)
        {
            WriteDesignations(json, entry);
        }

        json.WriteEndObject();
    }
}
