using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes a <see cref="HcpcsLine"/> as a JSON object of texts: <c>{"code":"J1412","modifiers":["JZ"],"from":"2026-01-15"}</c>, with
/// <c>through</c>, <c>unreadableDate</c>, <c>decidedOn</c>, <c>isPeriodOfClaim</c>, <c>isRequest</c>, <c>isDescribed</c>, <c>isHipps</c> and
/// <c>hasFurtherModifiers</c> where they are not false or absent. The type's own attribute names it. Thread-safe.
/// </summary>
/// <remarks>
/// A text that is not a code or modifier is read as it stands, for a validator to judge; more than four modifiers are not an error here. A
/// date that is not <c>YYYY-MM-DD</c> throws a <see cref="JsonException"/>. Null is the same as absent. Unknown names are skipped.
/// </remarks>
public sealed class HcpcsLineJsonConverter : JsonConverter<HcpcsLine>
{
    private const string
        Code = "code", Modifiers = "modifiers", From = "from", Through = "through", IsDescribed = "isDescribed",
        UnreadableDate = "unreadableDate", DecidedOn = "decidedOn", IsPeriodOfClaim = "isPeriodOfClaim", IsRequest = "isRequest", IsHipps = "isHipps",
        HasFurtherModifiers = "hasFurtherModifiers", Format = "yyyy-MM-dd";

    private static readonly HcpcsLineParts[] s_modifiers =
        [HcpcsLineParts.Modifier1, HcpcsLineParts.Modifier2, HcpcsLineParts.Modifier3, HcpcsLineParts.Modifier4];

    /// <inheritdoc/>
    public override HcpcsLine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A line is a JSON object, not {reader.TokenType}.");
        }

        string? code = null;
        var modifiers = new List<string>();
        DateOnly? from = null, through = null, decidedOn = null;
        string? unreadableDate = null;
        bool isPeriodOfClaim = false, isRequest = false, isDescribed = false, isHipps = false, hasFurther = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case Code:
                    code = ReadText(ref reader, name);
                    break;
                case Modifiers:
                    ReadModifiers(ref reader, modifiers);
                    break;
                case From:
                    from = ReadDay(ref reader, name);
                    break;
                case Through:
                    through = ReadDay(ref reader, name);
                    break;
                case UnreadableDate:
                    unreadableDate = ReadText(ref reader, name);
                    break;
                case DecidedOn:
                    decidedOn = ReadDay(ref reader, name);
                    break;
                case IsPeriodOfClaim:
                    isPeriodOfClaim = ReadFlag(ref reader, name);
                    break;
                case IsRequest:
                    isRequest = ReadFlag(ref reader, name);
                    break;
                case IsDescribed:
                    isDescribed = ReadFlag(ref reader, name);
                    break;
                case IsHipps:
                    isHipps = ReadFlag(ref reader, name);
                    break;
                case HasFurtherModifiers:
                    hasFurther = ReadFlag(ref reader, name);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return HcpcsLine.Parse(code, from, through, At(0), At(1), At(2), At(3)) with
        {
            UnreadableDate = unreadableDate ?? string.Empty,
            DecidedOn = decidedOn,
            IsPeriodOfClaim = isPeriodOfClaim,
            IsRequest = isRequest,
            IsDescribed = isDescribed,
            IsHipps = isHipps,
            HasFurtherModifiers = hasFurther || modifiers.Skip(ServiceLine.MaxModifiers).Any(text => !string.IsNullOrWhiteSpace(text)),
        };

        string? At(int place) => place < modifiers.Count ? modifiers[place] : null;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HcpcsLine value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString(Code, value.GetText(HcpcsLineParts.Code));
        string[] modifiers = Array.ConvertAll(s_modifiers, value.GetText);
        int count = Array.FindLastIndex(modifiers, text => text.Length > 0) + 1;
        if (count > 0)
        {
            writer.WriteStartArray(Modifiers);
            foreach (string modifier in modifiers.AsSpan(0, count))
            {
                writer.WriteStringValue(modifier);
            }

            writer.WriteEndArray();
        }

        WriteDay(writer, From, value.From);
        WriteDay(writer, Through, value.Through);
        if (value.UnreadableDate is { Length: > 0 } unreadable)
        {
            writer.WriteString(UnreadableDate, unreadable);
        }

        WriteDay(writer, DecidedOn, value.DecidedOn);
        WriteFlag(writer, IsPeriodOfClaim, value.IsPeriodOfClaim);
        WriteFlag(writer, IsRequest, value.IsRequest);
        WriteFlag(writer, IsDescribed, value.IsDescribed);
        WriteFlag(writer, IsHipps, value.IsHipps);
        WriteFlag(writer, HasFurtherModifiers, value.HasFurtherModifiers);
        writer.WriteEndObject();
    }

    private static void ReadModifiers(ref Utf8JsonReader reader, List<string> modifiers)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"The {Modifiers} of a line are a JSON array, not {reader.TokenType}.");
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            modifiers.Add(ReadText(ref reader, Modifiers) ?? string.Empty);
        }
    }

    private static string? ReadText(ref Utf8JsonReader reader, string name) => reader.TokenType is JsonTokenType.String or JsonTokenType.Null
        ? reader.GetString()
        : throw new JsonException($"'{name}' of a line holds JSON strings, not {reader.TokenType}.");

    private static DateOnly? ReadDay(ref Utf8JsonReader reader, string name) =>
        reader.TokenType == JsonTokenType.Null ? null
        : reader.TokenType == JsonTokenType.String
            && DateOnly.TryParseExact(reader.GetString(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new JsonException($"'{name}' of a line is a JSON string of the form YYYY-MM-DD.");

    private static bool ReadFlag(ref Utf8JsonReader reader, string name) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null ? reader.TokenType == JsonTokenType.True
        : throw new JsonException($"'{name}' of a line is true or false, not {reader.TokenType}.");

    private static void WriteDay(Utf8JsonWriter writer, string name, DateOnly? day)
    {
        if (day is { } value)
        {
            writer.WriteString(name, value.ToString(Format, CultureInfo.InvariantCulture));
        }
    }

    private static void WriteFlag(Utf8JsonWriter writer, string name, bool flag)
    {
        if (flag)
        {
            writer.WriteBoolean(name, flag);
        }
    }
}
