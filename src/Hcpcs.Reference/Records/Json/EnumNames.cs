using System.Text.Json;

namespace Hcpcs.Reference.Serialization;

// The values of an enum with their names in JSON.
// policy: Makes the names in JSON of those that .NET has; null to leave them.
internal sealed class EnumNames<TEnum>(JsonNamingPolicy? policy)
    where TEnum : struct, Enum
{
    private readonly string[] _names = policy is null ? Enum.GetNames<TEnum>() : Array.ConvertAll(Enum.GetNames<TEnum>(), policy.ConvertName);

    public TEnum[] Values { get; } = Enum.GetValues<TEnum>();

    // Throws JsonException: The value has no name.
    public string NameOf(TEnum value) => Array.IndexOf(Values, value) is >= 0 and var place ? _names[place] : throw Nameless(value);

    // Throws JsonException: No value has the name.
    public TEnum ValueOf(string? name) => Array.IndexOf(_names, name) is >= 0 and var place
        ? Values[place]
        : throw new JsonException($"{CodeText.Quote(name)} is not a {typeof(TEnum).Name}; it is one of {string.Join(", ", _names)}.");

    // Throws JsonException: There is no string, or no value has the name that it holds.
    public TEnum Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? ValueOf(reader.GetString())
        : throw new JsonException($"A {typeof(TEnum).Name} is a JSON string with its name, not {reader.TokenType}.");

    public static JsonException Nameless(TEnum value) => new($"{value:D} is not a {typeof(TEnum).Name}.");
}
