using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// Source-generated serializer metadata of drug data, for programs that are trimmed or compiled ahead of time:
/// <c>JsonSerializer.Serialize(product, HcpcsDrugsJsonContext.Default.DrugProduct)</c>.
/// </summary>
/// <remarks>The JSON of these types is the same under any options. Thread-safe.</remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DrugProduct))]
[JsonSerializable(typeof(IReadOnlyList<DrugProduct>))]
[JsonSerializable(typeof(PaymentLimit))]
[JsonSerializable(typeof(IReadOnlyList<PaymentLimit>))]
[JsonSerializable(typeof(DrugDataSource))]
public sealed partial class HcpcsDrugsJsonContext : JsonSerializerContext;
