using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Whether a service has a professional component (modifier 26) and a technical component (modifier TC).</summary>
/// <remarks>
/// <para>Column PCTC IND of CMS's National Physician Fee Schedule Relative Value File. The number of a value is its digit. <c>default</c> is <c>0</c>, a
/// real value.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether it is
/// known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<PcTcIndicator>))]
public enum PcTcIndicator
{
    /// <summary><c>0</c>: Physician service: it has no components.</summary>
    PhysicianService = 0,

    /// <summary><c>1</c>: Diagnostic test with a professional and a technical component.</summary>
    DiagnosticTest = 1,

    /// <summary><c>2</c>: Professional component only.</summary>
    ProfessionalComponentOnly = 2,

    /// <summary><c>3</c>: Technical component only.</summary>
    TechnicalComponentOnly = 3,

    /// <summary><c>4</c>: Whole test only: other codes are its components.</summary>
    GlobalTestOnly = 4,

    /// <summary><c>5</c>: Incident to a physician's service: modifiers 26 and TC do not apply.</summary>
    IncidentTo = 5,

    /// <summary><c>6</c>: Physician's interpretation of a laboratory test.</summary>
    LaboratoryInterpretation = 6,

    /// <summary><c>7</c>: Physical therapy service, for which payment may be limited.</summary>
    PhysicalTherapy = 7,

    /// <summary><c>8</c>: Physician's interpretation of an abnormal smear.</summary>
    AbnormalSmearInterpretation = 8,

    /// <summary><c>9</c>: The concept does not apply.</summary>
    NotApplicable = 9,
}
