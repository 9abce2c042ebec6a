namespace Hcpcs.Reference.Tool;

// What the fee files say of a code.
// All: Every row of it.
// Fees: The rows that fit the question.
// PartB: The row of the Part B payment limits.
// Release: The HCPCS release, and Record what it has of the code; null where it does not hold it.
// ListedIn: The files that list the code, with their names.
// NotListedIn: Those that do not.
internal sealed record FeeAnswer(
    CodeFees All, CodeFees Fees, PaymentLimit? PartB, FeeSource PartBSource, HcpcsRelease Release, HcpcsRecord? Record,
    IReadOnlyList<(string Name, FeeSource Source)> ListedIn, IReadOnlyList<(string Name, FeeSource Source)> NotListedIn, FeeQuestion Question)
{
    public static FeeAnswer Find(HcpcsFeeTable table, HcpcsDrugTable drugs, HcpcsTable release, HcpcsCode code, FeeQuestion question)
    {
        var found = table.FindFees(code);
        var limit = drugs.FindPaymentLimit(code);
        var all = found ?? new CodeFees { Code = code };
        var partB = new FeeSource
        {
            File = drugs.PaymentLimitSource.SourceName,
            Quarter = drugs.PaymentLimitQuarter,
            Sha256 = drugs.PaymentLimitSource.SourceSha256,
        };
        return new FeeAnswer(
            all, question.Modifiers.Count == 0 ? all : all.ForModifiers(question.Modifiers), limit, partB, release.Release, release.Find(code),
            List(isListing: true), List(isListing: false), question);

        IReadOnlyList<(string Name, FeeSource Source)> List(bool isListing) =>
        [
            .. FeeText.ListFiles(table, found, isListing),
            .. limit is not null == isListing ? [("Part B payment limit file", partB)] : Array.Empty<(string, FeeSource)>(),
        ];
    }

    // Whether no file lists the code.
    public bool IsEmpty => ListedIn.Count == 0;

    // The last valid day of a code that ended within the quarter of the release or before.
    public DateOnly? Ended => Record?.TerminationDate is { } end && end < Release.LastDay ? end : null;

    // What is to be known of the quarters of the files; null where they are those of the release.
    public string? QuarterWarning => FeeText.TellOtherQuarters(ListedIn, Release, on: null);

    // The files that list the code with other modifiers alone, and for which they have rows.
    public IReadOnlyList<(string Name, IReadOnlyList<ValueList<HcpcsModifier>> Rows)> OtherRows
    {
        get
        {
            var others = new List<(string, IReadOnlyList<ValueList<HcpcsModifier>>)>();
            void Add(string name, bool hasFitting, IEnumerable<ValueList<HcpcsModifier>> rows)
            {
                if (!hasFitting && rows.ToArray() is { Length: > 0 } all)
                {
                    others.Add((name, all));
                }
            }

            Add("physician", !Fees.Physician.IsEmpty, All.Physician.Select(fee => AsList(fee.Modifier)));
            Add("dmepos", !Fees.Dmepos.IsEmpty, All.Dmepos.Select(fee => fee.Modifiers));
            Add("enteral", !Fees.Enteral.IsEmpty, All.Enteral.Select(fee => fee.Modifiers));
            Add("laboratory", !Fees.Laboratory.IsEmpty, All.Laboratory.Select(fee => AsList(fee.Modifier)));
            return others;
        }
    }

    // Whether a state is asked for and no file that lists the code has amounts by state.
    public bool HasNoStates => Question.State is not null && All.Dmepos.IsEmpty && All.Enteral.IsEmpty;

    public static ValueList<HcpcsModifier> AsList(HcpcsModifier? modifier) => modifier is { } one ? [one] : [];
}
