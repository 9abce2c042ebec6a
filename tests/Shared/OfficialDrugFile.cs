using System.Text;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Tests;

/// <summary>
/// CMS's drug files, read by hand and apart from the library: the Level II rows below the header, each as its cells on one line without the
/// blanks around them.
/// </summary>
internal static class OfficialDrugFile
{
    public const string Crosswalk = "part-b-drugs/section 508 version of January 2026 ASP NDC-HCPCS Crosswalk 121725.csv";
    public const string OlderCrosswalk = "part-b-drugs/section 508 version of October 2025 ASP NDC-HCPCS Crosswalk 090525.csv";
    public const string PaymentLimits = "part-b-drugs/section 508 version of January 2026 Medicare Part B Payment Limit File 121725.csv";

    public static string[][] LevelTwoRows(string file) =>
        [.. Rows(file).Skip(9).Where(row => Regex.IsMatch(row[0], "^[A-Z][0-9]{4}$"))];

    private static IEnumerable<string[]> Rows(string file)
    {
        string text = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(File.ReadAllBytes(OfficialFiles.Path(file)));
        var cells = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        foreach (char c in text)
        {
            if (c == '"')
            {
                // A doubled one leaves and enters again; what it stands for is put back.
                quoted = !quoted;
                cell.Append('"');
            }
            else if (!quoted && (c is ',' or '\n'))
            {
                string content = cell.ToString().TrimEnd('\r');
                content = content is ['"', .., '"'] ? content[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : content;
                cells.Add(Regex.Replace(content, "[\r\n]+", " ").Trim(' ', '\u00A0'));
                cell.Clear();
                if (c == '\n')
                {
                    yield return [.. cells];
                    cells.Clear();
                }
            }
            else
            {
                cell.Append(c);
            }
        }
    }
}
