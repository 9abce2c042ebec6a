using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>How sure it is that the same characters stand for something else than before.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsMeaningBoundary>))]
public enum HcpcsMeaningBoundary : byte
{
    /// <summary>They stand for the same: whatever changed is a correction or a rewording.</summary>
    None,

    /// <summary>
    /// The wording shares less than half, but the added date does not tell the two apart: the days on which the entry is valid are not divided.
    /// </summary>
    Probable,

    /// <summary>The added date lies after the former termination date, or moved to a later day while the wording shares less than half.</summary>
    Certain,
}
