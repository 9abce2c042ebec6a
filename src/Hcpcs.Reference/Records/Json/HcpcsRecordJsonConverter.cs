using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes a <see cref="HcpcsRecord"/> under the names and with the official codes that the package promises.
/// The type's own attribute names it. Malformed JSON gives a <see cref="JsonException"/> that names the property. Thread-safe.
/// </summary>
public sealed class HcpcsRecordJsonConverter : JsonConverter<HcpcsRecord>
{
    /// <inheritdoc/>
    public override HcpcsRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EntryJson.Read<HcpcsRecord>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HcpcsRecord value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        EntryJson.Write(writer, value);
    }
}
