namespace Hcpcs.Reference.Tests;

/// <summary>The first lines of the January 2026 text, cut by the positions of the record layout: what the table is compared with.</summary>
internal static class OfficialRelease
{
    private static readonly Lazy<IReadOnlyList<string>> s_firstLines = new(() =>
    [
        .. OfficialFiles.ReadText(OfficialFiles.January2026, name => name.StartsWith("HCPC2026_JAN_ANWEB", StringComparison.Ordinal)
            && name.EndsWith(".txt", StringComparison.Ordinal))
            .Split("\r\n").Where(line => line.Length > 10 && line[10] is '3' or '7').Select(line => line.PadRight(320)),
    ]);

    /// <summary>A line for each code, in the order of the file.</summary>
    public static IEnumerable<string> Codes => s_firstLines.Value.Where(line => line[10] == '3');

    /// <summary>A line for each modifier, in the order of the file.</summary>
    public static IEnumerable<string> Modifiers => s_firstLines.Value.Where(line => line[10] == '7');

    public static string Identity(string line) => line[..5].Trim();

    public static DateOnly Added(string line) => Date(line[268..276])!.Value;

    public static DateOnly? Terminated(string line) => Date(line[284..292]);

    private static DateOnly? Date(string text) => text.Trim().Length == 0 ? null : DateOnly.ParseExact(text, "yyyyMMdd", null);
}
