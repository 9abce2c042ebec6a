using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Which Medicare contractor processes claims for a row of the DMEPOS fee schedule.</summary>
/// <remarks>
/// <para>Column JURIS of CMS's DMEPOS fee schedule. The number of a value is its letter in ASCII.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether it is
/// known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<DmeposJurisdiction>))]
public enum DmeposJurisdiction
{
    /// <summary><c>D</c>: The DME contractor (DME MAC).</summary>
    Dme = 'D',

    /// <summary><c>L</c>: The local Part B contractor.</summary>
    Local = 'L',

    /// <summary><c>J</c>: The DME contractor or the local Part B contractor.</summary>
    Joint = 'J',
}
