using System.Text.Json.Serialization;

namespace ColdStart;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PlainRecord[]))]
internal sealed partial class PlainRecordContext : JsonSerializerContext;
