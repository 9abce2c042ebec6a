using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>What an entry of a timeline tells.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PageTimelineKind>))]
public enum PageTimelineKind
{
    /// <summary>What the characters stood for, and on which days.</summary>
    Meaning,

    /// <summary>
    /// A meaning that CMS took back, on the days up to the next one's first: valid as known in its releases, and on no day by today's knowledge.
    /// </summary>
    WithdrawnMeaning,

    /// <summary>Days of which the releases do not say whether it was valid: it had ended and was reopened from a later day.</summary>
    ReopenedGap,

    /// <summary>A code whose cross reference names this one.</summary>
    Replaces,

    /// <summary>What CMS's cross reference names in its place.</summary>
    ReplacedBy,

    /// <summary>What a release states differently from the one before it.</summary>
    Change,
}
