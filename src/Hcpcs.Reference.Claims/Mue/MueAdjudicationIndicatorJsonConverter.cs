using System.Text.Json;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes a <see cref="MueAdjudicationIndicator"/>, known or not, as a JSON string with its official code, such as <c>"3"</c>. The type's own
/// attribute names it. Thread-safe.
/// </summary>
public sealed class MueAdjudicationIndicatorJsonConverter : JsonConverter<MueAdjudicationIndicator>
{
    /// <inheritdoc/>
    public override MueAdjudicationIndicator Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && MueAdjudicationIndicators.TryParse(reader.GetString(), out var value)
            ? value
            : throw new JsonException("An MUE adjudication indicator is a JSON string with its number, such as \"3\".");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, MueAdjudicationIndicator value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(
            value.ToCode() is { Length: > 0 } code ? code : throw new JsonException($"{value:D} does not stand for an MUE adjudication indicator."));
    }
}
