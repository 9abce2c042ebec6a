using System.Globalization;

namespace Hcpcs.Reference.Pages;

// How pages word dates, quarters, numbers and units.
internal static class PageText
{
    public const string PaymentLimitName = "Part B payment limit file";

    private const string CrosswalkName = "ASP NDC-HCPCS crosswalk";

    public static string Format(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    // The days from the first to the last in words; null where neither is stated.
    public static string? Period(DateOnly? firstDay, DateOnly? lastDay) => (firstDay, lastDay) switch
    {
        ({ } first, { } last) => $"{Format(first)} to {Format(last)}",
        ({ } first, null) => $"since {Format(first)}",
        (null, { } last) => $"to {Format(last)}",
        _ => null,
    };

    // CMS's crosswalk with its quarter, as pages name it.
    public static string Crosswalk(IHcpcsDrugProducts drugs) => $"{CrosswalkName} of {drugs.CrosswalkQuarter.Name}";

    // CMS's payment limit file with its quarter, as pages name it.
    public static string PaymentLimitFile(IHcpcsDrugProducts drugs) => $"{PaymentLimitName} of {drugs.PaymentLimitQuarter.Name}";

    // The crosswalk that a release has its product names from.
    public static string ProductNames(HcpcsRelease release) => release.ProductNamesQuarter is { } quarter
        ? $"{CrosswalkName} of {quarter.Name}"
        : CrosswalkName;

    public static string Format(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    // A name and what parts it from its value: a question has its own mark.
    public static string Lead(string name) => name.EndsWith('?') ? name + " " : name + ": ";

    // One of a thing that has a word is "one statute mile", of a symbol "1 mg".
    public static string Format(BillingUnit unit)
    {
        string text = unit is { Quantity: 1, Unit.Length: > 3, IsUpTo: false, Parts.IsEmpty: true }
            ? unit.Unit.StartsWith("billion ", StringComparison.Ordinal) ? $"1 {unit.Unit}s" : $"one {unit.Unit}"
            : unit.ToString();
        return unit.Maximum is { } maximum ? $"{text}, up to {maximum}" : text;
    }

    // Whether a unit says no more than that one unit is one unit.
    public static bool IsOneUnit(BillingUnit unit) => string.Equals(Format(unit), "one unit", StringComparison.Ordinal);

    // CMS's description: the long one or, where there is none, the short one.
    public static string Describe(HcpcsEntry entry) => entry.LongDescription.Length > 0 ? entry.LongDescription : entry.ShortDescription;

    // status: The entry's on the day, as PageSubject has it.
    public static string StatusOn(HcpcsEntry entry, DateOnly day, HcpcsRelease release, HcpcsStatus status) =>
        status switch
        {
            HcpcsStatus.OutsideCoverage when entry.IsValidOn(day) =>
                "it had ended and was reopened from a later day: whether it was valid in between, the data does not say",
            HcpcsStatus.OutsideCoverage =>
                $"this release cannot tell: {Format(entry.Validity.FirstDay)} is the first valid day, and before {Format(release.CoverageBegins(entry))}, "
                + "where its coverage begins, the same characters may have meant something else",
            HcpcsStatus.NotYetEffective => $"not valid: {Format(entry.Validity.FirstDay)} is the first valid day",
            HcpcsStatus.Terminated => $"not valid: {Format(entry.Validity.LastDay)} was the last valid day",
            _ when release.EndsBefore(day) =>
                $"valid as far as this release knows, which is the one for days up to {Format(release.LastDay)}",
            _ => "valid",
        };
}
