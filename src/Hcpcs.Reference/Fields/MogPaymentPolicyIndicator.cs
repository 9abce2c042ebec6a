using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Whether a code is paid an ASC facility fee, a separate fee under another provision of Medicare, or no fee at all.</summary>
/// <remarks>
/// <para>Record layout field 20, position 244. The number of a value is its digit in decimal. The column is empty in every release seen
/// since 2018.</para>
/// <para>It belongs to the Medicare outpatient groups (MOG) and is neither an OPPS status indicator nor the payment indicator of CMS's ASC
/// fee schedule files.</para>
/// <para><c>default</c> is the digit <c>0</c>, which the layout does not define.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether
/// it is known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<MogPaymentPolicyIndicator>))]
public enum MogPaymentPolicyIndicator
{
    /// <summary><c>1</c>: ASC covered procedure.</summary>
    AscCoveredProcedure = 1,

    /// <summary><c>2</c>: Bundled service, no separate payment.</summary>
    BundledService = 2,

    /// <summary><c>3</c>: Excluded from ASC list.</summary>
    ExcludedFromAscList = 3,

    /// <summary><c>4</c>: Invalid code, with a grace period of 90 days.</summary>
    InvalidCode = 4,

    /// <summary><c>6</c>: Separate payment when furnished in an ASC.</summary>
    SeparatePaymentInAsc = 6,

    /// <summary><c>7</c>: ASC restricted coverage procedure.</summary>
    AscRestrictedCoverage = 7,

    /// <summary><c>9</c>: ASC payment not applicable.</summary>
    AscPaymentNotApplicable = 9,
}
