using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Whether a code or modifier could be billed on a day, as far as one release can tell.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsStatus>))]
public enum HcpcsStatus : byte
{
    /// <summary>
    /// The release does not hold the code, and the day lies within what the release covers. Also for a text that is not a code at all.
    /// </summary>
    Unknown,

    /// <summary>The day lies within the code's validity, both bounds included.</summary>
    Valid,

    /// <summary>The day lies before the code's added date, and within what the release covers.</summary>
    NotYetEffective,

    /// <summary>The day lies after the code's termination date.</summary>
    Terminated,

    /// <summary>
    /// The release cannot tell. It does not hold the code and does not cover the day, so the code may have existed then or been added since; or
    /// the day lies before the first that it covers and before the code's added date, so the same characters may have meant something else
    /// (J1440 did until 2013).
    /// </summary>
    OutsideCoverage,
}
