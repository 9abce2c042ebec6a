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
    private static readonly EnumNames<TEnum> s_names = new(policy: null);

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => s_names.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(s_names.NameOf(value));
    }

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        s_names.ValueOf(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(s_names.NameOf(value));
    }
}
