using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>What happened to a code or modifier between two releases; often several things at once. Computed from the data alone.</summary>
[JsonConverter(typeof(EnumNameJsonConverter<HcpcsReleaseChangeKinds>))]
[Flags]
public enum HcpcsReleaseChangeKinds
{
    /// <summary>Nothing; no change of a <see cref="HcpcsReleaseDiff"/> is of this kind.</summary>
    None = 0,

    /// <summary>Only the newer release has it.</summary>
    Added = 1 << 0,

    /// <summary>With <see cref="Added"/>: its termination date lies before the first day of the newer release.</summary>
    AlreadyEnded = 1 << 1,

    /// <summary>It was given a termination date, or an earlier one.</summary>
    Terminated = 1 << 2,

    /// <summary>
    /// With <see cref="Terminated"/>: the termination date lies before the last day of the older release, which therefore called days valid,
    /// in its own quarter or before it, that the newer release does not.
    /// </summary>
    Retroactive = 1 << 3,

    /// <summary>Its termination date was removed, or moved to a later day.</summary>
    Reactivated = 1 << 4,

    /// <summary>Only the older release has it, and there it does not end, or not before the first day of the newer release.</summary>
    Dropped = 1 << 5,

    /// <summary>
    /// Only the older release has it, and its termination date lies before the first day of the newer one: CMS removes entries some years
    /// after they end.
    /// </summary>
    DroppedAfterEnd = 1 << 6,

    /// <summary>
    /// It stands for something else now: its added date lies after its former termination date, or moved to a later day while the descriptions share little
    /// (<see cref="HcpcsReleaseChange.SharedWording"/> is below one half).
    /// </summary>
    Replaced = 1 << 7,

    /// <summary>Its short or long description changed in more than blanks.</summary>
    Reworded = 1 << 8,

    /// <summary>
    /// A field changed other than the descriptions, the termination date, the action code and its date. A moved added date under the same wording is
    /// a correction.
    /// </summary>
    Changed = 1 << 9,

    /// <summary>Nothing changed but the action code, its effective date, or blanks within a description.</summary>
    Clerical = 1 << 10,

    /// <summary>
    /// It probably stands for something else now: its descriptions share little, but its added date does not tell the two apart.
    /// </summary>
    ProbablyReplaced = 1 << 11,
}
