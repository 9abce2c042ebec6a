using System.Globalization;
using System.Text.RegularExpressions;

namespace Hcpcs.Reference.Tests.Pages;

/// <summary>The colours of the HTML page, against the contrast of WCAG 2.1, level AA.</summary>
public partial class PageStyleTests
{
    private static readonly string s_html = PageOf.Code("J1412").ToHtml();

    [Theory]
    [InlineData(0, "fg", "bg")]
    [InlineData(0, "dim", "bg")]
    [InlineData(0, "accent", "bg")]
    [InlineData(0, "okfg", "okbg")]
    [InlineData(0, "badfg", "badbg")]
    [InlineData(0, "notefg", "notebg")]
    [InlineData(1, "fg", "bg")]
    [InlineData(1, "dim", "bg")]
    [InlineData(1, "accent", "bg")]
    [InlineData(1, "okfg", "okbg")]
    [InlineData(1, "badfg", "badbg")]
    [InlineData(1, "notefg", "notebg")]
    [InlineData(2, "fg", "bg")]
    [InlineData(2, "dim", "bg")]
    [InlineData(2, "accent", "bg")]
    [InlineData(2, "okfg", "okbg")]
    [InlineData(2, "badfg", "badbg")]
    [InlineData(2, "notefg", "notebg")]
    public void Text_stands_out_from_its_background(int scheme, string text, string background)
    {
        var schemes = Schemes();
        schemes.Should().HaveCount(3, "there is one for light, one for dark, one for print");

        Contrast(schemes[scheme][text], schemes[scheme][background]).Should().BeGreaterThanOrEqualTo(4.5);
    }

    [Fact]
    public void Every_colour_is_one_of_the_schemes()
    {
        string style = s_html[s_html.IndexOf("<style>", StringComparison.Ordinal)..s_html.IndexOf("</style>", StringComparison.Ordinal)];
        string rules = Scheme().Replace(style, string.Empty);

        rules.Should().NotContain("#").And.NotContain("rgb").And.NotContain("url(").And.NotContain("@import");
        Regex.Matches(rules, @"(?<![\w-])(?:color|background):(?<value>[^;}]+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
            .Select(match => match.Groups["value"].Value).Should().OnlyContain(value => value.StartsWith("var(--"));
        foreach (var scheme in Schemes())
        {
            scheme.Keys.Should().BeEquivalentTo(["bg", "fg", "dim", "accent", "line", "okbg", "okfg", "badbg", "badfg", "notebg", "notefg"]);
        }
    }

    [Fact]
    public void The_page_says_that_it_serves_phones_both_schemes_and_print() =>
        s_html.Should().Contain("name=\"viewport\" content=\"width=device-width, initial-scale=1\"")
            .And.Contain("name=\"color-scheme\" content=\"light dark\"")
            .And.Contain("@media(prefers-color-scheme:dark)").And.Contain("@media print");

    [Fact]
    public void The_contrast_of_black_on_white_is_21() => Contrast("000000", "ffffff").Should().BeApproximately(21, 0.001);

    private static Dictionary<string, string>[] Schemes() =>
    [
        .. Scheme().Matches(s_html).Select(match => Colour().Matches(match.Value)
            .ToDictionary(colour => colour.Groups["name"].Value, colour => colour.Groups["value"].Value, StringComparer.Ordinal)),
    ];

    /// <summary>WCAG 2.1, "contrast ratio".</summary>
    private static double Contrast(string one, string other)
    {
        double a = Luminance(one), b = Luminance(other);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>WCAG 2.1, "relative luminance".</summary>
    private static double Luminance(string colour)
    {
        double Channel(int place)
        {
            double value = int.Parse(colour.AsSpan(place, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.03928 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    [GeneratedRegex(@":root\{[^}]*\}")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"--(?<name>\w+):#(?<value>[0-9a-f]{6})")]
    private static partial Regex Colour();
}
