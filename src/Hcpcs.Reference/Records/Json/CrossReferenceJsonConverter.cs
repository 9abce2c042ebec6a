using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Serialization;

/// <summary>Reads and writes a <see cref="CrossReference"/> as a JSON string. The type's own attribute names it. Thread-safe.</summary>
public sealed class CrossReferenceJsonConverter : JsonConverter<CrossReference>
{
    /// <inheritdoc/>
    public override CrossReference Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? new CrossReference(reader.GetString()!)
            : throw new JsonException($"A cross reference is a JSON string, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CrossReference value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.Text);
    }
}
