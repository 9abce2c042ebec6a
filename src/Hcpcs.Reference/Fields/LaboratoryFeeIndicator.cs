using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Who sets the rate of a laboratory test.</summary>
/// <remarks>
/// <para>Column INDICATOR of CMS's Clinical Laboratory Fee Schedule. The number of a value is its letter in ASCII.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether it is
/// known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<LaboratoryFeeIndicator>))]
public enum LaboratoryFeeIndicator
{
    /// <summary><c>N</c>: One national rate.</summary>
    National = 'N',

    /// <summary><c>L</c>: The Medicare contractors set the rate locally.</summary>
    Local = 'L',
}
