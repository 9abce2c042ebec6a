using System.Globalization;
using System.Text;

namespace Hcpcs.Reference.Claims.Tests;

/// <summary>Dates of service as delimited files write them.</summary>
public class DelimitedDateTests
{
    [Theory]
    [InlineData("2026-01-15", "2026-01-15")]
    [InlineData("20260115", "2026-01-15")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("20000229", "2000-02-29")]
    [InlineData("00010101", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("2026-01-15T00:00:00", "2026-01-15")]
    [InlineData("2026-01-15 00:00", "2026-01-15")]
    [InlineData("2026-01-15 23:59:59.9999999 -05:00", "2026-01-15")]
    [InlineData("2026-01-15T23:59:59.123+05:30", "2026-01-15")]
    [InlineData("2026-01-15T00:00:00Z", "2026-01-15")]
    [InlineData("2026-01-15 00:00:00 UTC", "2026-01-15")]
    [InlineData("20260115 00:00:00", "2026-01-15")]
    [InlineData("20260115T0000", "2026-01-15")]
    [InlineData("20260115000000", "2026-01-15")]
    [InlineData("15-JAN-2026", "2026-01-15")]
    [InlineData("5-Jan-2026", "2026-01-05")]
    [InlineData("15JAN2026", "2026-01-15")]
    [InlineData("15JAN2026:00:00:00", "2026-01-15")]
    [InlineData("15-dec-2025 0:00", "2025-12-15")]
    [InlineData("1/15/2026", "2026-01-15")]
    [InlineData("01/05/2026", "2026-01-05")]
    [InlineData("12/31/2025 12:00:00 AM", "2025-12-31")]
    [InlineData("2/29/2024 0:00", "2024-02-29")]
    [InlineData("20260101-20260131", "2026-01-01", "2026-01-31")]
    [InlineData("20260131-20260101", "2026-01-31", "2026-01-01")]
    [InlineData("20260131-20260131", "2026-01-31")]
    public void A_date_is_read(string text, string from, string? through = null)
    {
        var line = DelimitedText.Read($"code,date\nJ1885,{text}\n").Single();

        line.UnreadableDate.Should().BeNull();
        line.From.Should().Be(Day(from));
        line.Through.Should().Be(through is null ? null : Day(through));
    }

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("19000229")]
    [InlineData("2024-13-01")]
    [InlineData("2024-00-01")]
    [InlineData("20240400")]
    [InlineData("00000101")]
    [InlineData("20240501-20240532")]
    [InlineData("20240501-2024053")]
    [InlineData("2/30/2026")]
    [InlineData("13/13/2026")]
    [InlineData("0/1/2026")]
    [InlineData("31-FEB-2026")]
    [InlineData("15-JAM-2026")]
    [InlineData("15-JAN-2026x")]
    [InlineData("01-15-2026")]
    [InlineData("15.01.2026")]
    [InlineData("1/15-2026")]
    [InlineData("2026/01/15")]
    [InlineData("2026-1-15")]
    [InlineData("2026-01-15x")]
    [InlineData("2026-01-15 2026-01-20")]
    [InlineData("2026-01-15T")]
    [InlineData("2026-01")]
    [InlineData("2026011")]
    [InlineData("2024050١")]
    [InlineData("+0240501")]
    [InlineData("2026 01 15")]
    [InlineData("1 15 2026")]
    [InlineData("someday")]
    [InlineData("/")]
    [InlineData("1/")]
    [InlineData("1/1/")]
    [InlineData("1/1/026")]
    [InlineData("15-")]
    [InlineData("15JA")]
    [InlineData("99999999999999999999")]
    [InlineData("00/00/0000")]
    public void What_is_not_a_day_is_kept_as_it_is(string text)
    {
        using var reader = Open($"code,date\nJ1885,\" {text} \"\nA0428,2026-01-15\n");
        var lines = DelimitedText.Rest(reader);

        lines[0].Should().Be(new ClaimLine { Kind = ClaimLineKind.Row, Position = 2, Code = "J1885", UnreadableDate = text });
        lines[1].UnreadableDate.Should().BeNull();
        reader.Counts.Dates.Should().Be(new ClaimDateCounts { Iso = 1, Unreadable = 1 });
    }

    [Theory]
    [InlineData("1/5/26", 1, 0)]
    [InlineData("01/05/26 0:00", 1, 0)]
    [InlineData("24-05-01", 1, 0)]
    [InlineData("15-JAN-26", 1, 0)]
    [InlineData("46037", 0, 1)]
    [InlineData("46037.5", 0, 1)]
    public void Two_digit_years_and_day_numbers_of_Excel_are_named_and_not_read(string text, int twoDigitYears, int dayNumbers)
    {
        using var reader = Open($"code,date\nJ1885,{text}\n");
        var line = DelimitedText.Rest(reader).Single();

        (line.From, line.UnreadableDate).Should().Be((null, text));
        reader.Counts.Dates.Should().Be(new ClaimDateCounts { TwoDigitYears = twoDigitYears, ExcelDayNumbers = dayNumbers });
    }

    [Theory]
    [InlineData(DelimitedDateOrder.MonthDayYear, "1/15/2026", "2026-01-15")]
    [InlineData(DelimitedDateOrder.MonthDayYear, "01-05-2026", "2026-01-05")]
    [InlineData(DelimitedDateOrder.MonthDayYear, "15/1/2026", null)]
    [InlineData(DelimitedDateOrder.DayMonthYear, "15/1/2026", "2026-01-15")]
    [InlineData(DelimitedDateOrder.DayMonthYear, "05.01.2026", "2026-01-05")]
    [InlineData(DelimitedDateOrder.DayMonthYear, "5-1-2026 0:00", "2026-01-05")]
    [InlineData(DelimitedDateOrder.DayMonthYear, "1/15/2026", null)]
    [InlineData(DelimitedDateOrder.DayMonthYear, "5.1.26", null)]
    [InlineData(DelimitedDateOrder.YearMonthDay, "2026/1/5", "2026-01-05")]
    [InlineData(DelimitedDateOrder.YearMonthDay, "2026.01.05", "2026-01-05")]
    [InlineData(DelimitedDateOrder.YearMonthDay, "2026-1-5", "2026-01-05")]
    [InlineData(DelimitedDateOrder.YearMonthDay, "1/5/2026", null)]
    [InlineData(DelimitedDateOrder.DayMonthYear, "2026-01-15", "2026-01-15")]
    [InlineData(DelimitedDateOrder.YearMonthDay, "15-JAN-2026", "2026-01-15")]
    public void The_order_of_the_numbers_can_be_given(DelimitedDateOrder order, string text, string? day)
    {
        using var reader = Open($"code,date\nJ1885,{text}\n", new() { DateOrder = order });
        var line = DelimitedText.Rest(reader).Single();

        line.From.Should().Be(day is null ? null : Day(day));
        line.UnreadableDate.Should().Be(day is null ? text : null);
        reader.Fault.Should().BeNull();
    }

    [Fact]
    public void How_dates_were_read_is_counted()
    {
        using var reader = Open("""
            code,from,to
            J1885,2026-01-15,20260116
            J1885,20260101-20260131,
            J1885,1/15/2026,12/12/2026
            J1885,1/5/2026,15-JAN-2026
            J1885,,2026-01-15T00:00:00
            J1885,x,1/5/26
            J1885,46037,
            """);
        DelimitedText.Rest(reader);

        reader.Counts.Should().Be(new ClaimFileCounts
        {
            Lines = 7,
            Dates = new() { Iso = 2, Compact = 2, MonthNames = 1, MonthFirst = 3, BothWays = 2, TwoDigitYears = 1, ExcelDayNumbers = 1, Unreadable = 1 },
        });
    }

    [Fact]
    public void Dates_in_the_order_that_was_given_are_counted_apart()
    {
        using var reader = Open("code,date\nJ1885,5.1.2026\nJ1885,2026-01-15\n", new() { DateOrder = DelimitedDateOrder.DayMonthYear });
        DelimitedText.Rest(reader);

        reader.Counts.Dates.Should().Be(new ClaimDateCounts { GivenOrder = 1, Iso = 1 });
    }

    [Theory]
    [InlineData("J1885,15/1/2026,\n")]
    [InlineData("J1885,1/5/2026,31/12/2026 0:00\n")]
    public void A_number_above_12_in_first_place_ends_the_reading(string row)
    {
        using var reader = Open($"code,date,through\nA0428,1/5/2026,\nA0429,1/6/2026,\n{row}A0430,1/7/2026,\n");

        DelimitedText.Rest(reader).Select(line => line.Code).Should().Equal("A0428", "A0429");

        reader.Fault!.Position.Should().Be(4);
        reader.Fault.Message.Should().Contain("line 4").And.Contain("day first").And.NotContain("2026");
        reader.Read(reader.CreateBatch()).Should().BeFalse();
    }

    [Fact]
    public async Task The_same_holds_where_lines_are_read_as_records()
    {
        await using var reader = Open("code,date\nA0428,1/5/2026\nJ1885,15/1/2026\n");

        (await reader.ReadAllAsync().ToListAsync()).Should().ContainSingle();
        reader.Fault!.Position.Should().Be(3);
    }

    [Theory]
    [InlineData("2026-01-15", "", null, null)]
    [InlineData("2026-01-15", " ", null, null)]
    [InlineData("2026-01-15", "20260131", "2026-01-31", null)]
    [InlineData("2026-01-15", "1/15/2026", null, null)]
    [InlineData("2026-01-15", "2026-01-14", "2026-01-14", null)]
    [InlineData("2026-01-15", "never", null, "never")]
    [InlineData("20260115-20260120", "2026-01-31", "2026-01-31", null)]
    [InlineData("20260115-20260120", "never", "2026-01-20", "never")]
    public void The_last_day_of_service_has_a_column_too(string date, string last, string? through, string? unreadable)
    {
        var line = DelimitedText.Read($"code,date,through\nJ1885,{date},{last}\n").Single();

        line.Should().Be(new ClaimLine
        {
            Kind = ClaimLineKind.Row,
            Position = 2,
            Code = "J1885",
            From = Day("2026-01-15"),
            Through = through is null ? null : Day(through),
            UnreadableDate = unreadable,
        });
    }

    [Theory]
    [InlineData("", "2026-01-15", null)]
    [InlineData("never", "2026-01-15", "never")]
    [InlineData("never", "ever", "never")]
    [InlineData("", "ever", "ever")]
    public void Without_a_first_day_a_line_has_no_days(string date, string last, string? unreadable) =>
        DelimitedText.Read($"code,date,through\nJ1885,{date},{last}\n").Single()
            .Should().Be(new ClaimLine { Kind = ClaimLineKind.Row, Position = 2, Code = "J1885", UnreadableDate = unreadable });

    // No text is the date that was read before the first one.
    [Theory]
    [InlineData(0xFF)]
    [InlineData(0x00)]
    public void Eight_bytes_that_are_no_text_are_not_a_day(byte value)
    {
        byte[] file = [.. "code,date\nJ1885,"u8, .. Enumerable.Repeat(value, 8), (byte)'\n'];

        DelimitedText.Read(file).Single().From.Should().BeNull();
    }

    [Fact]
    public void Every_day_is_read_in_every_form()
    {
        string[] forms = ["yyyy-MM-dd", "yyyyMMdd", "M/d/yyyy", "MM/dd/yyyy", "dd-MMM-yyyy", "yyyy-MM-ddTHH:mm:ss"];
        var days = Enumerable.Range(0, 8 * 366).Select(new DateOnly(2019, 12, 1).AddDays).ToList();
        string text = "code,date\n" + string.Concat(days.SelectMany(day => forms.Select(form =>
            $"J1885,{day.ToDateTime(default).ToString(form, CultureInfo.InvariantCulture)}\n")));

        DelimitedText.Read(text).Select(line => line.From).Should().Equal(days.SelectMany(day => forms.Select(_ => (DateOnly?)day)));
    }

    private static DelimitedClaimReader Open(string text, DelimitedClaimOptions? options = null) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)), options);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
