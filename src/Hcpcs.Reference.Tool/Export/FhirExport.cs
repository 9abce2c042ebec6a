using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hcpcs.Reference.Tool;

// FHIR R4: a Bundle of one complete CodeSystem and two ValueSets over it, the codes and the modifiers. docs/guide/fhir.md says what becomes what.
internal static class FhirExport
{
    private const int BlockLength = 64 * 1024;

    // Identities for good, also of later releases. The value sets have no address of their own on the web, so these are their URLs too.
    private const string
        CodeSystemUuid = "urn:uuid:f761b871-118d-4e86-8832-4c1fce1256ab",
        CodesUuid = "urn:uuid:6c2db0cf-22dd-4efc-bd89-259e05ba4b50",
        ModifiersUuid = "urn:uuid:05d5a362-c13a-459e-a2f7-5b72212568fe";

    private const string
        Kind = "kind",
        Inactive = "inactive",
        DeprecationDate = "deprecationDate",
        ConceptProperties = "http://hl7.org/fhir/concept-properties#",
        Publisher = "Centers for Medicare & Medicaid Services (CMS)",
        Copyright = "HCPCS Level II codes and descriptions are CMS's and in the public domain. CPT (American Medical Association) and CDT (American "
            + "Dental Association) are other code systems; none of their codes or descriptors is a concept here.";

    // The fields that are properties of a concept: the descriptions are its display and its designation.
    private static readonly HcpcsField[] s_properties =
        [.. ExportedEntries.Fields.Except([HcpcsField.LongDescription, HcpcsField.ShortDescription])];

    // output: Where the bundle goes.
    // day: The day of which the property inactive tells.
    public static void Write(HcpcsTable table, Stream output, DateOnly day)
    {
        // Nothing of it goes into a web page: quotation marks and comparison signs of descriptions stay readable.
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("resourceType", "Bundle");
        json.WriteString("type", "collection");
        json.WriteStartArray("entry");
        WriteEntry(json, CodeSystemUuid, () => WriteCodeSystem(json, table, day));
        WriteEntry(json, CodesUuid, () => WriteValueSet(
            json, table.Release, CodesUuid, "hcpcs-codes", "HCPCSLevelIICodes", "HCPCS Level II codes", "code"));
        WriteEntry(json, ModifiersUuid, () => WriteValueSet(
            json, table.Release, ModifiersUuid, "hcpcs-modifiers", "HCPCSLevelIIModifiers", "HCPCS Level II modifiers", "modifier"));
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
        json.WriteStartObject("resource");
        writeResource();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCodeSystem(Utf8JsonWriter json, HcpcsTable table, DateOnly day)
    {
        var release = table.Release;
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
        WriteMetadata(
            json, release, "HCPCSLevelII", $"Healthcare Common Procedure Coding System (HCPCS) Level II, {release}",
            $"Every code and modifier of CMS's HCPCS Level II release of {release}, including those that have ended. "
            + $"The property {Inactive} is as of {Format(day)}.");
        json.WriteBoolean("caseSensitive", true);
        json.WriteBoolean("compositional", false);
        json.WriteString("content", "complete");
        json.WriteNumber("count", release.CodeCount + release.ModifierCount);
        WriteProperties(json, day);
        json.WriteStartArray("concept");
        foreach (var entry in ExportedEntries.Of(table))
        {
            WriteConcept(json, entry, day);
            if (json.BytesPending >= BlockLength)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteValueSet(
        Utf8JsonWriter json, HcpcsRelease release, string url, string id, string name, string title, string kind)
    {
        json.WriteString("resourceType", "ValueSet");
        json.WriteString("id", id);
        json.WriteString("language", "en");
        json.WriteString("url", url);
        WriteMetadata(
            json, release, name, $"{title}, {release}",
            $"Every {kind} of CMS's HCPCS Level II release of {release}, including those that have ended. The added and termination dates "
            + "say on which days one may be billed.");
        json.WriteStartObject("compose");
        json.WriteBoolean("inactive", true);
        json.WriteStartArray("include");
        json.WriteStartObject();
        json.WriteString("system", HcpcsCodeSystem.Uri);
        json.WriteString("version", release.Version.ToString());
        json.WriteStartArray("filter");
        json.WriteStartObject();
        json.WriteString("property", Kind);
        json.WriteString("op", "=");
        json.WriteString("value", kind);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMetadata(Utf8JsonWriter json, HcpcsRelease release, string name, string title, string description)
    {
        json.WriteString("version", release.Version.ToString());
        json.WriteString("name", name);
        json.WriteString("title", title);
        json.WriteString("status", "active");
        json.WriteBoolean("experimental", false);
        json.WriteString("date", Format(release.FirstDay));
        json.WriteString("publisher", Publisher);
        json.WriteString("description", description);
        json.WriteString("copyright", Copyright);
    }

    private static void WriteProperties(Utf8JsonWriter json, DateOnly day)
    {
        json.WriteStartArray("property");
        WriteProperty(json, Kind, "string", "Whether the concept is a code or a modifier.");
        WriteProperty(
            json, Inactive, "boolean", $"Whether the concept is not yet or no longer valid on {Format(day)}.", ConceptProperties + Inactive);
        WriteProperty(
            json, DeprecationDate, "dateTime", "The termination date, which is the last day on which the concept is valid.",
            ConceptProperties + DeprecationDate);
        foreach (var field in (IEnumerable<HcpcsField>)[.. s_properties, HcpcsField.NotOtherwiseClassified])
        {
            WriteProperty(json, field.JsonName, TypeOf(field), $"{field.Name}. {field.Definition}");
        }

        json.WriteEndArray();
    }

    private static void WriteProperty(Utf8JsonWriter json, string code, string type, string description, string? uri = null)
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        if (uri is not null)
        {
            json.WriteString("uri", uri);
        }

        json.WriteString("description", description);
        json.WriteString("type", type);
        json.WriteEndObject();
    }

    // R4's type code is for codes of the same code system, which official codes of fields and cross references are not.
    private static string TypeOf(HcpcsField field) => field.Kind switch
    {
        HcpcsFieldKind.Date => "dateTime",
        HcpcsFieldKind.Number => "integer",
        HcpcsFieldKind.Flag => "boolean",
        _ => "string",
    };

    private static void WriteConcept(Utf8JsonWriter json, HcpcsEntry entry, DateOnly day)
    {
        json.WriteStartObject();
        json.WriteString("code", ExportedEntries.Code(entry));

        // An empty text is not a value in FHIR.
        if (entry.LongDescription.Length > 0)
        {
            json.WriteString("display", entry.LongDescription);
        }

        if (entry.ShortDescription.Length > 0)
        {
            WriteDesignation(json, entry.ShortDescription);
        }

        json.WriteStartArray("property");
        WriteValue(json, Kind, ExportedEntries.Kind(entry));
        WriteValue(json, Inactive, !entry.IsValidOn(day));
        if (entry.TerminationDate is { } lastDay)
        {
            WriteValue(json, DeprecationDate, Format(lastDay), "valueDateTime");
        }

        foreach (var field in s_properties)
        {
            if (field == HcpcsField.AnesthesiaBaseUnits)
            {
                if (entry.AnesthesiaBaseUnits is { } units)
                {
                    WriteValue(json, field.JsonName, units);
                }

                continue;
            }

            foreach (string value in field.GetValues(entry))
            {
                WriteValue(json, field.JsonName, value, field.Kind == HcpcsFieldKind.Date ? "valueDateTime" : "valueString");
            }
        }

        if (ExportedEntries.IsNotOtherwiseClassified(entry) is { } isListed)
        {
            WriteValue(json, HcpcsField.NotOtherwiseClassified.JsonName, isListed);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // The use is the one that FHIR's own list has for another wording of the same concept.
    private static void WriteDesignation(Utf8JsonWriter json, string text)
    {
        json.WriteStartArray("designation");
        json.WriteStartObject();
        json.WriteString("language", "en");
        json.WriteStartObject("use");
        json.WriteString("system", "http://snomed.info/sct");
        json.WriteString("code", "900000000000013009");
        json.WriteString("display", "Synonym");
        json.WriteEndObject();
        json.WriteString("value", text);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, string code, string value, string name = "valueString")
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteString(name, value);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string code, int value)
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteNumber("valueInteger", value);
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string code, bool value)
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteBoolean("valueBoolean", value);
        json.WriteEndObject();
    }

    private static string Format(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
