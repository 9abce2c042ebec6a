namespace Hcpcs.Reference.Pages;

// Words whether an entry is valid: what a page says first.
internal static class Standings
{
    public static PageStanding Of(HcpcsPage page)
    {
        var (entry, release) = (page.Entry, page.Release);
        string on = page.DateOfService is { } asked ? $"on {PageText.Format(asked)}; " : string.Empty;
        string from = $"({release} release, to {PageText.Format(release.LastDay)})";
        var day = page.DateOfService ?? release.LastDay;
        var status = page.Status ?? HcpcsValidityExtensions.Judge(entry.Validity, day, release.CoverageBegins(entry));
        return status switch
        {
            HcpcsStatus.Terminated => Make(PageStandingKind.Ended, "Ended", $"Last valid day {PageText.Format(entry.Validity.LastDay)}. {NameReplacement(page)}".TrimEnd()),
            HcpcsStatus.NotYetEffective => Make(
                PageStandingKind.NotYetValid, "Not yet valid", $"{on}first valid day {PageText.Format(entry.Validity.FirstDay)} {from}"),
            HcpcsStatus.OutsideCoverage => Make(
                PageStandingKind.Unknown, "Unknown", $"on {PageText.Format(day)}: {PageText.StatusOn(entry, day, release, status)}."),
            _ => Make(PageStandingKind.Valid, "Valid", $"{on}{Period(entry)} {from}. {NameReplacement(page)}".TrimEnd()),
        };
    }

    private static PageStanding Make(PageStandingKind kind, string word, string text) => new() { Kind = kind, Word = word, Text = text };

    private static string Period(HcpcsEntry entry) => (entry.AddedDate, entry.TerminationDate) switch
    {
        ({ } first, null) => $"since {PageText.Format(first)}, no end date",
        ({ } first, { } last) => $"since {PageText.Format(first)}; last valid day {PageText.Format(last)}",
        (null, { } last) => $"with last valid day {PageText.Format(last)}; the release states no first day",
        _ => "as far as the release states: it has neither a first nor a last day",
    };

    // What CMS's cross reference leads to that can be billed; a code whose end is yet to come has it too.
    private static string NameReplacement(HcpcsPage page)
    {
        if (page.ReplacedBy.IsEmpty)
        {
            return string.Empty;
        }

        // A cross reference may lead to a code that has ended too, on claims of its days the one to use.
        var steps = page.History.Where(entry => entry.FirstDay > page.Entry.TerminationDate && entry.LastDay < page.ReplacedBy[0].FirstDay);
        string codes = string.Join("; ", steps.Concat(page.ReplacedBy).Select(entry => Describe(entry, page.Entry.TerminationDate)));
        return $"Use {codes}, CMS's cross references say.";
    }

    private static string Describe(PageEntry entry, DateOnly? end) => $"{entry.Identity} ({entry.ShortDescription})"
        + (entry.FirstDay is { } first && first > end ? $" from {PageText.Format(first)}" : string.Empty)
        + (entry.FirstDay > end && entry.LastDay is { } last ? $" to {PageText.Format(last)}" : string.Empty);
}
