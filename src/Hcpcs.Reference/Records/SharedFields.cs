namespace Hcpcs.Reference;

// The fields that many entries have in common, compared by content: the entries of a release make do with an eighth as many combinations,
// so that the entries of a table refer to one object for each. Whoever makes an object may set it; once an entry has it, it does not
// change.
// Visit is the one list of these fields. The code table (in reading, writing and checking) and JSON follow from it: a new field is declared
// here and added to it.
internal sealed record SharedFields
{
    // How many values all fields together can have: the cells of a row in a code table.
    public const int MaxValues = 40;

    // The places of two fields among all values. Claim lines ask for them before anything else is decoded.
    public const int CoveragePlace = 25, NotOtherwiseClassifiedPlace = MaxValues - 1;

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
    public Listing NotOtherwiseClassified;

    // Shows every field to a visitor in the order of the code table, whose cells are counted by it.
    public void Visit<T>(ref T visitor)
        where T : struct, IFieldVisitor
    {
        VisitLayout(ref visitor);
        visitor.Flag(JsonNames.NotOtherwiseClassified, ref NotOtherwiseClassified.Value);
    }

    // Shows a visitor the fields of the record layout: name, how often it can occur there (OCCURS MAX), and the field.
    public void VisitLayout<T>(ref T visitor)
        where T : struct, IFieldVisitor
    {
        visitor.Codes(JsonNames.PricingIndicators, 4, ref PricingIndicators);
        visitor.Code(JsonNames.MultiplePricingIndicator, ref MultiplePricingIndicator);
        visitor.Texts(JsonNames.CoverageIssuesManualReferences, 3, ref CoverageIssuesManualReferences);
        visitor.Texts(JsonNames.MedicareCarriersManualReferences, 3, ref MedicareCarriersManualReferences);
        visitor.Text(JsonNames.Statute, ref Statute);
        visitor.Codes(JsonNames.LabCertifications, 8, ref LabCertifications);
        visitor.References(JsonNames.CrossReferences, 5, ref CrossReferences);
        visitor.Code(JsonNames.Coverage, ref Coverage);
        visitor.Code(JsonNames.AscPaymentGroup, ref AscPaymentGroup);
        visitor.Date(JsonNames.AscPaymentGroupEffectiveDate, ref AscPaymentGroupEffectiveDate);
        visitor.Code(JsonNames.MogPaymentGroup, ref MogPaymentGroup);
        visitor.Code(JsonNames.MogPaymentPolicyIndicator, ref MogPaymentPolicyIndicator);
        visitor.Date(JsonNames.MogEffectiveDate, ref MogEffectiveDate);
        visitor.Text(JsonNames.ProcessingNote, ref ProcessingNote);
        visitor.Code(JsonNames.Betos, ref Betos);
        visitor.Codes(JsonNames.TypesOfService, 5, ref TypesOfService);
        visitor.Number(JsonNames.AnesthesiaBaseUnits, 999, ref AnesthesiaBaseUnits);
    }

    // Listed, not listed or unknown, where the last two are equal: what a code is does not depend on which files were read.
    public struct Listing : IEquatable<Listing>
    {
        public bool? Value;

        public readonly bool Equals(Listing other) => (Value ?? false) == (other.Value ?? false);

        public override readonly bool Equals(object? obj) => obj is Listing other && Equals(other);

        public override readonly int GetHashCode() => (Value ?? false).GetHashCode();
    }
}
