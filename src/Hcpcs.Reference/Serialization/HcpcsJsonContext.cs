using System.Text.Json.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// Source-generated serializer metadata for programs that are trimmed or compiled ahead of time:
/// <c>JsonSerializer.Serialize(record, HcpcsJsonContext.Default.HcpcsRecord)</c>.
/// </summary>
/// <remarks>
/// The JSON of this library's types is the same under any options. A type that is not listed here, such as a part of a page returned by
/// itself, goes into an application's own context, with the types of its lists, and has the same JSON there. Thread-safe.
/// </remarks>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(HcpcsRecord))]
[JsonSerializable(typeof(HcpcsModifierRecord))]
[JsonSerializable(typeof(HcpcsRelease))]
[JsonSerializable(typeof(HcpcsEntry))]
[JsonSerializable(typeof(HcpcsCode))]
[JsonSerializable(typeof(HcpcsModifier))]
[JsonSerializable(typeof(HcpcsValidationResult))]
[JsonSerializable(typeof(IReadOnlyList<HcpcsValidationResult>))]
[JsonSerializable(typeof(HcpcsLine))]
[JsonSerializable(typeof(ServiceLine))]
[JsonSerializable(typeof(HcpcsStatus))]
[JsonSerializable(typeof(HcpcsFinding))]
[JsonSerializable(typeof(HcpcsSuccessor))]
[JsonSerializable(typeof(ValidityPeriod))]
[JsonSerializable(typeof(BillingUnit))]
[JsonSerializable(typeof(BillingAmount))]
[JsonSerializable(typeof(HcpcsUnits))]
[JsonSerializable(typeof(NdcQuantity))]
[JsonSerializable(typeof(PackageCount))]
[JsonSerializable(typeof(ClinicalNote))]
[JsonSerializable(typeof(ModifierNote))]
[JsonSerializable(typeof(NoteSource))]
[JsonSerializable(typeof(HcpcsSection))]
[JsonSerializable(typeof(HcpcsPage))]
[JsonSerializable(typeof(HcpcsQuarter))]
[JsonSerializable(typeof(HcpcsVersion))]
[JsonSerializable(typeof(NdcCode))]
[JsonSerializable(typeof(IReadOnlyList<HcpcsRecord>))]
[JsonSerializable(typeof(IReadOnlyList<HcpcsModifierRecord>))]
[JsonSerializable(typeof(HcpcsSearchResult))]
[JsonSerializable(typeof(HcpcsSearchHit))]
[JsonSerializable(typeof(HcpcsSearchAlias))]
[JsonSerializable(typeof(HcpcsSearchGroup))]
[JsonSerializable(typeof(HcpcsSearchPointer))]
[JsonSerializable(typeof(HcpcsCompletionResult))]
[JsonSerializable(typeof(HcpcsCompletion))]
public sealed partial class HcpcsJsonContext : JsonSerializerContext;
