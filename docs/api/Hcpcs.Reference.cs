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
    public readonly struct BillingAmount : System.IEquatable<Hcpcs.Reference.BillingAmount>
    {
        public BillingAmount(decimal Quantity, string Unit) { }
        public decimal Quantity { get; init; }
        public string Unit { get; init; }
        public override string ToString() { }
    }
    public sealed class BillingUnit : System.IEquatable<Hcpcs.Reference.BillingUnit>
    {
        public BillingUnit(decimal Quantity, string Unit, string Wording) { }
        public bool IsUpTo { get; init; }
        public Hcpcs.Reference.BillingAmount? Maximum { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.BillingAmount> Parts { get; init; }
        public decimal Quantity { get; init; }
        public string Unit { get; init; }
        public string Wording { get; init; }
        public override string ToString() { }
        public static Hcpcs.Reference.BillingUnit? Of(Hcpcs.Reference.HcpcsRecord record) { }
    }
    public sealed class ClinicalNote : System.IEquatable<Hcpcs.Reference.ClinicalNote>
    {
        public ClinicalNote() { }
        public required System.DateOnly AddedDate { get; init; }
        public string? BoxedWarning { get; init; }
        public required Hcpcs.Reference.HcpcsCode Code { get; init; }
        public required string HowGiven { get; init; }
        public Hcpcs.Reference.ValueList<string> Names { get; init; }
        public required string PlainLanguage { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.ClinicalNoteSource> Sources { get; init; }
        public Hcpcs.Reference.ValueList<string> Specialties { get; init; }
        public required string UsedFor { get; init; }
        public required string WhatItIs { get; init; }
        public static System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.ClinicalNote> All { get; }
        public static Hcpcs.Reference.ClinicalNote? Find(Hcpcs.Reference.HcpcsRecord record) { }
    }
    public sealed class ClinicalNoteSource : System.IEquatable<Hcpcs.Reference.ClinicalNoteSource>
    {
        public ClinicalNoteSource(string Title, string Publisher, string? Date, string Url, Hcpcs.Reference.ValueList<string> Facts) { }
        public string? Date { get; init; }
        public Hcpcs.Reference.ValueList<string> Facts { get; init; }
        public string Publisher { get; init; }
        public string Title { get; init; }
        public string Url { get; init; }
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
        public Hcpcs.Reference.HcpcsCode Code { get; }
        public Hcpcs.Reference.CrossReferenceKind Kind { get; }
        public Hcpcs.Reference.HcpcsModifier Modifier { get; }
        public string Text { get; }
        public bool Equals(Hcpcs.Reference.CrossReference other) { }
        public override bool Equals([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] object? obj) { }
        public override int GetHashCode() { }
        public override string ToString() { }
        public static bool operator !=(Hcpcs.Reference.CrossReference left, Hcpcs.Reference.CrossReference right) { }
        public static bool operator ==(Hcpcs.Reference.CrossReference left, Hcpcs.Reference.CrossReference right) { }
    }
    public enum CrossReferenceKind
    {
        Text = 0,
        LevelTwoCode = 1,
        LevelOneCode = 2,
        Modifier = 3,
    }
    public sealed class DrugProduct : System.IEquatable<Hcpcs.Reference.DrugProduct>
    {
        public DrugProduct() { }
        public bool BillingUnitsDisagree { get; }
        public decimal? BillingUnitsPerItem { get; init; }
        public decimal? BillingUnitsPerPackage { get; init; }
        public required Hcpcs.Reference.HcpcsCode Code { get; init; }
        public required string Dosage { get; init; }
        public required string Labeler { get; init; }
        public required string Name { get; init; }
        public Hcpcs.Reference.NdcCode? Ndc { get; }
        public required string NdcText { get; init; }
        public Hcpcs.Reference.ValueList<string> NotNumbers { get; init; }
        public decimal? PackageQuantity { get; init; }
        public decimal? PackageSize { get; init; }
        public required string ShortDescription { get; init; }
        public decimal? GetBillingUnits(decimal packages) { }
    }
    public sealed class FieldChange : System.IEquatable<Hcpcs.Reference.FieldChange>
    {
        public FieldChange(Hcpcs.Reference.HcpcsField Field, Hcpcs.Reference.ValueList<string> OldValues, Hcpcs.Reference.ValueList<string> NewValues) { }
        public Hcpcs.Reference.HcpcsField Field { get; init; }
        public Hcpcs.Reference.ValueList<string> NewValues { get; init; }
        public Hcpcs.Reference.ValueList<string> OldValues { get; init; }
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
        public static bool operator !=(Hcpcs.Reference.HcpcsCode left, Hcpcs.Reference.HcpcsCode right) { }
        public static bool operator <(Hcpcs.Reference.HcpcsCode left, Hcpcs.Reference.HcpcsCode right) { }
        public static bool operator <=(Hcpcs.Reference.HcpcsCode left, Hcpcs.Reference.HcpcsCode right) { }
        public static bool operator ==(Hcpcs.Reference.HcpcsCode left, Hcpcs.Reference.HcpcsCode right) { }
        public static bool operator >(Hcpcs.Reference.HcpcsCode left, Hcpcs.Reference.HcpcsCode right) { }
        public static bool operator >=(Hcpcs.Reference.HcpcsCode left, Hcpcs.Reference.HcpcsCode right) { }
    }
    [System.AttributeUsage(System.AttributeTargets.Property | System.AttributeTargets.Field | System.AttributeTargets.Parameter)]
    public sealed class HcpcsCodeAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
    {
        public HcpcsCodeAttribute() { }
        [System.Diagnostics.CodeAnalysis.RequiresUnreferencedCode("The property referenced by \'dateProperty\' may be trimmed. Ensure it is preserved.")]
        public HcpcsCodeAttribute(string dateProperty) { }
        public string? DateProperty { get; }
        public bool MustExist { get; set; }
        public override bool RequiresValidationContext { get; }
        protected override System.ComponentModel.DataAnnotations.ValidationResult? IsValid(object? value, System.ComponentModel.DataAnnotations.ValidationContext validationContext) { }
    }
    public static class HcpcsCodeSystem
    {
        public const string Oid = "2.16.840.1.113883.6.285";
        public const string Uri = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";
        public static bool IsHcpcsSystem(string? uri) { }
    }
    [System.Flags]
    [System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<Hcpcs.Reference.HcpcsCompanionLists>))]
    public enum HcpcsCompanionLists
    {
        None = 0,
        NotOtherwiseClassified = 1,
    }
    public readonly struct HcpcsCompletion : System.IEquatable<Hcpcs.Reference.HcpcsCompletion>
    {
        public HcpcsCompletion(Hcpcs.Reference.HcpcsCompletionKind Kind, string Text, Hcpcs.Reference.HcpcsCode Code, Hcpcs.Reference.HcpcsModifier Modifier) { }
        public Hcpcs.Reference.HcpcsCode Code { get; init; }
        public Hcpcs.Reference.HcpcsCompletionKind Kind { get; init; }
        public Hcpcs.Reference.HcpcsModifier Modifier { get; init; }
        public string Text { get; init; }
    }
    public enum HcpcsCompletionKind
    {
        Code = 0,
        Name = 1,
        Word = 2,
        Entry = 3,
    }
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.HcpcsEntryJsonConverter))]
    public abstract class HcpcsEntry : System.IEquatable<Hcpcs.Reference.HcpcsEntry>
    {
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
    public sealed class HcpcsField
    {
        public string Alias { get; }
        public string Definition { get; }
        public int End { get; }
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
        public HcpcsFieldValue(string Code, string Description) { }
        public string Code { get; init; }
        public string Description { get; init; }
    }
    public sealed class HcpcsFinding : System.IEquatable<Hcpcs.Reference.HcpcsFinding>
    {
        public HcpcsFinding(Hcpcs.Reference.HcpcsFindingReason Reason, Hcpcs.Reference.HcpcsFindingSeverity Severity, Hcpcs.Reference.HcpcsFindingElement Element, string Text, string Message) { }
        public System.DateOnly? Day { get; init; }
        public Hcpcs.Reference.HcpcsFindingElement Element { get; init; }
        public string Message { get; init; }
        public Hcpcs.Reference.HcpcsFindingReason Reason { get; init; }
        public Hcpcs.Reference.HcpcsFindingSeverity Severity { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsSuccessor> Successors { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsCode> Suggestions { get; init; }
        public string Text { get; init; }
        public Hcpcs.Reference.ValidityPeriod? Validity { get; init; }
    }
    public enum HcpcsFindingElement
    {
        Code = 0,
        Modifier1 = 1,
        Modifier2 = 2,
        Modifier3 = 3,
        Modifier4 = 4,
        Date = 5,
        Line = 6,
        Row = 7,
    }
    public enum HcpcsFindingReason
    {
        Malformed = 0,
        LevelOneCode = 1,
        DentalCode = 2,
        UnknownCode = 3,
        NotYetEffective = 4,
        Terminated = 5,
        OutsideCoverage = 6,
        MalformedModifier = 7,
        UnknownModifier = 8,
        LevelOneModifier = 9,
        ModifierNotYetEffective = 10,
        ModifierTerminated = 11,
        RepeatedModifier = 12,
        TooManyModifiers = 13,
        NotOtherwiseClassified = 14,
        NotPayableByMedicare = 15,
        NonCoveredByMedicare = 16,
        NonCoveredByStatute = 17,
        SpecialCoverageInstructions = 18,
        UnreadableRow = 19,
    }
    public enum HcpcsFindingSeverity
    {
        Information = 0,
        Warning = 1,
        Error = 2,
    }
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsCode))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsEntry))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsModifier))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsModifierRecord))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsRecord))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(Hcpcs.Reference.HcpcsRelease))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsModifierRecord>))]
    [System.Text.Json.Serialization.JsonSerializable(typeof(System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsRecord>))]
    [System.Text.Json.Serialization.JsonSourceGenerationOptions(PropertyNamingPolicy=System.Text.Json.Serialization.JsonKnownNamingPolicy.CamelCase)]
    public sealed class HcpcsJsonContext : System.Text.Json.Serialization.JsonSerializerContext, System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public HcpcsJsonContext() { }
        public HcpcsJsonContext(System.Text.Json.JsonSerializerOptions options) { }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.DateOnly> DateOnly { get; }
        protected override System.Text.Json.JsonSerializerOptions? GeneratedSerializerOptions { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsCode> HcpcsCode { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsCompanionLists> HcpcsCompanionLists { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsEntry> HcpcsEntry { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsModifier> HcpcsModifier { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsModifierRecord> HcpcsModifierRecord { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsRecord> HcpcsRecord { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<Hcpcs.Reference.HcpcsRelease> HcpcsRelease { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsModifierRecord>> IReadOnlyListHcpcsModifierRecord { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsRecord>> IReadOnlyListHcpcsRecord { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<int> Int32 { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<System.DateOnly?> NullableDateOnly { get; }
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo<string> String { get; }
        public static Hcpcs.Reference.HcpcsJsonContext Default { get; }
        public override System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(System.Type type) { }
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
        public static bool operator !=(Hcpcs.Reference.HcpcsModifier left, Hcpcs.Reference.HcpcsModifier right) { }
        public static bool operator <(Hcpcs.Reference.HcpcsModifier left, Hcpcs.Reference.HcpcsModifier right) { }
        public static bool operator <=(Hcpcs.Reference.HcpcsModifier left, Hcpcs.Reference.HcpcsModifier right) { }
        public static bool operator ==(Hcpcs.Reference.HcpcsModifier left, Hcpcs.Reference.HcpcsModifier right) { }
        public static bool operator >(Hcpcs.Reference.HcpcsModifier left, Hcpcs.Reference.HcpcsModifier right) { }
        public static bool operator >=(Hcpcs.Reference.HcpcsModifier left, Hcpcs.Reference.HcpcsModifier right) { }
    }
    [System.Diagnostics.DebuggerDisplay("{Modifier,nq} {ShortDescription,nq}")]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.HcpcsModifierRecordJsonConverter))]
    public sealed class HcpcsModifierRecord : Hcpcs.Reference.HcpcsEntry, System.IEquatable<Hcpcs.Reference.HcpcsModifierRecord>
    {
        public HcpcsModifierRecord() { }
        public Hcpcs.Reference.HcpcsModifier Modifier { get; init; }
    }
    public sealed class HcpcsPage
    {
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.PageStatement> Billing { get; init; }
        public Hcpcs.Reference.BillingUnit? BillingUnit { get; init; }
        public required Hcpcs.Reference.HcpcsEntry Entry { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.PageField> Fields { get; init; }
        public required string Identity { get; init; }
        public string Kind { get; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.PageName> Names { get; init; }
        public Hcpcs.Reference.ClinicalNote? Note { get; init; }
        public System.DateOnly? On { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.PageStatement> Payment { get; init; }
        public Hcpcs.Reference.PaymentLimit? PaymentLimit { get; init; }
        public required string PlainLanguage { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.DrugProduct> Products { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.PageQuestion> Questions { get; init; }
        public required Hcpcs.Reference.HcpcsRelease Release { get; init; }
        public Hcpcs.Reference.HcpcsSection? Section { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.PageSource> Sources { get; init; }
        public Hcpcs.Reference.HcpcsStatus? Status { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.PagePart> GetParts(bool includeEmptyFields = false) { }
        public string ToHtml(bool includeEmptyFields = false) { }
        public string ToJson() { }
        public string ToMarkdown(bool includeEmptyFields = false) { }
        public string ToText(bool includeEmptyFields = false) { }
    }
    public sealed class HcpcsPages : Hcpcs.Reference.IHcpcsPages
    {
        public HcpcsPages(Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.IHcpcsDrugProducts? drugs = null) { }
        public Hcpcs.Reference.HcpcsPage? Find(Hcpcs.Reference.HcpcsCode code, System.DateOnly? dateOfService = default) { }
        public Hcpcs.Reference.HcpcsPage? Find(Hcpcs.Reference.HcpcsModifier modifier, System.DateOnly? dateOfService = default) { }
    }
    public sealed class HcpcsProductNames
    {
        public HcpcsProductNames(System.DateOnly firstDay, System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<Hcpcs.Reference.HcpcsCode, string>> names) { }
        public System.DateOnly FirstDay { get; }
        public Hcpcs.Reference.ValueList<string> this[Hcpcs.Reference.HcpcsCode code] { get; }
        public string SourceName { get; init; }
        public string SourceSha256 { get; init; }
    }
    [System.Diagnostics.DebuggerDisplay("{Code,nq} {ShortDescription,nq}")]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.HcpcsRecordJsonConverter))]
    public sealed class HcpcsRecord : Hcpcs.Reference.HcpcsEntry, System.IEquatable<Hcpcs.Reference.HcpcsRecord>
    {
        public HcpcsRecord() { }
        public Hcpcs.Reference.HcpcsCode Code { get; init; }
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
        public System.Func<System.IO.Stream>? OpenTable { get; set; }
        public System.TimeSpan PollingInterval { get; set; }
        public bool ReloadOnChange { get; set; }
        public Hcpcs.Reference.HcpcsTable? Table { get; set; }
        public string? TableFile { get; set; }
        public Hcpcs.Reference.HcpcsValidationOptions Validation { get; }
    }
    public sealed class HcpcsRelease : System.IComparable<Hcpcs.Reference.HcpcsRelease>, System.IEquatable<Hcpcs.Reference.HcpcsRelease>
    {
        public HcpcsRelease(System.DateOnly firstDay) { }
        public int CodeCount { get; init; }
        public Hcpcs.Reference.HcpcsCompanionLists CompanionLists { get; init; }
        public System.DateOnly? EarliestCodeTermination { get; init; }
        public System.DateOnly? EarliestModifierTermination { get; init; }
        public System.DateOnly FirstDay { get; }
        public System.DateOnly LastDay { get; }
        public int ModifierCount { get; init; }
        public System.DateOnly? ProductNamesFirstDay { get; init; }
        public string ProductNamesSourceName { get; init; }
        public string ProductNamesSourceSha256 { get; init; }
        public int Quarter { get; }
        public string SourceName { get; init; }
        public string SourceSha256 { get; init; }
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
    public sealed class HcpcsSearch : Hcpcs.Reference.IHcpcsSearch
    {
        public HcpcsSearch(Hcpcs.Reference.HcpcsTable table) { }
        public Hcpcs.Reference.IHcpcsLookup Lookup { get; }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsCompletion> Complete(string prefix, int limit = 10) { }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsSearchHit> Search(string text, Hcpcs.Reference.HcpcsSearchOptions? options = null) { }
    }
    [System.Flags]
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
    [System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    public sealed class HcpcsSearchHit
    {
        public Hcpcs.Reference.HcpcsCode Code { get; }
        public Hcpcs.Reference.HcpcsSearchFields Fields { get; }
        public Hcpcs.Reference.HcpcsSearchMatch Match { get; }
        public Hcpcs.Reference.HcpcsModifier Modifier { get; }
        public Hcpcs.Reference.ValueList<System.Range> Highlight(string text) { }
        public override string ToString() { }
    }
    public enum HcpcsSearchMatch
    {
        Code = 0,
        WholeText = 1,
        CodePrefix = 2,
        NameOrShortDescription = 3,
        Words = 4,
        NearWholeText = 5,
        WordPrefixes = 6,
        TypingError = 7,
        SomeWords = 8,
    }
    public sealed class HcpcsSearchOptions : System.IEquatable<Hcpcs.Reference.HcpcsSearchOptions>
    {
        public HcpcsSearchOptions() { }
        public Hcpcs.Reference.BetosCode? Betos { get; init; }
        public Hcpcs.Reference.CoverageCode? Coverage { get; init; }
        public int Limit { get; init; }
        public Hcpcs.Reference.PricingIndicator? PricingIndicator { get; init; }
        public Hcpcs.Reference.HcpcsSection? Section { get; init; }
        public System.DateOnly? ValidOn { get; init; }
    }
    [System.Diagnostics.DebuggerDisplay("{First,nq}-{Last,nq} {Name,nq}")]
    public sealed class HcpcsSection
    {
        public Hcpcs.Reference.HcpcsCode First { get; }
        public string ItemNoun { get; }
        public Hcpcs.Reference.HcpcsCode Last { get; }
        public string Name { get; }
        public static System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsSection> All { get; }
        public override string ToString() { }
        public static Hcpcs.Reference.HcpcsSection? Of(Hcpcs.Reference.HcpcsCode code) { }
    }
    public sealed class HcpcsSnapshot
    {
        public HcpcsSnapshot(Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsValidationOptions? validation = null, Hcpcs.Reference.IHcpcsDrugProducts? drugs = null) { }
        public Hcpcs.Reference.IHcpcsLookup Lookup { get; }
        public Hcpcs.Reference.IHcpcsPages Pages { get; }
        public Hcpcs.Reference.IHcpcsSearch Search { get; }
        public Hcpcs.Reference.IHcpcsValidator Validator { get; }
    }
    public enum HcpcsStatus : byte
    {
        Unknown = 0,
        Valid = 1,
        NotYetEffective = 2,
        Terminated = 3,
        OutsideCoverage = 4,
    }
    public readonly struct HcpcsSuccessor : System.IEquatable<Hcpcs.Reference.HcpcsSuccessor>
    {
        public HcpcsSuccessor(Hcpcs.Reference.CrossReference Reference, Hcpcs.Reference.SuccessorRole Role, Hcpcs.Reference.SuccessorTarget Target, Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsCode> Via) { }
        public bool IsBillable { get; }
        public Hcpcs.Reference.CrossReference Reference { get; init; }
        public Hcpcs.Reference.SuccessorRole Role { get; init; }
        public Hcpcs.Reference.SuccessorTarget Target { get; init; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsCode> Via { get; init; }
    }
    [System.Diagnostics.DebuggerDisplay("{Release,nq}: {Release.CodeCount} codes, {Release.ModifierCount} modifiers")]
    public sealed class HcpcsTable : Hcpcs.Reference.IHcpcsLookup
    {
        public const int FormatVersion = 1;
        public Hcpcs.Reference.HcpcsRelease Release { get; }
        public static Hcpcs.Reference.HcpcsTable Embedded { get; }
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
        public static Hcpcs.Reference.HcpcsTable Create(Hcpcs.Reference.HcpcsRelease release, System.Collections.Generic.IEnumerable<Hcpcs.Reference.HcpcsRecord> records, System.Collections.Generic.IEnumerable<Hcpcs.Reference.HcpcsModifierRecord> modifiers, Hcpcs.Reference.HcpcsProductNames? productNames = null) { }
        public static Hcpcs.Reference.HcpcsTable Load(System.IO.Stream stream) { }
        public static Hcpcs.Reference.HcpcsTable Load(string path) { }
    }
    public sealed class HcpcsValidationOptions
    {
        public HcpcsValidationOptions() { }
        public Hcpcs.Reference.HcpcsFindingSeverity MinimumSeverity { get; set; }
        public bool ReportMedicareCoverage { get; set; }
        public bool RequireLevelTwo { get; set; }
    }
    public readonly struct HcpcsValidationResult : System.IEquatable<Hcpcs.Reference.HcpcsValidationResult>
    {
        public HcpcsValidationResult(Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsFinding> Findings) { }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.HcpcsFinding> Findings { get; init; }
        public bool IsValid { get; }
    }
    public sealed class HcpcsValidator : Hcpcs.Reference.IHcpcsValidator
    {
        public HcpcsValidator(Hcpcs.Reference.IHcpcsLookup lookup, Hcpcs.Reference.HcpcsValidationOptions? options = null) { }
        public Hcpcs.Reference.IHcpcsLookup Lookup { get; }
        public Hcpcs.Reference.HcpcsValidationResult Validate(System.ReadOnlySpan<char> code, System.DateOnly from, System.DateOnly through, Hcpcs.Reference.ModifierTexts modifiers = default, bool isDescribed = false) { }
    }
    public static class HcpcsValidatorExtensions
    {
        public static Hcpcs.Reference.HcpcsValidationResult Validate(this Hcpcs.Reference.IHcpcsValidator validator, Hcpcs.Reference.ServiceLine line, System.DateOnly from, System.DateOnly? through = default) { }
        public static Hcpcs.Reference.HcpcsValidationResult Validate(this Hcpcs.Reference.IHcpcsValidator validator, string? code, System.DateOnly dateOfService, string? modifier1 = null, string? modifier2 = null, string? modifier3 = null, string? modifier4 = null) { }
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
    public interface IHcpcsDrugProducts
    {
        System.DateOnly CrosswalkQuarter { get; }
        System.DateOnly PaymentLimitQuarter { get; }
        Hcpcs.Reference.PaymentLimit? FindPaymentLimit(Hcpcs.Reference.HcpcsCode code);
        Hcpcs.Reference.ValueList<Hcpcs.Reference.DrugProduct> GetProducts(Hcpcs.Reference.HcpcsCode code);
        Hcpcs.Reference.ValueList<Hcpcs.Reference.DrugProduct> GetProducts(Hcpcs.Reference.NdcCode ndc);
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
        Hcpcs.Reference.IHcpcsLookup Lookup { get; }
        System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsCompletion> Complete(string prefix, int limit = 10);
        System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.HcpcsSearchHit> Search(string text, Hcpcs.Reference.HcpcsSearchOptions? options = null);
    }
    public interface IHcpcsTableProvider
    {
        Hcpcs.Reference.HcpcsSnapshot Current { get; }
        event System.EventHandler<Hcpcs.Reference.HcpcsReloadFailedEventArgs>? ReloadFailed;
        event System.EventHandler<Hcpcs.Reference.HcpcsReloadedEventArgs>? Reloaded;
    }
    public interface IHcpcsValidator
    {
        Hcpcs.Reference.IHcpcsLookup Lookup { get; }
        Hcpcs.Reference.HcpcsValidationResult Validate(System.ReadOnlySpan<char> code, System.DateOnly from, System.DateOnly through, Hcpcs.Reference.ModifierTexts modifiers = default, bool isDescribed = false);
    }
    public interface IReplaceableHcpcsLookup : Hcpcs.Reference.IHcpcsLookup
    {
        Hcpcs.Reference.IHcpcsLookup Current { get; }
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
    public readonly ref struct ModifierTexts
    {
        public ModifierTexts(System.ReadOnlySpan<char> first, System.ReadOnlySpan<char> second = default, System.ReadOnlySpan<char> third = default, System.ReadOnlySpan<char> fourth = default, bool hasMore = false) { }
        public System.ReadOnlySpan<char> First { get; }
        public System.ReadOnlySpan<char> Fourth { get; }
        public bool HasMore { get; }
        public System.ReadOnlySpan<char> Second { get; }
        public System.ReadOnlySpan<char> Third { get; }
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
    [System.ComponentModel.TypeConverter(typeof(Hcpcs.Reference.Serialization.TextValueTypeConverter<Hcpcs.Reference.NdcCode>))]
    [System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    [System.Text.Json.Serialization.JsonConverter(typeof(Hcpcs.Reference.Serialization.TextValueJsonConverter<Hcpcs.Reference.NdcCode>))]
    public readonly struct NdcCode : System.IComparable<Hcpcs.Reference.NdcCode>, System.IEquatable<Hcpcs.Reference.NdcCode>, System.IFormattable, System.IParsable<Hcpcs.Reference.NdcCode>, System.ISpanFormattable, System.ISpanParsable<Hcpcs.Reference.NdcCode>, System.IUtf8SpanFormattable, System.IUtf8SpanParsable<Hcpcs.Reference.NdcCode>
    {
        public bool IsDefault { get; }
        public int CompareTo(Hcpcs.Reference.NdcCode other) { }
        public bool Equals(Hcpcs.Reference.NdcCode other) { }
        public override bool Equals([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] object? obj) { }
        public override int GetHashCode() { }
        public string ToElevenDigits() { }
        public override string ToString() { }
        public static Hcpcs.Reference.NdcCode Parse(System.ReadOnlySpan<char> text) { }
        public static Hcpcs.Reference.NdcCode Parse(string text) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.NdcCode ndc) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, out Hcpcs.Reference.NdcCode ndc) { }
        public static bool operator !=(Hcpcs.Reference.NdcCode left, Hcpcs.Reference.NdcCode right) { }
        public static bool operator <(Hcpcs.Reference.NdcCode left, Hcpcs.Reference.NdcCode right) { }
        public static bool operator <=(Hcpcs.Reference.NdcCode left, Hcpcs.Reference.NdcCode right) { }
        public static bool operator ==(Hcpcs.Reference.NdcCode left, Hcpcs.Reference.NdcCode right) { }
        public static bool operator >(Hcpcs.Reference.NdcCode left, Hcpcs.Reference.NdcCode right) { }
        public static bool operator >=(Hcpcs.Reference.NdcCode left, Hcpcs.Reference.NdcCode right) { }
    }
    public static class OfficialCode
    {
        public static string? GetDescription(this Hcpcs.Reference.ActionCode value) { }
        public static string? GetDescription(this Hcpcs.Reference.AscPaymentGroup value) { }
        public static string? GetDescription(this Hcpcs.Reference.BetosCode value) { }
        public static string? GetDescription(this Hcpcs.Reference.CoverageCode value) { }
        public static string? GetDescription(this Hcpcs.Reference.HcpcsRecordKind value) { }
        public static string? GetDescription(this Hcpcs.Reference.LabCertification value) { }
        public static string? GetDescription(this Hcpcs.Reference.MogPaymentGroup value) { }
        public static string? GetDescription(this Hcpcs.Reference.MogPaymentPolicyIndicator value) { }
        public static string? GetDescription(this Hcpcs.Reference.MultiplePricingIndicator value) { }
        public static string? GetDescription(this Hcpcs.Reference.PricingIndicator value) { }
        public static string? GetDescription(this Hcpcs.Reference.TypeOfService value) { }
        public static bool IsKnown(this Hcpcs.Reference.ActionCode value) { }
        public static bool IsKnown(this Hcpcs.Reference.AscPaymentGroup value) { }
        public static bool IsKnown(this Hcpcs.Reference.BetosCode value) { }
        public static bool IsKnown(this Hcpcs.Reference.CoverageCode value) { }
        public static bool IsKnown(this Hcpcs.Reference.HcpcsRecordKind value) { }
        public static bool IsKnown(this Hcpcs.Reference.LabCertification value) { }
        public static bool IsKnown(this Hcpcs.Reference.MogPaymentGroup value) { }
        public static bool IsKnown(this Hcpcs.Reference.MogPaymentPolicyIndicator value) { }
        public static bool IsKnown(this Hcpcs.Reference.MultiplePricingIndicator value) { }
        public static bool IsKnown(this Hcpcs.Reference.PricingIndicator value) { }
        public static bool IsKnown(this Hcpcs.Reference.TypeOfService value) { }
        public static string ToCode(this Hcpcs.Reference.ActionCode value) { }
        public static string ToCode(this Hcpcs.Reference.AscPaymentGroup value) { }
        public static string ToCode(this Hcpcs.Reference.BetosCode value) { }
        public static string ToCode(this Hcpcs.Reference.CoverageCode value) { }
        public static string ToCode(this Hcpcs.Reference.HcpcsRecordKind value) { }
        public static string ToCode(this Hcpcs.Reference.LabCertification value) { }
        public static string ToCode(this Hcpcs.Reference.MogPaymentGroup value) { }
        public static string ToCode(this Hcpcs.Reference.MogPaymentPolicyIndicator value) { }
        public static string ToCode(this Hcpcs.Reference.MultiplePricingIndicator value) { }
        public static string ToCode(this Hcpcs.Reference.PricingIndicator value) { }
        public static string ToCode(this Hcpcs.Reference.TypeOfService value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.ActionCode value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.AscPaymentGroup value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.BetosCode value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.CoverageCode value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.HcpcsRecordKind value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.LabCertification value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.MogPaymentGroup value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.MogPaymentPolicyIndicator value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.MultiplePricingIndicator value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.PricingIndicator value) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, out Hcpcs.Reference.TypeOfService value) { }
    }
    public sealed class PageField
    {
        public Hcpcs.Reference.HcpcsField Field { get; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.PageValue> Values { get; }
    }
    public sealed class PageItem
    {
        public bool IsWarning { get; }
        public string? Name { get; }
        public string? Remark { get; }
        public string? Url { get; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.PageValue> Values { get; }
    }
    public sealed class PageName
    {
        public string Name { get; }
        public string Source { get; }
    }
    public sealed class PagePart
    {
        public string Heading { get; }
        public Hcpcs.Reference.ValueList<Hcpcs.Reference.PageItem> Items { get; }
    }
    public sealed class PageQuestion
    {
        public string Answer { get; }
        public string Question { get; }
    }
    public sealed class PageSource
    {
        public string Name { get; }
        public string Text { get; }
        public string? Url { get; }
    }
    public sealed class PageStatement
    {
        public string Rule { get; }
        public string Source { get; }
        public string Text { get; }
    }
    public sealed class PageValue
    {
        public string? Meaning { get; }
        public string Text { get; }
    }
    public sealed class PaymentLimit : System.IEquatable<Hcpcs.Reference.PaymentLimit>
    {
        public PaymentLimit() { }
        public decimal? BloodAwpPercentage { get; init; }
        public decimal? BloodLimit { get; init; }
        public string? ClottingFactor { get; init; }
        public required Hcpcs.Reference.HcpcsCode Code { get; init; }
        public decimal? CoinsurancePercentage { get; init; }
        public required string Dosage { get; init; }
        public decimal? Limit { get; init; }
        public Hcpcs.Reference.ValueList<string> NotNumbers { get; init; }
        public string? Notes { get; init; }
        public required string ShortDescription { get; init; }
        public decimal? VaccineAwpPercentage { get; init; }
        public decimal? VaccineLimit { get; init; }
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
    public sealed class ReleaseChange
    {
        public string? ActionCodeDisagreement { get; }
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.FieldChange> Fields { get; }
        public string Identity { get; }
        public bool IsModifier { get; }
        public Hcpcs.Reference.ReleaseChangeKinds Kinds { get; }
        public Hcpcs.Reference.HcpcsEntry? Newer { get; }
        public Hcpcs.Reference.HcpcsEntry? Older { get; }
        public double? SharedWording { get; }
    }
    [System.Flags]
    public enum ReleaseChangeKinds
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
    }
    public sealed class ReleaseDiff
    {
        public System.Collections.Generic.IReadOnlyList<Hcpcs.Reference.ReleaseChange> Changes { get; }
        public bool ComparesNotOtherwiseClassified { get; }
        public Hcpcs.Reference.HcpcsRelease Newer { get; }
        public Hcpcs.Reference.HcpcsRelease Older { get; }
        public int QuartersApart { get; }
        public static Hcpcs.Reference.ReleaseDiff Compare(Hcpcs.Reference.IHcpcsLookup older, Hcpcs.Reference.IHcpcsLookup newer) { }
    }
    [System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
    public sealed class ServiceLine : System.IEquatable<Hcpcs.Reference.ServiceLine>
    {
        public const string HcpcsQualifier = "HC";
        public const int MaxDescriptionLength = 80;
        public const int MaxModifiers = 4;
        public ServiceLine() { }
        public string Code { get; init; }
        public string Description { get; init; }
        public bool IsHcpcs { get; }
        public string LaterComponents { get; init; }
        public Hcpcs.Reference.ValueList<string> Modifiers { get; init; }
        public string Qualifier { get; init; }
        public string Format(char separator = :) { }
        public override string ToString() { }
        public static Hcpcs.Reference.ServiceLine Parse(string text, char separator = :) { }
        public static bool TryParse(System.ReadOnlySpan<char> text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.ServiceLine? line, char separator = :) { }
        public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Hcpcs.Reference.ServiceLine? line, char separator = :) { }
    }
    public enum SuccessorRole
    {
        Successor = 0,
        MedicareAlternative = 1,
        Related = 2,
    }
    public enum SuccessorTarget
    {
        Valid = 0,
        NotValid = 1,
        NotInRelease = 2,
        LevelOneCode = 3,
        Text = 4,
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
namespace Hcpcs.Reference.Serialization
{
    public sealed class CrossReferenceJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.CrossReference>
    {
        public CrossReferenceJsonConverter() { }
        public override Hcpcs.Reference.CrossReference Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.CrossReference value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class EnumNameJsonConverter<TEnum> : System.Text.Json.Serialization.JsonConverter<TEnum>
        where TEnum :  struct, System.Enum
    {
        public EnumNameJsonConverter() { }
        public override TEnum Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, TEnum value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class HcpcsEntryJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.HcpcsEntry>
    {
        public HcpcsEntryJsonConverter() { }
        public override Hcpcs.Reference.HcpcsEntry Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.HcpcsEntry value, System.Text.Json.JsonSerializerOptions options) { }
    }
    public sealed class HcpcsModifierRecordJsonConverter : System.Text.Json.Serialization.JsonConverter<Hcpcs.Reference.HcpcsModifierRecord>
    {
        public HcpcsModifierRecordJsonConverter() { }
        public override Hcpcs.Reference.HcpcsModifierRecord Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, Hcpcs.Reference.HcpcsModifierRecord value, System.Text.Json.JsonSerializerOptions options) { }
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
    public sealed class TextValueJsonConverter<T> : System.Text.Json.Serialization.JsonConverter<T>
        where T :  struct, System.IUtf8SpanParsable<T>, System.IUtf8SpanFormattable
    {
        public TextValueJsonConverter() { }
        public override T Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override T ReadAsPropertyName(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { }
        public override void Write(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
        public override void WriteAsPropertyName(System.Text.Json.Utf8JsonWriter writer, T value, System.Text.Json.JsonSerializerOptions options) { }
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
    }
}