using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>Which claims a rule is for, by who sends them.</summary>
[JsonConverter(typeof(EnumMemberNameJsonConverter<RuleClaims>))]
public enum RuleClaims
{
    /// <summary>All of them.</summary>
    Any,

    /// <summary>
    /// Claims of physicians, suppliers and other professionals (837P). A line of FHIR or delimited text that has no revenue code counts as one.
    /// </summary>
    Professional,

    /// <summary>Claims of hospitals and other institutions (837I). A line of FHIR or delimited text that has a revenue code counts as one.</summary>
    Institutional,
}
