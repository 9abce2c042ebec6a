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
/// <para>
/// Reading anything but a text that fits the field throws a <see cref="JsonException"/>; so does writing a number that stands for no code.
/// The default value of a field of letters, which stands for none, is the empty text. In a field of digits the default is a real code
/// (pricing indicator 00): a property that may be absent is to be nullable.
/// </para>
/// <para>
/// An enum converter among the serializer's options goes before this attribute; on a property of your own,
/// <c>[JsonConverter(typeof(OfficialCodeJsonConverter&lt;CoverageCode&gt;))]</c> goes before both. Thread-safe.
/// </para>
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

    private static TEnum ReadCode(string? text) =>
        s_format.TryParse(text, out int value) ? Unsafe.BitCast<int, TEnum>(value) :
        text is "" && s_format.ToCode(0) is "" ? default :
        throw new JsonException($"{CodeText.Quote(text)} is no {typeof(TEnum).Name}: its codes have up to {s_format.Width} ASCII characters.");

    private static string WriteCode(TEnum value)
    {
        int number = Unsafe.BitCast<TEnum, int>(value);
        string code = s_format.ToCode(number);
        return code.Length > 0 || number == 0
            ? code
            : throw new JsonException($"{value:D} stands for no official code of {typeof(TEnum).Name}.");
    }
}
