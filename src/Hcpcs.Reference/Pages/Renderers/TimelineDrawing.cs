using System.Globalization;
using System.Text;

namespace Hcpcs.Reference.Pages;

// Draws a timeline: a bar over the days of service for each of its lines, and below them the releases with what changed between them. What it shows is
// in the table below it too; a kind of line is told by its shape and its words, not by its color.
internal sealed class TimelineDrawing
{
    // In the units of a phone: 358 of them are a screen of 390 without its margins, so that text of 11 stays legible there.
    private const int Width = 358, Left = 4, Right = 350, LabelHeight = 12, BarHeight = 9, LaneHeight = 30;

    // What a phone shows at once; a line is as long as 11 units a character allow.
    private const int MaxLanes = 10, MaxLabelLength = 56, MaxYears = 7;

    private readonly PageTimeline _timeline;
    private readonly StringBuilder _html;
    private readonly string _prefix;
    private readonly int _first, _last;

    public TimelineDrawing(StringBuilder html, PageTimeline timeline, string prefix)
    {
        (_html, _timeline, _prefix) = (html, timeline, prefix);
        _first = timeline.Releases[0].Quarter.FirstDay.DayNumber;
        _last = timeline.Releases[^1].Quarter.LastDay.DayNumber;
        foreach (var entry in timeline.Entries)
        {
            _first = Math.Min(_first, (entry.FirstDay ?? entry.LastDay)?.DayNumber ?? _first);
            _last = Math.Max(_last, (entry.LastDay ?? entry.FirstDay)?.DayNumber ?? _last);
        }
    }

    public void Write()
    {
        PageTimelineEntry[] lanes = [.. _timeline.Entries.Where(entry => entry.Kind != PageTimelineKind.Change).Take(MaxLanes)];
        int height = (lanes.Length + 1) * LaneHeight + 18;
        _html.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" viewBox=\"0 0 {Width} {height}\" font-size=\"11\" fill=\"currentColor\" aria-labelledby=\"");
        HtmlPage.Escape(_html, $"{_prefix}timeline-title {_prefix}timeline-desc").Append("\">\n<title id=\"");
        HtmlPage.Escape(_html, _prefix).Append("timeline-title\">Timeline of days of service and releases</title>\n<desc id=\"");
        HtmlPage.Escape(_html, _prefix).Append("timeline-desc\">");
        HtmlPage.Escape(_html, Describe(lanes)).Append("</desc>\n");
        int top = 0;
        foreach (var entry in lanes)
        {
            WriteLane(entry, top);
            top += LaneHeight;
        }

        WriteReleases(top);
        WriteYears(top + LaneHeight);
        _html.Append("</svg>\n");
    }

    private static string Years(PageTimelineEntry entry) => (entry.FirstDay?.Year, entry.LastDay?.Year) switch
    {
        ({ } first, { } last) when first == last => Text(first),
        ({ } first, { } last) => $"{Text(first)} to {Text(last)}",
        ({ } first, null) => $"since {Text(first)}",
        (null, { } last) => $"to {Text(last)}",
        _ => "no days stated",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A coordinate with as many digits as a screen shows.
    private static string At(double place) => place.ToString("0.#", CultureInfo.InvariantCulture);

    private string Describe(PageTimelineEntry[] lanes)
    {
        string lines = string.Join(". ", lanes.Select(entry => $"{entry.Name}, {Timelines.Days(entry)}"));
        int changes = _timeline.Entries.Count(entry => entry.Kind == PageTimelineKind.Change);
        return $"{lines}. Releases from {_timeline.Releases[0]} to {_timeline.Releases[^1]}, changes between them: {Text(changes)}. The table below has the same facts.";
    }

    private double X(int day) => Left + (Right - Left) * (double)(day - _first) / Math.Max(1, _last - _first);

    // The words, then the bar: filled for a meaning, an outline for one that was withdrawn and for another code, dashes for days of which nothing is
    // known. One without an end points on.
    private void WriteLane(PageTimelineEntry entry, int top)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"{top + LabelHeight - 2}\">");
        HtmlPage.Escape(_html, ForeignText.Shorten($"{entry.Name}, {Years(entry)}: {entry.Text}", MaxLabelLength)).Append("</text>\n");
        double from = X(entry.FirstDay?.DayNumber ?? _first), to = Math.Max(from + 1.5, X(entry.LastDay?.DayNumber ?? _last));
        int y = top + LabelHeight + 2;
        string look = entry.Kind switch
        {
            PageTimelineKind.Meaning => "class=\"bar\"",
            PageTimelineKind.ReopenedGap => "fill=\"none\" stroke=\"currentColor\" stroke-dasharray=\"3 2\"",
            _ => "fill=\"none\" stroke=\"currentColor\"",
        };
        string end = entry.LastDay is null ? $"L{At(to + 5)} {At(y + BarHeight / 2.0)}" : string.Empty;
        _html.Append("<path ").Append(look)
            .Append(CultureInfo.InvariantCulture, $" d=\"M{At(from)} {y}H{At(to)}{end}L{At(to)} {y + BarHeight}H{At(from)}Z\"/>\n");
    }

    private void WriteReleases(int top)
    {
        int y = top + LabelHeight + 2, middle = y + BarHeight / 2;
        _html.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"{top + LabelHeight - 2}\">Releases (lines), changes between them (bars)</text>\n");
        foreach (var entry in _timeline.Entries.Where(entry => entry.Kind == PageTimelineKind.Change))
        {
            double from = X(entry.FirstRelease.Quarter.FirstDay.DayNumber) + 1, to = Math.Max(from + 1, X(entry.LastRelease.Quarter.FirstDay.DayNumber) - 1);
            _html.Append("<path class=\"bar\" d=\"M").Append(At(from)).Append(CultureInfo.InvariantCulture, $" {middle - 1}H{At(to)}v4H{At(from)}Z\"/>\n");
        }

        _html.Append("<path stroke=\"currentColor\" d=\"");
        foreach (var release in _timeline.Releases)
        {
            _html.Append(CultureInfo.InvariantCulture, $"M{At(X(release.Quarter.FirstDay.DayNumber))} {y}v{BarHeight}");
        }

        _html.Append("\"/>\n");
    }

    // Round years, as many as have room.
    private void WriteYears(int top)
    {
        int first = DateOnly.FromDayNumber(_first).Year + 1, last = DateOnly.FromDayNumber(_last).Year;
        int step = ((ReadOnlySpan<int>)[1, 2, 5, 10, 20, 50, 100, 1000]).ToArray().First(step => (last - first) / step < MaxYears || step == 1000);
        _html.Append(CultureInfo.InvariantCulture, $"<path stroke=\"currentColor\" d=\"M{Left} {top}H{Right}");
        var labels = new StringBuilder();
        for (int year = (first + step - 1) / step * step; year <= last; year += step)
        {
            double x = X(new DateOnly(year, 1, 1).DayNumber);
            _html.Append(CultureInfo.InvariantCulture, $"M{At(x)} {top}v4");
            string anchor = x > Right - 14 ? "end" : x < Left + 14 ? "start" : "middle";
            labels.Append(CultureInfo.InvariantCulture, $"<text x=\"{At(x)}\" y=\"{top + 14}\" text-anchor=\"{anchor}\">{year}</text>\n");
        }

        _html.Append("\"/>\n").Append(labels);
    }
}
