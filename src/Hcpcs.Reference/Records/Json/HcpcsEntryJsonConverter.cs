using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes a <see cref="HcpcsEntry"/>, the record of a code or of a modifier, under the names and with the official codes that the package promises.
/// The type's own attribute names it. Malformed JSON gives a <see cref="JsonException"/> that names the property. Thread-safe.
/// </summary>
public sealed class HcpcsEntryJsonConverter : JsonConverter<HcpcsEntry>
{
    /// <inheritdoc/>
    public override HcpcsEntry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EntryJson.Read<HcpcsEntry>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HcpcsEntry value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        EntryJson.Write(writer, value);
    }
}
