using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Whether and how the Medicare physician fee schedule pays for a code: its status code.</summary>
/// <remarks>
/// <para>Column STATUS CODE of CMS's National Physician Fee Schedule Relative Value File; the meanings are those of its record layout (calendar year
/// 2025) in other words. The number of a value is its letter in ASCII.</para>
/// <para>Relative value units count for payment under A, R and T alone. A status says nothing about coverage.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether it is
/// known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<PhysicianFeeStatus>))]
public enum PhysicianFeeStatus
{
    /// <summary><c>A</c>: Active code: paid separately under the physician fee schedule, if it is covered.</summary>
    Active = 'A',

    /// <summary><c>B</c>: Bundled: payment for it is always part of the payment for another service.</summary>
    Bundled = 'B',

    /// <summary><c>C</c>: The Medicare contractors set the price, case by case.</summary>
    ContractorPriced = 'C',

    /// <summary><c>D</c>: Deleted code.</summary>
    Deleted = 'D',

    /// <summary><c>E</c>: Excluded from the physician fee schedule by regulation; if covered, it is paid under other rules.</summary>
    ExcludedByRegulation = 'E',

    /// <summary><c>F</c>: Deleted code without a grace period.</summary>
    DeletedWithoutGrace = 'F',

    /// <summary><c>G</c>: Not valid for Medicare, with a grace period: Medicare uses another code.</summary>
    NotValidWithGrace = 'G',

    /// <summary><c>H</c>: Deleted modifier.</summary>
    DeletedModifier = 'H',

    /// <summary><c>I</c>: Not valid for Medicare: Medicare uses another code.</summary>
    NotValid = 'I',

    /// <summary><c>J</c>: Anesthesia service, paid by base and time units.</summary>
    Anesthesia = 'J',

    /// <summary><c>M</c>: Measurement code, for reporting only.</summary>
    Measurement = 'M',

    /// <summary><c>N</c>: Not covered by Medicare.</summary>
    NotCovered = 'N',

    /// <summary><c>P</c>: Bundled where it is incident to a physician's service on the same day; otherwise excluded and paid under another
    /// provision.</summary>
    BundledOrExcluded = 'P',

    /// <summary><c>R</c>: Restricted coverage with special instructions; if covered, the contractor sets the price.</summary>
    Restricted = 'R',

    /// <summary><c>T</c>: Paid only if the same provider bills nothing else that the schedule pays for the same day.</summary>
    PaidOnlyAlone = 'T',

    /// <summary><c>X</c>: Outside what the statute calls physician services: never paid under this schedule.</summary>
    StatutoryExclusion = 'X',
}
