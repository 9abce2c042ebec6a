using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>What the text of a <see cref="CrossReference"/> is, judged by its shape alone.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<CrossReferenceKind>))]
public enum CrossReferenceKind
{
    /// <summary>Neither a code nor a modifier, as the literal <c>CPT</c> of P7001.</summary>
    Text,

    /// <summary>A code of the Level II shape, the D series (CDT) included. It may or may not be in the release.</summary>
    LevelTwoCode,

    /// <summary>The number of a CPT (Level I) code: five digits, or four and A, F, T, U or M.</summary>
    LevelOneCode,

    /// <summary>A two-character modifier.</summary>
    Modifier,
}
