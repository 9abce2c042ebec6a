using System.ComponentModel;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Hcpcs.Reference.Tests.Codes;

public class HcpcsQuarterTests
{
    private static readonly Gen<HcpcsQuarter> s_quarters =
        from year in Gen.Choose(1, 9999) from number in Gen.Choose(1, 4) select new HcpcsQuarter(year, number);

    [Theory]
    [InlineData(2026, 1, "2026-01", "January 2026", "2026-01-01", "2026-03-31")]
    [InlineData(2025, 2, "2025-04", "April 2025", "2025-04-01", "2025-06-30")]
    [InlineData(2025, 3, "2025-07", "July 2025", "2025-07-01", "2025-09-30")]
    [InlineData(2025, 4, "2025-10", "October 2025", "2025-10-01", "2025-12-31")]
    [InlineData(9999, 4, "9999-10", "October 9999", "9999-10-01", "9999-12-31")]
    [InlineData(1, 1, "0001-01", "January 0001", "0001-01-01", "0001-03-31")]
    public void CMS_quarters_begin_in_January_April_July_and_October(int year, int number, string text, string name, string first, string last)
    {
        var quarter = new HcpcsQuarter(year, number);

        (quarter.Year, quarter.Number, quarter.ToString(), quarter.Name).Should().Be((year, number, text, name));
        (quarter.FirstDay, quarter.LastDay).Should().Be((DateOnly.Parse(first), DateOnly.Parse(last)));
        HcpcsQuarter.Parse(text).Should().Be(quarter);
        HcpcsQuarter.Parse(Encoding.UTF8.GetBytes($" {text}\t")).Should().Be(quarter);
        HcpcsQuarter.TryParse(text, out var same, out string? reason).Should().BeTrue();
        (same, reason).Should().Be((quarter, null));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("2026-02", "a month that does not begin a quarter")]
    [InlineData("2026-12", "a month that does not begin a quarter")]
    [InlineData("2026-13", "'2026-13' is not a quarter")]
    [InlineData("2026-01-01", "a day, not a quarter")]
    [InlineData("2026-01.2", "the version of a correction")]
    [InlineData("0000-01", "is not a quarter")]
    [InlineData("2026Q1", "is not a quarter")]
    [InlineData("2026-1", "is not a quarter")]
    [InlineData("2026/01", "is not a quarter")]
    [InlineData("26-01", "is not a quarter")]
    [InlineData("\u0662026-01", "is not a quarter")]
    [InlineData("January 2026\n", "is not a quarter")]
    public void Anything_else_is_refused_with_what_it_is(string text, string reason)
    {
        HcpcsQuarter.TryParse(text, out var quarter, out string? sentence).Should().BeFalse();

        quarter.IsDefault.Should().BeTrue();
        sentence.Should().Contain(reason).And.EndWith("for example 2026-01.").And.NotContain("\n");
        HcpcsQuarter.TryParse(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();
        FluentActions.Invoking(() => HcpcsQuarter.Parse(text)).Should().Throw<FormatException>().WithMessage(sentence);
        FluentActions.Invoking(() => HcpcsQuarter.Parse(Encoding.UTF8.GetBytes(text))).Should().Throw<FormatException>().WithMessage(sentence);
    }

    [Theory]
    [InlineData("2026-01-01", "2026-01")]
    [InlineData("2026-03-31", "2026-01")]
    [InlineData("2026-04-01", "2026-04")]
    [InlineData("2024-02-29", "2024-01")]
    [InlineData("2025-12-31", "2025-10")]
    public void A_day_is_in_one_quarter(string day, string expected)
    {
        var quarter = HcpcsQuarter.Of(DateOnly.Parse(day));

        quarter.ToString().Should().Be(expected);
        quarter.Contains(DateOnly.Parse(day)).Should().BeTrue();
        quarter.AddQuarters(1).Contains(DateOnly.Parse(day)).Should().BeFalse();
        quarter.Contains(quarter.FirstDay.AddDays(-1)).Should().BeFalse();
        quarter.Contains(quarter.LastDay.AddDays(1)).Should().BeFalse();
    }

    [Fact]
    public void Quarters_are_counted_across_years()
    {
        var january = new HcpcsQuarter(2026, 1);

        january.AddQuarters(-1).ToString().Should().Be("2025-10");
        january.AddQuarters(5).ToString().Should().Be("2027-04");
        january.AddQuarters(0).Should().Be(january);
        new HcpcsQuarter(1, 2).AddQuarters(-1).Should().Be(new HcpcsQuarter(1, 1));
        new HcpcsQuarter(9999, 3).AddQuarters(1).Should().Be(new HcpcsQuarter(9999, 4));
        january.QuartersSince(new HcpcsQuarter(2025, 1)).Should().Be(4);
        january.QuartersSince(january).Should().Be(0);
        new HcpcsQuarter(2025, 4).QuartersSince(january).Should().Be(-1);
        FluentActions.Invoking(() => new HcpcsQuarter(9999, 4).AddQuarters(1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new HcpcsQuarter(1, 1).AddQuarters(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => january.AddQuarters(int.MinValue)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10_000, 1)]
    [InlineData(2026, 0)]
    [InlineData(2026, 5)]
    [InlineData(2026, 10)]
    public void There_are_four_quarters_in_a_year(int year, int number) =>
        FluentActions.Invoking(() => new HcpcsQuarter(year, number)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Default_stands_for_no_quarter()
    {
        HcpcsQuarter none = default;

        (none.IsDefault, none.Year, none.Number, none.Name, none.ToString()).Should().Be((true, 0, 0, string.Empty, string.Empty));
        none.Contains(DateOnly.MinValue).Should().BeFalse();
        (none < new HcpcsQuarter(1, 1)).Should().BeTrue();
        FluentActions.Invoking(() => none.FirstDay).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => none.LastDay).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => none.AddQuarters(1)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => none.QuartersSince(new HcpcsQuarter(2026, 1))).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => new HcpcsQuarter(2026, 1).QuartersSince(none)).Should().Throw<ArgumentException>();
    }

    [Fact]
    [Trait("Kind", "Property")]
    public void Order_equality_and_hash_follow_the_text_and_the_days() => Prop.ForAll(s_quarters.ToArbitrary(), s_quarters.ToArbitrary(), (left, right) =>
    {
        int order = Math.Sign(string.CompareOrdinal(left.ToString(), right.ToString()));
        return Math.Sign(left.CompareTo(right)) == order
            && Math.Sign(left.FirstDay.CompareTo(right.FirstDay)) == order
            && Math.Sign(((IComparable)left).CompareTo(right)) == order
            && Math.Sign(left.QuartersSince(right)) == order
            && (left == right, left != right) == (order == 0, order != 0)
            && (left < right, left <= right, left > right, left >= right) == (order < 0, order <= 0, order > 0, order >= 0)
            && left.GetHashCode() == HcpcsQuarter.Parse(left.ToString()).GetHashCode()
            && right.AddQuarters(left.QuartersSince(right)) == left
            // The last quarter of the calendar has no day behind it.
            && left.FirstDay.AddMonths(2) is var month && left.LastDay == month.AddDays(DateTime.DaysInMonth(month.Year, month.Month) - 1);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Formatting_needs_room_for_seven()
    {
        var quarter = new HcpcsQuarter(2026, 1);

        quarter.TryFormat(new char[6], out int written).Should().BeFalse();
        written.Should().Be(0);
        quarter.TryFormat(new byte[6], out written).Should().BeFalse();
        written.Should().Be(0);
        byte[] utf8 = new byte[HcpcsQuarter.Length];
        quarter.TryFormat(utf8, out written).Should().BeTrue();
        utf8.Should().Equal("2026-01"u8.ToArray());
        $"[{quarter}|{default(HcpcsQuarter)}]".Should().Be("[2026-01|]");
        FluentActions.Invoking(() => ((IComparable)quarter).CompareTo("2026-01")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void JSON_and_binders_have_the_text()
    {
        var quarter = new HcpcsQuarter(2026, 1);

        JsonSerializer.Serialize(quarter).Should().Be("\"2026-01\"");
        JsonSerializer.Deserialize<HcpcsQuarter>("\"2026-01\"").Should().Be(quarter);
        JsonSerializer.Serialize(new Dictionary<HcpcsQuarter, int> { [quarter] = 1 }).Should().Be("{\"2026-01\":1}");
        JsonSerializer.Deserialize<HcpcsQuarter>("\"\"").IsDefault.Should().BeTrue();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<HcpcsQuarter>("\"2026-01-01\"")).Should().Throw<JsonException>().WithMessage("*a day*");
        TypeDescriptor.GetConverter(typeof(HcpcsQuarter)).ConvertFromInvariantString("2026-01").Should().Be(quarter);
        TypeDescriptor.GetConverter(typeof(HcpcsQuarter)).ConvertToInvariantString(quarter).Should().Be("2026-01");
    }
}
