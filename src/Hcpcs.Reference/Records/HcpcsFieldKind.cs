using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>What the values of a <see cref="HcpcsField"/> are.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsFieldKind>))]
public enum HcpcsFieldKind
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>A code or modifier.</summary>
    Identifier,

    /// <summary>One of the values that the record layout defines: see <see cref="HcpcsField.Values"/>.</summary>
    Coded,

    /// <summary>A pointer to a manual section, a statute or another entry.</summary>
    Reference,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>True or absent.</summary>
    Flag,
}
