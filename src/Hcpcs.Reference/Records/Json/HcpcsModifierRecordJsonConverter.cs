using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Serialization;

/// <summary>
/// Reads and writes a <see cref="HcpcsModifierRecord"/> under the names and with the official codes that the package promises.
/// The type's own attribute names it. Malformed JSON gives a <see cref="JsonException"/> that names the property. Thread-safe.
/// </summary>
public sealed class HcpcsModifierRecordJsonConverter : JsonConverter<HcpcsModifierRecord>
{
    /// <inheritdoc/>
    public override HcpcsModifierRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EntryJson.Read<HcpcsModifierRecord>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HcpcsModifierRecord value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        EntryJson.Write(writer, value);
    }
}
