using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Whether an assistant at surgery is paid.</summary>
/// <remarks>
/// <para>Column ASST SURG of CMS's National Physician Fee Schedule Relative Value File. The number of a value is its digit. <c>default</c> is <c>0</c>, a
/// real value.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether it is
/// known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<AssistantSurgeryIndicator>))]
public enum AssistantSurgeryIndicator
{
    /// <summary><c>0</c>: Not paid unless documentation shows that it was medically necessary.</summary>
    WithDocumentation = 0,

    /// <summary><c>1</c>: Never paid, by statute.</summary>
    NeverPaid = 1,

    /// <summary><c>2</c>: May be paid.</summary>
    Paid = 2,

    /// <summary><c>9</c>: The concept does not apply.</summary>
    NotApplicable = 9,
}
