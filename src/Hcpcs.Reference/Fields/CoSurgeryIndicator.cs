using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Whether two surgeons of different specialties are paid for one procedure.</summary>
/// <remarks>
/// <para>Column CO-SURG of CMS's National Physician Fee Schedule Relative Value File. The number of a value is its digit. <c>default</c> is <c>0</c>, a
/// real value.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether it is
/// known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<CoSurgeryIndicator>))]
public enum CoSurgeryIndicator
{
    /// <summary><c>0</c>: Not permitted.</summary>
    NotPermitted = 0,

    /// <summary><c>1</c>: May be paid with documentation of its necessity.</summary>
    WithDocumentation = 1,

    /// <summary><c>2</c>: Permitted.</summary>
    Permitted = 2,

    /// <summary><c>9</c>: The concept does not apply.</summary>
    NotApplicable = 9,
}
