namespace Hcpcs.Reference.Tool;

// What the fee files say of a code.
// All: Every row of it.
// Fees: The rows that fit the question.
// PartB: The row of the Part B payment limits.
// PartBSource: Its file; null where there is no row.
// NotListedIn: The files that do not list the code.
internal sealed record FeeAnswer(
    CodeFees All, CodeFees Fees, PaymentLimit? PartB, FeeSource? PartBSource, IReadOnlyList<FeeSource> NotListedIn, FeeQuestion Question)
{
    // Returns: null where neither a fee file nor the payment limits list the code.
    public static FeeAnswer? Find(HcpcsFeeTable table, HcpcsDrugTable drugs, HcpcsCode code, FeeQuestion question)
    {
        var all = table.FindFees(code);
        var limit = drugs.FindPaymentLimit(code);
        if (all is null && limit is null)
        {
            return null;
        }

        all ??= new CodeFees { Code = code };
        return new FeeAnswer(
            all,
            all with
            {
                Physician = question.Select(all.Physician, fee => AsList(fee.Modifier)),
                Dmepos = question.Select(all.Dmepos, fee => fee.Modifiers),
                Enteral = question.Select(all.Enteral, fee => fee.Modifiers),
                Laboratory = question.Select(all.Laboratory, fee => AsList(fee.Modifier)),
            },
            limit,
            limit is null ? null : new FeeSource
            {
                File = drugs.PaymentLimitSource.SourceName,
                Quarter = drugs.PaymentLimitQuarter,
                Sha256 = drugs.PaymentLimitSource.SourceSha256,
            },
            [
                .. ListUnless(all.Physician.Count > 0, table.PhysicianSource), .. ListUnless(all.Dmepos.Count > 0, table.DmeposSource),
                .. ListUnless(all.Enteral.Count > 0, table.EnteralSource), .. ListUnless(all.Outpatient is not null, table.OutpatientSource),
                .. ListUnless(all.Laboratory.Count > 0, table.LaboratorySource),
            ],
            question);
    }

    public static IReadOnlyList<FeeSource> SourcesOf(HcpcsFeeTable table) =>
        [.. new[] { table.PhysicianSource, table.DmeposSource, table.EnteralSource, table.OutpatientSource, table.LaboratorySource }.OfType<FeeSource>()];

    public static HcpcsModifier[] AsList(HcpcsModifier? modifier) => modifier is { } one ? [one] : [];

    private static FeeSource[] ListUnless(bool isListed, FeeSource? source) => isListed || source is null ? [] : [source];
}
