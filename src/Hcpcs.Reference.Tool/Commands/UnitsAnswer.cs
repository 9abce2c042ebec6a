using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Tool;

// What hcpcs units has to say, as its JSON has it.
// Code: The code.
// Amount: What was asked.
// BillingUnit: What one unit of the code is.
// Units: The units of the amount.
// Remainder: What the amount is beyond full units.
internal sealed record UnitsAnswer(HcpcsCode Code, BillingAmount Amount, BillingUnit BillingUnit, HcpcsUnits Units, BillingAmount? Remainder);

// The names in that JSON: camel case, and what is absent is left out.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(UnitsAnswer))]
internal sealed partial class UnitsJsonContext : JsonSerializerContext;
