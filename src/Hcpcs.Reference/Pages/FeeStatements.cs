using System.Globalization;
using static Hcpcs.Reference.FeeText;

namespace Hcpcs.Reference.Pages;

// What Medicare's fee files say of a code: a statement for each file that lists it, and one that names the others.
internal static class FeeStatements
{
    // The rules that answer how a code is paid, for which a file lists it.
    public static bool IsAnswer(PageStatement statement) =>
        statement.Rule is "physician-fee" or "dmepos-fee" or "enteral-fee" or "outpatient-fee" or "laboratory-fee";

    public static void AddTo(List<PageStatement> statements, HcpcsRecord record, IHcpcsFees data, CodeFees? fees, HcpcsRelease release, DateOnly? on)
    {
        if (fees is { Physician.IsEmpty: false })
        {
            Add("physician-fee", fees.Physician[0].Source.ToString(), Describe(fees.Physician));
        }

        if (fees is { Dmepos.IsEmpty: false })
        {
            var row = fees.Dmepos[0];
            Add("dmepos-fee", row.Source.ToString(), $"{Head(Dmepos, row.Source)}: {NameRows(fees.Dmepos.Select(fee => fee.Modifiers))}. "
                + $"Class {ListMeanings(fees.Dmepos.Select(fee => (fee.Category.ToCode(), fee.Category.GetDescription())))}. "
                + $"Jurisdiction {ListMeanings(fees.Dmepos.Select(fee => (fee.Jurisdiction.ToCode(), fee.Jurisdiction.GetDescription())))}.");
        }

        if (fees is { Enteral.IsEmpty: false })
        {
            var row = fees.Enteral[0];
            Add("enteral-fee", row.Source.ToString(), $"{Head(Enteral, row.Source)}: {NameRows(fees.Enteral.Select(fee => fee.Modifiers))}.");
        }

        if (fees?.Outpatient is { } outpatient)
        {
            Add("outpatient-fee", outpatient.Source.ToString(), Describe(outpatient));
        }

        if (fees is { Laboratory.IsEmpty: false })
        {
            Add("laboratory-fee", fees.Laboratory[0].Source.ToString(), Describe(fees.Laboratory));
        }

        var listing = ListFiles(data, fees, listing: true);
        if (listing.Count > 0)
        {
            Add("fee-files-caveat", SourcesOf(listing), Caveat);
        }

        var others = ListFiles(data, fees, listing: false);
        if (others.Count > 0)
        {
            Add("not-in-fee-files", SourcesOf(others), others.All(file => record.TerminationDate < file.Source.Quarter.FirstDay)
                ? "It ended before the quarters of the fee files here: they do not say how it was paid."
                : $"Not listed in the {FeeText.Join(others, "or", record)}. That does not say that it is not paid.");
        }

        if (TellOtherQuarters(listing, release, on) is { } warning)
        {
            Add("fee-files-other-quarter", SourcesOf(listing.Where(file => IsOther(file.Source.Quarter, release, on))), warning);
        }

        void Add(string rule, string source, string text) => statements.Add(Statements.Make(rule, source, text));
    }

    // What each fee file says of a code, in a few words.
    public static List<(string File, HcpcsQuarter Quarter, string Text)> Shorten(CodeFees? fees)
    {
        var texts = new List<(string File, HcpcsQuarter Quarter, string Text)>();
        if (fees is null)
        {
            return texts;
        }

        // A row without relative value units says least: only where there is no other.
        var physician = fees.Physician.IsEmpty ? null : WholeService(fees.Physician);
        bool hasUnits = physician is { HasRvus: true } && PaysByRvus(physician);
        if (hasUnits)
        {
            texts.Add(("Physician fees", physician!.Source.Quarter, $"status {physician.Status.ToCode()}, {Number(physician.NonFacilityTotal)} RVUs "
                + $"(facility {Number(physician.FacilityTotal)})"));
        }

        if (fees.Dmepos is [var dmepos, ..])
        {
            string rows = string.Join(", ", fees.Dmepos.Where(fee => !fee.Modifiers.IsEmpty).Select(fee => string.Join(' ', fee.Modifiers.AsEnumerable())));
            texts.Add(("DMEPOS fees", dmepos.Source.Quarter, (dmepos.Category.GetDescription()?.Split(',')[0] ?? "class " + dmepos.Category.ToCode())
                + (rows.Length > 0 ? "; modifier " + rows : string.Empty)));
        }

        if (fees.Enteral is [var enteral, ..])
        {
            texts.Add(("Nutrition fees", enteral.Source.Quarter, "a row for it"));
        }

        if (fees.Laboratory is [var laboratory, ..])
        {
            texts.Add(("Laboratory fees", laboratory.Source.Quarter, laboratory.Rate is { } rate ? Dollars(rate) : "set by each contractor"));
        }

        if (fees.Outpatient is { } outpatient)
        {
            texts.Add(("Hospital outpatient", outpatient.Source.Quarter,
                "status " + outpatient.StatusIndicator.ToCode() + (outpatient.PaymentRate is { } paid ? ", " + Dollars(paid) : string.Empty)));
        }

        if (physician is not null && !hasUnits && texts.Count == 0)
        {
            texts.Add(("Physician fees", physician.Source.Quarter, "status " + physician.Status.ToCode()));
        }

        return texts;
    }

    // What the fee files price a code by, each as what follows "but".
    public static List<PriceFact> ListPrices(CodeFees? fees)
    {
        var prices = new List<PriceFact>();
        if (fees is null)
        {
            return prices;
        }

        if (!fees.Physician.IsEmpty && WholeService(fees.Physician) is { HasRvus: true } physician && PaysByRvus(physician))
        {
            Add(PriceKinds.Physician, Physician, physician.Source, "has RVUs for it (status " + physician.Status.ToCode() + ")");
        }

        if (fees.Dmepos.FirstOrDefault(fee => !fee.Amounts.IsEmpty) is { } dmepos)
        {
            Add(PriceKinds.Dmepos, Dmepos, dmepos.Source, "has an amount for it");
        }

        if (fees.Enteral.FirstOrDefault(fee => !fee.Amounts.IsEmpty) is { } enteral)
        {
            Add(PriceKinds.Dmepos, Enteral, enteral.Source, "has an amount for it");
        }

        if (fees.Laboratory.FirstOrDefault(fee => fee.Rate is not null) is { } laboratory)
        {
            Add(PriceKinds.Laboratory, Laboratory, laboratory.Source, "has a national rate for it");
        }

        if (fees.Outpatient is { } outpatient && (outpatient.PaymentRate is not null || PaysSeparately(outpatient.StatusIndicator)))
        {
            string status = "(status indicator " + outpatient.StatusIndicator.ToCode();
            Add(PriceKinds.Outpatient, Outpatient, outpatient.Source, outpatient.PaymentRate is { } rate
                ? "has a rate for it " + status + ", " + Dollars(rate) + ")"
                : "pays it separately " + status + ")");
        }

        return prices;

        void Add(PriceKinds kind, string file, FeeSource source, string said) =>
            prices.Add(new PriceFact(kind, file, source.Quarter, source.ToString(), said));
    }

    // What contradicts a pricing indicator, of the prices of a code and of what the fee files say of it besides.
    public static List<PriceFact> ListContradictions(PricingIndicator indicator, CodeFees? fees, List<PriceFact> prices)
    {
        var contradicting = indicator switch
        {
            PricingIndicator.NotSeparatelyPriced or PricingIndicator.ValueNotEstablished => PriceKinds.All,
            PricingIndicator.PhysicianFeeScheduleCarrierPriced => PriceKinds.Physician | PriceKinds.Laboratory,
            PricingIndicator.ClinicalLabCarrierPriced => PriceKinds.Laboratory,
            PricingIndicator.DmeposCarrierPriced => PriceKinds.Dmepos,
            PricingIndicator.ReasonableCharge or PricingIndicator.OtherCarrierPriced => PriceKinds.Outpatient | PriceKinds.Drug,
            _ => PriceKinds.None,
        };
        var against = prices.FindAll(price => (price.Kind & contradicting) != PriceKinds.None);
        if (indicator == PricingIndicator.PhysicianFeeScheduleRvu && fees is { Physician.IsEmpty: false }
            && WholeService(fees.Physician) is var physician && !PaysByRvus(physician))
        {
            against.Add(new PriceFact(PriceKinds.Physician, Physician, physician.Source.Quarter, physician.Source.ToString(),
                "does not pay it by RVUs (status " + physician.Status.ToCode() + ")"));
        }

        if (indicator == PricingIndicator.ReasonableCharge
            && fees?.Outpatient is { StatusIndicator: OutpatientStatusIndicator.OtherFeeSchedule } outpatient)
        {
            against.Add(new PriceFact(PriceKinds.Outpatient, Outpatient, outpatient.Source.Quarter, outpatient.Source.ToString(),
                "says that another fee schedule pays for it (status indicator A)"));
        }

        return against;
    }

    // What says that Medicare does not cover or pay a code.
    public static List<PriceFact> ListDenials(HcpcsRecord record, HcpcsRelease release, CodeFees? fees)
    {
        var denials = new List<PriceFact>();
        if (record.Coverage is (CoverageCode.NotPayableByMedicare or CoverageCode.NonCoveredByMedicare
            or CoverageCode.NonCoveredByMedicareStatute) and var coverage)
        {
            string code = coverage.ToCode();
            denials.Add(new PriceFact(PriceKinds.None, "HCPCS file", release.Quarter, HcpcsField.Coverage.Name + " " + code, "has coverage code " + code));
        }

        if (fees is { Physician.IsEmpty: false } && WholeService(fees.Physician) is { Status: PhysicianFeeStatus.NotCovered, Source: var physician })
        {
            denials.Add(new PriceFact(PriceKinds.None, Physician, physician.Quarter, physician.ToString(), "has status N"));
        }

        if (fees?.Outpatient is { StatusIndicator: OutpatientStatusIndicator.NotCovered, Source: var outpatient })
        {
            denials.Add(new PriceFact(PriceKinds.None, Outpatient, outpatient.Quarter, outpatient.ToString(), "has status indicator E1"));
        }

        return denials;
    }

    // The rows that a sentence cannot hold, as items of a page: amounts by state, and the components of a service.
    public static List<PageItem> ListRows(CodeFees fees)
    {
        var items = new List<PageItem>();
        if (fees.Physician.Count > 1)
        {
            Add(Physician, fees.Physician[0].Source, fees.Physician.Select(fee => Row(fee.Modifier is { } modifier ? [modifier] : [], DescribeRvus(fee))));
        }

        if (!fees.Dmepos.IsEmpty)
        {
            Add(Dmepos, fees.Dmepos[0].Source, fees.Dmepos.Select(fee => Row(fee.Modifiers, DescribeAmounts(fee))));
        }

        if (!fees.Enteral.IsEmpty)
        {
            Add(Enteral, fees.Enteral[0].Source, fees.Enteral.Select(fee => Row(fee.Modifiers, DescribeAmounts(fee))));
        }

        return items;

        void Add(string file, FeeSource source, IEnumerable<PageValue> rows) => items.Add(new PageItem { Name = Head(file, source), Values = [.. rows] });

        static PageValue Row(ValueList<HcpcsModifier> modifiers, string meaning) => new() { Text = NameOfRow(modifiers), Meaning = meaning };
    }

    private static string Describe(ValueList<PhysicianFee> rows)
    {
        var fee = WholeService(rows);
        string text = $"{Head(Physician, fee.Source)}: status {fee.Status.ToCode()}. {Sentence(fee.Status.GetDescription())} {DescribeRvus(fee)}.";
        var components = rows.Where(row => !ReferenceEquals(row, fee)).Select(row => row.Modifier?.ToString()).OfType<string>().ToArray();
        return components.Length == 0 ? text : $"{text} Modifier {Join(components, "and")} {(components.Length == 1 ? "has a row" : "have rows")} of {(components.Length == 1 ? "its" : "their")} own.";
    }

    private static string DescribeRvus(PhysicianFee fee)
    {
        if (!fee.HasRvus && (fee.Status == PhysicianFeeStatus.Restricted || fee is { NonFacilityTotal: null, FacilityTotal: null }))
        {
            return "No relative value units (RVUs)" + (fee.Status == PhysicianFeeStatus.Restricted ? ": the contractor sets the price" : string.Empty);
        }

        string used = fee.NotUsedForMedicarePayment ? "; Medicare does not use them for payment" : string.Empty;
        return $"Work {(fee.WorkRvu is { } work ? $"{Number(work)} RVUs" : "RVUs not stated")}; total {Number(fee.NonFacilityTotal)} non-facility"
            + $"{Rarely(fee.NonFacilityNa)}, {Number(fee.FacilityTotal)} facility{Rarely(fee.FacilityNa)}{used}";

        static string Rarely(bool mark) => mark ? " (where it is rarely or never done)" : string.Empty;
    }

    // The row of the whole service, wherever it stands among those of components.
    private static PhysicianFee WholeService(ValueList<PhysicianFee> rows) => rows.FirstOrDefault(row => row.Modifier is null) ?? rows[0];

    private static bool PaysByRvus(PhysicianFee fee) =>
        fee.Status is PhysicianFeeStatus.Active or PhysicianFeeStatus.Restricted or PhysicianFeeStatus.PaidOnlyAlone;

    private static bool PaysSeparately(OutpatientStatusIndicator status) => status is OutpatientStatusIndicator.PassThroughDrug
        or OutpatientStatusIndicator.ComprehensiveObservation or OutpatientStatusIndicator.Drug or OutpatientStatusIndicator.PartialHospitalization
        or OutpatientStatusIndicator.PackagedWithSTV or OutpatientStatusIndicator.ProcedureNotDiscounted or OutpatientStatusIndicator.ProcedureDiscounted
        or OutpatientStatusIndicator.Visit;

    private static string Describe(OutpatientFee fee)
    {
        string text = $"{Head(Outpatient, fee.Source)}: status indicator {fee.StatusIndicator.ToCode()}. {Sentence(fee.StatusIndicator.GetDescription())}";
        string apc = fee.Apc is null ? string.Empty : $" APC {fee.Apc}{(fee.PaymentRate is null ? "." : ",")}";
        string rate = fee.PaymentRate is { } amount ? $" {(fee.Apc is null ? "Rate" : "rate")} {Dollars(amount)}." : string.Empty;
        return text + apc + rate + CopaymentOf(fee);
    }

    // What the patient pays of the rate. A copayment that is capped or lowered stands in for the one before.
    private static string CopaymentOf(OutpatientFee fee) =>
        fee.AdjustedBeneficiaryCopayment is { } adjusted ? $" Copayment {Dollars(adjusted)}, as adjusted."
        : (fee.NationalUnadjustedCopayment ?? fee.MinimumUnadjustedCopayment) is { } copayment ? $" Copayment {Dollars(copayment)}."
        : string.Empty;

    private static string Describe(ValueList<LaboratoryFee> rows) =>
        $"{Head(Laboratory, rows[0].Source)}: "
        + string.Join("; ", rows.Select(fee => (fee.Modifier is { } modifier ? $"with modifier {modifier} " : string.Empty)
            + (fee.Rate is { } rate ? $"a national rate of {Dollars(rate)}" : "a rate that the Medicare contractors set locally")))
        + ".";

    private static string NameRows(IEnumerable<ValueList<HcpcsModifier>> rows)
    {
        string[] names = [.. rows.Select(row => row.IsEmpty ? "no modifier" : NameOfRow(row))];
        return $"{(names.Length == 1 ? "a row" : "rows")} for {Join(names, "and")}";
    }

    private static string NameOfRow(ValueList<HcpcsModifier> modifiers) =>
        modifiers.IsEmpty ? "without a modifier" : string.Join(" with ", modifiers.AsEnumerable());

    private static string ListMeanings(IEnumerable<(string Code, string? Meaning)> values) =>
        string.Join("; ", values.Distinct().Select(value => value.Meaning is { } meaning
            ? $"{value.Code}: {(char.IsUpper(meaning[1]) ? meaning[0] : char.ToLowerInvariant(meaning[0]))}{meaning[1..]}"
            : $"{value.Code}: not defined by the layout that this library knows"));

    private static string Head(string file, FeeSource source) => BillingRules.Capital(NameOf(file, source.Quarter));

    private static string SourcesOf(IEnumerable<(string Name, FeeSource Source)> files) => string.Join("; ", files.Select(file => file.Source));

    private static string Sentence(string? text) => text is null ? "It is not defined by the layout that this library knows." : text + ".";

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "not stated";
}
