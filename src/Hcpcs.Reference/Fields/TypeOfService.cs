using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>The kind of service that a Medicare contractor assigns to a code. A code has up to five.</summary>
/// <remarks>
/// <para>Record layout field 25, positions 261-265 (five times one character), with the values of its table CMS_TYPE_SRVC_TB. The number
/// of a value is its digit in decimal or its letter in ASCII.</para>
/// <para>It is not the place of service. <c>default</c> is <c>0</c>, whole blood, a real value; a record without a type of service has an
/// empty list.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether
/// it is known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<TypeOfService>))]
public enum TypeOfService
{
    /// <summary><c>1</c>: Medical care.</summary>
    MedicalCare = 1,

    /// <summary><c>2</c>: Surgery.</summary>
    Surgery = 2,

    /// <summary><c>3</c>: Consultation.</summary>
    Consultation = 3,

    /// <summary><c>4</c>: Diagnostic radiology.</summary>
    DiagnosticRadiology = 4,

    /// <summary><c>5</c>: Diagnostic laboratory.</summary>
    DiagnosticLaboratory = 5,

    /// <summary><c>6</c>: Therapeutic radiology.</summary>
    TherapeuticRadiology = 6,

    /// <summary><c>7</c>: Anesthesia.</summary>
    Anesthesia = 7,

    /// <summary><c>8</c>: Assistant at surgery.</summary>
    AssistantAtSurgery = 8,

    /// <summary><c>9</c>: Other medical items or services.</summary>
    OtherMedicalItemsOrServices = 9,

    /// <summary><c>0</c>: Whole blood only, effective 1996-01; whole blood or packed red cells before.</summary>
    WholeBlood = 0,

    /// <summary><c>A</c>: Used durable medical equipment (DME).</summary>
    UsedDme = 'A',

    /// <summary><c>B</c>: High risk screening mammography; obsolete since 1998-01-01, says the layout.</summary>
    HighRiskScreeningMammography = 'B',

    /// <summary><c>C</c>: Low risk screening mammography; obsolete since 1998-01-01, says the layout.</summary>
    LowRiskScreeningMammography = 'C',

    /// <summary><c>D</c>: Ambulance, effective 1995-04.</summary>
    Ambulance = 'D',

    /// <summary><c>E</c>: Enteral or parenteral nutrients and supplies, effective 1995-04.</summary>
    EnteralParenteralNutrientsSupplies = 'E',

    /// <summary><c>F</c>: Ambulatory surgical center (facility usage for surgical services).</summary>
    AmbulatorySurgicalCenter = 'F',

    /// <summary><c>G</c>: Immunosuppressive drugs.</summary>
    ImmunosuppressiveDrugs = 'G',

    /// <summary><c>H</c>: Hospice services; discontinued 1995-01.</summary>
    HospiceServices = 'H',

    /// <summary><c>I</c>: Purchase of DME on installments; discontinued 1995-04.</summary>
    InstallmentPurchaseOfDme = 'I',

    /// <summary><c>J</c>: Diabetic shoes, effective 1995-04.</summary>
    DiabeticShoes = 'J',

    /// <summary><c>K</c>: Hearing items and services, effective 1995-04.</summary>
    HearingItemsAndServices = 'K',

    /// <summary><c>L</c>: Supplies for end-stage renal disease (ESRD), effective 1995-04; renal supplier in the home before.</summary>
    EsrdSupplies = 'L',

    /// <summary><c>M</c>: Monthly capitation payment for dialysis.</summary>
    MonthlyCapitationPaymentForDialysis = 'M',

    /// <summary><c>N</c>: Kidney donor.</summary>
    KidneyDonor = 'N',

    /// <summary><c>P</c>: Lump sum purchase of DME, prosthetics, orthotics.</summary>
    LumpSumPurchase = 'P',

    /// <summary><c>Q</c>: Vision items or services.</summary>
    VisionItemsOrServices = 'Q',

    /// <summary><c>R</c>: Rental of DME.</summary>
    RentalOfDme = 'R',

    /// <summary><c>S</c>: Surgical dressings or other medical supplies, effective 1995-04.</summary>
    SurgicalDressingsOrOtherMedicalSupplies = 'S',

    /// <summary><c>T</c>: Outpatient mental health limitation, effective 1998-01-01; psychological therapy until 1997-12-31.</summary>
    OutpatientMentalHealthLimitation = 'T',

    /// <summary><c>U</c>: Occupational therapy.</summary>
    OccupationalTherapy = 'U',

    /// <summary>
    /// <c>V</c>: Pneumococcal or flu vaccine, effective 1996-01; with hepatitis B vaccine from 1995-04 to 1995-12; pneumococcal only
    /// before.
    /// </summary>
    PneumococcalFluVaccine = 'V',

    /// <summary><c>W</c>: Physical therapy.</summary>
    PhysicalTherapy = 'W',

    /// <summary><c>Y</c>: Second opinion on elective surgery; obsolete since 1997-01.</summary>
    SecondOpinionOnElectiveSurgery = 'Y',

    /// <summary><c>Z</c>: Third opinion on elective surgery; obsolete since 1997-01.</summary>
    ThirdOpinionOnElectiveSurgery = 'Z',
}
