using System.Text.Json;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Pages;

namespace Hcpcs.Reference.Serialization;

/// <summary>Writes a <see cref="PageField"/> as it stands in the JSON of a page. The type's own attribute names it. Thread-safe.</summary>
/// <remarks>Reading throws a <see cref="NotSupportedException"/>: a field of a page follows from the record.</remarks>
public sealed class PageFieldJsonConverter : JsonConverter<PageField>
{
    /// <inheritdoc/>
    public override PageField Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"A {nameof(PageField)} is written as JSON but not read from it; {nameof(IHcpcsPages)} makes the page of a code.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PageField value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        JsonPage.WriteField(writer, value);
        writer.WriteEndObject();
    }
}
