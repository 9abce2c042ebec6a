using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Claims;

// The official code as a string, known or not.
internal sealed class MueAdjudicationIndicatorJsonConverter : JsonConverter<MueAdjudicationIndicator>
{
    public override MueAdjudicationIndicator Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && MueAdjudicationIndicators.TryParse(reader.GetString(), out var value)
            ? value
            : throw new JsonException("An MUE adjudication indicator is a JSON string with its number, such as \"3\".");

    public override void Write(Utf8JsonWriter writer, MueAdjudicationIndicator value, JsonSerializerOptions options) => writer.WriteStringValue(
        value.ToCode() is { Length: > 0 } code ? code : throw new JsonException($"{value:D} does not stand for an MUE adjudication indicator."));
}
