using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Pages;

/// <summary>How an entry stands on the day of its page, for the color of what says so.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<PageStandingKind>))]
public enum PageStandingKind
{
    /// <summary>The release cannot tell; or, with a history, the day lies in a reopened gap.</summary>
    Unknown,

    /// <summary>Valid on the day.</summary>
    Valid,

    /// <summary>Not yet valid on the day.</summary>
    NotYetValid,

    /// <summary>Its last valid day is before the day.</summary>
    Ended,
}
