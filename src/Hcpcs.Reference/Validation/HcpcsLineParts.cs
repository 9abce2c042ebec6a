using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Parts of a claim line, as a set.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsLineParts>))]
[Flags]
public enum HcpcsLineParts
{
    /// <summary>No part.</summary>
    None = 0,

    /// <summary>The code.</summary>
    Code = 1 << 0,

    /// <summary>The first modifier.</summary>
    Modifier1 = 1 << 1,

    /// <summary>The second modifier.</summary>
    Modifier2 = 1 << 2,

    /// <summary>The third modifier.</summary>
    Modifier3 = 1 << 3,

    /// <summary>The fourth modifier.</summary>
    Modifier4 = 1 << 4,

    /// <summary>The modifiers after the fourth, which no claim form has room for.</summary>
    FurtherModifiers = 1 << 5,
}
