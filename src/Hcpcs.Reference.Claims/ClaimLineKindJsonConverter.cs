using System.Text.Json;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Claims;

namespace Hcpcs.Reference.Serialization;

/// <summary>Reads and writes a <see cref="ClaimLineKind"/> as the field calls it, such as <c>"837P"</c>. The type's own attribute names it. Thread-safe.</summary>
public sealed class ClaimLineKindJsonConverter : JsonConverter<ClaimLineKind>
{
    private static readonly string[] s_names = ["837P", "837I", "837D", "Claim", "ExplanationOfBenefit", "Row"];

    /// <inheritdoc/>
    public override ClaimLineKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int kind = reader.TokenType == JsonTokenType.String ? Array.IndexOf(s_names, reader.GetString()) : -1;
        return kind >= 0 ? (ClaimLineKind)kind : throw new JsonException($"The kind of a claim line is one of {string.Join(", ", s_names)}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ClaimLineKind value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(
            (int)value >= 0 && (int)value < s_names.Length ? s_names[(int)value] : throw new JsonException($"{value:D} is not a {nameof(ClaimLineKind)}."));
    }
}
