using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Where the words of a search were found.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsSearchFields>))]
[Flags]
public enum HcpcsSearchFields
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>The code or modifier itself.</summary>
    Code = 1,

    /// <summary>A product name, of the crosswalk or of a sourced note.</summary>
    Name = 2,

    /// <summary>The short description.</summary>
    ShortDescription = 4,

    /// <summary>The long description.</summary>
    LongDescription = 8,

    /// <summary>The name of the section.</summary>
    Section = 16,

    /// <summary>The text of a sourced note.</summary>
    Note = 32,
}
