namespace Hcpcs.Reference.Tests.Documentation;

public class SectionsDocumentTests
{
    [Fact]
    public void The_table_of_sections_is_that_of_the_library()
    {
        var rows = File.ReadAllLines(Path.Combine(OfficialFiles.RepositoryRoot, "docs", "reference", "sections.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Split('|').Length == 5)
            .Skip(1)
            .Select(line => line.Split('|')[1..4].Select(cell => cell.Trim()));

        rows.Should().BeEquivalentTo(
            HcpcsSection.All.Select(section => new[] { $"{section.First}-{section.Last}", section.Name, section.ItemNoun }),
            options => options.WithStrictOrdering());
    }
}
