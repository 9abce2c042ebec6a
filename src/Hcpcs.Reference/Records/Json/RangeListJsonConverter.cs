using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes parts of a text as a JSON array of objects, <c>[{"start":0,"length":4}]</c>, both counted in UTF-16 characters as
/// JavaScript and .NET count them. Properties of this library name the converter.
/// </summary>
/// <remarks>Malformed JSON, and a range that is counted from the end of a text, throw a <see cref="JsonException"/>. Thread-safe.</remarks>
public sealed class RangeListJsonConverter : JsonConverter<ValueList<Range>>
{
    private const string StartName = "start", LengthName = "length";

    /// <inheritdoc/>
    public override ValueList<Range> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"Parts of a text are a JSON array, not {reader.TokenType}.");
        }

        var ranges = new List<Range>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            ranges.Add(ReadRange(ref reader));
        }

        return [.. ranges];
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<Range> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (var range in value)
        {
            if (range.Start.IsFromEnd || range.End.IsFromEnd || range.End.Value < range.Start.Value)
            {
                throw new JsonException($"{range} has no start and length without its text.");
            }

            writer.WriteStartObject();
            writer.WriteNumber(StartName, range.Start.Value);
            writer.WriteNumber(LengthName, range.End.Value - range.Start.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static Range ReadRange(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A part of a text is a JSON object, not {reader.TokenType}.");
        }

        int? start = null, length = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isStart = reader.ValueTextEquals(StartName), isLength = reader.ValueTextEquals(LengthName);
            reader.Read();
            if (isStart || isLength)
            {
                (isStart ? ref start : ref length) = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int number) && number >= 0
                    ? number
                    : throw new JsonException($"'{(isStart ? StartName : LengthName)}' is not a whole number from 0.");
            }
            else
            {
                reader.Skip();
            }
        }

        return start <= int.MaxValue - length
            ? new Range(start.Value, start.Value + length!.Value)
            : throw new JsonException($"A part of a text has '{StartName}' and '{LengthName}', and lies in a text.");
    }
}
