using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes a <see cref="HcpcsCode"/>, <see cref="HcpcsModifier"/> or <see cref="NdcCode"/> as a JSON string, and as the
/// name of a property where it is the key of a dictionary. <c>default</c> is the empty string.
/// </summary>
/// <typeparam name="T">The value type; its own attribute names this converter, so that no registration is needed.</typeparam>
/// <remarks>Reading anything that is not such a text throws a <see cref="JsonException"/> that says what it is. Thread-safe.</remarks>
public sealed class TextValueJsonConverter<T> : JsonConverter<T>
    where T : struct, IUtf8SpanParsable<T>, IUtf8SpanFormattable
{
    /// <summary>More than the longest text of any value.</summary>
    private const int MaxLength = 16;

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A {typeof(T).Name} is a JSON string, not {reader.TokenType}.");
        }

        return ReadText(ref reader);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> buffer = stackalloc byte[MaxLength];
        value.TryFormat(buffer, out int length, default, null);
        writer.WriteStringValue(buffer[..length]);
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> buffer = stackalloc byte[MaxLength];
        value.TryFormat(buffer, out int length, default, null);
        writer.WritePropertyName(buffer[..length]);
    }

    private static T ReadText(ref Utf8JsonReader reader)
    {
        int length = checked((int)(reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length));
        byte[]? rented = null;
        Span<byte> text = length <= 256 ? stackalloc byte[256] : rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            text = text[..reader.CopyString(text)];
            if (text.IsEmpty)
            {
                return default;
            }

            return T.TryParse(text, null, out T value) ? value : throw Malformed(text);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    /// <summary>The exception with the sentence that the type's own Parse gives for the text.</summary>
    private static JsonException Malformed(ReadOnlySpan<byte> text)
    {
        try
        {
            T.Parse(text, null);
            return new JsonException();
        }
        catch (FormatException exception)
        {
            return new JsonException(exception.Message, exception);
        }
    }
}
