using Hcpcs.Reference.Releases.Tests.Independent;

namespace Hcpcs.Reference.Releases.Tests;

public class SectionTests
{
    [SkippableTheory]
    [InlineData(Official.January2019, 6440)]
    [InlineData(Official.January2020, 6710)]
    [InlineData(Official.October2020, 6825)]
    [InlineData(Official.January2025, 8259)]
    [InlineData(Official.October2025, 8463)]
    [InlineData(Official.January2026, 8623)]
    public void Every_code_of_every_release_has_exactly_one_section(string file, int codes)
    {
        var records = Official.Read(file).Records;

        records.Should().HaveCount(codes);
        foreach (var record in records)
        {
            var sections = HcpcsSection.All.Where(section => record.Code >= section.First && record.Code <= section.Last).ToArray();
            sections.Should().ContainSingle(record.Code.ToString());
            HcpcsSection.Of(record.Code).Should().BeSameAs(sections[0]);
        }
    }
}
