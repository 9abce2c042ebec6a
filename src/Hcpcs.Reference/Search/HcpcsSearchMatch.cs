using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// How a hit matches the text, the best first. A better one comes before a worse one, except that <see cref="NameOrShortDescription"/> and
/// <see cref="Words"/> are one rank, and that in it quality reports come with <see cref="WordPrefixes"/>, unless reports are asked for.
/// </summary>
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsSearchMatch>))]
public enum HcpcsSearchMatch
{
    /// <summary>The text is the code or modifier.</summary>
    Code,

    /// <summary>The text is a product name, or a whole description.</summary>
    WholeText,

    /// <summary>The code begins with the text.</summary>
    CodePrefix,

    /// <summary>All words are in the short description, or all in the names, as written, abbreviated, in singular or plural, or by everyday names.</summary>
    NameOrShortDescription,

    /// <summary>All words are somewhere in the entry, as written, abbreviated, in singular or plural, or by everyday names.</summary>
    Words,

    /// <summary>The text is a name or a whole description but for one typing error.</summary>
    NearWholeText,

    /// <summary>All words are in the entry, some only as the beginning of a longer one.</summary>
    WordPrefixes,

    /// <summary>All words are in the entry, some only with one typing error corrected.</summary>
    TypingError,

    /// <summary>Some words are in the entry; nothing has all.</summary>
    SomeWords,
}
