using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>What a completion is.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsCompletionKind>))]
public enum HcpcsCompletionKind
{
    /// <summary>A code or modifier that begins with the text.</summary>
    Code,

    /// <summary>A product name that begins with the text.</summary>
    Name,

    /// <summary>The text with its last word completed, to search further with.</summary>
    Word,

    /// <summary>An entry that a search for the text finds.</summary>
    Entry,
}
