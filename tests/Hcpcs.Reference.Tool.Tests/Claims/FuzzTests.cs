using Hcpcs.Reference.Fuzz;
using Hcpcs.Reference.Tests;

namespace Hcpcs.Reference.Tool.Tests;

/// <summary>
/// Damaged files, the same ones each time: each is read, or refused with one line that names it. <c>tests/fuzz.sh</c> tries thousands of them,
/// against the clock and within a limit of memory.
/// </summary>
public class FuzzTests
{
    [SkippableTheory]
    [InlineData("code table", 300)]
    [InlineData("drug table", 300)]
    [InlineData("text", 150)]
    [InlineData("xlsx", 60)]
    [InlineData("xls", 60)]
    [InlineData("zip", 60)]
    [InlineData("crosswalk", 150)]
    [InlineData("payment limits", 150)]
    [InlineData("fee table", 300)]
    [InlineData("fee csv", 150)]
    [InlineData("fee xlsx", 40)]
    [InlineData("claims", 150)]
    [InlineData("x12 claims", 300)]
    [InlineData("fhir claims", 300)]
    [InlineData("delimited claims", 300)]
    [InlineData("requests", 300)]
    public void A_damaged_file_is_read_or_refused_as_documented(string reader, int cases)
    {
        string folder = Path.GetDirectoryName(Path.GetDirectoryName(OfficialFiles.Path(OfficialFiles.January2026))!)!;
        var target = FuzzTarget.All(folder).Single(target => target.Name == reader);

        var run = FuzzRun.Of(target, cases, seed: 20260401, limit: TimeSpan.FromMinutes(1));

        run.Faults.Should().BeEmpty();
        (run.Accepted + run.Refused).Should().Be(cases);
        run.Accepted.Should().BePositive("damage that changes no more than a text is read, so that what is behind the first check is tried too");
    }
}
