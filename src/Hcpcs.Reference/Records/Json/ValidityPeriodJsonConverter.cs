using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes a <see cref="ValidityPeriod"/> as a JSON object with <c>firstDay</c> and <c>lastDay</c>, each a date (<c>YYYY-MM-DD</c>) that
/// is left out where the release has none. The type's own attribute names it. Thread-safe.
/// </summary>
public sealed class ValidityPeriodJsonConverter : JsonConverter<ValidityPeriod>
{
    private const string FirstDay = "firstDay", LastDay = "lastDay", Format = "yyyy-MM-dd";

    /// <inheritdoc/>
    public override ValidityPeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A validity is a JSON object, not {reader.TokenType}.");
        }

        DateOnly first = DateOnly.MinValue, last = DateOnly.MaxValue;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isFirst = reader.ValueTextEquals(FirstDay), isLast = reader.ValueTextEquals(LastDay);
            reader.Read();
            if (isFirst)
            {
                first = ReadDay(ref reader);
            }
            else if (isLast)
            {
                last = ReadDay(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return new ValidityPeriod(first, last);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ValidityPeriod value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        if (value.FirstDay != DateOnly.MinValue)
        {
            writer.WriteString(FirstDay, value.FirstDay.ToString(Format, CultureInfo.InvariantCulture));
        }

        if (value.LastDay != DateOnly.MaxValue)
        {
            writer.WriteString(LastDay, value.LastDay.ToString(Format, CultureInfo.InvariantCulture));
        }

        writer.WriteEndObject();
    }

    private static DateOnly ReadDay(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String
            && DateOnly.TryParseExact(reader.GetString(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new JsonException("A day of a validity is a JSON string of the form YYYY-MM-DD.");
}
