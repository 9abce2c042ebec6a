using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Claims;

// Whose the dates are: "claim", or absent where they are the line's.
internal sealed class DatesFromJsonConverter : JsonConverter<bool>
{
    public const string Claim = "claim";

    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(Claim) ? true : throw new JsonException($"datesFrom is '{Claim}' or absent.");

    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteStringValue(Claim);
}
