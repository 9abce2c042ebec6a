using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>How a hit matches the text.</summary>
/// <remarks>
/// Do not compare values by size: the numbers are not ranks, and a later version may add a kind anywhere. Hits come in their order already, and
/// <see cref="HcpcsSearchHit.IsAsTyped"/> says whether a hit has all that was typed.
/// </remarks>
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsSearchMatch>))]
public enum HcpcsSearchMatch
{
    /// <summary>The text is the code or modifier.</summary>
    Code = 10,

    /// <summary>The text is a product name, or a whole description.</summary>
    WholeText = 20,

    /// <summary>The code begins with the text.</summary>
    CodePrefix = 30,

    /// <summary>All words are in the short description, or all in the names, as written, abbreviated, in singular or plural, or by everyday names.</summary>
    NameOrShortDescription = 40,

    /// <summary>All words are somewhere in the entry, as written, abbreviated, in singular or plural, or by everyday names.</summary>
    Words = 50,

    /// <summary>The text is a name or a whole description but for one typing error.</summary>
    NearWholeText = 60,

    /// <summary>All words are in the entry, some only as the beginning of a longer one.</summary>
    WordPrefixes = 70,

    /// <summary>All words are in the entry, some only with one typing error corrected.</summary>
    TypingError = 80,

    /// <summary>Some words are in the entry; nothing has all.</summary>
    SomeWords = 90,
}
