using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference.Claims;

/// <summary>
/// The MUE adjudication indicator (MAI): whether a limit is compared with the units of a claim line or of a day, and what it rests on.
/// </summary>
/// <remarks>
/// <para>Column MUE Adjudication Indicator of CMS's tables of medically unlikely edits. The number of a value is its official code.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and
/// <see cref="MueAdjudicationIndicators.IsKnown"/> says whether it is known. <c>default</c> is not a code.</para>
/// <para>JSON has the official code as a string, <c>"3"</c>.</para>
/// </remarks>
[JsonConverter(typeof(MueAdjudicationIndicatorJsonConverter))]
public enum MueAdjudicationIndicator
{
    /// <summary><c>1</c>: The units of each claim line are compared with the limit.</summary>
    LineEdit = 1,

    /// <summary>
    /// <c>2</c>: The units of a date of service are compared with the limit, which rests on policy: statute, regulation or CMS's guidance rules
    /// more units out.
    /// </summary>
    DateOfServicePolicy = 2,

    /// <summary>
    /// <c>3</c>: The units of a date of service are compared with the limit, which rests on clinical benchmarks: more units are unlikely, not ruled
    /// out.
    /// </summary>
    DateOfServiceClinical = 3,
}
