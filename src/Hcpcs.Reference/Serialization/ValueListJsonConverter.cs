using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes a <see cref="ValueList{T}"/> as a JSON array of whatever its items are under the serializer's options. The type's own
/// attribute names it. Thread-safe.
/// </summary>
/// <remarks>
/// Lists of this library's types work everywhere; those of another type need the just-in-time compiler, and an array in their place where
/// there is none.
/// </remarks>
public sealed class ValueListJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsConstructedGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);
    }

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return CreateKnown(typeToConvert) ?? CreateOther(typeToConvert);
    }

    // Named one by one, so that trimming and ahead-of-time compilation see each of them.
    private static JsonConverter? CreateKnown(Type type) =>
        type == typeof(ValueList<string>) ? new ListConverter<string>(new TextConverter()) :
        type == typeof(ValueList<HcpcsCode>) ? new ListConverter<HcpcsCode>(new TextValueJsonConverter<HcpcsCode>()) :
        type == typeof(ValueList<HcpcsModifier>) ? new ListConverter<HcpcsModifier>(new TextValueJsonConverter<HcpcsModifier>()) :
        type == typeof(ValueList<CrossReference>) ? new ListConverter<CrossReference>(new CrossReferenceJsonConverter()) :
        type == typeof(ValueList<PricingIndicator>) ? new ListConverter<PricingIndicator>(new OfficialCodeJsonConverter<PricingIndicator>()) :
        type == typeof(ValueList<LabCertification>) ? new ListConverter<LabCertification>(new OfficialCodeJsonConverter<LabCertification>()) :
        type == typeof(ValueList<TypeOfService>) ? new ListConverter<TypeOfService>(new OfficialCodeJsonConverter<TypeOfService>()) :
        type == typeof(ValueList<HcpcsFinding>) ? new ListConverter<HcpcsFinding>() :
        type == typeof(ValueList<HcpcsSuccessor>) ? new ListConverter<HcpcsSuccessor>() :
        null;

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only where there is a just-in-time compiler.")]
    [UnconditionalSuppressMessage("Trimming", "IL2071", Justification = "The constructor of the converter is named by the list of known types.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The items have no requirements.")]
    private static JsonConverter CreateOther(Type type) => RuntimeFeature.IsDynamicCodeSupported
        ? (JsonConverter)Activator.CreateInstance(typeof(ListConverter<>).MakeGenericType(type.GetGenericArguments()))!
        : throw new NotSupportedException($"{type} has no JSON in a program compiled ahead of time; an array of its items has.");

    /// <summary>Items have a converter of ours, or one that the options give them.</summary>
    private sealed class ListConverter<T>(JsonConverter<T>? item) : JsonConverter<ValueList<T>>
    {
        public ListConverter()
            : this(null)
        {
        }

        public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                throw new JsonException($"A list is a JSON array, not {reader.TokenType}.");
            }

            var items = new List<T>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                items.Add((item is null ? JsonSerializer.Deserialize(ref reader, TypeOf(options)) : item.Read(ref reader, typeof(T), options))
                    ?? throw new JsonException("An item of a list is null."));
            }

            return [.. items];
        }

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var element in value)
            {
                if (item is null)
                {
                    JsonSerializer.Serialize(writer, element, TypeOf(options));
                }
                else
                {
                    item.Write(writer, element, options);
                }
            }

            writer.WriteEndArray();
        }

        private static JsonTypeInfo<T> TypeOf(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private sealed class TextConverter : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"A text is expected, not {reader.TokenType}.");

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
