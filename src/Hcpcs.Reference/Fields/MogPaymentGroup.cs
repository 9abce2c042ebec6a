using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>The Medicare outpatient group (MOG) that a procedure belongs to for payment.</summary>
/// <remarks>
/// <para>Record layout field 19, positions 241-243. The number of a value is its official code in decimal: the first digit is the body
/// system, the second a sequence number in it, the third the level of intensity (<c>1</c> to <c>4</c>; <c>0</c> and <c>9</c> where there
/// is a single one).</para>
/// <para>Only <c>000</c> has a name. The other 97 values that the layout defines do not: the column is empty in every release seen since
/// 2018, the labels are clinical phrases that would make poor names, and a number keeps its meaning without a name, through <see
/// cref="OfficialCode.GetDescription(MogPaymentGroup)"/>.</para>
/// <para>It is neither an OPPS status indicator nor an ambulatory payment classification (APC). <c>default</c> is <c>000</c>, a real
/// value; a record without a group has <see langword="null"/>.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether
/// it is known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<MogPaymentGroup>))]
public enum MogPaymentGroup
{
    /// <summary><c>000</c>: No Medicare outpatient group applies.</summary>
    NotApplicable = 0,
}
