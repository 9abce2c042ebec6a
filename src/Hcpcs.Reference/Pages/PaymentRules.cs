namespace Hcpcs.Reference.Pages;

// What follows from the fields about payment, each sentence with its rule.
internal static class PaymentRules
{
    public const string Method = "pricing-method", NotByRvu = "not-priced-by-rvu";

    private const string Payer = "the Medicare contractor";

    public static ValueList<PageStatement> Of(
        HcpcsRecord record, IHcpcsDrugProducts? drugs, PaymentLimit? limit, bool hasProducts, HcpcsRelease release, DateOnly? on)
    {
        var statements = new List<PageStatement>();
        void Add(string rule, string source, string text) => statements.Add(new PageStatement { Text = text, Rule = rule, Source = source });

        string pricing = HcpcsField.PricingIndicators.Name;
        foreach (var indicator in record.PricingIndicators)
        {
            Add(Method, $"{pricing} {indicator.ToCode()}", Describe(indicator));
        }

        if (!record.PricingIndicators.IsEmpty && record.PricingIndicators.AsEnumerable().All(IsOtherThanRvu))
        {
            string codes = string.Join(", ", record.PricingIndicators.AsEnumerable().Select(OfficialCode.ToCode));
            Add(NotByRvu, $"{pricing} {codes}", "It is not priced by relative value units (RVUs).");
        }

        if (record.MultiplePricingIndicator is { } multiple)
        {
            Add("multiple-pricing", $"{HcpcsField.MultiplePricingIndicator.Name} {multiple.ToCode()}", Describe(multiple));
        }

        if (record.AscPaymentGroup is { } group)
        {
            string since = record.AscPaymentGroupEffectiveDate is { } day ? $" since {PageText.Format(day)}" : string.Empty;
            Add("asc-approved", $"{HcpcsField.AscPaymentGroup.Name} {group.ToCode()}", group.IsKnown()
                ? $"Approved to be performed in an ambulatory surgical center{since}. The field does not say what is paid there."
                : $"ASC payment group {group.ToCode()}, which the record layout does not define{since}.");
        }

        if (drugs is not null)
        {
            AddLimit(record, drugs, limit, hasProducts, Add);
            if ((limit is not null && IsOther(drugs.PaymentLimitQuarter, release, on))
                || (hasProducts && IsOther(drugs.CrosswalkQuarter, release, on)))
            {
                string asked = on is { } day ? $", the date of service {PageText.Format(day)}" : string.Empty;
                Add("drug-files-other-quarter", DrugFiles(drugs),
                    $"The release is of {release}{asked}; the drug figures are from the {DrugFiles(drugs)}. They are of their quarter: the code may "
                    + "have meant another amount, or another thing, at another time.");
            }
        }

        return [.. statements];
    }

    // Whether a code is a drug to Medicare's drug files: priced as one, or of the letter that is theirs.
    public static bool IsDrug(HcpcsRecord record) => record.PricingIndicators.Contains(PricingIndicator.Drugs) || record.Code.Letter == 'J';

    private static string DrugFiles(IHcpcsDrugProducts drugs) => $"{PageText.Crosswalk(drugs)} and the {PageText.PaymentLimitFile(drugs)}";

    private static bool IsOther(HcpcsQuarter quarter, HcpcsRelease release, DateOnly? on) =>
        quarter != release.Quarter || (on is { } day && !quarter.Contains(day));

    private static void AddLimit(
        HcpcsRecord record, IHcpcsDrugProducts drugs, PaymentLimit? limit, bool hasProducts, Action<string, string, string> add)
    {
        string file = PageText.PaymentLimitFile(drugs);
        string crosswalk = PageText.Crosswalk(drugs);
        if (limit is not null)
        {
            add("payment-limit", file, $"Medicare Part B payment limit of {drugs.PaymentLimitQuarter.Name}: {Describe(limit)}.");
            foreach (var indicator in record.PricingIndicators)
            {
                if (indicator is PricingIndicator.NotSeparatelyPriced or PricingIndicator.ValueNotEstablished)
                {
                    string says = indicator == PricingIndicator.NotSeparatelyPriced ? "not separately priced by Part B" : "no value established";
                    add("files-differ", $"{HcpcsField.PricingIndicators.Name} {indicator.ToCode()}; {file}",
                        $"Two files of CMS differ: the release has pricing indicator {indicator.ToCode()} ({says}), the {file} has a row for the code.");
                }
            }
        }
        else if (!hasProducts && IsDrug(record))
        {
            add("in-neither-drug-file", $"{crosswalk}; {file}", $"It is in neither the {crosswalk} nor the {file}.");
        }
        else if (hasProducts)
        {
            add("no-payment-limit", file, $"It is in the {crosswalk}, but the {file} has no row for it.");
        }
        else
        {
            return;
        }

        add("payment-limit-caveat", "Part B payment limit file, note 2",
            $"Being in that file, or missing from it, says nothing about coverage: {Payer} decides on that.");
    }

    private static string Describe(PaymentLimit limit)
    {
        var columns = new List<string>
        {
            limit.Limit is { } amount ? $"${PageText.Format(amount)} for {limit.Dosage}" : $"no limit stated for {limit.Dosage}",
        };
        void Add(string before, decimal? value, string after)
        {
            if (value is { } number)
            {
                columns.Add(before + PageText.Format(number) + after);
            }
        }

        Add("coinsurance ", limit.CoinsurancePercentage, " percent");
        Add("vaccine ", limit.VaccineAwpPercentage, " percent of the average wholesale price");
        Add("vaccine limit $", limit.VaccineLimit, string.Empty);
        Add("blood ", limit.BloodAwpPercentage, " percent of the average wholesale price");
        Add("blood limit $", limit.BloodLimit, string.Empty);
        if (!string.IsNullOrEmpty(limit.ClottingFactor))
        {
            columns.Add($"clotting factor: {limit.ClottingFactor}");
        }

        if (!string.IsNullOrEmpty(limit.Notes))
        {
            columns.Add($"notes: {limit.Notes}");
        }

        columns.AddRange(limit.NonNumericTexts.AsEnumerable().Select(cell => $"the file has \"{cell}\""));
        return string.Join(", ", columns);
    }

    // Whether an indicator names drugs or a schedule other than the physician's. The layout's other indicators leave open where the amount
    // is from, and are not taken for a denial.
    private static bool IsOtherThanRvu(PricingIndicator indicator) =>
        BillingRules.IsDmepos(indicator)
        || indicator is PricingIndicator.Drugs or PricingIndicator.ClinicalLabNationalLimitation or PricingIndicator.ClinicalLabCarrierPriced;

    private static string Describe(PricingIndicator indicator) => indicator switch
    {
        PricingIndicator.NotSeparatelyPriced =>
            "Medicare Part B does not price it separately: it is not covered, bundled, used by Part A only, or the like.",
        PricingIndicator.PhysicianFeeScheduleRvu =>
            "Priced under the physician fee schedule; the price is established with national relative value units (RVUs).",
        PricingIndicator.AnesthesiaBaseUnits =>
            "Priced under the physician fee schedule; the price is established with national anesthesia base units.",
        PricingIndicator.PhysicianFeeScheduleCarrierPriced => $"Priced under the physician fee schedule; the price is established by {Payer}.",
        PricingIndicator.ClinicalLabNationalLimitation =>
            "Priced under the clinical laboratory fee schedule, subject to the national limitation amount.",
        PricingIndicator.ClinicalLabCarrierPriced =>
            $"Priced under the clinical laboratory fee schedule; the price is established by {Payer}.",
        PricingIndicator.DmeposCarrierPriced => $"Priced by {Payer} among equipment, prosthetics, orthotics and supplies.",
        >= PricingIndicator.FrequentlyServicedDme and <= PricingIndicator.OrthoticsProstheticsAndVisionServices =>
            $"Priced as {BillingRules.Category(indicator)}, subject to floors and ceilings.",
        PricingIndicator.Drugs => "Priced as a drug.",
        PricingIndicator.ReasonableCharge => "Priced by reasonable charge.",
        PricingIndicator.Statute => "Its price follows from statute.",
        PricingIndicator.Vaccinations => "Priced as a vaccination.",
        PricingIndicator.SplintsAndCasts => "Priced as a splint or cast.",
        PricingIndicator.IntraocularLensesInPhysicianOffice => "Priced as an intraocular lens inserted in a physician's office.",
        PricingIndicator.OtherCarrierPriced => $"Priced by {Payer}.",
        PricingIndicator.ValueNotEstablished => "No value is established for it.",
        _ when BillingRules.IsDmepos(indicator) => $"Priced as {BillingRules.Category(indicator)}.",
        _ => $"Its pricing indicator, {indicator.ToCode()}, is not defined by the record layout.",
    };

    private static string Describe(MultiplePricingIndicator indicator) => indicator switch
    {
        MultiplePricingIndicator.NotPriced =>
            "No choice of methods: Part B does not price it separately, or no value is established.",
        MultiplePricingIndicator.SingleMethodology => "One pricing method applies.",
        MultiplePricingIndicator.ProfessionalByRvuTechnicalByCarrier =>
            $"The professional component is priced with relative value units, the technical component and the global service by {Payer}.",
        MultiplePricingIndicator.InterpretationByRvuTestByLabFeeSchedule =>
            "A physician's interpretation is priced under the physician fee schedule with relative value units, the laboratory service under "
            + "the clinical laboratory fee schedule.",
        MultiplePricingIndicator.ReasonableChargeWithBloodProducts =>
            "Priced by reasonable charge on a claim with blood products, under the clinical laboratory fee schedule without them.",
        _ => $"{indicator.GetDescription() ?? "The record layout does not define the multiple pricing indicator"}.",
    };
}
