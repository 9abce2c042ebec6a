using System.Globalization;

namespace Hcpcs.Reference.Tool;

// What the fee files say of a code, in words and numbers.
internal static class FeeReport
{
    public static Report Make(FeeAnswer answer, HcpcsTable release)
    {
        var fees = answer.Fees;
        bool isInRelease = release.TryGet(fees.Code, out var record);
        List<ReportItem> items =
        [
            new("Code", [new(fees.Code.ToString(), isInRelease ? record!.ShortDescription : $"not in the HCPCS release of {release.Release}")]),
        ];
        if (WarnOfQuarters(answer, release.Release) is { } warning)
        {
            items.Add(new("Quarters", [new(warning)], IsWarning: true));
        }

        AddPhysician(items, answer);
        AddByState(items, answer, "DMEPOS fee schedule", answer.All.Dmepos, fees.Dmepos, fee => fee.Modifiers, fee => fee.Source, fee => fee.Amounts, fee =>
        [
            Coded("Class", fee.Category.ToCode(), fee.Category.GetDescription()),
            Coded("Jurisdiction", fee.Jurisdiction.ToCode(), fee.Jurisdiction.GetDescription()),
            new("Ceiling and floor", (fee.Ceiling, fee.Floor) is (null, null) ? "none" : $"{Dollars(fee.Ceiling)} and {Dollars(fee.Floor)}"),
        ]);
        AddByState(
            items, answer, "Parenteral and enteral nutrition", answer.All.Enteral, fees.Enteral, fee => fee.Modifiers, fee => fee.Source, fee => fee.Amounts, _ => []);
        AddOutpatient(items, fees.Outpatient);
        AddLaboratory(items, answer);
        if (answer.PartB is { } limit)
        {
            items.Add(new("Part B drug payment limit", answer.PartBSource!.ToString()));
            items.Add(new("Limit", limit.Limit is { } amount ? $"{Dollars(amount)} for {limit.Dosage}" : $"none stated for {limit.Dosage}"));
        }

        if (answer.NotListedIn.Count > 0)
        {
            items.Add(new("Not listed in", [.. answer.NotListedIn.Select(source => new ReportValue($"{source}{ExplainAbsence(source, record)}"))]));
        }

        items.Add(new("Not in these numbers", "coverage, the adjustment to an area, and Medicare's payment policies; a file that does not list a code does not say that it is not paid"));
        return new Report($"{fees.Code} in Medicare's fee files", items);
    }

    // Files as a list of words.
    public static string Join(IReadOnlyList<FeeSource> sources, string word) => sources.Count < 2
        ? string.Concat(sources)
        : $"{string.Join(", ", sources.SkipLast(1))} {word} {sources[^1]}";

    // A file of another quarter than the release may say what is no longer so.
    private static string? WarnOfQuarters(FeeAnswer answer, HcpcsRelease release)
    {
        var all = answer.All;
        FeeSource[] others =
        [
            .. all.Physician.Select(fee => fee.Source).Concat(all.Dmepos.Select(fee => fee.Source)).Concat(all.Enteral.Select(fee => fee.Source))
                .Append(all.Outpatient?.Source).Concat(all.Laboratory.Select(fee => fee.Source)).Append(answer.PartBSource)
                .OfType<FeeSource>().Distinct().Where(source => source.Quarter != release.Quarter),
        ];
        return others.Length == 0
            ? null
            : $"the HCPCS release is of {release.Quarter.Name}, {Join(others, "and")}: CMS may have changed how the code is paid between them";
    }

    // A file of an earlier quarter cannot list a code that was added since.
    private static string ExplainAbsence(FeeSource source, HcpcsRecord? record) =>
        record?.AddedDate is { } added && added > source.Quarter.LastDay
            ? string.Create(CultureInfo.InvariantCulture, $", before the code was added on {added:O}")
            : string.Empty;

    private static void AddPhysician(List<ReportItem> items, FeeAnswer answer)
    {
        AddHeading(items, "Physician fee schedule", answer.All.Physician, answer.Fees.Physician, fee => FeeAnswer.AsList(fee.Modifier), fee => fee.Source);
        foreach (var fee in answer.Fees.Physician)
        {
            AddModifiers(items, answer.All.Physician.Count, FeeAnswer.AsList(fee.Modifier));
            items.Add(Coded("Status", fee.Status.ToCode(), fee.Status.GetDescription()));
            if (fee.NonFacilityTotal is null && fee.FacilityTotal is null)
            {
                items.Add(new("RVUs", "none"));
                continue;
            }

            string used = fee.NotUsedForMedicarePayment ? "; not used for Medicare payment (+)" : string.Empty;
            items.Add(new("RVUs", $"work {Number(fee.WorkRvu)}, malpractice {Number(fee.MalpracticeRvu)}{used}"));
            items.Add(new("Office or home", $"practice expense {Number(fee.NonFacilityPeRvu)}, total {Number(fee.NonFacilityTotal)}{Rarely(fee.NonFacilityNa)}"));
            items.Add(new("Facility", $"practice expense {Number(fee.FacilityPeRvu)}, total {Number(fee.FacilityTotal)}{Rarely(fee.FacilityNa)}"));
            items.Add(new("Conversion factor", $"{Dollars(fee.ConversionFactor)} for one RVU"));
            AddIndicator("Components", fee.PcTc?.ToCode(), fee.PcTc?.GetDescription());
            AddIndicator("Global period", fee.Global?.ToCode(), fee.Global?.GetDescription());
            AddIndicator("Multiple procedures", fee.MultipleProcedure?.ToCode(), fee.MultipleProcedure?.GetDescription());
            AddIndicator("Both sides", fee.BilateralSurgery?.ToCode(), fee.BilateralSurgery?.GetDescription());
            AddIndicator("Assistant at surgery", fee.AssistantSurgery?.ToCode(), fee.AssistantSurgery?.GetDescription());
            AddIndicator("Two surgeons", fee.CoSurgery?.ToCode(), fee.CoSurgery?.GetDescription());
            AddIndicator("Team of surgeons", fee.TeamSurgery?.ToCode(), fee.TeamSurgery?.GetDescription());
            AddIndicator("Supervision", fee.Supervision?.ToCode(), fee.Supervision?.GetDescription());
        }

        static string Rarely(bool mark) => mark ? "; rarely or never done there (NA)" : string.Empty;

        // Where the concept does not apply there is nothing to say.
        void AddIndicator(string name, string? code, string? description)
        {
            if (code is not (null or "9" or "09" or "XXX"))
            {
                items.Add(Coded(name, code, description));
            }
        }
    }

    private static void AddByState<T>(
        List<ReportItem> items, FeeAnswer answer, string name, ValueList<T> all, ValueList<T> rows, Func<T, ValueList<HcpcsModifier>> modifiers,
        Func<T, FeeSource> source, Func<T, ValueList<StateFee>> amounts, Func<T, ReportItem[]> more)
    {
        AddHeading(items, name, all, rows, fee => modifiers(fee), source);
        foreach (var fee in rows)
        {
            AddModifiers(items, all.Count, modifiers(fee));
            items.AddRange(more(fee));
            items.AddRange(DescribeAmounts(amounts(fee), answer.Question));
        }
    }

    private static IEnumerable<ReportItem> DescribeAmounts(ValueList<StateFee> amounts, FeeQuestion question)
    {
        if (question.State is not { } state)
        {
            yield return DescribeRange("Non-rural amounts", [.. amounts.Where(amount => amount.NonRural is not null).Select(amount => amount.NonRural!.Value)]);
            yield return DescribeRange("Rural amounts", [.. amounts.Where(amount => amount.Rural is not null).Select(amount => amount.Rural!.Value)]);
            yield break;
        }

        var found = amounts.Where(amount => amount.State.Equals(state, StringComparison.Ordinal)).Select(amount => (StateFee?)amount).FirstOrDefault();
        if (found is not { } fee)
        {
            yield return new ReportItem(state, "no amount");
            yield break;
        }

        if (!question.Rural)
        {
            yield return new ReportItem($"{state}, non-rural", fee.NonRural is null ? "no amount" : Dollars(fee.NonRural));
        }

        yield return new ReportItem(
            $"{state}, rural",
            fee.Rural is not null ? Dollars(fee.Rural) : $"no amount of its own: {Dollars(fee.NonRural)} holds everywhere in the state");
    }

    private static ReportItem DescribeRange(string name, decimal[] amounts) => new(
        name,
        amounts.Length == 0 ? "none"
        : amounts.Min() == amounts.Max() ? $"{Dollars(amounts[0])} in {amounts.Length} states"
        : $"{Dollars(amounts.Min())} to {Dollars(amounts.Max())} in {amounts.Length} states; --state shows one");

    private static void AddOutpatient(List<ReportItem> items, OutpatientFee? fee)
    {
        if (fee is null)
        {
            return;
        }

        items.Add(new("Outpatient Addendum B", fee.Source.ToString()));
        items.Add(Coded("Status indicator", fee.StatusIndicator.ToCode(), fee.StatusIndicator.GetDescription()));
        AddIf("APC", fee.Apc is null ? null : fee.Apc + (fee.RelativeWeight is null ? string.Empty : $", relative weight {Number(fee.RelativeWeight)}"));
        AddIf("Rate", fee.PaymentRate is null ? null : Dollars(fee.PaymentRate));
        AddIf("National copayment", fee.NationalUnadjustedCopayment is null ? null : Dollars(fee.NationalUnadjustedCopayment));
        AddIf("Minimum copayment", fee.MinimumUnadjustedCopayment is null ? null : Dollars(fee.MinimumUnadjustedCopayment));
        AddIf("Coinsurance", fee.IraCoinsurancePercentage is null ? null : $"{Number(fee.IraCoinsurancePercentage)} %, adjusted for inflation");
        AddIf("Adjusted copayment", fee.AdjustedBeneficiaryCopayment is null ? null : Dollars(fee.AdjustedBeneficiaryCopayment));
        AddIf("Pass-through", fee.PassThroughExpires ? "ends during the calendar year" : null);
        AddIf("Note", fee.Note);
        AddIf("Changed", fee.IsChanged ? "since the quarter before" : null);

        void AddIf(string name, string? value)
        {
            if (value is not null)
            {
                items.Add(new(name, value));
            }
        }
    }

    private static void AddLaboratory(List<ReportItem> items, FeeAnswer answer)
    {
        AddHeading(items, "Laboratory fee schedule", answer.All.Laboratory, answer.Fees.Laboratory, fee => FeeAnswer.AsList(fee.Modifier), fee => fee.Source);
        foreach (var fee in answer.Fees.Laboratory)
        {
            AddModifiers(items, answer.All.Laboratory.Count, FeeAnswer.AsList(fee.Modifier));
            items.Add(Coded("Indicator", fee.Indicator.ToCode(), fee.Indicator.GetDescription()));
            items.Add(new("Rate", fee.Rate is null ? "none in the file" : string.Create(CultureInfo.InvariantCulture, $"{Dollars(fee.Rate)} from {fee.EffectiveDate:O} on")));
        }
    }

    // The file of the rows, and where none of its rows fits the modifiers, for which it has rows.
    private static void AddHeading<T>(
        List<ReportItem> items, string name, ValueList<T> all, ValueList<T> rows, Func<T, IReadOnlyList<HcpcsModifier>> modifiers, Func<T, FeeSource> source)
    {
        if (all.IsEmpty)
        {
            return;
        }

        items.Add(new(name, source(all[0]).ToString()));
        if (rows.IsEmpty)
        {
            items.Add(new("Row", $"none for these modifiers; it has {string.Join(", ", all.Select(row => Describe(modifiers(row))))}"));
        }
    }

    private static void AddModifiers(List<ReportItem> items, int rows, IReadOnlyList<HcpcsModifier> modifiers)
    {
        if (rows > 1 || modifiers.Count > 0)
        {
            items.Add(new("Row", [.. modifiers.Count == 0 ? [new ReportValue(Describe(modifiers))] : modifiers.Select(Describe)]));
        }
    }

    private static ReportValue Describe(HcpcsModifier modifier) =>
        new(modifier.ToString(), HcpcsTable.Embedded.TryGet(modifier, out var record) ? record.LongDescription : null);

    private static string Describe(IReadOnlyList<HcpcsModifier> modifiers) => modifiers.Count == 0 ? "without a modifier" : string.Join(' ', modifiers);

    private static ReportItem Coded(string name, string code, string? description) => new(name, [new(code, description)]);

    private static string Dollars(decimal? amount) => "$" + Number(amount);

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "not stated";
}
