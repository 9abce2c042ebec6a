using System.Text.Json;

namespace Hcpcs.Reference.Tests.Records;

public class HcpcsReleaseTests
{
    [Theory]
    [InlineData(2026, 1, "2026-03-31", 1, "January 2026")]
    [InlineData(2025, 4, "2025-06-30", 2, "April 2025")]
    [InlineData(2025, 7, "2025-09-30", 3, "July 2025")]
    [InlineData(2025, 10, "2025-12-31", 4, "October 2025")]
    [InlineData(9999, 10, "9999-12-31", 4, "October 9999")]
    public void A_release_is_of_a_quarter(int year, int month, string lastDay, int quarter, string name)
    {
        var release = new HcpcsRelease(new DateOnly(year, month, 1));

        release.LastDay.Should().Be(DateOnly.Parse(lastDay, null));
        release.Year.Should().Be(year);
        release.Quarter.Should().Be(quarter);
        release.ToString().Should().Be(name);
    }

    [Theory]
    [InlineData(2026, 1, 2)]
    [InlineData(2026, 2, 1)]
    public void Other_days_begin_no_quarter(int year, int month, int day) =>
        FluentActions.Invoking(() => new HcpcsRelease(new DateOnly(year, month, day))).Should().Throw<ArgumentException>().WithMessage("*quarter*");

    [Fact]
    public void Releases_order_by_quarter_and_the_same_quarter_with_other_content_is_a_correction()
    {
        var january = new HcpcsRelease(new DateOnly(2026, 1, 1)) { SourceSha256 = "aa" };
        var corrected = january with { SourceSha256 = "bb" };
        var october = new HcpcsRelease(new DateOnly(2025, 10, 1)) { SourceSha256 = "cc" };

        (october < january).Should().BeTrue();
        (january > october).Should().BeTrue();
        january.CompareTo(corrected).Should().Be(0);
        (january <= corrected && january >= corrected).Should().BeTrue();
        january.Should().NotBe(corrected);
        january.IsCorrectionOf(corrected).Should().BeTrue();
        january.IsCorrectionOf(january with { }).Should().BeFalse();
        january.IsCorrectionOf(october).Should().BeFalse();
        january.IsCorrectionOf(new HcpcsRelease(january.FirstDay)).Should().BeFalse("what was read from no file cannot be compared");
        (null < january).Should().BeTrue();
    }

    [Fact]
    public void A_release_survives_JSON()
    {
        var release = HcpcsTable.Embedded.Release;

        string json = JsonSerializer.Serialize(release, HcpcsJsonContext.Default.HcpcsRelease);

        JsonSerializer.Deserialize(json, HcpcsJsonContext.Default.HcpcsRelease).Should().Be(release);
        json.Should().Contain("\"firstDay\":\"2026-01-01\"");
    }
}
