using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes an enum whose JSON is the name as .NET has it, such as <c>"UnknownCode"</c>, as a JSON string and as the key of a dictionary.
/// <see cref="EnumNameJsonConverter{TEnum}"/> writes camel case.
/// </summary>
/// <typeparam name="TEnum">The enum. The enums of this library name their converter, so that no registration is needed.</typeparam>
/// <remarks>Reading anything else, and writing a number without a name, throws a <see cref="JsonException"/>. Thread-safe.</remarks>
public sealed class EnumMemberNameJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] s_values = Enum.GetValues<TEnum>();
    private static readonly string[] s_names = Enum.GetNames<TEnum>();

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? ValueOf(reader.GetString())
            : throw new JsonException($"A {typeof(TEnum).Name} is a JSON string with its name, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(NameOf(value));
    }

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ValueOf(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(NameOf(value));
    }

    private static TEnum ValueOf(string? name) => Array.IndexOf(s_names, name) is >= 0 and var place
        ? s_values[place]
        : throw new JsonException($"{CodeText.Quote(name)} is not a {typeof(TEnum).Name}; it is one of {string.Join(", ", s_names)}.");

    private static string NameOf(TEnum value) => Array.IndexOf(s_values, value) is >= 0 and var place
        ? s_names[place]
        : throw new JsonException($"{value:D} is not a {typeof(TEnum).Name}.");
}
