using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes a <see cref="ValueList{T}"/> as a JSON array. The type's own attribute names it. In a program compiled ahead of time it knows
/// texts, codes, modifiers, cross references and repeated coded fields; a list of other items needs
/// <see cref="ValueListJsonConverter{T}"/> on its property there. Thread-safe.
/// </summary>
public sealed class ValueListJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsConstructedGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(ValueList<>);
    }

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        CreateFor(typeToConvert) ?? CreateForOther(typeToConvert);

    // Named one by one, so that trimming and ahead-of-time compilation see each of them.
    private static JsonConverter? CreateFor(Type type) =>
        type == typeof(ValueList<string>) ? new ListConverter<string>(new TextConverter()) :
        type == typeof(ValueList<HcpcsCode>) ? new ListConverter<HcpcsCode>(new TextValueJsonConverter<HcpcsCode>()) :
        type == typeof(ValueList<HcpcsModifier>) ? new ListConverter<HcpcsModifier>(new TextValueJsonConverter<HcpcsModifier>()) :
        type == typeof(ValueList<CrossReference>) ? new ListConverter<CrossReference>(new CrossReferenceJsonConverter()) :
        type == typeof(ValueList<PricingIndicator>) ? new ListConverter<PricingIndicator>(new OfficialCodeJsonConverter<PricingIndicator>()) :
        type == typeof(ValueList<LabCertification>) ? new ListConverter<LabCertification>(new OfficialCodeJsonConverter<LabCertification>()) :
        type == typeof(ValueList<TypeOfService>) ? new ListConverter<TypeOfService>(new OfficialCodeJsonConverter<TypeOfService>()) :
        null;

    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only where there is a just-in-time compiler.")]
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The items have no requirements.")]
    [UnconditionalSuppressMessage("Trimming", "IL2071", Justification = "The converter's own constructor is kept by the attribute that names it.")]
    private static JsonConverter CreateForOther(Type type) => RuntimeFeature.IsDynamicCodeSupported
        ? (JsonConverter)Activator.CreateInstance(typeof(ValueListJsonConverter<>).MakeGenericType(type.GetGenericArguments()))!
        : new UnnamedListConverter(type);

    private sealed class ListConverter<T>(JsonConverter<T> item) : JsonConverter<ValueList<T>>
    {
        public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                throw new JsonException($"A list is a JSON array, not {reader.TokenType}.");
            }

            var items = new List<T>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                items.Add(item.Read(ref reader, typeof(T), options)!);
            }

            return [.. items];
        }

        public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            foreach (var element in value)
            {
                item.Write(writer, element, options);
            }

            writer.WriteEndArray();
        }
    }

    // Stands for a list in a program compiled ahead of time, whose serializer asks for the converter of the type also where the property
    // names another. Refuses only what is read or written by it.
    private sealed class UnnamedListConverter(Type type) : JsonConverter<object>
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert == type;

        public override object Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refused();

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) => throw Refused();

        private NotSupportedException Refused() => new($"{type} has no JSON; name {nameof(ValueListJsonConverter)}<T> on the property.");
    }

    private sealed class TextConverter : JsonConverter<string>
    {
        public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"A text is expected, not {reader.TokenType}.");

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
