using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>How payment is reduced when several procedures are performed on one day.</summary>
/// <remarks>
/// <para>Column MULT PROC of CMS's National Physician Fee Schedule Relative Value File. The number of a value is its digit. <c>default</c> is <c>0</c>, a
/// real value.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether it is
/// known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<MultipleProcedureIndicator>))]
public enum MultipleProcedureIndicator
{
    /// <summary><c>0</c>: No reduction.</summary>
    None = 0,

    /// <summary><c>1</c>: The reduction of before 1995.</summary>
    RulesBefore1995 = 1,

    /// <summary><c>2</c>: Standard reduction: 100, 50, 50, 50 and 50 percent.</summary>
    Standard = 2,

    /// <summary><c>3</c>: Reduction within an endoscopy family.</summary>
    Endoscopy = 3,

    /// <summary><c>4</c>: Reduction within a diagnostic imaging family.</summary>
    Imaging = 4,

    /// <summary><c>5</c>: Therapy: half of the practice expense.</summary>
    Therapy = 5,

    /// <summary><c>6</c>: Cardiovascular diagnostics: 25 percent off the technical component.</summary>
    Cardiovascular = 6,

    /// <summary><c>7</c>: Ophthalmology diagnostics: 20 percent off the technical component.</summary>
    Ophthalmology = 7,

    /// <summary><c>9</c>: The concept does not apply.</summary>
    NotApplicable = 9,
}
