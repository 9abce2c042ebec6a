using System.Text.Json;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Pages;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes <see cref="PageItem.Footnotes"/> as an array of numbers, whatever the options of the application say of numbers. The property's own
/// attribute names it. Thread-safe.
/// </summary>
public sealed class FootnotesJsonConverter : JsonConverter<ValueList<int>>
{
    /// <inheritdoc/>
    public override ValueList<int> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("The footnotes of an item are an array of numbers.");
        }

        var numbers = new List<int>();
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
        {
            numbers.Add(reader.GetInt32());
        }

        return reader.TokenType == JsonTokenType.EndArray
            ? [.. numbers]
            : throw new JsonException("The footnotes of an item are an array of numbers.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<int> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (int number in value)
        {
            writer.WriteNumberValue(number);
        }

        writer.WriteEndArray();
    }
}
