using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>Source-generated serializer metadata of what the endpoints add to the library's own answers.</summary>
/// <remarks>The JSON of these types is the same under any options. Thread-safe.</remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(HcpcsCodeAnswer))]
[JsonSerializable(typeof(HcpcsModifierAnswer))]
[JsonSerializable(typeof(HcpcsLine[]))]
public sealed partial class HcpcsEndpointsJsonContext : JsonSerializerContext;
