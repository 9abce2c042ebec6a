using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Tests.Validation;

/// <summary>What validation needs of an official line, read by the positions of the record layout and compared as text.</summary>
internal static class OfficialEntry
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_codes =
        new(() => OfficialRelease.Codes.ToDictionary(OfficialRelease.Identity, StringComparer.Ordinal));

    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_modifiers =
        new(() => OfficialRelease.Modifiers.ToDictionary(OfficialRelease.Identity, StringComparer.Ordinal));

    public static IReadOnlyDictionary<string, string> Codes => s_codes.Value;

    public static IReadOnlyDictionary<string, string> Modifiers => s_modifiers.Value;

    /// <summary>Column 230.</summary>
    public static char Coverage(string line) => line[229];

    /// <summary>Columns 205 to 229, five characters each.</summary>
    public static string[] CrossReferences(string line) =>
        [.. Enumerable.Range(0, 5).Select(i => line.Substring(204 + 5 * i, 5).Trim()).Where(text => text.Length > 0)];

    /// <summary>
    /// Eight digits order as the days they name. Before the earliest termination of the release, 2014-06-30 for codes and 2012-03-31 for
    /// modifiers, which stand behind blanks, what came later cannot be told not to have been there.
    /// </summary>
    public static HcpcsStatus Status(string line, DateOnly day)
    {
        string text = day.ToString("yyyyMMdd", CultureInfo.InvariantCulture), added = line[268..276], terminated = line[284..292];
        return string.CompareOrdinal(text, added) < 0
            ? string.CompareOrdinal(text, line[0] == ' ' ? "20120331" : "20140630") < 0 ? HcpcsStatus.OutsideCoverage : HcpcsStatus.NotYetEffective
            : terminated.Trim().Length > 0 && string.CompareOrdinal(text, terminated) > 0 ? HcpcsStatus.Terminated
            : HcpcsStatus.Valid;
    }

    public static bool IsValid(string line, DateOnly day) => Status(line, day) == HcpcsStatus.Valid;

    public static bool HasEnded(string line, DateOnly day) => Status(line, day) == HcpcsStatus.Terminated;

    /// <summary>The days before, at and after each bound, and the ends of time.</summary>
    public static IEnumerable<DateOnly> DaysAtBounds(string line)
    {
        foreach (var bound in new[] { OfficialRelease.Added(line), OfficialRelease.Terminated(line) }.OfType<DateOnly>())
        {
            yield return bound.AddDays(-1);
            yield return bound;
            yield return bound.AddDays(1);
        }

        yield return DateOnly.MinValue;
        yield return DateOnly.MaxValue;
    }

    /// <summary>The codes of CMS's list of not otherwise classified codes: every cell of the workbook that is one.</summary>
    public static IReadOnlySet<string> NotOtherwiseClassified()
    {
        byte[] workbook = OfficialFiles.ReadBytes(OfficialFiles.January2026, name => name.StartsWith("NOC", StringComparison.Ordinal));
        using var archive = new ZipArchive(new MemoryStream(workbook));
        using var texts = new StreamReader(archive.GetEntry("xl/sharedStrings.xml")!.Open());
        return Regex.Matches(texts.ReadToEnd(), @"<t[^>]*>\s*([A-Z][0-9]{4})\s*</t>", RegexOptions.None, TimeSpan.FromSeconds(5))
            .Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
    }
}
