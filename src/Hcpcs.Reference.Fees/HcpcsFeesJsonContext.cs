using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// Source-generated serializer metadata of fees, for programs that are trimmed or compiled ahead of time:
/// <c>JsonSerializer.Serialize(fees, HcpcsFeesJsonContext.Default.CodeFees)</c>.
/// </summary>
/// <remarks>The JSON of these types is the same under any options. Thread-safe.</remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CodeFees))]
[JsonSerializable(typeof(PhysicianFee))]
[JsonSerializable(typeof(DmeposFee))]
[JsonSerializable(typeof(EnteralFee))]
[JsonSerializable(typeof(OutpatientFee))]
[JsonSerializable(typeof(LaboratoryFee))]
[JsonSerializable(typeof(StateFee))]
[JsonSerializable(typeof(FeeSource))]
public sealed partial class HcpcsFeesJsonContext : JsonSerializerContext;
