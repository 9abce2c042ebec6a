namespace Hcpcs.Reference;

// The fields that many entries have in common. Not to be changed: records take its lists as they are.
internal sealed class SharedRow
{
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
    public bool? NotOtherwiseClassified;

    // Reads a row. The limits are those of the record layout, so that every record can be in a code table.
    // Throws InvalidDataException: It holds what no record can.
    public static SharedRow Read(HistoryCursor cursor)
    {
        var row = new SharedRow
        {
            PricingIndicators = cursor.ReadList(4, (ref HistoryCursor c) => (PricingIndicator)c.ReadRequired(n => ((PricingIndicator)n).ToCode())),
            MultiplePricingIndicator = (MultiplePricingIndicator?)cursor.ReadCoded(n => ((MultiplePricingIndicator)n).ToCode()),
            CoverageIssuesManualReferences = cursor.ReadList(3, ReadWord),
            MedicareCarriersManualReferences = cursor.ReadList(3, ReadWord),
            Statute = cursor.ReadText() is { Length: > 0 } statute ? statute : null,
            LabCertifications = cursor.ReadList(8, (ref HistoryCursor c) => (LabCertification)c.ReadRequired(n => ((LabCertification)n).ToCode())),
            CrossReferences = cursor.ReadList(5, (ref HistoryCursor c) => new CrossReference(ReadWord(ref c))),
            Coverage = (CoverageCode?)cursor.ReadCoded(n => ((CoverageCode)n).ToCode()),
            AscPaymentGroup = (AscPaymentGroup?)cursor.ReadCoded(n => ((AscPaymentGroup)n).ToCode()),
            AscPaymentGroupEffectiveDate = cursor.ReadDate(),
            MogPaymentGroup = (MogPaymentGroup?)cursor.ReadCoded(n => ((MogPaymentGroup)n).ToCode()),
            MogPaymentPolicyIndicator = (MogPaymentPolicyIndicator?)cursor.ReadCoded(n => ((MogPaymentPolicyIndicator)n).ToCode()),
            MogEffectiveDate = cursor.ReadDate(),
            ProcessingNote = cursor.ReadText() is { Length: > 0 } note ? note : null,
            Betos = (BetosCode?)cursor.ReadCoded(n => ((BetosCode)n).ToCode()),
            TypesOfService = cursor.ReadList(5, (ref HistoryCursor c) => (TypeOfService)c.ReadRequired(n => ((TypeOfService)n).ToCode())),
            AnesthesiaBaseUnits = cursor.ReadNumber(max: 1000) is > 0 and var units ? (int)units - 1 : null,
            NotOtherwiseClassified = cursor.ReadNumber(max: 2) switch { 0 => null, 1 => false, _ => true },
        };
        cursor.EnsureEnd();
        return row;
    }

    // Writes the row of an entry.
    // isListed: Whether it is a not otherwise classified code.
    public static void Write(HistoryBytes bytes, HcpcsEntry entry, bool? isListed)
    {
        bytes.WriteList(entry.PricingIndicators, (b, value) => b.WriteNumber((ulong)value + 1));
        WriteCoded((int?)entry.MultiplePricingIndicator);
        bytes.WriteList(entry.CoverageIssuesManualReferences, (b, value) => b.WriteText(value));
        bytes.WriteList(entry.MedicareCarriersManualReferences, (b, value) => b.WriteText(value));
        bytes.WriteText(entry.Statute ?? string.Empty);
        bytes.WriteList(entry.LabCertifications, (b, value) => b.WriteNumber((ulong)value + 1));
        bytes.WriteList(entry.CrossReferences, (b, value) => b.WriteText(value.Text));
        WriteCoded((int?)entry.Coverage);
        WriteCoded((int?)entry.AscPaymentGroup);
        bytes.WriteDate(entry.AscPaymentGroupEffectiveDate);
        WriteCoded((int?)entry.MogPaymentGroup);
        WriteCoded((int?)entry.MogPaymentPolicyIndicator);
        bytes.WriteDate(entry.MogEffectiveDate);
        bytes.WriteText(entry.ProcessingNote ?? string.Empty);
        WriteCoded((int?)entry.Betos);
        bytes.WriteList(entry.TypesOfService, (b, value) => b.WriteNumber((ulong)value + 1));
        WriteCoded(entry.AnesthesiaBaseUnits);
        bytes.WriteNumber(isListed switch { null => 0, false => 1, true => 2u });

        void WriteCoded(int? value) => bytes.WriteNumber(value is { } number ? (ulong)number + 1 : 0);
    }

    private static string ReadWord(ref HistoryCursor cursor) =>
        cursor.ReadText() is { Length: > 0 } word && word.AsSpan().Trim().Length == word.Length ? word : throw cursor.Refuse($"a word before byte {cursor.Place} is blank");
}
