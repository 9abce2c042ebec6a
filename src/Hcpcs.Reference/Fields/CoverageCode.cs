using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Where a code stands with Medicare coverage.</summary>
/// <remarks>
/// <para>Record layout field 16, position 230. The number of a value is its letter in ASCII.</para>
/// <para>It does not promise payment: <see cref="CarrierJudgment"/> means that the Medicare contractor decides, not that the code is
/// payable, and only a fee schedule or the contractor says what is paid.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether
/// it is known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<CoverageCode>))]
public enum CoverageCode
{
    /// <summary><c>C</c>: Carrier judgment: the Medicare contractor decides on coverage. It does not mean payable.</summary>
    CarrierJudgment = 'C',

    /// <summary>
    /// <c>D</c>: Special coverage instructions apply: the manual sections, statute or processing note of the record may say where to look.
    /// </summary>
    SpecialCoverageInstructions = 'D',

    /// <summary><c>I</c>: Not payable by Medicare.</summary>
    NotPayableByMedicare = 'I',

    /// <summary><c>M</c>: Non-covered by Medicare.</summary>
    NonCoveredByMedicare = 'M',

    /// <summary><c>S</c>: Non-covered by Medicare statute.</summary>
    NonCoveredByMedicareStatute = 'S',
}
