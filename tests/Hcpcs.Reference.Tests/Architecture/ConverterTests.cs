using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Tests.Architecture;

/// <summary>The test of the public API asks every package; this is whether it would see a fault.</summary>
public class ConverterTests
{
    [Fact]
    public void A_converter_that_an_application_cannot_see_is_found() => PublicConverters.Faults(typeof(NamesHidden).Assembly).Should().BeEquivalentTo(
        "NamesHidden names HiddenConverter", "NamesHidden.Amount names HiddenConverter");
}

/// <summary>A type that names a converter which is not public.</summary>
[JsonConverter(typeof(HiddenConverter))]
public sealed class NamesHidden
{
    [JsonConverter(typeof(HiddenConverter))]
    public int Amount { get; init; }
}

internal sealed class HiddenConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => throw new NotSupportedException();
}
