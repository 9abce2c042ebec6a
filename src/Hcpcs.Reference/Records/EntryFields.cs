namespace Hcpcs.Reference;

/// <summary>The fields of an entry while they are being collected from a code table or from JSON.</summary>
internal sealed class EntryFields
{
    public string ShortDescription = string.Empty;
    public string LongDescription = string.Empty;
    public ValueList<PricingIndicator> PricingIndicators;
    public MultiplePricingIndicator? MultiplePricingIndicator;
    public ValueList<string> CoverageIssuesManualReferences;
    public ValueList<string> MedicareCarriersManualReferences;
    public string? Statute;
    public ValueList<LabCertification> LabCertifications;
    public ValueList<CrossReference> CrossReferences;
    public CoverageCode? Coverage;
    public AscPaymentGroup? AscPaymentGroup;
    public DateOnly? AscPaymentGroupEffectiveDate;
    public MogPaymentGroup? MogPaymentGroup;
    public MogPaymentPolicyIndicator? MogPaymentPolicyIndicator;
    public DateOnly? MogEffectiveDate;
    public string? ProcessingNote;
    public BetosCode? Betos;
    public ValueList<TypeOfService> TypesOfService;
    public int? AnesthesiaBaseUnits;
    public DateOnly? AddedDate;
    public DateOnly? ActionEffectiveDate;
    public DateOnly? TerminationDate;
    public ActionCode? ActionCode;
    public bool? NotOtherwiseClassified;

    public EntryFields Copy() => (EntryFields)MemberwiseClone();
}
