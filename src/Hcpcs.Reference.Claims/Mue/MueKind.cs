using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>
/// Whose claims a table of medically unlikely edits is for. CMS publishes one table for each, and a code may have another limit in each.
/// </summary>
[JsonConverter(typeof(EnumMemberNameJsonConverter<MueKind>))]
public enum MueKind
{
    /// <summary>Practitioner services: claims of physicians and other practitioners.</summary>
    Practitioner,

    /// <summary>Outpatient hospital services: claims of hospitals.</summary>
    Outpatient,

    /// <summary>DME supplier services: claims of suppliers of durable medical equipment.</summary>
    Dme,
}
