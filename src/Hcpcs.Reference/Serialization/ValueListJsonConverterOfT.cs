using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Hcpcs.Reference.Serialization;

/// <summary>Reads and writes a <see cref="ValueList{T}"/> as a JSON array of whatever its items are under the serializer's options.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// Named on a property, it works with source generation too. A source-generated context cannot see the type of the items behind a converter.
/// If it does not name that type, <see cref="HcpcsJsonContext"/> supplies it, for what it lists; name any other, such as parts of pages, in your
/// own context. Thread-safe.
/// </remarks>
public sealed class ValueListJsonConverter<T> : JsonConverter<ValueList<T>>
{
    /// <inheritdoc/>
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"A list is a JSON array, not {reader.TokenType}.");
        }

        var type = TypeOf(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref reader, type) ?? throw new JsonException("An item of a list is null."));
        }

        return [.. items];
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        var type = TypeOf(options);
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, type);
        }

        writer.WriteEndArray();
    }

    private static JsonTypeInfo<T> TypeOf(JsonSerializerOptions options) =>
        (JsonTypeInfo<T>)(options.TryGetTypeInfo(typeof(T), out var type) ? type : HcpcsJsonContext.Default.GetTypeInfo(typeof(T)) ?? options.GetTypeInfo(typeof(T)));
}
