using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Hcpcs.Reference.Serialization;

// The JSON of an entry, written and read field by field, so that neither the caller's naming policy nor an enum converter among the
// caller's options changes it.
internal static class EntryJson
{
    // Reads an object into the record of a code or of a modifier, whichever identity it has. Names that are none of ours are skipped, and
    // null is the same as absent.
    public static HcpcsEntry Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A HCPCS record is a JSON object, not {reader.TokenType}.");
        }

        var fields = new EntryFields(new SharedFields());
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

            var property = new PropertyReader(ref reader, name);
            switch (name)
            {
                case JsonNames.Code:
                    code = property.Identity<HcpcsCode>();
                    break;
                case JsonNames.Modifier:
                    modifier = property.Identity<HcpcsModifier>();
                    break;
                case JsonNames.ShortDescription:
                    fields.ShortDescription = property.Text();
                    break;
                case JsonNames.LongDescription:
                    fields.LongDescription = property.Text();
                    break;
                default:
                    fields.Shared.Visit(ref property);
                    property.Date(JsonNames.AddedDate, ref fields.AddedDate);
                    property.Date(JsonNames.ActionEffectiveDate, ref fields.ActionEffectiveDate);
                    property.Date(JsonNames.TerminationDate, ref fields.TerminationDate);
                    property.Code(JsonNames.ActionCode, ref fields.ActionCode);
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

    // The record that was read, when it is of the kind that was asked for.
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

        var fields = entry.Fields;
        var json = new FieldWriter(writer);
        json.Text(JsonNames.ShortDescription, ref fields.ShortDescription!);
        json.Text(JsonNames.LongDescription, ref fields.LongDescription!);
        fields.Shared.VisitLayout(ref json);
        json.Date(JsonNames.AddedDate, ref fields.AddedDate);
        json.Date(JsonNames.ActionEffectiveDate, ref fields.ActionEffectiveDate);
        json.Date(JsonNames.TerminationDate, ref fields.TerminationDate);
        json.Code(JsonNames.ActionCode, ref fields.ActionCode);
        json.Flag(JsonNames.NotOtherwiseClassified, ref fields.Shared.NotOtherwiseClassified.Value);
        writer.WriteEndObject();
    }

    // Writes each field under its name and leaves out what is absent. False is the same as absent.
    private readonly struct FieldWriter(Utf8JsonWriter writer) : IFieldVisitor
    {
        public void Code<T>(string name, ref T? value)
            where T : struct, Enum
        {
            if (value is { } code)
            {
                WriteText(name, ToText(code));
            }
        }

        public void Codes<T>(string name, int max, ref ValueList<T> values)
            where T : struct, Enum
        {
            if (!values.IsEmpty)
            {
                writer.WriteStartArray(name);
                foreach (var code in values)
                {
                    writer.WriteStringValue(ToText(code));
                }

                writer.WriteEndArray();
            }
        }

        public void Text(string name, ref string? value) => WriteText(name, value);

        public void Texts(string name, int max, ref ValueList<string> values)
        {
            if (!values.IsEmpty)
            {
                writer.WriteStartArray(name);
                foreach (string text in values)
                {
                    writer.WriteStringValue(text);
                }

                writer.WriteEndArray();
            }
        }

        public void References(string name, int max, ref ValueList<CrossReference> values)
        {
            if (!values.IsEmpty)
            {
                writer.WriteStartArray(name);
                foreach (var reference in values)
                {
                    writer.WriteStringValue(reference.Text);
                }

                writer.WriteEndArray();
            }
        }

        public void Date(string name, ref DateOnly? value)
        {
            if (value is { } day)
            {
                writer.WriteString(name, day.ToString("O", CultureInfo.InvariantCulture));
            }
        }

        public void Number(string name, int max, ref int? value)
        {
            if (value is { } number)
            {
                writer.WriteNumber(name, number);
            }
        }

        public void Flag(string name, ref bool? value)
        {
            if (value is true)
            {
                writer.WriteBoolean(name, true);
            }
        }

        private static string ToText<T>(T code)
            where T : struct, Enum =>
            CodedValueFormat.Of<T>().ToCode(Unsafe.BitCast<T, int>(code));

        private void WriteText(string name, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                writer.WriteString(name, text);
            }
        }
    }

    // A property of an object. As a visitor it sets the field of its name, and none where it is of a later version, which may write more
    // than this one knows.
    private readonly struct PropertyReader : IFieldVisitor
    {
        private readonly string _name;
        private readonly JsonTokenType _type;
        private readonly string? _text;
        private readonly string[] _texts = [];
        private readonly int? _number;

        // What an item of a list is instead of a text.
        private readonly JsonTokenType _otherItem = JsonTokenType.String;

        // Reads a value, whatever it is.
        public PropertyReader(ref Utf8JsonReader reader, string name)
        {
            _name = name;
            _type = reader.TokenType;
            switch (_type)
            {
                case JsonTokenType.String:
                    _text = reader.GetString();
                    break;
                case JsonTokenType.Number when reader.TryGetInt32(out int number):
                    _number = number;
                    break;
                case JsonTokenType.StartArray:
                    _texts = ReadTexts(ref reader, ref _otherItem);
                    break;
                case JsonTokenType.StartObject:
                    reader.Skip();
                    break;
            }
        }

        // The code or modifier; default for an empty text.
        public T Identity<T>()
            where T : struct, ISpanParsable<T> =>
            Text() is not { Length: > 0 } text ? default : T.TryParse(text, null, out var identity) ? identity : throw Refused(text);

        // The value as a text, which may be empty.
        public string Text() => _text ?? throw new JsonException($"'{_name}' is not a text but {_type}.");

        public void Code<T>(string name, ref T? value)
            where T : struct, Enum
        {
            if (Is(name))
            {
                value = ToCode<T>(Text());
            }
        }

        public void Codes<T>(string name, int max, ref ValueList<T> values)
            where T : struct, Enum
        {
            if (Is(name))
            {
                values = new(Array.ConvertAll(Texts(), ToCode<T>));
            }
        }

        public void Text(string name, ref string? value)
        {
            if (Is(name))
            {
                value = Text() is { Length: > 0 } text ? text : null;
            }
        }

        public void Texts(string name, int max, ref ValueList<string> values)
        {
            if (Is(name))
            {
                values = new(Texts());
            }
        }

        public void References(string name, int max, ref ValueList<CrossReference> values)
        {
            if (Is(name))
            {
                values = new(Array.ConvertAll(Texts(), static text => new CrossReference(text)));
            }
        }

        public void Date(string name, ref DateOnly? value)
        {
            if (Is(name))
            {
                value = DateOnly.TryParseExact(Text(), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                    ? date
                    : throw new JsonException($"{CodeText.Quote(Text())} in '{name}' is not a day in the form YYYY-MM-DD.");
            }
        }

        public void Number(string name, int max, ref int? value)
        {
            if (Is(name))
            {
                value = _number ?? throw new JsonException($"'{name}' is not a whole number.");
            }
        }

        public void Flag(string name, ref bool? value)
        {
            if (Is(name))
            {
                value = _type is JsonTokenType.True or JsonTokenType.False
                    ? _type == JsonTokenType.True
                    : throw new JsonException($"'{name}' is neither true nor false.");
            }
        }

        private bool Is(string name) => string.Equals(name, _name, StringComparison.Ordinal);

        private static string[] ReadTexts(ref Utf8JsonReader reader, ref JsonTokenType otherItem)
        {
            var texts = new List<string>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType == JsonTokenType.String)
                {
                    texts.Add(reader.GetString()!);
                }
                else
                {
                    otherItem = reader.TokenType;
                    reader.Skip();
                }
            }

            return [.. texts];
        }

        private string[] Texts() =>
            _type != JsonTokenType.StartArray ? throw new JsonException($"'{_name}' is not a list but {_type}.") :
            _otherItem != JsonTokenType.String ? throw new JsonException($"'{_name}' is not a list of texts: it holds {_otherItem}.") :
            _texts;

        private T ToCode<T>(string text)
            where T : struct, Enum =>
            CodedValueFormat.Of<T>().TryParse(text, out int number) ? Unsafe.BitCast<int, T>(number) : throw Refused(text);

        private JsonException Refused(string text) => new($"{CodeText.Quote(text)} does not fit '{_name}'.");
    }
}
