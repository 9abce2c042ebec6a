using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes an enum of this library as a JSON string that holds the official code (<c>"51"</c>, <c>"C"</c>, <c>"O1E"</c>), and as the
/// key of a dictionary. Codes without a name in this version survive unchanged.
/// </summary>
/// <typeparam name="TEnum">One of this library's enums; its own attribute names this converter, so that no registration is needed.</typeparam>
/// <remarks>
/// <para>
/// Reading anything but a text that fits the field throws a <see cref="JsonException"/>; so does writing a number that does not stand for a code.
/// Any other enum throws a <see cref="NotSupportedException"/> that names it, when a value is read or written.
/// The default value of a field of letters, which means that there is no value, is the empty text. In a field of digits the default is a real
/// code (pricing indicator 00), so make a property nullable if it can be absent.
/// </para>
/// <para>
/// An enum converter among the serializer's options takes precedence over this attribute; on a property of your own,
/// <c>[JsonConverter(typeof(OfficialCodeJsonConverter&lt;CoverageCode&gt;))]</c> takes precedence over both. Thread-safe.
/// </para>
/// </remarks>
public sealed class OfficialCodeJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    // Asked for at each use: in a static field, an enum that has none would fail as a TypeInitializationException.
    private static CodedValueFormat Format => CodedValueFormat.Of<TEnum>();

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
        Format.TryParse(text, out int value) ? Unsafe.BitCast<int, TEnum>(value) :
        text is "" && Format.ToCode(0) is "" ? default :
        throw new JsonException(
            $"{CodeText.Quote(text)} is not a {typeof(TEnum).Name}: its codes have up to {Format.Width} ASCII characters.");

    private static string WriteCode(TEnum value)
    {
        var format = Format;
        int number = Unsafe.BitCast<TEnum, int>(value);
        string code = format.ToCode(number);
        return code.Length > 0 || number == 0
            ? code
            : throw new JsonException($"{value:D} does not stand for an official code of {typeof(TEnum).Name}.");
    }
}
