using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Hcpcs.Reference.Releases;
using Hcpcs.Reference.Releases.Tests.Independent;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.History.Tests;

/// <summary>The ten official releases, each read once by the library and once without any of it.</summary>
internal static class OfficialReleases
{
    public const string List2018 = "2018-01/2018-HCPCS-NOC-Codes.zip";

    public static readonly (string Version, string File, string? Text)[] All =
    [
        ("2016-01", "2016-01/HCPC2016_CONTR_ANWEB.txt", null),
        ("2018-01", "2018-01/2018-Alpha-Numeric-HCPCS-File.zip", "HCPC2018_CONTR_ANWEB_disc.txt"),
        ("2019-01", "2019-01/2019-Alpha-Numeric-HCPCS-File.zip", "HCPC2019_CONTR_ANWEB.txt"),
        ("2020-01", "2020-01/2020-Alpha-Numeric-HCPCS-File.zip", "HCPC2020_ANWEB_w_disclaimer.txt"),
        ("2020-04", "2020-04/anweb.xlsx", null),
        ("2020-10", "2020-10/anweb.xlsx", null),
        ("2023-01", "2023-01/HCPC2023_JAN_ANWEB_v3.xlsx", null),
        ("2025-01", "2025-01/hcpcs-2025.zip", "HCPC2025_JAN_ANWEB_12172024.txt"),
        ("2025-10", "2025-10/HCPC2025_OCT_ANWEB_v4.xlsx", null),
        ("2026-01", OfficialFiles.January2026, "HCPC2026_JAN_ANWEB_01122026.txt"),
    ];

    private static readonly ConcurrentDictionary<int, Lazy<HcpcsTable>> s_tables = new();
    private static readonly ConcurrentDictionary<int, Lazy<OfficialEntries>> s_entries = new();

    /// <summary>A release as the compiler makes it, with the list of 2018 that is a file of its own.</summary>
    public static HcpcsTable Table(int release)
    {
        string path = OfficialFiles.Path(All[release].File), list = OfficialFiles.Path(List2018);
        return s_tables.GetOrAdd(release, _ => new Lazy<HcpcsTable>(() =>
        {
            var read = CmsRelease.Read(path);
            return (release == 1 ? read.WithNotOtherwiseClassified(list) : read).ToTable();
        })).Value;
    }

    /// <summary>A release as the tests read it.</summary>
    public static OfficialEntries Entries(int release)
    {
        var (_, file, member) = All[release];
        string path = OfficialFiles.Path(file);
        return s_entries.GetOrAdd(release, _ => new Lazy<OfficialEntries>(() =>
            file.EndsWith(".xlsx", StringComparison.Ordinal) ? OfficialEntries.ReadSheet(OfficialSheet.Read(File.ReadAllBytes(path)))
            : OfficialEntries.ReadText(WithoutAscDates(member is null
                ? System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(path))
                : OfficialFiles.ReadText(file, name => name == member))))).Value;
    }

    // The file of 2018 has six digits there; nothing here asks for them.
    private static string WithoutAscDates(string text) => Regex.Replace(text, "(?m)^(.{232}).{8}", "$1        ");
}
