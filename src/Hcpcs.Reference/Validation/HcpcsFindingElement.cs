using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Which part of a claim line a finding is about.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsFindingElement>))]
public enum HcpcsFindingElement
{
    /// <summary>The code.</summary>
    Code,

    /// <summary>The first modifier.</summary>
    Modifier1,

    /// <summary>The second modifier.</summary>
    Modifier2,

    /// <summary>The third modifier.</summary>
    Modifier3,

    /// <summary>The fourth modifier.</summary>
    Modifier4,

    /// <summary>The date of service.</summary>
    Date,

    /// <summary>The service line as a whole.</summary>
    Line,

    /// <summary>Something else, which <see cref="HcpcsFinding.ElementId"/> names: the NDC, the units, the row of a file.</summary>
    Other,
}
