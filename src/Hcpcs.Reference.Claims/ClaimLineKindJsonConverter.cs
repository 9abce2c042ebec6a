using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Claims;

// The kinds as the field calls them.
internal sealed class ClaimLineKindJsonConverter : JsonConverter<ClaimLineKind>
{
    private static readonly string[] s_names = ["837P", "837I", "837D", "Claim", "ExplanationOfBenefit", "Row"];

    public static string NameOf(ClaimLineKind kind) => s_names[(int)kind];

    public override ClaimLineKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int kind = reader.TokenType == JsonTokenType.String ? Array.IndexOf(s_names, reader.GetString()) : -1;
        return kind >= 0 ? (ClaimLineKind)kind : throw new JsonException($"The kind of a claim line is one of {string.Join(", ", s_names)}.");
    }

    public override void Write(Utf8JsonWriter writer, ClaimLineKind value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));
}
