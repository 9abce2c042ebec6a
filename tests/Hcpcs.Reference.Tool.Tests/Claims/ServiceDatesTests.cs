using System.Globalization;
using System.Text;

namespace Hcpcs.Reference.Tool.Tests;

public sealed class ServiceDatesTests
{
    [Theory]
    [InlineData("2024-05-01", "2024-05-01", "2024-05-01")]
    [InlineData("20240501", "2024-05-01", "2024-05-01")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("20000229", "2000-02-29", "2000-02-29")]
    [InlineData("00010101", "0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("20240501-20240531", "2024-05-01", "2024-05-31")]
    [InlineData("20240531-20240501", "2024-05-31", "2024-05-01")]
    public void A_date_is_read(string text, string from, string through)
    {
        ServiceDates.TryRead(Encoding.ASCII.GetBytes(text), out var first, out var last).Should().BeTrue();

        first.Should().Be(DateOnly.Parse(from, CultureInfo.InvariantCulture));
        last.Should().Be(DateOnly.Parse(through, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("", "The date is missing.")]
    [InlineData("2024-02-30", "The date 2024-02-30 is not in the calendar.")]
    [InlineData("2023-02-29", "The date 2023-02-29 is not in the calendar.")]
    [InlineData("19000229", "The date 19000229 is not in the calendar.")]
    [InlineData("2024-13-01", "The date 2024-13-01 is not in the calendar.")]
    [InlineData("2024-00-01", "The date 2024-00-01 is not in the calendar.")]
    [InlineData("20240400", "The date 20240400 is not in the calendar.")]
    [InlineData("00000101", "The date 00000101 is not in the calendar.")]
    [InlineData("20240501-20240532", "The date 20240501-20240532 is not in the calendar.")]
    [InlineData("03/04/2024", "The date 03/04/2024 is neither YYYY-MM-DD nor YYYYMMDD.")]
    [InlineData("2024-5-1", "The date 2024-5-1 is neither YYYY-MM-DD nor YYYYMMDD.")]
    [InlineData("2024/05/01", "The date 2024/05/01 is neither YYYY-MM-DD nor YYYYMMDD.")]
    [InlineData("24-05-01", "The date 24-05-01 is neither YYYY-MM-DD nor YYYYMMDD.")]
    [InlineData("2024-05-01T00:00:00", "The date 2024-05-01T00:00:00 is neither YYYY-MM-DD nor YYYYMMDD.")]
    [InlineData("45413", "The date 45413 is neither YYYY-MM-DD nor YYYYMMDD.")]
    [InlineData("2024050١", "The date 2024050١ is neither YYYY-MM-DD nor YYYYMMDD.")]
    [InlineData("+0240501", "The date +0240501 is neither YYYY-MM-DD nor YYYYMMDD.")]
    [InlineData("20240501-2024053", "The date 20240501-2024053 is neither YYYY-MM-DD nor YYYYMMDD.")]
    [InlineData("A day in May or rather one in June", "The date A day in May or rather o... is neither YYYY-MM-DD nor YYYYMMDD.")]
    [InlineData("\u001B[31m", "The date  [31m is neither YYYY-MM-DD nor YYYYMMDD.")]
    public void What_is_no_date_is_named(string text, string message)
    {
        ServiceDates.TryRead(Encoding.UTF8.GetBytes(text), out _, out _).Should().BeFalse();
        ServiceDates.Explain("date", text).Should().Be(message);
    }

    [Fact]
    public void Every_day_is_read_in_both_forms()
    {
        for (var day = new DateOnly(1896, 1, 1); day.Year < 2104; day = day.AddDays(1))
        {
            foreach (string form in new[] { "yyyy-MM-dd", "yyyyMMdd" })
            {
                byte[] text = Encoding.ASCII.GetBytes(day.ToString(form, CultureInfo.InvariantCulture));
                (ServiceDates.TryReadDay(text, out var read) && read == day).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void A_long_text_is_not_cut_within_a_character() => ServiceDates.Explain("date", new string('x', 23) + "😀😀").Should().Be($"The date {new string('x', 23)}... is neither YYYY-MM-DD nor YYYYMMDD.");
}
