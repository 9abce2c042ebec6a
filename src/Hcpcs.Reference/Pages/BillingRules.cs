namespace Hcpcs.Reference.Pages;

// What follows from the fields for a claim, each sentence with its rule.
internal static class BillingRules
{
    public static ValueList<PageStatement> Of(
        HcpcsRecord record, PageSubject subject, BillingUnit? unit, ValueList<DrugProduct> products, PaymentLimit? limit, CodeFees? fees)
    {
        var drugs = subject.Data.Drugs;
        var statements = new List<PageStatement>();
        void Add(string rule, string source, string text) => statements.Add(Statements.Make(rule, source, text));

        if (record.NotOtherwiseClassified == true)
        {
            Add("not-otherwise-classified", "NOC list of the release; rules of Medicare contractors (Noridian, First Coast)",
                "CMS lists it as not otherwise classified: the claim must describe the item or service in words"
                + (PaymentRules.IsDrug(record) ? ", a drug by its name and dosage." : "."));
        }

        if (unit is not null)
        {
            Add("billing-unit", HcpcsField.LongDescription.Name, $"One unit on the claim is {PageText.Format(unit)} (\"{unit.Wording}\").");
        }

        if (drugs is not null && !products.IsEmpty)
        {
            string crosswalk = PageText.Crosswalk(drugs);
            Add("ndc-units", crosswalk,
                $"The {crosswalk} lists {(products.Count == 1 ? "one package" : $"{products.Count} packages")} for it, with the billing units "
                + "of each. It does not list every product there is.");
        }

        statements.AddRange(PracticeRules.Of(record, subject, limit, fees));
        if (fees is null or { Dmepos.IsEmpty: true, Enteral.IsEmpty: true } && IsDmepos(record)
            && record.PricingIndicators.Where(IsDmepos).ToArray() is { Length: > 0 } indicators)
        {
            // Where a fee schedule lists the code, it says class and modifiers; what the HCPCS file remarks may be stale.
            foreach (var indicator in indicators)
            {
                Add("dmepos-category", $"{HcpcsField.PricingIndicators.Name} {indicator.ToCode()}",
                    $"CMS's HCPCS file has the pricing indicator of a payment category ({indicator.ToCode()}): {Category(indicator)}.");
            }

            if (indicators.Any(IsEquipment) && Acquisition(record) is { } acquisition)
            {
                Add("dmepos-purchase-rental-used", HcpcsField.TypesOfService.Name,
                    $"CMS's HCPCS file has types of service of {acquisition}. Whether a claim needs the modifier is for the fee schedule.");
            }
        }

        if (!record.LabCertifications.IsEmpty)
        {
            Add("laboratory-certification", HcpcsField.LabCertifications.Name, "Laboratory certification: "
                + string.Join(", ", record.LabCertifications.AsEnumerable().Select(
                    certification => $"{certification.GetDescription() ?? "not defined by the record layout"} ({certification.ToCode()})"))
                + ". A laboratory certified in a whole specialty may perform the tests of its subgroups.");
        }

        AddShared(record, SuccessorText.Of(subject), Add);
        return [.. statements];
    }

    public static ValueList<PageStatement> Of(HcpcsModifierRecord record, PageSubject subject)
    {
        var statements = new List<PageStatement>();
        AddShared(record, SuccessorText.Of(subject), (rule, source, text) => statements.Add(Statements.Make(rule, source, text)));
        return [.. statements];
    }

    // Whether the coverage code of CMS's file tells a reader something. "Carrier judgment" does not, where there is nothing to judge: of a
    // modifier, of a vaccine that the statute itself covers, and of a report of the quality of care; nor where CMS has determined it nationally.
    public static bool SaysCoverage(HcpcsEntry entry) => entry.Coverage is { } coverage
        && (coverage != CoverageCode.CarrierJudgment
            || (entry is HcpcsRecord record && !record.PricingIndicators.Contains(PricingIndicator.Vaccinations)
                && SectionTable.TraitOf(record.Code) != SectionTrait.Reports && PracticeRules.DeterminationOf(record.Code) is null));

    public static bool IsDmepos(PricingIndicator indicator) =>
        (int)indicator is >= 31 and <= 40 or 45 or 46;

    // Whether an entry is one of equipment, prosthetics, orthotics and supplies: priced as these, or of a letter that holds nothing else. The
    // fees of pharmacies (G0333, Q0510-Q0514) and the corneal tissue of V2785 have the pricing indicator of these, and are none of them.
    public static bool IsDmepos(HcpcsEntry entry) => entry is HcpcsRecord { Code: { Letter: var letter, Number: var number } }
        && (letter, number) is not (('G', 333) or ('Q', >= 510 and <= 514) or ('V', 2785))
        && (letter is 'E' or 'L' || entry.PricingIndicators.AsEnumerable().Any(IsDmepos));

    // What is bought new or used, or rented. Orthotics, prosthetics, ostomy and urological supplies are not.
    private static bool IsEquipment(PricingIndicator indicator) => indicator is PricingIndicator.FrequentlyServicedDme
        or PricingIndicator.InexpensiveAndRoutinelyPurchasedDme or PricingIndicator.OxygenAndOxygenEquipment or PricingIndicator.CappedRentalDme
        or PricingIndicator.CustomizedDme;

    public static string Category(PricingIndicator indicator) => indicator switch
    {
        PricingIndicator.FrequentlyServicedDme => "durable medical equipment (DME) that is frequently serviced",
        PricingIndicator.InexpensiveAndRoutinelyPurchasedDme => "durable medical equipment (DME) that is inexpensive or routinely purchased",
        PricingIndicator.OxygenAndOxygenEquipment => "oxygen and oxygen equipment",
        PricingIndicator.DmeSupplies => "supplies for durable medical equipment (DME)",
        PricingIndicator.SurgicalDressings => "surgical dressings",
        PricingIndicator.CappedRentalDme => "capped rental durable medical equipment (DME)",
        PricingIndicator.OstomyTracheostomyAndUrologicalSupplies => "ostomy, tracheostomy and urological supplies",
        PricingIndicator.OrthoticsProstheticsAndVisionServices => "orthotics, prosthetics, prosthetic devices and vision services",
        PricingIndicator.ParenteralAndEnteralNutrition => "parenteral and enteral nutrition",
        PricingIndicator.LymphedemaCompressionTreatmentItems => "lymphedema compression treatment items",
        PricingIndicator.CustomizedDme => "customized durable medical equipment (DME)",
        _ => "equipment, prosthetics, orthotics and supplies priced by the Medicare contractor",
    };

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static void AddShared(HcpcsEntry entry, string? crossReference, Action<string, string, string> add)
    {
        if (SaysCoverage(entry) && entry.Coverage is { } coverage)
        {
            string said = $"CMS's HCPCS file has coverage code {coverage.ToCode()}";
            add("coverage", $"{HcpcsField.Coverage.Name} {coverage.ToCode()}", coverage.GetDescription() is not { } label
                ? $"{said}, which the record layout does not define."
                : $"{said}: \"{label}\"." + (coverage == CoverageCode.CarrierJudgment ? " It leaves coverage to the Medicare contractor." : string.Empty));
        }

        if (entry.ProcessingNote is { } note && ProcessingNotes.GetMeaning(note) is { } meaning && NoteText.IsAbout(meaning, entry))
        {
            add("processing-note", $"{HcpcsField.ProcessingNote.Name} {note}", NoteText.Of(meaning));
        }

        if (crossReference is not null)
        {
            add("cross-reference", HcpcsField.CrossReferences.Name, crossReference);
        }
    }

    private static string? Acquisition(HcpcsRecord record)
    {
        var ways = new List<string>();
        void Add(TypeOfService type, string way)
        {
            if (record.TypesOfService.Contains(type))
            {
                ways.Add(way);
            }
        }

        Add(TypeOfService.LumpSumPurchase, "lump sum purchase (P; modifier NU, new equipment)");
        Add(TypeOfService.RentalOfDme, "rental (R; modifier RR)");
        Add(TypeOfService.UsedDme, "used equipment (A; modifier UE)");
        return ways.Count == 0 ? null : string.Join(", ", ways);
    }
}
