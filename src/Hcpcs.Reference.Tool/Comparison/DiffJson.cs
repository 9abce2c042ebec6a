using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hcpcs.Reference.Tool;

// Writes a comparison as one JSON object. Its names are a contract: docs/guide/diff.md.
internal static class DiffJson
{
    private static readonly HcpcsReleaseChangeKinds[] s_kinds = [.. Enum.GetValues<HcpcsReleaseChangeKinds>().Where(kind => kind != HcpcsReleaseChangeKinds.None)];

    public static void Write(HcpcsReleaseDiff diff, Stream output)
    {
        // Nothing of it goes into a web page: quotation marks and comparison signs of descriptions stay readable.
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteRelease(json, "older", diff.Older);
            WriteRelease(json, "newer", diff.Newer);
            json.WriteNumber("quartersApart", diff.QuartersApart);
            json.WriteBoolean("comparesNotOtherwiseClassified", diff.ComparesNotOtherwiseClassified);
            json.WriteStartObject("summary");
            WriteCounts(json, "codes", [.. diff.Changes.Where(change => !change.IsModifier)]);
            WriteCounts(json, "modifiers", [.. diff.Changes.Where(change => change.IsModifier)]);
            json.WriteEndObject();
            json.WriteStartArray("changes");
            foreach (var change in diff.Changes)
            {
                WriteChange(json, change);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.Write("\n"u8);
        output.Flush();
    }

    private static void WriteRelease(Utf8JsonWriter json, string name, HcpcsRelease release)
    {
        json.WriteStartObject(name);
        json.WriteString("release", release.ToString());
        json.WriteString("firstDay", $"{release.FirstDay:O}");
        json.WriteString("lastDay", $"{release.LastDay:O}");
        json.WriteString("sourceName", release.SourceName);
        json.WriteString("sourceSha256", release.SourceSha256);
        json.WriteNumber("codes", release.CodeCount);
        json.WriteNumber("modifiers", release.ModifierCount);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, List<HcpcsReleaseChange> changes)
    {
        json.WriteStartObject(name);
        foreach (var kind in s_kinds)
        {
            json.WriteNumber(NameOf(kind), changes.Count(change => change.Kinds.HasFlag(kind)));
        }

        json.WriteNumber("actionCodeDisagrees", changes.Count(change => change.ActionCodeDisagreement is not null));
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, HcpcsReleaseChange change)
    {
        json.WriteStartObject();
        json.WriteString(change.IsModifier ? "modifier" : "code", change.Identity);
        json.WriteStartArray("kinds");
        foreach (var kind in s_kinds.Where(kind => change.Kinds.HasFlag(kind)))
        {
            json.WriteStringValue(NameOf(kind));
        }

        json.WriteEndArray();
        if (change.SharedWording is { } share)
        {
            json.WriteNumber("sharedWording", Math.Round(share, 3));
        }

        if (change.ActionCodeDisagreement is { } disagreement)
        {
            json.WriteString("actionCodeDisagreement", disagreement);
        }

        if (change.Fields.Count == 0)
        {
            WriteEntry(json, (change.Newer ?? change.Older)!);
        }
        else
        {
            json.WriteStartArray("fields");
            foreach (var field in change.Fields)
            {
                json.WriteStartObject();
                json.WriteString("field", field.Field.JsonName);
                WriteValues(json, "old", field.OldValues);
                WriteValues(json, "new", field.NewValues);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // What was added or dropped, whole.
    private static void WriteEntry(Utf8JsonWriter json, HcpcsEntry entry)
    {
        json.WritePropertyName("entry");
        if (entry is HcpcsRecord record)
        {
            JsonSerializer.Serialize(json, record, HcpcsJsonContext.Default.HcpcsRecord);
        }
        else
        {
            JsonSerializer.Serialize(json, (HcpcsModifierRecord)entry, HcpcsJsonContext.Default.HcpcsModifierRecord);
        }
    }

    private static void WriteValues(Utf8JsonWriter json, string name, ValueList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string NameOf(HcpcsReleaseChangeKinds kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
