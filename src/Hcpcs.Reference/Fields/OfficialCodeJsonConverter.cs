using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes an enum of this library as a JSON string that holds the official code (<c>"51"</c>, <c>"C"</c>, <c>"O1E"</c>), also
/// where it is the key of a dictionary. Codes that this version has no name for survive unchanged.
/// </summary>
/// <typeparam name="TEnum">One of this library's enums; its own attribute names this converter, so that no registration is needed.</typeparam>
/// <remarks>
/// Reading anything but a text that fits the field throws a <see cref="JsonException"/>; so does writing a number that stands for no code.
/// Thread-safe.
/// </remarks>
public sealed class OfficialCodeJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly CodedValueFormat s_format = CodedValueFormat.Of<TEnum>();

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ReadCode(reader.GetString())
            : throw new JsonException($"A {typeof(TEnum).Name} is a JSON string with its official code, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(WriteCode(value));
    }

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadCode(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(WriteCode(value));
    }

    private static TEnum ReadCode(string? text) => s_format.TryParse(text, out int value)
        ? Unsafe.BitCast<int, TEnum>(value)
        : throw new JsonException($"{CodeText.Quote(text)} is no {typeof(TEnum).Name}: its codes have at most {s_format.Width} characters.");

    private static string WriteCode(TEnum value) => s_format.ToCode(Unsafe.BitCast<TEnum, int>(value)) is { Length: > 0 } code
        ? code
        : throw new JsonException($"{value:D} stands for no official code of {typeof(TEnum).Name}.");
}
