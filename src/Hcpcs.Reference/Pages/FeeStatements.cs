using System.Globalization;

namespace Hcpcs.Reference.Pages;

// What Medicare's fee files say of a code: a statement for each file that lists it, and one that names the others.
internal static class FeeStatements
{
    private const string Physician = "physician fee schedule", Dmepos = "DMEPOS fee schedule", Enteral = "parenteral and enteral nutrition (PEN) fee schedule",
        Outpatient = "hospital outpatient Addendum B", Laboratory = "clinical laboratory fee schedule";

    // The rules that answer how a code is paid, for which a file lists it.
    public static bool IsAnswer(PageStatement statement) =>
        statement.Rule is "physician-fee" or "dmepos-fee" or "enteral-fee" or "outpatient-fee" or "laboratory-fee";

    public static void AddTo(List<PageStatement> statements, HcpcsRecord record, IHcpcsFees data, CodeFees? fees, HcpcsRelease release, DateOnly? on)
    {
        if (fees is { Physician.IsEmpty: false })
        {
            Add("physician-fee", fees.Physician[0].Source, Describe(fees.Physician));
        }

        if (fees is { Dmepos.IsEmpty: false })
        {
            var row = fees.Dmepos[0];
            Add("dmepos-fee", row.Source, $"{Head(Dmepos, row.Source)}: {ListRows(fees.Dmepos.Select(fee => fee.Modifiers))}. "
                + $"Class {ListMeanings(fees.Dmepos.Select(fee => (fee.Category.ToCode(), fee.Category.GetDescription())))}. "
                + $"Jurisdiction {ListMeanings(fees.Dmepos.Select(fee => (fee.Jurisdiction.ToCode(), fee.Jurisdiction.GetDescription())))}.");
        }

        if (fees is { Enteral.IsEmpty: false })
        {
            var row = fees.Enteral[0];
            Add("enteral-fee", row.Source, $"{Head(Enteral, row.Source)}: {ListRows(fees.Enteral.Select(fee => fee.Modifiers))}.");
        }

        if (fees?.Outpatient is { } outpatient)
        {
            Add("outpatient-fee", outpatient.Source, Describe(outpatient));
        }

        if (fees is { Laboratory.IsEmpty: false })
        {
            Add("laboratory-fee", fees.Laboratory[0].Source, Describe(fees.Laboratory));
        }

        bool IsListed((string Name, FeeSource Source) file) => file.Name switch
        {
            Physician => fees is { Physician.IsEmpty: false },
            Dmepos => fees is { Dmepos.IsEmpty: false },
            Enteral => fees is { Enteral.IsEmpty: false },
            Outpatient => fees?.Outpatient is not null,
            _ => fees is { Laboratory.IsEmpty: false },
        };
        var files = ListFiles(data);
        var others = files.Where(file => !IsListed(file)).ToArray();
        if (others.Length > 0)
        {
            statements.Add(new PageStatement
            {
                Rule = "not-in-fee-files",
                Source = string.Join("; ", others.Select(file => file.Source)),
                Text = $"Not listed in the {Join(others.Select(file => NameOf(file.Name, file.Source.Quarter) + ExplainAbsence(record, file.Source.Quarter)), "or")}. "
                    + "That does not say that it is not paid.",
            });
        }

        var stale = files.Where(file => IsListed(file) && IsOther(file.Source.Quarter, release, on)).ToArray();
        if (stale.Length > 0)
        {
            string asked = on is { } day ? $", the date of service {PageText.Format(day)}" : string.Empty;
            statements.Add(new PageStatement
            {
                Rule = "fee-files-other-quarter",
                Source = string.Join("; ", stale.Select(file => file.Source)),
                Text = $"The release is of {release}{asked}; what it says of payment is from the {Join(stale.Select(file => NameOf(file.Name, file.Source.Quarter)), "and")}. "
                    + "CMS may have changed how the code is paid between them.",
            });
        }

        void Add(string rule, FeeSource source, string text) => statements.Add(new PageStatement { Rule = rule, Source = source.ToString(), Text = text });
    }

    // The files that there are, by the names that pages give them.
    public static IReadOnlyList<(string Name, FeeSource Source)> ListFiles(IHcpcsFees data)
    {
        (string Name, FeeSource? Source)[] files =
        [
            (Physician, data.PhysicianSource), (Dmepos, data.DmeposSource), (Enteral, data.EnteralSource),
            (Outpatient, data.OutpatientSource), (Laboratory, data.LaboratorySource),
        ];
        return [.. files.Where(file => file.Source is not null).Select(file => (file.Name, file.Source!))];
    }

    // The fee files that contradict a pricing indicator, as what follows "but"; docs/guide/payment.md counts them.
    public static IEnumerable<string> ListContradictions(PricingIndicator indicator, CodeFees? fees)
    {
        bool isUnpriced = indicator is PricingIndicator.NotSeparatelyPriced or PricingIndicator.ValueNotEstablished;
        if (fees is { Physician: [var physician, ..] })
        {
            string file = NameOf(Physician, physician.Source.Quarter);
            if ((isUnpriced || indicator == PricingIndicator.PhysicianFeeScheduleCarrierPriced)
                && physician is { Status: PhysicianFeeStatus.Active } and ({ FacilityTotal: > 0 } or { NonFacilityTotal: > 0 }))
            {
                yield return $"the {file} has RVUs for it (status A)";
            }
            else if (indicator == PricingIndicator.PhysicianFeeScheduleRvu
                && physician.Status is not (PhysicianFeeStatus.Active or PhysicianFeeStatus.Restricted or PhysicianFeeStatus.PaidOnlyAlone))
            {
                yield return $"the {file} does not pay it by RVUs (status {physician.Status.ToCode()})";
            }
        }

        if ((isUnpriced || indicator == PricingIndicator.DmeposCarrierPriced) && fees?.Dmepos.Any(fee => !fee.Amounts.IsEmpty) == true)
        {
            yield return $"the {NameOf(Dmepos, fees.Dmepos[0].Source.Quarter)} has an amount for it";
        }

        if ((isUnpriced || indicator is PricingIndicator.PhysicianFeeScheduleCarrierPriced or PricingIndicator.ClinicalLabCarrierPriced)
            && fees?.Laboratory.Any(fee => fee.Rate is not null) == true)
        {
            yield return $"the {NameOf(Laboratory, fees.Laboratory[0].Source.Quarter)} has a national rate for it";
        }

        if (fees?.Outpatient is { } outpatient)
        {
            string file = NameOf(Outpatient, outpatient.Source.Quarter);
            bool isForOthers = indicator is PricingIndicator.ReasonableCharge or PricingIndicator.OtherCarrierPriced;
            if (outpatient.PaymentRate is { } rate && (isUnpriced || isForOthers))
            {
                yield return $"the {file} has a rate for it ({Dollars(rate)})";
            }
            else if (indicator == PricingIndicator.ReasonableCharge && outpatient.StatusIndicator == OutpatientStatusIndicator.OtherFeeSchedule)
            {
                yield return $"the {file} says that another fee schedule pays for it (status indicator A)";
            }
        }
    }

    public static bool IsOther(HcpcsQuarter quarter, HcpcsRelease release, DateOnly? on) =>
        quarter != release.Quarter || (on is { } day && !quarter.Contains(day));

    // The rows that a sentence cannot hold, as items of a page: amounts by state, and the components of a service.
    public static IEnumerable<PageItem> ListRows(CodeFees fees)
    {
        if (fees.Physician.Count > 1)
        {
            yield return Rows(Physician, fees.Physician[0].Source, fees.Physician.Select(fee => new PageValue
            {
                Text = NameOfRow(fee.Modifier is { } modifier ? [modifier] : []),
                Meaning = DescribeRvus(fee),
            }));
        }

        if (!fees.Dmepos.IsEmpty)
        {
            yield return Rows(Dmepos, fees.Dmepos[0].Source, fees.Dmepos.Select(fee => new PageValue
            {
                Text = NameOfRow(fee.Modifiers),
                Meaning = $"{DescribeAmounts(fee.Amounts)}; {DescribeLimits(fee.Ceiling, fee.Floor)}",
            }));
        }

        if (!fees.Enteral.IsEmpty)
        {
            yield return Rows(Enteral, fees.Enteral[0].Source, fees.Enteral.Select(fee => new PageValue
            {
                Text = NameOfRow(fee.Modifiers),
                Meaning = DescribeAmounts(fee.Amounts),
            }));
        }
    }

    private static PageItem Rows(string file, FeeSource source, IEnumerable<PageValue> rows) =>
        new() { Name = Head(file, source), Values = [.. rows] };

    private static string Describe(ValueList<PhysicianFee> rows)
    {
        var fee = rows[0];
        string text = $"{Head(Physician, fee.Source)}: status {fee.Status.ToCode()}. {Sentence(fee.Status.GetDescription())} {DescribeRvus(fee)}.";
        var components = rows.Skip(1).Select(row => row.Modifier?.ToString()).OfType<string>().ToArray();
        return components.Length == 0 ? text : $"{text} Modifier {Join(components, "and")} {(components.Length == 1 ? "has a row" : "have rows")} of {(components.Length == 1 ? "its" : "their")} own.";
    }

    private static string DescribeRvus(PhysicianFee fee)
    {
        if (fee is { NonFacilityTotal: null, FacilityTotal: null })
        {
            return "No relative value units (RVUs)";
        }

        string used = fee.NotUsedForMedicarePayment ? "; Medicare does not use them for payment" : string.Empty;
        return $"Work {Number(fee.WorkRvu)} RVUs; total {Number(fee.NonFacilityTotal)} in an office or at home{Rarely(fee.NonFacilityNa)}, "
            + $"{Number(fee.FacilityTotal)} in a facility{Rarely(fee.FacilityNa)}{used}";

        static string Rarely(bool mark) => mark ? " (where it is rarely or never done)" : string.Empty;
    }

    private static string Describe(OutpatientFee fee)
    {
        string text = $"{Head(Outpatient, fee.Source)}: status indicator {fee.StatusIndicator.ToCode()}. {Sentence(fee.StatusIndicator.GetDescription())}";
        string apc = fee.Apc is null ? string.Empty : $" APC {fee.Apc}{(fee.PaymentRate is null ? "." : ",")}";
        string rate = fee.PaymentRate is { } amount ? $" {(fee.Apc is null ? "Rate" : "rate")} {Dollars(amount)}." : string.Empty;
        return text + apc + rate;
    }

    private static string Describe(ValueList<LaboratoryFee> rows) =>
        $"{Head(Laboratory, rows[0].Source)}: "
        + string.Join("; ", rows.Select(fee => (fee.Modifier is { } modifier ? $"with modifier {modifier} " : string.Empty)
            + (fee.Rate is { } rate ? $"a national rate of {Dollars(rate)}" : "a rate that the Medicare contractors set locally")))
        + ".";

    private static string DescribeAmounts(ValueList<StateFee> amounts)
    {
        decimal[] all = [.. amounts.SelectMany(amount => new[] { amount.NonRural, amount.Rural }).OfType<decimal>()];
        return all.Length == 0 ? "no amounts"
            : all.Min() == all.Max() ? $"{Dollars(all[0])} in {amounts.Count} states and territories"
            : $"{Dollars(all.Min())} to {Dollars(all.Max())} by state";
    }

    private static string DescribeLimits(decimal? ceiling, decimal? floor) => (ceiling, floor) switch
    {
        (null, null) => "no ceiling and no floor",
        ({ } most, null) => $"ceiling {Dollars(most)}",
        (null, { } least) => $"floor {Dollars(least)}",
        ({ } most, { } least) => $"ceiling {Dollars(most)}, floor {Dollars(least)}",
    };

    private static string ListRows(IEnumerable<ValueList<HcpcsModifier>> rows)
    {
        string[] names = [.. rows.Select(row => row.IsEmpty ? "no modifier" : NameOfRow(row))];
        return $"{(names.Length == 1 ? "a row" : "rows")} for {Join(names, "and")}";
    }

    private static string NameOfRow(ValueList<HcpcsModifier> modifiers) =>
        modifiers.IsEmpty ? "without a modifier" : string.Join(" with ", modifiers.AsEnumerable());

    private static string ListMeanings(IEnumerable<(string Code, string? Meaning)> values) =>
        string.Join("; ", values.Distinct().Select(value => value.Meaning is { } meaning
            ? $"{value.Code}: {(char.IsUpper(meaning[1]) ? meaning[0] : char.ToLowerInvariant(meaning[0]))}{meaning[1..]}"
            : value.Code));

    // A file of an earlier quarter cannot list what was added since.
    private static string ExplainAbsence(HcpcsRecord record, HcpcsQuarter quarter) =>
        record.AddedDate is { } added && added > quarter.LastDay ? $" (the code was added later, on {PageText.Format(added)})" : string.Empty;

    private static string Head(string file, FeeSource source) => BillingRules.Capital(NameOf(file, source.Quarter));

    private static string NameOf(string file, HcpcsQuarter quarter) => $"{file} of {quarter.Name}";

    private static string Sentence(string? text) => text is null ? "The status is not defined by CMS's file layout." : text + ".";

    private static string Join(IEnumerable<string> texts, string word)
    {
        string[] all = [.. texts];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {word} {all[^1]}";
    }

    // Published digits: 128.870 stays that.
    private static string Dollars(decimal amount) => "$" + amount.ToString($"N{amount.Scale}", CultureInfo.InvariantCulture);

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "not stated";
}
