using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes an enum whose values are not official codes, such as a status or a severity, as a JSON string that holds the name in
/// camel case (<c>"notYetEffective"</c>). Such a name can be the key of a dictionary. An enum of flags is an array of names.
/// </summary>
/// <typeparam name="TEnum">The enum. Enums and properties of this library name the converter, so that no registration is needed.</typeparam>
/// <remarks>Reading anything else, and writing a number without a name, throws a <see cref="JsonException"/>. Thread-safe.</remarks>
public sealed class EnumNameJsonConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly bool s_isFlags = typeof(TEnum).IsDefined(typeof(FlagsAttribute), inherit: false);
    private static readonly EnumNames<TEnum> s_names = new(JsonNamingPolicy.CamelCase);

    // Throws JsonException: The value has no name.
    internal static string NameOf(TEnum value) => s_names.NameOf(value);

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!s_isFlags)
        {
            return s_names.Read(ref reader);
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"{typeof(TEnum).Name} is a JSON array of names, not {reader.TokenType}.");
        }

        long flags = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            flags |= ToNumber(s_names.Read(ref reader));
        }

        return FromNumber(flags);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!s_isFlags)
        {
            writer.WriteStringValue(NameOf(value));
            return;
        }

        long rest = ToNumber(value);
        writer.WriteStartArray();
        foreach (var named in s_names.Values)
        {
            long flag = ToNumber(named);
            if (flag != 0 && (rest & flag) == flag)
            {
                writer.WriteStringValue(NameOf(named));
                rest &= ~flag;
            }
        }

        writer.WriteEndArray();
        if (rest != 0)
        {
            throw EnumNames<TEnum>.Nameless(value);
        }
    }

    /// <inheritdoc/>
    public override TEnum ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        s_isFlags ? base.ReadAsPropertyName(ref reader, typeToConvert, options) : s_names.ValueOf(reader.GetString());

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (s_isFlags)
        {
            base.WriteAsPropertyName(writer, value, options);
            return;
        }

        writer.WritePropertyName(NameOf(value));
    }

    private static long ToNumber(TEnum value) => Unsafe.SizeOf<TEnum>() == 1 ? Unsafe.BitCast<TEnum, byte>(value) : Unsafe.BitCast<TEnum, int>(value);

    private static TEnum FromNumber(long number) =>
        Unsafe.SizeOf<TEnum>() == 1 ? Unsafe.BitCast<byte, TEnum>((byte)number) : Unsafe.BitCast<int, TEnum>((int)number);
}
