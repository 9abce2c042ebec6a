namespace ColdStart;

/// <summary>The record as an application without the library would declare it: official codes are texts.</summary>
internal sealed class PlainRecord
{
    public string Code { get; set; } = "";

    public string ShortDescription { get; set; } = "";

    public string LongDescription { get; set; } = "";

    public string[] PricingIndicators { get; set; } = [];

    public string? MultiplePricingIndicator { get; set; }

    public string[] CoverageIssuesManualReferences { get; set; } = [];

    public string[] MedicareCarriersManualReferences { get; set; } = [];

    public string? Statute { get; set; }

    public string[] LabCertifications { get; set; } = [];

    public string[] CrossReferences { get; set; } = [];

    public string? Coverage { get; set; }

    public string? AscPaymentGroup { get; set; }

    public DateOnly? AscPaymentGroupEffectiveDate { get; set; }

    public string? MogPaymentGroup { get; set; }

    public string? MogPaymentPolicyIndicator { get; set; }

    public DateOnly? MogEffectiveDate { get; set; }

    public string? ProcessingNote { get; set; }

    public string? Betos { get; set; }

    public string[] TypesOfService { get; set; } = [];

    public int? AnesthesiaBaseUnits { get; set; }

    public DateOnly? AddedDate { get; set; }

    public DateOnly? ActionEffectiveDate { get; set; }

    public DateOnly? TerminationDate { get; set; }

    public string? ActionCode { get; set; }

    public bool NotOtherwiseClassified { get; set; }
}
