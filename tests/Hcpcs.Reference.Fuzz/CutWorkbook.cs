using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Fuzz;

/// <summary>Some rows of an XLSX as a workbook of their own, everything else as it was.</summary>
internal static partial class CutWorkbook
{
    public static byte[] Cut(byte[] workbook, Func<int, bool> rows)
    {
        var parts = ZipParts.Read(workbook);
        int strings = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
            {
                string xml = Encoding.UTF8.GetString(parts[i].Content);
                int number = 0;
                xml = Rows().Replace(xml, match => rows(number++) ? match.Value : string.Empty);
                strings = Math.Max(strings, SharedIndexes().Matches(xml).Max(match => (int?)int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) + 1) ?? 0);
                parts[i] = (parts[i].Name, Encoding.UTF8.GetBytes(xml));
            }
        }

        int shared = parts.FindIndex(part => part.Name == "xl/sharedStrings.xml");
        if (shared >= 0)
        {
            string xml = Encoding.UTF8.GetString(parts[shared].Content);
            int end = 0;
            for (int i = 0; i < strings && xml.IndexOf("</si>", end, StringComparison.Ordinal) is > 0 and var at; i++)
            {
                end = at + "</si>".Length;
            }

            parts[shared] = (parts[shared].Name, Encoding.UTF8.GetBytes(end > 0 ? xml[..end] + "</sst>" : xml));
        }

        return ZipParts.Write(parts);
    }

    [GeneratedRegex("<row .*?</row>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Rows();

    [GeneratedRegex("t=\"s\"[^>]*><v>([0-9]+)<", RegexOptions.CultureInvariant)]
    private static partial Regex SharedIndexes();
}
