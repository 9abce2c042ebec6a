using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>The payment class of a row of Medicare's DMEPOS fee schedule. It can change with the modifier.</summary>
/// <remarks>
/// <para>Column CATG of CMS's DMEPOS fee schedule (durable medical equipment, prosthetics, orthotics and supplies). The number of a value is its letters
/// packed as ASCII.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether it is
/// known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<DmeposCategory>))]
public enum DmeposCategory
{
    /// <summary><c>IN</c>: Inexpensive or routinely purchased: rented or bought, rentals up to the purchase amount.</summary>
    InexpensiveOrRoutinelyPurchased = 0x494E,

    /// <summary><c>PO</c>: Prosthetics and orthotics.</summary>
    ProstheticsAndOrthotics = 0x504F,

    /// <summary><c>CR</c>: Capped rental.</summary>
    CappedRental = 0x4352,

    /// <summary><c>OS</c>: Ostomy, tracheostomy and urological supplies.</summary>
    OstomyTracheostomyUrological = 0x4F53,

    /// <summary><c>SD</c>: Surgical dressings.</summary>
    SurgicalDressings = 0x5344,

    /// <summary><c>LC</c>: Lymphedema compression treatment.</summary>
    LymphedemaCompression = 0x4C43,

    /// <summary><c>SC</c>: Splints and casts.</summary>
    SplintsAndCasts = 0x5343,

    /// <summary><c>SU</c>: Supplies.</summary>
    Supplies = 0x5355,

    /// <summary><c>OX</c>: Oxygen and oxygen equipment, paid by the month.</summary>
    Oxygen = 0x4F58,

    /// <summary><c>TS</c>: Therapeutic shoes.</summary>
    TherapeuticShoes = 0x5453,

    /// <summary><c>FS</c>: Frequently serviced equipment, rented by the month.</summary>
    FrequentlyServiced = 0x4653,

    /// <summary><c>LT</c>: Labor, by 15 minutes.</summary>
    Labor = 0x4C54,

    /// <summary><c>IL</c>: Intraocular lenses.</summary>
    IntraocularLenses = 0x494C,

    /// <summary><c>TE</c>: Transcutaneous electrical nerve stimulators.</summary>
    NerveStimulators = 0x5445,
}
