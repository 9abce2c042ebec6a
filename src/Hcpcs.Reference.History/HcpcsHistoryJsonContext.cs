using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// Source-generated serializer metadata of histories, for programs that are trimmed or compiled ahead of time:
/// <c>JsonSerializer.Serialize(status, HcpcsHistoryJsonContext.Default.HcpcsHistoryStatus)</c>.
/// </summary>
/// <remarks>The JSON of these types is the same under any options. Thread-safe.</remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(HcpcsHistoryStatus))]
[JsonSerializable(typeof(HcpcsEvidence))]
[JsonSerializable(typeof(HcpcsEntryVersion))]
[JsonSerializable(typeof(HcpcsFieldChange))]
[JsonSerializable(typeof(HcpcsMeaning))]
[JsonSerializable(typeof(HcpcsReopenedGap))]
[JsonSerializable(typeof(HcpcsRetroactiveChange))]
public sealed partial class HcpcsHistoryJsonContext : JsonSerializerContext;
