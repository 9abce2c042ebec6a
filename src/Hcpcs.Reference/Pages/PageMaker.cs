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
        var billing = BillingRules.Of(record, subject, unit, products, limit, fees);
        var replaced = Relations.ListReplaced(record.Code, subject);
        var replacements = Relations.ListReplacements(subject);
        var replacedEntries = Relations.Describe(replaced);
        bool usesDrugFiles = drugs is not null && (PaymentRules.IsDrug(record) || !products.IsEmpty || limit is not null);
        return new HcpcsPage
        {
            Entry = record,
            Identity = subject.Identity,
            Release = subject.Release,
            DateOfService = subject.DateOfService,
            Status = subject.Status,
            Section = section,
            BillingUnit = unit,
            Fields = PageFields.Of(subject),
            Names = PageNames.Of(record, subject, note, products),
            Facts = KeyFacts.Of(record, subject, unit, limit, fees, payment),
            PlainLanguage = note?.PlainLanguage ?? PlainLanguage.Of(record, section),
            Payment = payment,
            Fees = fees,
            PaymentLimit = limit,
            Billing = billing,
            Products = products,
            Note = note,
            ReplacedBy = replacements,
            Replaces = replacedEntries,
            History = Relations.ListHistory(record, replaced, subject),
            Timeline = Timelines.Of(record.Code, subject, replacedEntries, replacements),
            Neighbors = Relations.ListNeighbors(record, subject.Lookup),
            Questions = PageQuestions.Of(subject, payment, unit, note),
            Sources = PageSources.Of(subject, note?.Sources ?? default, usesDrugFiles, payment.Concat(billing)),
        };
    }

    public static HcpcsPage Make(HcpcsModifierRecord record, PageSubject subject)
    {
        var replacements = Relations.ListReplacements(subject);
        return new HcpcsPage
        {
            Entry = record,
            Identity = subject.Identity,
            Release = subject.Release,
            DateOfService = subject.DateOfService,
            Status = subject.Status,
            Fields = PageFields.Of(subject),
            Facts = KeyFacts.Of(subject),
            Billing = BillingRules.Of(record, subject),
            ReplacedBy = replacements,
            Timeline = Timelines.Of(record.Modifier, subject, replacements),
            ModifierNote = ModifierNote.Find(record),
            Questions = PageQuestions.Of(subject, default, null, null),
            Sources = PageSources.Of(subject, ModifierNote.Find(record)?.Sources ?? default, usesDrugFiles: false, []),
        };
    }
}
