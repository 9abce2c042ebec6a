using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>How a physician supervises a diagnostic procedure.</summary>
/// <remarks>
/// <para>Column PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES of CMS's National Physician Fee Schedule Relative Value File. The number of a value is its
/// digits in decimal. The layout also has 06, 21, 22, 66, 6A, 77 and 7A, kinds of therapists and technicians; no Level II code has them, and they have
/// no name here.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether it is
/// known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<DiagnosticSupervision>))]
public enum DiagnosticSupervision
{
    /// <summary><c>01</c>: General supervision of a physician.</summary>
    General = 1,

    /// <summary><c>02</c>: Direct supervision of a physician.</summary>
    Direct = 2,

    /// <summary><c>03</c>: Personal supervision of a physician.</summary>
    Personal = 3,

    /// <summary><c>04</c>: None where a psychologist performs or supervises it, else general supervision of a physician.</summary>
    PsychologistOrGeneral = 4,

    /// <summary><c>05</c>: None where an audiologist or a physician performs it, else direct supervision of a physician for a technician's
    /// part.</summary>
    AudiologistOrDirect = 5,

    /// <summary><c>09</c>: The concept does not apply.</summary>
    NotApplicable = 9,
}
