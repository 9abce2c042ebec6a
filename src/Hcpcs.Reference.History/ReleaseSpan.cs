namespace Hcpcs.Reference;

// What is asked of a release for each answer: its version, the days of its quarter, the first days that it covers, and whether it was made with
// the list of not otherwise classified codes.
internal readonly record struct ReleaseSpan(HcpcsVersion Version, int FirstDay, int LastDay, int CodeCoverageBegins, int ModifierCoverageBegins, bool KnowsList)
{
    // Reads a span from its numbers; null where they are none.
    public static ReleaseSpan? Of(uint firstDay, uint revision, uint codeCoverage, uint modifierCoverage, uint knowsList)
    {
        if (firstDay > (uint)DateOnly.MaxValue.DayNumber || revision is 0 or > HcpcsVersion.MaxRevision
            || knowsList > 1 || codeCoverage > firstDay || modifierCoverage > firstDay
            || DateOnly.FromDayNumber((int)firstDay) is not { Day: 1, Month: 1 or 4 or 7 or 10 } day)
        {
            return null;
        }

        var quarter = HcpcsQuarter.Of(day);
        return new ReleaseSpan(new HcpcsVersion(quarter, (int)revision), (int)firstDay, quarter.LastDay.DayNumber, (int)codeCoverage, (int)modifierCoverage, knowsList == 1);
    }

    // A release covers no day before its first termination, as no code that ended earlier is left.
    public static int CoverageBegins(HcpcsRelease release, DateOnly? earliestTermination) =>
        (earliestTermination < release.FirstDay ? earliestTermination.Value : release.FirstDay).DayNumber;
}
