namespace Hcpcs.Reference;

// What the coded columns of the fee files mean, in our own words after the descriptions of the files; docs/guide/payment.md names these.
// Each table sits in a holder class of its own: touching one does not build the others.
internal static class FeeValueTables
{
    internal static FieldValueTable PhysicianFeeStatus => PhysicianFeeStatusTable.Instance;

    internal static FieldValueTable PcTcIndicator => PcTcIndicatorTable.Instance;

    internal static FieldValueTable GlobalPeriod => GlobalPeriodTable.Instance;

    internal static FieldValueTable MultipleProcedureIndicator => MultipleProcedureIndicatorTable.Instance;

    internal static FieldValueTable BilateralSurgeryIndicator => BilateralSurgeryIndicatorTable.Instance;

    internal static FieldValueTable AssistantSurgeryIndicator => AssistantSurgeryIndicatorTable.Instance;

    internal static FieldValueTable CoSurgeryIndicator => CoSurgeryIndicatorTable.Instance;

    internal static FieldValueTable TeamSurgeryIndicator => TeamSurgeryIndicatorTable.Instance;

    internal static FieldValueTable DiagnosticSupervision => DiagnosticSupervisionTable.Instance;

    internal static FieldValueTable OutpatientStatusIndicator => OutpatientStatusIndicatorTable.Instance;

    internal static FieldValueTable DmeposCategory => DmeposCategoryTable.Instance;

    internal static FieldValueTable DmeposJurisdiction => DmeposJurisdictionTable.Instance;

    internal static FieldValueTable LaboratoryFeeIndicator => LaboratoryFeeIndicatorTable.Instance;

    private static class PhysicianFeeStatusTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.Of<Reference.PhysicianFeeStatus>(),
            ((int)Reference.PhysicianFeeStatus.Active, "Active code: paid separately under the physician fee schedule, if it is covered"),
            ((int)Reference.PhysicianFeeStatus.Bundled, "Bundled: payment for it is always part of the payment for another service"),
            ((int)Reference.PhysicianFeeStatus.ContractorPriced, "The Medicare contractors set the price, case by case"),
            ((int)Reference.PhysicianFeeStatus.Deleted, "Deleted code"),
            ((int)Reference.PhysicianFeeStatus.ExcludedByRegulation, "Excluded from the physician fee schedule by regulation; if covered, it is paid under other rules"),
            ((int)Reference.PhysicianFeeStatus.DeletedWithoutGrace, "Deleted code without a grace period"),
            ((int)Reference.PhysicianFeeStatus.NotValidWithGrace, "Not valid for Medicare, with a grace period: Medicare uses another code"),
            ((int)Reference.PhysicianFeeStatus.DeletedModifier, "Deleted modifier"),
            ((int)Reference.PhysicianFeeStatus.NotValid, "Not valid for Medicare: Medicare uses another code"),
            ((int)Reference.PhysicianFeeStatus.Anesthesia, "Anesthesia service, paid by base and time units"),
            ((int)Reference.PhysicianFeeStatus.Measurement, "Measurement code, for reporting only"),
            ((int)Reference.PhysicianFeeStatus.NotCovered, "Not covered by Medicare"),
            ((int)Reference.PhysicianFeeStatus.BundledOrExcluded, "Bundled where it is incident to a physician's service on the same day; otherwise excluded and paid under another provision"),
            ((int)Reference.PhysicianFeeStatus.Restricted, "Restricted coverage with special instructions; if covered, the contractor sets the price"),
            ((int)Reference.PhysicianFeeStatus.PaidOnlyAlone, "Paid only if the same provider bills nothing else that the schedule pays for the same day"),
            ((int)Reference.PhysicianFeeStatus.StatutoryExclusion, "Outside what the statute calls physician services: never paid under this schedule"));
    }

    private static class PcTcIndicatorTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.Of<Reference.PcTcIndicator>(),
            ((int)Reference.PcTcIndicator.PhysicianService, "Physician service: it has no components"),
            ((int)Reference.PcTcIndicator.DiagnosticTest, "Diagnostic test with a professional and a technical component"),
            ((int)Reference.PcTcIndicator.ProfessionalComponentOnly, "Professional component only"),
            ((int)Reference.PcTcIndicator.TechnicalComponentOnly, "Technical component only"),
            ((int)Reference.PcTcIndicator.GlobalTestOnly, "Whole test only: other codes are its components"),
            ((int)Reference.PcTcIndicator.IncidentTo, "Incident to a physician's service: modifiers 26 and TC do not apply"),
            ((int)Reference.PcTcIndicator.LaboratoryInterpretation, "Physician's interpretation of a laboratory test"),
            ((int)Reference.PcTcIndicator.PhysicalTherapy, "Physical therapy service, for which payment may be limited"),
            ((int)Reference.PcTcIndicator.AbnormalSmearInterpretation, "Physician's interpretation of an abnormal smear"),
            ((int)Reference.PcTcIndicator.NotApplicable, "The concept does not apply"));
    }

    private static class GlobalPeriodTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.Of<Reference.GlobalPeriod>(),
            ((int)Reference.GlobalPeriod.SameDay, "The day of the procedure"),
            ((int)Reference.GlobalPeriod.TenDays, "The day of the procedure and 10 days after it"),
            ((int)Reference.GlobalPeriod.NinetyDays, "The day before the procedure, its day, and 90 days after it"),
            ((int)Reference.GlobalPeriod.Maternity, "Maternity: the usual period does not apply"),
            ((int)Reference.GlobalPeriod.NotApplicable, "The concept does not apply"),
            ((int)Reference.GlobalPeriod.ContractorDetermines, "The Medicare contractor decides the period"),
            ((int)Reference.GlobalPeriod.PartOfAnotherService, "Belongs to another service and is within the period of that"));
    }

    private static class MultipleProcedureIndicatorTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.Of<Reference.MultipleProcedureIndicator>(),
            ((int)Reference.MultipleProcedureIndicator.None, "No reduction"),
            ((int)Reference.MultipleProcedureIndicator.RulesBefore1995, "The reduction of before 1995"),
            ((int)Reference.MultipleProcedureIndicator.Standard, "Standard reduction: 100, 50, 50, 50 and 50 percent"),
            ((int)Reference.MultipleProcedureIndicator.Endoscopy, "Reduction within an endoscopy family"),
            ((int)Reference.MultipleProcedureIndicator.Imaging, "Reduction within a diagnostic imaging family"),
            ((int)Reference.MultipleProcedureIndicator.Therapy, "Therapy: half of the practice expense"),
            ((int)Reference.MultipleProcedureIndicator.Cardiovascular, "Cardiovascular diagnostics: 25 percent off the technical component"),
            ((int)Reference.MultipleProcedureIndicator.Ophthalmology, "Ophthalmology diagnostics: 20 percent off the technical component"),
            ((int)Reference.MultipleProcedureIndicator.NotApplicable, "The concept does not apply"));
    }

    private static class BilateralSurgeryIndicatorTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.Of<Reference.BilateralSurgeryIndicator>(),
            ((int)Reference.BilateralSurgeryIndicator.NoAdjustment, "The 150 percent rule does not apply"),
            ((int)Reference.BilateralSurgeryIndicator.Adjusted, "150 percent for both sides"),
            ((int)Reference.BilateralSurgeryIndicator.AlreadyBilateral, "The relative value units are for both sides already"),
            ((int)Reference.BilateralSurgeryIndicator.EachSideInFull, "Each side is paid in full"),
            ((int)Reference.BilateralSurgeryIndicator.NotApplicable, "The concept does not apply"));
    }

    private static class AssistantSurgeryIndicatorTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.Of<Reference.AssistantSurgeryIndicator>(),
            ((int)Reference.AssistantSurgeryIndicator.WithDocumentation, "Not paid unless documentation shows that it was medically necessary"),
            ((int)Reference.AssistantSurgeryIndicator.NeverPaid, "Never paid, by statute"),
            ((int)Reference.AssistantSurgeryIndicator.Paid, "May be paid"),
            ((int)Reference.AssistantSurgeryIndicator.NotApplicable, "The concept does not apply"));
    }

    private static class CoSurgeryIndicatorTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.Of<Reference.CoSurgeryIndicator>(),
            ((int)Reference.CoSurgeryIndicator.NotPermitted, "Not permitted"),
            ((int)Reference.CoSurgeryIndicator.WithDocumentation, "May be paid with documentation of its necessity"),
            ((int)Reference.CoSurgeryIndicator.Permitted, "Permitted"),
            ((int)Reference.CoSurgeryIndicator.NotApplicable, "The concept does not apply"));
    }

    private static class TeamSurgeryIndicatorTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.Of<Reference.TeamSurgeryIndicator>(),
            ((int)Reference.TeamSurgeryIndicator.NotPermitted, "Not permitted"),
            ((int)Reference.TeamSurgeryIndicator.WithDocumentation, "May be paid with documentation of its necessity"),
            ((int)Reference.TeamSurgeryIndicator.ByReport, "Permitted, paid by report"),
            ((int)Reference.TeamSurgeryIndicator.NotApplicable, "The concept does not apply"));
    }

    private static class DiagnosticSupervisionTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.Of<Reference.DiagnosticSupervision>(),
            ((int)Reference.DiagnosticSupervision.General, "General supervision of a physician"),
            ((int)Reference.DiagnosticSupervision.Direct, "Direct supervision of a physician"),
            ((int)Reference.DiagnosticSupervision.Personal, "Personal supervision of a physician"),
            ((int)Reference.DiagnosticSupervision.PsychologistOrGeneral, "None where a psychologist performs or supervises it, else general supervision of a physician"),
            ((int)Reference.DiagnosticSupervision.AudiologistOrDirect, "None where an audiologist or a physician performs it, else direct supervision of a physician for a technician's part"),
            ((int)Reference.DiagnosticSupervision.NotApplicable, "The concept does not apply"));
    }

    private static class OutpatientStatusIndicatorTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.Of<Reference.OutpatientStatusIndicator>(),
            ((int)Reference.OutpatientStatusIndicator.OtherFeeSchedule, "Paid under another fee schedule or payment system"),
            ((int)Reference.OutpatientStatusIndicator.NotRecognized, "Not recognized on hospital outpatient bills (types 12x and 13x); another code or bill type may be"),
            ((int)Reference.OutpatientStatusIndicator.Inpatient, "Inpatient procedure: not paid here"),
            ((int)Reference.OutpatientStatusIndicator.Discontinued, "Discontinued code"),
            ((int)Reference.OutpatientStatusIndicator.NotCovered, "Not covered by any outpatient benefit, excluded by statute, or not reasonable and necessary"),
            ((int)Reference.OutpatientStatusIndicator.NoPrice, "Not paid: there is neither a price nor claims data"),
            ((int)Reference.OutpatientStatusIndicator.ReasonableCost, "Paid at reasonable cost: corneal tissue, some anesthesia by nurse anesthetists, hepatitis B vaccine"),
            ((int)Reference.OutpatientStatusIndicator.PassThroughDrug, "Pass-through drug or biological, paid under its own APC"),
            ((int)Reference.OutpatientStatusIndicator.PassThroughDevice, "Pass-through device category, paid at cost without copayment"),
            ((int)Reference.OutpatientStatusIndicator.NonOpioidDevice, "Non-opioid device for pain relief after surgery, paid separately"),
            ((int)Reference.OutpatientStatusIndicator.Comprehensive, "Comprehensive APC: the rest of the claim is packaged into it"),
            ((int)Reference.OutpatientStatusIndicator.ComprehensiveObservation, "May be paid through a comprehensive APC, as with observation"),
            ((int)Reference.OutpatientStatusIndicator.Drug, "Drug, biological or therapeutic radiopharmaceutical without pass-through, paid under its own APC"),
            ((int)Reference.OutpatientStatusIndicator.NonOpioidDrug, "Non-opioid drug for pain relief after surgery, paid separately"),
            ((int)Reference.OutpatientStatusIndicator.VaccineAtCost, "Influenza or pneumococcal vaccine, or COVID-19 antibodies: paid at reasonable cost"),
            ((int)Reference.OutpatientStatusIndicator.NotBillable, "Not billable to the Medicare contractor on these claims: not paid here"),
            ((int)Reference.OutpatientStatusIndicator.Packaged, "Packaged: no separate payment"),
            ((int)Reference.OutpatientStatusIndicator.PartialHospitalization, "Partial hospitalization, paid by the day"),
            ((int)Reference.OutpatientStatusIndicator.PackagedWithSTV, "Packaged if billed with a service of status S, T or V, else paid"),
            ((int)Reference.OutpatientStatusIndicator.PackagedWithT, "Packaged if billed with a service of status T, else paid"),
            ((int)Reference.OutpatientStatusIndicator.Composite, "May be paid through a composite APC"),
            ((int)Reference.OutpatientStatusIndicator.PackagedLaboratoryTest, "Laboratory test, packaged under conditions"),
            ((int)Reference.OutpatientStatusIndicator.Blood, "Blood or blood product"),
            ((int)Reference.OutpatientStatusIndicator.ProcedureNotDiscounted, "Procedure, not discounted when there are several"),
            ((int)Reference.OutpatientStatusIndicator.ProcedureDiscounted, "Procedure, discounted when there are several"),
            ((int)Reference.OutpatientStatusIndicator.Brachytherapy, "Brachytherapy source"),
            ((int)Reference.OutpatientStatusIndicator.Visit, "Clinic or emergency department visit"),
            ((int)Reference.OutpatientStatusIndicator.NonImplantableDme, "Non-implantable durable medical equipment: not paid here, billed to the DME contractor"));
    }

    private static class DmeposCategoryTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.Of<Reference.DmeposCategory>(),
            ((int)Reference.DmeposCategory.InexpensiveOrRoutinelyPurchased, "Inexpensive or routinely purchased: rented or bought, rentals up to the purchase amount"),
            ((int)Reference.DmeposCategory.ProstheticsAndOrthotics, "Prosthetics and orthotics"),
            ((int)Reference.DmeposCategory.CappedRental, "Capped rental"),
            ((int)Reference.DmeposCategory.OstomyTracheostomyUrological, "Ostomy, tracheostomy and urological supplies"),
            ((int)Reference.DmeposCategory.SurgicalDressings, "Surgical dressings"),
            ((int)Reference.DmeposCategory.LymphedemaCompression, "Lymphedema compression treatment"),
            ((int)Reference.DmeposCategory.SplintsAndCasts, "Splints and casts"),
            ((int)Reference.DmeposCategory.Supplies, "Supplies"),
            ((int)Reference.DmeposCategory.Oxygen, "Oxygen and oxygen equipment, paid by the month"),
            ((int)Reference.DmeposCategory.TherapeuticShoes, "Therapeutic shoes"),
            ((int)Reference.DmeposCategory.FrequentlyServiced, "Frequently serviced equipment, rented by the month"),
            ((int)Reference.DmeposCategory.Labor, "Labor, by 15 minutes"),
            ((int)Reference.DmeposCategory.IntraocularLenses, "Intraocular lenses"),
            ((int)Reference.DmeposCategory.NerveStimulators, "Transcutaneous electrical nerve stimulators"));
    }

    private static class DmeposJurisdictionTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.Of<Reference.DmeposJurisdiction>(),
            ((int)Reference.DmeposJurisdiction.Dme, "The DME contractor (DME MAC)"),
            ((int)Reference.DmeposJurisdiction.Local, "The local Part B contractor"),
            ((int)Reference.DmeposJurisdiction.Joint, "The DME contractor or the local Part B contractor"));
    }

    private static class LaboratoryFeeIndicatorTable
    {
        internal static readonly FieldValueTable Instance = new(
            CodedValueFormat.Of<Reference.LaboratoryFeeIndicator>(),
            ((int)Reference.LaboratoryFeeIndicator.National, "One national rate"),
            ((int)Reference.LaboratoryFeeIndicator.Local, "The Medicare contractors set the rate locally"));
    }
}
