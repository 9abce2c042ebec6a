using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>The rows that Medicare's fee files have of one code. A part is empty where its file does not list the code.</summary>
/// <remarks>JSON is the same under any options, and leaves empty parts out. Immutable and safe to use from any thread.</remarks>
public sealed record CodeFees
{
    /// <summary>The code.</summary>
    [JsonPropertyName("code")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required HcpcsCode Code { get; init; }

    /// <summary>The physician fee schedule: the whole service, and its components by modifier.</summary>
    [JsonPropertyName("physician")]
    [JsonConverter(typeof(ValueListJsonConverter<PhysicianFee>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<PhysicianFee> Physician { get; init; }

    /// <summary>The DMEPOS fee schedule, by modifiers.</summary>
    [JsonPropertyName("dmepos")]
    [JsonConverter(typeof(ValueListJsonConverter<DmeposFee>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<DmeposFee> Dmepos { get; init; }

    /// <summary>The fee schedule of parenteral and enteral nutrition, by modifiers.</summary>
    [JsonPropertyName("enteral")]
    [JsonConverter(typeof(ValueListJsonConverter<EnteralFee>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<EnteralFee> Enteral { get; init; }

    /// <summary>The hospital outpatient payment system; <see langword="null"/> where it does not list the code.</summary>
    [JsonPropertyName("outpatient")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OutpatientFee? Outpatient { get; init; }

    /// <summary>The clinical laboratory fee schedule, by modifier.</summary>
    [JsonPropertyName("laboratory")]
    [JsonConverter(typeof(ValueListJsonConverter<LaboratoryFee>))]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<LaboratoryFee> Laboratory { get; init; }
}
