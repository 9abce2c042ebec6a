namespace Hcpcs.Reference;

// The values that the record layout (2026) defines for each coded field, in its order. The labels are CMS's own, letter for letter (its
// misspellings too); only line breaks and runs of blanks are folded, so that a test can compare them with the layout.
// Each table sits in a holder class of its own: touching one does not build the others.
internal static class FieldValueTables
{
    internal static FieldValueTable RecordKinds => HcpcsRecordKindTable.Instance;

    internal static FieldValueTable PricingIndicators => PricingIndicatorTable.Instance;

    internal static FieldValueTable MultiplePricingIndicators => MultiplePricingIndicatorTable.Instance;

    internal static FieldValueTable LabCertifications => LabCertificationTable.Instance;

    internal static FieldValueTable CoverageCodes => CoverageCodeTable.Instance;

    internal static FieldValueTable AscPaymentGroups => AscPaymentGroupTable.Instance;

    internal static FieldValueTable MogPaymentGroups => MogPaymentGroupTable.Instance;

    internal static FieldValueTable MogPaymentPolicyIndicators => MogPaymentPolicyIndicatorTable.Instance;

    internal static FieldValueTable BetosCodes => BetosCodeTable.Instance;

    internal static FieldValueTable TypesOfService => TypeOfServiceTable.Instance;

    internal static FieldValueTable ActionCodes => ActionCodeTable.Instance;

    private static class HcpcsRecordKindTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.RecordKind,
            ((int)HcpcsRecordKind.Code, "First line of procedure record also contains detail information in positions 92-275"),
            ((int)HcpcsRecordKind.CodeContinuation,
                "Second, third, fourth, etc., Description of procedure record. No detail information in positions 92-275"),
            ((int)HcpcsRecordKind.Modifier, "First line of modifier record also contains detail information in positions 92-275"),
            ((int)HcpcsRecordKind.ModifierContinuation,
                "Second, third, fourth, etc., Description of modifier record. No detail information in positions 92-275"));
    }

    private static class PricingIndicatorTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.PricingIndicator,
            ((int)PricingIndicator.NotSeparatelyPriced,
                "Service not separately priced by part B (e.G., services not covered, bundled, used by part a only, etc.)"),
            ((int)PricingIndicator.PhysicianFeeScheduleRvu, "Price established using national rvu's"),
            ((int)PricingIndicator.AnesthesiaBaseUnits, "Price established using national anesthesia base units"),
            ((int)PricingIndicator.PhysicianFeeScheduleCarrierPriced,
                "Price established by carriers (e.G., not otherwise classified, individual determination, carrier discretion)"),
            ((int)PricingIndicator.ClinicalLabNationalLimitation, "Price subject to national limitation amount"),
            ((int)PricingIndicator.ClinicalLabCarrierPriced,
                "Price established by carriers (e.G., gap-fills, carrier established panels)"),
            ((int)PricingIndicator.FrequentlyServicedDme, "Frequently serviced DME (price subject to floors and ceilings)"),
            ((int)PricingIndicator.InexpensiveAndRoutinelyPurchasedDme,
                "Inexpensive & routinely purchased DME (price subject to floors and ceilings)"),
            ((int)PricingIndicator.OxygenAndOxygenEquipment, "Oxygen and oxygen equipment (price subject to floors and ceilings)"),
            ((int)PricingIndicator.DmeSupplies, "DME supplies (price subject to floors and ceilings)"),
            ((int)PricingIndicator.SurgicalDressings, "Surgical dressings (price subject to floors and ceilings)"),
            ((int)PricingIndicator.CappedRentalDme, "Capped rental DME (price subject to floors and ceilings)"),
            ((int)PricingIndicator.OstomyTracheostomyAndUrologicalSupplies,
                "Ostomy, tracheostomy and urological supplies (price subject to floors and ceilings)"),
            ((int)PricingIndicator.OrthoticsProstheticsAndVisionServices,
                "Orthotics, prosthetics, prosthetic devices & vision services (price subject to floors and ceilings)"),
            ((int)PricingIndicator.ParenteralAndEnteralNutrition, "Parenteral and Enteral Nutrition"),
            ((int)PricingIndicator.LymphedemaCompressionTreatmentItems, "Lymphedema Compression Treatment Items (eff 1/1/2024)"),
            ((int)PricingIndicator.CustomizedDme, "Customized DME items"),
            ((int)PricingIndicator.DmeposCarrierPriced,
                "Carrier priced (e.g., not otherwise classified, individual determination, carrier discretion, gap-filled amounts)"),
            ((int)PricingIndicator.Drugs, "Drugs"),
            ((int)PricingIndicator.ReasonableCharge, "Reasonable charge"),
            ((int)PricingIndicator.Statute, "Statute"),
            ((int)PricingIndicator.Vaccinations, "Vaccinations"),
            ((int)PricingIndicator.SplintsAndCasts, "Splints and Casts (effec 10/1/2014)"),
            ((int)PricingIndicator.IntraocularLensesInPhysicianOffice, "IOL's inserted in a physician's office (eff 10/1/2014)"),
            ((int)PricingIndicator.OtherCarrierPriced, "Other carrier priced"),
            ((int)PricingIndicator.ValueNotEstablished, "Value not established"));
    }

    private static class MultiplePricingIndicatorTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.MultiplePricingIndicator,
            ((int)MultiplePricingIndicator.NotPriced,
                "Not applicable as HCPCS not priced separately by part B (pricing indicator is 00) or value is not " +
                "established (pricing indicator is '99')"),
            ((int)MultiplePricingIndicator.SingleMethodology, "Not applicable as HCPCS priced under one methodology"),
            ((int)MultiplePricingIndicator.ProfessionalByRvuTechnicalByCarrier,
                "Professional component of HCPCS priced using RVU's, while technical component and global service priced by " +
                "Medicare part B carriers"),
            ((int)MultiplePricingIndicator.InterpretationByRvuTestByLabFeeSchedule,
                "Physician interpretation of clinical lab service is priced under physician fee schedule using RVU's, while " +
                "pricing of lab service is paid under clinical lab fee schedule"),
            ((int)MultiplePricingIndicator.PhysicianByRvuPsychologistByFeeSchedule,
                "Service performed by physician is priced under physician fee schedule using RVU's, while service performed " +
                "by clinical psychologist is priced under clinical psychologist fee schedule (not applicable as of January 1," +
                " 1998)"),
            ((int)MultiplePricingIndicator.PhysicianByRvuPsychologistAndSocialWorkerByFeeSchedule,
                "Service performed by physician is priced under physician fee schedule using RVU's, service performed by " +
                "clinical psychologist is priced under clinical psychologist's fee schedule and service performed by clinical" +
                " social worker is priced under clinical social worker fee schedule (not applicable as of January 1, 1998)"),
            ((int)MultiplePricingIndicator.PhysicianByCarrierPsychologistAndSocialWorkerByFeeSchedule,
                "Service performed by physician is priced under physician fee schedule by carriers, service performed by " +
                "clinical psychologist is priced under clinical psychologist's fee schedule and service performed by clinical" +
                " social worker is priced under clinical social worker fee schedule (not applicable as of January 1, 1998)"),
            ((int)MultiplePricingIndicator.ReasonableChargeWithBloodProducts,
                "Clinical lab service priced under reasonable charge when service is submitted on claim with blood products, " +
                "while service is priced under clinical lab fee schedule when there are no blood products on claim."));
    }

    private static class LabCertificationTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.LabCertification,
            ((int)LabCertification.HistocompatibilityTesting, "Histocompatibility testing"),
            ((int)LabCertification.Microbiology, "Microbiology"),
            ((int)LabCertification.Bacteriology, "Bacteriology"),
            ((int)LabCertification.Mycobacteriology, "Mycobacteriology"),
            ((int)LabCertification.Mycology, "Mycology"),
            ((int)LabCertification.Parasitology, "Parasitology"),
            ((int)LabCertification.Virology, "Virology"),
            ((int)LabCertification.OtherMicrobiology, "Other microbiology"),
            ((int)LabCertification.DiagnosticImmunology, "Diagnostic immunology"),
            ((int)LabCertification.SyphilisSerology, "Syphilis serology"),
            ((int)LabCertification.GeneralImmunology, "General immunology"),
            ((int)LabCertification.Chemistry, "Chemistry"),
            ((int)LabCertification.RoutineChemistry, "Routine chemistry"),
            ((int)LabCertification.Urinalysis, "Urinalysis"),
            ((int)LabCertification.Endocrinology, "Endocrinology"),
            ((int)LabCertification.Toxicology, "Toxicology"),
            ((int)LabCertification.OtherChemistry, "Other chemistry"),
            ((int)LabCertification.Hematology, "Hematology"),
            ((int)LabCertification.Immunohematology, "Immunohematology"),
            ((int)LabCertification.AboGroupAndRhType, "Abo group & RH type"),
            ((int)LabCertification.AntibodyDetectionTransfusion, "Antibody detection (transfusion)"),
            ((int)LabCertification.AntibodyDetectionNontransfusion, "Antibody detection (nontransfusion)"),
            ((int)LabCertification.AntibodyIdentification, "Antibody identification"),
            ((int)LabCertification.CompatibilityTesting, "Compatibility testing"),
            ((int)LabCertification.OtherImmunohematology, "Other immunohematology"),
            ((int)LabCertification.Pathology, "Pathology"),
            ((int)LabCertification.Histopathology, "Histopathology"),
            ((int)LabCertification.OralPathology, "Oral pathology"),
            ((int)LabCertification.Cytology, "Cytology"),
            ((int)LabCertification.Radiobioassay, "Radiobioassay"),
            ((int)LabCertification.ClinicalCytogenetics, "Clinical cytogenetics"));
    }

    private static class CoverageCodeTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.CoverageCode,
            ((int)CoverageCode.CarrierJudgment, "Carrier judgment"),
            ((int)CoverageCode.SpecialCoverageInstructions, "Special coverage instructions apply"),
            ((int)CoverageCode.NotPayableByMedicare, "Not payable by Medicare"),
            ((int)CoverageCode.NonCoveredByMedicare, "Non-covered by Medicare"),
            ((int)CoverageCode.NonCoveredByMedicareStatute, "Non-covered by Medicare statute"));
    }

    // The layout explains YY in a sentence and gives no label: this is the sentence cut down to a label.
    private static class AscPaymentGroupTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.AscPaymentGroup,
            ((int)AscPaymentGroup.Approved, "Approved to be performed in an ambulatory surgical center"));
    }

    // Only 000 has a name in the enum; see there.
    private static class MogPaymentGroupTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.MogPaymentGroup,
            ((int)MogPaymentGroup.NotApplicable, "No MOG applies"),
            (102, "Level II needle biopsy/aspiration"),
            (112, "Level II incision and drainage"),
            (132, "Level II debridement/destruction"),
            (142, "Level II excision/biopsy"),
            (143, "Level III excision/biopsy"),
            (151, "Level I skin repair"),
            (152, "Level II skin repair"),
            (153, "Level III skin repair"),
            (160, "Incision/excision breast"),
            (169, "Breast reconstruction/mastectomy"),
            (201, "Level I skull and facial bone procedures"),
            (202, "Level II skull and facial bone procedures"),
            (211, "Level I hand musculoskeletal procedures"),
            (212, "Level II hand musculoskeletal procedures"),
            (221, "Level I foot musculoskeletal procedures"),
            (222, "Level II foot musculoskeletal procedures"),
            (231, "Level I musculoskeletal procedures"),
            (232, "Level II musculoskeletal procedures"),
            (233, "Level III musculoskeletal procedures"),
            (241, "Level I arthroscopy"),
            (242, "Level II arthroscopy"),
            (260, "Closed treatment fracture finger/toe/trunk"),
            (269, "Closed treatment fracture/dislocation/except finger/toe/trunk"),
            (270, "Open/percutaneous treatment fracture or dislocation"),
            (279, "Bone/joint manipulation under anesthesia"),
            (280, "Bunion procedures"),
            (289, "Arthroplasty"),
            (290, "Arthroplasty with prosthesis"),
            (302, "Level II ENT procedures"),
            (303, "Level III ENT procedures"),
            (304, "Level IV ENT procedures"),
            (309, "Implantation of cochlear device (ASC rate does not include cost of implant)"),
            (310, "Nasal cauterization/packing"),
            (319, "Tonsil/adenoid procedures"),
            (322, "Level II endoscopy upper airway"),
            (323, "Level III endoscopy upper airway"),
            (329, "Endoscopy lower airway"),
            (330, "Thoracentesis/lavage procedures"),
            (350, "Placement transvenous caths/cutdown"),
            (359, "Removal/revision, pacemaker/vascular device"),
            (360, "Vascular ligation"),
            (369, "Vascular repair/fistula construction"),
            (370, "Lymph node excisions"),
            (379, "Thyroid/lymphadenectomy procedures"),
            (400, "Esophageal dilation without endoscopy"),
            (410, "Esophagoscopy"),
            (421, "Level I upper GI endoscopy/intubation"),
            (422, "Level II upper GI endoscopy/intubation"),
            (429, "Lower GI endoscopy"),
            (430, "Anoscopy and diagnostic sigmoidoscopy"),
            (439, "Therapeutic proctosigmoidoscopy"),
            (440, "Small intestine endoscopy"),
            (449, "Percutaneous biliary endoscopic procedures"),
            (450, "Endoscopic retrograde cholangio-pancreatography (ERCP)"),
            (460, "Hernia/hydrocele procedures"),
            (472, "Level II anal/rectal procedures"),
            (473, "Level III anal/rectal procedures"),
            (480, "Peritoneal and abdominal procedures"),
            (490, "Tube procedures"),
            (501, "Level I laparoscopy"),
            (502, "Level II laparoscopy"),
            (509, "Lithotripsy"),
            (511, "Level I cystourethroscopy and other genitourinary procedures"),
            (512, "Level II cystourethroscopy and other genitourinary procedures"),
            (513, "Level III cystourethroscopy and other genitourinary procedures"),
            (521, "Level I urethral procedures"),
            (522, "Level II urethral procedures"),
            (530, "Circumcision"),
            (539, "Penile procedures"),
            (540, "Insertion of penile prosthesis (ASC rate does include cost of implant)"),
            (549, "Testes/epididymis procedures"),
            (550, "Prostrate biopsy"),
            (562, "Level II female reproductive procedures"),
            (563, "Level III female reproductive procedures"),
            (570, "Surgical hysteroscopy"),
            (579, "D & C"),
            (580, "Spontaneous abortion"),
            (589, "Therapeutic abortion"),
            (602, "Level II nervous system injections"),
            (609, "Revision/removal neurological device"),
            (610, "Implantation of neurostimulator electrodes (ASC rate does not include cost of implant)"),
            (619, "Implantation of neurological devices (asc rate does not include cost of implant)"),
            (621, "Level I nerve procedures"),
            (622, "Level II nerve procedures"),
            (629, "Spinal tap"),
            (639, "Laser eye procedures except retinal"),
            (640, "Cataract procedures"),
            (649, "Cataract procedures with IOL insert (includes $150 insert)"),
            (651, "Level I anterior segment eye procedures"),
            (652, "Level II anterior segment eye procedures"),
            (659, "Corneal transplant (ASC rate includes price of transplant)"),
            (660, "Posterior segment eye procedures"),
            (669, "Strabismus/muscle procedures"),
            (673, "Level III eye procedure"),
            (674, "Level IV eye procedure"),
            (680, "Vitrectomy"),
            (689, "Implantation/replacement of intraitreal drug"));
    }

    private static class MogPaymentPolicyIndicatorTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.MogPaymentPolicyIndicator,
            ((int)MogPaymentPolicyIndicator.AscCoveredProcedure, "ASC covered procedure"),
            ((int)MogPaymentPolicyIndicator.BundledService, "Bundled service/no separate payment"),
            ((int)MogPaymentPolicyIndicator.ExcludedFromAscList, "Excluded from ASC list"),
            ((int)MogPaymentPolicyIndicator.InvalidCode, "Invalid code/90 day grace period"),
            ((int)MogPaymentPolicyIndicator.SeparatePaymentInAsc, "Separate payment when furnished in an ASC"),
            ((int)MogPaymentPolicyIndicator.AscRestrictedCoverage, "ASC restricted coverage procedure"),
            ((int)MogPaymentPolicyIndicator.AscPaymentNotApplicable, "ASC payment not applicable"));
    }

    private static class BetosCodeTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.BetosCode,
            ((int)BetosCode.MedicalSurgicalSupplies, "Medical/surgical supplies"),
            ((int)BetosCode.HospitalBeds, "Hospital beds"),
            ((int)BetosCode.OxygenAndSupplies, "Oxygen and supplies"),
            ((int)BetosCode.Wheelchairs, "Wheelchairs"),
            ((int)BetosCode.OtherDme, "Other DME"),
            ((int)BetosCode.ProstheticOrthoticDevices, "Prosthetic/Orthotic devices"),
            ((int)BetosCode.DrugsAdministeredThroughDme, "Drugs Administered through DME"),
            ((int)BetosCode.StandardImagingChest, "Standard imaging - chest"),
            ((int)BetosCode.StandardImagingMusculoskeletal, "Standard imaging - musculoskeletal"),
            ((int)BetosCode.StandardImagingBreast, "Standard imaging - breast"),
            ((int)BetosCode.StandardImagingContrastGastrointestinal, "Standard imaging - contrast gastrointestinal"),
            ((int)BetosCode.StandardImagingNuclearMedicine, "Standard imaging - nuclear medicine"),
            ((int)BetosCode.StandardImagingOther, "Standard imaging - other"),
            ((int)BetosCode.AdvancedImagingCtBrainHeadNeck, "Advanced imaging - CAT/CT/CTA: brain/head/neck"),
            ((int)BetosCode.AdvancedImagingCtOther, "Advanced imaging - CAT/CT/CTA: other"),
            ((int)BetosCode.AdvancedImagingMriBrainHeadNeck, "Advanced imaging - MRI/MRA: brain/head/neck"),
            ((int)BetosCode.AdvancedImagingMriOther, "Advanced imaging - MRI/MRA: other"),
            ((int)BetosCode.EchographyEye, "Echography/ultrasonography - eye"),
            ((int)BetosCode.EchographyAbdomenPelvis, "Echography/ultrasonography - abdomen/pelvis"),
            ((int)BetosCode.EchographyHeart, "Echography/ultrasonography - heart"),
            ((int)BetosCode.EchographyCarotidArteries, "Echography/ultrasonography - carotid arteries"),
            ((int)BetosCode.EchographyProstateTransrectal, "Echography/ultrasonography - prostate, transrectal"),
            ((int)BetosCode.EchographyOther, "Echography/ultrasonography - other"),
            ((int)BetosCode.ImagingProcedureHeart, "Imaging/procedure - heart including cardiac catheterization"),
            ((int)BetosCode.ImagingProcedureOther, "Imaging/procedure - other"),
            ((int)BetosCode.OfficeVisitsNew, "Office visits - new"),
            ((int)BetosCode.OfficeVisitsEstablished, "Office visits - established"),
            ((int)BetosCode.HospitalVisitInitial, "Hospital visit - initial"),
            ((int)BetosCode.HospitalVisitSubsequent, "Hospital visit - subsequent"),
            ((int)BetosCode.HospitalVisitCriticalCare, "Hospital visit - critical care"),
            ((int)BetosCode.EmergencyRoomVisit, "Emergency room visit"),
            ((int)BetosCode.HomeVisit, "Home visit"),
            ((int)BetosCode.NursingHomeVisit, "Nursing home visit"),
            ((int)BetosCode.SpecialistPathology, "Specialist - pathology"),
            ((int)BetosCode.SpecialistPsychiatry, "Specialist - psychiatry"),
            ((int)BetosCode.SpecialistOphthalmology, "Specialist - opthamology"),
            ((int)BetosCode.SpecialistOther, "Specialist - other"),
            ((int)BetosCode.Consultations, "Consultations"),
            ((int)BetosCode.Ambulance, "Ambulance"),
            ((int)BetosCode.Chiropractic, "Chiropractic"),
            ((int)BetosCode.EnteralAndParenteral, "Enteral and parenteral"),
            ((int)BetosCode.Chemotherapy, "Chemotherapy"),
            ((int)BetosCode.OtherDrugs, "Other drugs"),
            ((int)BetosCode.HearingAndSpeechServices, "Hearing and speech services"),
            ((int)BetosCode.ImmunizationsVaccinations, "Immunizations/Vaccinations"),
            ((int)BetosCode.LymphedemaCompressionTreatmentItems, "Lymphedema Compression Treatment Items (eff 1/1/2024)"),
            ((int)BetosCode.Anesthesia, "Anesthesia"),
            ((int)BetosCode.MajorProcedureBreast, "Major procedure - breast"),
            ((int)BetosCode.MajorProcedureColectomy, "Major procedure - colectomy"),
            ((int)BetosCode.MajorProcedureCholecystectomy, "Major procedure - cholecystectomy"),
            ((int)BetosCode.MajorProcedureTurp, "Major procedure - turp"),
            ((int)BetosCode.MajorProcedureHysterectomy, "Major procedure - hysterectomy"),
            ((int)BetosCode.MajorProcedureExplorationDecompressionExcisionOfDisc, "Major procedure - explor/decompr/excisdisc"),
            ((int)BetosCode.MajorProcedureOther, "Major procedure - other"),
            ((int)BetosCode.MajorProcedureCardiovascularCabg, "Major procedure, cardiovascular-CABG"),
            ((int)BetosCode.MajorProcedureCardiovascularAneurysmRepair, "Major procedure, cardiovascular-Aneurysm repair"),
            ((int)BetosCode.MajorProcedureCardiovascularThromboendarterectomy, "Major Procedure, cardiovascular-Thromboendarterectomy"),
            ((int)BetosCode.MajorProcedureCardiovascularCoronaryAngioplasty,
                "Major procedure, cardiovascualr-Coronary angioplasty (PTCA)"),
            ((int)BetosCode.MajorProcedureCardiovascularPacemakerInsertion, "Major procedure, cardiovascular-Pacemaker insertion"),
            ((int)BetosCode.MajorProcedureCardiovascularOther, "Major procedure, cardiovascular-Other"),
            ((int)BetosCode.MajorProcedureOrthopedicHipFractureRepair, "Major procedure, orthopedic - Hip fracture repair"),
            ((int)BetosCode.MajorProcedureOrthopedicHipReplacement, "Major procedure, orthopedic - Hip replacement"),
            ((int)BetosCode.MajorProcedureOrthopedicKneeReplacement, "Major procedure, orthopedic - Knee replacement"),
            ((int)BetosCode.MajorProcedureOrthopedicOther, "Major procedure, orthopedic - other"),
            ((int)BetosCode.EyeProcedureCornealTransplant, "Eye procedure - corneal transplant"),
            ((int)BetosCode.EyeProcedureCataractRemovalLensInsertion, "Eye procedure - cataract removal/lens insertion"),
            ((int)BetosCode.EyeProcedureRetinalDetachment, "Eye procedure - retinal detachment"),
            ((int)BetosCode.EyeProcedureTreatmentOfRetinalLesions, "Eye procedure - treatment of retinal lesions"),
            ((int)BetosCode.EyeProcedureOther, "Eye procedure - other"),
            ((int)BetosCode.AmbulatoryProceduresSkin, "Ambulatory procedures - skin"),
            ((int)BetosCode.AmbulatoryProceduresMusculoskeletal, "Ambulatory procedures - musculoskeletal"),
            ((int)BetosCode.AmbulatoryProceduresInguinalHerniaRepair, "Ambulatory procedures - inguinal hernia repair"),
            ((int)BetosCode.AmbulatoryProceduresLithotripsy, "Ambulatory procedures - lithotripsy"),
            ((int)BetosCode.AmbulatoryProceduresOther, "Ambulatory procedures - other"),
            ((int)BetosCode.MinorProceduresSkin, "Minor procedures - skin"),
            ((int)BetosCode.MinorProceduresMusculoskeletal, "Minor procedures - musculoskeletal"),
            ((int)BetosCode.MinorProceduresOtherMedicareFeeSchedule, "Minor procedures - other (Medicare fee schedule)"),
            ((int)BetosCode.MinorProceduresOtherNonMedicareFeeSchedule, "Minor procedures - other (Non-Medicare fee schedule)"),
            ((int)BetosCode.OncologyRadiationTherapy, "Oncology - radiation therapy"),
            ((int)BetosCode.OncologyOther, "Oncology - other"),
            ((int)BetosCode.EndoscopyArthroscopy, "Endoscopy - arthroscopy"),
            ((int)BetosCode.EndoscopyUpperGastrointestinal, "Endoscopy - upper gastrointestinal"),
            ((int)BetosCode.EndoscopySigmoidoscopy, "Endoscopy - sigmoidoscopy"),
            ((int)BetosCode.EndoscopyColonoscopy, "Endoscopy - colonoscopy"),
            ((int)BetosCode.EndoscopyCystoscopy, "Endoscopy - cystoscopy"),
            ((int)BetosCode.EndoscopyBronchoscopy, "Endoscopy - bronchoscopy"),
            ((int)BetosCode.EndoscopyLaparoscopicCholecystectomy, "Endoscopy - laparoscopic cholecystectomy"),
            ((int)BetosCode.EndoscopyLaryngoscopy, "Endoscopy - laryngoscopy"),
            ((int)BetosCode.EndoscopyOther, "Endoscopy - other"),
            ((int)BetosCode.DialysisServicesMedicareFeeSchedule, "Dialysis services (Medicare fee schedule)"),
            ((int)BetosCode.DialysisServicesNonMedicareFeeSchedule, "Dialysis services (Non-Medicare fee schedule)"),
            ((int)BetosCode.LabTestsRoutineVenipuncture, "Lab tests - routine venipuncture (Non-Medicare fee schedule)"),
            ((int)BetosCode.LabTestsAutomatedGeneralProfiles, "Lab tests - automated general profiles"),
            ((int)BetosCode.LabTestsUrinalysis, "Lab tests - urinalysis"),
            ((int)BetosCode.LabTestsBloodCounts, "Lab tests - blood counts"),
            ((int)BetosCode.LabTestsGlucose, "Lab tests - glucose"),
            ((int)BetosCode.LabTestsBacterialCultures, "Lab tests - bacterial cultures"),
            ((int)BetosCode.LabTestsOtherMedicareFeeSchedule, "Lab tests - other (Medicare fee schedule)"),
            ((int)BetosCode.LabTestsOtherNonMedicareFeeSchedule, "Lab tests - other (Non-Medicare fee schedule)"),
            ((int)BetosCode.OtherTestsElectrocardiograms, "Other tests - electrocardiograms"),
            ((int)BetosCode.OtherTestsCardiovascularStressTests, "Other tests - cardiovascular stress tests"),
            ((int)BetosCode.OtherTestsEkgMonitoring, "Other tests - EKG monitoring"),
            ((int)BetosCode.OtherTestsOther, "Other tests - other"),
            ((int)BetosCode.OtherMedicareFeeSchedule, "Other - Medicare fee schedule"),
            ((int)BetosCode.OtherNonMedicareFeeSchedule, "Other - Non-Medicare fee schedule"),
            ((int)BetosCode.LocalCodes, "Local codes"),
            ((int)BetosCode.UndefinedCodes, "Undefined codes"));
    }

    private static class TypeOfServiceTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.TypeOfService,
            ((int)TypeOfService.MedicalCare, "Medical care"),
            ((int)TypeOfService.Surgery, "Surgery"),
            ((int)TypeOfService.Consultation, "Consultation"),
            ((int)TypeOfService.DiagnosticRadiology, "Diagnostic radiology"),
            ((int)TypeOfService.DiagnosticLaboratory, "Diagnostic laboratory"),
            ((int)TypeOfService.TherapeuticRadiology, "Therapeutic radiology"),
            ((int)TypeOfService.Anesthesia, "Anesthesia"),
            ((int)TypeOfService.AssistantAtSurgery, "Assistant at surgery"),
            ((int)TypeOfService.OtherMedicalItemsOrServices, "Other medical items or services"),
            ((int)TypeOfService.WholeBlood, "Whole blood only eff 01/96, whole blood or packed red cells before 01/96"),
            ((int)TypeOfService.UsedDme, "Used durable medical equipment (DME)"),
            ((int)TypeOfService.HighRiskScreeningMammography, "High risk screening mammography (obsolete 1/1/98)"),
            ((int)TypeOfService.LowRiskScreeningMammography, "Low risk screening mammography (obsolete 1/1/98)"),
            ((int)TypeOfService.Ambulance, "Ambulance (eff 04/95)"),
            ((int)TypeOfService.EnteralParenteralNutrientsSupplies, "Enteral/parenteral nutrients/supplies (eff 04/95)"),
            ((int)TypeOfService.AmbulatorySurgicalCenter, "Ambulatory surgical center (facility usage for surgical services)"),
            ((int)TypeOfService.ImmunosuppressiveDrugs, "Immunosuppressive drugs"),
            ((int)TypeOfService.HospiceServices, "Hospice services (discontinued 01/95)"),
            ((int)TypeOfService.InstallmentPurchaseOfDme, "Purchase of DME (installment basis) (discontinued 04/95)"),
            ((int)TypeOfService.DiabeticShoes, "Diabetic shoes (eff 04/95)"),
            ((int)TypeOfService.HearingItemsAndServices, "Hearing items and services (eff 04/95)"),
            ((int)TypeOfService.EsrdSupplies, "ESRD supplies (eff 04/95) (renal supplier in the home before 04/95)"),
            ((int)TypeOfService.MonthlyCapitationPaymentForDialysis, "Monthly capitation payment for dialysis"),
            ((int)TypeOfService.KidneyDonor, "Kidney donor"),
            ((int)TypeOfService.LumpSumPurchase, "Lump sum purchase of DME, prosthetics, orthotics"),
            ((int)TypeOfService.VisionItemsOrServices, "Vision items or services"),
            ((int)TypeOfService.RentalOfDme, "Rental of DME"),
            ((int)TypeOfService.SurgicalDressingsOrOtherMedicalSupplies, "Surgical dressings or other medical supplies (eff 04/95)"),
            ((int)TypeOfService.OutpatientMentalHealthLimitation,
                "Psychological therapy (term. 12/31/97) outpatient mental health limitation (eff. 1/1/98)"),
            ((int)TypeOfService.OccupationalTherapy, "Occupational therapy"),
            ((int)TypeOfService.PneumococcalFluVaccine,
                "Pneumococcal/flu vaccine (eff 01/96), Pneumococcal/flu/hepatitis B vaccine (eff 04/95-12/95), Pneumococcal " +
                "only before 04/95"),
            ((int)TypeOfService.PhysicalTherapy, "Physical therapy"),
            ((int)TypeOfService.SecondOpinionOnElectiveSurgery, "Second opinion on elective surgery (obsoleted 1/97)"),
            ((int)TypeOfService.ThirdOpinionOnElectiveSurgery, "Third opinion on elective surgery (obsoleted 1/97)"));
    }

    private static class ActionCodeTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.ActionCode,
            ((int)ActionCode.Add, "Add procedure or modifier code"),
            ((int)ActionCode.ChangeInAdministrativeDataAndLongDescription,
                "Change in both administrative data field and long description of procedure or modifier code"),
            ((int)ActionCode.ChangeInLongDescription, "Change in long description of procedure or modifier code"),
            ((int)ActionCode.Discontinue, "Discontinue procedure or modifier code"),
            ((int)ActionCode.ChangeInAdministrativeData, "Change in administrative data field of procedure or modifier code"),
            ((int)ActionCode.NoMaintenance, "No maintenance for this code"),
            ((int)ActionCode.PaymentChange,
                "Payment change (MOG, pricing indicator codes, anesthesia base units,Ambulatory Surgical Centers)"),
            ((int)ActionCode.Reactivate, "Re-activate discontinued/deleted procedure or modifier code"),
            ((int)ActionCode.ChangeInShortDescription, "Change in short description of procedure code"),
            ((int)ActionCode.MiscellaneousChange, "Miscellaneous change (BETOS, type of service)"));
    }
}
