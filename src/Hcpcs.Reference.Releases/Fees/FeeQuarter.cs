using System.Globalization;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Releases;

// Which quarter a fee file is for, by what stands above its header or, where that has the year alone, by the file's name.
internal static partial class FeeQuarter
{
    // '2025 National Physician Fee Schedule Relative Value File October Release'. The fixed-width text has only its name: 'PPRRVU2025_Oct.txt'.
    public static HcpcsQuarter OfPhysician(FeeFile file) =>
        !file.IsFixedWidth ? Find(file, PhysicianTitle(), "2025 National Physician Fee Schedule Relative Value File October Release")
        : PhysicianName().Match(file.File.Name) is not { Success: true } name
        ? throw Unknown(file, "the fixed-width text never does, and its name does not say it, as PPRRVU2025_Oct.txt does")
        : HcpcsQuarter.Of(DateOnly.ParseExact($"20{name.Groups["year"].Value} {name.Groups["month"].Value}", "yyyy MMM", CultureInfo.InvariantCulture));

    // 'January 2026 Fee Schedule'.
    public static HcpcsQuarter OfSchedule(FeeFile file) => Find(file, ScheduleTitle(), "January 2026 Fee Schedule");

    // The title of Addendum B has the year, its file's name the month; a month above the header must be the same.
    public static HcpcsQuarter OfOutpatient(FeeFile file)
    {
        var year = Match(file, OutpatientTitle());
        var named = MonthAndYear().Match(file.File.Name.Replace('_', ' ').Replace('-', ' '));
        var above = Match(file, MonthAndYear());
        return year is null
            ? throw Unknown(file, "no line above its header reads like 'OPPS Payment by HCPCS Code for CY 2025'")
            : (named.Success ? named : above) is not { } month
            ? throw Unknown(file, $"its title has the year {year.Groups["year"].Value} alone, and its name does not say the month, as 'October 2025 Web Addendum B' does")
            : !year.Groups["year"].ValueSpan.SequenceEqual(month.Groups["year"].ValueSpan)
            ? throw Contradicted(file, $"its title says {year.Groups["year"].Value}, but its name {month.Value}")
            : above is not null && Make(above) != Make(month)
            ? throw Contradicted(file, $"a line above its header says {above.Value}, but its name {month.Value}")
            : Make(month);
    }

    // The title of the laboratory file has the year, its rows the days from which their rates hold, its file's name the quarter.
    // yearOfRows: What their column YEAR has.
    public static HcpcsQuarter OfLaboratory(FeeFile file, DateOnly latest, string yearOfRows)
    {
        var quarter = HcpcsQuarter.Of(latest);
        if (NumberedQuarter().Match(file.File.Name) is { Success: true } match)
        {
            int year = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            quarter = new HcpcsQuarter(year < 100 ? 2000 + year : year, match.Groups["number"].ValueSpan[0] - '0');
            if (quarter < HcpcsQuarter.Of(latest))
            {
                throw Contradicted(file, $"its name says {quarter.Name}, but a rate of it holds from {latest:O} on");
            }
        }
        else
        {
            file.Notices.Note(
                string.Empty,
                $"its name does not say its quarter, as CLFS_2026_Q1V1 does: taken for that of its latest effective date, {latest:O}.");
        }

        return yearOfRows.Equals(quarter.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            ? quarter
            : throw Contradicted(file, $"it is of {quarter.Name}, but its column YEAR has {ForeignText.Quote(yearOfRows)}");
    }

    private static HcpcsQuarter Find(FeeFile file, Regex title, string example) =>
        Match(file, title) is { } match ? Make(match) : throw Unknown(file, $"no line above its header reads like '{example}'");

    private static Match? Match(FeeFile file, Regex title) => file.Banner.Select(text => title.Match(text)).FirstOrDefault(match => match.Success);

    private static HcpcsQuarter Make(Match match) => HcpcsQuarter.Of(new DateOnly(
        int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
        DateOnly.ParseExact(match.Groups["month"].ValueSpan, "MMMM", CultureInfo.InvariantCulture).Month,
        1));

    private static InvalidDataException Unknown(FeeFile file, string why) => new($"{file.File.Name} does not state its quarter: {why}.");

    private static InvalidDataException Contradicted(FeeFile file, string how) => new($"{file.File.Name} states two quarters: {how}.");

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex("^(?<year>20[0-9]{2}) National Physician Fee Schedule Relative Value File (?<month>January|April|July|October) Release$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PhysicianTitle();

    [GeneratedRegex("PPRRVU(20)?(?<year>[0-9]{2})[ _-]?(?<month>Jan|Apr|Jul|Oct)", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PhysicianName();

    [GeneratedRegex("^(?<month>January|April|July|October) (?<year>20[0-9]{2}) Fee Schedule$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ScheduleTitle();

    [GeneratedRegex("OPPS Payment.* for CY (?<year>20[0-9]{2})", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OutpatientTitle();

    [GeneratedRegex(
        "\\b((?<month>January|April|July|October) (?<year>20[0-9]{2})|(?<year>20[0-9]{2}) (?<month>January|April|July|October))\\b",
        Options,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthAndYear();

    [GeneratedRegex("(CLFS[ _-](?<year>20[0-9]{2})[ _-]?Q|(?<year>[0-9]{2})CLABQ)(?<number>[1-4])", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberedQuarter();
}
