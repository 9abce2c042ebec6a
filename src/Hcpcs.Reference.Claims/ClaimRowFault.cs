using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>Why a row of a delimited file cannot be read. Other formats have no rows.</summary>
[JsonConverter(typeof(EnumMemberNameJsonConverter<ClaimRowFault>))]
public enum ClaimRowFault
{
    /// <summary>It can be read.</summary>
    None,

    /// <summary>It has texts behind the last column of the header: its fields stand in the wrong places.</summary>
    TooManyFields,

    /// <summary>
    /// A quotation mark opens a field, and the row does not end within the longest one that is read, or within the file. Only this line is left
    /// out.
    /// </summary>
    UnclosedQuote,

    /// <summary>A field goes on after its closing quotation mark.</summary>
    TextAfterQuote,

    /// <summary>Its line is longer than the longest row that is read, 1 MiB.</summary>
    TooLong,

    /// <summary>Its column of service lines does not hold one: a qualifier of two characters, a code, modifiers and a description of at most 80.</summary>
    NotServiceLine,
}
