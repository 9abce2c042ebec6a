using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>The specialty category in which a laboratory must be certified to perform a test.</summary>
/// <remarks>
/// <para>Record layout field 14, positions 181-204 (eight times three digits). The number of a value is its official code in decimal. A
/// laboratory certified for a whole specialty (<c>100</c>) may perform the tests of its subgroups (<c>110</c> to <c>150</c>).</para>
/// <para><c>default</c> would be <c>000</c>, which the layout does not define.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether
/// it is known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<LabCertification>))]
public enum LabCertification
{
    /// <summary><c>010</c>: Histocompatibility testing.</summary>
    HistocompatibilityTesting = 10,

    /// <summary><c>100</c>: Microbiology, all subgroups.</summary>
    Microbiology = 100,

    /// <summary><c>110</c>: Bacteriology, a subgroup of microbiology.</summary>
    Bacteriology = 110,

    /// <summary><c>115</c>: Mycobacteriology, a subgroup of microbiology.</summary>
    Mycobacteriology = 115,

    /// <summary><c>120</c>: Mycology, a subgroup of microbiology.</summary>
    Mycology = 120,

    /// <summary><c>130</c>: Parasitology, a subgroup of microbiology.</summary>
    Parasitology = 130,

    /// <summary><c>140</c>: Virology, a subgroup of microbiology.</summary>
    Virology = 140,

    /// <summary><c>150</c>: Other microbiology.</summary>
    OtherMicrobiology = 150,

    /// <summary><c>200</c>: Diagnostic immunology, all subgroups.</summary>
    DiagnosticImmunology = 200,

    /// <summary><c>210</c>: Syphilis serology, a subgroup of diagnostic immunology.</summary>
    SyphilisSerology = 210,

    /// <summary><c>220</c>: General immunology, a subgroup of diagnostic immunology.</summary>
    GeneralImmunology = 220,

    /// <summary><c>300</c>: Chemistry, all subgroups.</summary>
    Chemistry = 300,

    /// <summary><c>310</c>: Routine chemistry, a subgroup of chemistry.</summary>
    RoutineChemistry = 310,

    /// <summary><c>320</c>: Urinalysis, a subgroup of chemistry.</summary>
    Urinalysis = 320,

    /// <summary><c>330</c>: Endocrinology, a subgroup of chemistry.</summary>
    Endocrinology = 330,

    /// <summary><c>340</c>: Toxicology, a subgroup of chemistry.</summary>
    Toxicology = 340,

    /// <summary><c>350</c>: Other chemistry.</summary>
    OtherChemistry = 350,

    /// <summary><c>400</c>: Hematology.</summary>
    Hematology = 400,

    /// <summary><c>500</c>: Immunohematology, all subgroups.</summary>
    Immunohematology = 500,

    /// <summary><c>510</c>: ABO group and Rh type, a subgroup of immunohematology.</summary>
    AboGroupAndRhType = 510,

    /// <summary><c>520</c>: Antibody detection (transfusion), a subgroup of immunohematology.</summary>
    AntibodyDetectionTransfusion = 520,

    /// <summary><c>530</c>: Antibody detection (nontransfusion), a subgroup of immunohematology.</summary>
    AntibodyDetectionNontransfusion = 530,

    /// <summary><c>540</c>: Antibody identification, a subgroup of immunohematology.</summary>
    AntibodyIdentification = 540,

    /// <summary><c>550</c>: Compatibility testing, a subgroup of immunohematology.</summary>
    CompatibilityTesting = 550,

    /// <summary><c>560</c>: Other immunohematology.</summary>
    OtherImmunohematology = 560,

    /// <summary><c>600</c>: Pathology, all subgroups.</summary>
    Pathology = 600,

    /// <summary><c>610</c>: Histopathology, a subgroup of pathology.</summary>
    Histopathology = 610,

    /// <summary><c>620</c>: Oral pathology, a subgroup of pathology.</summary>
    OralPathology = 620,

    /// <summary><c>630</c>: Cytology, a subgroup of pathology.</summary>
    Cytology = 630,

    /// <summary><c>800</c>: Radiobioassay.</summary>
    Radiobioassay = 800,

    /// <summary><c>900</c>: Clinical cytogenetics.</summary>
    ClinicalCytogenetics = 900,
}
