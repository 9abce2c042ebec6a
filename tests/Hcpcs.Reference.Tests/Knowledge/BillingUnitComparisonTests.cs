using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Tests.Knowledge;

/// <summary>
/// The billing units of the January 2026 descriptions against what CMS's drug files give as dosage, which these tests read themselves.
/// What differs is in docs/reference/billing-units.md, each with its reason.
/// </summary>
public partial class BillingUnitComparisonTests
{
    private const string January = "part-b-drugs/section 508 version of January 2026 ASP NDC-HCPCS Crosswalk 121725.csv";
    private const string October = "part-b-drugs/section 508 version of October 2025 ASP NDC-HCPCS Crosswalk 090525.csv";
    private const string Limits = "part-b-drugs/section 508 version of January 2026 Medicare Part B Payment Limit File 121725.csv";

    [SkippableTheory]
    [InlineData("January", January, 5, 835)]
    [InlineData("October", October, 5, 966)]
    [InlineData("limits", Limits, 2, 844)]
    public void At_least_99_of_100_codes_agree_and_the_rest_are_documented(string name, string file, int dosageColumn, int codes)
    {
        var dosages = Dosages(file, dosageColumn);
        dosages.Select(row => row.Code).Distinct().Should().HaveCount(codes);

        var different = dosages.Where(row => !Agrees(row.Dosage, BillingUnit.Of(HcpcsTable.Embedded.Get(row.Code)))).ToArray();

        different.Select(row => $"{row.Code} {row.Dosage}").Should().BeEquivalentTo(Documented(name));
        different.Select(row => row.Code).Distinct().Count().Should().BeLessThanOrEqualTo(codes / 100);
    }

    private static List<string> Documented(string file) =>
    [
        .. File.ReadLines(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "reference", "billing-units.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Split('|').Length == 7)
            .Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray())
            .Where(cells => cells[3].Split(", ").Contains(file))
            .Select(cells => $"{cells[1]} {cells[2]}"),
    ];

    /// <summary>
    /// Same quantity and unit, where gm is g, cc is ml and i.u. are units; several amounts part by part; a dosage that is only the most a
    /// dose holds, with that. What the dosage has in parentheses counts only where it is the list of the parts.
    /// </summary>
    private static bool Agrees(string dosage, BillingUnit? unit)
    {
        if (unit is null)
        {
            return false;
        }

        var whole = new BillingAmount(unit.Quantity, Unit(unit.Unit));
        string text = dosage.ToLowerInvariant();
        if (Regex.Match(text, @"^per (?:factor viii )?([a-z][a-z. ]*?)(?: \(.*)?$") is { Success: true } per)
        {
            return whole == new BillingAmount(1, Unit(per.Groups[1].Value));
        }

        var parts = unit.Parts.Select(part => part with { Unit = Unit(part.Unit) }).ToArray();
        var inside = Amounts(string.Join(' ', Regex.Matches(text, @"\((.*?)\)").Select(match => match.Groups[1].Value)));
        var outside = Amounts(Regex.Replace(text, @"\(.*?\)", string.Empty));
        return outside.SequenceEqual([whole])
            || (parts.Length > 1 && (outside.SequenceEqual(parts) || inside.SequenceEqual(parts)))
            || (unit.Maximum is { } most && outside.SequenceEqual([most]));
    }

    private static List<BillingAmount> Amounts(string text) =>
    [
        .. Amount().Matches(text).Where(match => !match.Groups["bound"].Success).Select(match => new BillingAmount(
            decimal.Parse(match.Groups["number"].Value, NumberStyles.Number, CultureInfo.InvariantCulture)
                * (match.Groups["million"].Success ? 1_000_000 : 1),
            match.Groups["cells"].Success ? "cell" : Unit(match.Groups["unit"].Value))),
    ];

    private static string Unit(string unit) => unit switch
    {
        "gm" => "g",
        "cc" => "ml",
        "iu" or "i.u." or "units" or "usp unit" => "unit",
        "sq cm" => "square centimeter",
        "pfu" => "plaque forming unit",
        "days of therapy" => "day of therapy",
        _ => unit,
    };

    [GeneratedRegex(@"(?<bound>greater than )?(?<number>[\d,]*\.?\d+) *(?<million>million)? *(?:(?<cells>[a-z0-9\-() ]*cells)|"
        + @"(?<unit>i\.u\.|(?:mg|mcg|gm|ml|cc|iu|usp unit|units?|meq|sq cm|pfu|days of therapy|days|microcurie|each)\b))")]
    private static partial Regex Amount();

    /// <summary>Code and dosage of every Level II row, each pair once. The header is on line 9; a code of five digits is a CPT row.</summary>
    private static List<(string Code, string Dosage)> Dosages(string file, int column) =>
    [
        .. File.ReadLines(OfficialFiles.Path(file), Encoding.Latin1).Skip(9).Select(Cells)
            .Where(cells => cells.Count > column && HcpcsCode.TryParse(cells[0], out _))
            .Select(cells => (cells[0].Trim(), Regex.Replace(cells[column].Replace('\u00A0', ' '), " +", " ").Trim())).Distinct(),
    ];

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        foreach (Match match in Regex.Matches(line, "(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))"))
        {
            cells.Add(match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value);
        }

        return cells;
    }
}
