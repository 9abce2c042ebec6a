using System.Text.Json.Serialization;

namespace Hcpcs.Reference.Tool;

/// <summary>What <c>hcpcs ndc</c> has to say, as its JSON has it.</summary>
/// <param name="Ndc">The NDC as 5-4-2, or the text that the crosswalk has in its place.</param>
/// <param name="Crosswalk">Quarter and file of the products.</param>
/// <param name="PaymentLimitSource">Quarter and file of the payment limits.</param>
/// <param name="Packages">How many packages were asked for.</param>
/// <param name="Codes">The rows of the NDC, one for each of its codes.</param>
internal sealed record NdcAnswer(
    string Ndc, DrugDataSource Crosswalk, DrugDataSource PaymentLimitSource, decimal? Packages, IReadOnlyList<NdcAnswerCode> Codes);

/// <summary>A code of the NDC.</summary>
/// <param name="Product">The row of the crosswalk.</param>
/// <param name="BillingUnits">The billing units in the packages that were asked for.</param>
/// <param name="PaymentLimit">The row of the payment limit file.</param>
internal sealed record NdcAnswerCode(DrugProduct Product, decimal? BillingUnits, PaymentLimit? PaymentLimit);

/// <summary>The names in that JSON: camel case, and what is absent is left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(NdcAnswer))]
internal sealed partial class NdcJsonContext : JsonSerializerContext;
