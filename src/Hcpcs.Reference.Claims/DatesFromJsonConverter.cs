using System.Text.Json;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes <see cref="ClaimLine.HasDatesOfClaim"/>: <c>"claim"</c>, or absent where the dates are the line's. The property's own attribute names it.
/// Thread-safe.
/// </summary>
public sealed class DatesFromJsonConverter : JsonConverter<bool>
{
    private const string Claim = "claim";

    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(Claim) ? true : throw new JsonException($"datesFrom is '{Claim}' or absent.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value ? Claim : throw new JsonException($"datesFrom is '{Claim}' or absent."));
    }
}
