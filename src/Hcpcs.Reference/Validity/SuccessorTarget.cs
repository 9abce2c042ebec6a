using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>What a cross reference leads to on a day.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<SuccessorTarget>))]
public enum SuccessorTarget
{
    /// <summary>A code or modifier of the release that is valid on the day.</summary>
    Valid,

    /// <summary>A code or modifier of the release that is not valid on the day, and that leads to none that is.</summary>
    NotValid,

    /// <summary>A code or modifier that the release does not hold.</summary>
    NotInRelease,

    /// <summary>The number of a CPT (Level I) code, which is another code set and not judged here.</summary>
    LevelOneCode,

    /// <summary>A word.</summary>
    Text,
}
