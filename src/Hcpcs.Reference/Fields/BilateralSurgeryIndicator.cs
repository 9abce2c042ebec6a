using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>How a procedure on both sides of the body is paid.</summary>
/// <remarks>
/// <para>Column BILAT SURG of CMS's National Physician Fee Schedule Relative Value File. The number of a value is its digit. <c>default</c> is <c>0</c>, a
/// real value.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether it is
/// known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<BilateralSurgeryIndicator>))]
public enum BilateralSurgeryIndicator
{
    /// <summary><c>0</c>: The 150 percent rule does not apply.</summary>
    NoAdjustment = 0,

    /// <summary><c>1</c>: 150 percent for both sides.</summary>
    Adjusted = 1,

    /// <summary><c>2</c>: The relative value units are for both sides already.</summary>
    AlreadyBilateral = 2,

    /// <summary><c>3</c>: Each side is paid in full.</summary>
    EachSideInFull = 3,

    /// <summary><c>9</c>: The concept does not apply.</summary>
    NotApplicable = 9,
}
