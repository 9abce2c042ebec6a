using System.Globalization;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Releases;

// Which quarter a fee file is for, by what stands above its header or, where that has the year alone, by the file's name.
internal static partial class FeeQuarter
{
    // '2025 National Physician Fee Schedule Relative Value File October Release'.
    public static HcpcsQuarter OfPhysician(FeeFile file) => Find(file, PhysicianTitle(), "2025 National Physician Fee Schedule Relative Value File October Release");

    // 'January 2026 Fee Schedule'.
    public static HcpcsQuarter OfSchedule(FeeFile file) => Find(file, ScheduleTitle(), "January 2026 Fee Schedule");

    // The title of Addendum B has the year, its file's name the month.
    public static HcpcsQuarter OfOutpatient(FeeFile file)
    {
        var year = Match(file, OutpatientTitle());
        var month = file.Banner.Append(file.File.Name.Replace('_', ' ')).Select(text => MonthAndYear().Match(text)).FirstOrDefault(match => match.Success);
        return year is null
            ? throw Unknown(file, "no line above its header reads like 'OPPS Payment by HCPCS Code for CY 2025'")
            : month is null
            ? throw Unknown(file, $"its title has the year {year.Groups["year"].Value} alone, and its name does not say the month, as 'October 2025 Web Addendum B' does")
            : !year.Groups["year"].ValueSpan.SequenceEqual(month.Groups["year"].ValueSpan)
            ? throw Unknown(file, $"its title says {year.Groups["year"].Value}, but its name {month.Value}")
            : Make(month);
    }

    // The title of the laboratory file has the year, its rows the days from which their rates hold, its file's name the quarter.
    public static HcpcsQuarter OfLaboratory(FeeFile file, DateOnly latest)
    {
        if (NumberedQuarter().Match(file.File.Name) is { Success: true } match)
        {
            int year = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            var named = new HcpcsQuarter(year < 100 ? 2000 + year : year, match.Groups["number"].ValueSpan[0] - '0');
            return named >= HcpcsQuarter.Of(latest)
                ? named
                : throw Unknown(file, $"its name says {named.Name}, but a rate of it holds from {latest:O} on");
        }

        file.Notices.Note(string.Empty, $"its name does not say its quarter, as CLFS_2026_Q1V1 does: taken for that of its latest effective date, {latest:O}.");
        return HcpcsQuarter.Of(latest);
    }

    private static HcpcsQuarter Find(FeeFile file, Regex title, string example) =>
        Match(file, title) is { } match ? Make(match) : throw Unknown(file, $"no line above its header reads like '{example}'");

    private static Match? Match(FeeFile file, Regex title) => file.Banner.Select(text => title.Match(text)).FirstOrDefault(match => match.Success);

    private static HcpcsQuarter Make(Match match) => HcpcsQuarter.Of(new DateOnly(
        int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture),
        DateOnly.ParseExact(match.Groups["month"].ValueSpan, "MMMM", CultureInfo.InvariantCulture).Month,
        1));

    private static InvalidDataException Unknown(FeeFile file, string why) => new($"{file.File.Name} does not state its quarter: {why}.");

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex("^(?<year>20[0-9]{2}) National Physician Fee Schedule Relative Value File (?<month>January|April|July|October) Release$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PhysicianTitle();

    [GeneratedRegex("^(?<month>January|April|July|October) (?<year>20[0-9]{2}) Fee Schedule$", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ScheduleTitle();

    [GeneratedRegex("OPPS Payment.* for CY (?<year>20[0-9]{2})", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OutpatientTitle();

    [GeneratedRegex("\\b(?<month>January|April|July|October) (?<year>20[0-9]{2})\\b", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MonthAndYear();

    [GeneratedRegex("(CLFS[ _-](?<year>20[0-9]{2})[ _-]?Q|(?<year>[0-9]{2})CLABQ)(?<number>[1-4])", Options, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberedQuarter();
}
