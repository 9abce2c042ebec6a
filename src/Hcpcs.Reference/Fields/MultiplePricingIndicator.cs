using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Whether Part B can price a code by more than one method, and by which.</summary>
/// <remarks>
/// <para>Record layout field 10, position 128. The number of a value is the digit 9 in decimal or the letter in ASCII.</para>
/// <para><c>default</c> is the digit <c>0</c>, which the layout does not define.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether
/// it is known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<MultiplePricingIndicator>))]
public enum MultiplePricingIndicator
{
    /// <summary>
    /// <c>9</c>: Does not apply: Part B does not price the code separately (pricing indicator <c>00</c>) or no value is established
    /// (<c>99</c>).
    /// </summary>
    NotPriced = 9,

    /// <summary><c>A</c>: Does not apply: the code is priced under one methodology.</summary>
    SingleMethodology = 'A',

    /// <summary>
    /// <c>B</c>: The professional component is priced by relative value units (RVU), the technical component and the global service by
    /// Part B carriers.
    /// </summary>
    ProfessionalByRvuTechnicalByCarrier = 'B',

    /// <summary>
    /// <c>C</c>: The physician's interpretation of a laboratory service is priced by RVU under the physician fee schedule, the laboratory
    /// service itself under the clinical laboratory fee schedule.
    /// </summary>
    InterpretationByRvuTestByLabFeeSchedule = 'C',

    /// <summary>
    /// <c>D</c>: The physician's service is priced by RVU under the physician fee schedule, the clinical psychologist's under the clinical
    /// psychologist fee schedule. Not applicable as of 1998-01-01.
    /// </summary>
    PhysicianByRvuPsychologistByFeeSchedule = 'D',

    /// <summary>
    /// <c>E</c>: The physician's service is priced by RVU under the physician fee schedule, the clinical psychologist's and the clinical
    /// social worker's each under a fee schedule of their own. Not applicable as of 1998-01-01.
    /// </summary>
    PhysicianByRvuPsychologistAndSocialWorkerByFeeSchedule = 'E',

    /// <summary>
    /// <c>F</c>: The physician's service is priced by carriers under the physician fee schedule, the clinical psychologist's and the
    /// clinical social worker's each under a fee schedule of their own. Not applicable as of 1998-01-01.
    /// </summary>
    PhysicianByCarrierPsychologistAndSocialWorkerByFeeSchedule = 'F',

    /// <summary>
    /// <c>G</c>: A clinical laboratory service that is priced by reasonable charge when blood products are on the claim with it, and under
    /// the clinical laboratory fee schedule when there are none.
    /// </summary>
    ReasonableChargeWithBloodProducts = 'G',
}
