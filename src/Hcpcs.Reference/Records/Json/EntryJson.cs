using System.Globalization;
using System.Text.Json;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// The JSON of an entry, written and read field by field, so that neither the caller's naming policy nor an enum converter among the
/// caller's options changes it.
/// </summary>
internal static class EntryJson
{
    private static void WriteFields(Utf8JsonWriter writer, HcpcsEntry entry)
    {
        WriteText(writer, JsonNames.ShortDescription, entry.ShortDescription);
        WriteText(writer, JsonNames.LongDescription, entry.LongDescription);
        WriteList(writer, JsonNames.PricingIndicators, entry.PricingIndicators, OfficialCode.ToCode);
        WriteText(writer, JsonNames.MultiplePricingIndicator, entry.MultiplePricingIndicator?.ToCode());
        WriteList(writer, JsonNames.CoverageIssuesManualReferences, entry.CoverageIssuesManualReferences, static text => text);
        WriteList(writer, JsonNames.MedicareCarriersManualReferences, entry.MedicareCarriersManualReferences, static text => text);
        WriteText(writer, JsonNames.Statute, entry.Statute);
        WriteList(writer, JsonNames.LabCertifications, entry.LabCertifications, OfficialCode.ToCode);
        WriteList(writer, JsonNames.CrossReferences, entry.CrossReferences, static reference => reference.Text);
        WriteText(writer, JsonNames.Coverage, entry.Coverage?.ToCode());
        WriteText(writer, JsonNames.AscPaymentGroup, entry.AscPaymentGroup?.ToCode());
        WriteDate(writer, JsonNames.AscPaymentGroupEffectiveDate, entry.AscPaymentGroupEffectiveDate);
        WriteText(writer, JsonNames.MogPaymentGroup, entry.MogPaymentGroup?.ToCode());
        WriteText(writer, JsonNames.MogPaymentPolicyIndicator, entry.MogPaymentPolicyIndicator?.ToCode());
        WriteDate(writer, JsonNames.MogEffectiveDate, entry.MogEffectiveDate);
        WriteText(writer, JsonNames.ProcessingNote, entry.ProcessingNote);
        WriteText(writer, JsonNames.Betos, entry.Betos?.ToCode());
        WriteList(writer, JsonNames.TypesOfService, entry.TypesOfService, OfficialCode.ToCode);
        if (entry.AnesthesiaBaseUnits is { } units)
        {
            writer.WriteNumber(JsonNames.AnesthesiaBaseUnits, units);
        }

        WriteDate(writer, JsonNames.AddedDate, entry.AddedDate);
        WriteDate(writer, JsonNames.ActionEffectiveDate, entry.ActionEffectiveDate);
        WriteDate(writer, JsonNames.TerminationDate, entry.TerminationDate);
        WriteText(writer, JsonNames.ActionCode, entry.ActionCode?.ToCode());
    }

    /// <summary>
    /// Reads an object into the record of a code or of a modifier, whichever identity it has. Names that are none of ours are skipped, and
    /// null is the same as absent.
    /// </summary>
    public static HcpcsEntry Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A HCPCS record is a JSON object, not {reader.TokenType}.");
        }

        var fields = new EntryFields();
        HcpcsCode? code = null;
        HcpcsModifier? modifier = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
            {
                continue;
            }

            switch (name)
            {
                case JsonNames.Code:
                    code = ReadIdentity<HcpcsCode>(ref reader, name);
                    break;
                case JsonNames.Modifier:
                    modifier = ReadIdentity<HcpcsModifier>(ref reader, name);
                    break;
                default:
                    ReadField(ref reader, name, fields);
                    break;
            }
        }

        return (code, modifier) switch
        {
            ({ } identity, null) => new HcpcsRecord(fields) { Code = identity },
            (null, { } identity) => new HcpcsModifierRecord(fields) { Modifier = identity },
            (null, null) => throw new JsonException($"The HCPCS record has neither '{JsonNames.Code}' nor '{JsonNames.Modifier}'."),
            _ => throw new JsonException($"The HCPCS record has both '{JsonNames.Code}' and '{JsonNames.Modifier}'."),
        };
    }

    /// <summary>The record that was read, when it is of the kind that was asked for.</summary>
    public static T Read<T>(ref Utf8JsonReader reader)
        where T : HcpcsEntry =>
        Read(ref reader) as T ?? throw new JsonException($"The HCPCS record is of the other kind than a {typeof(T).Name}.");

    public static void Write(Utf8JsonWriter writer, HcpcsEntry entry)
    {
        writer.WriteStartObject();
        switch (entry)
        {
            case HcpcsRecord record:
                writer.WriteString(JsonNames.Code, record.Code.ToString());
                break;
            case HcpcsModifierRecord record:
                writer.WriteString(JsonNames.Modifier, record.Modifier.ToString());
                break;
        }

        WriteFields(writer, entry);
        if (entry is HcpcsRecord { NotOtherwiseClassified: true })
        {
            writer.WriteBoolean(JsonNames.NotOtherwiseClassified, true);
        }

        writer.WriteEndObject();
    }

    private static T ReadIdentity<T>(ref Utf8JsonReader reader, string name)
        where T : struct, ISpanParsable<T>
    {
        string text = ReadText(ref reader, name);
        return text.Length == 0 ? default : T.TryParse(text, null, out var identity) ? identity : throw Refused(name, text);
    }

    private static void ReadField(ref Utf8JsonReader reader, string name, EntryFields fields)
    {
        switch (name)
        {
            case JsonNames.ShortDescription:
                fields.ShortDescription = ReadText(ref reader, name);
                break;
            case JsonNames.LongDescription:
                fields.LongDescription = ReadText(ref reader, name);
                break;
            case JsonNames.PricingIndicators:
                fields.PricingIndicators = ReadCodes<PricingIndicator>(ref reader, name, OfficialCode.TryParse);
                break;
            case JsonNames.MultiplePricingIndicator:
                fields.MultiplePricingIndicator = ReadCode<MultiplePricingIndicator>(ref reader, name, OfficialCode.TryParse);
                break;
            case JsonNames.CoverageIssuesManualReferences:
                fields.CoverageIssuesManualReferences = new(ReadTexts(ref reader, name));
                break;
            case JsonNames.MedicareCarriersManualReferences:
                fields.MedicareCarriersManualReferences = new(ReadTexts(ref reader, name));
                break;
            case JsonNames.Statute:
                fields.Statute = ReadText(ref reader, name);
                break;
            case JsonNames.LabCertifications:
                fields.LabCertifications = ReadCodes<LabCertification>(ref reader, name, OfficialCode.TryParse);
                break;
            case JsonNames.CrossReferences:
                fields.CrossReferences = new(Array.ConvertAll(ReadTexts(ref reader, name), static text => new CrossReference(text)));
                break;
            case JsonNames.Coverage:
                fields.Coverage = ReadCode<CoverageCode>(ref reader, name, OfficialCode.TryParse);
                break;
            case JsonNames.AscPaymentGroup:
                fields.AscPaymentGroup = ReadCode<AscPaymentGroup>(ref reader, name, OfficialCode.TryParse);
                break;
            case JsonNames.AscPaymentGroupEffectiveDate:
                fields.AscPaymentGroupEffectiveDate = ReadDate(ref reader, name);
                break;
            case JsonNames.MogPaymentGroup:
                fields.MogPaymentGroup = ReadCode<MogPaymentGroup>(ref reader, name, OfficialCode.TryParse);
                break;
            case JsonNames.MogPaymentPolicyIndicator:
                fields.MogPaymentPolicyIndicator = ReadCode<MogPaymentPolicyIndicator>(ref reader, name, OfficialCode.TryParse);
                break;
            case JsonNames.MogEffectiveDate:
                fields.MogEffectiveDate = ReadDate(ref reader, name);
                break;
            case JsonNames.ProcessingNote:
                fields.ProcessingNote = ReadText(ref reader, name);
                break;
            case JsonNames.Betos:
                fields.Betos = ReadCode<BetosCode>(ref reader, name, OfficialCode.TryParse);
                break;
            case JsonNames.TypesOfService:
                fields.TypesOfService = ReadCodes<TypeOfService>(ref reader, name, OfficialCode.TryParse);
                break;
            case JsonNames.AnesthesiaBaseUnits:
                fields.AnesthesiaBaseUnits = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int units)
                    ? units
                    : throw new JsonException($"'{name}' is not a whole number.");
                break;
            case JsonNames.AddedDate:
                fields.AddedDate = ReadDate(ref reader, name);
                break;
            case JsonNames.ActionEffectiveDate:
                fields.ActionEffectiveDate = ReadDate(ref reader, name);
                break;
            case JsonNames.TerminationDate:
                fields.TerminationDate = ReadDate(ref reader, name);
                break;
            case JsonNames.ActionCode:
                fields.ActionCode = ReadCode<ActionCode>(ref reader, name, OfficialCode.TryParse);
                break;
            case JsonNames.NotOtherwiseClassified:
                fields.NotOtherwiseClassified = reader.TokenType is JsonTokenType.True or JsonTokenType.False
                    ? reader.GetBoolean()
                    : throw new JsonException($"'{name}' is neither true nor false.");
                break;
            default:
                // A later version may write more than this one knows.
                reader.Skip();
                break;
        }
    }

    private delegate bool CodeParser<T>(ReadOnlySpan<char> text, out T value);

    private static string ReadText(ref Utf8JsonReader reader, string name) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : throw new JsonException($"'{name}' is not a text but {reader.TokenType}.");

    private static string[] ReadTexts(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"'{name}' is not a list but {reader.TokenType}.");
        }

        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(ReadText(ref reader, name));
        }

        return [.. texts];
    }

    private static T ReadCode<T>(ref Utf8JsonReader reader, string name, CodeParser<T> parse) => ToCode(ReadText(ref reader, name), name, parse);

    private static ValueList<T> ReadCodes<T>(ref Utf8JsonReader reader, string name, CodeParser<T> parse) =>
        new(Array.ConvertAll(ReadTexts(ref reader, name), text => ToCode(text, name, parse)));

    private static T ToCode<T>(string text, string name, CodeParser<T> parse) =>
        parse(text, out T value) ? value : throw Refused(name, text);

    private static DateOnly ReadDate(ref Utf8JsonReader reader, string name)
    {
        string text = ReadText(ref reader, name);
        return DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw new JsonException($"{CodeText.Quote(text)} in '{name}' is no day in the form YYYY-MM-DD.");
    }

    private static JsonException Refused(string name, string text) => new($"{CodeText.Quote(text)} does not fit '{name}'.");

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            writer.WriteString(name, text);
        }
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, DateOnly? date)
    {
        if (date is { } day)
        {
            writer.WriteString(name, day.ToString("O", CultureInfo.InvariantCulture));
        }
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, ValueList<T> values, Func<T, string> toText)
    {
        if (values.IsEmpty)
        {
            return;
        }

        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(toText(value));
        }

        writer.WriteEndArray();
    }
}
