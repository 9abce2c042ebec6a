using System.Globalization;

namespace Hcpcs.Reference.Tool;

// What the fee files say of a code, in words and numbers.
internal sealed class FeeReport
{
    private readonly List<ReportItem> _items;
    private readonly FeeAnswer _answer;
    private readonly HcpcsTable _release;

    // The modifiers that were described: some descriptions have several lines.
    private readonly HashSet<HcpcsModifier> _described = [];

    private FeeReport(List<ReportItem> items, FeeAnswer answer, HcpcsTable release)
    {
        _items = items;
        _answer = answer;
        _release = release;
    }

    public static Report Make(FeeAnswer answer, HcpcsTable release)
    {
        var fees = answer.Fees;
        List<ReportItem> items =
        [
            new("Code", [new(fees.Code.ToString(), answer.Record?.ShortDescription ?? $"not in the HCPCS release of {answer.Release}")]),
        ];
        if (answer.Ended is { } end)
        {
            items.Add(new("Ended", [new(string.Create(CultureInfo.InvariantCulture, $"on {end:O}, its last valid day"))], IsWarning: true));
        }

        if (answer.QuarterWarning is { } warning)
        {
            items.Add(new("Quarters", [new(warning)], IsWarning: true));
        }

        foreach (var modifier in answer.Question.Modifiers.Where(modifier => !modifier.IsLevelOne && !release.Contains(modifier)))
        {
            items.Add(new("Modifier", [new(modifier.ToString(), $"not in the HCPCS release of {answer.Release}")], IsWarning: true));
        }

        var report = new FeeReport(items, answer, release);
        report.AddPhysician();
        report.AddByState(
            "DMEPOS fee schedule", "dmepos", answer.All.Dmepos, fees.Dmepos, fee => fee.Modifiers, fee => fee.Source, fee => fee.Amounts,
            FeeText.DescribeAmounts, fee =>
        [
            Coded("Class", fee.Category.ToCode(), fee.Category.GetDescription()),
            Coded("Jurisdiction", fee.Jurisdiction.ToCode(), fee.Jurisdiction.GetDescription()),
        ]);
        report.AddByState(
            "Parenteral and enteral nutrition", "enteral", answer.All.Enteral, fees.Enteral, fee => fee.Modifiers, fee => fee.Source,
            fee => fee.Amounts, FeeText.DescribeAmounts, _ => []);
        if (answer.HasNoStates)
        {
            items.Add(new(answer.Question.State!, "no amounts of states: those are in the DMEPOS and nutrition fee schedules, which do not list the code"));
        }

        AddOutpatient(items, fees.Outpatient);
        report.AddLaboratory();
        if (answer.PartB is { } limit)
        {
            items.Add(new("Part B drug payment limit", answer.PartBSource.ToString()));
            items.Add(new("Limit", FeeText.Describe(limit)));
        }

        if (answer.NotListedIn.Count > 0)
        {
            items.Add(new("Not listed in", $"{FeeText.Join(answer.NotListedIn, "or", answer.Record)}; that does not say that it is not paid"));
        }

        items.Add(new("Coverage", FeeText.Caveat));
        items.Add(new("Not in these numbers", "the adjustment to an area, and Medicare's payment policies"));
        return new Report($"{fees.Code} in Medicare's fee files", items);
    }

    private void AddPhysician()
    {
        AddHeading("Physician fee schedule", "physician", _answer.All.Physician, fee => fee.Source);
        foreach (var fee in _answer.Fees.Physician)
        {
            AddModifiers(_answer.All.Physician.Count, FeeAnswer.AsList(fee.Modifier));
            _items.Add(Coded("Status", fee.Status.ToCode(), fee.Status.GetDescription()));
            if (fee.HasRvus || (fee.FacilityTotal is not null && fee.Status != PhysicianFeeStatus.Restricted))
            {
                string used = fee.NotUsedForMedicarePayment ? "; not used for Medicare payment (+)" : string.Empty;
                _items.Add(new("RVUs", $"work {Number(fee.WorkRvu)}, malpractice {Number(fee.MalpracticeRvu)}{used}"));
                _items.Add(new("Office or home", $"practice expense {Number(fee.NonFacilityPeRvu)}, total {Number(fee.NonFacilityTotal)}{Rarely(fee.NonFacilityNa)}"));
                _items.Add(new("Facility", $"practice expense {Number(fee.FacilityPeRvu)}, total {Number(fee.FacilityTotal)}{Rarely(fee.FacilityNa)}"));
                _items.Add(new("Conversion factor", $"{Dollars(fee.ConversionFactor)} for one RVU"));
            }
            else
            {
                _items.Add(new("RVUs", fee.Status == PhysicianFeeStatus.Restricted ? "none: the contractor sets the price" : "none"));
            }

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
                _items.Add(Coded(name, code, description));
            }
        }
    }

    private void AddByState<T>(
        string name, string file, ValueList<T> all, ValueList<T> rows, Func<T, ValueList<HcpcsModifier>> modifiers, Func<T, FeeSource> source,
        Func<T, ValueList<StateFee>> amounts, Func<T, string> describe, Func<T, ReportItem[]> more)
    {
        AddHeading(name, file, all, source);
        foreach (var fee in rows)
        {
            AddModifiers(all.Count, modifiers(fee));
            _items.AddRange(more(fee));
            _items.Add(new("Amounts", describe(fee)));
            if (_answer.Question.State is { } state)
            {
                _items.AddRange(DescribeAmounts(amounts(fee), state, _answer.Question.Rural));
            }
        }

        int states = rows.SelectMany(fee => amounts(fee)).Select(amount => amount.State).Distinct(StringComparer.Ordinal).Count();
        if (_answer.Question.State is null && states > 0)
        {
            _items.Add(new("By state", $"--state shows the amounts of one of the {states} states and territories"));
        }
    }

    private static IEnumerable<ReportItem> DescribeAmounts(ValueList<StateFee> amounts, string state, bool rural)
    {
        var found = amounts.Where(amount => amount.State.Equals(state, StringComparison.Ordinal)).Select(amount => (StateFee?)amount).FirstOrDefault();
        if (found is not { } fee)
        {
            yield return new ReportItem(state, "no amount");
            yield break;
        }

        if (!rural)
        {
            yield return new ReportItem($"{state}, non-rural", fee.NonRural is null ? "no amount" : Dollars(fee.NonRural));
        }

        yield return new ReportItem(
            $"{state}, rural",
            fee.Rural is not null ? Dollars(fee.Rural) : $"no amount of its own: {Dollars(fee.For(isRural: true))} holds everywhere in the state");
    }

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

    private void AddLaboratory()
    {
        AddHeading("Laboratory fee schedule", "laboratory", _answer.All.Laboratory, fee => fee.Source);
        foreach (var fee in _answer.Fees.Laboratory)
        {
            AddModifiers(_answer.All.Laboratory.Count, FeeAnswer.AsList(fee.Modifier));
            _items.Add(Coded("Indicator", fee.Indicator.ToCode(), fee.Indicator.GetDescription()));
            _items.Add(new("Rate", fee.Rate is null ? "none in the file" : string.Create(CultureInfo.InvariantCulture, $"{Dollars(fee.Rate)} from {fee.EffectiveDate:O} on")));
        }
    }

    // The file of the rows, and where none of its rows fits the modifiers, for which it has rows.
    private void AddHeading<T>(string name, string file, ValueList<T> all, Func<T, FeeSource> source)
    {
        if (all.IsEmpty)
        {
            return;
        }

        _items.Add(new(name, source(all[0]).ToString()));
        foreach (var (_, rows) in _answer.OtherRows.Where(others => others.Name.Equals(file, StringComparison.Ordinal)))
        {
            _items.Add(new("Row", $"none for these modifiers; it has {string.Join(", ", rows.Select(row => Describe(row)))}"));
        }
    }

    private void AddModifiers(int rows, ValueList<HcpcsModifier> modifiers)
    {
        if (rows > 1 || modifiers.Count > 0)
        {
            _items.Add(new("Row", [.. modifiers.Count == 0 ? [new ReportValue(Describe(modifiers))] : modifiers.Select(DescribeOnce)]));
        }
    }

    private ReportValue DescribeOnce(HcpcsModifier modifier) =>
        new(modifier.ToString(), _described.Add(modifier) && _release.TryGet(modifier, out var record) ? record.LongDescription : null);

    private static string Describe(ValueList<HcpcsModifier> modifiers) => modifiers.Count == 0 ? "without a modifier" : string.Join(' ', modifiers);

    private static ReportItem Coded(string name, string code, string? description) =>
        new(name, [new(code, description ?? "not defined by the layout that this library knows")]);

    private static string Dollars(decimal? amount) => amount is { } dollars ? FeeText.Dollars(dollars) : "not stated";

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "not stated";
}
