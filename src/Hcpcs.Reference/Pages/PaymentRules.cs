using static Hcpcs.Reference.Pages.BillingRules;

namespace Hcpcs.Reference.Pages;

// What follows from the fields about payment, each sentence with its rule.
internal static class PaymentRules
{
    public const string Indicator = "pricing-indicator", Limit = "payment-limit", NotListed = "not-in-fee-files", Differ = "files-differ";

    private const string Payer = "the Medicare contractor";

    // What fee files say comes first: they decide. CMS's indicators follow as what they are, remarks of the HCPCS file.
    public static ValueList<PageStatement> Of(HcpcsRecord record, PageSubject subject, CodeFees? fees, PaymentLimit? limit, bool hasProducts)
    {
        var (release, on) = (subject.Release, subject.DateOfService);
        var statements = new List<PageStatement>();
        void Add(string rule, string source, string text) => statements.Add(Statements.Make(rule, source, text));

        if (subject.Data.Fees is { } feeFiles)
        {
            FeeStatements.AddTo(statements, record, feeFiles, fees, release, on);
        }

        if (subject.Data.Drugs is { } drugs)
        {
            AddLimit(record, drugs, limit, hasProducts, Add);
            if ((limit is not null && FeeText.IsOther(drugs.PaymentLimitQuarter, release, on))
                || (hasProducts && FeeText.IsOther(drugs.CrosswalkQuarter, release, on)))
            {
                Add("drug-files-other-quarter", DrugFiles(drugs),
                    $"{FeeText.AskedFor(release, on)}; the drug figures are from the {DrugFiles(drugs)}. They are of their quarter: the code may "
                    + "have meant another amount, or another thing, at another time.");
            }
        }

        var prices = FeeStatements.ListPrices(fees);
        if (limit?.Limit is not null)
        {
            string file = PageText.PaymentLimitFile(subject.Data.Drugs!);
            prices.Add(new PriceFact(PriceKinds.Drug, PageText.PaymentLimitName, subject.Data.Drugs!.PaymentLimitQuarter, file, "has a limit for it"));
        }

        var denials = prices.Count > 0 ? FeeStatements.ListDenials(record, release, fees) : [];
        foreach (var indicator in record.PricingIndicators)
        {
            string field = $"{HcpcsField.PricingIndicators.Name} {indicator.ToCode()}";
            Add(Indicator, field, indicator.GetDescription() is { } label
                ? $"CMS's HCPCS file has pricing indicator {indicator.ToCode()}{HeadingOf(indicator)}: \"{label}\"."
                : $"CMS's HCPCS file has pricing indicator {indicator.ToCode()}, which the record layout does not define.");
            var against = FeeStatements.ListContradictions(indicator, fees, prices);
            if (against.Count > 0)
            {
                Add(Differ, field + "; " + SourcesOf(against),
                    "CMS's files differ: the HCPCS file has pricing indicator " + indicator.ToCode() + ", but " + TextOf(against) + "."
                    + (denials.Count == 0 ? Verdict(record, against, subject) : string.Empty));
            }
        }

        if (denials.Count > 0)
        {
            Add(Differ, SourcesOf([.. denials, .. prices]),
                "CMS's files differ on coverage and payment: " + TextOf(denials) + ", but " + TextOf(prices) + ". "
                + Capital(Payer) + " decides on coverage.");
        }

        if (record.MultiplePricingIndicator is { } multiple)
        {
            Add("multiple-pricing", $"{HcpcsField.MultiplePricingIndicator.Name} {multiple.ToCode()}", multiple.GetDescription() is { } label
                ? $"CMS's HCPCS file has multiple pricing indicator {multiple.ToCode()}: \"{label}\"."
                : $"CMS's HCPCS file has multiple pricing indicator {multiple.ToCode()}, which the record layout does not define.");
        }

        if (record.AscPaymentGroup is { } group)
        {
            string since = record.AscPaymentGroupEffectiveDate is { } day ? $" since {PageText.Format(day)}" : string.Empty;
            Add("asc-list", $"{HcpcsField.AscPaymentGroup.Name} {group.ToCode()}", group.IsKnown()
                ? $"CMS's HCPCS file has it on the list of ambulatory surgical centers (ASC){since}. The field does not say what is paid there."
                : $"CMS's HCPCS file has ASC payment group {group.ToCode()}, which the record layout does not define{since}.");
        }

        // What the HCPCS file remarks is the answer only where no file has one.
        bool isSaid = statements.Exists(IsAnswer);
        return [.. statements.Select(statement => statement.Rule is Indicator && isSaid ? statement with { IsRemark = true } : statement)];
    }

    // How it is paid: what the files say that list it, and where CMS's files differ; else that none does, and what CMS's HCPCS file remarks.
    public static string Answer(ValueList<PageStatement> payment)
    {
        bool isSaid = payment.Any(IsAnswer);
        return string.Join(' ', payment
            .Where(statement => isSaid ? IsAnswer(statement) || statement.Rule is Differ : statement.Rule is NotListed or Indicator)
            .Select(statement => statement.Text));
    }

    // Whether a code is a drug to Medicare's drug files: priced as one, or of the letter that is theirs. C9399 is for any new drug.
    public static bool IsDrug(HcpcsRecord record) => record.PricingIndicators.Contains(PricingIndicator.Drugs)
        || record.Code is { Letter: 'J' } or { Letter: 'C', Number: 9399 };

    private static bool IsAnswer(PageStatement statement) => FeeStatements.IsAnswer(statement) || statement.Rule is Limit;

    private static string SourcesOf(List<PriceFact> facts) => string.Join("; ", facts.Select(fact => fact.Source).Distinct(StringComparer.Ordinal));

    private static string TextOf(List<PriceFact> facts) => string.Join(", and ", facts.Select(fact => fact.Text));

    // A file answers for its quarter alone: what CMS says in another may be newer, where it changed the record after the file.
    private static string Verdict(HcpcsRecord record, List<PriceFact> against, PageSubject subject)
    {
        var covering = against.FindAll(fact => !FeeText.IsOther(fact.Quarter, subject.Release, subject.DateOfService));
        if (covering.Count == 0)
        {
            return subject.DateOfService is not null && against.TrueForAll(fact => fact.Quarter == subject.Release.Quarter)
                ? " They are of another quarter than the date of service: CMS may have changed the payment in between."
                : subject.DateOfService is not null
                    || against.Exists(fact => fact.Quarter > subject.Release.Quarter || record.ActionEffectiveDate > fact.Quarter.LastDay)
                    ? " They are of different quarters: CMS may have changed the payment between them."
                    : " Many pricing indicators are out of date, and the record has not changed since that quarter: go by the "
                        + (against.TrueForAll(fact => fact.Kind != PriceKinds.Drug) ? "fee file." : "other file.");
        }

        string[] kinds = [.. covering.Select(fact => fact.Kind == PriceKinds.Drug ? "drug file" : "fee file").Distinct(StringComparer.Ordinal)];
        return " The " + string.Join(" and the ", kinds) + (covering.Count < against.Count ? " of " + covering[0].Quarter.Name : string.Empty)
            + (kinds.Length == 1 ? " answers" : " answer") + " how it is paid; the indicator is a remark.";
    }

    private static string DrugFiles(IHcpcsDrugProducts drugs) => $"{PageText.Crosswalk(drugs)} and the {PageText.PaymentLimitFile(drugs)}";

    private static void AddLimit(
        HcpcsRecord record, IHcpcsDrugProducts drugs, PaymentLimit? limit, bool hasProducts, Action<string, string, string> add)
    {
        string file = PageText.PaymentLimitFile(drugs);
        string crosswalk = PageText.Crosswalk(drugs);
        if (limit is not null)
        {
            add(Limit, file, $"Medicare Part B payment limit of {drugs.PaymentLimitQuarter.Name}: {FeeText.Describe(limit)}.");
            add("asp", file, "Most limits of that file follow from the average sales price (ASP), which manufacturers work out and report to CMS each quarter.");
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

        add("payment-limit-caveat", file + ", note 2",
            $"Being in the {file}, or missing from it, says nothing about coverage"
            + (PracticeRules.DeterminationOf(record.Code) is null ? $": {Payer} decides on that." : "."));
    }

    // The heading under which the layout has the label. Four of them say no more than "price established by carriers" or "carrier priced".
    private static string HeadingOf(PricingIndicator indicator) => (int)indicator switch
    {
        >= 11 and <= 13 => ", physician fee schedule",
        21 or 22 => ", clinical laboratory fee schedule",
        >= 31 and <= 46 => ", durable medical equipment, prosthetics, orthotics, supplies and surgical dressings",
        _ => string.Empty,
    };
}
