using Hcpcs.Reference.Releases.Tests.Making;

namespace Hcpcs.Reference.Releases.Tests;

/// <summary>
/// Which quarter a release is of: the latest quarter's first day that ten or more entries carry as their action effective date. The name of
/// the file never decides.
/// </summary>
public sealed class QuarterTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("20260101", "2026-01-01", "2026-03-31", 1, "January 2026")]
    [InlineData("20250401", "2025-04-01", "2025-06-30", 2, "April 2025")]
    [InlineData("20240701", "2024-07-01", "2024-09-30", 3, "July 2024")]
    [InlineData("20201001", "2020-10-01", "2020-12-31", 4, "October 2020")]
    public void The_quarter_is_that_of_the_latest_changes(string actionDate, string first, string last, int quarter, string name)
    {
        var release = Read("anweb.txt", [.. Lines.Codes('A', 30, "20190101"), .. Lines.Codes('B', 10, actionDate)]);

        release.Release.FirstDay.Should().Be(DateOnly.Parse(first));
        release.Release.LastDay.Should().Be(DateOnly.Parse(last));
        release.Release.Quarter.Number.Should().Be(quarter);
        release.Release.ToString().Should().Be(name);
        release.OnContent().Should().BeEmpty();
    }

    [Theory]
    [InlineData(2, 2018)]
    [InlineData(9, 2018)]
    [InlineData(10, 2019)]
    [InlineData(11, 2019)]
    public void Two_entries_dated_ahead_do_not_decide_as_in_2018_but_ten_do(int ahead, int year)
    {
        var release = Read("anweb.txt", [.. Lines.Codes('A', 300, "20180101"), .. Lines.Codes('B', ahead, "20190101")]);

        release.Release.Year.Should().Be(year);
        release.OnContent().Should().BeEmpty();
    }

    [Fact]
    public void Dates_within_a_quarter_do_not_decide_however_many_entries_carry_them()
    {
        var release = Read("anweb.txt", [.. Lines.Codes('A', 10, "20200101"), .. Lines.Codes('B', 30, "20200318"), .. Lines.Codes('C', 30, "20200201")]);

        release.Release.ToString().Should().Be("January 2020");
    }

    [Fact]
    public void Codes_and_modifiers_count_together()
    {
        var release = Read("anweb.txt",
        [
            .. Lines.Codes('A', 20, "20200101"), .. Lines.Codes('B', 5, "20200401"),
            .. "ABCDE".Select(letter => Lines.Entry($"X{letter}", fields: (277, "20200401"))),
        ]);

        release.Release.ToString().Should().Be("April 2020");
    }

    [Fact]
    public void A_small_file_is_taken_for_the_quarter_of_its_latest_change_and_says_so()
    {
        var release = Read("anweb.txt", [Lines.Entry("A0021", fields: (277, "20250101")), Lines.Entry("A0022", fields: (277, "20250401"))]);

        release.Release.ToString().Should().Be("April 2025");
        var notice = release.OnContent().Should().ContainSingle().Subject;
        notice.Location.Should().BeEmpty();
        notice.ToString().Should().StartWith("anweb.txt: ").And.Contain("2025-04-01");
    }

    [Theory]
    [InlineData("20260115")]
    [InlineData("20260201")]
    [InlineData("        ")]
    public void A_file_without_a_change_on_the_first_day_of_a_quarter_does_not_tell_its_quarter(string actionDate)
    {
        string path = _folder.Write("HCPC2026_JAN_ANWEB.txt", Lines.Join(Lines.Codes('A', 20, actionDate)));

        FluentActions.Invoking(() => CmsRelease.Read(path)).Should().Throw<InvalidDataException>()
            .Which.Message.Should().StartWith("HCPC2026_JAN_ANWEB.txt ").And.Contain("quarter").And.NotContainAny("\r", "\n");
    }

    /// <summary>As a spreadsheet program shows them once somebody has saved the workbook in the format of a country.</summary>
    [Fact]
    public void A_workbook_whose_dates_cannot_be_read_is_refused_for_them_with_an_example()
    {
        var workbook = new TinyWorkbook { SheetName = "Codes" }.HeaderRow(1);
        for (int row = 2; row < 14; row++)
        {
            workbook.Entry(row, $"A{row:D4}", ("ADD DT", "1/1/2020"), ("ACT EFF DT", "1/1/2026"));
        }

        string path = _folder.Write("anweb.xlsx", workbook.Write());

        FluentActions.Invoking(() => CmsRelease.Read(path)).Should().Throw<InvalidDataException>().WithMessage(
            "anweb.xlsx: 24 dates cannot be read, so its quarter is unknown. The first is at sheet 'Codes', cell AS2, HCPCS Code Added Date '1/1/2020' "
            + "is not a day in the form YYYYMMDD.");
    }

    [Theory]
    [InlineData("HCPC17_CONTR_ANWEB", "20170101")]
    [InlineData("HCPC2018_CONTR_ANWEB_disc", "20180101")]
    [InlineData("HCPC2020_ANWEB_w_disclaimer", "20200101")]
    [InlineData("HCPC2026_JAN_ANWEB_01122026", "20260101")]
    [InlineData("HCPC2026_OCT_ANWEB_v2", "20261001")]
    [InlineData("HCPC2026_APR_ANWEB", "20260401")]
    [InlineData("hcpc2026_july_anweb", "20260701")]
    [InlineData("anweb", "20201001")]
    [InlineData("january-2026-alpha-numeric-hcpcs-file", "20201001")]
    public void A_file_name_that_agrees_with_the_dates_or_names_no_quarter_is_not_remarked_on(string name, string actionDate)
    {
        var release = Read($"{name}.txt", Lines.Codes('A', 10, actionDate));

        release.Release.FirstDay.ToString("yyyyMMdd").Should().Be(actionDate);
        release.OnContent().Should().BeEmpty();
    }

    [Theory]
    [InlineData("HCPC17_CONTR_ANWEB", "20180101", "2017")]
    [InlineData("HCPC2018_CONTR_ANWEB_disc", "20170101", "2018")]
    [InlineData("HCPC2020_ANWEB_w_disclaimer", "20190101", "2020")]
    [InlineData("HCPC2026_JAN_ANWEB_01122026", "20250101", "JAN 2026")]
    [InlineData("HCPC2026_JAN_ANWEB_01122026", "20260401", "JAN 2026")]
    [InlineData("HCPC2026_OCT_ANWEB_v2", "20260701", "OCT 2026")]
    public void A_file_name_that_disagrees_with_the_dates_is_remarked_on_and_does_not_decide(string name, string actionDate, string named)
    {
        var release = Read($"{name}.txt", Lines.Codes('A', 10, actionDate));

        release.Release.FirstDay.ToString("yyyyMMdd").Should().Be(actionDate);
        var notice = release.OnContent().Should().ContainSingle().Subject;
        notice.File.Should().Be($"{name}.txt");
        notice.Message.Should().Contain(named).And.Contain($"{release.Release.FirstDay:yyyy-MM-dd}");
        release.SkippedLineCount.Should().Be(0);
    }

    private CmsRelease Read(string name, IEnumerable<string> lines) => CmsRelease.Read(_folder.Write(name, Lines.Join(lines)));
}
