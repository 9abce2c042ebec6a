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

    /// <summary>Writes both charts where every case of them was measured.</summary>
    /// <returns>The files; none where a case is missing.</returns>
    public static IReadOnlyList<string> Write(IReadOnlyDictionary<Type, double> ratios, string folder)
    {
        if (!s_bars.All(bar => ratios.TryGetValue(bar.Case, out double ratio) && double.IsFinite(ratio)))
        {
            return [];
        }

        string light = Path.Combine(folder, "lookups-light.svg"), dark = Path.Combine(folder, "lookups-dark.svg");
        File.WriteAllText(light, Draw(ratios, text: "#1f2328", faint: "#59636e", rest: "#d1d9e0", bar: "#0b5c7d"));
        File.WriteAllText(dark, Draw(ratios, text: "#f0f6fc", faint: "#9198a1", rest: "#3d444d", bar: "#4fb3d1"));
        return [light, dark];
    }

    private static string Draw(IReadOnlyDictionary<Type, double> ratios, string text, string faint, string rest, string bar)
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
