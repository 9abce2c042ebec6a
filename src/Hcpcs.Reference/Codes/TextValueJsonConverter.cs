using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes a value that is a text, such as a <see cref="HcpcsCode"/> or a <see cref="HcpcsQuarter"/>, as a JSON string, and as the
/// name of a property where it is the key of a dictionary. The empty string is <c>default</c>.
/// </summary>
/// <typeparam name="T">
/// The value type. The identities of this library name the converter by an attribute, so that no registration is needed.
/// </typeparam>
/// <remarks>
/// Reading anything that is not such a text throws a <see cref="JsonException"/> that says what it is; so does writing a value whose text has
/// more than 65,536 bytes. Thread-safe.
/// </remarks>
public sealed class TextValueJsonConverter<T> : JsonConverter<T>
    where T : struct, IUtf8SpanParsable<T>, IUtf8SpanFormattable
{
    // Room for the text of any value of this library; others that do not fit get more, up to a bound.
    private const int UsualLength = 64, MaxLength = 1 << 16;

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
        Span<byte> buffer = stackalloc byte[UsualLength];
        writer.WriteStringValue(Format(value, buffer));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadText(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> buffer = stackalloc byte[UsualLength];
        writer.WritePropertyName(Format(value, buffer));
    }

    // The text of a value: in the buffer, or where it is longer in an array of its own.
    private static ReadOnlySpan<byte> Format(T value, Span<byte> buffer)
    {
        int length;
        while (!value.TryFormat(buffer, out length, default, CultureInfo.InvariantCulture))
        {
            buffer = buffer.Length < MaxLength
                ? new byte[buffer.Length * 4]
                : throw new JsonException($"The text of a {typeof(T).Name} has more than {MaxLength} bytes.");
        }

        return buffer[..length];
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

            return T.TryParse(text, CultureInfo.InvariantCulture, out T value) ? value : throw Malformed(text);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    // The exception with the sentence that the type's own Parse gives for the text.
    private static JsonException Malformed(ReadOnlySpan<byte> text)
    {
        try
        {
            T.Parse(text, CultureInfo.InvariantCulture);
            return new JsonException();
        }
        catch (FormatException exception)
        {
            return new JsonException(exception.Message, exception);
        }
    }
}
