using System.Globalization;

namespace Hcpcs.Reference;

// How pages and the hcpcs command put fee files and their rows into words.
// One source file, compiled into each assembly that needs it.
internal static class FeeText
{
    // What no fee file says. Source: the notices of the files, such as that of outpatient Addendum B.
    public const string Caveat = "That a file has a rate, an amount or RVUs for a code does not imply that Medicare covers it.";

    public const string Physician = "physician fee schedule", Dmepos = "DMEPOS fee schedule",
        Enteral = "parenteral and enteral nutrition (PEN) fee schedule", Outpatient = "hospital outpatient Addendum B", Laboratory = "clinical laboratory fee schedule";

    // The states and territories outside the contiguous US that the schedules have columns for.
    private static readonly string[] s_scheduled = ["AK", "HI", "PR", "VI"];

    // The files that list a code, or those that do not, with the names that pages give them, such as "DMEPOS fee schedule".
    // fees: The rows of the code; null where there are none.
    // listing: Whether those that list it are asked for.
    public static IReadOnlyList<(string Name, FeeSource Source)> ListFiles(IHcpcsFees data, CodeFees? fees, bool listing)
    {
        var files = new List<(string Name, FeeSource Source)>();
        Add(Physician, data.PhysicianSource, fees is { Physician.IsEmpty: false });
        Add(Dmepos, data.DmeposSource, fees is { Dmepos.IsEmpty: false });
        Add(Enteral, data.EnteralSource, fees is { Enteral.IsEmpty: false });
        Add(Outpatient, data.OutpatientSource, fees?.Outpatient is not null);
        Add(Laboratory, data.LaboratorySource, fees is { Laboratory.IsEmpty: false });
        return files;

        void Add(string name, FeeSource? source, bool isListing)
        {
            if (source is not null && isListing == listing)
            {
                files.Add((name, source));
            }
        }
    }

    // Files as a list in words, for example "physician fee schedule of October 2025 or DMEPOS fee schedule of January 2026".
    // word: What stands before the last: "and", "or".
    // record: The code of which it is told where a file is too early to list it; null for none.
    public static string Join(IEnumerable<(string Name, FeeSource Source)> files, string word, HcpcsRecord? record = null) => Join(
        files.Select(file => NameOf(file.Name, file.Source.Quarter) + (record?.AddedDate is { } added && added > file.Source.Quarter.LastDay
            ? " (the code was added later, on " + Format(added) + ")"
            : string.Empty)),
        word);

    // Says which files are of a quarter that does not hold the date of service or, without one, is not the release's; null where no file is.
    public static string? TellOtherQuarters(IEnumerable<(string Name, FeeSource Source)> files, HcpcsRelease release, DateOnly? on)
    {
        var others = files.Where(file => IsOther(file.Source.Quarter, release, on)).ToArray();
        return others.Length == 0 ? null
            : AskedFor(release, on) + "; what is said here of payment is from the " + Join(others, "and")
                + ". CMS may have changed how the code is paid in between.";
    }

    // The amounts of a row, told apart by area, with its ceiling and floor.
    public static string DescribeAmounts(DmeposFee fee)
    {
        string text = DescribeAmounts(fee.Amounts, out var outside) + (!fee.IsByMonth || fee.Amounts.IsEmpty ? "; "
            : fee.Category == DmeposCategory.CappedRental ? ", each for one of the first 3 months; " : ", each for a month; ");
        if ((fee.Ceiling ?? fee.Floor) is null)
        {
            return text + "no ceiling and no floor";
        }

        text += (fee.Ceiling, fee.Floor) switch
        {
            ({ } most, { } least) => "ceiling " + Dollars(most) + ", floor " + Dollars(least),
            ({ } most, null) => "ceiling " + Dollars(most),
            _ => "floor " + Dollars(fee.Floor!.Value),
        };
        return outside.Count == 0 ? text : text + " (" + Join(outside, "and") + (outside.Count == 1 ? " is not subject to them)" : " are not subject to them)");
    }

    // The amounts of a row, told apart by area.
    public static string DescribeAmounts(EnteralFee fee) => DescribeAmounts(fee.Amounts, out _);

    // The columns of a row of Part B payment limits that are filled.
    public static string Describe(PaymentLimit limit)
    {
        var columns = new List<string> { (limit.Limit is { } amount ? Dollars(amount) : "no limit stated") + " for " + limit.Dosage };
        Add("coinsurance ", limit.CoinsurancePercentage, " percent");
        Add("vaccine ", limit.VaccineAwpPercentage, " percent of the average wholesale price");
        Add("vaccine limit ", limit.VaccineLimit);
        Add("blood ", limit.BloodAwpPercentage, " percent of the average wholesale price");
        Add("blood limit ", limit.BloodLimit);
        AddText("clotting factor: ", limit.ClottingFactor);
        AddText("notes: ", limit.Notes);
        columns.AddRange(limit.NonNumericTexts.Select(cell => "the file has \"" + cell + "\""));
        return string.Join(", ", columns);

        // A number without a unit is an amount in dollars.
        void Add(string before, decimal? value, string? unit = null)
        {
            if (value is { } number)
            {
                columns.Add(before + (unit is null ? Dollars(number) : number.ToString("0.############", CultureInfo.InvariantCulture) + unit));
            }
        }

        void AddText(string before, string? text)
        {
            if (!string.IsNullOrEmpty(text))
            {
                columns.Add(before + text);
            }
        }
    }

    // An amount of US dollars with its published digits, for example "$12,553.713".
    public static string Dollars(decimal amount) => "$" + amount.ToString($"N{amount.Scale}", CultureInfo.InvariantCulture);

    public static bool IsOther(HcpcsQuarter quarter, HcpcsRelease release, DateOnly? on) =>
        on is { } day ? !quarter.Contains(day) : quarter != release.Quarter;

    public static string AskedFor(HcpcsRelease release, DateOnly? on) =>
        on is { } day ? "The date of service is " + Format(day) : "The release is of " + release;

    public static string NameOf(string file, HcpcsQuarter quarter) => file + " of " + quarter.Name;

    public static string Join(IEnumerable<string> texts, string word)
    {
        string[] all = [.. texts];
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all[..^1]) + " " + word + " " + all[^1];
    }

    // outside: The states outside the contiguous US that have amounts.
    private static string DescribeAmounts(ValueList<StateFee> amounts, out List<string> outside)
    {
        const string States = "the contiguous states and DC";
        outside = [];
        List<decimal> nonRural = [], rural = [], theirs = [];
        foreach (var amount in amounts)
        {
            bool isOutside = amount.State is "AK" or "AS" or "GU" or "HI" or "MP" or "PR" or "VI";
            if (isOutside)
            {
                outside.Add(amount.State);
            }

            AddTo(isOutside ? theirs : nonRural, amount.NonRural);
            AddTo(isOutside ? theirs : rural, amount.Rural);
        }

        if (amounts.IsEmpty)
        {
            return "no amounts";
        }

        string text = (nonRural.Count, rural.Count) is (0, 0) ? "none in " + States
            : nonRural.Count == 0 ? Range(rural) + " in rural areas of " + States + ", none in their other areas"
            : rural.Count == 0 ? Range(nonRural) + " in " + States + ", rural areas included"
            : Range(nonRural) + " outside rural areas and " + Range(rural) + " in rural areas of " + States;
        if (outside.Count > 0)
        {
            text += "; " + Range(theirs) + " in " + Join(outside, "and");
        }

        string[] missing = [.. s_scheduled.Except(outside, StringComparer.Ordinal)];
        return missing.Length == 0 ? text : text + "; none in " + Join(missing, "and");

        static void AddTo(List<decimal> amounts, decimal? amount)
        {
            if (amount is { } one)
            {
                amounts.Add(one);
            }
        }

        static string Range(List<decimal> amounts) =>
            amounts.Min() is var least && amounts.Max() is var most && least == most ? Dollars(least) : Dollars(least) + " to " + Dollars(most);
    }

    private static string Format(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
