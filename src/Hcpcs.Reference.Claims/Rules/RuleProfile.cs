using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>Which claims are taken for Medicare's.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<RuleProfile>))]
public enum RuleProfile
{
    /// <summary>
    /// Those whose claim filing indicator (SBR09 of loop 2000B) is MA or MB: Medicare Part A or Part B. FHIR and delimited text have none, so that no
    /// line of theirs is.
    /// </summary>
    Auto,

    /// <summary>All of them.</summary>
    Medicare,

    /// <summary>None of them: the rules of Medicare are not applied.</summary>
    None,
}
