using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Whether a procedure is approved to be performed in an ambulatory surgical center (ASC).</summary>
/// <remarks>
/// <para>Record layout field 17, positions 231-232. The number of a value is its two letters in ASCII, packed. Codes without approval have
/// blanks there, in this library <see langword="null"/>.</para>
/// <para>It is not the payment indicator of CMS's ASC fee schedule files (A2, G2, J8 and so on) and names no amount: those are in the ASC
/// addenda.</para>
/// <para>Older releases hold two digits here (<c>20</c>, for example), which have no name in this enum. CMS may add a value that has no
/// name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether it is known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<AscPaymentGroup>))]
public enum AscPaymentGroup
{
    /// <summary><c>YY</c>: Approved to be performed in an ambulatory surgical center.</summary>
    Approved = 'Y' << 8 | 'Y',
}
