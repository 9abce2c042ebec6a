namespace Hcpcs.Reference
{
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.ActionCode>))]
    public enum ActionCode
    {
        Add = 65,
        ChangeInAdministrativeDataAndLongDescription = 66,
        ChangeInLongDescription = 67,
        Discontinue = 68,
        ChangeInAdministrativeData = 70,
        NoMaintenance = 78,
        PaymentChange = 80,
        Reactivate = 82,
        ChangeInShortDescription = 83,
        MiscellaneousChange = 84,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.AscPaymentGroup>))]
    public enum AscPaymentGroup
    {
        Approved = 22873,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.AssistantSurgeryIndicator>))]
    public enum AssistantSurgeryIndicator
    {
        WithDocumentation = 0,
        NeverPaid = 1,
        Paid = 2,
        NotApplicable = 9,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.BetosCode>))]
    public enum BetosCode
    {
        MedicalSurgicalSupplies = 4469057,
        HospitalBeds = 4469058,
        OxygenAndSupplies = 4469059,
        Wheelchairs = 4469060,
        OtherDme = 4469061,
        ProstheticOrthoticDevices = 4469062,
        DrugsAdministeredThroughDme = 4469063,
        StandardImagingChest = 4796737,
        StandardImagingMusculoskeletal = 4796738,
        StandardImagingBreast = 4796739,
        StandardImagingContrastGastrointestinal = 4796740,
        StandardImagingNuclearMedicine = 4796741,
        StandardImagingOther = 4796742,
        AdvancedImagingCtBrainHeadNeck = 4796993,
        AdvancedImagingCtOther = 4796994,
        AdvancedImagingMriBrainHeadNeck = 4796995,
        AdvancedImagingMriOther = 4796996,
        EchographyEye = 4797249,
        EchographyAbdomenPelvis = 4797250,
        EchographyHeart = 4797251,
        EchographyCarotidArteries = 4797252,
        EchographyProstateTransrectal = 4797253,
        EchographyOther = 4797254,
        ImagingProcedureHeart = 4797505,
        ImagingProcedureOther = 4797506,
        OfficeVisitsNew = 5058881,
        OfficeVisitsEstablished = 5058882,
        HospitalVisitInitial = 5059137,
        HospitalVisitSubsequent = 5059138,
        HospitalVisitCriticalCare = 5059139,
        EmergencyRoomVisit = 19763,
        HomeVisit = 5059649,
        NursingHomeVisit = 5059650,
        SpecialistPathology = 5059905,
        SpecialistPsychiatry = 5059906,
        SpecialistOphthalmology = 5059907,
        SpecialistOther = 5059908,
        Consultations = 19766,
        Ambulance = 5189953,
        Chiropractic = 5189954,
        EnteralAndParenteral = 5189955,
        Chemotherapy = 5189956,
        OtherDrugs = 5189957,
        HearingAndSpeechServices = 5189958,
        ImmunizationsVaccinations = 5189959,
        LymphedemaCompressionTreatmentItems = 5189964,
        Anesthesia = 20528,
        MajorProcedureBreast = 5255489,
        MajorProcedureColectomy = 5255490,
        MajorProcedureCholecystectomy = 5255491,
        MajorProcedureTurp = 5255492,
        MajorProcedureHysterectomy = 5255493,
        MajorProcedureExplorationDecompressionExcisionOfDisc = 5255494,
        MajorProcedureOther = 5255495,
        MajorProcedureCardiovascularCabg = 5255745,
        MajorProcedureCardiovascularAneurysmRepair = 5255746,
        MajorProcedureCardiovascularThromboendarterectomy = 5255747,
        MajorProcedureCardiovascularCoronaryAngioplasty = 5255748,
        MajorProcedureCardiovascularPacemakerInsertion = 5255749,
        MajorProcedureCardiovascularOther = 5255750,
        MajorProcedureOrthopedicHipFractureRepair = 5256001,
        MajorProcedureOrthopedicHipReplacement = 5256002,
        MajorProcedureOrthopedicKneeReplacement = 5256003,
        MajorProcedureOrthopedicOther = 5256004,
        EyeProcedureCornealTransplant = 5256257,
        EyeProcedureCataractRemovalLensInsertion = 5256258,
        EyeProcedureRetinalDetachment = 5256259,
        EyeProcedureTreatmentOfRetinalLesions = 5256260,
        EyeProcedureOther = 5256261,
        AmbulatoryProceduresSkin = 5256513,
        AmbulatoryProceduresMusculoskeletal = 5256514,
        AmbulatoryProceduresInguinalHerniaRepair = 5256515,
        AmbulatoryProceduresLithotripsy = 5256516,
        AmbulatoryProceduresOther = 5256517,
        MinorProceduresSkin = 5256769,
        MinorProceduresMusculoskeletal = 5256770,
        MinorProceduresOtherMedicareFeeSchedule = 5256771,
        MinorProceduresOtherNonMedicareFeeSchedule = 5256772,
        OncologyRadiationTherapy = 5257025,
        OncologyOther = 5257026,
        EndoscopyArthroscopy = 5257281,
        EndoscopyUpperGastrointestinal = 5257282,
        EndoscopySigmoidoscopy = 5257283,
        EndoscopyColonoscopy = 5257284,
        EndoscopyCystoscopy = 5257285,
        EndoscopyBronchoscopy = 5257286,
        EndoscopyLaparoscopicCholecystectomy = 5257287,
        EndoscopyLaryngoscopy = 5257288,
        EndoscopyOther = 5257289,
        DialysisServicesMedicareFeeSchedule = 5257537,
        DialysisServicesNonMedicareFeeSchedule = 5257538,
        LabTestsRoutineVenipuncture = 5517633,
        LabTestsAutomatedGeneralProfiles = 5517634,
        LabTestsUrinalysis = 5517635,
        LabTestsBloodCounts = 5517636,
        LabTestsGlucose = 5517637,
        LabTestsBacterialCultures = 5517638,
        LabTestsOtherMedicareFeeSchedule = 5517639,
        LabTestsOtherNonMedicareFeeSchedule = 5517640,
        OtherTestsElectrocardiograms = 5517889,
        OtherTestsCardiovascularStressTests = 5517890,
        OtherTestsEkgMonitoring = 5517891,
        OtherTestsOther = 5517892,
        OtherMedicareFeeSchedule = 22833,
        OtherNonMedicareFeeSchedule = 22834,
        LocalCodes = 23089,
        UndefinedCodes = 23090,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.BilateralSurgeryIndicator>))]
    public enum BilateralSurgeryIndicator
    {
        NoAdjustment = 0,
        Adjusted = 1,
        AlreadyBilateral = 2,
        EachSideInFull = 3,
        NotApplicable = 9,
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public readonly struct BillingAmount : System.IEquatable<Hcpcs.Reference.BillingAmount>
    {
        public BillingAmount(decimal Quantity, string Unit) { }
        [System.Text.Json.Serialization.JsonPropertyName("quantity")]
        public decimal Quantity { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("unit")]
        public string Unit { get; init; }
        public override string ToString() { }
        public static Hcpcs.Reference.BillingAmount Parse(string text) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.BillingAmount amount) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, out Hcpcs.Reference.BillingAmount amount) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.BillingAmount amount, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? reason) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public sealed class BillingUnit : System.IEquatable<Hcpcs.Reference.BillingUnit>
    {
        public BillingUnit() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("isUpTo")]
        public bool IsUpTo { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("maximum")]
        public Hcpcs.Reference.BillingAmount? Maximum { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.BillingAmount>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("parts")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.BillingAmount> Parts { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("quantity")]
        public required decimal Quantity { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("text")]
        public string Text { get; }
        [System.Text.Json.Serialization.JsonPropertyName("unit")]
        public required string Unit { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("wording")]
        public required string Wording { get; init; }
        public Hcpcs.Reference.BillingAmount? GetAmount(Hcpcs.Reference.HcpcsUnits units) { }
        public Hcpcs.Reference.BillingAmount? GetRemainder(Hcpcs.Reference.BillingAmount amount) { }
        public Hcpcs.Reference.HcpcsUnits? GetUnits(Hcpcs.Reference.BillingAmount amount) { }
        public Hcpcs.Reference.HcpcsUnits? GetUnits(Hcpcs.Reference.NdcQuantity quantity) { }
        public override string ToString() { }
        public static Hcpcs.Reference.BillingUnit? Of(Hcpcs.Reference.HcpcsRecord record) { }
    }
    public sealed class ClinicalNote : System.IEquatable<Hcpcs.Reference.ClinicalNote>
    {
        public ClinicalNote() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("addedDate")]
        public required System.DateOnly AddedDate { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("boxedWarning")]
        public string? BoxedWarning { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required Hcpcs.Reference.HcpcsCode Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("contraindications")]
        public string? Contraindications { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("howGiven")]
        public required string HowGiven { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("limitationsOfUse")]
        public string? LimitationsOfUse { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("monitoring")]
        public string? Monitoring { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("names")]
        public Hcpcs.Reference.ValueList<string> Names { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("plainLanguage")]
        public required string PlainLanguage { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.NoteSource>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("sources")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.NoteSource> Sources { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("specialties")]
        public Hcpcs.Reference.ValueList<string> Specialties { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("usedFor")]
        public required string UsedFor { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("whatItIs")]
        public required string WhatItIs { get; init; }
        public static System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.ClinicalNote> All { get; }
        public static Hcpcs.Reference.ClinicalNote? Find(Hcpcs.Reference.HcpcsRecord record) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.CoSurgeryIndicator>))]
    public enum CoSurgeryIndicator
    {
        NotPermitted = 0,
        WithDocumentation = 1,
        Permitted = 2,
        NotApplicable = 9,
    }
    public sealed class CodeFees : System.IEquatable<Hcpcs.Reference.CodeFees>
    {
        public CodeFees() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required Hcpcs.Reference.HcpcsCode Code { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.DmeposFee>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("dmepos")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.DmeposFee> Dmepos { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.EnteralFee>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("enteral")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.EnteralFee> Enteral { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.LaboratoryFee>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("laboratory")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.LaboratoryFee> Laboratory { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("outpatient")]
        public Hcpcs.Reference.OutpatientFee? Outpatient { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.PhysicianFee>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("physician")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.PhysicianFee> Physician { get; init; }
        public Hcpcs.Reference.CodeFees ForModifiers(System.Collections.Generic.IReadOnlyCollection<Hcpcs.Reference.HcpcsModifier> modifiers) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.CoverageCode>))]
    public enum CoverageCode
    {
        CarrierJudgment = 67,
        SpecialCoverageInstructions = 68,
        NotPayableByMedicare = 73,
        NonCoveredByMedicare = 77,
        NonCoveredByMedicareStatute = 83,
    }
    [System.Diagnostics.DebuggerDisplay("{Text,nq} ({Kind})")]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.CrossReferenceJsonConverter))]
    public readonly struct CrossReference : System.IEquatable<Hcpcs.Reference.CrossReference>
    {
        public CrossReference(string text) { }
        public Hcpcs.Reference.HcpcsCode? Code { get; }
        public Hcpcs.Reference.CrossReferenceKind Kind { get; }
        public Hcpcs.Reference.HcpcsModifier? Modifier { get; }
        public string Text { get; }
        public bool Equals(Hcpcs.Reference.CrossReference other) { }
        public override bool Equals([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static bool operator !=(Hcpcs.Reference.CrossReference left, Hcpcs.Reference.CrossReference right) { }
        public static bool operator ==(Hcpcs.Reference.CrossReference left, Hcpcs.Reference.CrossReference right) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.CrossReferenceKind>))]
    public enum CrossReferenceKind
    {
        Text = 0,
        LevelTwoCode = 1,
        LevelOneCode = 2,
        Modifier = 3,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.DiagnosticSupervision>))]
    public enum DiagnosticSupervision
    {
        General = 1,
        Direct = 2,
        Personal = 3,
        PsychologistOrGeneral = 4,
        AudiologistOrDirect = 5,
        NotApplicable = 9,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.DmeposCategory>))]
    public enum DmeposCategory
    {
        InexpensiveOrRoutinelyPurchased = 18766,
        ProstheticsAndOrthotics = 20559,
        CappedRental = 17234,
        OstomyTracheostomyUrological = 20307,
        SurgicalDressings = 21316,
        LymphedemaCompression = 19523,
        SplintsAndCasts = 21315,
        Supplies = 21333,
        Oxygen = 20312,
        TherapeuticShoes = 21587,
        FrequentlyServiced = 18003,
        Labor = 19540,
        IntraocularLenses = 18764,
        NerveStimulators = 21573,
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public sealed class DmeposFee : System.IEquatable<Hcpcs.Reference.DmeposFee>
    {
        public DmeposFee() { }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.StateFee>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("amounts")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.StateFee> Amounts { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("category")]
        public required Hcpcs.Reference.DmeposCategory Category { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("ceiling")]
        public decimal? Ceiling { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required Hcpcs.Reference.HcpcsCode Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("floor")]
        public decimal? Floor { get; init; }
        [System.Text.Json.Serialization.JsonIgnore]
        public bool IsByMonth { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("jurisdiction")]
        public required Hcpcs.Reference.DmeposJurisdiction Jurisdiction { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("modifiers")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsModifier> Modifiers { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("source")]
        public required Hcpcs.Reference.FeeSource Source { get; init; }
        public Hcpcs.Reference.StateFee? FindAmount(string? state) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.DmeposJurisdiction>))]
    public enum DmeposJurisdiction
    {
        Dme = 68,
        Local = 76,
        Joint = 74,
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public sealed class DrugProduct : System.IEquatable<Hcpcs.Reference.DrugProduct>
    {
        public DrugProduct() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("billingUnitsDisagree")]
        public bool BillingUnitsDisagree { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("billingUnitsPerItem")]
        public decimal? BillingUnitsPerItem { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("billingUnitsPerPackage")]
        public decimal? BillingUnitsPerPackage { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required Hcpcs.Reference.HcpcsCode Code { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("dosage")]
        public required string Dosage { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("labeler")]
        public required string Labeler { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public required string Name { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("ndc")]
        public Hcpcs.Reference.NdcCode? Ndc { get; }
        [System.Text.Json.Serialization.JsonPropertyName("ndcText")]
        public required string NdcText { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<string>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("notNumbers")]
        public Hcpcs.Reference.ValueList<string> NonNumericTexts { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("packageQuantity")]
        public decimal? PackageQuantity { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("packageSize")]
        public decimal? PackageSize { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("shortDescription")]
        public required string ShortDescription { get; init; }
        public Hcpcs.Reference.HcpcsUnits? GetBillingUnits(Hcpcs.Reference.PackageCount packages) { }
        public Hcpcs.Reference.HcpcsUnits? GetBillingUnits(Hcpcs.Reference.NdcQuantity quantity, Hcpcs.Reference.BillingUnit? unit = null) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public sealed class EnteralFee : System.IEquatable<Hcpcs.Reference.EnteralFee>
    {
        public EnteralFee() { }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.StateFee>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("amounts")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.StateFee> Amounts { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required Hcpcs.Reference.HcpcsCode Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("modifiers")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsModifier> Modifiers { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("source")]
        public required Hcpcs.Reference.FeeSource Source { get; init; }
        public Hcpcs.Reference.StateFee? FindAmount(string? state) { }
    }
    public sealed class FeeSource : System.IEquatable<Hcpcs.Reference.FeeSource>
    {
        public FeeSource() { }
        [System.Text.Json.Serialization.JsonPropertyName("file")]
        public required string File { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("quarter")]
        public required Hcpcs.Reference.HcpcsQuarter Quarter { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("sha256")]
        public string? Sha256 { get; init; }
        public override string ToString() { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.GlobalPeriod>))]
    public enum GlobalPeriod
    {
        SameDay = 0,
        TenDays = 10,
        NinetyDays = 90,
        Maternity = 5066061,
        NotApplicable = 5789784,
        ContractorDetermines = 5855577,
        PartOfAnotherService = 5921370,
    }
    [System.ComponentModel.TypeConverter(typeof(Hcpcs.Reference.Serialization.TextValueTypeConverter<Hcpcs.Reference.HcpcsCode>))]
    [System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.TextValueJsonConverter<Hcpcs.Reference.HcpcsCode>))]
    public readonly struct HcpcsCode : System.IComparable, System.IComparable<Hcpcs.Reference.HcpcsCode>, System.IEquatable<Hcpcs.Reference.HcpcsCode>, System.IFormattable, System.IParsable<Hcpcs.Reference.HcpcsCode>, System.ISpanFormattable, System.ISpanParsable<Hcpcs.Reference.HcpcsCode>, System.IUtf8SpanFormattable, System.IUtf8SpanParsable<Hcpcs.Reference.HcpcsCode>
    {
        public const int Length = 5;
        public HcpcsCode(char letter, int number) { }
        public bool IsDefault { get; }
        public bool IsDental { get; }
        public char Letter { get; }
        public int Number { get; }
        public int CompareTo(Hcpcs.Reference.HcpcsCode other) { }
        public bool Equals(Hcpcs.Reference.HcpcsCode other) { }
        public override bool Equals([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public bool TryFormat(System.Span<byte> utf8Destination, out int bytesWritten) { }
        public bool TryFormat(System.Span<char> destination, out int charsWritten) { }
        public static Hcpcs.Reference.HcpcsCode Parse(System.ReadOnlySpan<byte> utf8Text) { }
        public static Hcpcs.Reference.HcpcsCode Parse(System.ReadOnlySpan<char> text) { }
        public static Hcpcs.Reference.HcpcsCode Parse(string text) { }
        public static bool TryParse(System.ReadOnlySpan<byte> utf8Text, out Hcpcs.Reference.HcpcsCode code) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.HcpcsCode code) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, out Hcpcs.Reference.HcpcsCode code) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.HcpcsCode code, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? reason) { }
        public static bool operator !=(Hcpcs.Reference.HcpcsCode left, Hcpcs.Reference.HcpcsCode right) { }
        public static bool operator <(Hcpcs.Reference.HcpcsCode left, Hcpcs.Reference.HcpcsCode right) { }
        public static bool operator <=(Hcpcs.Reference.HcpcsCode left, Hcpcs.Reference.HcpcsCode right) { }
        public static bool operator ==(Hcpcs.Reference.HcpcsCode left, Hcpcs.Reference.HcpcsCode right) { }
        public static bool operator >(Hcpcs.Reference.HcpcsCode left, Hcpcs.Reference.HcpcsCode right) { }
        public static bool operator >=(Hcpcs.Reference.HcpcsCode left, Hcpcs.Reference.HcpcsCode right) { }
    }
    public sealed class HcpcsCodeAttribute : Hcpcs.Reference.HcpcsIdentityAttribute
    {
        public HcpcsCodeAttribute() { }
    }
    public static class HcpcsCodeSystem
    {
        public const string Oid = "2.16.840.1.113883.6.285";
        public const string Uri = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";
        public static bool IsHcpcsSystem(string? uri) { }
        public static bool IsHcpcsSystem(string? uri, System.Collections.Generic.IReadOnlyList<string> additionalSystems) { }
    }
    public sealed class HcpcsCodeValidation : System.IEquatable<Hcpcs.Reference.HcpcsCodeValidation>
    {
        public HcpcsCodeValidation() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("entry")]
        public Hcpcs.Reference.HcpcsEntry? Entry { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("isInactive")]
        public bool IsInactive { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("isValid")]
        public required bool IsValid { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsTerminologyIssue>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("issues")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsTerminologyIssue> Issues { get; init; }
        [System.Text.Json.Serialization.JsonIgnore]
        public string? Message { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("version")]
        public Hcpcs.Reference.HcpcsVersion? Version { get; init; }
    }
    public readonly struct HcpcsCoding : System.IEquatable<Hcpcs.Reference.HcpcsCoding>
    {
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public string? Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("display")]
        public string? Display { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("system")]
        public string? System { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("version")]
        public string? Version { get; init; }
    }
    [System.Flags]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsCompanionLists>))]
    public enum HcpcsCompanionLists
    {
        None = 0,
        NotOtherwiseClassified = 1,
    }
    public sealed class HcpcsComparison : System.IEquatable<Hcpcs.Reference.HcpcsComparison>
    {
        public HcpcsComparison() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("areSame")]
        public bool? AreSame { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsTerminologyIssue>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("issues")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsTerminologyIssue> Issues { get; init; }
    }
    [System.Diagnostics.DebuggerDisplay("{Kind} {Text,nq} {Code,nq}{Modifier,nq}")]
    public sealed class HcpcsCompletion : System.IEquatable<Hcpcs.Reference.HcpcsCompletion>
    {
        public HcpcsCompletion() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public Hcpcs.Reference.HcpcsCode? Code { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.RangeListJsonConverter))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("highlights")]
        public Hcpcs.Reference.ValueList<System.Range> Highlights { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsCompletionKind>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("kind")]
        public required Hcpcs.Reference.HcpcsCompletionKind Kind { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("modifier")]
        public Hcpcs.Reference.HcpcsModifier? Modifier { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("text")]
        public required string Text { get; init; }
        public string ToHtml() { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsCompletionKind>))]
    public enum HcpcsCompletionKind
    {
        Code = 0,
        Name = 1,
        Word = 2,
        Entry = 3,
    }
    public sealed class HcpcsCompletionResult : System.IEquatable<Hcpcs.Reference.HcpcsCompletionResult>
    {
        public HcpcsCompletionResult() { }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsCompletion>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("completions")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsCompletion> Completions { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
        [System.Text.Json.Serialization.JsonPropertyName("total")]
        public int Total { get; init; }
    }
    public sealed class HcpcsConceptProperty
    {
        public string Code { get; }
        public string Definition { get; }
        public string Type { get; }
        public string? Uri { get; }
        public static System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsConceptProperty> All { get; }
        public string? Describe(string value) { }
        public Hcpcs.Reference.ValueList<string> GetValues(Hcpcs.Reference.HcpcsEntry entry, System.DateOnly day) { }
        public static string GetDisplay(Hcpcs.Reference.HcpcsEntry entry) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.HcpcsEntryJsonConverter))]
    public abstract class HcpcsEntry : System.IEquatable<Hcpcs.Reference.HcpcsEntry>
    {
        protected HcpcsEntry(Hcpcs.Reference.HcpcsEntry original) { }
        public Hcpcs.Reference.ActionCode? ActionCode { get; init; }
        public System.DateOnly? ActionEffectiveDate { get; init; }
        public System.DateOnly? AddedDate { get; init; }
        public int? AnesthesiaBaseUnits { get; init; }
        public Hcpcs.Reference.AscPaymentGroup? AscPaymentGroup { get; init; }
        public System.DateOnly? AscPaymentGroupEffectiveDate { get; init; }
        public Hcpcs.Reference.BetosCode? Betos { get; init; }
        public Hcpcs.Reference.CoverageCode? Coverage { get; init; }
        public Hcpcs.Reference.ValueList<string> CoverageIssuesManualReferences { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.CrossReference> CrossReferences { get; init; }
        public abstract string Identity { get; }
        public abstract bool IsModifier { get; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.LabCertification> LabCertifications { get; init; }
        public string LongDescription { get; init; }
        public Hcpcs.Reference.ValueList<string> MedicareCarriersManualReferences { get; init; }
        public System.DateOnly? MogEffectiveDate { get; init; }
        public Hcpcs.Reference.MogPaymentGroup? MogPaymentGroup { get; init; }
        public Hcpcs.Reference.MogPaymentPolicyIndicator? MogPaymentPolicyIndicator { get; init; }
        public Hcpcs.Reference.MultiplePricingIndicator? MultiplePricingIndicator { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.PricingIndicator> PricingIndicators { get; init; }
        public string? ProcessingNote { get; init; }
        public string ShortDescription { get; init; }
        public string? Statute { get; init; }
        public System.DateOnly? TerminationDate { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.TypeOfService> TypesOfService { get; init; }
        public Hcpcs.Reference.ValidityPeriod Validity { get; }
        public bool IsValidOn(System.DateOnly dateOfService) { }
    }
    public sealed class HcpcsEntryVersion : System.IEquatable<Hcpcs.Reference.HcpcsEntryVersion>
    {
        public HcpcsEntryVersion() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("boundary")]
        public Hcpcs.Reference.HcpcsMeaningBoundary Boundary { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsFieldChange>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("changes")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsFieldChange> Changes { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("ending")]
        public Hcpcs.Reference.HcpcsVersionEnding Ending { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("entry")]
        public required Hcpcs.Reference.HcpcsEntry Entry { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("first")]
        public required Hcpcs.Reference.HcpcsVersion First { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("last")]
        public required Hcpcs.Reference.HcpcsVersion Last { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("meaning")]
        public int Meaning { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("next")]
        public Hcpcs.Reference.HcpcsVersion? Next { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsReopenedGap>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("reopenedGaps")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsReopenedGap> ReopenedGaps { get; init; }
    }
    public readonly struct HcpcsEvidence : System.IEquatable<Hcpcs.Reference.HcpcsEvidence>
    {
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("earlier")]
        public Hcpcs.Reference.HcpcsVersion? Earlier { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("kind")]
        public Hcpcs.Reference.HcpcsEvidenceKind Kind { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("later")]
        public Hcpcs.Reference.HcpcsVersion? Later { get; init; }
        public override string ToString() { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsEvidenceKind>))]
    public enum HcpcsEvidenceKind : byte
    {
        Observed = 0,
        Unchanged = 1,
        Changed = 2,
        BeforeFirst = 3,
        AfterLast = 4,
        ReopenedGap = 5,
        Vanished = 6,
    }
    public sealed class HcpcsExpansion : System.IEquatable<Hcpcs.Reference.HcpcsExpansion>
    {
        public HcpcsExpansion() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("day")]
        public required System.DateOnly Day { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsEntry>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("entries")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsEntry> Entries { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsTerminologyIssue>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("issues")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsTerminologyIssue> Issues { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
        [System.Text.Json.Serialization.JsonPropertyName("total")]
        public required int Total { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("version")]
        public required Hcpcs.Reference.HcpcsVersion Version { get; init; }
    }
    public sealed class HcpcsExpansionOptions
    {
        public HcpcsExpansionOptions() { }
        public bool ActiveOnly { get; init; }
        public int? Count { get; init; }
        public System.DateOnly? Date { get; init; }
        public string? Filter { get; init; }
        public int Offset { get; init; }
    }
    public sealed class HcpcsField
    {
        public string Alias { get; }
        public string Definition { get; }
        public int End { get; }
        [System.Text.Json.Serialization.JsonIgnore]
        public System.Type? EnumType { get; }
        public string JsonName { get; }
        public Hcpcs.Reference.HcpcsFieldKind Kind { get; }
        public int Length { get; }
        public int MaxOccurs { get; }
        public string Name { get; }
        public int Number { get; }
        public int Start { get; }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsFieldValue> Values { get; }
        public static Hcpcs.Reference.HcpcsField ActionCode { get; }
        public static Hcpcs.Reference.HcpcsField ActionEffectiveDate { get; }
        public static Hcpcs.Reference.HcpcsField AddedDate { get; }
        public static System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsField> All { get; }
        public static Hcpcs.Reference.HcpcsField AnesthesiaBaseUnits { get; }
        public static Hcpcs.Reference.HcpcsField AscPaymentGroup { get; }
        public static Hcpcs.Reference.HcpcsField AscPaymentGroupEffectiveDate { get; }
        public static Hcpcs.Reference.HcpcsField Betos { get; }
        public static Hcpcs.Reference.HcpcsField Code { get; }
        public static Hcpcs.Reference.HcpcsField Coverage { get; }
        public static Hcpcs.Reference.HcpcsField CoverageIssuesManualReferences { get; }
        public static Hcpcs.Reference.HcpcsField CrossReferences { get; }
        public static Hcpcs.Reference.HcpcsField LabCertifications { get; }
        public static Hcpcs.Reference.HcpcsField LongDescription { get; }
        public static Hcpcs.Reference.HcpcsField MedicareCarriersManualReferences { get; }
        public static Hcpcs.Reference.HcpcsField Modifier { get; }
        public static Hcpcs.Reference.HcpcsField MogEffectiveDate { get; }
        public static Hcpcs.Reference.HcpcsField MogPaymentGroup { get; }
        public static Hcpcs.Reference.HcpcsField MogPaymentPolicyIndicator { get; }
        public static Hcpcs.Reference.HcpcsField MultiplePricingIndicator { get; }
        public static Hcpcs.Reference.HcpcsField NotOtherwiseClassified { get; }
        public static Hcpcs.Reference.HcpcsField PricingIndicators { get; }
        public static Hcpcs.Reference.HcpcsField ProcessingNote { get; }
        public static Hcpcs.Reference.HcpcsField RecordKind { get; }
        public static Hcpcs.Reference.HcpcsField ShortDescription { get; }
        public static Hcpcs.Reference.HcpcsField Statute { get; }
        public static Hcpcs.Reference.HcpcsField TerminationDate { get; }
        public static Hcpcs.Reference.HcpcsField TypesOfService { get; }
        public string? Describe(string value) { }
        public Hcpcs.Reference.ValueList<string> GetValues(Hcpcs.Reference.HcpcsEntry entry) { }
        public override string ToString() { }
    }
    public sealed class HcpcsFieldChange : System.IEquatable<Hcpcs.Reference.HcpcsFieldChange>
    {
        public HcpcsFieldChange() { }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.HcpcsFieldNameJsonConverter))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("field")]
        public required Hcpcs.Reference.HcpcsField Field { get; init; }
        [System.Text.Json.Serialization.JsonIgnore]
        public bool IsBlanksOnly { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("new")]
        public Hcpcs.Reference.ValueList<string> NewValues { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("old")]
        public Hcpcs.Reference.ValueList<string> OldValues { get; init; }
        public static Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsFieldChange> Between(Hcpcs.Reference.HcpcsEntry older, Hcpcs.Reference.HcpcsEntry newer) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsFieldKind>))]
    public enum HcpcsFieldKind
    {
        Text = 0,
        Identifier = 1,
        Coded = 2,
        Reference = 3,
        Date = 4,
        Number = 5,
        Flag = 6,
    }
    public readonly struct HcpcsFieldValue : System.IEquatable<Hcpcs.Reference.HcpcsFieldValue>
    {
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required string Code { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("description")]
        public required string Description { get; init; }
    }
    public sealed class HcpcsFinding : System.IEquatable<Hcpcs.Reference.HcpcsFinding>
    {
        public HcpcsFinding() { }
        public HcpcsFinding(Hcpcs.Reference.HcpcsFindingReason reason, Hcpcs.Reference.HcpcsFindingElement element) { }
        [System.Text.Json.Serialization.JsonIgnore]
        public Hcpcs.Reference.HcpcsFindingElement Element { get; }
        [System.Text.Json.Serialization.JsonPropertyName("element")]
        public string ElementId { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("firstInvalidDay")]
        public System.DateOnly? FirstInvalidDay { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("message")]
        public required string Message { get; init; }
        [System.Text.Json.Serialization.JsonIgnore]
        public Hcpcs.Reference.HcpcsFindingReason Reason { get; }
        [System.Text.Json.Serialization.JsonPropertyName("reason")]
        public string ReasonId { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("rule")]
        public string? RuleId { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsFindingSeverity>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("severity")]
        public required Hcpcs.Reference.HcpcsFindingSeverity Severity { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsSuccessor>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("successors")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSuccessor> Successors { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<string>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("suggestions")]
        public Hcpcs.Reference.ValueList<string> Suggestions { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("text")]
        public string Text { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("validity")]
        public Hcpcs.Reference.ValidityPeriod? Validity { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsFindingElement>))]
    public enum HcpcsFindingElement
    {
        Code = 0,
        Modifier1 = 1,
        Modifier2 = 2,
        Modifier3 = 3,
        Modifier4 = 4,
        Date = 5,
        Line = 6,
        Other = 7,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumMemberNameJsonConverter<Hcpcs.Reference.HcpcsFindingReason>))]
    public enum HcpcsFindingReason
    {
        Malformed = 0,
        LevelOneCode = 1,
        DentalCode = 2,
        HippsCode = 3,
        NoCode = 4,
        UnknownCode = 5,
        NotYetEffective = 6,
        Terminated = 7,
        OutsideCoverage = 8,
        MalformedModifier = 9,
        UnknownModifier = 10,
        LevelOneModifier = 11,
        ModifierNotYetEffective = 12,
        ModifierTerminated = 13,
        RepeatedModifier = 14,
        TooManyModifiers = 15,
        NotOtherwiseClassified = 16,
        NotPayableByMedicare = 17,
        NonCoveredByMedicare = 18,
        NonCoveredByStatute = 19,
        SpecialCoverageInstructions = 20,
        ReversedDates = 21,
        MalformedDate = 22,
        NoDateOfService = 23,
        Other = 24,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsFindingSeverity>))]
    public enum HcpcsFindingSeverity
    {
        Information = 0,
        Warning = 1,
        Error = 2,
    }
    public static class HcpcsHistoryExtensions
    {
        public static Hcpcs.Reference.HcpcsHistoryStatus GetStatus(this Hcpcs.Reference.IHcpcsHistory history, Hcpcs.Reference.HcpcsCode code, System.DateOnly day, System.DateOnly decidedOn) { }
        public static Hcpcs.Reference.HcpcsHistoryStatus GetStatus(this Hcpcs.Reference.IHcpcsHistory history, Hcpcs.Reference.HcpcsModifier modifier, System.DateOnly day, System.DateOnly decidedOn) { }
    }
    public readonly struct HcpcsHistoryStatus : System.IEquatable<Hcpcs.Reference.HcpcsHistoryStatus>
    {
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("evidence")]
        public Hcpcs.Reference.HcpcsEvidence Evidence { get; init; }
        [System.Text.Json.Serialization.JsonIgnore]
        public bool IsPlainlyValid { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("meaning")]
        public int Meaning { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("status")]
        public Hcpcs.Reference.HcpcsStatus Status { get; init; }
    }
    public sealed class HcpcsHistoryValidator : Hcpcs.Reference.IHcpcsValidator
    {
        public HcpcsHistoryValidator(Hcpcs.Reference.IHcpcsHistory history, Hcpcs.Reference.HcpcsValidationOptions? options = null) { }
        public Hcpcs.Reference.HcpcsValidationResult Validate(Hcpcs.Reference.HcpcsLine line) { }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field | System.AttributeTargets.Parameter)]
    public abstract class HcpcsIdentityAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    {
        public bool AcceptOtherCodeSets { get; set; }
        public bool MustExist { get; set; }
        public override bool RequiresValidationContext { get; }
        protected override System.ComponentModel.DataAnnotations.ValidationResult? IsValid(object? value, System.ComponentModel.DataAnnotations.ValidationContext validationContext) { }
    }
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.BillingAmount))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.BillingUnit))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.ClinicalNote))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsCode))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsCompletion))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsCompletionResult))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsEntry))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsFinding))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsLine))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsModifier))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsModifierRecord))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsPage))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsQuarter))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsRecord))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsRelease))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsSearchAlias))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsSearchGroup))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsSearchHit))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsSearchPointer))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsSearchResult))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsSection))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsStatus))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsSuccessor))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsUnits))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsValidationResult))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsVersion))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.ModifierNote))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.NdcCode))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.NdcQuantity))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.NoteSource))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.PackageCount))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.ServiceLine))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.ValidityPeriod))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsModifierRecord>))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsRecord>))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsValidationResult>))]
    [System.Text.Json.Serialization.JsonSourceGenerationOptions(GenerationMode=System.Text.Json.Serialization.JsonSourceGenerationMode.Metadata, PropertyNamingPolicy=System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]
    public sealed class HcpcsJsonContext : System.Text.Json.Serialization.JsonSerializerContext, System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public HcpcsJsonContext() { }
        public HcpcsJsonContext(System.Text.Json.JsonSerializerOptions options) { }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.BillingAmount> BillingAmount { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.BillingUnit> BillingUnit { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<bool> Boolean { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ClinicalNote> ClinicalNote { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.CrossReference> CrossReference { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.DateOnly> DateOnly { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<decimal> Decimal { get; }
        protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsCode> HcpcsCode { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsCompanionLists> HcpcsCompanionLists { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsCompletion> HcpcsCompletion { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsCompletionKind> HcpcsCompletionKind { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsCompletionResult> HcpcsCompletionResult { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsEntry> HcpcsEntry { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsFinding> HcpcsFinding { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsFindingSeverity> HcpcsFindingSeverity { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsLine> HcpcsLine { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsLineParts> HcpcsLineParts { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsModifier> HcpcsModifier { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsModifierRecord> HcpcsModifierRecord { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsPage> HcpcsPage { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsQuarter> HcpcsQuarter { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsRecord> HcpcsRecord { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsRelease> HcpcsRelease { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsSearchAlias> HcpcsSearchAlias { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsSearchFields> HcpcsSearchFields { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsSearchGroup> HcpcsSearchGroup { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsSearchHit> HcpcsSearchHit { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsSearchMatch> HcpcsSearchMatch { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsSearchPointer> HcpcsSearchPointer { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsSearchResult> HcpcsSearchResult { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsSection> HcpcsSection { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsStatus> HcpcsStatus { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsSuccessor> HcpcsSuccessor { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsUnits> HcpcsUnits { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsValidationResult> HcpcsValidationResult { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsVersion> HcpcsVersion { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsModifierRecord>> IReadOnlyListHcpcsModifierRecord { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsRecord>> IReadOnlyListHcpcsRecord { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsValidationResult>> IReadOnlyListHcpcsValidationResult { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<int> Int32 { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ModifierNote> ModifierNote { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.NdcCode> NdcCode { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.NdcQuantity> NdcQuantity { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.NdcUnit> NdcUnit { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.NoteSource> NoteSource { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.BillingAmount?> NullableBillingAmount { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.DateOnly?> NullableDateOnly { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsCode?> NullableHcpcsCode { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsModifier?> NullableHcpcsModifier { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsQuarter?> NullableHcpcsQuarter { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<int?> NullableInt32 { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValidityPeriod?> NullableValidityPeriod { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.PackageCount> PackageCount { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ServiceLine> ServiceLine { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<string> String { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.SuccessorRole> SuccessorRole { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.SuccessorTarget> SuccessorTarget { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValidityPeriod> ValidityPeriod { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.BillingAmount>> ValueListBillingAmount { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsCode>> ValueListHcpcsCode { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsCompletion>> ValueListHcpcsCompletion { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsFinding>> ValueListHcpcsFinding { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSearchAlias>> ValueListHcpcsSearchAlias { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSearchGroup>> ValueListHcpcsSearchGroup { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSearchHit>> ValueListHcpcsSearchHit { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSearchPointer>> ValueListHcpcsSearchPointer { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSuccessor>> ValueListHcpcsSuccessor { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<Hcpcs.Reference.NoteSource>> ValueListNoteSource { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<System.Range>> ValueListRange { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.ValueList<string>> ValueListString { get; }
        public static Hcpcs.Reference.HcpcsJsonContext Default { get; }
        public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.HcpcsLineJsonConverter))]
    public readonly struct HcpcsLine : System.IEquatable<Hcpcs.Reference.HcpcsLine>
    {
        public HcpcsLine(Hcpcs.Reference.HcpcsCode code, System.DateOnly? from, System.DateOnly? through = default) { }
        public Hcpcs.Reference.HcpcsCode Code { get; init; }
        public System.DateOnly? DecidedOn { get; init; }
        public System.DateOnly? From { get; init; }
        public bool HasFurtherModifiers { get; init; }
        public bool IsDescribed { get; init; }
        public bool IsHipps { get; init; }
        public bool IsPeriodOfClaim { get; init; }
        public bool IsRequest { get; init; }
        public Hcpcs.Reference.HcpcsModifier Modifier1 { get; init; }
        public Hcpcs.Reference.HcpcsModifier Modifier2 { get; init; }
        public Hcpcs.Reference.HcpcsModifier Modifier3 { get; init; }
        public Hcpcs.Reference.HcpcsModifier Modifier4 { get; init; }
        public System.DateOnly? Through { get; init; }
        public string UnreadableDate { get; init; }
        public string GetText(Hcpcs.Reference.HcpcsLineParts part) { }
        public override string ToString() { }
        public static bool IsHippsRevenueCode(System.ReadOnlySpan<char> revenueCode) { }
        public static Hcpcs.Reference.HcpcsLine Parse(System.ReadOnlySpan<byte> utf8Code, System.DateOnly? from, System.DateOnly? through, System.ReadOnlySpan<byte> utf8Modifier1 = default, System.ReadOnlySpan<byte> utf8Modifier2 = default, System.ReadOnlySpan<byte> utf8Modifier3 = default, System.ReadOnlySpan<byte> utf8Modifier4 = default) { }
        public static Hcpcs.Reference.HcpcsLine Parse(System.ReadOnlySpan<char> code, System.DateOnly? from, System.DateOnly? through, System.ReadOnlySpan<char> modifier1 = default, System.ReadOnlySpan<char> modifier2 = default, System.ReadOnlySpan<char> modifier3 = default, System.ReadOnlySpan<char> modifier4 = default) { }
    }
    [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Struct)]
    public sealed class HcpcsLineAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    {
        [System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode("The properties that are named may be trimmed. Ensure they are preserved.")]
        public HcpcsLineAttribute() { }
        public bool AcceptOtherCodeSets { get; set; }
        public string Code { get; set; }
        public string? From { get; set; }
        public string? Modifiers { get; set; }
        public override bool RequiresValidationContext { get; }
        public string? Through { get; set; }
        protected override System.ComponentModel.DataAnnotations.ValidationResult? IsValid(object? value, System.ComponentModel.DataAnnotations.ValidationContext validationContext) { }
    }
    [System.Flags]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsLineParts>))]
    public enum HcpcsLineParts
    {
        None = 0,
        Code = 1,
        Modifier1 = 2,
        Modifier2 = 4,
        Modifier3 = 8,
        Modifier4 = 16,
        FurtherModifiers = 32,
    }
    public static class HcpcsLookupExtensions
    {
        public static bool Contains(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<byte> utf8Text) { }
        public static bool Contains(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<char> text) { }
        public static bool Contains(this Hcpcs.Reference.IHcpcsLookup lookup, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text) { }
        public static bool ContainsModifier(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<byte> utf8Text) { }
        public static bool ContainsModifier(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<char> text) { }
        public static bool ContainsModifier(this Hcpcs.Reference.IHcpcsLookup lookup, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text) { }
        public static Hcpcs.Reference.HcpcsRecord? Find(this Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsCode code) { }
        public static Hcpcs.Reference.HcpcsModifierRecord? Find(this Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsModifier modifier) { }
        public static Hcpcs.Reference.HcpcsRecord? Find(this Hcpcs.Reference.IHcpcsLookup lookup, string? text) { }
        public static Hcpcs.Reference.HcpcsModifierRecord? FindModifier(this Hcpcs.Reference.IHcpcsLookup lookup, string? text) { }
        public static Hcpcs.Reference.HcpcsRecord Get(this Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsCode code) { }
        public static Hcpcs.Reference.HcpcsModifierRecord Get(this Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsModifier modifier) { }
        public static Hcpcs.Reference.HcpcsRecord Get(this Hcpcs.Reference.IHcpcsLookup lookup, string text) { }
        public static Hcpcs.Reference.HcpcsModifierRecord GetModifier(this Hcpcs.Reference.IHcpcsLookup lookup, string text) { }
        public static System.Collections.Frozen.FrozenDictionary<Hcpcs.Reference.HcpcsCode, Hcpcs.Reference.HcpcsRecord> ToFrozenDictionary(this Hcpcs.Reference.IHcpcsLookup lookup) { }
        public static System.Collections.Frozen.FrozenDictionary<Hcpcs.Reference.HcpcsModifier, Hcpcs.Reference.HcpcsModifierRecord> ToFrozenModifierDictionary(this Hcpcs.Reference.IHcpcsLookup lookup) { }
        public static bool TryGet(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<byte> utf8Text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.HcpcsRecord? record) { }
        public static bool TryGet(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.HcpcsRecord? record) { }
        public static bool TryGet(this Hcpcs.Reference.IHcpcsLookup lookup, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.HcpcsRecord? record) { }
        public static bool TryGetModifier(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<byte> utf8Text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.HcpcsModifierRecord? record) { }
        public static bool TryGetModifier(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.HcpcsModifierRecord? record) { }
        public static bool TryGetModifier(this Hcpcs.Reference.IHcpcsLookup lookup, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.HcpcsModifierRecord? record) { }
        public static bool TryGetModifierValidity(this Hcpcs.Reference.IHcpcsLookup lookup, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, out Hcpcs.Reference.ValidityPeriod validity) { }
        public static bool TryGetValidity(this Hcpcs.Reference.IHcpcsLookup lookup, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, out Hcpcs.Reference.ValidityPeriod validity) { }
    }
    public sealed class HcpcsMeaning : System.IEquatable<Hcpcs.Reference.HcpcsMeaning>
    {
        public HcpcsMeaning() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("after")]
        public Hcpcs.Reference.HcpcsVersion? After { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("boundary")]
        public Hcpcs.Reference.HcpcsMeaningBoundary Boundary { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("entry")]
        public required Hcpcs.Reference.HcpcsEntry Entry { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("first")]
        public required Hcpcs.Reference.HcpcsVersion First { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("hasVanished")]
        public bool HasVanished { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("isWithdrawn")]
        public bool IsWithdrawn { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("last")]
        public required Hcpcs.Reference.HcpcsVersion Last { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsVersion>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("missingFrom")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsVersion> MissingFrom { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("number")]
        public required int Number { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsReopenedGap>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("reopenedGaps")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsReopenedGap> ReopenedGaps { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("validity")]
        public required Hcpcs.Reference.ValidityPeriod Validity { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsMeaningBoundary>))]
    public enum HcpcsMeaningBoundary : byte
    {
        None = 0,
        Probable = 1,
        Certain = 2,
    }
    [System.ComponentModel.TypeConverter(typeof(Hcpcs.Reference.Serialization.TextValueTypeConverter<Hcpcs.Reference.HcpcsModifier>))]
    [System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.TextValueJsonConverter<Hcpcs.Reference.HcpcsModifier>))]
    public readonly struct HcpcsModifier : System.IComparable, System.IComparable<Hcpcs.Reference.HcpcsModifier>, System.IEquatable<Hcpcs.Reference.HcpcsModifier>, System.IFormattable, System.IParsable<Hcpcs.Reference.HcpcsModifier>, System.ISpanFormattable, System.ISpanParsable<Hcpcs.Reference.HcpcsModifier>, System.IUtf8SpanFormattable, System.IUtf8SpanParsable<Hcpcs.Reference.HcpcsModifier>
    {
        public const int Length = 2;
        public bool IsDefault { get; }
        public bool IsLevelOne { get; }
        public int CompareTo(Hcpcs.Reference.HcpcsModifier other) { }
        public bool Equals(Hcpcs.Reference.HcpcsModifier other) { }
        public override bool Equals([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public bool TryFormat(System.Span<byte> utf8Destination, out int bytesWritten) { }
        public bool TryFormat(System.Span<char> destination, out int charsWritten) { }
        public static Hcpcs.Reference.HcpcsModifier Parse(System.ReadOnlySpan<byte> utf8Text) { }
        public static Hcpcs.Reference.HcpcsModifier Parse(System.ReadOnlySpan<char> text) { }
        public static Hcpcs.Reference.HcpcsModifier Parse(string text) { }
        public static bool TryParse(System.ReadOnlySpan<byte> utf8Text, out Hcpcs.Reference.HcpcsModifier modifier) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.HcpcsModifier modifier) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, out Hcpcs.Reference.HcpcsModifier modifier) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.HcpcsModifier modifier, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? reason) { }
        public static bool operator !=(Hcpcs.Reference.HcpcsModifier left, Hcpcs.Reference.HcpcsModifier right) { }
        public static bool operator <(Hcpcs.Reference.HcpcsModifier left, Hcpcs.Reference.HcpcsModifier right) { }
        public static bool operator <=(Hcpcs.Reference.HcpcsModifier left, Hcpcs.Reference.HcpcsModifier right) { }
        public static bool operator ==(Hcpcs.Reference.HcpcsModifier left, Hcpcs.Reference.HcpcsModifier right) { }
        public static bool operator >(Hcpcs.Reference.HcpcsModifier left, Hcpcs.Reference.HcpcsModifier right) { }
        public static bool operator >=(Hcpcs.Reference.HcpcsModifier left, Hcpcs.Reference.HcpcsModifier right) { }
    }
    public sealed class HcpcsModifierAttribute : Hcpcs.Reference.HcpcsIdentityAttribute
    {
        public HcpcsModifierAttribute() { }
    }
    [System.Diagnostics.DebuggerDisplay("{Modifier,nq} {ShortDescription,nq}")]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.HcpcsModifierRecordJsonConverter))]
    public sealed class HcpcsModifierRecord : Hcpcs.Reference.HcpcsEntry, System.IEquatable<Hcpcs.Reference.HcpcsModifierRecord>
    {
        public HcpcsModifierRecord() { }
        public override string Identity { get; }
        public override bool IsModifier { get; }
        public Hcpcs.Reference.HcpcsModifier Modifier { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.HcpcsPageJsonConverter))]
    public sealed class HcpcsPage : System.IEquatable<Hcpcs.Reference.HcpcsPage>
    {
        public HcpcsPage() { }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageStatement> Billing { get; init; }
        public Hcpcs.Reference.BillingUnit? BillingUnit { get; init; }
        public System.DateOnly? DateOfService { get; init; }
        public string Description { get; }
        public required Hcpcs.Reference.HcpcsEntry Entry { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageFact> Facts { get; init; }
        public Hcpcs.Reference.CodeFees? Fees { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageField> Fields { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageEntry> History { get; init; }
        public required string Identity { get; init; }
        public string Kind { get; }
        public Hcpcs.Reference.ModifierNote? ModifierNote { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageName> Names { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageEntry> Neighbors { get; init; }
        public Hcpcs.Reference.ClinicalNote? Note { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageStatement> Payment { get; init; }
        public Hcpcs.Reference.PaymentLimit? PaymentLimit { get; init; }
        public string? PlainLanguage { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.DrugProduct> Products { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageQuestion> Questions { get; init; }
        public required Hcpcs.Reference.HcpcsRelease Release { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageEntry> ReplacedBy { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageEntry> Replaces { get; init; }
        public Hcpcs.Reference.HcpcsSection? Section { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageSource> Sources { get; init; }
        public Hcpcs.Reference.Pages.PageStanding Standing { get; }
        public Hcpcs.Reference.HcpcsStatus? Status { get; init; }
        public Hcpcs.Reference.Pages.PageTimeline? Timeline { get; init; }
        public string Title { get; }
        public static string HtmlStyle { get; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PagePart> GetParts(bool includeEmptyFields = false) { }
        public string ToHtml(Hcpcs.Reference.HtmlPageOptions? options = null) { }
        public string ToHtmlFragment(Hcpcs.Reference.HtmlPageOptions? options = null) { }
        public string ToJson() { }
        public string ToMarkdown(bool includeEmptyFields = false) { }
        public override string ToString() { }
        public string ToText(bool includeEmptyFields = false) { }
    }
    public sealed class HcpcsPageData : System.IEquatable<Hcpcs.Reference.HcpcsPageData>
    {
        public HcpcsPageData() { }
        public Hcpcs.Reference.IHcpcsDrugProducts? Drugs { get; init; }
        public Hcpcs.Reference.IHcpcsFees? Fees { get; init; }
        public Hcpcs.Reference.IHcpcsHistory? History { get; init; }
    }
    public sealed class HcpcsPages : Hcpcs.Reference.IHcpcsPages
    {
        public HcpcsPages(Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsPageData? data = null) { }
        public Hcpcs.Reference.HcpcsPage? Find(Hcpcs.Reference.HcpcsCode code, System.DateOnly? dateOfService = default) { }
        public Hcpcs.Reference.HcpcsPage? Find(Hcpcs.Reference.HcpcsModifier modifier, System.DateOnly? dateOfService = default) { }
    }
    public static class HcpcsPagesExtensions
    {
        public static Hcpcs.Reference.HcpcsPage? Find(this Hcpcs.Reference.IHcpcsPages pages, string? text, System.DateOnly? dateOfService = default) { }
        public static Hcpcs.Reference.HcpcsPage? FindModifier(this Hcpcs.Reference.IHcpcsPages pages, string? text, System.DateOnly? dateOfService = default) { }
    }
    public sealed class HcpcsProductNames
    {
        public HcpcsProductNames(Hcpcs.Reference.HcpcsQuarter quarter, System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<Hcpcs.Reference.HcpcsCode, string>> names) { }
        public Hcpcs.Reference.ValueList<string> this[Hcpcs.Reference.HcpcsCode code] { get; }
        public Hcpcs.Reference.HcpcsQuarter Quarter { get; }
        public string SourceName { get; init; }
        public string SourceSha256 { get; init; }
    }
    [System.ComponentModel.TypeConverter(typeof(Hcpcs.Reference.Serialization.TextValueTypeConverter<Hcpcs.Reference.HcpcsQuarter>))]
    [System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.TextValueJsonConverter<Hcpcs.Reference.HcpcsQuarter>))]
    public readonly struct HcpcsQuarter : System.IComparable, System.IComparable<Hcpcs.Reference.HcpcsQuarter>, System.IEquatable<Hcpcs.Reference.HcpcsQuarter>, System.IFormattable, System.IParsable<Hcpcs.Reference.HcpcsQuarter>, System.ISpanFormattable, System.ISpanParsable<Hcpcs.Reference.HcpcsQuarter>, System.IUtf8SpanFormattable, System.IUtf8SpanParsable<Hcpcs.Reference.HcpcsQuarter>
    {
        public const int Length = 7;
        public HcpcsQuarter(int year, int number) { }
        public System.DateOnly FirstDay { get; }
        public bool IsDefault { get; }
        public System.DateOnly LastDay { get; }
        public string Name { get; }
        public int Number { get; }
        public int Year { get; }
        public Hcpcs.Reference.HcpcsQuarter AddQuarters(int count) { }
        public int CompareTo(Hcpcs.Reference.HcpcsQuarter other) { }
        public bool Contains(System.DateOnly day) { }
        public bool Equals(Hcpcs.Reference.HcpcsQuarter other) { }
        public override bool Equals([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] object? obj) { }
        public override int GetHashCode() { }
        public int QuartersSince(Hcpcs.Reference.HcpcsQuarter other) { }
        public override string ToString() { }
        public bool TryFormat(System.Span<byte> utf8Destination, out int bytesWritten) { }
        public bool TryFormat(System.Span<char> destination, out int charsWritten) { }
        public static Hcpcs.Reference.HcpcsQuarter Of(System.DateOnly day) { }
        public static Hcpcs.Reference.HcpcsQuarter Parse(System.ReadOnlySpan<byte> utf8Text) { }
        public static Hcpcs.Reference.HcpcsQuarter Parse(System.ReadOnlySpan<char> text) { }
        public static Hcpcs.Reference.HcpcsQuarter Parse(string text) { }
        public static bool TryParse(System.ReadOnlySpan<byte> utf8Text, out Hcpcs.Reference.HcpcsQuarter quarter) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.HcpcsQuarter quarter) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, out Hcpcs.Reference.HcpcsQuarter quarter) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.HcpcsQuarter quarter, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? reason) { }
        public static bool operator !=(Hcpcs.Reference.HcpcsQuarter left, Hcpcs.Reference.HcpcsQuarter right) { }
        public static bool operator <(Hcpcs.Reference.HcpcsQuarter left, Hcpcs.Reference.HcpcsQuarter right) { }
        public static bool operator <=(Hcpcs.Reference.HcpcsQuarter left, Hcpcs.Reference.HcpcsQuarter right) { }
        public static bool operator ==(Hcpcs.Reference.HcpcsQuarter left, Hcpcs.Reference.HcpcsQuarter right) { }
        public static bool operator >(Hcpcs.Reference.HcpcsQuarter left, Hcpcs.Reference.HcpcsQuarter right) { }
        public static bool operator >=(Hcpcs.Reference.HcpcsQuarter left, Hcpcs.Reference.HcpcsQuarter right) { }
    }
    [System.Diagnostics.DebuggerDisplay("{Code,nq} {ShortDescription,nq}")]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.HcpcsRecordJsonConverter))]
    public sealed class HcpcsRecord : Hcpcs.Reference.HcpcsEntry, System.IEquatable<Hcpcs.Reference.HcpcsRecord>
    {
        public HcpcsRecord() { }
        public Hcpcs.Reference.HcpcsCode Code { get; init; }
        public override string Identity { get; }
        public override bool IsModifier { get; }
        public bool? NotOtherwiseClassified { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.HcpcsRecordKind>))]
    public enum HcpcsRecordKind
    {
        Code = 3,
        CodeContinuation = 4,
        Modifier = 7,
        ModifierContinuation = 8,
    }
    public sealed class HcpcsReferenceOptions
    {
        public HcpcsReferenceOptions() { }
        public bool AllowOlderRelease { get; set; }
        public System.Action<Hcpcs.Reference.IHcpcsTableProvider>? OnLoaded { get; set; }
        public System.Func<System.IO.Stream>? OpenTable { get; set; }
        public System.TimeSpan PollingInterval { get; set; }
        public bool ReloadOnChange { get; set; }
        public Hcpcs.Reference.HcpcsTable? Table { get; set; }
        public string? TableFile { get; set; }
        public Hcpcs.Reference.HcpcsValidationOptions Validation { get; }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public sealed class HcpcsRelease : System.IComparable<Hcpcs.Reference.HcpcsRelease>, System.IEquatable<Hcpcs.Reference.HcpcsRelease>
    {
        public HcpcsRelease(Hcpcs.Reference.HcpcsQuarter quarter) { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("codeCount")]
        public int CodeCount { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsCompanionLists>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("companionLists")]
        public Hcpcs.Reference.HcpcsCompanionLists CompanionLists { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("earliestCodeTermination")]
        public System.DateOnly? EarliestCodeTermination { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("earliestModifierTermination")]
        public System.DateOnly? EarliestModifierTermination { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("firstDay")]
        public System.DateOnly FirstDay { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("lastDay")]
        public System.DateOnly LastDay { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("modifierCount")]
        public int ModifierCount { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("productNamesQuarter")]
        public Hcpcs.Reference.HcpcsQuarter? ProductNamesQuarter { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("productNamesSourceName")]
        public string ProductNamesSourceName { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("productNamesSourceSha256")]
        public string ProductNamesSourceSha256 { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("quarter")]
        public Hcpcs.Reference.HcpcsQuarter Quarter { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("revision")]
        public int Revision { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("sourceName")]
        public string SourceName { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("sourceSha256")]
        public string SourceSha256 { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("version")]
        public Hcpcs.Reference.HcpcsVersion Version { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("year")]
        public int Year { get; }
        public int CompareTo(Hcpcs.Reference.HcpcsRelease? other) { }
        public bool CoversCodesOn(System.DateOnly day) { }
        public bool CoversModifiersOn(System.DateOnly day) { }
        public bool EndsBefore(System.DateOnly day) { }
        public bool IsCorrectionOf(Hcpcs.Reference.HcpcsRelease other) { }
        public override string ToString() { }
        public static bool operator <(Hcpcs.Reference.HcpcsRelease? left, Hcpcs.Reference.HcpcsRelease? right) { }
        public static bool operator <=(Hcpcs.Reference.HcpcsRelease? left, Hcpcs.Reference.HcpcsRelease? right) { }
        public static bool operator >(Hcpcs.Reference.HcpcsRelease? left, Hcpcs.Reference.HcpcsRelease? right) { }
        public static bool operator >=(Hcpcs.Reference.HcpcsRelease? left, Hcpcs.Reference.HcpcsRelease? right) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public sealed class HcpcsReleaseChange : System.IEquatable<Hcpcs.Reference.HcpcsReleaseChange>
    {
        public HcpcsReleaseChange() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("actionCodeDisagreement")]
        public string? ActionCodeDisagreement { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsFieldChange>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("fields")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsFieldChange> Fields { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("identity")]
        public string Identity { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("isModifier")]
        public bool IsModifier { get; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsReleaseChangeKinds>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("kinds")]
        public required Hcpcs.Reference.HcpcsReleaseChangeKinds Kinds { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("newer")]
        public Hcpcs.Reference.HcpcsEntry? Newer { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("older")]
        public Hcpcs.Reference.HcpcsEntry? Older { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("sharedWording")]
        public double? SharedWording { get; init; }
    }
    [System.Flags]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsReleaseChangeKinds>))]
    public enum HcpcsReleaseChangeKinds
    {
        None = 0,
        Added = 1,
        AlreadyEnded = 2,
        Terminated = 4,
        Retroactive = 8,
        Reactivated = 16,
        Dropped = 32,
        DroppedAfterEnd = 64,
        Replaced = 128,
        Reworded = 256,
        Changed = 512,
        Clerical = 1024,
        ProbablyReplaced = 2048,
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public sealed class HcpcsReleaseDiff : System.IEquatable<Hcpcs.Reference.HcpcsReleaseDiff>
    {
        public HcpcsReleaseDiff() { }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsReleaseChange>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("changes")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsReleaseChange> Changes { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("comparesNotOtherwiseClassified")]
        public bool ComparesNotOtherwiseClassified { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("newer")]
        public required Hcpcs.Reference.HcpcsRelease Newer { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("older")]
        public required Hcpcs.Reference.HcpcsRelease Older { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("quartersApart")]
        public int QuartersApart { get; }
        public static Hcpcs.Reference.HcpcsReleaseDiff Compare(Hcpcs.Reference.IHcpcsLookup older, Hcpcs.Reference.IHcpcsLookup newer) { }
    }
    public sealed class HcpcsReloadFailedEventArgs : System.EventArgs
    {
        public HcpcsReloadFailedEventArgs(string path, System.Exception exception) { }
        public System.Exception Exception { get; }
        public string Path { get; }
    }
    public sealed class HcpcsReloadedEventArgs : System.EventArgs
    {
        public HcpcsReloadedEventArgs(Hcpcs.Reference.HcpcsRelease previous, Hcpcs.Reference.HcpcsRelease current) { }
        public Hcpcs.Reference.HcpcsRelease Current { get; }
        public Hcpcs.Reference.HcpcsRelease Previous { get; }
    }
    public sealed class HcpcsReopenedGap : System.IEquatable<Hcpcs.Reference.HcpcsReopenedGap>
    {
        public HcpcsReopenedGap() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("earlier")]
        public required Hcpcs.Reference.HcpcsVersion Earlier { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("firstDay")]
        public required System.DateOnly FirstDay { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("lastDay")]
        public required System.DateOnly LastDay { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("later")]
        public required Hcpcs.Reference.HcpcsVersion Later { get; init; }
    }
    public sealed class HcpcsRetroactiveChange : System.IEquatable<Hcpcs.Reference.HcpcsRetroactiveChange>
    {
        public HcpcsRetroactiveChange() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("earlier")]
        public required Hcpcs.Reference.HcpcsVersion Earlier { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("entry")]
        public required Hcpcs.Reference.HcpcsEntry Entry { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("firstDay")]
        public required System.DateOnly FirstDay { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("from")]
        public required Hcpcs.Reference.HcpcsStatus From { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("identity")]
        public string Identity { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("kind")]
        public required Hcpcs.Reference.HcpcsRetroactiveChangeKind Kind { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("lastDay")]
        public required System.DateOnly LastDay { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("later")]
        public required Hcpcs.Reference.HcpcsVersion Later { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("to")]
        public required Hcpcs.Reference.HcpcsStatus To { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsRetroactiveChangeKind>))]
    public enum HcpcsRetroactiveChangeKind : byte
    {
        Ended = 0,
        EndMoved = 1,
        Reopened = 2,
        Reworded = 3,
        AddedBackdated = 4,
        Withdrawn = 5,
    }
    public sealed class HcpcsSearch : Hcpcs.Reference.IHcpcsSearch
    {
        public HcpcsSearch(Hcpcs.Reference.IHcpcsLookup lookup) { }
        public Hcpcs.Reference.IHcpcsLookup Lookup { get; }
        public Hcpcs.Reference.HcpcsCompletionResult Complete(string prefix, Hcpcs.Reference.HcpcsSearchOptions? options = null) { }
        public Hcpcs.Reference.HcpcsSearchResult Search(string text, Hcpcs.Reference.HcpcsSearchOptions? options = null) { }
        public void WriteIndex(System.IO.Stream stream) { }
    }
    public sealed class HcpcsSearchAlias : System.IEquatable<Hcpcs.Reference.HcpcsSearchAlias>
    {
        public HcpcsSearchAlias() { }
        [System.Text.Json.Serialization.JsonPropertyName("text")]
        public required string Text { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("words")]
        public required string Words { get; init; }
        public override string ToString() { }
    }
    [System.Flags]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsSearchFields>))]
    public enum HcpcsSearchFields
    {
        None = 0,
        Code = 1,
        Name = 2,
        ShortDescription = 4,
        LongDescription = 8,
        Section = 16,
        Note = 32,
    }
    public sealed class HcpcsSearchGroup : System.IEquatable<Hcpcs.Reference.HcpcsSearchGroup>
    {
        public HcpcsSearchGroup() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
        [System.Text.Json.Serialization.JsonPropertyName("ended")]
        public required int Ended { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("modifiers")]
        public bool IsModifiers { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("section")]
        public Hcpcs.Reference.HcpcsSection? Section { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
        [System.Text.Json.Serialization.JsonPropertyName("total")]
        public required int Total { get; init; }
    }
    [System.Diagnostics.DebuggerDisplay("{ToString(),nq} {Match}")]
    public sealed class HcpcsSearchHit : System.IEquatable<Hcpcs.Reference.HcpcsSearchHit>
    {
        public HcpcsSearchHit() { }
        [System.Text.Json.Serialization.JsonIgnore]
        public Hcpcs.Reference.HcpcsCode? Code { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("entry")]
        public required Hcpcs.Reference.HcpcsEntry Entry { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsSearchFields>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("fields")]
        public Hcpcs.Reference.HcpcsSearchFields Fields { get; init; }
        [System.Text.Json.Serialization.JsonIgnore]
        public string Identity { get; }
        [System.Text.Json.Serialization.JsonIgnore]
        public bool IsAsTyped { get; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsSearchMatch>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("match")]
        public required Hcpcs.Reference.HcpcsSearchMatch Match { get; init; }
        [System.Text.Json.Serialization.JsonIgnore]
        public Hcpcs.Reference.HcpcsModifier? Modifier { get; }
        [System.Text.Json.Serialization.JsonPropertyName("query")]
        public required string Query { get; init; }
        public Hcpcs.Reference.ValueList<System.Range> Highlight(string text) { }
        public string ToHtml(string text) { }
        public override string ToString() { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsSearchMatch>))]
    public enum HcpcsSearchMatch
    {
        Code = 10,
        WholeText = 20,
        CodePrefix = 30,
        NameOrShortDescription = 40,
        Words = 50,
        NearWholeText = 60,
        WordPrefixes = 70,
        TypingError = 80,
        SomeWords = 90,
    }
    public sealed class HcpcsSearchOptions : System.IEquatable<Hcpcs.Reference.HcpcsSearchOptions>
    {
        public HcpcsSearchOptions() { }
        public Hcpcs.Reference.BetosCode? Betos { get; init; }
        public bool CountGroups { get; init; }
        public Hcpcs.Reference.CoverageCode? Coverage { get; init; }
        public bool? IsModifier { get; init; }
        public int Limit { get; init; }
        public int Offset { get; init; }
        public Hcpcs.Reference.PricingIndicator? PricingIndicator { get; init; }
        public Hcpcs.Reference.HcpcsSection? Section { get; init; }
        public System.DateOnly? ValidOn { get; init; }
    }
    public sealed class HcpcsSearchPointer : System.IEquatable<Hcpcs.Reference.HcpcsSearchPointer>
    {
        public HcpcsSearchPointer() { }
        [System.Text.Json.Serialization.JsonPropertyName("target")]
        public required string Target { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("text")]
        public required string Text { get; init; }
        public override string ToString() { }
    }
    public sealed class HcpcsSearchResult : System.IEquatable<Hcpcs.Reference.HcpcsSearchResult>
    {
        public HcpcsSearchResult() { }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsSearchAlias>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("alsoCalled")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSearchAlias> AlsoCalled { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsSearchGroup>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("groups")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSearchGroup> Groups { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsSearchHit>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("hits")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSearchHit> Hits { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
        [System.Text.Json.Serialization.JsonPropertyName("next")]
        public int? NextOffset { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsSearchPointer>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("pointers")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSearchPointer> Pointers { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
        [System.Text.Json.Serialization.JsonPropertyName("total")]
        public int Total { get; init; }
    }
    [System.Diagnostics.DebuggerDisplay("{First,nq}-{Last,nq} {Name,nq}")]
    public sealed class HcpcsSection : System.IEquatable<Hcpcs.Reference.HcpcsSection>
    {
        public HcpcsSection() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("first")]
        public required Hcpcs.Reference.HcpcsCode First { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("itemNoun")]
        public required string ItemNoun { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("last")]
        public required Hcpcs.Reference.HcpcsCode Last { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public required string Name { get; init; }
        [System.Text.Json.Serialization.JsonIgnore]
        public string Range { get; }
        public static System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsSection> All { get; }
        public override string ToString() { }
        public static Hcpcs.Reference.HcpcsSection? Of(Hcpcs.Reference.HcpcsCode code) { }
    }
    public sealed class HcpcsSnapshot
    {
        public HcpcsSnapshot(Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsSnapshotOptions? options = null) { }
        public Hcpcs.Reference.IHcpcsLookup Lookup { get; }
        public Hcpcs.Reference.IHcpcsPages Pages { get; }
        public Hcpcs.Reference.IHcpcsSearch Search { get; }
        public Hcpcs.Reference.IHcpcsValidator Validator { get; }
    }
    public sealed class HcpcsSnapshotOptions
    {
        public HcpcsSnapshotOptions() { }
        public Hcpcs.Reference.HcpcsPageData? PageData { get; init; }
        public Hcpcs.Reference.HcpcsValidationOptions? Validation { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsStatus>))]
    public enum HcpcsStatus : byte
    {
        Unknown = 0,
        Valid = 1,
        NotYetEffective = 2,
        Terminated = 3,
        OutsideCoverage = 4,
    }
    public sealed class HcpcsSuccessor : System.IEquatable<Hcpcs.Reference.HcpcsSuccessor>
    {
        public HcpcsSuccessor() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("isBillable")]
        public bool IsBillable { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("reference")]
        public required Hcpcs.Reference.CrossReference Reference { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.SuccessorRole>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("role")]
        public required Hcpcs.Reference.SuccessorRole Role { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.SuccessorTarget>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("target")]
        public required Hcpcs.Reference.SuccessorTarget Target { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsCode>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("via")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsCode> Via { get; init; }
    }
    [System.Diagnostics.DebuggerDisplay("{Release,nq}: {Release.CodeCount} codes, {Release.ModifierCount} modifiers")]
    public sealed class HcpcsTable : Hcpcs.Reference.IHcpcsLookup
    {
        public Hcpcs.Reference.HcpcsRelease Release { get; }
        public static Hcpcs.Reference.HcpcsTable Embedded { get; }
        public static int FormatVersion { get; }
        public bool Contains(Hcpcs.Reference.HcpcsCode code) { }
        public bool Contains(Hcpcs.Reference.HcpcsModifier modifier) { }
        public System.Collections.Generic.IEnumerable<Hcpcs.Reference.HcpcsRecord> EnumerateCodes() { }
        public System.Collections.Generic.IEnumerable<Hcpcs.Reference.HcpcsModifierRecord> EnumerateModifiers() { }
        public Hcpcs.Reference.ValueList<string> GetProductNames(Hcpcs.Reference.HcpcsCode code) { }
        public void Save(System.IO.Stream stream) { }
        public void Save(string path) { }
        public bool TryGet(Hcpcs.Reference.HcpcsCode code, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.HcpcsRecord? record) { }
        public bool TryGet(Hcpcs.Reference.HcpcsModifier modifier, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.HcpcsModifierRecord? record) { }
        public bool TryGetValidity(Hcpcs.Reference.HcpcsCode code, out Hcpcs.Reference.ValidityPeriod validity) { }
        public bool TryGetValidity(Hcpcs.Reference.HcpcsModifier modifier, out Hcpcs.Reference.ValidityPeriod validity) { }
        public static Hcpcs.Reference.HcpcsTable Create(Hcpcs.Reference.HcpcsRelease release, System.Collections.Generic.IEnumerable<Hcpcs.Reference.HcpcsRecord> records, System.Collections.Generic.IEnumerable<Hcpcs.Reference.HcpcsModifierRecord>? modifiers = null, Hcpcs.Reference.HcpcsProductNames? productNames = null) { }
        public static Hcpcs.Reference.HcpcsTable Load(System.IO.Stream stream) { }
        public static Hcpcs.Reference.HcpcsTable Load(string path) { }
    }
    public sealed class HcpcsTableFileOptions<TTable>
        where TTable :  class
    {
        public HcpcsTableFileOptions() { }
        public bool AllowOlderQuarter { get; set; }
        public System.Action<Hcpcs.Reference.HcpcsReloadFailedEventArgs>? OnReloadFailed { get; set; }
        public System.Action<TTable, TTable>? OnReloaded { get; set; }
        public System.TimeSpan PollingInterval { get; set; }
        public bool ReloadOnChange { get; set; }
        public string? TableFile { get; set; }
    }
    public sealed class HcpcsTerminology
    {
        public HcpcsTerminology(Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsTerminologyOptions? options = null) { }
        public Hcpcs.Reference.IHcpcsLookup Lookup { get; }
        public static string SuccessorMapUrl { get; }
        public Hcpcs.Reference.HcpcsComparison Compare(Hcpcs.Reference.HcpcsCoding a, Hcpcs.Reference.HcpcsCoding b) { }
        public Hcpcs.Reference.HcpcsExpansion Expand(Hcpcs.Reference.HcpcsValueSet valueSet, Hcpcs.Reference.HcpcsExpansionOptions? options = null) { }
        public bool Knows(string? system) { }
        public Hcpcs.Reference.HcpcsTranslation Translate(Hcpcs.Reference.HcpcsCoding coding, System.DateOnly? date = default) { }
        public Hcpcs.Reference.HcpcsCodeValidation Validate(Hcpcs.Reference.HcpcsCoding coding, System.DateOnly? date = default) { }
        public Hcpcs.Reference.HcpcsCodeValidation Validate(Hcpcs.Reference.HcpcsValueSet valueSet, Hcpcs.Reference.HcpcsCoding coding, System.DateOnly? date = default) { }
        public Hcpcs.Reference.HcpcsCodeValidation Validate(Hcpcs.Reference.HcpcsValueSet valueSet, System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsCoding> codings, System.DateOnly? date = default) { }
    }
    public sealed class HcpcsTerminologyIssue : System.IEquatable<Hcpcs.Reference.HcpcsTerminologyIssue>
    {
        public HcpcsTerminologyIssue() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("fhirCode")]
        public string FhirCode { get; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsTerminologyReason>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("reason")]
        public required Hcpcs.Reference.HcpcsTerminologyReason Reason { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsFindingSeverity>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("severity")]
        public required Hcpcs.Reference.HcpcsFindingSeverity Severity { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("text")]
        public required string Text { get; init; }
    }
    public sealed class HcpcsTerminologyOptions
    {
        public HcpcsTerminologyOptions() { }
        public System.Collections.Generic.IReadOnlyList<string> AdditionalSystems { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsTerminologyReason>))]
    public enum HcpcsTerminologyReason
    {
        NoSystem = 0,
        UnknownSystem = 1,
        RetiredSystem = 2,
        UnknownVersion = 3,
        NoCode = 4,
        MalformedCode = 5,
        OtherCodeSet = 6,
        UnknownCode = 7,
        NotInValueSet = 8,
        NotValidOnDate = 9,
        Inactive = 10,
        OtherDisplay = 11,
        NoSuccessor = 12,
    }
    public sealed class HcpcsTranslation : System.IEquatable<Hcpcs.Reference.HcpcsTranslation>
    {
        public HcpcsTranslation() { }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsTerminologyIssue>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("issues")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsTerminologyIssue> Issues { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsSuccessor>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("successors")]
        public required Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSuccessor> Successors { get; init; }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public readonly struct HcpcsUnits : System.IEquatable<Hcpcs.Reference.HcpcsUnits>
    {
        public HcpcsUnits(decimal Exact) { }
        [System.Text.Json.Serialization.JsonPropertyName("exact")]
        public decimal Exact { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("whole")]
        public decimal Whole { get; }
        public bool Agrees(decimal claimed) { }
        public override string ToString() { }
    }
    public sealed class HcpcsValidationOptions
    {
        public HcpcsValidationOptions() { }
        public Hcpcs.Reference.HcpcsFindingSeverity MinimumSeverity { get; set; }
        public bool ReportMedicareCoverage { get; set; }
        public bool RequireCode { get; set; }
        public bool RequireLevelTwo { get; set; }
    }
    public readonly struct HcpcsValidationResult : System.IEquatable<Hcpcs.Reference.HcpcsValidationResult>
    {
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsFinding>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("findings")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsFinding> Findings { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("hasErrors")]
        public bool HasErrors { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("hasNoCode")]
        public bool HasNoCode { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsLineParts>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("notJudged")]
        public Hcpcs.Reference.HcpcsLineParts NotJudged { get; init; }
    }
    public sealed class HcpcsValidator : Hcpcs.Reference.IHcpcsValidator
    {
        public HcpcsValidator(Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsValidationOptions? options = null) { }
        public Hcpcs.Reference.IHcpcsLookup Lookup { get; }
        public Hcpcs.Reference.HcpcsValidationResult Validate(Hcpcs.Reference.HcpcsLine line) { }
    }
    public static class HcpcsValidatorExtensions
    {
        public static Hcpcs.Reference.HcpcsValidationResult Validate(this Hcpcs.Reference.IHcpcsValidator validator, Hcpcs.Reference.ServiceLine line, System.DateOnly from, System.DateOnly? through = default) { }
        public static Hcpcs.Reference.HcpcsValidationResult Validate(this Hcpcs.Reference.IHcpcsValidator validator, string? code, System.DateOnly dateOfService, System.Collections.Generic.IReadOnlyList<string?> modifiers) { }
        public static Hcpcs.Reference.HcpcsValidationResult Validate(this Hcpcs.Reference.IHcpcsValidator validator, Hcpcs.Reference.HcpcsCode code, System.DateOnly from, System.DateOnly? through = default, System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsModifier>? modifiers = null) { }
        public static Hcpcs.Reference.HcpcsValidationResult Validate(this Hcpcs.Reference.IHcpcsValidator validator, string? code, System.DateOnly from, System.DateOnly? through, System.Collections.Generic.IReadOnlyList<string?>? modifiers = null) { }
        public static Hcpcs.Reference.HcpcsValidationResult Validate(this Hcpcs.Reference.IHcpcsValidator validator, string? code, System.DateOnly dateOfService, string? modifier1 = null, string? modifier2 = null, string? modifier3 = null, string? modifier4 = null) { }
        public static Hcpcs.Reference.HcpcsValidationResult Validate(this Hcpcs.Reference.IHcpcsValidator validator, System.ReadOnlySpan<byte> utf8Code, System.DateOnly from, System.DateOnly? through, System.ReadOnlySpan<byte> utf8Modifier1 = default, System.ReadOnlySpan<byte> utf8Modifier2 = default, System.ReadOnlySpan<byte> utf8Modifier3 = default, System.ReadOnlySpan<byte> utf8Modifier4 = default) { }
        public static Hcpcs.Reference.HcpcsValidationResult Validate(this Hcpcs.Reference.IHcpcsValidator validator, System.ReadOnlySpan<char> code, System.DateOnly from, System.DateOnly? through, System.ReadOnlySpan<char> modifier1 = default, System.ReadOnlySpan<char> modifier2 = default, System.ReadOnlySpan<char> modifier3 = default, System.ReadOnlySpan<char> modifier4 = default) { }
    }
    public static class HcpcsValidityExtensions
    {
        public static Hcpcs.Reference.HcpcsStatus GetModifierStatus(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<byte> utf8Text, System.DateOnly dateOfService) { }
        public static Hcpcs.Reference.HcpcsStatus GetModifierStatus(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<char> text, System.DateOnly dateOfService) { }
        public static Hcpcs.Reference.HcpcsStatus GetModifierStatus(this Hcpcs.Reference.IHcpcsLookup lookup, string? text, System.DateOnly dateOfService) { }
        public static Hcpcs.Reference.HcpcsStatus GetStatus(this Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsCode code, System.DateOnly dateOfService) { }
        public static Hcpcs.Reference.HcpcsStatus GetStatus(this Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsModifier modifier, System.DateOnly dateOfService) { }
        public static Hcpcs.Reference.HcpcsStatus GetStatus(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<byte> utf8Text, System.DateOnly dateOfService) { }
        public static Hcpcs.Reference.HcpcsStatus GetStatus(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<char> text, System.DateOnly dateOfService) { }
        public static Hcpcs.Reference.HcpcsStatus GetStatus(this Hcpcs.Reference.IHcpcsLookup lookup, string? text, System.DateOnly dateOfService) { }
        public static Hcpcs.Reference.HcpcsStatus GetStatus(this Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsCode code, System.DateOnly from, System.DateOnly through) { }
        public static Hcpcs.Reference.HcpcsStatus GetStatus(this Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsModifier modifier, System.DateOnly from, System.DateOnly through) { }
        public static Hcpcs.Reference.HcpcsStatus GetStatus(this Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsCode code, System.DateOnly from, System.DateOnly through, out System.DateOnly firstInvalidDay) { }
        public static Hcpcs.Reference.HcpcsStatus GetStatus(this Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsModifier modifier, System.DateOnly from, System.DateOnly through, out System.DateOnly firstInvalidDay) { }
        public static void GetStatuses(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<Hcpcs.Reference.HcpcsCode> codes, System.DateOnly dateOfService, System.Span<Hcpcs.Reference.HcpcsStatus> statuses) { }
        public static void GetStatuses(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<Hcpcs.Reference.HcpcsCode> codes, System.ReadOnlySpan<System.DateOnly> datesOfService, System.Span<Hcpcs.Reference.HcpcsStatus> statuses) { }
        public static void GetStatuses(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<byte> utf8Text, int stride, System.DateOnly dateOfService, System.Span<Hcpcs.Reference.HcpcsStatus> statuses) { }
        public static void GetStatuses(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<byte> utf8Text, int stride, System.ReadOnlySpan<System.DateOnly> datesOfService, System.Span<Hcpcs.Reference.HcpcsStatus> statuses) { }
        public static Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSuccessor> GetSuccessors(this Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsCode code, System.DateOnly dateOfService) { }
        public static Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSuccessor> GetSuccessors(this Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsModifier modifier, System.DateOnly dateOfService) { }
        public static bool IsModifierValid(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<byte> utf8Text, System.DateOnly dateOfService) { }
        public static bool IsModifierValid(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<char> text, System.DateOnly dateOfService) { }
        public static bool IsModifierValid(this Hcpcs.Reference.IHcpcsLookup lookup, string? text, System.DateOnly dateOfService) { }
        public static bool IsValid(this Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsCode code, System.DateOnly dateOfService) { }
        public static bool IsValid(this Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsModifier modifier, System.DateOnly dateOfService) { }
        public static bool IsValid(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<byte> utf8Text, System.DateOnly dateOfService) { }
        public static bool IsValid(this Hcpcs.Reference.IHcpcsLookup lookup, System.ReadOnlySpan<char> text, System.DateOnly dateOfService) { }
        public static bool IsValid(this Hcpcs.Reference.IHcpcsLookup lookup, string? text, System.DateOnly dateOfService) { }
    }
    public sealed class HcpcsValueSet : System.IEquatable<Hcpcs.Reference.HcpcsValueSet>
    {
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsValueSetFilter> Filters { get; }
        public string Name { get; }
        public Hcpcs.Reference.HcpcsSection? Section { get; }
        public string Title { get; }
        public string Url { get; }
        public System.DateOnly? ValidOn { get; }
        public string? Version { get; init; }
        public static Hcpcs.Reference.HcpcsValueSet All { get; }
        public static Hcpcs.Reference.HcpcsValueSet Codes { get; }
        public static Hcpcs.Reference.HcpcsValueSet Modifiers { get; }
        public bool Contains(Hcpcs.Reference.HcpcsEntry entry) { }
        public override string ToString() { }
        public static Hcpcs.Reference.HcpcsValueSet OfDay(System.DateOnly day) { }
        public static Hcpcs.Reference.HcpcsValueSet OfSection(Hcpcs.Reference.HcpcsSection section) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? canonical, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.HcpcsValueSet? valueSet) { }
    }
    public sealed class HcpcsValueSetFilter : System.IEquatable<Hcpcs.Reference.HcpcsValueSetFilter>
    {
        public HcpcsValueSetFilter() { }
        [System.Text.Json.Serialization.JsonPropertyName("op")]
        public required string Operator { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("property")]
        public required string Property { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("value")]
        public required string Value { get; init; }
    }
    [System.ComponentModel.TypeConverter(typeof(Hcpcs.Reference.Serialization.TextValueTypeConverter<Hcpcs.Reference.HcpcsVersion>))]
    [System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.TextValueJsonConverter<Hcpcs.Reference.HcpcsVersion>))]
    public readonly struct HcpcsVersion : System.IComparable, System.IComparable<Hcpcs.Reference.HcpcsVersion>, System.IEquatable<Hcpcs.Reference.HcpcsVersion>, System.IFormattable, System.IParsable<Hcpcs.Reference.HcpcsVersion>, System.ISpanFormattable, System.ISpanParsable<Hcpcs.Reference.HcpcsVersion>, System.IUtf8SpanFormattable, System.IUtf8SpanParsable<Hcpcs.Reference.HcpcsVersion>
    {
        public const int MaxLength = 11;
        public const int MaxRevision = 999;
        public HcpcsVersion(Hcpcs.Reference.HcpcsQuarter quarter, int revision = 1) { }
        public bool IsDefault { get; }
        public string Name { get; }
        public Hcpcs.Reference.HcpcsQuarter Quarter { get; }
        public int Revision { get; }
        public int CompareTo(Hcpcs.Reference.HcpcsVersion other) { }
        public bool Equals(Hcpcs.Reference.HcpcsVersion other) { }
        public override bool Equals([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public bool TryFormat(System.Span<byte> utf8Destination, out int bytesWritten) { }
        public bool TryFormat(System.Span<char> destination, out int charsWritten) { }
        public static Hcpcs.Reference.HcpcsVersion Parse(System.ReadOnlySpan<byte> utf8Text) { }
        public static Hcpcs.Reference.HcpcsVersion Parse(System.ReadOnlySpan<char> text) { }
        public static Hcpcs.Reference.HcpcsVersion Parse(string text) { }
        public static bool TryParse(System.ReadOnlySpan<byte> utf8Text, out Hcpcs.Reference.HcpcsVersion version) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.HcpcsVersion version) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, out Hcpcs.Reference.HcpcsVersion version) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.HcpcsVersion version, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? reason) { }
        public static bool operator !=(Hcpcs.Reference.HcpcsVersion left, Hcpcs.Reference.HcpcsVersion right) { }
        public static bool operator <(Hcpcs.Reference.HcpcsVersion left, Hcpcs.Reference.HcpcsVersion right) { }
        public static bool operator <=(Hcpcs.Reference.HcpcsVersion left, Hcpcs.Reference.HcpcsVersion right) { }
        public static bool operator ==(Hcpcs.Reference.HcpcsVersion left, Hcpcs.Reference.HcpcsVersion right) { }
        public static bool operator >(Hcpcs.Reference.HcpcsVersion left, Hcpcs.Reference.HcpcsVersion right) { }
        public static bool operator >=(Hcpcs.Reference.HcpcsVersion left, Hcpcs.Reference.HcpcsVersion right) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.HcpcsVersionEnding>))]
    public enum HcpcsVersionEnding : byte
    {
        Current = 0,
        Superseded = 1,
        DroppedAfterEnd = 2,
        Vanished = 3,
    }
    public sealed class HtmlPageOptions : System.IEquatable<Hcpcs.Reference.HtmlPageOptions>
    {
        public HtmlPageOptions() { }
        public System.Func<string, string?>? CodeUrl { get; init; }
        public System.Func<Hcpcs.Reference.HcpcsField, string?>? FieldUrl { get; init; }
        public int HeadingLevel { get; init; }
        public string IdPrefix { get; init; }
        public bool IncludeEmptyFields { get; init; }
        public bool IncludeQuestions { get; init; }
        public bool IncludeRemarks { get; init; }
        public System.Func<Hcpcs.Reference.Pages.PageSource, string>? SourceUrl { get; init; }
    }
    public interface IHcpcsDrugProducts
    {
        Hcpcs.Reference.HcpcsQuarter CrosswalkQuarter { get; }
        Hcpcs.Reference.HcpcsQuarter PaymentLimitQuarter { get; }
        Hcpcs.Reference.PaymentLimit? FindPaymentLimit(Hcpcs.Reference.HcpcsCode code);
        Hcpcs.Reference.ValueList<Hcpcs.Reference.DrugProduct> GetProducts(Hcpcs.Reference.HcpcsCode code);
        Hcpcs.Reference.ValueList<Hcpcs.Reference.DrugProduct> GetProducts(Hcpcs.Reference.NdcCode ndc);
    }
    public interface IHcpcsFees
    {
        Hcpcs.Reference.FeeSource? DmeposSource { get; }
        Hcpcs.Reference.FeeSource? EnteralSource { get; }
        Hcpcs.Reference.FeeSource? LaboratorySource { get; }
        Hcpcs.Reference.FeeSource? OutpatientSource { get; }
        Hcpcs.Reference.FeeSource? PhysicianSource { get; }
        Hcpcs.Reference.CodeFees? FindFees(Hcpcs.Reference.HcpcsCode code);
    }
    public interface IHcpcsHistory
    {
        System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsCode> Codes { get; }
        System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsModifier> Modifiers { get; }
        System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsRelease> Releases { get; }
        Hcpcs.Reference.IHcpcsLookup AsKnownIn(Hcpcs.Reference.HcpcsVersion release);
        System.Collections.Generic.IEnumerable<Hcpcs.Reference.HcpcsRetroactiveChange> EnumerateRetroactiveChanges(Hcpcs.Reference.HcpcsVersion? since);
        Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsMeaning> GetMeanings(Hcpcs.Reference.HcpcsCode code);
        Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsMeaning> GetMeanings(Hcpcs.Reference.HcpcsModifier modifier);
        Hcpcs.Reference.HcpcsHistoryStatus GetStatus(Hcpcs.Reference.HcpcsCode code, System.DateOnly day);
        Hcpcs.Reference.HcpcsHistoryStatus GetStatus(Hcpcs.Reference.HcpcsModifier modifier, System.DateOnly day);
        Hcpcs.Reference.HcpcsHistoryStatus GetStatus(Hcpcs.Reference.HcpcsCode code, System.DateOnly day, Hcpcs.Reference.HcpcsVersion knownIn);
        Hcpcs.Reference.HcpcsHistoryStatus GetStatus(Hcpcs.Reference.HcpcsModifier modifier, System.DateOnly day, Hcpcs.Reference.HcpcsVersion knownIn);
        Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsEntryVersion> GetVersions(Hcpcs.Reference.HcpcsCode code);
        Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsEntryVersion> GetVersions(Hcpcs.Reference.HcpcsModifier modifier);
    }
    public interface IHcpcsLookup
    {
        Hcpcs.Reference.HcpcsRelease Release { get; }
        bool Contains(Hcpcs.Reference.HcpcsCode code);
        bool Contains(Hcpcs.Reference.HcpcsModifier modifier);
        System.Collections.Generic.IEnumerable<Hcpcs.Reference.HcpcsRecord> EnumerateCodes();
        System.Collections.Generic.IEnumerable<Hcpcs.Reference.HcpcsModifierRecord> EnumerateModifiers();
        Hcpcs.Reference.ValueList<string> GetProductNames(Hcpcs.Reference.HcpcsCode code);
        bool TryGet(Hcpcs.Reference.HcpcsCode code, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.HcpcsRecord? record);
        bool TryGet(Hcpcs.Reference.HcpcsModifier modifier, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.HcpcsModifierRecord? record);
        bool TryGetValidity(Hcpcs.Reference.HcpcsCode code, out Hcpcs.Reference.ValidityPeriod validity);
        bool TryGetValidity(Hcpcs.Reference.HcpcsModifier modifier, out Hcpcs.Reference.ValidityPeriod validity);
    }
    public interface IHcpcsPages
    {
        Hcpcs.Reference.HcpcsPage? Find(Hcpcs.Reference.HcpcsCode code, System.DateOnly? dateOfService = default);
        Hcpcs.Reference.HcpcsPage? Find(Hcpcs.Reference.HcpcsModifier modifier, System.DateOnly? dateOfService = default);
    }
    public interface IHcpcsSearch
    {
        Hcpcs.Reference.HcpcsCompletionResult Complete(string prefix, Hcpcs.Reference.HcpcsSearchOptions? options = null);
        Hcpcs.Reference.HcpcsSearchResult Search(string text, Hcpcs.Reference.HcpcsSearchOptions? options = null);
    }
    public interface IHcpcsTableProvider
    {
        Hcpcs.Reference.HcpcsSnapshot Current { get; }
        event System.EventHandler<Hcpcs.Reference.HcpcsReloadFailedEventArgs>? ReloadFailed;
        event System.EventHandler<Hcpcs.Reference.HcpcsReloadedEventArgs>? Reloaded;
    }
    public interface IHcpcsValidator
    {
        Hcpcs.Reference.HcpcsValidationResult Validate(Hcpcs.Reference.HcpcsLine line);
    }
    public interface IReplaceable<out T>
        where out T :  class
    {
        T Current { get; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.LabCertification>))]
    public enum LabCertification
    {
        HistocompatibilityTesting = 10,
        Microbiology = 100,
        Bacteriology = 110,
        Mycobacteriology = 115,
        Mycology = 120,
        Parasitology = 130,
        Virology = 140,
        OtherMicrobiology = 150,
        DiagnosticImmunology = 200,
        SyphilisSerology = 210,
        GeneralImmunology = 220,
        Chemistry = 300,
        RoutineChemistry = 310,
        Urinalysis = 320,
        Endocrinology = 330,
        Toxicology = 340,
        OtherChemistry = 350,
        Hematology = 400,
        Immunohematology = 500,
        AboGroupAndRhType = 510,
        AntibodyDetectionTransfusion = 520,
        AntibodyDetectionNontransfusion = 530,
        AntibodyIdentification = 540,
        CompatibilityTesting = 550,
        OtherImmunohematology = 560,
        Pathology = 600,
        Histopathology = 610,
        OralPathology = 620,
        Cytology = 630,
        Radiobioassay = 800,
        ClinicalCytogenetics = 900,
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public sealed class LaboratoryFee : System.IEquatable<Hcpcs.Reference.LaboratoryFee>
    {
        public LaboratoryFee() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required Hcpcs.Reference.HcpcsCode Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("effectiveDate")]
        public required System.DateOnly EffectiveDate { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("indicator")]
        public required Hcpcs.Reference.LaboratoryFeeIndicator Indicator { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("modifier")]
        public Hcpcs.Reference.HcpcsModifier? Modifier { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("rate")]
        public decimal? Rate { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("source")]
        public required Hcpcs.Reference.FeeSource Source { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.LaboratoryFeeIndicator>))]
    public enum LaboratoryFeeIndicator
    {
        National = 78,
        Local = 76,
    }
    public sealed class ModifierNote : System.IEquatable<Hcpcs.Reference.ModifierNote>
    {
        public ModifierNote() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("addedDate")]
        public required System.DateOnly AddedDate { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("history")]
        public string? History { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("meaning")]
        public required string Meaning { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("modifier")]
        public required Hcpcs.Reference.HcpcsModifier Modifier { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("notWith")]
        public string? NotWith { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("payment")]
        public string? Payment { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.NoteSource>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("sources")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.NoteSource> Sources { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("usedWith")]
        public string? UsedWith { get; init; }
        public static System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.ModifierNote> All { get; }
        public static Hcpcs.Reference.ModifierNote? Find(Hcpcs.Reference.HcpcsModifierRecord record) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.MogPaymentGroup>))]
    public enum MogPaymentGroup
    {
        NotApplicable = 0,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.MogPaymentPolicyIndicator>))]
    public enum MogPaymentPolicyIndicator
    {
        AscCoveredProcedure = 1,
        BundledService = 2,
        ExcludedFromAscList = 3,
        InvalidCode = 4,
        SeparatePaymentInAsc = 6,
        AscRestrictedCoverage = 7,
        AscPaymentNotApplicable = 9,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.MultiplePricingIndicator>))]
    public enum MultiplePricingIndicator
    {
        NotPriced = 9,
        SingleMethodology = 65,
        ProfessionalByRvuTechnicalByCarrier = 66,
        InterpretationByRvuTestByLabFeeSchedule = 67,
        PhysicianByRvuPsychologistByFeeSchedule = 68,
        PhysicianByRvuPsychologistAndSocialWorkerByFeeSchedule = 69,
        PhysicianByCarrierPsychologistAndSocialWorkerByFeeSchedule = 70,
        ReasonableChargeWithBloodProducts = 71,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.MultipleProcedureIndicator>))]
    public enum MultipleProcedureIndicator
    {
        None = 0,
        RulesBefore1995 = 1,
        Standard = 2,
        Endoscopy = 3,
        Imaging = 4,
        Therapy = 5,
        Cardiovascular = 6,
        Ophthalmology = 7,
        NotApplicable = 9,
    }
    [System.ComponentModel.TypeConverter(typeof(Hcpcs.Reference.Serialization.TextValueTypeConverter<Hcpcs.Reference.NdcCode>))]
    [System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.TextValueJsonConverter<Hcpcs.Reference.NdcCode>))]
    public readonly struct NdcCode : System.IComparable, System.IComparable<Hcpcs.Reference.NdcCode>, System.IEquatable<Hcpcs.Reference.NdcCode>, System.IFormattable, System.IParsable<Hcpcs.Reference.NdcCode>, System.ISpanFormattable, System.ISpanParsable<Hcpcs.Reference.NdcCode>, System.IUtf8SpanFormattable, System.IUtf8SpanParsable<Hcpcs.Reference.NdcCode>
    {
        public const int Length = 13;
        public bool IsDefault { get; }
        public int CompareTo(Hcpcs.Reference.NdcCode other) { }
        public bool Equals(Hcpcs.Reference.NdcCode other) { }
        public override bool Equals([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] object? obj) { }
        public override int GetHashCode() { }
        public string ToElevenDigits() { }
        public override string ToString() { }
        public bool TryFormat(System.Span<byte> utf8Destination, out int bytesWritten) { }
        public bool TryFormat(System.Span<char> destination, out int charsWritten) { }
        public static System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.NdcCode> GetReadings(System.ReadOnlySpan<char> text) { }
        public static Hcpcs.Reference.NdcCode Parse(System.ReadOnlySpan<byte> utf8Text) { }
        public static Hcpcs.Reference.NdcCode Parse(System.ReadOnlySpan<char> text) { }
        public static Hcpcs.Reference.NdcCode Parse(string text) { }
        public static bool TryParse(System.ReadOnlySpan<byte> utf8Text, out Hcpcs.Reference.NdcCode ndc) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.NdcCode ndc) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, out Hcpcs.Reference.NdcCode ndc) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.NdcCode ndc, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? reason) { }
        public static bool operator !=(Hcpcs.Reference.NdcCode left, Hcpcs.Reference.NdcCode right) { }
        public static bool operator <(Hcpcs.Reference.NdcCode left, Hcpcs.Reference.NdcCode right) { }
        public static bool operator <=(Hcpcs.Reference.NdcCode left, Hcpcs.Reference.NdcCode right) { }
        public static bool operator ==(Hcpcs.Reference.NdcCode left, Hcpcs.Reference.NdcCode right) { }
        public static bool operator >(Hcpcs.Reference.NdcCode left, Hcpcs.Reference.NdcCode right) { }
        public static bool operator >=(Hcpcs.Reference.NdcCode left, Hcpcs.Reference.NdcCode right) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public readonly struct NdcQuantity : System.IEquatable<Hcpcs.Reference.NdcQuantity>
    {
        public NdcQuantity(decimal Quantity, Hcpcs.Reference.NdcUnit Unit) { }
        [System.Text.Json.Serialization.JsonPropertyName("quantity")]
        public decimal Quantity { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.NdcUnit>))]
        [System.Text.Json.Serialization.JsonPropertyName("unit")]
        public Hcpcs.Reference.NdcUnit Unit { get; init; }
        public override string ToString() { }
        public static Hcpcs.Reference.NdcQuantity Parse(System.ReadOnlySpan<byte> utf8Text) { }
        public static Hcpcs.Reference.NdcQuantity Parse(System.ReadOnlySpan<char> text) { }
        public static Hcpcs.Reference.NdcQuantity Parse(string text) { }
        public static bool TryParse(System.ReadOnlySpan<byte> utf8Text, out Hcpcs.Reference.NdcQuantity quantity) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.NdcQuantity quantity) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, out Hcpcs.Reference.NdcQuantity quantity) { }
        public static bool TryParse(System.ReadOnlySpan<byte> utf8QuantityText, System.ReadOnlySpan<byte> utf8UnitText, out Hcpcs.Reference.NdcQuantity quantity) { }
        public static bool TryParse(System.ReadOnlySpan<char> quantityText, System.ReadOnlySpan<char> unitText, out Hcpcs.Reference.NdcQuantity quantity) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.NdcQuantity quantity, [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? reason) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.NdcUnit>))]
    public enum NdcUnit
    {
        Unit = 21838,
        Milliliter = 19788,
        Gram = 18258,
        InternationalUnit = 17970,
        Milligram = 19781,
    }
    public sealed class NoteSource : System.IEquatable<Hcpcs.Reference.NoteSource>
    {
        public NoteSource() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("date")]
        public string? Date { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("facts")]
        public Hcpcs.Reference.ValueList<string> Facts { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("publisher")]
        public required string Publisher { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("title")]
        public required string Title { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("url")]
        public required string Url { get; init; }
    }
    public static class OfficialCode
    {
        public static string? GetDescription(this Hcpcs.Reference.ActionCode value) { }
        public static string? GetDescription(this Hcpcs.Reference.AscPaymentGroup value) { }
        public static string? GetDescription(this Hcpcs.Reference.AssistantSurgeryIndicator value) { }
        public static string? GetDescription(this Hcpcs.Reference.BetosCode value) { }
        public static string? GetDescription(this Hcpcs.Reference.BilateralSurgeryIndicator value) { }
        public static string? GetDescription(this Hcpcs.Reference.CoSurgeryIndicator value) { }
        public static string? GetDescription(this Hcpcs.Reference.CoverageCode value) { }
        public static string? GetDescription(this Hcpcs.Reference.DiagnosticSupervision value) { }
        public static string? GetDescription(this Hcpcs.Reference.DmeposCategory value) { }
        public static string? GetDescription(this Hcpcs.Reference.DmeposJurisdiction value) { }
        public static string? GetDescription(this Hcpcs.Reference.GlobalPeriod value) { }
        public static string? GetDescription(this Hcpcs.Reference.HcpcsRecordKind value) { }
        public static string? GetDescription(this Hcpcs.Reference.LabCertification value) { }
        public static string? GetDescription(this Hcpcs.Reference.LaboratoryFeeIndicator value) { }
        public static string? GetDescription(this Hcpcs.Reference.MogPaymentGroup value) { }
        public static string? GetDescription(this Hcpcs.Reference.MogPaymentPolicyIndicator value) { }
        public static string? GetDescription(this Hcpcs.Reference.MultiplePricingIndicator value) { }
        public static string? GetDescription(this Hcpcs.Reference.MultipleProcedureIndicator value) { }
        public static string? GetDescription(this Hcpcs.Reference.NdcUnit value) { }
        public static string? GetDescription(this Hcpcs.Reference.OutpatientStatusIndicator value) { }
        public static string? GetDescription(this Hcpcs.Reference.PcTcIndicator value) { }
        public static string? GetDescription(this Hcpcs.Reference.PhysicianFeeStatus value) { }
        public static string? GetDescription(this Hcpcs.Reference.PricingIndicator value) { }
        public static string? GetDescription(this Hcpcs.Reference.TeamSurgeryIndicator value) { }
        public static string? GetDescription(this Hcpcs.Reference.TypeOfService value) { }
        public static bool IsKnown(this Hcpcs.Reference.ActionCode value) { }
        public static bool IsKnown(this Hcpcs.Reference.AscPaymentGroup value) { }
        public static bool IsKnown(this Hcpcs.Reference.AssistantSurgeryIndicator value) { }
        public static bool IsKnown(this Hcpcs.Reference.BetosCode value) { }
        public static bool IsKnown(this Hcpcs.Reference.BilateralSurgeryIndicator value) { }
        public static bool IsKnown(this Hcpcs.Reference.CoSurgeryIndicator value) { }
        public static bool IsKnown(this Hcpcs.Reference.CoverageCode value) { }
        public static bool IsKnown(this Hcpcs.Reference.DiagnosticSupervision value) { }
        public static bool IsKnown(this Hcpcs.Reference.DmeposCategory value) { }
        public static bool IsKnown(this Hcpcs.Reference.DmeposJurisdiction value) { }
        public static bool IsKnown(this Hcpcs.Reference.GlobalPeriod value) { }
        public static bool IsKnown(this Hcpcs.Reference.HcpcsRecordKind value) { }
        public static bool IsKnown(this Hcpcs.Reference.LabCertification value) { }
        public static bool IsKnown(this Hcpcs.Reference.LaboratoryFeeIndicator value) { }
        public static bool IsKnown(this Hcpcs.Reference.MogPaymentGroup value) { }
        public static bool IsKnown(this Hcpcs.Reference.MogPaymentPolicyIndicator value) { }
        public static bool IsKnown(this Hcpcs.Reference.MultiplePricingIndicator value) { }
        public static bool IsKnown(this Hcpcs.Reference.MultipleProcedureIndicator value) { }
        public static bool IsKnown(this Hcpcs.Reference.NdcUnit value) { }
        public static bool IsKnown(this Hcpcs.Reference.OutpatientStatusIndicator value) { }
        public static bool IsKnown(this Hcpcs.Reference.PcTcIndicator value) { }
        public static bool IsKnown(this Hcpcs.Reference.PhysicianFeeStatus value) { }
        public static bool IsKnown(this Hcpcs.Reference.PricingIndicator value) { }
        public static bool IsKnown(this Hcpcs.Reference.TeamSurgeryIndicator value) { }
        public static bool IsKnown(this Hcpcs.Reference.TypeOfService value) { }
        public static string ToCode(this Hcpcs.Reference.ActionCode value) { }
        public static string ToCode(this Hcpcs.Reference.AscPaymentGroup value) { }
        public static string ToCode(this Hcpcs.Reference.AssistantSurgeryIndicator value) { }
        public static string ToCode(this Hcpcs.Reference.BetosCode value) { }
        public static string ToCode(this Hcpcs.Reference.BilateralSurgeryIndicator value) { }
        public static string ToCode(this Hcpcs.Reference.CoSurgeryIndicator value) { }
        public static string ToCode(this Hcpcs.Reference.CoverageCode value) { }
        public static string ToCode(this Hcpcs.Reference.DiagnosticSupervision value) { }
        public static string ToCode(this Hcpcs.Reference.DmeposCategory value) { }
        public static string ToCode(this Hcpcs.Reference.DmeposJurisdiction value) { }
        public static string ToCode(this Hcpcs.Reference.GlobalPeriod value) { }
        public static string ToCode(this Hcpcs.Reference.HcpcsRecordKind value) { }
        public static string ToCode(this Hcpcs.Reference.LabCertification value) { }
        public static string ToCode(this Hcpcs.Reference.LaboratoryFeeIndicator value) { }
        public static string ToCode(this Hcpcs.Reference.MogPaymentGroup value) { }
        public static string ToCode(this Hcpcs.Reference.MogPaymentPolicyIndicator value) { }
        public static string ToCode(this Hcpcs.Reference.MultiplePricingIndicator value) { }
        public static string ToCode(this Hcpcs.Reference.MultipleProcedureIndicator value) { }
        public static string ToCode(this Hcpcs.Reference.NdcUnit value) { }
        public static string ToCode(this Hcpcs.Reference.OutpatientStatusIndicator value) { }
        public static string ToCode(this Hcpcs.Reference.PcTcIndicator value) { }
        public static string ToCode(this Hcpcs.Reference.PhysicianFeeStatus value) { }
        public static string ToCode(this Hcpcs.Reference.PricingIndicator value) { }
        public static string ToCode(this Hcpcs.Reference.TeamSurgeryIndicator value) { }
        public static string ToCode(this Hcpcs.Reference.TypeOfService value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.ActionCode value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.AscPaymentGroup value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.AssistantSurgeryIndicator value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.BetosCode value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.BilateralSurgeryIndicator value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.CoSurgeryIndicator value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.CoverageCode value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.DiagnosticSupervision value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.DmeposCategory value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.DmeposJurisdiction value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.GlobalPeriod value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.HcpcsRecordKind value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.LabCertification value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.LaboratoryFeeIndicator value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.MogPaymentGroup value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.MogPaymentPolicyIndicator value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.MultiplePricingIndicator value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.MultipleProcedureIndicator value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.NdcUnit value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.OutpatientStatusIndicator value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.PcTcIndicator value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.PhysicianFeeStatus value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.PricingIndicator value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.TeamSurgeryIndicator value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.TypeOfService value) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public sealed class OutpatientFee : System.IEquatable<Hcpcs.Reference.OutpatientFee>
    {
        public OutpatientFee() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("adjustedBeneficiaryCopayment")]
        public decimal? AdjustedBeneficiaryCopayment { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("apc")]
        public string? Apc { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required Hcpcs.Reference.HcpcsCode Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("iraCoinsurancePercentage")]
        public decimal? IraCoinsurancePercentage { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("changed")]
        public bool IsChanged { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("minimumUnadjustedCopayment")]
        public decimal? MinimumUnadjustedCopayment { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("nationalUnadjustedCopayment")]
        public decimal? NationalUnadjustedCopayment { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("note")]
        public string? Note { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("passThroughExpires")]
        public bool PassThroughExpires { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("paymentRate")]
        public decimal? PaymentRate { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("relativeWeight")]
        public decimal? RelativeWeight { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("source")]
        public required Hcpcs.Reference.FeeSource Source { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("statusIndicator")]
        public required Hcpcs.Reference.OutpatientStatusIndicator StatusIndicator { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.OutpatientStatusIndicator>))]
    public enum OutpatientStatusIndicator
    {
        OtherFeeSchedule = 65,
        NotRecognized = 66,
        Inpatient = 67,
        Discontinued = 68,
        NotCovered = 17713,
        NoPrice = 17714,
        ReasonableCost = 70,
        PassThroughDrug = 71,
        PassThroughDevice = 72,
        NonOpioidDevice = 18481,
        Comprehensive = 18993,
        ComprehensiveObservation = 18994,
        Drug = 75,
        NonOpioidDrug = 19249,
        VaccineAtCost = 76,
        NotBillable = 77,
        Packaged = 78,
        PartialHospitalization = 80,
        PackagedWithSTV = 20785,
        PackagedWithT = 20786,
        Composite = 20787,
        PackagedLaboratoryTest = 20788,
        Blood = 82,
        ProcedureNotDiscounted = 83,
        ProcedureDiscounted = 84,
        Brachytherapy = 85,
        Visit = 86,
        NonImplantableDme = 89,
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public readonly struct PackageCount : System.IEquatable<Hcpcs.Reference.PackageCount>
    {
        public PackageCount(decimal Count) { }
        [System.Text.Json.Serialization.JsonPropertyName("count")]
        public decimal Count { get; init; }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public sealed class PaymentLimit : System.IEquatable<Hcpcs.Reference.PaymentLimit>
    {
        public PaymentLimit() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("bloodAwpPercentage")]
        public decimal? BloodAwpPercentage { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("bloodLimit")]
        public decimal? BloodLimit { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("clottingFactor")]
        public string? ClottingFactor { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required Hcpcs.Reference.HcpcsCode Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("coinsurancePercentage")]
        public decimal? CoinsurancePercentage { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("dosage")]
        public required string Dosage { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("limit")]
        public decimal? Limit { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<string>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("notNumbers")]
        public Hcpcs.Reference.ValueList<string> NonNumericTexts { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("notes")]
        public string? Notes { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("shortDescription")]
        public required string ShortDescription { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("vaccineAwpPercentage")]
        public decimal? VaccineAwpPercentage { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("vaccineLimit")]
        public decimal? VaccineLimit { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.PcTcIndicator>))]
    public enum PcTcIndicator
    {
        PhysicianService = 0,
        DiagnosticTest = 1,
        ProfessionalComponentOnly = 2,
        TechnicalComponentOnly = 3,
        GlobalTestOnly = 4,
        IncidentTo = 5,
        LaboratoryInterpretation = 6,
        PhysicalTherapy = 7,
        AbnormalSmearInterpretation = 8,
        NotApplicable = 9,
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public sealed class PhysicianFee : System.IEquatable<Hcpcs.Reference.PhysicianFee>
    {
        public PhysicianFee() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("assistantSurgery")]
        public Hcpcs.Reference.AssistantSurgeryIndicator? AssistantSurgery { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("bilateralSurgery")]
        public Hcpcs.Reference.BilateralSurgeryIndicator? BilateralSurgery { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("coSurgery")]
        public Hcpcs.Reference.CoSurgeryIndicator? CoSurgery { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("code")]
        public required Hcpcs.Reference.HcpcsCode Code { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("conversionFactor")]
        public decimal? ConversionFactor { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("facilityNa")]
        public bool FacilityNa { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("facilityPeRvu")]
        public decimal? FacilityPeRvu { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("facilityTotal")]
        public decimal? FacilityTotal { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("global")]
        public Hcpcs.Reference.GlobalPeriod? Global { get; init; }
        [System.Text.Json.Serialization.JsonIgnore]
        public bool HasRvus { get; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("intraoperativeShare")]
        public decimal? IntraoperativeShare { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("malpracticeRvu")]
        public decimal? MalpracticeRvu { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("modifier")]
        public Hcpcs.Reference.HcpcsModifier? Modifier { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("multipleProcedure")]
        public Hcpcs.Reference.MultipleProcedureIndicator? MultipleProcedure { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("nonFacilityNa")]
        public bool NonFacilityNa { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("nonFacilityPeRvu")]
        public decimal? NonFacilityPeRvu { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("nonFacilityTotal")]
        public decimal? NonFacilityTotal { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("notUsedForMedicarePayment")]
        public bool NotUsedForMedicarePayment { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("outpatientCapFacilityPeRvu")]
        public decimal? OutpatientCapFacilityPeRvu { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("outpatientCapMalpracticeRvu")]
        public decimal? OutpatientCapMalpracticeRvu { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("outpatientCapNonFacilityPeRvu")]
        public decimal? OutpatientCapNonFacilityPeRvu { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("pcTc")]
        public Hcpcs.Reference.PcTcIndicator? PcTc { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("postoperativeShare")]
        public decimal? PostoperativeShare { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("preoperativeShare")]
        public decimal? PreoperativeShare { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("source")]
        public required Hcpcs.Reference.FeeSource Source { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("status")]
        public required Hcpcs.Reference.PhysicianFeeStatus Status { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("supervision")]
        public Hcpcs.Reference.DiagnosticSupervision? Supervision { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("teamSurgery")]
        public Hcpcs.Reference.TeamSurgeryIndicator? TeamSurgery { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("workRvu")]
        public decimal? WorkRvu { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.PhysicianFeeStatus>))]
    public enum PhysicianFeeStatus
    {
        Active = 65,
        Bundled = 66,
        ContractorPriced = 67,
        Deleted = 68,
        ExcludedByRegulation = 69,
        DeletedWithoutGrace = 70,
        NotValidWithGrace = 71,
        DeletedModifier = 72,
        NotValid = 73,
        Anesthesia = 74,
        Measurement = 77,
        NotCovered = 78,
        BundledOrExcluded = 80,
        Restricted = 82,
        PaidOnlyAlone = 84,
        StatutoryExclusion = 88,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.PricingIndicator>))]
    public enum PricingIndicator
    {
        NotSeparatelyPriced = 0,
        PhysicianFeeScheduleRvu = 11,
        AnesthesiaBaseUnits = 12,
        PhysicianFeeScheduleCarrierPriced = 13,
        ClinicalLabNationalLimitation = 21,
        ClinicalLabCarrierPriced = 22,
        FrequentlyServicedDme = 31,
        InexpensiveAndRoutinelyPurchasedDme = 32,
        OxygenAndOxygenEquipment = 33,
        DmeSupplies = 34,
        SurgicalDressings = 35,
        CappedRentalDme = 36,
        OstomyTracheostomyAndUrologicalSupplies = 37,
        OrthoticsProstheticsAndVisionServices = 38,
        ParenteralAndEnteralNutrition = 39,
        LymphedemaCompressionTreatmentItems = 40,
        CustomizedDme = 45,
        DmeposCarrierPriced = 46,
        Drugs = 51,
        ReasonableCharge = 52,
        Statute = 53,
        Vaccinations = 54,
        SplintsAndCasts = 55,
        IntraocularLensesInPhysicianOffice = 56,
        OtherCarrierPriced = 57,
        ValueNotEstablished = 99,
    }
    public static class ProcessingNotes
    {
        public static System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsFieldValue> All { get; }
        public static string? GetMeaning(string? number) { }
    }
    public static class ReplaceableExtensions
    {
        public static Hcpcs.Reference.IHcpcsDrugProducts Pin(this Hcpcs.Reference.IHcpcsDrugProducts drugs) { }
        public static Hcpcs.Reference.IHcpcsFees Pin(this Hcpcs.Reference.IHcpcsFees fees) { }
        public static Hcpcs.Reference.IHcpcsLookup Pin(this Hcpcs.Reference.IHcpcsLookup lookup) { }
    }
    [System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    public sealed class ServiceLine : System.IEquatable<Hcpcs.Reference.ServiceLine>
    {
        public const string HcpcsQualifier = "HC";
        public const string HippsQualifier = "HP";
        public const int MaxDescriptionLength = 80;
        public const int MaxModifiers = 4;
        public ServiceLine() { }
        public string Code { get; init; }
        public string Description { get; init; }
        public bool IsHcpcs { get; }
        public bool IsHipps { get; }
        public string LaterComponents { get; init; }
        public Hcpcs.Reference.ValueList<string> Modifiers { get; init; }
        public string Qualifier { get; init; }
        public string Format(char separator = :) { }
        public override string ToString() { }
        public static Hcpcs.Reference.ServiceLine Parse(string text, char separator = :) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.ServiceLine? line, char separator = :) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.ServiceLine? line, char separator = :) { }
        public static bool TryParseLenient(System.ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.ServiceLine? line, out string quantity) { }
    }
    [System.Text.Json.Serialization.JsonNumberHandling(System.Text.Json.Serialization.JsonNumberHandling.value__)]
    public readonly struct StateFee : System.IEquatable<Hcpcs.Reference.StateFee>
    {
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("nonRural")]
        public decimal? NonRural { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("rural")]
        public decimal? Rural { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("state")]
        public required string State { get; init; }
        public decimal? For(bool isRural) { }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.SuccessorRole>))]
    public enum SuccessorRole
    {
        Successor = 0,
        MedicareAlternative = 1,
        Related = 2,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.SuccessorTarget>))]
    public enum SuccessorTarget
    {
        Valid = 0,
        NotValid = 1,
        NotInRelease = 2,
        LevelOneCode = 3,
        Text = 4,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.TeamSurgeryIndicator>))]
    public enum TeamSurgeryIndicator
    {
        NotPermitted = 0,
        WithDocumentation = 1,
        ByReport = 2,
        NotApplicable = 9,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.OfficialCodeJsonConverter<Hcpcs.Reference.TypeOfService>))]
    public enum TypeOfService
    {
        MedicalCare = 1,
        Surgery = 2,
        Consultation = 3,
        DiagnosticRadiology = 4,
        DiagnosticLaboratory = 5,
        TherapeuticRadiology = 6,
        Anesthesia = 7,
        AssistantAtSurgery = 8,
        OtherMedicalItemsOrServices = 9,
        WholeBlood = 0,
        UsedDme = 65,
        HighRiskScreeningMammography = 66,
        LowRiskScreeningMammography = 67,
        Ambulance = 68,
        EnteralParenteralNutrientsSupplies = 69,
        AmbulatorySurgicalCenter = 70,
        ImmunosuppressiveDrugs = 71,
        HospiceServices = 72,
        InstallmentPurchaseOfDme = 73,
        DiabeticShoes = 74,
        HearingItemsAndServices = 75,
        EsrdSupplies = 76,
        MonthlyCapitationPaymentForDialysis = 77,
        KidneyDonor = 78,
        LumpSumPurchase = 80,
        VisionItemsOrServices = 81,
        RentalOfDme = 82,
        SurgicalDressingsOrOtherMedicalSupplies = 83,
        OutpatientMentalHealthLimitation = 84,
        OccupationalTherapy = 85,
        PneumococcalFluVaccine = 86,
        PhysicalTherapy = 87,
        SecondOpinionOnElectiveSurgery = 89,
        ThirdOpinionOnElectiveSurgery = 90,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValidityPeriodJsonConverter))]
    public readonly struct ValidityPeriod : System.IEquatable<Hcpcs.Reference.ValidityPeriod>
    {
        public ValidityPeriod(System.DateOnly FirstDay, System.DateOnly LastDay) { }
        public System.DateOnly FirstDay { get; init; }
        public bool IsOpenEnded { get; }
        public System.DateOnly LastDay { get; init; }
        public bool Contains(System.DateOnly day) { }
    }
    public static class ValueList
    {
        public static Hcpcs.Reference.ValueList<T> Create<T>(System.ReadOnlySpan<T> items) { }
    }
    [System.Runtime.CompilerServices.CollectionBuilder(typeof(Hcpcs.Reference.ValueList), "Create")]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter))]
    public readonly struct ValueList<T> : System.Collections.Generic.IEnumerable<T>, System.Collections.Generic.IReadOnlyCollection<T>, System.Collections.Generic.IReadOnlyList<T>, System.Collections.IEnumerable, System.IEquatable<Hcpcs.Reference.ValueList<T>>
    {
        public int Count { get; }
        public bool IsEmpty { get; }
        public T this[int index] { get; }
        public System.ReadOnlySpan<T> AsSpan() { }
        public bool Contains(T item) { }
        public bool Equals(Hcpcs.Reference.ValueList<T> other) { }
        public override bool Equals([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] object? obj) { }
        public Hcpcs.Reference.ValueList<T>.Enumerator GetEnumerator() { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static bool operator !=(Hcpcs.Reference.ValueList<T> left, Hcpcs.Reference.ValueList<T> right) { }
        public static bool operator ==(Hcpcs.Reference.ValueList<T> left, Hcpcs.Reference.ValueList<T> right) { }
        public struct Enumerator
        {
            public T Current { get; }
            public bool MoveNext() { }
        }
    }
}
namespace Hcpcs.Reference.Pages
{
    public sealed class PageColumn : System.IEquatable<Hcpcs.Reference.Pages.PageColumn>
    {
        public PageColumn() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("isNumber")]
        public bool IsNumber { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public required string Name { get; init; }
    }
    public sealed class PageEntry : System.IEquatable<Hcpcs.Reference.Pages.PageEntry>
    {
        public PageEntry() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("firstDay")]
        public System.DateOnly? FirstDay { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("identity")]
        public required string Identity { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("lastDay")]
        public System.DateOnly? LastDay { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("shortDescription")]
        public required string ShortDescription { get; init; }
    }
    public sealed class PageFact : System.IEquatable<Hcpcs.Reference.Pages.PageFact>
    {
        public PageFact() { }
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public required string Name { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("text")]
        public required string Text { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.PageFieldJsonConverter))]
    public sealed class PageField : System.IEquatable<Hcpcs.Reference.Pages.PageField>
    {
        public PageField() { }
        public required Hcpcs.Reference.HcpcsField Field { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageValue> Values { get; init; }
    }
    public sealed class PageItem : System.IEquatable<Hcpcs.Reference.Pages.PageItem>
    {
        public PageItem() { }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.FootnotesJsonConverter))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("footnotes")]
        public Hcpcs.Reference.ValueList<int> Footnotes { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("isRemark")]
        public bool IsRemark { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("isWarning")]
        public bool IsWarning { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public string? Name { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("remark")]
        public string? Remark { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("url")]
        public string? Url { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.Pages.PageValue>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("values")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageValue> Values { get; init; }
    }
    public sealed class PageName : System.IEquatable<Hcpcs.Reference.Pages.PageName>
    {
        public PageName() { }
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public required string Name { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("source")]
        public required string Source { get; init; }
    }
    public sealed class PagePart : System.IEquatable<Hcpcs.Reference.Pages.PagePart>
    {
        public PagePart() { }
        [System.Text.Json.Serialization.JsonPropertyName("heading")]
        public required string Heading { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("id")]
        public required string Id { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.Pages.PageItem>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("items")]
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageItem> Items { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("summary")]
        public string? Summary { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("table")]
        public Hcpcs.Reference.Pages.PageTable? Table { get; init; }
    }
    public sealed class PageQuestion : System.IEquatable<Hcpcs.Reference.Pages.PageQuestion>
    {
        public PageQuestion() { }
        [System.Text.Json.Serialization.JsonPropertyName("answer")]
        public required string Answer { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("question")]
        public required string Question { get; init; }
    }
    public sealed class PageRow : System.IEquatable<Hcpcs.Reference.Pages.PageRow>
    {
        public PageRow() { }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.Pages.PageValue>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("cells")]
        public required Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageValue> Cells { get; init; }
    }
    public sealed class PageSource : System.IEquatable<Hcpcs.Reference.Pages.PageSource>
    {
        public PageSource() { }
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public required string Name { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("text")]
        public required string Text { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("url")]
        public string? Url { get; init; }
    }
    public sealed class PageStanding : System.IEquatable<Hcpcs.Reference.Pages.PageStanding>
    {
        public PageStanding() { }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.Pages.PageStandingKind>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("kind")]
        public required Hcpcs.Reference.Pages.PageStandingKind Kind { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("text")]
        public required string Text { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("word")]
        public required string Word { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.Pages.PageStandingKind>))]
    public enum PageStandingKind
    {
        Unknown = 0,
        Valid = 1,
        NotYetValid = 2,
        Ended = 3,
    }
    public sealed class PageStatement : System.IEquatable<Hcpcs.Reference.Pages.PageStatement>
    {
        public PageStatement() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)]
        [System.Text.Json.Serialization.JsonPropertyName("isRemark")]
        public bool IsRemark { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("rule")]
        public required string Rule { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("source")]
        public required string Source { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("text")]
        public required string Text { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("url")]
        public string? Url { get; init; }
    }
    public sealed class PageTable : System.IEquatable<Hcpcs.Reference.Pages.PageTable>
    {
        public PageTable() { }
        [System.Text.Json.Serialization.JsonPropertyName("caption")]
        public required string Caption { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.Pages.PageColumn>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("columns")]
        public required Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageColumn> Columns { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.Pages.PageRow>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("rows")]
        public required Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageRow> Rows { get; init; }
    }
    public sealed class PageTimeline : System.IEquatable<Hcpcs.Reference.Pages.PageTimeline>
    {
        public PageTimeline() { }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.Pages.PageTimelineEntry>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("entries")]
        public required Hcpcs.Reference.ValueList<Hcpcs.Reference.Pages.PageTimelineEntry> Entries { get; init; }
        [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.ValueListJsonConverter<Hcpcs.Reference.HcpcsVersion>))]
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("releases")]
        public required Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsVersion> Releases { get; init; }
    }
    public sealed class PageTimelineEntry : System.IEquatable<Hcpcs.Reference.Pages.PageTimelineEntry>
    {
        public PageTimelineEntry() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("firstDay")]
        public System.DateOnly? FirstDay { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("firstRelease")]
        public required Hcpcs.Reference.HcpcsVersion FirstRelease { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("kind")]
        public required Hcpcs.Reference.Pages.PageTimelineKind Kind { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("lastDay")]
        public System.DateOnly? LastDay { get; init; }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
        [System.Text.Json.Serialization.JsonPropertyName("lastRelease")]
        public required Hcpcs.Reference.HcpcsVersion LastRelease { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("name")]
        public required string Name { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("text")]
        public required string Text { get; init; }
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.EnumNameJsonConverter<Hcpcs.Reference.Pages.PageTimelineKind>))]
    public enum PageTimelineKind
    {
        Meaning = 0,
        WithdrawnMeaning = 1,
        ReopenedGap = 2,
        Replaces = 3,
        ReplacedBy = 4,
        Change = 5,
    }
    public sealed class PageValue : System.IEquatable<Hcpcs.Reference.Pages.PageValue>
    {
        public PageValue() { }
        [System.Text.Json.Serialization.JsonIgnore(Condition=System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)]
        [System.Text.Json.Serialization.JsonPropertyName("meaning")]
        public string? Meaning { get; init; }
        [System.Text.Json.Serialization.JsonPropertyName("value")]
        public required string Text { get; init; }
    }
}
namespace Hcpcs.Reference.Serialization
{
    public sealed class CrossReferenceJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.CrossReference>
    {
        public CrossReferenceJsonConverter() { }
        public override Hcpcs.Reference.CrossReference Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.CrossReference value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class EnumMemberNameJsonConverter<TEnum> : System.Text.Json.Serialization.JsonConverter<TEnum>
        where TEnum :  struct, System.Enum
    {
        public EnumMemberNameJsonConverter() { }
        public override TEnum Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override TEnum ReadAsPropertyName(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, TEnum value, System.Text.Json.JsonSerializerOptions options) { }
        public override void WriteAsPropertyName(System.Text.Json.Utf8JsonWriter writer, TEnum value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class EnumNameJsonConverter<TEnum> : System.Text.Json.Serialization.JsonConverter<TEnum>
        where TEnum :  struct, System.Enum
    {
        public EnumNameJsonConverter() { }
        public override TEnum Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override TEnum ReadAsPropertyName(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, TEnum value, System.Text.Json.JsonSerializerOptions options) { }
        public override void WriteAsPropertyName(System.Text.Json.Utf8JsonWriter writer, TEnum value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class FootnotesJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.ValueList<int>>
    {
        public FootnotesJsonConverter() { }
        public override Hcpcs.Reference.ValueList<int> Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.ValueList<int> value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class HcpcsEntryJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.HcpcsEntry>
    {
        public HcpcsEntryJsonConverter() { }
        public override Hcpcs.Reference.HcpcsEntry Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.HcpcsEntry value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class HcpcsFieldNameJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.HcpcsField>
    {
        public HcpcsFieldNameJsonConverter() { }
        public override Hcpcs.Reference.HcpcsField Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.HcpcsField value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class HcpcsLineJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.HcpcsLine>
    {
        public HcpcsLineJsonConverter() { }
        public override Hcpcs.Reference.HcpcsLine Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.HcpcsLine value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class HcpcsModifierRecordJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.HcpcsModifierRecord>
    {
        public HcpcsModifierRecordJsonConverter() { }
        public override Hcpcs.Reference.HcpcsModifierRecord Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.HcpcsModifierRecord value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class HcpcsPageJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.HcpcsPage>
    {
        public HcpcsPageJsonConverter() { }
        public override Hcpcs.Reference.HcpcsPage Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.HcpcsPage value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class HcpcsRecordJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.HcpcsRecord>
    {
        public HcpcsRecordJsonConverter() { }
        public override Hcpcs.Reference.HcpcsRecord Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.HcpcsRecord value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class OfficialCodeJsonConverter<TEnum> : System.Text.Json.Serialization.JsonConverter<TEnum>
        where TEnum :  struct, System.Enum
    {
        public OfficialCodeJsonConverter() { }
        public override TEnum Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override TEnum ReadAsPropertyName(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, TEnum value, System.Text.Json.JsonSerializerOptions options) { }
        public override void WriteAsPropertyName(System.Text.Json.Utf8JsonWriter writer, TEnum value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class PageFieldJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.Pages.PageField>
    {
        public PageFieldJsonConverter() { }
        public override Hcpcs.Reference.Pages.PageField Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.Pages.PageField value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class RangeListJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.ValueList<System.Range>>
    {
        public RangeListJsonConverter() { }
        public override Hcpcs.Reference.ValueList<System.Range> Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.ValueList<System.Range> value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class TextValueJsonConverter<T> : System.Text.Json.Serialization.JsonConverter<T>
        where T :  struct, System.IUtf8SpanParsable<T>, System.IUtf8SpanFormattable
    {
        public TextValueJsonConverter() { }
        public override T Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override T ReadAsPropertyName(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
        public override void WriteAsPropertyName(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class ValidityPeriodJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.ValidityPeriod>
    {
        public ValidityPeriodJsonConverter() { }
        public override Hcpcs.Reference.ValidityPeriod Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.ValidityPeriod value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class ValueListJsonConverter : System.Text.Json.Serialization.JsonConverterFactory
    {
        public ValueListJsonConverter() { }
        public override bool CanConvert(System.Type typeToConvert) { }
        public override System.Text.Json.Serialization.JsonConverter CreateConverter(System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class ValueListJsonConverter<T> : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.ValueList<T>>
    {
        public ValueListJsonConverter() { }
        public override Hcpcs.Reference.ValueList<T> Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.ValueList<T> value, System.Text.Json.JsonSerializerOptions options) { }
    }
}
namespace Microsoft.Extensions.DependencyInjection
{
    public static class HcpcsReferenceServiceCollectionExtensions
    {
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsReference(this Microsoft.Extensions.DependencyInjection.IServiceCollection services) { }
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsReference(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<Hcpcs.Reference.HcpcsReferenceOptions> configure) { }
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddHcpcsReference(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, System.Action<System.IServiceProvider, Hcpcs.Reference.HcpcsReferenceOptions> configure) { }
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddKeyedHcpcsReference(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, object key, System.Action<Hcpcs.Reference.HcpcsReferenceOptions> configure) { }
        public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddKeyedHcpcsReference(this Microsoft.Extensions.DependencyInjection.IServiceCollection services, object key, System.Action<System.IServiceProvider, Hcpcs.Reference.HcpcsReferenceOptions> configure) { }
    }
}