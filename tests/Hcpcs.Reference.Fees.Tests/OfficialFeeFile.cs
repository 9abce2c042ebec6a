using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Hcpcs.Reference.Releases.Tests.Independent;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Fees.Tests;

/// <summary>CMS's fee files, read by hand and apart from the library: the Level II rows, each as the texts of its cells.</summary>
internal static class OfficialFeeFile
{
    public const string Physician = "payment/PPRRVU2025_Oct.csv";
    public const string Outpatient = "payment/508 version of October 2025 Web Addendum B.10.31.25.csv";
    public const string Dmepos = "payment/DMEPOS26_JAN.xlsx";
    public const string Enteral = "payment/DMEPEN26_JAN.xlsx";
    public const string Laboratory = "payment/CLFS_2026_Q1V1.csv";

    /// <summary>The Level II rows of a CSV file. A no-break space in the code page of the outpatient file is FF.</summary>
    public static string[][] Csv(string file, int codeColumn) =>
        [.. Rows(file).Where(row => row.Length > codeColumn && Regex.IsMatch(row[codeColumn], "^[A-Z][0-9]{4}$"))];

    /// <summary>The rows of a workbook by their headings, which stand in the row that begins with HCPCS; what is not there is empty.</summary>
    public static List<Dictionary<string, string>> Workbook(string file)
    {
        var sheet = OfficialSheet.Read(File.ReadAllBytes(OfficialFiles.Path(file)));
        int header = sheet.Rows.First(row => row.Value.GetValueOrDefault("A") == "HCPCS").Key;
        return
        [
            .. sheet.Rows.Where(row => row.Key > header && row.Value.Count > 0).Select(row => sheet.Rows[header].ToDictionary(
                heading => heading.Value.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant(),
                heading => row.Value.GetValueOrDefault(heading.Key, string.Empty))),
        ];
    }

    /// <summary>A number of a workbook, a binary fraction, in dollars and cents; empty where it is 0.</summary>
    public static string Cents(string text)
    {
        decimal exact = decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture), cents = Math.Round(exact, 2);
        Math.Abs(exact - cents).Should().BeLessThan(0.000_001m, "amounts have two decimals");
        return cents == 0 ? string.Empty : cents.ToString("0.00", CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string[]> Rows(string file)
    {
        string text = Encoding.Latin1.GetString(File.ReadAllBytes(OfficialFiles.Path(file))).Replace('\u00FF', ' ');
        foreach (string line in text.Split('\n'))
        {
            // No cell of these files has a line break in it.
            yield return
            [
                .. Regex.Matches(line.TrimEnd('\r'), "(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))")
                    .Select(cell => (cell.Groups[1].Success ? cell.Groups[1].Value : cell.Groups[2].Value).Trim()),
            ];
        }
    }
}
