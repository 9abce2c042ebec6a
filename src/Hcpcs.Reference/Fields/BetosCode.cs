using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>
/// The Berenson-Eggers Type of Service (BETOS): the clinical category that a code is counted under in spending statistics.
/// </summary>
/// <remarks>
/// <para>Record layout field 23, positions 257-259, with the values of its table BETOS_TB. The number of a value is its two or three
/// characters in ASCII, packed, the first one highest.</para>
/// <para>This is the classic BETOS. The Restructured BETOS Classification System (RBCS), which CMS publishes as a data set of its own, has
/// other codes and categories.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether
/// it is known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<BetosCode>))]
public enum BetosCode
{
    /// <summary><c>D1A</c>: Medical/surgical supplies.</summary>
    MedicalSurgicalSupplies = 'D' << 16 | '1' << 8 | 'A',

    /// <summary><c>D1B</c>: Hospital beds.</summary>
    HospitalBeds = 'D' << 16 | '1' << 8 | 'B',

    /// <summary><c>D1C</c>: Oxygen and supplies.</summary>
    OxygenAndSupplies = 'D' << 16 | '1' << 8 | 'C',

    /// <summary><c>D1D</c>: Wheelchairs.</summary>
    Wheelchairs = 'D' << 16 | '1' << 8 | 'D',

    /// <summary><c>D1E</c>: Other durable medical equipment (DME).</summary>
    OtherDme = 'D' << 16 | '1' << 8 | 'E',

    /// <summary><c>D1F</c>: Prosthetic/Orthotic devices.</summary>
    ProstheticOrthoticDevices = 'D' << 16 | '1' << 8 | 'F',

    /// <summary><c>D1G</c>: Drugs administered through DME.</summary>
    DrugsAdministeredThroughDme = 'D' << 16 | '1' << 8 | 'G',

    /// <summary><c>I1A</c>: Standard imaging - chest.</summary>
    StandardImagingChest = 'I' << 16 | '1' << 8 | 'A',

    /// <summary><c>I1B</c>: Standard imaging - musculoskeletal.</summary>
    StandardImagingMusculoskeletal = 'I' << 16 | '1' << 8 | 'B',

    /// <summary><c>I1C</c>: Standard imaging - breast.</summary>
    StandardImagingBreast = 'I' << 16 | '1' << 8 | 'C',

    /// <summary><c>I1D</c>: Standard imaging - contrast gastrointestinal.</summary>
    StandardImagingContrastGastrointestinal = 'I' << 16 | '1' << 8 | 'D',

    /// <summary><c>I1E</c>: Standard imaging - nuclear medicine.</summary>
    StandardImagingNuclearMedicine = 'I' << 16 | '1' << 8 | 'E',

    /// <summary><c>I1F</c>: Standard imaging - other.</summary>
    StandardImagingOther = 'I' << 16 | '1' << 8 | 'F',

    /// <summary><c>I2A</c>: Advanced imaging - CAT, CT and CTA: brain, head, neck.</summary>
    AdvancedImagingCtBrainHeadNeck = 'I' << 16 | '2' << 8 | 'A',

    /// <summary><c>I2B</c>: Advanced imaging - CAT, CT and CTA: other.</summary>
    AdvancedImagingCtOther = 'I' << 16 | '2' << 8 | 'B',

    /// <summary><c>I2C</c>: Advanced imaging - MRI and MRA: brain, head, neck.</summary>
    AdvancedImagingMriBrainHeadNeck = 'I' << 16 | '2' << 8 | 'C',

    /// <summary><c>I2D</c>: Advanced imaging - MRI and MRA: other.</summary>
    AdvancedImagingMriOther = 'I' << 16 | '2' << 8 | 'D',

    /// <summary><c>I3A</c>: Echography/ultrasonography - eye.</summary>
    EchographyEye = 'I' << 16 | '3' << 8 | 'A',

    /// <summary><c>I3B</c>: Echography/ultrasonography - abdomen/pelvis.</summary>
    EchographyAbdomenPelvis = 'I' << 16 | '3' << 8 | 'B',

    /// <summary><c>I3C</c>: Echography/ultrasonography - heart.</summary>
    EchographyHeart = 'I' << 16 | '3' << 8 | 'C',

    /// <summary><c>I3D</c>: Echography/ultrasonography - carotid arteries.</summary>
    EchographyCarotidArteries = 'I' << 16 | '3' << 8 | 'D',

    /// <summary><c>I3E</c>: Echography/ultrasonography - prostate, transrectal.</summary>
    EchographyProstateTransrectal = 'I' << 16 | '3' << 8 | 'E',

    /// <summary><c>I3F</c>: Echography/ultrasonography - other.</summary>
    EchographyOther = 'I' << 16 | '3' << 8 | 'F',

    /// <summary><c>I4A</c>: Imaging/procedure - heart including cardiac catheterization.</summary>
    ImagingProcedureHeart = 'I' << 16 | '4' << 8 | 'A',

    /// <summary><c>I4B</c>: Imaging/procedure - other.</summary>
    ImagingProcedureOther = 'I' << 16 | '4' << 8 | 'B',

    /// <summary><c>M1A</c>: Office visits - new.</summary>
    OfficeVisitsNew = 'M' << 16 | '1' << 8 | 'A',

    /// <summary><c>M1B</c>: Office visits - established.</summary>
    OfficeVisitsEstablished = 'M' << 16 | '1' << 8 | 'B',

    /// <summary><c>M2A</c>: Hospital visit - initial.</summary>
    HospitalVisitInitial = 'M' << 16 | '2' << 8 | 'A',

    /// <summary><c>M2B</c>: Hospital visit - subsequent.</summary>
    HospitalVisitSubsequent = 'M' << 16 | '2' << 8 | 'B',

    /// <summary><c>M2C</c>: Hospital visit - critical care.</summary>
    HospitalVisitCriticalCare = 'M' << 16 | '2' << 8 | 'C',

    /// <summary><c>M3</c>: Emergency room visit.</summary>
    EmergencyRoomVisit = 'M' << 8 | '3',

    /// <summary><c>M4A</c>: Home visit.</summary>
    HomeVisit = 'M' << 16 | '4' << 8 | 'A',

    /// <summary><c>M4B</c>: Nursing home visit.</summary>
    NursingHomeVisit = 'M' << 16 | '4' << 8 | 'B',

    /// <summary><c>M5A</c>: Specialist - pathology.</summary>
    SpecialistPathology = 'M' << 16 | '5' << 8 | 'A',

    /// <summary><c>M5B</c>: Specialist - psychiatry.</summary>
    SpecialistPsychiatry = 'M' << 16 | '5' << 8 | 'B',

    /// <summary><c>M5C</c>: Specialist - ophthalmology.</summary>
    SpecialistOphthalmology = 'M' << 16 | '5' << 8 | 'C',

    /// <summary><c>M5D</c>: Specialist - other.</summary>
    SpecialistOther = 'M' << 16 | '5' << 8 | 'D',

    /// <summary><c>M6</c>: Consultations.</summary>
    Consultations = 'M' << 8 | '6',

    /// <summary><c>O1A</c>: Ambulance.</summary>
    Ambulance = 'O' << 16 | '1' << 8 | 'A',

    /// <summary><c>O1B</c>: Chiropractic.</summary>
    Chiropractic = 'O' << 16 | '1' << 8 | 'B',

    /// <summary><c>O1C</c>: Enteral and parenteral.</summary>
    EnteralAndParenteral = 'O' << 16 | '1' << 8 | 'C',

    /// <summary><c>O1D</c>: Chemotherapy.</summary>
    Chemotherapy = 'O' << 16 | '1' << 8 | 'D',

    /// <summary><c>O1E</c>: Other drugs.</summary>
    OtherDrugs = 'O' << 16 | '1' << 8 | 'E',

    /// <summary><c>O1F</c>: Hearing and speech services.</summary>
    HearingAndSpeechServices = 'O' << 16 | '1' << 8 | 'F',

    /// <summary><c>O1G</c>: Immunizations/Vaccinations.</summary>
    ImmunizationsVaccinations = 'O' << 16 | '1' << 8 | 'G',

    /// <summary><c>O1L</c>: Lymphedema compression treatment items, effective 2024-01-01.</summary>
    LymphedemaCompressionTreatmentItems = 'O' << 16 | '1' << 8 | 'L',

    /// <summary><c>P0</c>: Anesthesia.</summary>
    Anesthesia = 'P' << 8 | '0',

    /// <summary><c>P1A</c>: Major procedure - breast.</summary>
    MajorProcedureBreast = 'P' << 16 | '1' << 8 | 'A',

    /// <summary><c>P1B</c>: Major procedure - colectomy.</summary>
    MajorProcedureColectomy = 'P' << 16 | '1' << 8 | 'B',

    /// <summary><c>P1C</c>: Major procedure - cholecystectomy.</summary>
    MajorProcedureCholecystectomy = 'P' << 16 | '1' << 8 | 'C',

    /// <summary><c>P1D</c>: Major procedure - transurethral resection of the prostate (TURP).</summary>
    MajorProcedureTurp = 'P' << 16 | '1' << 8 | 'D',

    /// <summary><c>P1E</c>: Major procedure - hysterectomy.</summary>
    MajorProcedureHysterectomy = 'P' << 16 | '1' << 8 | 'E',

    /// <summary><c>P1F</c>: Major procedure - exploration, decompression, excision of disc.</summary>
    MajorProcedureExplorationDecompressionExcisionOfDisc = 'P' << 16 | '1' << 8 | 'F',

    /// <summary><c>P1G</c>: Major procedure - other.</summary>
    MajorProcedureOther = 'P' << 16 | '1' << 8 | 'G',

    /// <summary><c>P2A</c>: Major procedure, cardiovascular - coronary artery bypass graft (CABG).</summary>
    MajorProcedureCardiovascularCabg = 'P' << 16 | '2' << 8 | 'A',

    /// <summary><c>P2B</c>: Major procedure, cardiovascular - aneurysm repair.</summary>
    MajorProcedureCardiovascularAneurysmRepair = 'P' << 16 | '2' << 8 | 'B',

    /// <summary><c>P2C</c>: Major procedure, cardiovascular - thromboendarterectomy.</summary>
    MajorProcedureCardiovascularThromboendarterectomy = 'P' << 16 | '2' << 8 | 'C',

    /// <summary><c>P2D</c>: Major procedure, cardiovascular - coronary angioplasty (PTCA).</summary>
    MajorProcedureCardiovascularCoronaryAngioplasty = 'P' << 16 | '2' << 8 | 'D',

    /// <summary><c>P2E</c>: Major procedure, cardiovascular - pacemaker insertion.</summary>
    MajorProcedureCardiovascularPacemakerInsertion = 'P' << 16 | '2' << 8 | 'E',

    /// <summary><c>P2F</c>: Major procedure, cardiovascular - other.</summary>
    MajorProcedureCardiovascularOther = 'P' << 16 | '2' << 8 | 'F',

    /// <summary><c>P3A</c>: Major procedure, orthopedic - Hip fracture repair.</summary>
    MajorProcedureOrthopedicHipFractureRepair = 'P' << 16 | '3' << 8 | 'A',

    /// <summary><c>P3B</c>: Major procedure, orthopedic - Hip replacement.</summary>
    MajorProcedureOrthopedicHipReplacement = 'P' << 16 | '3' << 8 | 'B',

    /// <summary><c>P3C</c>: Major procedure, orthopedic - Knee replacement.</summary>
    MajorProcedureOrthopedicKneeReplacement = 'P' << 16 | '3' << 8 | 'C',

    /// <summary><c>P3D</c>: Major procedure, orthopedic - other.</summary>
    MajorProcedureOrthopedicOther = 'P' << 16 | '3' << 8 | 'D',

    /// <summary><c>P4A</c>: Eye procedure - corneal transplant.</summary>
    EyeProcedureCornealTransplant = 'P' << 16 | '4' << 8 | 'A',

    /// <summary><c>P4B</c>: Eye procedure - cataract removal/lens insertion.</summary>
    EyeProcedureCataractRemovalLensInsertion = 'P' << 16 | '4' << 8 | 'B',

    /// <summary><c>P4C</c>: Eye procedure - retinal detachment.</summary>
    EyeProcedureRetinalDetachment = 'P' << 16 | '4' << 8 | 'C',

    /// <summary><c>P4D</c>: Eye procedure - treatment of retinal lesions.</summary>
    EyeProcedureTreatmentOfRetinalLesions = 'P' << 16 | '4' << 8 | 'D',

    /// <summary><c>P4E</c>: Eye procedure - other.</summary>
    EyeProcedureOther = 'P' << 16 | '4' << 8 | 'E',

    /// <summary><c>P5A</c>: Ambulatory procedures - skin.</summary>
    AmbulatoryProceduresSkin = 'P' << 16 | '5' << 8 | 'A',

    /// <summary><c>P5B</c>: Ambulatory procedures - musculoskeletal.</summary>
    AmbulatoryProceduresMusculoskeletal = 'P' << 16 | '5' << 8 | 'B',

    /// <summary><c>P5C</c>: Ambulatory procedures - inguinal hernia repair.</summary>
    AmbulatoryProceduresInguinalHerniaRepair = 'P' << 16 | '5' << 8 | 'C',

    /// <summary><c>P5D</c>: Ambulatory procedures - lithotripsy.</summary>
    AmbulatoryProceduresLithotripsy = 'P' << 16 | '5' << 8 | 'D',

    /// <summary><c>P5E</c>: Ambulatory procedures - other.</summary>
    AmbulatoryProceduresOther = 'P' << 16 | '5' << 8 | 'E',

    /// <summary><c>P6A</c>: Minor procedures - skin.</summary>
    MinorProceduresSkin = 'P' << 16 | '6' << 8 | 'A',

    /// <summary><c>P6B</c>: Minor procedures - musculoskeletal.</summary>
    MinorProceduresMusculoskeletal = 'P' << 16 | '6' << 8 | 'B',

    /// <summary><c>P6C</c>: Minor procedures - other (Medicare fee schedule).</summary>
    MinorProceduresOtherMedicareFeeSchedule = 'P' << 16 | '6' << 8 | 'C',

    /// <summary><c>P6D</c>: Minor procedures - other (Non-Medicare fee schedule).</summary>
    MinorProceduresOtherNonMedicareFeeSchedule = 'P' << 16 | '6' << 8 | 'D',

    /// <summary><c>P7A</c>: Oncology - radiation therapy.</summary>
    OncologyRadiationTherapy = 'P' << 16 | '7' << 8 | 'A',

    /// <summary><c>P7B</c>: Oncology - other.</summary>
    OncologyOther = 'P' << 16 | '7' << 8 | 'B',

    /// <summary><c>P8A</c>: Endoscopy - arthroscopy.</summary>
    EndoscopyArthroscopy = 'P' << 16 | '8' << 8 | 'A',

    /// <summary><c>P8B</c>: Endoscopy - upper gastrointestinal.</summary>
    EndoscopyUpperGastrointestinal = 'P' << 16 | '8' << 8 | 'B',

    /// <summary><c>P8C</c>: Endoscopy - sigmoidoscopy.</summary>
    EndoscopySigmoidoscopy = 'P' << 16 | '8' << 8 | 'C',

    /// <summary><c>P8D</c>: Endoscopy - colonoscopy.</summary>
    EndoscopyColonoscopy = 'P' << 16 | '8' << 8 | 'D',

    /// <summary><c>P8E</c>: Endoscopy - cystoscopy.</summary>
    EndoscopyCystoscopy = 'P' << 16 | '8' << 8 | 'E',

    /// <summary><c>P8F</c>: Endoscopy - bronchoscopy.</summary>
    EndoscopyBronchoscopy = 'P' << 16 | '8' << 8 | 'F',

    /// <summary><c>P8G</c>: Endoscopy - laparoscopic cholecystectomy.</summary>
    EndoscopyLaparoscopicCholecystectomy = 'P' << 16 | '8' << 8 | 'G',

    /// <summary><c>P8H</c>: Endoscopy - laryngoscopy.</summary>
    EndoscopyLaryngoscopy = 'P' << 16 | '8' << 8 | 'H',

    /// <summary><c>P8I</c>: Endoscopy - other.</summary>
    EndoscopyOther = 'P' << 16 | '8' << 8 | 'I',

    /// <summary><c>P9A</c>: Dialysis services (Medicare fee schedule).</summary>
    DialysisServicesMedicareFeeSchedule = 'P' << 16 | '9' << 8 | 'A',

    /// <summary><c>P9B</c>: Dialysis services (Non-Medicare fee schedule).</summary>
    DialysisServicesNonMedicareFeeSchedule = 'P' << 16 | '9' << 8 | 'B',

    /// <summary><c>T1A</c>: Lab tests - routine venipuncture (Non-Medicare fee schedule).</summary>
    LabTestsRoutineVenipuncture = 'T' << 16 | '1' << 8 | 'A',

    /// <summary><c>T1B</c>: Lab tests - automated general profiles.</summary>
    LabTestsAutomatedGeneralProfiles = 'T' << 16 | '1' << 8 | 'B',

    /// <summary><c>T1C</c>: Lab tests - urinalysis.</summary>
    LabTestsUrinalysis = 'T' << 16 | '1' << 8 | 'C',

    /// <summary><c>T1D</c>: Lab tests - blood counts.</summary>
    LabTestsBloodCounts = 'T' << 16 | '1' << 8 | 'D',

    /// <summary><c>T1E</c>: Lab tests - glucose.</summary>
    LabTestsGlucose = 'T' << 16 | '1' << 8 | 'E',

    /// <summary><c>T1F</c>: Lab tests - bacterial cultures.</summary>
    LabTestsBacterialCultures = 'T' << 16 | '1' << 8 | 'F',

    /// <summary><c>T1G</c>: Lab tests - other (Medicare fee schedule).</summary>
    LabTestsOtherMedicareFeeSchedule = 'T' << 16 | '1' << 8 | 'G',

    /// <summary><c>T1H</c>: Lab tests - other (Non-Medicare fee schedule).</summary>
    LabTestsOtherNonMedicareFeeSchedule = 'T' << 16 | '1' << 8 | 'H',

    /// <summary><c>T2A</c>: Other tests - electrocardiograms.</summary>
    OtherTestsElectrocardiograms = 'T' << 16 | '2' << 8 | 'A',

    /// <summary><c>T2B</c>: Other tests - cardiovascular stress tests.</summary>
    OtherTestsCardiovascularStressTests = 'T' << 16 | '2' << 8 | 'B',

    /// <summary><c>T2C</c>: Other tests - EKG monitoring.</summary>
    OtherTestsEkgMonitoring = 'T' << 16 | '2' << 8 | 'C',

    /// <summary><c>T2D</c>: Other tests - other.</summary>
    OtherTestsOther = 'T' << 16 | '2' << 8 | 'D',

    /// <summary><c>Y1</c>: Other - Medicare fee schedule.</summary>
    OtherMedicareFeeSchedule = 'Y' << 8 | '1',

    /// <summary><c>Y2</c>: Other - Non-Medicare fee schedule.</summary>
    OtherNonMedicareFeeSchedule = 'Y' << 8 | '2',

    /// <summary><c>Z1</c>: Local codes.</summary>
    LocalCodes = 'Z' << 8 | '1',

    /// <summary><c>Z2</c>: Undefined codes.</summary>
    UndefinedCodes = 'Z' << 8 | '2',
}
