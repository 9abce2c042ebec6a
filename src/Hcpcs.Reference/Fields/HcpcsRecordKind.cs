using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>What a line of the contractor record file holds: the first or a further line of a code or of a modifier.</summary>
/// <remarks>
/// <para>Record layout field 6, position 11. The number of a value is its digit in decimal. First lines carry all fields, further lines
/// only another piece of the long description.</para>
/// <para><c>default</c> is the digit <c>0</c>, which the layout does not define.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether
/// it is known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<HcpcsRecordKind>))]
public enum HcpcsRecordKind
{
    /// <summary><c>3</c>: First line of a code, with all its fields.</summary>
    Code = 3,

    /// <summary><c>4</c>: Further line of a code: another piece of its long description, without other fields.</summary>
    CodeContinuation = 4,

    /// <summary><c>7</c>: First line of a modifier, with all its fields.</summary>
    Modifier = 7,

    /// <summary><c>8</c>: Further line of a modifier: another piece of its long description, without other fields.</summary>
    ModifierContinuation = 8,
}
