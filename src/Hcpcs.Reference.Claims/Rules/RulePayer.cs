using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>Whose claims a rule is for.</summary>
[JsonConverter(typeof(EnumMemberNameJsonConverter<RulePayer>))]
public enum RulePayer
{
    /// <summary>Those of every payer.</summary>
    Any,

    /// <summary>Those of Medicare, Part A and Part B: not of Medicare Advantage plans, Medicaid or commercial payers.</summary>
    Medicare,
}
