using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>How a later release changed the answer for days that an earlier one had covered.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsRetroactiveChangeKind>))]
public enum HcpcsRetroactiveChangeKind : byte
{
    /// <summary>An entry without an end was given one.</summary>
    Ended,

    /// <summary>The termination date moved to another day.</summary>
    EndMoved,

    /// <summary>The termination date was removed. The days up to the reactivation are a gap of which the data does not say whether it was valid.</summary>
    Reopened,

    /// <summary>
    /// The description changed with effect from a day that the earlier release covered; or the days passed to another meaning.
    /// </summary>
    Reworded,

    /// <summary>The entry was added, or its added date moved, to an earlier day.</summary>
    AddedBackdated,

    /// <summary>The entry is not held any longer though it had not ended, or begins later than it did.</summary>
    Withdrawn,
}
