using System.Text.Json;
using System.Text.Json.Serialization;

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
        var release = new HcpcsRelease(HcpcsQuarter.Of(new DateOnly(year, month, 1)));

        release.LastDay.Should().Be(DateOnly.Parse(lastDay, null));
        release.Year.Should().Be(year);
        release.FirstDay.Should().Be(new DateOnly(year, month, 1));
        release.Quarter.Should().Be(new HcpcsQuarter(year, quarter));
        release.ToString().Should().Be(name);
    }

    [Fact]
    public void A_release_has_a_quarter() =>
        FluentActions.Invoking(() => new HcpcsRelease(default(HcpcsQuarter))).Should().Throw<ArgumentException>().WithMessage("*quarter*");

    [Fact]
    public void A_correction_has_a_revision_which_its_version_and_name_carry()
    {
        var release = new HcpcsRelease(new HcpcsQuarter(2026, 1));
        var correction = release with { Revision = 2 };

        (release.Revision, release.Version.ToString(), release.ToString()).Should().Be((1, "2026-01", "January 2026"));
        (correction.Revision, correction.Version.ToString(), correction.ToString()).Should().Be((2, "2026-01.2", "January 2026 (revision 2)"));
        correction.Should().NotBe(release);
        (release < correction).Should().BeTrue();
        (correction < new HcpcsRelease(new HcpcsQuarter(2026, 2))).Should().BeTrue();
        correction.IsCorrectionOf(release).Should().BeTrue("it says so, though neither was read from a file");
        FluentActions.Invoking(() => release with { Revision = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => release with { Revision = 1000 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Releases_order_by_quarter_and_the_same_quarter_with_other_content_is_a_correction()
    {
        var january = new HcpcsRelease(new HcpcsQuarter(2026, 1)) { SourceSha256 = "aa" };
        var corrected = january with { SourceSha256 = "bb" };
        var october = new HcpcsRelease(new HcpcsQuarter(2025, 4)) { SourceSha256 = "cc" };

        (october < january).Should().BeTrue();
        (january > october).Should().BeTrue();
        january.CompareTo(corrected).Should().Be(0);
        (january <= corrected && january >= corrected).Should().BeTrue();
        january.Should().NotBe(corrected);
        january.IsCorrectionOf(corrected).Should().BeTrue();
        january.IsCorrectionOf(january with { }).Should().BeFalse();
        january.IsCorrectionOf(october).Should().BeFalse();
        january.IsCorrectionOf(new HcpcsRelease(january.Quarter)).Should().BeFalse("what was read from no file cannot be compared");
        (null < january).Should().BeTrue();
    }

    public static TheoryData<string, JsonSerializerOptions> Options => new()
    {
        { "source generation", HcpcsJsonContext.Default.Options },
        { "none", new JsonSerializerOptions() },
        { "web", new JsonSerializerOptions(JsonSerializerDefaults.Web) },
        { "snake case", new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower } },
        { "enum names", new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } } },
    };

    [Theory]
    [MemberData(nameof(Options))]
    public void The_JSON_of_a_release_is_the_same_under_any_options_and_reads_back(string name, JsonSerializerOptions options)
    {
        var release = new HcpcsRelease(new HcpcsQuarter(2026, 1))
        {
            Revision = 2,
            SourceName = "a.txt",
            SourceSha256 = "00ff",
            CodeCount = 3,
            EarliestCodeTermination = new DateOnly(2014, 6, 30),
            CompanionLists = HcpcsCompanionLists.NotOtherwiseClassified,
            ProductNamesQuarter = new HcpcsQuarter(2025, 4),
        };

        string json = JsonSerializer.Serialize(release, options);

        json.Should().Be(
            """
            {"quarter":"2026-01","revision":2,"version":"2026-01.2","firstDay":"2026-01-01","lastDay":"2026-03-31","year":2026,
            "sourceName":"a.txt","sourceSha256":"00ff","codeCount":3,"modifierCount":0,"earliestCodeTermination":"2014-06-30",
            "companionLists":["notOtherwiseClassified"],"productNamesQuarter":"2025-10","productNamesSourceName":"",
            "productNamesSourceSha256":""}
            """.ReplaceLineEndings(string.Empty),
            name);
        JsonSerializer.Deserialize<HcpcsRelease>(json, options).Should().Be(release);
        JsonSerializer.Deserialize<HcpcsRelease>(JsonSerializer.Serialize(HcpcsTable.Embedded.Release, options), options)
            .Should().Be(HcpcsTable.Embedded.Release);
    }
}
