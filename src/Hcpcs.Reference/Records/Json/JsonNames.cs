namespace Hcpcs.Reference;

// The names of the properties in JSON: a contract, in this order.
internal static class JsonNames
{
    public const string
        Code = "code",
        Modifier = "modifier",
        ShortDescription = "shortDescription",
        LongDescription = "longDescription",
        PricingIndicators = "pricingIndicators",
        MultiplePricingIndicator = "multiplePricingIndicator",
        CoverageIssuesManualReferences = "coverageIssuesManualReferences",
        MedicareCarriersManualReferences = "medicareCarriersManualReferences",
        Statute = "statute",
        LabCertifications = "labCertifications",
        CrossReferences = "crossReferences",
        Coverage = "coverage",
        AscPaymentGroup = "ascPaymentGroup",
        AscPaymentGroupEffectiveDate = "ascPaymentGroupEffectiveDate",
        MogPaymentGroup = "mogPaymentGroup",
        MogPaymentPolicyIndicator = "mogPaymentPolicyIndicator",
        MogEffectiveDate = "mogEffectiveDate",
        ProcessingNote = "processingNote",
        Betos = "betos",
        TypesOfService = "typesOfService",
        AnesthesiaBaseUnits = "anesthesiaBaseUnits",
        AddedDate = "addedDate",
        ActionEffectiveDate = "actionEffectiveDate",
        TerminationDate = "terminationDate",
        ActionCode = "actionCode",
        NotOtherwiseClassified = "notOtherwiseClassified";
}
