using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Tool;

// What hcpcs ndc has to say, as its JSON has it.
// Ndc: The NDC as 5-4-2, or the text that the crosswalk has in its place.
// Crosswalk: Quarter and file of the products.
// PaymentLimitSource: Quarter and file of the payment limits.
// Packages: How many packages were asked for.
// Quantity: The quantity of a claim that was asked for.
// Codes: The rows of the NDC, one for each of its codes.
internal sealed record NdcAnswer(
    string Ndc,
    DrugDataSource Crosswalk,
    DrugDataSource PaymentLimitSource,
    decimal? Packages,
    NdcQuantity? Quantity,
    IReadOnlyList<NdcAnswerCode> Codes);

// A code of the NDC.
// Product: The row of the crosswalk.
// BillingUnits: The billing units in the packages or the quantity that were asked for.
// PaymentLimit: The row of the payment limit file.
internal sealed record NdcAnswerCode(DrugProduct Product, HcpcsUnits? BillingUnits, PaymentLimit? PaymentLimit);

// The names in that JSON: camel case, and what is absent is left out.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(NdcAnswer))]
internal sealed partial class NdcJsonContext : JsonSerializerContext;
