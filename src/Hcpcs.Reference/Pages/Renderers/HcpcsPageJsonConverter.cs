using System.Text.Json;
using System.Text.Json.Serialization;
using Hcpcs.Reference.Pages;

namespace Hcpcs.Reference.Serialization;

/// <summary>Writes a <see cref="HcpcsPage"/> as <see cref="HcpcsPage.ToJson"/> does. The type's own attribute names it. Thread-safe.</summary>
/// <remarks>Reading throws a <see cref="NotSupportedException"/>: a page follows from the record, and <see cref="IHcpcsPages"/> makes it.</remarks>
public sealed class HcpcsPageJsonConverter : JsonConverter<HcpcsPage>
{
    /// <inheritdoc/>
    public override HcpcsPage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"A {nameof(HcpcsPage)} is written as JSON but not read from it; {nameof(IHcpcsPages)} makes the page of a code.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, HcpcsPage value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonPage.Write(writer, value);
    }
}
