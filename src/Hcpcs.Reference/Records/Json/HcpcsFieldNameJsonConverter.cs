using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Serialization;

/// <summary>Reads and writes a <see cref="HcpcsField"/> as a JSON string, its <see cref="HcpcsField.JsonName"/>.</summary>
/// <remarks>
/// Properties that only name a field have it; elsewhere a field is an object with all that it holds. An unknown name gives a
/// <see cref="JsonException"/>. Thread-safe.
/// </remarks>
public sealed class HcpcsFieldNameJsonConverter : JsonConverter<HcpcsField>
{
    /// <inheritdoc/>
    public override HcpcsField Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? name = reader.TokenType == JsonTokenType.String
            ? reader.GetString()
            : throw new JsonException($"A field is a JSON string with its name, not {reader.TokenType}.");
        foreach (var field in HcpcsField.All)
        {
            if (string.Equals(field.JsonName, name, StringComparison.Ordinal))
            {
                return field;
            }
        }

        throw new JsonException($"{CodeText.Quote(name)} is not the JSON name of a field.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HcpcsField value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.JsonName);
    }
}
