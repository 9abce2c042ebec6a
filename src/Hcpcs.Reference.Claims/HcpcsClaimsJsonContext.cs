using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>
/// Source-generated serializer metadata of service lines and unit limits, for programs that are trimmed or compiled ahead of time:
/// <c>JsonSerializer.Serialize(line, HcpcsClaimsJsonContext.Default.ClaimLine)</c>.
/// </summary>
/// <remarks>The JSON of these types is the same under any options. Thread-safe.</remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ClaimLine))]
[JsonSerializable(typeof(IReadOnlyList<ClaimLine>))]
[JsonSerializable(typeof(ClaimLineKind))]
[JsonSerializable(typeof(ClaimFileCounts))]
[JsonSerializable(typeof(ClaimFileFault))]
[JsonSerializable(typeof(MueLimit))]
[JsonSerializable(typeof(MueKind))]
[JsonSerializable(typeof(MueAdjudicationIndicator))]
[JsonSerializable(typeof(ClaimRule))]
[JsonSerializable(typeof(ModifierRule))]
[JsonSerializable(typeof(CodeRange))]
[JsonSerializable(typeof(HcpcsModifier))]
public sealed partial class HcpcsClaimsJsonContext : JsonSerializerContext;
