using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>Whether and how Medicare's hospital outpatient prospective payment system (OPPS) pays for a code: its status indicator (SI).</summary>
/// <remarks>
/// <para>Column SI of CMS's OPPS Addendum B; the meanings are those of Addendum D1 in other words. The number of a value is its characters packed as
/// ASCII.</para>
/// <para>A rate does not imply coverage.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether it is
/// known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<OutpatientStatusIndicator>))]
public enum OutpatientStatusIndicator
{
    /// <summary><c>A</c>: Paid under another fee schedule or payment system.</summary>
    OtherFeeSchedule = 'A',

    /// <summary><c>B</c>: Not recognized on hospital outpatient bills (types 12x and 13x); another code or bill type may be.</summary>
    NotRecognized = 'B',

    /// <summary><c>C</c>: Inpatient procedure: not paid here.</summary>
    Inpatient = 'C',

    /// <summary><c>D</c>: Discontinued code.</summary>
    Discontinued = 'D',

    /// <summary><c>E1</c>: Not covered by any outpatient benefit, excluded by statute, or not reasonable and necessary.</summary>
    NotCovered = 0x4531,

    /// <summary><c>E2</c>: Not paid: there is neither a price nor claims data.</summary>
    NoPrice = 0x4532,

    /// <summary><c>F</c>: Paid at reasonable cost: corneal tissue, some anesthesia by nurse anesthetists, hepatitis B vaccine.</summary>
    ReasonableCost = 'F',

    /// <summary><c>G</c>: Pass-through drug or biological, paid under its own APC.</summary>
    PassThroughDrug = 'G',

    /// <summary><c>H</c>: Pass-through device category, paid at cost without copayment.</summary>
    PassThroughDevice = 'H',

    /// <summary><c>H1</c>: Non-opioid device for pain relief after surgery, paid separately.</summary>
    NonOpioidDevice = 0x4831,

    /// <summary><c>J1</c>: Comprehensive APC: the rest of the claim is packaged into it.</summary>
    Comprehensive = 0x4A31,

    /// <summary><c>J2</c>: May be paid through a comprehensive APC, as with observation.</summary>
    ComprehensiveObservation = 0x4A32,

    /// <summary><c>K</c>: Drug, biological or therapeutic radiopharmaceutical without pass-through, paid under its own APC.</summary>
    Drug = 'K',

    /// <summary><c>K1</c>: Non-opioid drug for pain relief after surgery, paid separately.</summary>
    NonOpioidDrug = 0x4B31,

    /// <summary><c>L</c>: Influenza or pneumococcal vaccine, or COVID-19 antibodies: paid at reasonable cost.</summary>
    VaccineAtCost = 'L',

    /// <summary><c>M</c>: Not billable to the Medicare contractor on these claims: not paid here.</summary>
    NotBillable = 'M',

    /// <summary><c>N</c>: Packaged: no separate payment.</summary>
    Packaged = 'N',

    /// <summary><c>P</c>: Partial hospitalization, paid by the day.</summary>
    PartialHospitalization = 'P',

    /// <summary><c>Q1</c>: Packaged if billed with a service of status S, T or V, else paid.</summary>
    PackagedWithSTV = 0x5131,

    /// <summary><c>Q2</c>: Packaged if billed with a service of status T, else paid.</summary>
    PackagedWithT = 0x5132,

    /// <summary><c>Q3</c>: May be paid through a composite APC.</summary>
    Composite = 0x5133,

    /// <summary><c>Q4</c>: Laboratory test, packaged under conditions.</summary>
    PackagedLaboratoryTest = 0x5134,

    /// <summary><c>R</c>: Blood or blood product.</summary>
    Blood = 'R',

    /// <summary><c>S</c>: Procedure, not discounted when there are several.</summary>
    ProcedureNotDiscounted = 'S',

    /// <summary><c>T</c>: Procedure, discounted when there are several.</summary>
    ProcedureDiscounted = 'T',

    /// <summary><c>U</c>: Brachytherapy source.</summary>
    Brachytherapy = 'U',

    /// <summary><c>V</c>: Clinic or emergency department visit.</summary>
    Visit = 'V',

    /// <summary><c>Y</c>: Non-implantable durable medical equipment: not paid here, billed to the DME contractor.</summary>
    NonImplantableDme = 'Y',
}
