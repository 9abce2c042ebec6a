using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// Source-generated serializer metadata for programs that are trimmed or compiled ahead of time:
/// <c>JsonSerializer.Serialize(record, HcpcsJsonContext.Default.HcpcsRecord)</c>.
/// </summary>
/// <remarks>The JSON is the same as under any other options. Thread-safe.</remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HcpcsRecord))]
[JsonSerializable(typeof(HcpcsModifierRecord))]
[JsonSerializable(typeof(HcpcsRelease))]
[JsonSerializable(typeof(IReadOnlyList<HcpcsRecord>))]
[JsonSerializable(typeof(IReadOnlyList<HcpcsModifierRecord>))]
public sealed partial class HcpcsJsonContext : JsonSerializerContext;
