using System.Globalization;
using System.Text;

namespace Hcpcs.Reference.Benchmarks;

/// <summary>Draws measured ratios as bars, the peer's time being the whole width, for a light page and for a dark one.</summary>
internal static class LookupChart
{
    private const int Width = 720, LabelWidth = 330, BarWidth = 320, RowHeight = 34, Top = 56;

    private static readonly (Type Case, string Label, string Peer)[] s_bars =
    [
        (typeof(TryGetTextHit), "Look up a text", "FrozenDictionary, ignoring case"),
        (typeof(TryGetUtf8Hit), "Look up UTF-8 bytes", "transcode, then FrozenDictionary"),
        (typeof(TryGetCodeHit), "Look up a parsed code", "FrozenDictionary of codes"),
        (typeof(ContainsText), "Does a code exist?", "FrozenSet, ignoring case"),
        (typeof(GetStatusOfCode), "Valid on a day?", "FrozenDictionary and two dates"),
        (typeof(ValidateLine), "Judge a claim line", "two FrozenDictionaries"),
        (typeof(PointQuery), "Look up a text", "SQLite in memory, prepared"),
    ];

    /// <summary>The argument that draws the charts of the README, in docs/internals, of what the last run left in its reports.</summary>
    public const string Name = "chart";

    public static int Run()
    {
        var missing = s_bars.Where(bar => !File.Exists(ReportOf(bar.Case))).Select(bar => bar.Case.Name).ToList();
        if (missing.Count > 0)
        {
            Console.Error.WriteLine($"Not measured yet: {string.Join(", ", missing)}. Run the benchmarks first, in this folder.");
            return 1;
        }

        var ratios = s_bars.ToDictionary(bar => bar.Case, bar => RatioOf(ReportOf(bar.Case)));
        string folder = Path.Combine(Repository.Find(), "docs", "internals");
        File.WriteAllText(Path.Combine(folder, "lookups-light.svg"), Draw(ratios, text: "#1f2328", faint: "#59636e", rest: "#d1d9e0", bar: "#0b5c7d"));
        File.WriteAllText(Path.Combine(folder, "lookups-dark.svg"), Draw(ratios, text: "#f0f6fc", faint: "#9198a1", rest: "#3d444d", bar: "#4fb3d1"));
        return 0;
    }

    private static string ReportOf(Type type) => Path.Combine("BenchmarkDotNet.Artifacts", "results", $"{type.FullName}-report-github.md");

    /// <summary>Of the table in a report, the mean of the row of the library by that of its peer, each with its unit.</summary>
    private static double RatioOf(string report)
    {
        var rows = File.ReadLines(report).Where(line => line.StartsWith('|')).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        int mean = Array.IndexOf(rows[0], "Mean");
        double library = Nanoseconds(rows.Single(row => row[1] == "Library")[mean]);
        return library / Nanoseconds(rows.Skip(2).Single(row => row[1] != "Library")[mean]);
    }

    private static double Nanoseconds(string text)
    {
        string[] parts = text.Split(' ');
        double unit = parts[1] switch
        {
            "ns" => 1,
            "μs" or "us" => 1e3,
            "ms" => 1e6,
            var other => throw new FormatException($"'{other}' is not a unit of the reports."),
        };
        return double.Parse(parts[0], CultureInfo.InvariantCulture) * unit;
    }

    private static string Draw(Dictionary<Type, double> ratios, string text, string faint, string rest, string bar)
    {
        int height = Top + s_bars.Length * RowHeight + 8;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" width=\"{Width}\" height=\"{height}\" ");
        svg.Append("font-family=\"system-ui, sans-serif\" role=\"img\">\n<title>Time of a lookup, as a share of the time of its peer</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"18\" font-size=\"15\" font-weight=\"600\" fill=\"{text}\">Time of Hcpcs.Reference, as a share of the peer's</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"37\" font-size=\"12\" fill=\"{faint}\">The whole bar is the peer, measured in the same run. Shorter is faster.</text>\n");
        for (int i = 0; i < s_bars.Length; i++)
        {
            var (type, label, peer) = s_bars[i];
            double ratio = ratios[type];
            int y = Top + i * RowHeight;
            double width = Math.Max(2, Math.Min(ratio, 1) * BarWidth);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y + 12}\" font-size=\"13\" fill=\"{text}\">{label}</text>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"{y + 26}\" font-size=\"11\" fill=\"{faint}\">against {peer}</text>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{LabelWidth - 60}\" y=\"{y + 3}\" width=\"{BarWidth}\" height=\"18\" rx=\"3\" fill=\"{rest}\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{LabelWidth - 60}\" y=\"{y + 3}\" width=\"{width:0.#}\" height=\"18\" rx=\"3\" fill=\"{bar}\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{LabelWidth - 60 + BarWidth + 12}\" y=\"{y + 17}\" font-size=\"13\" fill=\"{text}\">{Share(ratio)}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static string Share(double ratio) =>
        ratio < 0.01 ? $"{(ratio * 100).ToString("0.0", CultureInfo.InvariantCulture)} %" : $"{(ratio * 100).ToString("0", CultureInfo.InvariantCulture)} %";
}
