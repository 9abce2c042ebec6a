using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>What CMS last did to a code or modifier: its own remark on the change that took effect on the action effective date.</summary>
/// <remarks>
/// <para>Record layout field 30, position 293. The number of a value is its letter in ASCII.</para>
/// <para>It is a remark, not a difference between two releases, and tells nothing about validity: that follows from the added date and the
/// termination date.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether
/// it is known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<ActionCode>))]
public enum ActionCode
{
    /// <summary><c>A</c>: Code or modifier added.</summary>
    Add = 'A',

    /// <summary><c>B</c>: Change in both an administrative data field and the long description.</summary>
    ChangeInAdministrativeDataAndLongDescription = 'B',

    /// <summary><c>C</c>: Change in the long description.</summary>
    ChangeInLongDescription = 'C',

    /// <summary><c>D</c>: Code or modifier discontinued.</summary>
    Discontinue = 'D',

    /// <summary><c>F</c>: Change in an administrative data field.</summary>
    ChangeInAdministrativeData = 'F',

    /// <summary><c>N</c>: No maintenance for this code.</summary>
    NoMaintenance = 'N',

    /// <summary><c>P</c>: Payment change (MOG, pricing indicator codes, anesthesia base units, ambulatory surgical centers).</summary>
    PaymentChange = 'P',

    /// <summary><c>R</c>: Discontinued or deleted code or modifier re-activated.</summary>
    Reactivate = 'R',

    /// <summary><c>S</c>: Change in the short description of a code.</summary>
    ChangeInShortDescription = 'S',

    /// <summary><c>T</c>: Miscellaneous change (BETOS, type of service).</summary>
    MiscellaneousChange = 'T',
}
