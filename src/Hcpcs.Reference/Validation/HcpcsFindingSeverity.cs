using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>How much a finding matters, least first.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsFindingSeverity>))]
public enum HcpcsFindingSeverity
{
    /// <summary>Good to know.</summary>
    Information,

    /// <summary>A person should look.</summary>
    Warning,

    /// <summary>The line is wrong.</summary>
    Error,
}
