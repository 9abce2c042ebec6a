using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// Source-generated serializer metadata for programs that are trimmed or compiled ahead of time:
/// <c>JsonSerializer.Serialize(record, HcpcsJsonContext.Default.HcpcsRecord)</c>.
/// </summary>
/// <remarks>The JSON of this library's types is the same under any options. Thread-safe.</remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HcpcsRecord))]
[JsonSerializable(typeof(HcpcsModifierRecord))]
[JsonSerializable(typeof(HcpcsRelease))]
[JsonSerializable(typeof(HcpcsEntry))]
[JsonSerializable(typeof(HcpcsCode))]
[JsonSerializable(typeof(HcpcsModifier))]
[JsonSerializable(typeof(HcpcsQuarter))]
[JsonSerializable(typeof(HcpcsVersion))]
[JsonSerializable(typeof(NdcCode))]
[JsonSerializable(typeof(DrugProduct))]
[JsonSerializable(typeof(PaymentLimit))]
[JsonSerializable(typeof(IReadOnlyList<HcpcsRecord>))]
[JsonSerializable(typeof(IReadOnlyList<HcpcsModifierRecord>))]
public sealed partial class HcpcsJsonContext : JsonSerializerContext;
