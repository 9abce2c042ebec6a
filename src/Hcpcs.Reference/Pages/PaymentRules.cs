namespace Hcpcs.Reference.Pages;

// What follows from the fields about payment, each sentence with its rule.
internal static class PaymentRules
{
    public const string Indicator = "pricing-indicator", Limit = "payment-limit", NotListed = "not-in-fee-files";

    private const string Payer = "the Medicare contractor";

    // What fee files say comes first: they decide. CMS's indicators follow as what they are, remarks of the HCPCS file.
    public static ValueList<PageStatement> Of(HcpcsRecord record, PageSubject subject, CodeFees? fees, PaymentLimit? limit, bool hasProducts)
    {
        var (release, on) = (subject.Release, subject.DateOfService);
        var statements = new List<PageStatement>();
        void Add(string rule, string source, string text) => statements.Add(new PageStatement { Text = text, Rule = rule, Source = source });

        if (subject.Data.Fees is { } feeFiles)
        {
            FeeStatements.AddTo(statements, record, feeFiles, fees, release, on);
        }

        if (subject.Data.Drugs is { } drugs)
        {
            AddLimit(record, drugs, limit, hasProducts, Add);
            if ((limit is not null && FeeStatements.IsOther(drugs.PaymentLimitQuarter, release, on))
                || (hasProducts && FeeStatements.IsOther(drugs.CrosswalkQuarter, release, on)))
            {
                string asked = on is { } day ? $", the date of service {PageText.Format(day)}" : string.Empty;
                Add("drug-files-other-quarter", DrugFiles(drugs),
                    $"The release is of {release}{asked}; the drug figures are from the {DrugFiles(drugs)}. They are of their quarter: the code may "
                    + "have meant another amount, or another thing, at another time.");
            }
        }

        foreach (var indicator in record.PricingIndicators)
        {
            string field = $"{HcpcsField.PricingIndicators.Name} {indicator.ToCode()}";
            Add(Indicator, field, indicator.GetDescription() is { } label
                ? $"CMS's HCPCS file has pricing indicator {indicator.ToCode()}{HeadingOf(indicator)}: \"{label}\"."
                : $"CMS's HCPCS file has pricing indicator {indicator.ToCode()}, which the record layout does not define.");
            string[] against = [.. FeeStatements.ListContradictions(indicator, fees), .. ListContradictions(indicator, limit, subject.Data.Drugs)];
            if (against.Length > 0)
            {
                Add("files-differ", $"{field}; {string.Join("; ", statements.Where(IsAnswer).Select(statement => statement.Source))}",
                    $"CMS's files differ: the HCPCS file has pricing indicator {indicator.ToCode()}, but {string.Join(", and ", against)}. "
                    + "The fee file answers how it is paid; the indicator is a remark.");
            }
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

        return [.. statements];
    }

    // How it is paid: what the files say that list it; else that none does, and what CMS's HCPCS file remarks.
    public static string Answer(ValueList<PageStatement> payment)
    {
        var said = payment.Where(IsAnswer).ToArray();
        return string.Join(' ', (said.Length > 0 ? said : payment.Where(statement => statement.Rule is NotListed or Indicator)).Select(statement => statement.Text));
    }

    // Whether a code is a drug to Medicare's drug files: priced as one, or of the letter that is theirs.
    public static bool IsDrug(HcpcsRecord record) => record.PricingIndicators.Contains(PricingIndicator.Drugs) || record.Code.Letter == 'J';

    private static bool IsAnswer(PageStatement statement) => FeeStatements.IsAnswer(statement) || statement.Rule is Limit;

    private static string DrugFiles(IHcpcsDrugProducts drugs) => $"{PageText.Crosswalk(drugs)} and the {PageText.PaymentLimitFile(drugs)}";

    private static void AddLimit(
        HcpcsRecord record, IHcpcsDrugProducts drugs, PaymentLimit? limit, bool hasProducts, Action<string, string, string> add)
    {
        string file = PageText.PaymentLimitFile(drugs);
        string crosswalk = PageText.Crosswalk(drugs);
        if (limit is not null)
        {
            add(Limit, file, $"Medicare Part B payment limit of {drugs.PaymentLimitQuarter.Name}: {Describe(limit)}.");
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

    private static IEnumerable<string> ListContradictions(PricingIndicator indicator, PaymentLimit? limit, IHcpcsDrugProducts? drugs) =>
        limit?.Limit is not null && indicator is PricingIndicator.NotSeparatelyPriced or PricingIndicator.ValueNotEstablished
            or PricingIndicator.ReasonableCharge or PricingIndicator.OtherCarrierPriced
            ? [$"the {PageText.PaymentLimitFile(drugs!)} has a limit for it"]
            : [];

    // The heading under which the layout has the label. Four of them say no more than "price established by carriers" or "carrier priced".
    private static string HeadingOf(PricingIndicator indicator) => (int)indicator switch
    {
        >= 11 and <= 13 => ", physician fee schedule",
        21 or 22 => ", clinical laboratory fee schedule",
        >= 31 and <= 46 => ", durable medical equipment, prosthetics, orthotics, supplies and surgical dressings",
        _ => string.Empty,
    };
}
