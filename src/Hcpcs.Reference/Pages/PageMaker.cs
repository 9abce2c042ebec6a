namespace Hcpcs.Reference.Pages;

// Puts a page together from what the other types of this folder find out about its subject.
internal static class PageMaker
{
    public static HcpcsPage Make(HcpcsRecord record, PageSubject subject)
    {
        var drugs = subject.Data.Drugs;
        var section = HcpcsSection.Of(record.Code);
        var unit = BillingUnit.Of(record);
        var note = ClinicalNote.Find(record);
        var products = drugs?.GetProducts(record.Code) ?? default;
        var limit = drugs?.FindPaymentLimit(record.Code);
        var fees = subject.Data.Fees?.FindFees(record.Code);
        var payment = PaymentRules.Of(record, subject, fees, limit, !products.IsEmpty);
        bool usesDrugFiles = drugs is not null && (PaymentRules.IsDrug(record) || !products.IsEmpty || limit is not null);
        return new HcpcsPage
        {
            Entry = record,
            Identity = subject.Identity,
            Release = subject.Release,
            DateOfService = subject.DateOfService,
            Status = StatusOf(subject),
            Section = section,
            BillingUnit = unit,
            Fields = PageFields.Of(subject),
            Names = PageNames.Of(record, subject, note, products),
            PlainLanguage = (note?.PlainLanguage ?? PlainLanguage.Of(record, subject.Identity, section, unit)) + PlainLanguage.Ended(subject),
            Payment = payment,
            Fees = fees,
            PaymentLimit = limit,
            Billing = BillingRules.Of(record, unit, products, drugs, fees, SuccessorText.Of(subject)),
            Products = products,
            Note = note,
            Questions = PageQuestions.Of(subject, payment, unit),
            Sources = PageSources.Of(subject, note, usesDrugFiles),
        };
    }

    public static HcpcsPage Make(HcpcsModifierRecord record, PageSubject subject) => new()
    {
        Entry = record,
        Identity = subject.Identity,
        Release = subject.Release,
        DateOfService = subject.DateOfService,
        Status = StatusOf(subject),
        Fields = PageFields.Of(subject),
        PlainLanguage = PlainLanguage.OfModifier(subject.Identity) + PlainLanguage.Ended(subject),
        Billing = BillingRules.Of(record, SuccessorText.Of(subject)),
        Questions = PageQuestions.Of(subject, default, null),
        Sources = PageSources.Of(subject, null, usesDrugFiles: false),
    };

    private static HcpcsStatus? StatusOf(PageSubject subject) =>
        subject.DateOfService is { } day ? HcpcsValidityExtensions.Judge(subject.Entry.Validity, day, subject.Release.CoverageBegins(subject.Entry)) : null;
}
